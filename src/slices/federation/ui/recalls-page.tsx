import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSearch } from '@tanstack/react-router';
import { useSay } from '../../../../web/kit/language.tsx';
import { Due, Empty, Loading, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { PickRow, usePicked } from '../../../../web/kit/picked.tsx';
import type { RecallView } from '../contract.ts';
import { RecallForm } from './recall-form.tsx';
import { PARTNER_COUNTED, PARTNER_STRINGS } from './strings.data.ts';
import { RecallPane } from './recall-pane.tsx';
import { byLateness, lateness } from './view.ts';

const REFRESHED_EVERY_MS = 10_000;

/** Recalls, overdue first, with the holders along the whole chain and what each has signed. */
export default function RecallsPage() {
  const { say } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const { report } = useSearch({ strict: false }) as { readonly report?: unknown };
  const recalls = useAnswer<readonly RecallView[]>('/api/recalls', { refetchEveryMs: REFRESHED_EVERY_MS });
  return (
    <>
      <h1>{say('recalls')}</h1>
      <p className="lead">{say('recallsLead')}</p>
      {recalls.isPending ? (
        <Loading />
      ) : recalls.isError ? (
        <ProblemNote error={recalls.error} again={() => void recalls.refetch()} />
      ) : recalls.data.value.length === 0 ? (
        <Empty>
          <p>{say('noRecalls')}</p>
          <p className="quiet">{say('noRecallsFix')}</p>
        </Empty>
      ) : (
        <Recalls recalls={byLateness(recalls.data.value)} />
      )}
      <RecallForm report={typeof report === 'string' ? report : ''} />
    </>
  );
}

function Recalls({ recalls }: { readonly recalls: readonly RecallView[] }) {
  const { say, count } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const { current, pick } = usePicked(recalls);
  return (
    <div className="desk">
      <ul className="rows">
        {recalls.map((one) => (
          <PickRow key={one.id} isCurrent={one.id === current?.id} onPick={() => pick(one.id)}>
            <span className="chip">{say(one.kind)}</span>
            <span className="value">
              <Said text={one.reason} />
            </span>
            {one.flags.open === 0 ? null : <span className="chip late">{count('open', one.flags.open)}</span>}
            {lateness(one) === 2 ? (
              <span className="quiet">{count('answers', one.holders.length)}</span>
            ) : (
              <Due at={one.dueAt} isOverdue={lateness(one) === 0} />
            )}
          </PickRow>
        ))}
      </ul>
      {current === null ? null : <RecallPane key={current.id} recall={current} />}
    </div>
  );
}
