import { isUuid } from '../../core/words/id.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import {
  contentOfReading,
  putInForce,
  type PutInForce,
  storedContent,
  writeReading,
} from '../fusion/index.ts';
import {
  headsOf,
  readAgain,
  type ReportHead,
  storedSubmissions,
  type StoredSubmission,
} from '../reports/index.ts';
import { type Difference, differenceOf, differs, type Totals, totalsOf } from './difference.ts';
import { refuse } from './refusals.ts';
import { rulesVersion } from './rules-version.ts';
import * as store from './store/rereads.ts';

/** Reports compared or written per transaction: a stop loses no more than these. */
const STEP = 10;
/** Reports that one answer shows with their differences. */
const MOST_SHOWN = 200;

/** Who rereads, and which reports: null for all of prose that they may see. */
export interface RereadRequest {
  readonly centre: Centre;
  readonly principal: Principal;
  readonly purpose: Purpose;
  readonly reports: readonly string[] | null;
}

/** What is done of a comparison, for whoever waits for it. */
export type RereadProgress = store.Progress;

export interface RereadReport {
  readonly report: ReportHead;
  /** unread: today's reader gets another text out of its bytes, or none; its reading stays. */
  readonly outcome: 'different' | 'unread';
  readonly difference: Difference | null;
}

/** What today's rules would change, by report and in total. */
export interface RereadSummary extends RereadProgress {
  readonly rules: string;
  readonly different: number;
  readonly unread: number;
  readonly totals: Totals;
  /** The reports in which most changes first; `more` are left out. */
  readonly shown: readonly RereadReport[];
  readonly more: number;
}

/**
 * Compares some reports more with what today's rules read in them, and says how many are left. What was compared is kept:
 * it goes on from there however it ended.
 */
export async function compareMore(request: RereadRequest, most: number): Promise<RereadProgress> {
  const scope = scopeOf(request);
  for (let left = most; left > 0; left -= STEP) {
    const work = await inDesk(request, 'reread.opened', (desk) =>
      nextToCompare(desk, scope, Math.min(STEP, left)),
    );
    if (work.length === 0) break;
    const rows: Awaited<ReturnType<typeof compared>>[] = [];
    for (const one of work) rows.push(await compared(one));
    await inDesk(request, 'reports.compared', async (desk) => {
      await store.insertComparisons(desk, scope.rules, rows);
      desk.note(
        rows.map((row) => row.report_id),
        { rules: scope.rules },
      );
    });
  }
  return inDesk(request, 'reread.counted', (desk) => store.progressOf(desk, scope));
}

interface Work {
  readonly former: number;
  readonly stored: StoredSubmission;
  readonly before: Awaited<ReturnType<typeof storedContent>>;
}

async function nextToCompare(desk: Desk, scope: store.Scope, most: number): Promise<Work[]> {
  const next = await store.notCompared(desk, scope, most);
  const former = new Map(next.map((one) => [one.id, one.former]));
  const submissions = await storedSubmissions(desk, [...former.keys()]);
  desk.note(submissions.map((one) => one.id));
  return Promise.all(
    submissions.map(async (stored) => ({
      former: former.get(stored.id) ?? 0,
      stored,
      before: await storedContent(desk, stored.id),
    })),
  );
}

async function compared({ former, stored, before }: Work) {
  const about = { report_id: stored.id, former, marking_id: stored.markingId };
  const reading = await readAgain(stored);
  if (reading === null) return { ...about, outcome: 'unread' as const, difference: null };
  const difference = differenceOf(before, contentOfReading(stored.id, reading));
  return { ...about, outcome: differs(difference) ? ('different' as const) : ('same' as const), difference };
}

