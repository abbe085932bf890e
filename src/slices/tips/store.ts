import type { Desk } from '../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../trust/spots.ts';
import type { Late } from './contract.ts';
import type { TipStatement } from './wire.ts';

/** SQL of tips. */

export interface TipRow {
  readonly id: string;
  readonly report_id: string;
  readonly from_party: string;
  readonly to_party: string;
  readonly at: string;
  readonly marking_id: number;
}

const TIP = 'id, report_id, from_party, to_party, at, marking_id';
/** Tips told at once. */
const MOST = 500;

/** The newest first. */
export function tips(desk: Desk): Promise<TipRow[]> {
  return desk.query<TipRow>(`select ${TIP} from tips.v_tip order by at desc, id limit ${MOST}`);
}

/** Some of them. */
export function tipsById(desk: Desk, ids: readonly string[]): Promise<TipRow[]> {
  return desk.query<TipRow>(`select ${TIP} from tips.v_tip where id = any($1::uuid[])`, [ids]);
}

export async function findTip(desk: Desk, id: string): Promise<TipRow | null> {
  const rows = await desk.query<TipRow>(`select ${TIP} from tips.v_tip where id = $1`, [id]);
  return rows[0] ?? null;
}

/** Those of a report, also of one that has left: for whoever must look after what was made of it. */
export function tipsOfReport(desk: Desk, report: string): Promise<TipRow[]> {
  return desk.query<TipRow>(`select ${TIP} from tips.tip where report_id = $1 order by at, id`, [report]);
}

/** One act on one tip at a time, until the transaction ends. */
export async function lockTip(desk: Desk, id: string): Promise<void> {
  await desk.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [id], TOUCHES_NOTHING);
}

export async function insertTip(desk: Desk, row: TipRow): Promise<void> {
  await desk.query(
    `insert into tips.tip (${TIP}) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [row.id, row.report_id, row.from_party, row.to_party, row.at, row.marking_id],
    TOUCHES_NOTHING,
  );
}

export interface EventRow {
  readonly id: string;
  readonly tip: string;
  readonly statement: TipStatement;
  readonly signed: string;
  readonly officer: string | null;
  readonly marking_id: number;
}

const EVENT = 'id, tip, statement, signed, officer, marking_id';

export function eventsOf(desk: Desk, tipIds: readonly string[]): Promise<EventRow[]> {
  return desk.query<EventRow>(`select ${EVENT} from tips.event where tip = any($1::uuid[]) order by at, id`, [
    tipIds,
  ]);
}

export async function findEvent(desk: Desk, id: string): Promise<EventRow | null> {
  const rows = await desk.query<EventRow>(`select ${EVENT} from tips.event where id = $1`, [id]);
  return rows[0] ?? null;
}

/** false where it is there already. */
export async function insertEvent(desk: Desk, row: EventRow): Promise<boolean> {
  const rows = await desk.query(
    `insert into tips.event (${EVENT}, at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
    [row.id, row.tip, JSON.stringify(row.statement), row.signed, row.officer, row.marking_id, desk.now],
    TOUCHES_NOTHING,
  );
  return rows.length > 0;
}

export interface EscalationRow {
  readonly tip: string;
  readonly ordinal: number;
  readonly what: Late;
  readonly at: string;
}

export function escalationsOf(desk: Desk, tip: string): Promise<EscalationRow[]> {
  return desk.query<EscalationRow>(
    'select tip, ordinal, what, at from tips.escalation where tip = $1 order by ordinal',
    [tip],
  );
}

export async function insertEscalation(desk: Desk, row: EscalationRow, markingId: number): Promise<void> {
  await desk.query(
    `insert into tips.escalation (tip, ordinal, what, at, marking_id) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [row.tip, row.ordinal, row.what, row.at, markingId],
    TOUCHES_NOTHING,
  );
}

/** So many hours from now, by the clock that the queue of jobs lives by. */
export async function hoursAhead(desk: Desk, hours: number): Promise<string> {
  const [row] = await desk.query<{ at: string }>(
    'select greatest($1::timestamptz, clock_timestamp()) + make_interval(hours => $2::int) as at',
    [desk.now, hours],
  );
  return row?.at ?? desk.now;
}

/** How many tips rest on some reports, as far as the reader sees them. */
export async function countTips(desk: Desk, reports: readonly string[]): Promise<number> {
  const rows = await desk.query<{ count: number }>(
    'select count(*)::int as count from tips.v_tip where report_id = any($1::uuid[])',
    [reports],
  );
  return rows[0]?.count ?? 0;
}

/** Erases the tips of purged reports. */
export async function purgeTips(desk: Desk, reports: readonly string[]): Promise<void> {
  await desk.query('select tips.purge_content($1::uuid[])', [reports], TOUCHES_NOTHING);
}
