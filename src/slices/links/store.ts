import type { Change } from '../../core/graph/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../trust/spots.ts';
import type { Right } from './contract.ts';

/** SQL of charts. Row-level security decides which rows exist for this desk: by marking, and by whom it is shared with. */
export interface ChartRow {
  readonly id: string;
  readonly owner: string;
  readonly may: Right;
  readonly title: string;
  readonly saved_at: string;
  readonly saved_by: string;
  readonly marking_id: number;
}

export interface SaveRow {
  readonly id: string;
  readonly place: number;
  readonly officer: string;
  readonly at: string;
  readonly title: string | null;
  readonly changes: readonly Change[];
  readonly nodes: readonly string[];
  /** Of things by their id on the chart: the other records that each was made of. Never sent. */
  readonly records: Readonly<Record<string, readonly string[]>>;
}

export interface ShareRow {
  readonly kind: 'officer' | 'agency';
  readonly code: string;
  readonly may: Right | 'nothing';
}

/** One save at a time of a chart, until the transaction ends. */
export async function alone(desk: Desk, chart: string): Promise<void> {
  await desk.query('select pg_advisory_xact_lock(hashtext($1))', [`links ${chart}`]);
}

export async function insertChart(desk: Desk, chart: string, marking: number): Promise<void> {
  await desk.query(
    'insert into links.chart (id, owner, at, marking_id) values ($1, $2, $3, $4)',
    [chart, desk.principal.handle, desk.now, marking],
    TOUCHES_NOTHING,
  );
}

export async function insertShare(desk: Desk, chart: string, share: ShareRow): Promise<void> {
  await desk.query(
    `insert into links.share (chart, place, kind, code, may, officer, at)
     select $1, coalesce((select max(s.place) from links.share s where s.chart = $1), 0) + 1, $2, $3, $4, $5, $6`,
    [chart, share.kind, share.code, share.may, desk.principal.handle, desk.now],
    TOUCHES_NOTHING,
  );
}

/** Who may do what, as it stands. */
export function sharesOf(desk: Desk, chart: string): Promise<ShareRow[]> {
  return desk.query<ShareRow>(
    `select kind, code, may from (
       select distinct on (s.kind, s.code) s.kind, s.code, s.may from links.share s
        where s.chart = $1 order by s.kind, s.code, s.place desc) l
      where may <> 'nothing' order by kind, code`,
    [chart],
  );
}

export async function insertSave(
  desk: Desk,
  chart: string,
  save: Pick<SaveRow, 'id' | 'title' | 'changes' | 'nodes' | 'records'>,
  marking: number,
): Promise<void> {
  await desk.query(
    `insert into links.save (id, chart, place, officer, at, title, changes, nodes, marking_id, records)
     select $1, $2, coalesce((select max(s.place) from links.save s where s.chart = $2), 0) + 1, $3, $4, $5, $6, $7, $8, $9`,
    [
      save.id,
      chart,
      desk.principal.handle,
      desk.now,
      save.title,
      JSON.stringify(save.changes),
      save.nodes,
      marking,
      JSON.stringify(save.records),
    ],
    TOUCHES_NOTHING,
  );
}

export function savesOf(desk: Desk, chart: string): Promise<SaveRow[]> {
  return desk.query<SaveRow>(
    'select id, place, officer, at, title, changes, nodes, records from links.save where chart = $1 order by place',
    [chart],
  );
}

/** Charts that the reader may open, or the one of an id. When and by whom one was saved is as far as they may see. */
export function charts(desk: Desk, id: string | null, most: number): Promise<ChartRow[]> {
  return desk.query<ChartRow>(
    `select c.id, c.owner, links.my_right(c.id) as may, c.marking_id, t.title,
            coalesce(l.at, c.at) as saved_at, coalesce(l.officer, c.owner) as saved_by
       from links.chart c
       cross join lateral (select s.title from links.save s
         where s.chart = c.id and s.title is not null order by s.place desc limit 1) t
       left join lateral (select s.at, s.officer from links.save s
         where s.chart = c.id and (s.title is not null or exists (
           select 1 from fusion.v_record r where r.id = any(s.nodes))) order by s.place desc limit 1) l on true
      where $1::uuid is null or c.id = $1 order by saved_at desc, c.id limit $2`,
    [id, most],
  );
}

/** A statement that finds a row where a save behind a place is about something that the reader may see. */
export const ANY_SAVE_BEHIND = `select 1 from links.save s where s.chart = $1 and s.place > $2
  and (s.title is not null or exists (select 1 from fusion.v_record r where r.id = any(s.nodes))) limit 1`;

/** A statement that finds a row where the reader may open the chart. */
export const MAY_OPEN = 'select 1 from links.chart where id = $1';

export async function lastPlace(desk: Desk, chart: string): Promise<number> {
  const [row] = await desk.query<{ place: number }>(
    'select coalesce(max(place), 0)::int as place from links.save where chart = $1',
    [chart],
  );
  return row?.place ?? 0;
}
