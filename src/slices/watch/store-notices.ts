import type { Desk } from '../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../trust/spots.ts';
import type { NoticeKind } from './contract.ts';

/** SQL of notices. Row-level security gives an officer their own only, and of those what they may read now. */

export interface NoticeRow {
  readonly moment: string;
  readonly kind: NoticeKind;
  readonly subject: string;
  readonly cause: string;
  readonly by_officer: string | null;
  readonly note: string | null;
  readonly at: string;
  readonly read: boolean;
  readonly marking_id: number;
}

export interface NewNotice {
  readonly kind: NoticeKind;
  readonly subject: string;
  readonly cause: string;
  readonly by?: string;
  readonly note?: string;
}

/** Tells the officer of this desk; what they were told before is not told twice. */
export async function insertNotice(desk: Desk, notice: NewNotice, markingId: number): Promise<void> {
  const { kind, subject, cause, by = null, note = null } = notice;
  await desk.query(
    `insert into watch.notice (moment, officer, kind, subject, cause, by_officer, note, at, marking_id)
     select watch.take_notice_moment(), $1, $2, $3, $4, $5, $6, $7, $8
      where not exists (select 1 from watch.notice where officer = $1 and kind = $2 and subject = $3 and cause = $4)`,
    [desk.principal.handle, kind, subject, cause, by, note, desk.now, markingId],
    TOUCHES_NOTHING,
  );
}

/** The notices of this officer behind a moment, the newest first. */
export function noticesBehind(desk: Desk, after: string, most: number): Promise<NoticeRow[]> {
  return desk.query(
    `select n.moment::text as moment, n.kind, n.subject, n.cause, n.by_officer, n.note, n.at, n.marking_id,
            exists (select 1 from watch.notice_read r where r.officer = n.officer and r.moment = n.moment) as read
       from watch.notice n where n.officer = $1 and n.moment > $2 order by n.moment desc limit $3`,
    [desk.principal.handle, after, most],
  );
}

export async function markRead(desk: Desk, moments: readonly string[]): Promise<void> {
  await desk.query(
    `insert into watch.notice_read (officer, moment)
     select n.officer, n.moment from watch.notice n where n.officer = $1 and n.moment = any($2::bigint[]) on conflict do nothing`,
    [desk.principal.handle, moments],
    TOUCHES_NOTHING,
  );
}

export async function mutedKinds(desk: Desk): Promise<NoticeKind[]> {
  const rows = await desk.query<{ kind: NoticeKind }>(
    `select m.kind from watch.mute m where m.officer = $1 and m.muted and not exists (
       select 1 from watch.mute l where l.officer = m.officer and l.kind = m.kind and l.ordinal > m.ordinal) order by 1`,
    [desk.principal.handle],
  );
  return rows.map(({ kind }) => kind);
}

export async function setMuted(desk: Desk, kind: NoticeKind, muted: boolean): Promise<void> {
  await desk.query(
    `insert into watch.mute (officer, kind, ordinal, muted, at)
     select $1, $2, coalesce(max(m.ordinal), 0) + 1, $3, $4 from watch.mute m where m.officer = $1 and m.kind = $2`,
    [desk.principal.handle, kind, muted, desk.now],
    TOUCHES_NOTHING,
  );
}

/** A statement that finds a row where there is a notice for an officer behind a moment. */
export const ANY_NOTICE = 'select 1 from watch.notice where moment > $1 and officer = $2 limit 1';

export interface NamedRow {
  readonly id: string;
  readonly caption: string;
  readonly marking_id: number;
}

/** Names of the records that notices speak of, as they stand now. */
export function captions(desk: Desk, ids: readonly string[]): Promise<NamedRow[]> {
  return desk.query('select id, caption, marking_id from fusion.v_record where id = any($1::uuid[])', [ids]);
}

/** Of some hits those that wait for a second officer of this party, and were not proposed by this one. */
export function waitingHits(desk: Desk, ids: readonly string[]): Promise<NamedRow[]> {
  return desk.query(
    `select id, coalesce(detail ->> 'caption', '') as caption, marking_id from screening.v_hit
      where id = any($1::uuid[]) and state = 'pending' and owner = $2 and last_officer <> $3`,
    [ids, desk.principal.clearance.party, desk.principal.handle],
  );
}
