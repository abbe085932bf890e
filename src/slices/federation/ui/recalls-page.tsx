import { useAnswer } from '../../../../web/kit/answer.tsx';
import { useSearch } from '@tanstack/react-router';
import { useSay } from '../../../../web/kit/language.tsx';
import { ReportLink } from '../../../../web/kit/links.tsx';
import { Due, Empty, Instant, Loading, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { PickRow, usePicked } from '../../../../web/kit/picked.tsx';
import { Facts } from '../../../../web/kit/section.tsx';
import type { RecallView } from '../contract.ts';
import { RecallForm } from './recall-form.tsx';
import { PARTNER_COUNTED, PARTNER_STRINGS } from './strings.data.ts';
import { byLateness, holderTree, type HolderNode, lateness } from './view.ts';

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

function RecallPane({ recall }: { readonly recall: RecallView }) {
  const { say } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  const tree = holderTree(recall.holders);
  return (
    <section aria-label={say('recalls')}>
      <Facts
        facts={[
          [say('kind'), say(recall.kind)],
          [say('report'), <ReportLink key="report" id={recall.report} />],
          [say('originator'), <Said key="party" text={recall.originator} />],
          [say('reason'), <Said key="reason" text={recall.reason} />],
          [say('recalledAt'), <Instant key="at" at={recall.at} />],
          [say('answersBy'), <Due key="due" at={recall.dueAt} isOverdue={lateness(recall) === 0} />],
          [
            say('replacement'),
            recall.replacement === null ? null : <ReportLink key="new" id={recall.replacement} />,
          ],
        ]}
      />
      <h3>{say('holders')}</h3>
      {tree.length === 0 ? <p className="quiet">{say('noHolders')}</p> : <HolderList nodes={tree} />}
    </section>
  );
}

const STATE = { answered: 'answered', 'waited-for': 'waitedFor', overdue: 'late' } as const;

function HolderList({ nodes }: { readonly nodes: readonly HolderNode[] }) {
  const { say } = useSay(PARTNER_STRINGS, PARTNER_COUNTED);
  return (
    <ul className="holders">
      {nodes.map(({ holder, passedTo }) => (
        <li key={holder.node}>
          <span className="value">
            <Said text={holder.parties.join(', ')} />
          </span>{' '}
          <span
            className={`chip ${holder.state === 'overdue' ? 'late' : holder.state === 'answered' ? 'good' : ''}`}
          >
            {say(STATE[holder.state])}
          </span>
          {holder.receipt === null ? null : (
            <p className="quiet">
              {say(holder.receipt.held ? 'held' : 'notHeld')} · {say('signedAt')}{' '}
              <Instant at={holder.receipt.at} />
              {holder.receipt.passedTo.length === 0
                ? null
                : ` · ${say('passedTo', { parties: holder.receipt.passedTo.flatMap(({ parties }) => parties).join(', ') })}`}
            </p>
          )}
          {passedTo.length === 0 ? null : <HolderList nodes={passedTo} />}
        </li>
      ))}
    </ul>
  );
}
