import { Link } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Flag, OfferState, PartnerJudgement } from '../../src/slices/federation/contract.ts';
import { useAnswer } from './answer.tsx';
import { useSay } from './language.tsx';
import { Instant, MarkingMark, ProblemNote, Said } from './parts.tsx';
import { type ReasonedAct, ReasonedActs } from './reasoned-acts.tsx';
import { SAID_STRINGS } from './said-strings.data.ts';
import { Section } from './section.tsx';
import { useAsk } from './session.tsx';

interface PartnerJudgementsProps {
  /** An entity, by one of its records. */
  readonly entity: string;
  /** With another one: only what was judged between the two. */
  readonly other?: string;
}

export const partnerJudgementsPath = ({ entity, other }: PartnerJudgementsProps): string =>
  `/api/partner-judgements?entity=${entity}${other === undefined ? '' : `&other=${other}`}`;

const VERDICT = { same: 'judgedSame', different: 'judgedDifferent', unsure: 'judgedUnsure' } as const;
/** What an officer may do with one, by where it stands. */
const ACTS: Readonly<Record<OfferState, readonly ('adopt' | 'decline' | 'reopen')[]>> = {
  offered: ['adopt', 'decline'],
  adopted: ['reopen'],
  declined: ['reopen'],
  withdrawn: [],
};

