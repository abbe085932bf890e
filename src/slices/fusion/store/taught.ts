import type { EntityKind } from '../../../core/words/index.ts';
import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';

/** SQL of what officers teach: append only; an undo is one more row (law 5). */

export interface LessonRow {
  readonly id: string;
  readonly lesson: 'alias' | 'exclusion' | 'different';
  /** The record that it was said of, or the two. */
  readonly records: readonly string[];
  readonly kind: EntityKind | null;
  /** The name besides, or the word that is none; null for two that are not the same. */
  readonly word: string | null;
  readonly officer: string;
  readonly reason: string;
  readonly at: string;
  readonly marking_id: number;
}

const LESSON = `select id, 'alias' as lesson, array[record_id] as records, kind, name as word, officer, reason, at, marking_id
    from fusion.v_alias
  union all
  select id, 'exclusion', array[record_id], kind, word, officer, reason, at, marking_id from fusion.v_exclusion
  union all
  select id, 'different', array[a, b], null, null, officer, reason, at, marking_id from fusion.v_judgement
   where verdict = 'different'`;

/** Lessons in effect that the reader may see, newest first. */
export function lessonRows(desk: Desk, most: number): Promise<LessonRow[]> {
  return desk.query(`select * from (${LESSON}) l order by at desc, id limit $1`, [most]);
}

export function lessonById(desk: Desk, id: string): Promise<LessonRow[]> {
  return desk.query(`select * from (${LESSON}) l where id::text = $1`, [id.toLowerCase()]);
}

export async function insertAlias(
  desk: Desk,
  row: {
    readonly id: string;
    readonly record: string;
    readonly report: string;
    readonly kind: string;
    readonly caption: string;
    readonly name: string;
    readonly reason: string;
  },
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into fusion.alias (id, record_id, report_id, kind, caption, name, officer, reason, at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      row.id,
      row.record,
      row.report,
      row.kind,
      row.caption,
      row.name,
      desk.principal.handle,
      row.reason,
      desk.now,
      markingId,
    ],
    // What it adds to the picture are the record and the judgement that come with it.
    TOUCHES_NOTHING,
  );
}

export async function insertExclusion(
  desk: Desk,
  row: {
    readonly id: string;
    readonly record: string;
    readonly report: string;
    readonly kind: string;
    readonly word: string;
    readonly reason: string;
  },
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into fusion.exclusion (id, kind, word, record_id, report_id, officer, reason, at, marking_id)
     values ($1, $2, lower($3), $4, $5, $6, $7, $8, $9)`,
    [
      row.id,
      row.kind,
      row.word,
      row.record,
      row.report,
      desk.principal.handle,
      row.reason,
      desk.now,
      markingId,
    ],
  );
}

/** One officer at a time, until the transaction ends. */
export async function teachAlone(desk: Desk): Promise<void> {
  await desk.query(`select pg_advisory_xact_lock(hashtext('fusion.teach'))`);
}

export interface TouchedRow {
  readonly id: string;
  readonly report_id: string;
  readonly kind: EntityKind;
  readonly caption: string;
  readonly marking_id: number;
}

/** Of some records those that an exclusion hides, asked of the table behind the view. */
export function hiddenBy(
  desk: Desk,
  kind: string,
  word: string,
  among: readonly string[],
): Promise<TouchedRow[]> {
  return desk.query(
    `select distinct id, report_id, kind, caption, marking_id from fusion.record
      where id = any($3::uuid[]) and kind = $1 and lower(caption) = $2 and not listed order by id`,
    [kind, word, among],
  );
}

/** Records by id, hidden ones too: for what a lesson was said of. */
export function recordsBehind(desk: Desk, ids: readonly string[]): Promise<TouchedRow[]> {
  return desk.query(
    `select distinct on (id) id, report_id, kind, caption, marking_id from fusion.record
      where id = any($1::uuid[]) order by id, reading desc`,
    [ids],
  );
}

/** How often this officer has taught of a record, taken back or not: no two lessons have one id. */
export async function lessonsSoFar(desk: Desk, record: string): Promise<number> {
  const rows = await desk.query<{ taught: number }>(
    `select (select count(*)::int from fusion.alias where record_id = $1 and officer = $2)
          + (select count(*)::int from fusion.exclusion where record_id = $1 and officer = $2) as taught`,
    [record, desk.principal.handle],
  );
  return rows[0]?.taught ?? 0;
}
