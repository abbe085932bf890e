import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import type { Added } from './collections.ts';

/** SQL of which reports objects were filed as. */

export async function insertFiledAs(
  desk: Desk,
  report: string,
  { first, added }: Added,
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into exchange.filed_as (report_id, first, added, marking_id) values ($1, $2, $3, $4) on conflict do nothing`,
    [report, first.toString(), added, markingId],
    TOUCHES_NOTHING,
  );
}

/** A request of which no row says what report its objects were filed as. */
export interface Unnamed extends Added {
  readonly id: string;
  readonly officer: string;
  readonly alias: string;
}

/** Such requests behind an id, by id. */
export async function unnamedRequests(desk: Desk, after: string, most: number): Promise<Unnamed[]> {
  const rows = await desk.query<Omit<Unnamed, 'first'> & { first: string }>(
    `select s.id, s.officer, s.first, s.added, c.alias from exchange.status s
       join exchange.collection c on c.id = s.collection
      where s.id > $1 and s.added > 0 and not exists (select 1 from exchange.filed_as f where f.first = s.first)
      order by s.id limit $2`,
    [after, most],
  );
  return rows.map((row) => ({ ...row, first: BigInt(row.first) }));
}

/** The markings of some objects of a request, standing in views or not. */
export async function markingsAmong(
  desk: Desk,
  { first, added }: Added,
  ids: readonly string[],
): Promise<number[]> {
  const rows = await desk.query<{ marking: number }>(
    `select distinct o.marking_id as marking from exchange.object o
      where o.added >= $1 and o.added < $2 and o.stix_id = any($3::text[]) and o.type <> 'marking-definition' order by 1`,
    [first.toString(), (first + BigInt(added)).toString(), ids],
  );
  return rows.map(({ marking }) => marking);
}

/** Whether anything was filed as this report; `alone`: as no other besides. */
export async function filedAs(desk: Desk, report: string): Promise<{ any: boolean; alone: boolean }> {
  const [row] = await desk.query<{ mine: number; others: boolean }>(
    `select count(*)::int as mine, coalesce(bool_or(exists (
        select 1 from exchange.filed_as o
         where o.first = f.first and o.marking_id = f.marking_id and o.report_id <> f.report_id)), false) as others
       from exchange.filed_as f where f.report_id = $1`,
    [report],
  );
  return { any: (row?.mine ?? 0) > 0, alone: row?.others !== true };
}

/** What a report was filed from, as it stands in views or stood there. Definitions of markings say nothing of it, and are left. */
const OF_REPORT = `exchange.filed_as f join exchange.v_object o
    on o.added >= f.first and o.added < f.first + f.added and o.marking_id = f.marking_id and o.type <> 'marking-definition'
  where f.report_id = $1 and ($2::text[] is null or o.stix_id = any($2::text[]))`;

/** Takes what a report was filed from out of every view: all of it, or some ids. Returns how many. */
export async function removeFiledAs(
  desk: Desk,
  report: string,
  ids: readonly string[] | null,
  moment: bigint,
): Promise<number> {
  const rows = await desk.query(
    `insert into exchange.removal (stix_id, version, party, removed, officer, marking_id)
     select distinct o.stix_id, o.version, o.party, $3::bigint, $4, o.marking_id from ${OF_REPORT}
     on conflict do nothing returning 1`,
    [report, ids, moment.toString(), desk.principal.handle],
    TOUCHES_NOTHING,
  );
  return rows.length;
}

export async function purgeContent(desk: Desk, reports: readonly string[]): Promise<void> {
  await desk.query('select exchange.purge_content($1::uuid[])', [reports], TOUCHES_NOTHING);
}

/** Types of the objects that a report was filed from or is offered as, removed or not, under their markings, by how many. */
export function objectsFiledAs(
  desk: Desk,
  report: string,
): Promise<{ type: string; objects: number; last: string; markingId: number }[]> {
  return desk.query(
    `select o.type, count(*)::int as objects, max(o.added)::text as last, o.marking_id as "markingId"
       from (select g.* from exchange.filed_as f join exchange.object g
               on g.added >= f.first and g.added < f.first + f.added and g.marking_id = f.marking_id
              where f.report_id = $1
             union all select m.* from exchange.object m where m.report_id = $1) o
      where o.type <> 'marking-definition' group by o.type, o.marking_id order by o.type, o.marking_id`,
    [report],
  );
}

/** One object that a report was filed from, whether it still stands in views or not. */
export interface FiledObject {
  /** Its moment: microseconds since 1970, its own. */
  readonly added: string;
  readonly id: string;
  readonly markingId: number;
}

/** What a report was filed from: all of it, or some ids. */
export function everFiledAs(
  desk: Desk,
  report: string,
  ids: readonly string[] | null,
): Promise<FiledObject[]> {
  return desk.query(
    `select o.added::text as added, o.stix_id as id, o.marking_id as "markingId"
       from exchange.filed_as f join exchange.object o
         on o.added >= f.first and o.added < f.first + f.added and o.marking_id = f.marking_id and o.type <> 'marking-definition'
      where f.report_id = $1 and ($2::text[] is null or o.stix_id = any($2::text[])) order by o.added`,
    [report, ids],
  );
}
