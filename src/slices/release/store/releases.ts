import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import type { RecipientKind, ReleaseState } from '../contract.ts';

/** SQL of releases. Every function takes the desk it reads or writes through; no answer kept from before rests on these rows. */

export interface ReleaseRow {
  readonly id: string;
  readonly report_id: string;
  readonly party: string;
  readonly recipient: string;
  readonly recipient_kind: RecipientKind;
  readonly purpose: string;
  readonly until_at: string;
  readonly author: string;
  readonly reason: string;
  readonly at: string;
  readonly marking_id: number;
}

export interface RevisionRow {
  readonly release_id: string;
  readonly ordinal: number;
  readonly tearline: string | null;
  readonly lower_marking: string | null;
  readonly allow: readonly string[];
  readonly grants: readonly string[];
}

export interface StepRow {
  readonly release_id: string;
  readonly ordinal: number;
  readonly event: string;
  readonly state: ReleaseState;
  readonly officer: string;
  readonly duty: string;
  readonly reason: string;
  readonly at: string;
  readonly due_at: string | null;
}

export interface IssuedRow {
  readonly release_id: string;
  readonly edition: string;
  readonly sha256: string;
  readonly released_marking: string;
}

export async function insertRelease(desk: Desk, row: ReleaseRow): Promise<boolean> {
  const added = await desk.query(
    `insert into release.release (id, report_id, party, recipient, recipient_kind, purpose, until_at, author, reason, at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning id`,
    [
      row.id,
      row.report_id,
      row.party,
      row.recipient,
      row.recipient_kind,
      row.purpose,
      row.until_at,
      row.author,
      row.reason,
      row.at,
      row.marking_id,
    ],
    TOUCHES_NOTHING,
  );
  return added.length > 0;
}

export async function insertRevision(desk: Desk, row: RevisionRow, markingId: number): Promise<boolean> {
  const added = await desk.query(
    `insert into release.revision (release_id, ordinal, tearline, lower_marking, allow, grants, officer, at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning ordinal`,
    [
      row.release_id,
      row.ordinal,
      row.tearline,
      row.lower_marking,
      row.allow,
      row.grants,
      desk.principal.handle,
      desk.now,
      markingId,
    ],
    TOUCHES_NOTHING,
  );
  return added.length > 0;
}

/** false where somebody else took a step since. */
export async function insertStep(desk: Desk, row: StepRow, markingId: number): Promise<boolean> {
  const added = await desk.query(
    `insert into release.step (release_id, ordinal, event, state, officer, duty, reason, at, due_at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning ordinal`,
    [
      row.release_id,
      row.ordinal,
      row.event,
      row.state,
      row.officer,
      row.duty,
      row.reason,
      row.at,
      row.due_at,
      markingId,
    ],
    TOUCHES_NOTHING,
  );
  return added.length > 0;
}

export async function insertIssued(desk: Desk, row: IssuedRow, markingId: number): Promise<void> {
  await desk.query(
    'insert into release.issued (release_id, edition, sha256, released_marking, marking_id) values ($1, $2, $3, $4, $5)',
    [row.release_id, row.edition, row.sha256, row.released_marking, markingId],
    TOUCHES_NOTHING,
  );
}

const RELEASE =
  'id, report_id, party, recipient, recipient_kind, purpose, until_at, author, reason, at, marking_id';

export async function findRelease(desk: Desk, id: string): Promise<ReleaseRow | null> {
  const rows = await desk.query<ReleaseRow>(`select ${RELEASE} from release.release where id = $1`, [id]);
  return rows[0] ?? null;
}

/** Releases of some reports; all where null. Newest first. */
export function releasesOf(
  desk: Desk,
  reports: readonly string[] | null,
  most: number,
): Promise<ReleaseRow[]> {
  return desk.query<ReleaseRow>(
    `select ${RELEASE} from release.release where $1::uuid[] is null or report_id = any($1::uuid[]) order by at desc, id limit $2`,
    [reports, most],
  );
}

/** The revisions of some releases, in order. */
export function revisionsOf(desk: Desk, ids: readonly string[]): Promise<RevisionRow[]> {
  return desk.query<RevisionRow>(
    `select release_id, ordinal, tearline, lower_marking, allow, grants from release.revision
      where release_id = any($1::uuid[]) order by release_id, ordinal`,
    [ids],
  );
}

export function stepsOf(desk: Desk, ids: readonly string[]): Promise<StepRow[]> {
  return desk.query<StepRow>(
    `select release_id, ordinal, event, state, officer, duty, reason, at, due_at from release.step
      where release_id = any($1::uuid[]) order by release_id, ordinal`,
    [ids],
  );
}

export function issuedOf(desk: Desk, ids: readonly string[]): Promise<IssuedRow[]> {
  return desk.query<IssuedRow>(
    'select release_id, edition, sha256, released_marking from release.issued where release_id = any($1::uuid[])',
    [ids],
  );
}

/** How many releases were asked for of some reports, as far as this reader may see them. */
export async function countReleases(desk: Desk, reports: readonly string[]): Promise<number> {
  const rows = await desk.query<{ count: number }>(
    'select count(*)::int as count from release.release where report_id = any($1::uuid[])',
    [reports],
  );
  return rows[0]?.count ?? 0;
}