/** What the comparison found so far. */
export async function readReread(
  desk: Desk,
  reports: readonly string[] | null,
): Promise<Released<RereadSummary>> {
  const scope = { reports: idsOf(reports), rules: rulesVersion() };
  const [progress, rows] = await Promise.all([store.progressOf(desk, scope), store.comparisons(desk, scope)]);
  const size = ({ difference }: store.ComparisonRow): number => difference?.claims.length ?? 0;
  const sorted = rows.toSorted((a, b) => size(b) - size(a) || (a.report_id < b.report_id ? -1 : 1));
  const top = sorted.slice(0, MOST_SHOWN);
  const { heads, markings } = await headsOf(
    desk,
    top.map((row) => row.report_id),
  );
  const byId = new Map<string, ReportHead>(heads.map((head) => [head.id, head]));
  const shown = top.flatMap(({ report_id, outcome, difference }) => {
    const report = byId.get(report_id);
    return report === undefined || outcome === 'same' ? [] : { report, outcome, difference };
  });
  const different = rows.filter((row) => row.outcome === 'different');
  desk.note([], { different: different.length, left: progress.left });
  return desk.release(
    {
      ...progress,
      rules: scope.rules,
      different: different.length,
      unread: rows.length - different.length,
      totals: totalsOf(rows.flatMap((row) => row.difference ?? [])),
      shown,
      more: rows.length - shown.length,
    },
    [...markings, ...rows.map((row) => row.marking_id)],
  );
}

/** Writes the new readings of so many reports beside those in force, where nobody sees them; `onWritten` hears of each step. */
export async function writeAtMost(
  request: RereadRequest,
  most: number,
  onWritten: (written: number) => void = () => undefined,
): Promise<number> {
  refuseWithoutRight(request.principal);
  let written = 0;
  while (written < most) {
    const step = await writeStep(request, Math.min(STEP, most - written));
    if (step === 0) break;
    written += step;
    onWritten(written);
  }
  return written;
}

async function writeStep(request: RereadRequest, most: number): Promise<number> {
  const scope = scopeOf(request);
  const ids = await inDesk(request, 'reread.opened', (desk) => store.notWritten(desk, scope, most));
  const submissions = await inDesk(request, 'reread.opened', (desk) => storedSubmissions(desk, ids));
  const readings: { stored: StoredSubmission; reading: Awaited<ReturnType<typeof readAgain>> }[] = [];
  for (const stored of submissions) readings.push({ stored, reading: await readAgain(stored) });
  await inDesk(request, 'readings.written', async (desk) => {
    for (const { stored, reading } of readings) {
      if (reading === null) continue;
      const { id, markingId, format } = stored;
      await writeReading(desk, { id, markingId, reading, format }, scope.rules);
    }
    desk.note(ids, { rules: scope.rules });
  });
  return ids.length;
}

/** Puts every reading that was written in force, in one act: all pictures change at once, and back with its undo. */
export async function applyReread(
  desk: Desk,
  reports: readonly string[] | null,
  because: string,
): Promise<Released<PutInForce>> {
  refuseWithoutRight(desk.principal);
  const scope = { reports: idsOf(reports), rules: rulesVersion() };
  const { left } = await store.progressOf(desk, scope);
  const unwritten = await store.notWritten(desk, scope, 1);
  if (left > 0 || unwritten.length > 0) throw refuse('REREAD_UNFINISHED', { left });
  return putInForce(desk, await store.written(desk, scope), scope.rules, because);
}

/** It changes what everybody reads out of the reports, so not every officer may. */
export function refuseWithoutRight(principal: Principal): void {
  if (!principal.roles.includes('analyst')) throw refuse('REREAD_RIGHT_MISSING', { roles: principal.roles });
}

const scopeOf = ({ reports }: RereadRequest): store.Scope => ({
  reports: idsOf(reports),
  rules: rulesVersion(),
});

/** What is no id is the id of nothing. */
function idsOf(reports: readonly string[] | null): readonly string[] | null {
  return reports === null ? null : reports.filter((one) => isUuid(one)).map((one) => one.toLowerCase());
}

function inDesk<T>(
  { centre, principal, purpose }: RereadRequest,
  act: string,
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  return centre.trust.desk({ principal, purpose, act }, work);
}
