import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import {
  holdReport,
  keepTombstones,
  holdsStanding,
  liftHold,
  purgeReport,
  type Hold,
} from '../reports/index.ts';
import type { RecallView } from './contract.ts';
import { flagDerived } from './derived.ts';
import { engineDesk } from './outgoing.ts';
import { heldHere, tellReceipts } from './receipts.ts';
import { recallView } from './recalls.ts';
import { findRecall, type RecallRow } from './store/held.ts';

/** What becomes of a recalled report at a holder after it left every answer: erased, or kept for a court. Each is told to the originator. */

/** The job at the end of a legal hold. */
export const HOLD_ENDED = 'federation.hold-ended';

async function rowOf(desk: Desk, recall: string): Promise<RecallRow> {
  const row = /^[0-9a-f-]{36}$/.test(recall) ? await findRecall(desk, recall) : null;
  if (row === null) throw notFound('recall', 'watchfloor recalls');
  return row;
}

/** Who acts, and what for. */
interface Acting {
  readonly centre: Centre;
  readonly principal: Principal;
  readonly purpose: Purpose;
}

/**
 * Erases what was recalled, for good; its hash and this act stay. What was made of it is flagged before, while it can still be
 * told what that is.
 */
export async function purgeRecalled(
  { centre, principal, purpose }: Acting,
  recall: string,
  reason: string,
): Promise<Released<RecallView>> {
  await flagByEngine(centre, recall);
  const view = await centre.trust.desk({ principal, purpose, act: 'report.purged' }, async (desk) => {
    const row = await rowOf(desk, recall);
    const certificate = await purgeReport(centre, desk, row.report_id, reason);
    await tellReceipts(centre, desk, row.report_id, { state: 'purged', held: true });
    desk.note([row.report_id, recall], { sha256: certificate.sha256, bytes: certificate.bytes });
    return recallView(desk, recall);
  });
  await keepTombstones(centre);
  return view;
}

/** The engine sees all that was made of it, whoever purges. */
function flagByEngine(centre: Centre, recall: string): Promise<void> {
  return engineDesk(centre, 'recall.flagged', async (desk) => {
    const row = /^[0-9a-f-]{36}$/.test(recall) ? await findRecall(desk, recall) : null;
    const flags = row === null ? 0 : await flagDerived(desk, row);
    desk.note(row === null ? [] : [recall], { flags });
  });
}

/** Keeps what was recalled, unread, until a day: the officer answers for it by name. */
export async function holdRecalled(
  centre: Centre,
  desk: Desk,
  recall: string,
  asked: { readonly until: string; readonly reason: string },
): Promise<Released<RecallView>> {
  const row = await rowOf(desk, recall);
  const hold = await holdReport(desk, row.report_id, asked);
  const job = { at: hold.until, key: `${HOLD_ENDED} ${hold.id}` };
  await centre.jobs.addAt(desk, HOLD_ENDED, { report: row.report_id }, job);
  await tellReceipts(centre, desk, row.report_id, { state: 'legal-hold', held: true, hold });
  desk.note([row.report_id, recall, hold.id], { until: hold.until });
  return recallView(desk, recall);
}

/** Gives a hold up: what was recalled may be purged again. */
export async function liftRecalledHold(
  centre: Centre,
  desk: Desk,
  id: string,
  reason: string,
): Promise<Released<Hold>> {
  const standing = (await holdsStanding(desk, null)).find(({ hold }) => hold.id === id);
  const hold = await liftHold(desk, id, reason);
  await tellAfterHold(centre, desk, hold.report);
  desk.note([hold.report, id]);
  return desk.release(hold, standing === undefined ? [] : [standing.markingId]);
}

async function tellAfterHold(centre: Centre, desk: Desk, report: string): Promise<void> {
  const here = await heldHere(desk, report);
  if (here !== null)
    await tellReceipts(centre, desk, report, {
      state: here.state,
      held: true,
      hold: here.hold ?? undefined,
    });
}

/** Legal holds in force, as far as the reader may see what they are on, by their end. */
export async function listHolds(desk: Desk): Promise<Released<Hold[]>> {
  const standing = await holdsStanding(desk, null);
  desk.note([], { holds: standing.length });
  return desk.release(
    standing.map(({ hold }) => hold),
    standing.map(({ markingId }) => markingId),
  );
}

/** At the end of a hold the originator hears that nothing keeps its report any more. Nothing is erased by a clock. */
export const holdEnded: JobHandler = async (payload: unknown, centre: Centre) => {
  const { report } = payload as { report: string };
  await engineDesk(centre, 'hold.ended', async (desk) => {
    desk.note([report]);
    await tellAfterHold(centre, desk, report);
  });
};
