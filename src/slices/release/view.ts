import { renderMarking } from '../../core/marking/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { ReleaseState, ReleaseView } from './contract.ts';
import * as store from './store/releases.ts';

/** Releases shown at once. */
const MOST = 500;

/** A release with all that was done about it, before it is shown. */
export interface OpenRelease {
  readonly row: store.ReleaseRow;
  /** What it is to give; the last that was written. */
  readonly revision: store.RevisionRow;
  readonly steps: readonly store.StepRow[];
  readonly issued: store.IssuedRow | null;
  /** As its steps leave it; past its end: expired, whether or not its clock has said so. */
  readonly state: ReleaseState;
}

const LIVE: readonly ReleaseState[] = ['draft', 'in-review', 'approved', 'released', 'returned'];

/** One release by id. What its reader may not see answers as what does not exist. */
export async function openRelease(desk: Desk, id: string): Promise<OpenRelease> {
  const row = await store.findRelease(desk, id);
  const [open] = row === null ? [] : await openAll(desk, [row]);
  if (open === undefined) throw notFound('release', 'watchfloor release list');
  return open;
}

/** All of some rows, in their order. */
export async function openAll(desk: Desk, rows: readonly store.ReleaseRow[]): Promise<OpenRelease[]> {
  const ids = rows.map(({ id }) => id);
  const [revisions, steps, issued] = await Promise.all([
    store.revisionsOf(desk, ids),
    store.stepsOf(desk, ids),
    store.issuedOf(desk, ids),
  ]);
  return rows.flatMap((row): OpenRelease[] => {
    const revision = revisions.findLast((one) => one.release_id === row.id);
    const taken = steps.filter((one) => one.release_id === row.id);
    const last = taken.at(-1);
    if (revision === undefined || last === undefined) return [];
    const past = row.until_at <= desk.now && LIVE.includes(last.state);
    return [
      {
        row,
        revision,
        steps: taken,
        issued: issued.find((one) => one.release_id === row.id) ?? null,
        state: past ? 'expired' : last.state,
      },
    ];
  });
}

/** Releases that the reader works on or may look into, newest first; of one report where it is given. */
export async function listReleases(desk: Desk, report: string | null): Promise<Released<ReleaseView[]>> {
  const open = await openAll(desk, await store.releasesOf(desk, report === null ? null : [report], MOST));
  desk.note(report === null ? [] : [report], { releases: open.length });
  return desk.release(
    await Promise.all(open.map((one) => viewOf(desk, one))),
    open.map(({ row }) => row.marking_id),
  );
}

/** One of them, with its steps. */
export async function showRelease(desk: Desk, id: string): Promise<Released<ReleaseView>> {
  const open = await openRelease(desk, id);
  desk.note([id]);
  return releaseShown(desk, open);
}

export async function releaseShown(desk: Desk, open: OpenRelease): Promise<Released<ReleaseView>> {
  return desk.release(await viewOf(desk, open), [open.row.marking_id]);
}

async function viewOf(
  desk: Desk,
  { row, revision, steps, issued, state }: OpenRelease,
): Promise<ReleaseView> {
  const last = steps.at(-1);
  const dueAt = LIVE.includes(state) ? (last?.due_at ?? null) : null;
  return {
    id: row.id,
    report: row.report_id,
    state,
    by: row.party,
    to: row.recipient,
    toKind: row.recipient_kind,
    purpose: row.purpose,
    until: row.until_at,
    author: row.author,
    reason: row.reason,
    tearline: revision.tearline,
    sha256: issued?.sha256 ?? null,
    allow: revision.allow,
    grants: revision.grants,
    released: issued?.released_marking ?? revision.lower_marking ?? '',
    edition: issued?.edition ?? null,
    dueAt,
    overdue: dueAt !== null && dueAt <= desk.now,
    steps: steps.map(({ ordinal, event, state: after, officer, duty, reason, at }) => ({
      ordinal,
      event,
      state: after,
      officer,
      duty,
      reason,
      at,
    })),
    marking: renderMarking(await desk.marking(row.marking_id)),
  };
}
