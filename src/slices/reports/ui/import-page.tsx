import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import { csvBlob, download } from '../../../../web/kit/download.ts';
import { useSay } from '../../../../web/kit/language.tsx';
import { ReportLink } from '../../../../web/kit/links.tsx';
import { GradeMark, Instant, Loading, MarkingMark, ProblemNote, Said } from '../../../../web/kit/parts.tsx';
import { Facts } from '../../../../web/kit/section.tsx';
import './imports.css';
import type { ImportStatus, ProblemList } from '../contract.ts';
import { IMPORT_COUNTED, IMPORT_STRINGS } from './import-strings.data.ts';
import { UndoForm } from './import-undo.tsx';
import { ProblemTable } from './problem-table.tsx';

/** One import: how far it is, what was wrong in it, and the way back. A reload or a shared link shows the same. */
export default function ImportPage() {
  const { id = '' } = useParams({ strict: false }) as { readonly id?: string };
  const { say } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  const status = useAnswer<ImportStatus>(`/api/imports/${id}`, { refetchEveryMs: 1_500 });
  const queries = useQueryClient();
  if (status.isPending) return <Loading />;
  if (status.isError)
    return (
      <>
        <h1>{say('title')}</h1>
        <ProblemNote error={status.error} again={() => void status.refetch()} />
      </>
    );
  const one = status.data.value;
  return (
    <>
      <h1>
        <Said text={one.name} />
      </h1>
      <p>
        <span className="chip">{say(one.state)}</span> <MarkingMark marking={one.fileMarking} />{' '}
        <GradeMark grade={one.grade} />
      </p>
      <Progress one={one} />
      <Problems id={id} count={one.problems} />
      <Reports one={one} />
      <UndoForm one={one} onDone={() => void queries.invalidateQueries()} />
      <History one={one} />
    </>
  );
}

function Progress({ one }: { readonly one: ImportStatus }) {
  const { say, number, count } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  const words = say('progress', { done: number(one.done), all: number(one.rows) });
  return (
    <section aria-label={words}>
      <progress value={one.done} max={Math.max(one.rows, 1)} aria-label={words} />
      <p role="status">
        {words} · {count('records', one.records)} · {count('claims', one.claims)}
        {one.secondsLeft === null ? '' : ` · ${say('left', { n: number(one.secondsLeft) })}`}
      </p>
      {one.state === 'running' ? <p className="quiet">{say('stays')}</p> : null}
      <Facts
        facts={[
          [say('officer'), <Said key="officer" text={one.officer} />],
          [say('when'), <Instant key="at" at={one.at} />],
          ['SHA-256', <code key="hash">{one.sha256}</code>],
        ]}
      />
    </section>
  );
}

function Problems({ id, count }: { readonly id: string; readonly count: number }) {
  const { say } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  // Asked again as more of them are told.
  const told = useAnswer<ProblemList>(`/api/imports/${id}/problems?known=${count}`, { keepPrevious: true });
  const list = told.data?.value;
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{say('problems')}</h2>
      {told.isError ? <ProblemNote error={told.error} again={() => void told.refetch()} /> : null}
      {list === undefined ? null : (
        <>
          {list.problems.length === 0 ? null : (
            <p>
              <button
                type="button"
                className="plain"
                onClick={() => download('problems.csv', csvBlob(list.csv))}
              >
                {say('downloadProblems')}
              </button>
            </p>
          )}
          <ProblemTable problems={list.problems} />
        </>
      )}
    </section>
  );
}

/** Reports shown before the rest is counted. */
const SHOWN = 10;

function Reports({ one }: { readonly one: ImportStatus }) {
  const { say, count } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  if (one.reports.length === 0 || one.state === 'undone') return null;
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{say('reports')}</h2>
      <ul className="rows">
        {one.reports.slice(0, SHOWN).map(({ id, rows, added }) => (
          <li key={id}>
            <ReportLink id={id} head={{ path: count('rows', rows) }} />{' '}
            {added ? null : <span className="chip">{say('before')}</span>}
          </li>
        ))}
      </ul>
      {one.reports.length > SHOWN ? <p className="quiet">{count('reports', one.reports.length)}</p> : null}
    </section>
  );
}

function History({ one }: { readonly one: ImportStatus }) {
  const { say, count } = useSay(IMPORT_STRINGS, IMPORT_COUNTED);
  if (one.acts.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{say('history')}</h2>
      <ol className="rows">
        {one.acts.map(({ act, officer, reason, at, reports }) => (
          <li key={at}>
            {say(act === 'undone' ? 'actUndone' : 'actRedone')} · <Instant at={at} /> ·{' '}
            <Said text={officer} /> · {count('reports', reports)}: <Said text={reason} />
          </li>
        ))}
      </ol>
      <p>
        <Link to="/imports">{say('all')}</Link>
      </p>
    </section>
  );
}
