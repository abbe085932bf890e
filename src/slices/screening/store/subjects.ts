import type { Party } from '../../../core/resolve/party/types.ts';
import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';

/** SQL of saved subjects. */

export interface SubjectRow {
  readonly id: string;
  readonly ordinal: number;
  readonly owner: string;
  readonly reference: string;
  readonly party: Party;
  readonly hash: string;
  readonly threshold: number;
  readonly at: string;
  readonly marking_id: number;
}

/** Rows per statement (SCALE.md §1: UNNEST batches of 500–1,000). */
const PAGE = 5000;

const COLUMNS = 'id, ordinal, owner, reference, party, hash, threshold, at, marking_id';

export function subjectsById(desk: Desk, ids: readonly string[]): Promise<SubjectRow[]> {
  return desk.query<SubjectRow>(`select ${COLUMNS} from screening.v_subject where id = any($1::uuid[])`, [
    ids,
  ]);
}

/** Standing subjects of one's own party under some numbers, whatever their marking. */
export function subjectsOfReferences(desk: Desk, references: readonly string[]): Promise<SubjectRow[]> {
  return desk.query<SubjectRow>(
    `select ${COLUMNS} from screening.v_subject where owner = $1 and reference = any($2::text[])`,
    [desk.principal.clearance.party, references],
  );
}

export function ownSubjects(desk: Desk, most: number): Promise<SubjectRow[]> {
  return desk.query<SubjectRow>(
    `select ${COLUMNS} from screening.v_subject where owner = $1 order by at desc, reference limit $2`,
    [desk.principal.clearance.party, most],
  );
}

/** Every subject the reader may see, in order of id, a page at a time. */
export async function* allSubjects(desk: Desk): AsyncGenerator<SubjectRow, void, undefined> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await desk.query<SubjectRow>(
      `select ${COLUMNS} from screening.v_subject where id > $1 order by id limit $2`,
      [after, PAGE],
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

/** Number of the last row of each subject, also of ended ones: 0 where there is none. */
export async function lastOrdinals(desk: Desk, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await desk.query<{ id: string; last: number }>(
    'select id, max(ordinal) as last from screening.subject where id = any($1::uuid[]) group by id',
    [ids],
  );
  return new Map(rows.map(({ id, last }) => [id, last]));
}

/** How many rows of subjects there are: tells whether an index over them is still the newest. */
export async function subjectRows(desk: Desk): Promise<number> {
  const rows = await desk.query<{ count: number }>('select count(*)::int as count from screening.subject');
  return rows[0]?.count ?? 0;
}

export interface NewSubject {
  readonly id: string;
  readonly ordinal: number;
  readonly reference: string;
  readonly party: Party;
  readonly hash: string;
  readonly threshold: number;
  readonly ended: boolean;
  readonly markingId: number;
}

export async function insertSubjects(desk: Desk, subjects: readonly NewSubject[]): Promise<void> {
  await desk.query(
    `insert into screening.subject (id, ordinal, owner, reference, party, hash, threshold, ended, at, officer, marking_id)
     select s.id, s.ordinal, $2, s.reference, s.party, s.hash, s.threshold, s.ended, $3, $4, s."markingId"
       from json_to_recordset($1) as s(id uuid, ordinal int, reference text, party json, hash text,
         threshold double precision, ended boolean, "markingId" int)`,
    [JSON.stringify(subjects), desk.principal.clearance.party, desk.now, desk.principal.handle],
    TOUCHES_NOTHING,
  );
}
