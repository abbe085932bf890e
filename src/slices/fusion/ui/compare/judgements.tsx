import { useState } from 'react';
import { Instant, MarkingMark, Said } from '../../../../../web/kit/parts.tsx';
import { TellPartners } from '../../../../../web/kit/tell-partners.tsx';
import type { ComparedPair, PairJudgement } from '../../contract.ts';
import { useFusionSay } from '../say.ts';
import type { Judging } from './judging.ts';
import { VERDICT_KEYS } from './verdicts.ts';

interface JudgementsProps {
  readonly pair: ComparedPair;
  readonly judging: Judging;
}

/** What officers judged before; each can be taken back with a reason, and stays in the log. */
export function Judgements({ pair, judging }: JudgementsProps) {
  const { say } = useFusionSay();
  if (pair.judgements.length === 0) return <p className="quiet">{say('judgedNever')}</p>;
  return (
    <>
      <h3>{say('judgedBefore')}</h3>
      <ul className="rows">
        {pair.judgements.map((one) => (
          <li key={one.id}>
            <Judgement judgement={one} pair={pair} judging={judging} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface JudgementProps extends JudgementsProps {
  readonly judgement: PairJudgement;
}

function Judgement({ judgement, pair, judging }: JudgementProps) {
  const { say } = useFusionSay();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p className="row">
        <strong>{say(VERDICT_KEYS[judgement.verdict].label)}</strong>
        <Said text={judgement.reason} />
        <span className="quiet">
          <Said text={judgement.officer} /> · <Instant at={judgement.at} />
        </span>
        <MarkingMark marking={judgement.marking} />
        {judgement.direct ? null : <span className="chip">{say('judgedOthers')}</span>}
        {judgement.replaced ? <span className="chip">{say('judgedReplaced')}</span> : null}
        <button type="button" className="plain" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
          {say('takeBack')}
        </button>
        {judgement.replaced ? null : (
          <TellPartners judgement={judgement.id} officer={judgement.officer} a={pair.a} b={pair.b} />
        )}
      </p>
      {isAsking ? <TakeBack judgement={judgement} judging={judging} onDone={() => setAsking(false)} /> : null}
    </>
  );
}

interface TakeBackProps {
  readonly judgement: PairJudgement;
  readonly judging: Judging;
  readonly onDone: () => void;
}

function TakeBack({ judgement, judging, onDone }: TakeBackProps) {
  const { say } = useFusionSay();
  const [reason, setReason] = useState('');
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') judging.takeBack(judgement.id, reason.trim(), onDone);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <label className="grow">
        <span className="quiet">{say('whyTakeBack')}</span>
        <input
          autoFocus
          dir="auto"
          required
          maxLength={4000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <button type="submit" disabled={judging.busy}>
        {say('takeBack')}
      </button>
    </form>
  );
}
