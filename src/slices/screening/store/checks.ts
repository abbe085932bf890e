import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import type { CheckAnswer } from '../contract.ts';

/** SQL of checks. */

export async function insertCheck(desk: Desk, answer: CheckAnswer, markingId: number): Promise<void> {
  await desk.query(
    `insert into screening.check (id, at, owner, officer, purpose, case_ref, kind, reference, answer, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing`,
    [
      answer.id,
      desk.now,
      desk.principal.clearance.party,
      desk.principal.handle,
      desk.purpose.code,
      desk.purpose.caseRef,
      answer.kind,
      answer.reference,
      JSON.stringify(answer),
      markingId,
    ],
    TOUCHES_NOTHING,
  );
}

export interface CheckRow {
  readonly answer: CheckAnswer;
  readonly marking_id: number;
}

export async function findCheck(desk: Desk, id: string): Promise<CheckRow | null> {
  const rows = await desk.query<CheckRow>('select answer, marking_id from screening.check where id = $1', [
    id,
  ]);
  return rows[0] ?? null;
}

export interface CheckHead {
  readonly id: string;
  readonly at: string;
  readonly officer: string;
  readonly purpose: string;
  readonly kind: string;
  readonly reference: string | null;
  readonly marking_id: number;
}

/** The checks of one's own party, newest first. */
export function ownChecks(desk: Desk, most: number): Promise<CheckHead[]> {
  return desk.query<CheckHead>(
    `select id, at, officer, purpose, kind, reference, marking_id from screening.check
      where owner = $1 order by at desc, id limit $2`,
    [desk.principal.clearance.party, most],
  );
}
