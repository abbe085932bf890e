import type { Desk } from '../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../trust/spots.ts';
import type { AskedSearch, StandingKind } from './contract.ts';

/** SQL of saved searches and of what officers are to be told of. */

export interface SavedRow {
  readonly id: string;
  readonly at: string;
  readonly officer: string;
  readonly party: string;
  readonly name: string;
  readonly asked: AskedSearch;
  readonly for_officers: readonly string[];
  readonly for_parties: readonly string[];
  readonly marking_id: number;
}

const SAVED = 'id, at, officer, party, name, asked, for_officers, for_parties, marking_id';
/** Those that this desk's officer owns, or that are meant for them or their party. */
const MINE = 'officer = $1 or $1 = any(for_officers) or $2 = any(for_parties)';

export function savedSearches(desk: Desk): Promise<SavedRow[]> {
  return desk.query(`select ${SAVED} from watch.v_saved where ${MINE} order by name, id`, who(desk));
}

export async function findSaved(desk: Desk, id: string): Promise<SavedRow | null> {
  const rows = await desk.query<SavedRow>(`select ${SAVED} from watch.v_saved where (${MINE}) and id = $3`, [
    ...who(desk),
    id,
  ]);
  return rows[0] ?? null;
}

const who = ({ principal }: Desk): string[] => [principal.handle, principal.clearance.party];

export async function insertSaved(
  desk: Desk,
  row: Omit<SavedRow, 'at' | 'officer' | 'party'>,
): Promise<void> {
  const { id, name, asked, for_officers, for_parties, marking_id } = row;
  await desk.query(
    `insert into watch.saved (${SAVED}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, desk.now, ...who(desk), name, JSON.stringify(asked), for_officers, for_parties, marking_id],
    TOUCHES_NOTHING,
  );
}

export async function endSaved(desk: Desk, { id, marking_id }: SavedRow): Promise<void> {
  await desk.query(
    'insert into watch.saved_end (saved_id, officer, at, marking_id) values ($1, $2, $3, $4) on conflict do nothing',
    [id, desk.principal.handle, desk.now, marking_id],
    TOUCHES_NOTHING,
  );
}

export interface StandingRow {
  readonly officer: string;
  readonly kind: StandingKind;
  readonly subject: string;
  readonly purpose: string;
  readonly case_ref: string | null;
  readonly marking_id: number;
}

/** What this officer is to be told of. */
export function ownStanding(desk: Desk): Promise<Pick<StandingRow, 'kind' | 'subject' | 'marking_id'>[]> {
  return desk.query(
    'select kind, subject, marking_id from watch.v_standing where officer = $1 order by kind, subject',
    [desk.principal.handle],
  );
}

/** What every officer is to be told of: for the engine, which then asks at the desk of each. */
export function allStanding(desk: Desk): Promise<StandingRow[]> {
  return desk.query(
    'select officer, kind, subject, purpose, case_ref from watch.v_standing order by officer, purpose, case_ref, kind, subject',
  );
}

export async function setStanding(
  desk: Desk,
  kind: StandingKind,
  subject: string,
  stands: boolean,
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into watch.standing (officer, kind, subject, ordinal, stands, purpose, case_ref, at, marking_id)
     select $1, $2, $3, coalesce(max(s.ordinal), 0) + 1, $4, $5, $6, $7, $8
       from watch.standing s where s.officer = $1 and s.kind = $2 and s.subject = $3`,
    [
      desk.principal.handle,
      kind,
      subject,
      stands,
      desk.purpose.code,
      desk.purpose.caseRef,
      desk.now,
      markingId,
    ],
    TOUCHES_NOTHING,
  );
}