/** What other centres judged of these records; an officer adopts or declines. Nothing where nobody judged anything. */
export function PartnerJudgements(asked: PartnerJudgementsProps) {
  const { say } = useSay(SAID_STRINGS, {});
  const told = useAnswer<readonly PartnerJudgement[]>(partnerJudgementsPath(asked));
  const [chosen, setChosen] = useState<string | null>(null);
  if (told.isError) return <ProblemNote error={told.error} again={() => void told.refetch()} />;
  const all = told.data?.value ?? [];
  if (all.length === 0) return null;
  const current = chosen ?? all.find(({ state }) => state === 'offered')?.id ?? null;
  return (
    <Section id="partner-judgements" title={say('judgements')} lead={say('judgementsLead')}>
      <ul className="rows">
        {all.map((one) => (
          <li key={one.id} aria-current={one.id === current}>
            <Offer
              judgement={one}
              isCompared={asked.other !== undefined}
              isCurrent={one.id === current}
              onChoose={() => setChosen(one.id)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface OfferProps {
  readonly judgement: PartnerJudgement;
  readonly isCompared: boolean;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function Offer({ judgement, isCompared, isCurrent, onChoose }: OfferProps) {
  const { say } = useSay(SAID_STRINGS, {});
  const { party, verdict, reason, state, marking, at, a, b, judgement: made, toldTo } = judgement;
  const acts = state === null ? [] : ACTS[state];
  return (
    <>
      <p className="row">
        <strong>{say(VERDICT[verdict], { party })}</strong>
        {reason === null ? null : (
          <span>
            {say('because')} <Said text={reason} />
          </span>
        )}
        <Instant at={at} />
        <MarkingMark marking={marking} />
        {state === null ? null : <span className="chip">{say(state)}</span>}
      </p>
      <p className="row quiet">
        <Said text={a.caption} /> ↔ <Said text={b.caption} />
        {isCompared ? null : (
          <Link to="/compare" search={{ a: a.record, b: b.record }}>
            {say('compare')}
          </Link>
        )}
        {state === null ? (
          <span>
            {toldTo.length === 0 ? say('toldToNobody') : say('toldTo', { names: toldTo.join(', ') })}
          </span>
        ) : null}
      </p>
      {state === 'withdrawn' && made !== null ? <Orphan judgement={made} /> : null}
      <Course judgement={judgement} />
      {acts.length === 0 ? null : isCurrent ? (
        <Decide key={state} judgement={judgement} acts={acts} />
      ) : (
        <button type="button" className="plain" onClick={onChoose}>
          {say('decide')}
        </button>
      )}
    </>
  );
}

/** A judgement of ours whose source was taken back: flagged until it is undone, or somebody says why it stays. */
function Orphan({ judgement }: { readonly judgement: string }) {
  const { say } = useSay(SAID_STRINGS, {});
  const asks = useAsk();
  const queries = useQueryClient();
  const flags = useAnswer<readonly Flag[]>(`/api/flags?subject=${judgement}`);
  const open = flags.data?.value.find(({ state }) => state !== 'acknowledged');
  return (
    <>
      <p className="note">{say('restsOnGone')}</p>
      {open === undefined ? null : (
        <ReasonedActs
          group={say('group')}
          acts={[{ id: 'stays', label: say('stays'), key: 'y', reasons: [say('reasonAgrees')] }]}
          run={async (_, words) => {
            await asks(`/api/flags/${open.id}/acknowledge`, { method: 'POST', body: { words } });
            await queries.invalidateQueries({ queryKey: ['answer'] });
          }}
        />
      )}
    </>
  );
}

/** What became of it here, step by step. */
function Course({ judgement: { steps } }: { readonly judgement: PartnerJudgement }) {
  const { say } = useSay(SAID_STRINGS, {});
  if (steps.length === 0) return null;
  return (
    <ol className="sources quiet">
      {steps.map((step, index) => (
        <li key={index}>
          {say(step.event)} · <Said text={step.officer} /> · <Instant at={step.at} />{' '}
          <Said text={step.reason} />
        </li>
      ))}
    </ol>
  );
}

interface DecideProps {
  readonly judgement: PartnerJudgement;
  readonly acts: readonly ('adopt' | 'decline' | 'reopen')[];
}

/** Adopted, declined or taken back by a key and a reason. What the centre refuses keeps what was written. */
function Decide({ judgement: { id, against }, acts }: DecideProps) {
  const { say } = useSay(SAID_STRINGS, {});
  const asks = useAsk();
  const queries = useQueryClient();
  const [isOver, setOver] = useState(false);
  const reasons = {
    adopt: [say('reasonAgrees'), say('reasonSawMore'), say('reasonAsked')],
    decline: [say('reasonLittle'), say('reasonOtherwise')],
    reopen: [say('reasonHasty'), say('reasonNew')],
  };
  const keys = { adopt: 't', decline: 'x', reopen: 'r' };
  const fields = against.length === 0 ? null : <Against against={against} isOver={isOver} onOver={setOver} />;
  return (
    <ReasonedActs
      group={say('group')}
      acts={acts.map(
        (act): ReasonedAct => ({
          id: act,
          label: say(act),
          key: keys[act],
          reasons: reasons[act],
          fields: act === 'adopt' ? fields : null,
        }),
      )}
      run={async (act, reason) => {
        const over = isOver ? against.map((one) => one.id) : [];
        const body = act === 'adopt' ? { reason, over } : { reason };
        await asks(`/api/partner-judgements/${id}/${act}`, { method: 'POST', body });
        await queries.invalidateQueries({ queryKey: ['answer'] });
      }}
    />
  );
}

interface AgainstProps {
  readonly against: PartnerJudgement['against'];
  readonly isOver: boolean;
  readonly onOver: (isOver: boolean) => void;
}

/** Judgements of ours that say otherwise: read, and ticked, before any is decided over. */
function Against({ against, isOver, onOver }: AgainstProps) {
  const { say } = useSay(SAID_STRINGS, {});
  return (
    <div className="note">
      <p>{say('against')}</p>
      <ul className="sources">
        {against.map((one) => (
          <li key={one.id}>
            {say(VERDICT[one.verdict], { party: one.officer })} · <Said text={one.reason} /> ·{' '}
            <Instant at={one.at} />
          </li>
        ))}
      </ul>
      <label className="choice">
        <input type="checkbox" checked={isOver} onChange={(event) => onOver(event.currentTarget.checked)} />
        {say('overThem')}
      </label>
    </div>
  );
}
