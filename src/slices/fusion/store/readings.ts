import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';

/** SQL of later readings of reports, and of which one is in force: append only (ADR 0021). */

export interface InForce {
  readonly report_id: string;
  /** Of its rows. 0: none yet, and the first reading is in force. */
  readonly n: number;
  readonly ordinal: number;
  readonly act: string | null;
}

/** Until the transaction ends nobody else writes a reading or puts one in force. */
export async function readingAlone(desk: Desk): Promise<void> {
  await desk.query(`select pg_advisory_xact_lock(hashtext('fusion.reading'))`);
}

/** Which reading of some reports is in force; reports that have one reading only are not among them. */
export async function inForceOf(desk: Desk, reports: readonly string[]): Promise<Map<string, InForce>> {
  const rows = await desk.query<InForce>(
    'select report_id, n, ordinal, act from fusion.v_in_force where report_id = any($1::uuid[])',
    [reports],
  );
  return new Map(rows.map((row) => [row.report_id, row]));
}

export interface ReadingRow {
  readonly report_id: string;
  readonly ordinal: number;
  readonly former: number;
  readonly rules: string;
  readonly marking_id: number;
}

/** Readings of some reports that are not the first, in the order in which they were made. */
export function readingsOf(desk: Desk, reports: readonly string[]): Promise<ReadingRow[]> {
  return desk.query(
    `select report_id, ordinal, former, rules, marking_id from fusion.reading where report_id = any($1::uuid[])
      order by report_id, ordinal`,
    [reports],
  );
}

export async function insertReading(desk: Desk, row: ReadingRow): Promise<void> {
  await desk.query(
    'insert into fusion.reading (report_id, ordinal, former, rules, at, marking_id) values ($1, $2, $3, $4, $5, $6)',
    [row.report_id, row.ordinal, row.former, row.rules, desk.now, row.marking_id],
    TOUCHES_NOTHING,
  );
}

export async function insertInForce(
  desk: Desk,
  rows: readonly (InForce & { readonly marking_id: number })[],
): Promise<void> {
  await desk.query(
    `insert into fusion.in_force (report_id, n, ordinal, act, marking_id)
     select report_id, n, ordinal, act, marking_id from json_to_recordset($1) as
       t(report_id uuid, n int, ordinal smallint, act uuid, marking_id int)`,
    [JSON.stringify(rows)],
  );
}

export interface ReadingAct {
  readonly id: string;
  readonly rules: string;
  readonly reports: number;
  readonly reason: string;
  readonly marking_id: number;
}

export async function insertReadingAct(desk: Desk, act: ReadingAct): Promise<void> {
  await desk.query(
    'insert into fusion.reading_act (id, rules, reports, officer, reason, at, marking_id) values ($1, $2, $3, $4, $5, $6, $7)',
    [act.id, act.rules, act.reports, desk.principal.handle, act.reason, desk.now, act.marking_id],
  );
}

/** The reports of an act with what was in force before it, and whether it is what is in force now. */
export function reportsOfAct(
  desk: Desk,
  act: string,
): Promise<{ report_id: string; n: number; former: number; stands: boolean; marking_id: number }[]> {
  return desk.query(
    `select s.report_id, s.n, b.ordinal as former, s.marking_id,
            not exists (select 1 from fusion.in_force l where l.report_id = s.report_id and l.n > s.n) as stands
       from fusion.in_force s join fusion.in_force b on b.report_id = s.report_id and b.n = s.n - 1
      where s.act = $1 order by s.report_id`,
    [act],
  );
}

/** Adds a job in the transaction of the act. An undo knows no centre, and needs none: the queue is a function of the database. */
export async function addJob(desk: Desk, job: string, payload: object): Promise<void> {
  await desk.query('select platform.add_job($1, $2::json)', [job, JSON.stringify(payload)]);
}
