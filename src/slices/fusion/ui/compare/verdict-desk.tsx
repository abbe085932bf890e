import { useState } from 'react';
import { useCommands } from '../../../../../web/kit/commands.tsx';
import { Said } from '../../../../../web/kit/parts.tsx';
import { VERDICTS, type Verdict } from '../../../../core/words/index.ts';
import type { ComparedPair, VerdictEffect } from '../../contract.ts';
import { useFusionSay } from '../say.ts';
import type { Judging } from './judging.ts';
import { VerdictReason } from './verdict-reason.tsx';
import { VERDICT_KEYS } from './verdicts.ts';

interface VerdictDeskProps {
  readonly pair: ComparedPair;
  readonly judging: Judging;
  /** A list names one of them: the reason is in the officer's own words. */
  readonly isListed: boolean;
}

/** Same, different or unsure by one key, each with what it would do; then a reason, which is kept. */
export function VerdictDesk({ pair, judging, isListed }: VerdictDeskProps) {
  const { say } = useFusionSay();
  const [chosen, setChosen] = useState<Verdict | null>(null);
  const [isKept, setKept] = useState(false);
  const last = judging.given.at(-1);
  const choose = (verdict: Verdict | null) => {
    setKept(false);
    setChosen(verdict);
  };
  const takeBackLast = () => {
    if (last !== undefined) judging.takeBack(last, say('takenBackByKey'), () => setKept(false));
  };
  useCommands([
    ...VERDICTS.map((verdict) => ({
      id: `judge ${verdict}`,
      label: say(VERDICT_KEYS[verdict].label),
      group: say('groupJudge'),
      keys: VERDICT_KEYS[verdict].key,
      run: () => choose(verdict),
    })),
    { id: 'judge undo', label: say('undoLast'), group: say('groupJudge'), keys: 'z', run: takeBackLast },
  ]);
  const record = (reason: string) => {
    if (chosen === null || judging.busy) return;
    const after = pair.judgements.find(({ direct, replaced }) => direct && !replaced)?.id ?? null;
    judging.judge({ verdict: chosen, a: pair.a, b: pair.b, reason, after }, () => {
      setChosen(null);
      setKept(true);
    });
  };
  return (
    <>
      <ul className="verdicts">
        {pair.effects.map((effect) => (
          <li key={effect.verdict} data-chosen={effect.verdict === chosen}>
            <VerdictChoice
              effect={effect}
              isChosen={effect.verdict === chosen}
              onChoose={() => choose(effect.verdict === chosen ? null : effect.verdict)}
            />
          </li>
        ))}
      </ul>
      {chosen === null ? null : (
        <VerdictReason
          key={chosen}
          verdict={chosen}
          pair={pair}
          isListed={isListed}
          busy={judging.busy}
          onCancel={() => choose(null)}
          onRecord={record}
        />
      )}
      <p role="status" className="row">
        {isKept ? <span>{say('kept')}</span> : null}
        {last === undefined ? null : (
          <button type="button" className="plain" onClick={takeBackLast} disabled={judging.busy}>
            {say('undoLast')} <kbd>z</kbd>
          </button>
        )}
      </p>
    </>
  );
}

interface VerdictChoiceProps {
  readonly effect: VerdictEffect;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function VerdictChoice({ effect, isChosen, onChoose }: VerdictChoiceProps) {
  const { say, count } = useFusionSay();
  const { key, label } = VERDICT_KEYS[effect.verdict];
  return (
    <>
      <button type="button" aria-pressed={isChosen} aria-keyshortcuts={key} onClick={onChoose}>
        {say(label)} <kbd>{key}</kbd>
      </button>
      {effect.changes ? (
        <>
          <p className="quiet">{say('wouldBe')}</p>
          <ul className="sources">
            {effect.entities.map((entity, index) => (
              <li key={index}>
                <Said text={entity.caption} />{' '}
                <span className="quiet">
                  {count('records', entity.records)} · {count('reports', entity.reports)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="quiet">{say('wouldStay')}</p>
      )}
    </>
  );
}
