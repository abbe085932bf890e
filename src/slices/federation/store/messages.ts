import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import type { MessageKind, WaitingKind } from '../contract.ts';

/** SQL of what goes out and comes in: the queue, the messages as signed, and what was acknowledged. */

export interface Waiting {
  readonly id: number;
  readonly kind: WaitingKind;
  readonly subject: string;
}

/**
 * Puts one thing before each active link, or before one of them, but not before the one that it came by. What is told of it is
 * decided when it is sent.
 */
export async function enqueue(
  desk: Desk,
  kind: WaitingKind,
  subject: string,
  link: string | null = null,
): Promise<void> {
  await desk.query(
    `insert into federation.outbox (link, kind, subject)
     select l.id, $1, $2::uuid from federation.v_link l
      where l.state in ('active', 'suspended') and ($3::uuid is null or l.id = $3::uuid)
        and ($1 <> 'report' or not exists (
          select 1 from federation.arrived a where a.report_id = $2::uuid and a.link = l.id))`,
    [kind, subject, link],
    TOUCHES_NOTHING,
  );
}

/** Puts every report before a new partner. Through an engine’s desk: what the partner gets is decided when it is sent. */
export async function enqueueAllReports(desk: Desk, link: string): Promise<void> {
  await desk.query(
    `insert into federation.outbox (link, kind, subject)
     select $1, 'report', r.id from reports.v_report r order by r.filed_at, r.id`,
    [link],
    TOUCHES_NOTHING,
  );
}

export async function lockIncoming(desk: Desk, link: string): Promise<void> {
  await desk.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [link], TOUCHES_NOTHING);
}

const SENT = 'seq, id, kind, subject, payload_hash, hash, jws';

/** What there is to send over a link. */
export interface Queue {
  /** Messages made before that the partner has not signed for, in their order. */
  readonly behind: readonly SentRow[];
  /** What no message was made of yet. */
  readonly waiting: readonly Waiting[];
}

/**
 * The queue of a link that is active, from the message after `after`, or after the last one that was acknowledged; empty where it is not.
 * Nobody else makes messages of this link until this act commits.
 */
export async function takeQueue(
  desk: Desk,
  link: string,
  after: number | null,
  most: number,
): Promise<Queue> {
  const isActive = `exists (select 1 from federation.v_link l where l.id = $1 and l.state = 'active')`;
  const [, behind, waiting] = await Promise.all([
    desk.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [link], TOUCHES_NOTHING),
    desk.query<SentRow>(
      `select ${SENT} from federation.sent where link = $1 and ${isActive} and seq >
          coalesce($2::bigint, (select max(seq) from federation.ack where link = $1), 0) order by seq limit $3`,
      [link, after, most],
    ),
    desk.query<Waiting>(
      `select id, kind, subject from federation.outbox where link = $1 and ${isActive} order by id limit $2`,
      [link, most],
    ),
  ]);
  return { behind, waiting };
}

export async function dropWaiting(desk: Desk, ids: readonly number[]): Promise<void> {
  await desk.query('delete from federation.outbox where id = any($1::bigint[])', [ids], TOUCHES_NOTHING);
}

export async function countWaiting(desk: Desk, link: string): Promise<number> {
  const rows = await desk.query<{ count: number }>(
    'select count(*)::int as count from federation.outbox where link = $1',
    [link],
  );
  return rows[0]?.count ?? 0;
}

export interface SentRow {
  readonly seq: number;
  readonly id: string;
  readonly kind: MessageKind;
  readonly subject: string;
  readonly payload_hash: string;
  readonly hash: string;
  readonly jws: string;
}

export async function lastSent(desk: Desk, link: string): Promise<SentRow | null> {
  const rows = await desk.query<SentRow>(
    `select ${SENT} from federation.sent where link = $1 order by seq desc limit 1`,
    [link],
  );
  return rows[0] ?? null;
}

/** Messages behind a number, in their order. */
export function sentAfter(desk: Desk, link: string, seq: number, most: number): Promise<SentRow[]> {
  return desk.query<SentRow>(
    `select ${SENT} from federation.sent where link = $1 and seq > $2 order by seq limit $3`,
    [link, seq, most],
  );
}

/** Those of some things that were told to this partner, content and all. */
export async function toldAlready(
  desk: Desk,
  link: string,
  subjects: readonly string[],
): Promise<Set<string>> {
  const rows = await desk.query<{ subject: string }>(
    `select s.subject from federation.sent s where s.link = $1 and s.subject = any($2::uuid[])
        and not exists (select 1 from federation.withheld w where w.link = s.link and w.seq = s.seq)`,
    [link, subjects],
  );
  return new Set(rows.map(({ subject }) => subject));
}

