import type { Database } from '../../../platform/db/database.ts';
import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import type { ExistenceMode } from '../contract.ts';

export interface ExistenceRow {
  readonly id: string;
  readonly subject_marking: number;
  readonly mode: ExistenceMode;
  readonly ask: string;
  readonly officer: string;
  readonly at: string;
  readonly marking_id: number;
}

export async function insertExistence(desk: Desk, row: ExistenceRow): Promise<void> {
  await desk.query(
    `insert into release.existence (id, subject_marking, mode, ask, officer, at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [row.id, row.subject_marking, row.mode, row.ask, row.officer, row.at, row.marking_id],
    TOUCHES_NOTHING,
  );
}

/** Every decision that is told to this reader, the oldest first. */
export function existenceTold(desk: Desk): Promise<ExistenceRow[]> {
  return desk.query<ExistenceRow>(
    'select id, subject_marking, mode, ask, officer, at, marking_id from release.existence order by at, id',
  );
}

/** A statement that finds a row where something is told to this reader. */
export const ANY_TOLD = `select 1 from release.existence where mode <> 'silent'`;

/** Whether anybody lets anything be told at all; where nobody does, nothing is asked and nothing is logged. */
export async function anythingTold(db: Database): Promise<boolean> {
  const { rows } = await db.pool.query<{ told: boolean }>('select release.anything_told() as told');
  return rows[0]?.told ?? false;
}
