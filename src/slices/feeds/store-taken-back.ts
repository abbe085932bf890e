import type { Desk } from '../../trust/desk.ts';

/** SQL of what was pushed, and of how it was taken back. */

export interface Pushed {
  readonly added: bigint;
  readonly id: string;
  readonly markingId: number;
}

/** Notes what is about to be sent, or was taken in by the other side. */
export async function insertPushed(
  desk: Desk,
  feed: string,
  state: 'set-out' | 'sent',
  rows: readonly Pushed[],
): Promise<void> {
  const given = rows.map(({ added, id, markingId }) => ({ added: added.toString(), id, marking: markingId }));
  await desk.query(
    `insert into feeds.pushed (feed, added, state, stix_id, at, marking_id)
     select $1, added, $2, id, $3, marking from json_to_recordset($4) as t(added bigint, id text, marking int)
     on conflict do nothing`,
    [feed, state, desk.now, JSON.stringify(given)],
    { touches: [] },
  );
}

/** Of some objects of a report those that were pushed are to be taken back. Answers the feeds concerned. */
export async function noteTakenBack(
  desk: Desk,
  report: string,
  moments: readonly string[],
): Promise<string[]> {
  const rows = await desk.query<{ feed: string }>(
    `insert into feeds.taken_back (feed, added, report, stix_id, sent, at, marking_id)
     select p.feed, p.added, $1, p.stix_id, bool_or(p.state = 'sent'), $2, p.marking_id from feeds.pushed p
      where p.added = any($3::bigint[]) group by p.feed, p.added, p.stix_id, p.marking_id
     on conflict do nothing returning feed`,
    [report, desk.now, moments],
    { touches: [] },
  );
  return [...new Set(rows.map(({ feed }) => feed))];
}

export interface Due {
  readonly added: string;
  readonly id: string;
  readonly report: string;
  /** The other side took it in. False: a line broke as it was sent. */
  readonly sent: boolean;
  readonly markingId: number;
}

/** What a feed has to take back still. */
export function dueTakenBack(desk: Desk, feed: string, most: number): Promise<Due[]> {
  return desk.query(
    `select distinct on (t.added) t.added::text as added, t.stix_id as id, t.report, t.sent, t.marking_id as "markingId"
       from feeds.taken_back t
      where t.feed = $1
        and not exists (select 1 from feeds.told_back d where d.feed = t.feed and d.added = t.added)
      order by t.added, t.sent desc limit $2`,
    [feed, most],
  );
}

export type ToldBack = 'asked' | 'refused' | 'stands' | 'none' | 'erased' | 'absent' | 'unsure';

export async function insertToldBack(
  desk: Desk,
  feed: string,
  step: number,
  told: readonly (Due & { readonly outcome: ToldBack })[],
): Promise<void> {
  const rows = told.map(({ added, markingId, outcome }) => ({ added, marking: markingId, outcome }));
  await desk.query(
    `insert into feeds.told_back (feed, added, outcome, step, at, marking_id)
     select $1, added, outcome, $2, $3, marking
       from json_to_recordset($4) as t(added bigint, outcome text, marking int) on conflict do nothing`,
    [feed, step, desk.now, JSON.stringify(rows)],
    { touches: [] },
  );
}

/** How many objects of a report a feed had pushed, by what became of them. */
export interface OutsideRow {
  readonly feed: string;
  readonly outcome: ToldBack | 'waiting';
  readonly objects: number;
  readonly at: string;
  readonly markings: readonly number[];
}

export function outsideOf(desk: Desk, report: string): Promise<OutsideRow[]> {
  return desk.query(
    `select t.feed, coalesce(d.outcome, 'waiting') as outcome,
            count(*)::int as objects, max(coalesce(d.at, t.at)) as at, array_agg(distinct t.marking_id) as markings
       from feeds.taken_back t left join feeds.told_back d on d.feed = t.feed and d.added = t.added
      where t.report = $1 group by 1, 2 order by 1, 2`,
    [report],
  );
}

/** Every feed, ended ones too, with how it stands. */
export async function everyFeed(
  desk: Desk,
  ids: readonly string[],
): Promise<
  { id: string; name: string; address: string; state: 'active' | 'paused' | 'dropped'; markingId: number }[]
> {
  return desk.query(
    `select f.id, f.name, f.address, f.marking_id as "markingId",
            case c.what when 'paused' then 'paused' when 'dropped' then 'dropped' else 'active' end as state
       from feeds.feed f
       left join lateral (select what from feeds.change c where c.feed = f.id order by number desc limit 1) c on true
      where f.id = any($1::uuid[])`,
    [ids],
  );
}
