import type { Desk } from '../../../trust/desk.ts';
import { notFound } from '../../../trust/refusals.ts';
import type { Released } from '../../../trust/released.ts';
import type { Centre } from '../../../trust/slice.ts';
import { refuse } from '../refusals.ts';
import * as reports from '../store.ts';
import {
  REPORTS_TOUCHED,
  type ImportStatus,
  type Touched,
  type TouchedAsk,
  type UndoPreview,
} from './contract.ts';
import { queueImport } from './queue.ts';
import { statusOf } from './status.ts';
import * as store from './store.ts';

/** An import of one's own party, its parts and acts; it stays as it is until the transaction ends. */
async function held(desk: Desk, id: string) {
  await store.lockRun(desk, id);
  const run = /^[0-9a-f-]{36}$/.test(id) ? await store.findRun(desk, id) : null;
  if (run === null) throw notFound('import', 'watchfloor imports list');
  return { run, parts: await store.partsOf(desk, id), acts: await store.actsOf(desk, id) };
}

/** Reports that the import itself brought in: what was there before it is not its to take away. */
const broughtIn = (parts: readonly store.PartRow[]): string[] =>
  parts.flatMap(({ report_id, added }) => (report_id !== null && added ? [report_id] : []));

/** What an undo would take out of every picture, as far as this reader may see it. Nothing changes. */
export async function previewUndo(centre: Centre, desk: Desk, id: string): Promise<Released<UndoPreview>> {
  const { run, parts } = await held(desk, id);
  const standing = await store.ownReports(desk, broughtIn(parts), true);
  const ids = standing.map((one) => one.id);
  const touched: Touched[] = [
    { what: 'reports', count: ids.length },
    { what: 'editions', count: await store.editionsOf(desk, ids) },
  ];
  const ask: TouchedAsk = { reports: ids, tell: (one) => touched.push(one) };
  await centre.publish(desk, { name: REPORTS_TOUCHED, subject: ask });
  desk.note([id]);
  const left = parts.filter(({ report_id }) => report_id !== null).length - ids.length;
  return desk.release({ touched: touched.filter(({ count }) => count > 0), left }, [
    run.marking_id,
    ...standing.map(({ marking_id }) => marking_id),
  ]);
}

/**
 * Takes a whole import back: its reports, what was released of them, and with them all that was derived. One act, one entry
 * in the log; one that is still running stops where it is.
 */
export async function undoImport(desk: Desk, id: string, reason: string): Promise<Released<ImportStatus>> {
  if (reason.trim() === '') throw refuse('IMPORT_REASON');
  const { run, parts, acts } = await held(desk, id);
  if (acts.at(-1)?.act === 'undone') throw refuse('IMPORT_UNDONE');
  const standing = await store.ownReports(desk, broughtIn(parts), true);
  for (const one of standing) {
    await reports.setWithdrawn(desk, one.id, true, reason, one.marking_id);
    await reports.withdrawEditions(desk, one.id, reason);
  }
  return record(desk, run, { act: 'undone', reason, reports: standing.map((one) => one.id) }, acts.length);
}

/**
 * Brings an undone import back: the reports that the undo took, but for those recalled since. What had been released of them
 * stays taken back; an import that was stopped goes on.
 */
export async function redoImport(
  centre: Centre,
  desk: Desk,
  id: string,
  reason: string,
): Promise<Released<ImportStatus>> {
  const { run, parts, acts } = await held(desk, id);
  const undone = acts.at(-1);
  if (undone?.act !== 'undone') throw refuse('IMPORT_NOT_UNDONE');
  const gone = await store.ownReports(desk, undone.reports, false);
  const back = gone.filter(({ recalled }) => !recalled);
  for (const one of back) {
    await reports.setWithdrawn(desk, one.id, false, reason, one.marking_id);
    await centre.jobs.add(desk, 'reports.index-text', { report: one.id });
  }
  if (parts.at(-1)?.last !== true) await queueImport(centre, desk, run);
  return record(desk, run, { act: 'redone', reason, reports: back.map((one) => one.id) }, acts.length);
}

async function record(
  desk: Desk,
  run: store.RunRow,
  act: Pick<store.ActRow, 'act' | 'reason' | 'reports'>,
  before: number,
): Promise<Released<ImportStatus>> {
  const row = { ...act, ordinal: before + 1, officer: desk.principal.handle, at: desk.now };
  await store.insertAct(desk, run.id, row, run.marking_id);
  desk.note([run.id, ...act.reports], { reports: act.reports.length });
  return desk.release(await statusOf(desk, run), [run.marking_id]);
}
