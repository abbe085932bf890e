import type { Desk } from '../../trust/desk.ts';
import type { Counts, Feed, FeedProblem, FeedRun } from './contract.ts';

/** SQL of feeds. Row-level security decides which of them exist for this desk. */

export interface FeedRow extends Feed {
  readonly markingId: number;
  readonly state: 'active' | 'paused';
}

const COLUMNS = `f.id, f.name, f.kind, f.direction, f.address, f.account, f.every_minutes as "everyMinutes",
  f.settings, f.marking_id as "markingId"`;

/** Every feed that is not dropped, by name. */
export async function feeds(desk: Desk): Promise<FeedRow[]> {
  const rows = await desk.query<FeedRow & { what: string | null }>(
    `select ${COLUMNS}, c.what from feeds.feed f
       left join lateral (select what from feeds.change c where c.feed = f.id order by number desc limit 1) c on true
      where c.what is distinct from 'dropped' order by f.name, f.id`,
  );
  return rows.map(({ what, ...row }) => ({ ...row, state: what === 'paused' ? 'paused' : 'active' }));
}

export async function insertFeed(desk: Desk, feed: Feed, markingId: number): Promise<void> {
  await desk.query(
    `insert into feeds.feed (id, name, kind, direction, address, account, every_minutes, settings, officer, at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      feed.id,
      feed.name,
      feed.kind,
      feed.direction,
      feed.address,
      feed.account,
      feed.everyMinutes,
      JSON.stringify(feed.settings),
      desk.principal.handle,
      desk.now,
      markingId,
    ],
    { touches: [] },
  );
}

export async function insertChange(
  desk: Desk,
  feed: string,
  what: 'paused' | 'resumed' | 'dropped',
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into feeds.change (feed, number, what, officer, at, marking_id)
     values ($1, (select coalesce(max(number), 0) + 1 from feeds.change where feed = $1), $2, $3, $4, $5)`,
    [feed, what, desk.principal.handle, desk.now, markingId],
    { touches: [] },
  );
}

export interface Step extends Counts {
  readonly number: number;
  readonly position: object;
}

/** Where a feed stands; null before its first step. */
export async function lastStep(desk: Desk, feed: string): Promise<Step | null> {
  const rows = await desk.query<Step>(
    'select number, position, received, added, refused from feeds.step where feed = $1 order by number desc limit 1',
    [feed],
  );
  return rows[0] ?? null;
}

export async function insertStep(desk: Desk, feed: string, step: Step, markingId: number): Promise<void> {
  await desk.query(
    `insert into feeds.step (feed, number, at, position, received, added, refused, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      feed,
      step.number,
      desk.now,
      JSON.stringify(step.position),
      step.received,
      step.added,
      step.refused,
      markingId,
    ],
    { touches: [] },
  );
}

export async function insertProblems(
  desk: Desk,
  feed: string,
  step: number,
  problems: readonly Omit<FeedProblem, 'at'>[],
  markingId: number,
): Promise<void> {
  if (problems.length === 0) return;
  const rows = problems.map(({ item, version, message }, nth) => ({ nth, item, version, message }));
  await desk.query(
    `insert into feeds.problem (feed, step, nth, item, version, message, at, marking_id)
     select $1, $2, nth, item, version, message, $3, $4
       from json_to_recordset($5) as t(nth int, item text, version text, message text)`,
    [feed, step, desk.now, markingId, JSON.stringify(rows)],
    { touches: [] },
  );
}

/** The newest problems that this reader may see. */
export async function problemsOf(
  desk: Desk,
  feed: string,
  most: number,
): Promise<{ problems: FeedProblem[]; markings: Set<number> }> {
  const rows = await desk.query<FeedProblem & { marking_id: number }>(
    `select item, version, message, at, marking_id from feeds.problem where feed = $1
      order by step desc, nth limit $2`,
    [feed, most],
  );
  const problems = rows.map(({ item, version, message, at }) => ({ item, version, message, at }));
  return { problems, markings: new Set(rows.map((row) => row.marking_id)) };
}

export async function insertRun(desk: Desk, feed: string, run: FeedRun, markingId: number): Promise<void> {
  await desk.query(
    `insert into feeds.run
       (feed, number, at, outcome, code, message, fix, failures, received, added, refused, next_at, marking_id)
     values ($1, (select coalesce(max(number), 0) + 1 from feeds.run where feed = $1), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      feed,
      run.at,
      run.outcome,
      run.code,
      run.message,
      run.fix,
      run.failures,
      run.received,
      run.added,
      run.refused,
      run.nextAt,
      markingId,
    ],
    { touches: [] },
  );
}

/** The last run of each feed. */
export function lastRuns(desk: Desk): Promise<(FeedRun & { readonly feed: string })[]> {
  return desk.query(
    `select distinct on (feed) feed, at, outcome, code, message, fix, failures, received, added, refused,
       next_at as "nextAt" from feeds.run order by feed, number desc`,
  );
}

export interface Totals extends Counts {
  readonly feed: string;
  readonly lastSuccess: string | null;
}

export function totals(desk: Desk): Promise<Totals[]> {
  return desk.query(
    `select feed, sum(received)::int as received, sum(added)::int as added, sum(refused)::int as refused,
       max(at) filter (where outcome <> 'failed') as "lastSuccess" from feeds.run group by feed`,
  );
}

/** Of some items, the versions taken in, as 'item version'. */
export async function seenAmong(desk: Desk, feed: string, items: readonly string[]): Promise<Set<string>> {
  const rows = await desk.query<{ item: string; version: string }>(
    'select item, version from feeds.seen where feed = $1 and item = any($2::text[])',
    [feed, items],
  );
  return new Set(rows.map(({ item, version }) => `${item} ${version}`));
}

export interface Seen {
  readonly item: string;
  readonly version: string;
  readonly report: string | null;
}

export async function insertSeen(
  desk: Desk,
  feed: string,
  step: number,
  seen: readonly Seen[],
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into feeds.seen (feed, item, version, report, step, marking_id)
     select $1, item, version, report, $2, $3 from json_to_recordset($4) as t(item text, version text, report uuid)
     on conflict do nothing`,
    [feed, step, markingId, JSON.stringify(seen)],
    { touches: [] },
  );
}

/** The reports in which earlier versions of an item were filed, last first. */
export async function reportsOf(desk: Desk, feed: string, item: string): Promise<string[]> {
  const rows = await desk.query<{ report: string }>(
    'select report from feeds.seen where feed = $1 and item = $2 and report is not null order by step desc',
    [feed, item],
  );
  return rows.map(({ report }) => report);
}
