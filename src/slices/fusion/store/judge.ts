import type { Desk } from '../../../trust/desk.ts';
import { spotsOfIds } from '../../../trust/spots.ts';
import type { JudgementRow } from './read.ts';

/** Writing SQL of judgements and reviews: append only; an undo is one more row (law 5). */

/** One officer at a time, until the transaction ends: the second sees what the first did. */
export async function judgeAlone(desk: Desk): Promise<void> {
  await desk.query(`select pg_advisory_xact_lock(hashtext('fusion.judgement'))`);
}

export async function insertJudgement(
  desk: Desk,
  one: {
    readonly id: string;
    readonly a: string;
    readonly b: string;
    readonly verdict: string;
    readonly reason: string;
  },
  markingId: number,
): Promise<void> {
  await desk.query(
    'insert into fusion.judgement (id, a, b, verdict, officer, reason, at, marking_id) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [one.id, one.a, one.b, one.verdict, desk.principal.handle, one.reason, desk.now, markingId],
    { touches: [{ marking: markingId, spots: spotsOfIds('record', [one.a, one.b]) }] },
  );
}

/** Many at once, of one verdict and reason; those that are there already stay as they are. */
export async function insertJudgements(
  desk: Desk,
  pairs: readonly { readonly id: string; readonly a: string; readonly b: string }[],
  { verdict, reason }: { readonly verdict: string; readonly reason: string },
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into fusion.judgement (id, a, b, verdict, officer, reason, at, marking_id)
     select id, a, b, $4, $5, $6, $7, $8 from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as t(id, a, b)
     on conflict (id) do nothing`,
    [
      pairs.map(({ id }) => id),
      pairs.map(({ a }) => a),
      pairs.map(({ b }) => b),
      verdict,
      desk.principal.handle,
      reason,
      desk.now,
      markingId,
    ],
    {
      touches: [
        {
          marking: markingId,
          spots: spotsOfIds(
            'record',
            pairs.flatMap(({ a, b }) => [a, b]),
          ),
        },
      ],
    },
  );
}

/** false where somebody took it back at the same moment. */
export async function insertUndo(
  desk: Desk,
  undone: string,
  reason: string,
  { kind, marking_id: markingId }: Pick<Undoable, 'kind' | 'marking_id'>,
): Promise<boolean> {
  const rows = await desk.query(
    'insert into fusion.undo (undone, officer, reason, at, marking_id) values ($1, $2, $3, $4, $5) on conflict do nothing returning undone',
    [undone, desk.principal.handle, reason, desk.now, markingId],
    UNDONE_EVERYWHERE.has(kind)
      ? undefined
      : { touches: [{ marking: markingId, spots: spotsOfIds('act', [undone]) }] },
  );
  return rows.length > 0;
}

/** Acts that answers rest on without naming them: which records there are at all. Their undo touches everything. */
const UNDONE_EVERYWHERE: ReadonlySet<Undoable['kind']> = new Set(['lesson', 'reading']);

export interface Undoable {
  readonly kind: 'judgement' | 'review' | 'lesson' | 'reading';
  readonly touched: readonly string[];
  readonly marking_id: number;
}

/** An effective judgement or review of that id, if the reader may see it. */
export async function findUndoable(desk: Desk, id: string): Promise<Undoable | null> {
  const rows = await desk.query<Undoable>(
    `select 'judgement' as kind, array[a, b] as touched, marking_id from fusion.v_judgement where id::text = $1
     union all
     select 'review', array[claim_id], marking_id from fusion.v_review where id::text = $1
     union all
     select 'lesson', array[record_id], marking_id from fusion.v_alias where id::text = $1
     union all
     select 'lesson', array[record_id], marking_id from fusion.v_exclusion where id::text = $1
     union all
     select 'reading', array[]::uuid[], marking_id from fusion.reading_act a
      where a.id::text = $1 and not exists (select 1 from fusion.undo u where u.undone = a.id)`,
    [id.toLowerCase()],
  );
  return rows[0] ?? null;
}

export async function recordsOfReport(desk: Desk, report: string): Promise<string[]> {
  const rows = await desk.query<{ id: string }>(
    'select id from fusion.v_record where report_id = $1 order by ordinal',
    [report],
  );
  return rows.map((row) => row.id);
}

/** One judgement that stands; null where there is none for this reader. */
export async function judgementById(desk: Desk, id: string): Promise<JudgementRow | null> {
  const rows = await desk.query<JudgementRow>(
    'select id, a, b, verdict, officer, reason, at, marking_id from fusion.v_judgement where id = $1',
    [id],
  );
  return rows[0] ?? null;
}
