import type { Desk } from '../../../trust/desk.ts';
import type { DesignationList, ListVersion } from '../contract.ts';
import type { Change } from './entries.ts';
import { versionsById } from './lists.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';

/** SQL of what of the lists stands in the spine. */

/** One after another per list, whoever works: a server and a command may both. */
export async function waitForTurn(desk: Desk, list: string): Promise<void> {
  await desk.query(
    `select pg_advisory_xact_lock(hashtextextended('designations.filed ' || $1, 0))::text as turn`,
    [list],
  );
}

/** The earliest version with changes that are not filed, and the first of these; null where all is filed. */
export async function nextToFile(
  desk: Desk,
  list: string,
  most: number,
): Promise<{ readonly version: ListVersion; readonly changes: readonly Change[] } | null> {
  const changes = await desk.query<Change & { readonly version: string }>(
    `select v.id as version, c.ref, c.op, c.hash from (
       select v.id, v.ordinal from designations.version v
        where v.list = $1 and v.added + v.changed + v.delisted >
          (select count(*) from designations.filed f where f.list = $1 and f.ordinal = v.ordinal)
        order by v.ordinal limit 1) v
     join designations.change c on c.list = $1 and c.ordinal = v.ordinal
    where not exists (
      select 1 from designations.filed f where f.list = $1 and f.ref = c.ref and f.ordinal = c.ordinal)
    order by c.ref limit $2`,
    [list, most],
  );
  const [version] = await versionsById(
    desk,
    changes.slice(0, 1).map((change) => change.version),
  );
  return version === undefined ? null : { version, changes };
}

export async function insertFiled(
  desk: Desk,
  list: DesignationList,
  ordinal: number,
  report: string,
  refs: readonly string[],
): Promise<void> {
  await desk.query(
    `insert into designations.filed (list, ref, ordinal, report_id, place, marking_id)
     select $1, ref, $2, $3::uuid, place - 1, $5 from unnest($4::text[]) with ordinality as t(ref, place)`,
    [list.id, ordinal, report, refs, list.markingId],
    TOUCHES_NOTHING,
  );
}

/** Records of this report with the records that filed the same entries before. */
export function pairsWithEarlier(
  desk: Desk,
  list: string,
  ordinal: number,
  report: string,
): Promise<{ readonly a: string; readonly b: string }[]> {
  return desk.query(
    `select old.id as a, new.id as b
       from designations.filed f
       join lateral (
         select p.report_id, p.place from designations.filed p
          where p.list = f.list and p.ref = f.ref and p.ordinal < f.ordinal order by p.ordinal desc limit 1) p on true
       join fusion.v_record new on new.report_id = f.report_id and new.ordinal = f.place
       join fusion.v_record old on old.report_id = p.report_id and old.ordinal = p.place
      where f.list = $1 and f.ordinal = $2 and f.report_id = $3
      order by f.ref`,
    [list, ordinal, report],
  );
}

/** How many changes of each list there are, and how many of them stand in the spine. */
export function progressOf(
  desk: Desk,
  list: string | null,
): Promise<{ readonly list: string; readonly filed: number; readonly of: number }[]> {
  return desk.query(
    `select v.list, sum(v.added + v.changed + v.delisted)::int as of,
            (select count(*)::int from designations.filed f where f.list = v.list) as filed
       from designations.version v where $1::text is null or v.list = $1 group by v.list order by v.list`,
    [list],
  );
}
