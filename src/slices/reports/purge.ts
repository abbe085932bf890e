import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal } from '../../trust/principal.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Centre } from '../../trust/slice.ts';
import { REPORTS_PURGED, type Hold, type PurgeCertificate } from './contract.ts';
import { refuse } from './refusals.ts';
import { findStored, isRecalled } from './store.ts';
import * as store from './store-purge.ts';

const MOST_MS = 10 * 366 * 86_400_000;

/** Both take a thing out of everybody's reach, or keep it from that: not for every officer. */
function refuseWithoutRight({ roles, handle }: Principal): void {
  if (!roles.some((role) => role === 'release-authority' || role === 'oversight'))
    throw refuse('HOLD_RIGHT_NEEDED', { officer: handle });
}

/** The marking of a recalled report that is here, content and all. */
async function recalledHere(desk: Desk, report: string): Promise<number> {
  const stored = await findStored(desk, report);
  if (stored === null) throw notFound('report', 'watchfloor recalls');
  if (!(await isRecalled(desk, report))) throw refuse('REPORT_NOT_RECALLED', { report });
  await store.lockHolds(desk, report);
  if ((await store.certificates(desk, [report])).length > 0) throw refuse('REPORT_PURGED', { report });
  return stored.markingId;
}

/** Keeps a recalled report from being purged until a day, in the name of the officer. Nobody reads it meanwhile. */
export async function holdReport(
  desk: Desk,
  report: string,
  { until, reason }: { readonly until: string; readonly reason: string },
): Promise<Hold> {
  refuseWithoutRight(desk.principal);
  const end = Date.parse(until);
  const [from, most] = [Date.parse(desk.now), Date.parse(desk.now) + MOST_MS];
  if (reason.trim() === '' || !(end > from && end <= most)) throw refuse('HOLD_INVALID', { until });
  const markingId = await recalledHere(desk, report);
  const { handle, clearance } = desk.principal;
  const hold: Hold = {
    id: deriveId('hold', report, handle, desk.now),
    report,
    officer: handle,
    party: clearance.party,
    reason,
    until: new Date(end).toISOString(),
    at: desk.now,
  };
  await store.insertHold(desk, hold, markingId);
  return hold;
}

/** Gives a hold up before its end: its officer, or oversight. Returns the report that it was on. */
export async function liftHold(desk: Desk, id: string, reason: string): Promise<Hold> {
  refuseWithoutRight(desk.principal);
  const found = /^[0-9a-f-]{36}$/.test(id) ? await store.findHold(desk, id) : null;
  if (found === null) throw notFound('hold', 'watchfloor hold list');
  const { hold, markingId } = found;
  const { handle, roles } = desk.principal;
  if (reason.trim() === '') throw refuse('HOLD_INVALID', { needs: 'a reason' });
  if (hold.officer !== handle && !roles.includes('oversight'))
    throw refuse('HOLD_RIGHT_NEEDED', { holder: hold.officer });
  await store.insertLifted(desk, id, reason, markingId);
  return hold;
}

/** Holds that are in force, of some reports or of all that the reader may see, by their end; with their markings. */
export function holdsStanding(
  desk: Desk,
  reports: readonly string[] | null,
): Promise<{ hold: Hold; markingId: number }[]> {
  return store.standingHolds(desk, reports);
}

/** Certificates of some reports that were erased. */
export const certificatesOf = store.certificates;

/**
 * Erases a recalled report and its editions for good, here: bytes, text, and what every slice made of them, in one
 * transaction. Their hashes stay, and the log.
 */
export async function purgeReport(
  centre: Centre,
  desk: Desk,
  report: string,
  reason: string,
): Promise<PurgeCertificate> {
  refuseWithoutRight(desk.principal);
  if (reason.trim() === '') throw refuse('HOLD_INVALID', { needs: 'a reason' });
  await recalledHere(desk, report);
  const [held] = await store.standingHolds(desk, [report]);
  if (held !== undefined)
    throw refuse('REPORT_HELD', { hold: held.hold.id, until: held.hold.until, officer: held.hold.officer });
  const gone = await store.purgeContent(desk, report, reason);
  await centre.publish(desk, { name: REPORTS_PURGED, subject: gone });
  const [certificate] = await store.certificates(desk, [report]);
  if (certificate === undefined) throw new RangeError(`report ${report} has no certificate`);
  return certificate;
}
