import { storableJson } from '../../../platform/db/storable.ts';
import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import { PROSE_FORMATS } from '../../reports/index.ts';
import type { Difference } from '../difference.ts';

/** SQL of rereadings. A comparison holds as long as the reading in force that it was made against. */

const REPORTS = 'reports.v_report r left join fusion.v_in_force f on f.report_id = r.id';
const IN_SCOPE = 'r.format = any($1::text[]) and ($2::uuid[] is null or r.id = any($2::uuid[]))';
/** Whose reading in force is not by these rules. */
const OLDER = `${IN_SCOPE} and not exists (select 1 from fusion.v_reading d
  where d.report_id = r.id and d.ordinal = coalesce(f.ordinal, 0) and d.rules = $3)`;
const COMPARED = `select 1 from review.comparison c
  where c.report_id = r.id and c.rules = $3 and c.former = coalesce(f.ordinal, 0)`;
const WRITTEN = `select 1 from fusion.v_reading w
  where w.report_id = r.id and w.rules = $3 and w.former = coalesce(f.ordinal, 0)`;

export interface Scope {
  /** Null for every report that the reader may see. */
  readonly reports: readonly string[] | null;
  readonly rules: string;
}

const about = ({ reports, rules }: Scope): unknown[] => [PROSE_FORMATS, reports, rules];

export interface ToCompare {
  readonly id: string;
  readonly former: number;
}

/** Reports that nobody has compared with these rules yet, least ids first. */
export function notCompared(desk: Desk, scope: Scope, most: number): Promise<ToCompare[]> {
  return desk.query(
    `select r.id, coalesce(f.ordinal, 0) as former from ${REPORTS}
      where ${OLDER} and not exists (${COMPARED}) order by r.id limit $4`,
    [...about(scope), most],
  );
}

export interface Progress {
  /** Reports of prose in the scope. */
  readonly reports: number;
  /** Whose reading in force is by these rules already. */
  readonly current: number;
  readonly left: number;
}

export async function progressOf(desk: Desk, scope: Scope): Promise<Progress> {
  const rows = await desk.query<Progress>(
    `select (select count(*)::int from reports.v_report r where ${IN_SCOPE}) as reports,
            (select count(*)::int from ${REPORTS} where ${IN_SCOPE} and not (${OLDER})) as current,
            (select count(*)::int from ${REPORTS} where ${OLDER} and not exists (${COMPARED})) as left`,
    about(scope),
  );
  return rows[0] ?? { reports: 0, current: 0, left: 0 };
}

/** Reports in which these rules change something and whose reading by them is not written yet. */
export async function notWritten(desk: Desk, scope: Scope, most: number): Promise<string[]> {
  const rows = await desk.query<{ id: string }>(
    `select r.id from ${REPORTS} where ${OLDER} and exists (${COMPARED} and c.outcome = 'different') and not exists (${WRITTEN})
      order by r.id limit $4`,
    [...about(scope), most],
  );
  return rows.map((row) => row.id);
}

/** Reports whose reading by these rules is written and waits to be put in force. */
export async function written(desk: Desk, scope: Scope): Promise<string[]> {
  const rows = await desk.query<{ id: string }>(
    `select r.id from ${REPORTS} where ${OLDER} and exists (${WRITTEN}) order by r.id`,
    about(scope),
  );
  return rows.map((row) => row.id);
}

export interface ComparisonRow {
  readonly report_id: string;
  readonly outcome: 'same' | 'different' | 'unread';
  readonly difference: Difference | null;
  readonly marking_id: number;
}

/** The comparisons that hold, but those in which nothing differs. */
export function comparisons(desk: Desk, scope: Scope): Promise<ComparisonRow[]> {
  return desk.query(
    `select c.report_id, c.outcome, c.difference, c.marking_id from ${REPORTS}
       join review.comparison c on c.report_id = r.id and c.rules = $3 and c.former = coalesce(f.ordinal, 0)
      where ${OLDER} and c.outcome <> 'same' order by r.id`,
    about(scope),
  );
}

export async function insertComparisons(
  desk: Desk,
  rules: string,
  rows: readonly (ComparisonRow & { readonly former: number })[],
): Promise<void> {
  await desk.query(
    `insert into review.comparison (rules, report_id, former, outcome, difference, at, marking_id)
     select $2, report_id, former, outcome, difference, $3, marking_id from json_to_recordset($1) as
       t(report_id uuid, former smallint, outcome text, difference json, marking_id int) on conflict do nothing`,
    [storableJson(rows), rules, desk.now],
    TOUCHES_NOTHING,
  );
}
