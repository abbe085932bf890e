import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';

/** SQL of the objects that reports of the spine are offered as. */

/** Whether any collection stands open that somebody may read. */
export async function anyReadable(desk: Desk): Promise<boolean> {
  const rows = await desk.query(
    `select 1 from exchange.collection c
      where c.can_read and not exists (select 1 from exchange.closed x where x.collection = c.id) limit 1`,
  );
  return rows.length > 0;
}

/** Adds a job in the transaction of the act. */
export async function addJob(desk: Desk, job: string, payload: object): Promise<void> {
  await desk.query('select platform.add_job($1, $2::json)', [job, JSON.stringify(payload)], TOUCHES_NOTHING);
}

/** Reports that stand, behind an id, by id. */
export async function reportsAfter(desk: Desk, after: string, most: number): Promise<string[]> {
  const rows = await desk.query<{ id: string }>(
    'select id from reports.v_report where id > $1 order by id limit $2',
    [after, most],
  );
  return rows.map(({ id }) => id);
}

/** Whether a report stands as of now. */
export async function isStanding(desk: Desk, report: string): Promise<boolean> {
  const rows = await desk.query('select 1 from reports.v_report where id = $1', [report]);
  return rows.length > 0;
}

/** The last that was written of one object of a report. */
export interface Written {
  readonly added: bigint;
  readonly id: string;
  readonly version: string;
  readonly body: string;
  /** In views: neither removed nor withdrawn. */
  readonly stands: boolean;
}

export async function writtenOf(desk: Desk, report: string): Promise<Written[]> {
  const rows = await desk.query<Omit<Written, 'added'> & { added: string }>(
    `select distinct on (o.stix_id) o.added, o.stix_id as id, o.version, o.body,
            exists (select 1 from exchange.v_object v where v.added = o.added) as stands
       from exchange.object o where o.report_id = $1 order by o.stix_id, o.added desc`,
    [report],
  );
  return rows.map((row) => ({ ...row, added: BigInt(row.added) }));
}

/** Which of some definitions and identities stand under a marking already. */
export async function besideThere(
  desk: Desk,
  ids: readonly string[],
  markingId: number,
): Promise<Set<string>> {
  const rows = await desk.query<{ id: string }>(
    `select o.stix_id as id from exchange.object o
      where o.stix_id = any($1::text[]) and o.marking_id = $2 and o.party = $3 and o.report_id is null`,
    [ids, markingId, desk.principal.clearance.party],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Takes rows of a report out of every view, from a moment on. */
export async function removeRows(
  desk: Desk,
  rows: readonly { readonly id: string; readonly version: string }[],
  moment: bigint,
  markingId: number,
): Promise<void> {
  if (rows.length === 0) return;
  await desk.query(
    `insert into exchange.removal (stix_id, version, party, removed, officer, marking_id)
     select id, version, $2, $3::bigint, $4, $5 from json_to_recordset($1) as t(id text, version text)
     on conflict do nothing`,
    [
      JSON.stringify(rows.map(({ id, version }) => ({ id, version }))),
      desk.principal.clearance.party,
      moment.toString(),
      desk.principal.handle,
      markingId,
    ],
    TOUCHES_NOTHING,
  );
}
