import { useAnswer } from '../../../../../web/kit/answer.tsx';
import { EntityLink, ReportLink } from '../../../../../web/kit/links.tsx';
import { Instant, Loading, MarkingMark, ProblemNote, Said } from '../../../../../web/kit/parts.tsx';
import { Between, Section } from '../../../../../web/kit/section.tsx';
import { propertyWords } from '../../../../../web/language/values.ts';
import { PROPERTIES } from '../../../../core/words/index.ts';
import type { History, HistoryEntry } from '../../contract.ts';
import { ThenLink } from './as-of.tsx';
import { useStorySay } from './story-say.ts';
import { useInView } from './use-in-view.ts';

/** What changed the card, when and by whom; read once it comes into sight. */
export function HistorySection({ id }: { readonly id: string }) {
  const { say } = useStorySay();
  const [ref, isSeen] = useInView<HTMLDivElement>();
  return (
    <Section id="history" title={say('history')} lead={say('historyLead')}>
      <div ref={ref}>{isSeen ? <Entries id={id} /> : null}</div>
    </Section>
  );
}

function Entries({ id }: { readonly id: string }) {
  const { say } = useStorySay();
  const found = useAnswer<History>(`/api/entities/${encodeURIComponent(id)}/history`);
  if (found.isPending) return <Loading />;
  if (found.isError) return <ProblemNote error={found.error} again={() => void found.refetch()} />;
  const { entries, isCut } = found.data.value;
  return (
    <>
      <ol className="rows history">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} id={id} />
          </li>
        ))}
      </ol>
      {isCut ? <p className="quiet">{say('historyCut')}</p> : null}
    </>
  );
}

function Entry({ entry, id }: { readonly entry: HistoryEntry; readonly id: string }) {
  const { say } = useStorySay();
  return (
    <>
      <p className="row">
        <Instant at={entry.at} />
        <span className="chip">{say(entry.kind)}</span>
        <span className="grow">
          <About entry={entry} />
        </span>
      </p>
      <p className="row quiet">
        <span className="grow">
          <Said text={entry.by} />
          {entry.reason === null ? null : (
            <>
              {' · '}
              <Said text={entry.reason} />
            </>
          )}
        </span>
        <MarkingMark marking={entry.marking} />
        <ThenLink id={id} at={entry.at} />
      </p>
    </>
  );
}

/** What the act was about, in the words of its kind. */
function About({ entry }: { readonly entry: HistoryEntry }) {
  const { say, count } = useStorySay();
  if (entry.kind === 'withdrawn' || entry.kind === 'reinstated') return say(`${entry.kind}Line`);
  if (entry.verdict !== null) return <Verdict entry={entry} />;
  if (entry.decision !== null) return <Decision entry={entry} />;
  if (entry.words !== null)
    return (
      <>
        {say('namedLine')} <Said text={entry.words} />
      </>
    );
  return (
    <>
      {entry.report === null ? null : <ReportLink id={entry.report.id} head={entry.report} />}{' '}
      <span className="quiet">{count('claims', entry.claims)}</span>
    </>
  );
}

function Verdict({ entry }: { readonly entry: HistoryEntry }) {
  const { say } = useStorySay();
  return (
    <>
      <Between
        items={entry.records.map((record) => (
          <EntityLink key={record.id} id={record.id} caption={record.caption} />
        ))}
        sign=" ↔ "
      />
      : {entry.verdict === null ? null : say(entry.verdict)}
    </>
  );
}

function Decision({ entry }: { readonly entry: HistoryEntry }) {
  const spoken = useStorySay();
  const { property, decision, words, report } = entry;
  return (
    <>
      {property === null
        ? null
        : `${propertyWords(spoken, property, PROPERTIES.get(property)?.label.en ?? property)}: `}
      <Said text={words ?? ''} />: {decision === null ? null : spoken.say(decision)}{' '}
      {report === null ? null : <ReportLink id={report.id} head={report} />}
    </>
  );
}
