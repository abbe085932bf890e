import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import type { RecipientKind } from '../contract.ts';
import type { OnwardState } from '../onward-contract.ts';

/** SQL of requests for onward release. */

export interface OnwardRow {
  readonly id: string;
  readonly report_id: string | null;
  readonly sha256: string;
  readonly party: string;
  readonly originator: string;
  readonly recipient: string;
  readonly recipient_kind: RecipientKind;
  readonly countries: readonly string[];
  readonly purpose: string;
  readonly until_at: string;
  readonly precedence: string;
  readonly officer: string;
  readonly reason: string;
  readonly at: string;
  readonly due_at: string;
  readonly marking_id: number;
}

export interface OnwardStepRow {
  readonly onward_id: string;
  readonly ordinal: number;
  readonly event: string;
  readonly state: OnwardState;
  readonly officer: string;
  readonly party: string;
  readonly reason: string;
  readonly at: string;
  readonly purpose: string | null;
  readonly until_at: string | null;
  readonly tearline_only: boolean;
}

const ONWARD = `id, report_id, sha256, party, originator, recipient, recipient_kind, countries, purpose, until_at, precedence,
  officer, reason, at, due_at, marking_id`;

/** false where the same request is there already. */
export async function insertOnward(desk: Desk, row: OnwardRow): Promise<boolean> {
  const added = await desk.query(
    `insert into release.onward (${ONWARD})
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) on conflict do nothing returning id`,
    [
      row.id,
      row.report_id,
      row.sha256,
      row.party,
      row.originator,
      row.recipient,
      row.recipient_kind,
      row.countries,
      row.purpose,
      row.until_at,
      row.precedence,
      row.officer,
      row.reason,
      row.at,
      row.due_at,
      row.marking_id,
    ],
    TOUCHES_NOTHING,
  );
  return added.length > 0;
}

/** false where somebody else took a step since. */
export async function insertOnwardStep(desk: Desk, row: OnwardStepRow, markingId: number): Promise<boolean> {
  const added = await desk.query(
    `insert into release.onward_step (onward_id, ordinal, event, state, officer, party, reason, at, purpose, until_at, tearline_only, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning ordinal`,
    [
      row.onward_id,
      row.ordinal,
      row.event,
      row.state,
      row.officer,
      row.party,
      row.reason,
      row.at,
      row.purpose,
      row.until_at,
      row.tearline_only,
      markingId,
    ],
    TOUCHES_NOTHING,
  );
  return added.length > 0;
}

/** Some requests, or all that the reader sees where null; newest first. */
export function onwardOf(desk: Desk, ids: readonly string[] | null, most: number): Promise<OnwardRow[]> {
  return desk.query<OnwardRow>(
    `select ${ONWARD} from release.onward where $1::uuid[] is null or id = any($1::uuid[]) order by at desc, id limit $2`,
    [ids, most],
  );
}

export function onwardSteps(desk: Desk, ids: readonly string[]): Promise<OnwardStepRow[]> {
  return desk.query<OnwardStepRow>(
    `select onward_id, ordinal, event, state, officer, party, reason, at, purpose, until_at, tearline_only
       from release.onward_step where onward_id = any($1::uuid[]) order by onward_id, ordinal`,
    [ids],
  );
}

/** Releases whose last revision rests on a grant. */
export async function releasesResting(desk: Desk, grant: string): Promise<string[]> {
  const rows = await desk.query<{ release_id: string }>(
    'select distinct release_id from release.revision where $1::uuid = any(grants) order by release_id',
    [grant],
  );
  return rows.map((row) => row.release_id);
}
