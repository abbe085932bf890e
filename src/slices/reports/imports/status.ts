import { renderMarking } from '../../../core/marking/index.ts';
import type { Desk } from '../../../trust/desk.ts';
import { notFound } from '../../../trust/refusals.ts';
import type { Released } from '../../../trust/released.ts';
import type { ImportState, ImportStatus, ProblemList } from './contract.ts';
import { problemsCsv } from './problems-csv.ts';
import * as store from './store.ts';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function find(desk: Desk, id: string): Promise<store.RunRow> {
  const run = ID.test(id) ? await store.findRun(desk, id) : null;
  if (run === null) throw notFound('import', 'watchfloor imports list');
  return run;
}

function stateOf(parts: readonly store.PartRow[], acts: readonly store.ActRow[]): ImportState {
  if (acts.at(-1)?.act === 'undone') return 'undone';
  return parts.at(-1)?.last === true ? 'finished' : 'running';
}

const total = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

/** How an import stands, from its rows. */
export async function statusOf(desk: Desk, run: store.RunRow): Promise<ImportStatus> {
  const [parts, acts] = [await store.partsOf(desk, run.id), await store.actsOf(desk, run.id)];
  const done = total(parts, ({ rows }) => rows);
  const last = parts.at(-1);
  const seconds = last === undefined ? 0 : (Date.parse(last.at) - Date.parse(run.at)) / 1000;
  const rate = seconds > 0 ? done / seconds : 0;
  const state = stateOf(parts, acts);
  const isRunning = state === 'running' && rate > 0;
  return {
    id: run.id,
    name: run.name,
    format: run.format,
    sha256: run.sha256,
    officer: run.officer,
    at: run.at,
    run: run.run,
    state,
    done,
    rows: run.rows,
    records: total(parts, ({ records }) => records),
    claims: total(parts, ({ claims }) => claims),
    problems: total(parts, ({ problems }) => problems.length),
    rowsPerSecond: Math.round(rate),
    secondsLeft: isRunning ? Math.max(0, Math.round((run.rows - done) / rate)) : null,
    reports: parts.flatMap(({ report_id, rows, added }) =>
      report_id === null ? [] : [{ id: report_id, rows, added }],
    ),
    acts: acts.map(({ act, officer, reason, at, reports }) => ({
      act,
      officer,
      reason,
      at,
      reports: reports.length,
    })),
    grade: run.terms.reliability + run.terms.credibility,
    mapping: run.mapping,
    fileMarking: renderMarking(run.terms.marking),
  };
}

/** One import. */
export async function readImport(desk: Desk, id: string): Promise<Released<ImportStatus>> {
  const run = await find(desk, id);
  desk.note([id]);
  return desk.release(await statusOf(desk, run), [run.marking_id]);
}

/** Imports of one's own party, the newest first. */
export async function listImports(desk: Desk, most: number): Promise<Released<ImportStatus[]>> {
  const runs = await store.latestRuns(desk, most);
  const all: ImportStatus[] = [];
  for (const run of runs) all.push(await statusOf(desk, run));
  desk.note(runs.map(({ id }) => id));
  return desk.release(
    all,
    runs.map((run) => run.marking_id),
  );
}

/** What was wrong in the rows of an import, in the order of the file, and the same as a table to take away. */
export async function importProblems(desk: Desk, id: string): Promise<Released<ProblemList>> {
  const run = await find(desk, id);
  const problems = (await store.partsOf(desk, id)).flatMap((part) => part.problems);
  desk.note([id]);
  const csv = problemsCsv(problems, renderMarking(run.terms.marking));
  return desk.release({ problems, csv }, [run.marking_id]);
}
