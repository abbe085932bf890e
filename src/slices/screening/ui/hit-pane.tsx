import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommands } from '../../../../web/kit/commands.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Onlookers } from '../../../../web/kit/onlookers.tsx';
import { Instant, Mixed, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import { HIT_STATE_WORDS } from '../../../../web/language/codes.data.ts';
import type { QueuedHit } from '../contract.ts';
import { SCREENING_COUNTED, SCREENING_STRINGS } from './strings.data.ts';
import { commonVerdicts, type Verdict } from './view.ts';
import { VerdictForm } from './verdict-form.tsx';

interface HitPaneProps {
  readonly hit: QueuedHit;
  /** The hits that a verdict is for: those selected, else the one shown. */
  readonly together: readonly QueuedHit[];
  readonly onDone: () => void;
}

/** Why the records are alike, what was said of the hit so far, and what can be said now. */
export function HitPane({ hit, together, onDone }: HitPaneProps) {
  const say = useSay(SCREENING_STRINGS, SCREENING_COUNTED);
  const facts: readonly (readonly [string, string])[] = [
    [say.say('asked'), hit.asked],
    [say.say('listed'), hit.caption],
    [say.say('entry'), `${hit.list} ${hit.ref}`],
    ...(hit.reference === null ? [] : [[say.say('reference'), hit.reference] as const]),
  ];
  return (
    <section aria-label={say.say('hit')}>
      <Onlookers thing={`hit:${hit.id}`} />
      <dl className="facts">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Said text={text} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{say.say('raised')}</dt>
          <dd>
            <Instant at={hit.raisedAt} />
          </dd>
        </div>
      </dl>
      <p className="note">
        <Mixed sentence={hit.because} />
      </p>
      {hit.proposed === null ? null : (
        <p>{say.say('proposed', { verdict: say.word(HIT_STATE_WORDS[hit.proposed], hit.proposed) })}</p>
      )}
      <Verdicts together={together} onDone={onDone} />
      {hit.history.length === 0 ? null : (
        <>
          <h3>{say.say('history')}</h3>
          <ol className="rows">
            {hit.history.map(({ at, officer, state, reason }) => (
              <li key={`${at}${state}`}>
                <span className="quiet">
                  <Instant at={at} /> · <Said text={officer} /> · {say.word(HIT_STATE_WORDS[state], state)}
                </span>
                <br />
                <Said text={reason} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Verdicts({ together, onDone }: Pick<HitPaneProps, 'together' | 'onDone'>) {
  const { say, word, count } = useSay(SCREENING_STRINGS, SCREENING_COUNTED);
  const [asking, setAsking] = useState<Verdict | null>(null);
  const dispose = useDispose(onDone);
  const verdicts = commonVerdicts(together);
  const labelOf = ({ disposition }: Verdict) => word(HIT_STATE_WORDS[disposition], disposition);
  useCommands(
    verdicts.map((verdict) => ({
      id: `hit.${verdict.disposition}`,
      label: labelOf(verdict),
      group: say('group'),
      keys: verdict.key,
      run: () => setAsking(verdict),
    })),
  );
  return (
    <>
      {together.length > 1 ? <p className="chip">{count('selected', together.length)}</p> : null}
      {dispose.error === null ? null : <ProblemNote error={dispose.error} />}
      {asking === null ? (
        <div className="row">
          {verdicts.map((verdict) => (
            <button
              key={verdict.key}
              type="button"
              disabled={dispose.isPending}
              onClick={() => setAsking(verdict)}
            >
              {labelOf(verdict)} <kbd>{verdict.key}</kbd>
            </button>
          ))}
        </div>
      ) : (
        <VerdictForm
          verdict={asking}
          onCancel={() => setAsking(null)}
          onReason={(reason) => {
            setAsking(null);
            dispose.mutate({ hits: together, disposition: asking.disposition, reason });
          }}
        />
      )}
    </>
  );
}

interface Disposed {
  readonly hits: readonly QueuedHit[];
  readonly disposition: string;
  readonly reason: string;
}

/** One after another: where the centre refuses one, those before it are kept and the rest is not touched. */
function useDispose(onDone: () => void) {
  const asks = useAsk();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ hits, disposition, reason }: Disposed) => {
      for (const { id } of hits)
        await asks(`/api/screening/hits/${encodeURIComponent(id)}/disposition`, {
          method: 'POST',
          body: { disposition, reason },
        });
    },
    onSuccess: onDone,
    onSettled: () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) =>
          typeof queryKey[1] === 'string' && queryKey[1].startsWith('/api/screening/hits'),
      }),
  });
}