/** Links over which a thing was told. */
export async function linksTold(desk: Desk, subject: string): Promise<string[]> {
  const rows = await desk.query<{ link: string }>(
    'select distinct link from federation.sent where subject = $1 order by link',
    [subject],
  );
  return rows.map(({ link }) => link);
}

export async function insertSent(desk: Desk, link: string, rows: readonly SentRow[]): Promise<void> {
  await desk.query(
    `insert into federation.sent (link, seq, id, kind, subject, payload_hash, hash, jws, at)
     select $1, r.seq, r.id, r.kind, r.subject, r.payload_hash, r.hash, r.jws, $3
       from json_to_recordset($2) as r(seq bigint, id uuid, kind text, subject uuid, payload_hash text, hash text, jws text)`,
    [link, JSON.stringify(rows), desk.now],
    TOUCHES_NOTHING,
  );
}

/** false where that was noted before. */
export async function insertWithheld(desk: Desk, link: string, seq: number): Promise<boolean> {
  const rows = await desk.query(
    'insert into federation.withheld (link, seq) values ($1, $2) on conflict do nothing returning seq',
    [link, seq],
    TOUCHES_NOTHING,
  );
  return rows.length > 0;
}

export async function acknowledged(desk: Desk, link: string): Promise<number> {
  const rows = await desk.query<{ seq: number | null }>(
    'select max(seq) as seq from federation.ack where link = $1',
    [link],
  );
  return rows[0]?.seq ?? 0;
}

export async function insertAck(desk: Desk, link: string, seq: number, jws: string): Promise<void> {
  await desk.query(
    'insert into federation.ack (link, seq, jws, at) values ($1, $2, $3, $4) on conflict do nothing',
    [link, seq, jws, desk.now],
    TOUCHES_NOTHING,
  );
}

export interface ReceivedRow {
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly hash: string;
  readonly outcome: string;
  readonly at: string;
}

const RECEIVED = 'seq, id, kind, hash, outcome, at';

export async function lastReceived(desk: Desk, link: string): Promise<ReceivedRow | null> {
  const rows = await desk.query<ReceivedRow>(
    `select ${RECEIVED} from federation.received where link = $1 order by seq desc limit 1`,
    [link],
  );
  return rows[0] ?? null;
}

export async function receivedAt(desk: Desk, link: string, seq: number): Promise<ReceivedRow | null> {
  const rows = await desk.query<ReceivedRow>(
    `select ${RECEIVED} from federation.received where link = $1 and seq = $2`,
    [link, seq],
  );
  return rows[0] ?? null;
}

export async function insertReceived(
  desk: Desk,
  link: string,
  row: Omit<ReceivedRow, 'at'> & { readonly jws: string },
): Promise<void> {
  await desk.query(
    `insert into federation.received (link, seq, id, kind, hash, jws, outcome, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [link, row.seq, row.id, row.kind, row.hash, row.jws, row.outcome, desk.now],
    TOUCHES_NOTHING,
  );
}

export interface RefusalRow {
  readonly minute: string;
  readonly code: string;
  readonly facts: Record<string, unknown>;
}

/** One row per minute, link and reason: a flood fills no disk. */
export async function insertRefusal(
  desk: Desk,
  link: string | null,
  code: string,
  facts: Record<string, unknown>,
): Promise<void> {
  await desk.query(
    `insert into federation.refusal (link, minute, code, facts)
     values ($1, date_trunc('minute', $2::timestamptz), $3, $4) on conflict do nothing`,
    [link, desk.now, code, JSON.stringify(facts)],
    TOUCHES_NOTHING,
  );
}

export function refusals(desk: Desk, link: string, most: number): Promise<RefusalRow[]> {
  return desk.query<RefusalRow>(
    'select minute, code, facts from federation.refusal where link = $1 order by minute desc, code limit $2',
    [link, most],
  );
}

/** What came over a link, by what came of it. */
export function outcomes(desk: Desk, link: string): Promise<{ outcome: string; count: number }[]> {
  return desk.query(
    'select outcome, count(*)::int as count from federation.received where link = $1 group by outcome order by outcome',
    [link],
  );
}

/** How many partners were sent some of these reports. The caller names only reports that the reader may see. */
export async function partnersHolding(desk: Desk, reports: readonly string[]): Promise<number> {
  const rows = await desk.query<{ links: number }>(
    `select count(distinct s.link)::int as links from federation.sent s where s.kind = 'report' and s.subject = any($1::uuid[])
        and not exists (select 1 from federation.withheld w where w.link = s.link and w.seq = s.seq)`,
    [reports],
  );
  return rows[0]?.links ?? 0;
}
