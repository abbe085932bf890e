import type { Desk } from '../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../trust/spots.ts';
import type { Hold, PurgeCertificate } from './contract.ts';

/** SQL of holds and purges of recalled reports. */

export async function lockHolds(desk: Desk, report: string): Promise<void> {
  await desk.query('select reports.lock_holds($1)', [report], TOUCHES_NOTHING);
}

export async function insertHold(desk: Desk, hold: Hold, markingId: number): Promise<void> {
  await desk.query(
    `insert into reports.hold (id, report_id, officer, party, reason, until_at, at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [hold.id, hold.report, hold.officer, hold.party, hold.reason, hold.until, hold.at, markingId],
    TOUCHES_NOTHING,
  );
}

export async function insertLifted(
  desk: Desk,
  hold: string,
  reason: string,
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into reports.hold_lifted (hold, officer, reason, at, marking_id) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [hold, desk.principal.handle, reason, desk.now, markingId],
    TOUCHES_NOTHING,
  );
}

type HoldRow = Hold & { readonly markingId: number };

const HOLD = `id, report_id as report, officer, party, reason, until_at as until, at, marking_id as "markingId"`;

const asHold = ({ markingId, ...hold }: HoldRow): { hold: Hold; markingId: number } => ({ hold, markingId });

export async function findHold(
  desk: Desk,
  id: string,
): Promise<{ readonly hold: Hold; readonly markingId: number } | null> {
  const [row] = await desk.query<HoldRow>(`select ${HOLD} from reports.v_hold where id = $1`, [id]);
  return row === undefined ? null : asHold(row);
}

/** Those whose end lies ahead. */
export async function standingHolds(
  desk: Desk,
  reports: readonly string[] | null,
): Promise<{ hold: Hold; markingId: number }[]> {
  const rows = await desk.query<HoldRow>(
    `select ${HOLD} from reports.v_hold
      where until_at > $1::timestamptz and ($2::uuid[] is null or report_id = any($2::uuid[])) order by until_at, id`,
    [desk.now, reports],
  );
  return rows.map(asHold);
}

/** Erases a report and its editions; their ids. */
export async function purgeContent(desk: Desk, report: string, reason: string): Promise<string[]> {
  // It touches everything: nothing that was kept from before may outlive it.
  const rows = await desk.query<{ id: string }>('select reports.purge_content($1, $2, $3, $4) as id', [
    report,
    desk.principal.handle,
    reason,
    desk.now,
  ]);
  return rows.map(({ id }) => id);
}

export function certificates(desk: Desk, reports: readonly string[]): Promise<PurgeCertificate[]> {
  return desk.query<PurgeCertificate>(
    `select report_id as report, sha256, bytes, officer, reason, at from reports.purge where report_id = any($1::uuid[])`,
    [reports],
  );
}
