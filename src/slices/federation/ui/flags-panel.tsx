import { useQueryClient } from '@tanstack/react-query';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSay } from '../../../../web/kit/language.tsx';
import { Due, Instant, Loading, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { ReasonedActs } from '../../../../web/kit/reasoned-acts.tsx';
import { useAsk } from '../../../../web/kit/session.tsx';
import type { Flag } from '../contract.ts';
import { FLAG_WORDS, PARTNER_COUNTED, PARTNER_STRINGS } from './strings.data.ts';

/** What was made of a recalled report: the open ones first, the first of them answered by a key. */
export function FlagsPanel({ recall }: { readonly recall: string }) {
  const { say, word } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const flags = useAnswer<readonly Flag[]>(`/api/flags?recall=${recall}`);
  if (flags.isPending) return <Loading />;
  if (flags.isError) return <ProblemNote error={flags.error} again={() => void flags.refetch()} />;
  const all = flags.data.value.toSorted(
    (a, b) => Number(a.state === 'acknowledged') - Number(b.state === 'acknowledged'),
  );
  const next = all.find(({ state }) => state !== 'acknowledged');
  return (
    <>
      <h3>{say('flags')}</h3>
      <p className="quiet">{say(all.length === 0 ? 'noFlags' : 'flagsLead')}</p>
      {next === undefined ? null : <Acknowledge key={next.id} flag={next} />}
      <ul className="rows">
        {all.map((flag) => (
          <li key={flag.id} aria-current={flag.id === next?.id}>
            <span className="chip">{word(FLAG_WORDS[flag.kind], flag.kind)}</span>{' '}
            <span className="value">
              <Said text={flag.label} />
            </span>{' '}
            {flag.acknowledgedAt === null ? (
              <Due at={flag.dueAt} isOverdue={flag.state === 'overdue'} />
            ) : (
              <span className="quiet">
                {say('flagDone')} · <Said text={flag.officer ?? ''} /> · <Instant at={flag.acknowledgedAt} />{' '}
                · <Said text={flag.words ?? ''} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Acknowledge({ flag }: { readonly flag: Flag }) {
  const { say } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const asks = useAsk();
  const queries = useQueryClient();
  return (
    <ReasonedActs
      group={say('recallsGroup')}
      acts={[
        {
          id: 'acknowledge',
          label: say('acknowledge'),
          key: 'a',
          reasons: [say('reasonTakenBack'), say('reasonRewritten'), say('reasonStands')],
        },
      ]}
      run={async (_, words) => {
        await asks(`/api/flags/${flag.id}/acknowledge`, { method: 'POST', body: { words } });
        await queries.invalidateQueries();
      }}
    />
  );
}
