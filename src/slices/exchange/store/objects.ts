import type { Desk } from '../../../trust/desk.ts';
import type { Glance } from '../../../trust/glance.ts';
import { planOnce } from '../../../trust/planned.ts';
import { enginePrincipal } from '../../agencies/index.ts';
import type { ObjectPage, ObjectQuery, ObjectRow } from '../contract.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import type { CollectionRow } from './collections.ts';

/** SQL of objects. Row-level security decides which rows exist for this desk. */

interface StoredRow {
  readonly added: string;
  readonly stix_id: string;
  readonly type: string;
  readonly spec_version: string;
  readonly version: string;
  readonly granular: boolean;
  readonly marking_id: number;
  readonly body?: string;
}

export interface PageRow extends ObjectRow {
  readonly granular: boolean;
}

const HEAD = 'o.added, o.stix_id, o.type, o.spec_version, o.version, o.granular, o.marking_id';

/** Another row of the same object that this reader may see, where there can be one at all. */
const another = (condition: string): string =>
  `exists (select 1 from exchange.several s where s.stix_id = o.stix_id)
   and exists (select 1 from exchange.v_object x where x.stix_id = o.stix_id and ${condition})`;
/** The same version given twice, by two parties: the first that this reader sees stands for both. */
const TWICE = another('x.version = o.version and x.spec_version = o.spec_version and x.added < o.added');
const VERSIONS: Readonly<Record<string, string>> = {
  last: `not (${another('x.version > o.version and x.spec_version = o.spec_version')})`,
  first: `not (${another('x.version < o.version and x.spec_version = o.spec_version')})`,
  all: 'true',
};

type Bind = (value: unknown) => string;

/** In whose name the centre writes what it offers itself. */
const ENGINE = enginePrincipal('exchange').clearance.party;

/** The select of a page, one row more than asked for: each combination of filters is a statement, so that each gets its own plan. */
function pageSql(
  query: ObjectQuery,
  filterTypes: readonly string[] | null,
  bodies: boolean,
  bind: Bind,
): string {
  const conditions = [
    `o.added > ${bind((query.after ?? -1n).toString())}`,
    `not (${TWICE})`,
    versionsIn(query, bind),
  ];
  if (query.ids !== null) conditions.push(`o.stix_id = any(${bind(query.ids)}::text[])`);
  if (query.types !== null) conditions.push(`o.type = any(${bind(query.types)}::text[])`);
  if (filterTypes !== null) conditions.push(`o.type = any(${bind(filterTypes)}::text[])`);
  if (query.given === true) conditions.push(`o.party <> ${bind(ENGINE)}`);
  conditions.push(
    query.specVersions === null
      ? `not (${another('x.spec_version > o.spec_version')})`
      : `o.spec_version = any(${bind(query.specVersions)}::text[])`,
  );
  return `select ${HEAD}${bodies ? ', o.body' : ''} from exchange.v_object o
    where ${conditions.join(' and ')} order by o.added limit ${bind(query.limit + 1)}`;
}

/** How frequent a type is makes one plan better than another; nothing else that is asked for does. */
export const isPlannedOnce = ({ types }: ObjectQuery, filterTypes: readonly string[] | null): boolean =>
  types === null && filterTypes === null;

type Page = Omit<ObjectPage, 'rows'> & { readonly rows: PageRow[] };

/** One page of what a reader may see, in the order in which it was added. */
export async function pageOf(
  desk: Desk,
  query: ObjectQuery,
  filterTypes: readonly string[] | null,
  bodies: boolean,
): Promise<Page> {
  const parameters: unknown[] = [];
  const sql = pageSql(query, filterTypes, bodies, (value) => `$${parameters.push(value)}`);
  const [, rows] = await Promise.all([
    isPlannedOnce(query, filterTypes) ? planOnce(desk) : null,
    desk.query<StoredRow>(sql, parameters),
  ]);
  return pageIn(query, rows);
}

const pageIn = ({ limit }: ObjectQuery, rows: readonly StoredRow[]): Page => ({
  rows: rows.slice(0, limit).map(asRow),
  more: rows.length > limit,
});

/** A collection as a reader was shown it. */
export interface Shown {
  readonly id: string;
  readonly markingId: number;
  readonly filter: CollectionRow['filter'];
}

export type GlanceRow = { readonly logged: string } & (StoredRow | { readonly added: null });

/**
 * The same page in a statement that logs it, while the collection still is what this reader was shown, is offered to them and may be
 * read. No row, and no entry, besides where something in it must be taken out of an object, or where nothing is found though one
 * object is asked for: that takes a desk.
 */
export function glanceOfPage(
  { id, markingId, filter }: Shown,
  query: ObjectQuery,
  { bodies, object }: { readonly bodies: boolean; readonly object: string | undefined },
): Glance<GlanceRow> {
  return ({ officer, head, tail }) => {
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const page = pageSql(query, filter.types ?? null, bodies, bind);
    const sql = `with found as materialized (${page}),
      told as materialized (
        select trust.append_log(${bind(officer)}, ${bind(head)} || least((select count(*) from found), ${bind(query.limit)}::int)::text || ${bind(tail)}, null) as logged
         where exists (select 1 from exchange.collection c
                        where c.id = ${bind(id)} and c.marking_id = ${bind(markingId)} and c.can_read and c.filter::text = ${bind(JSON.stringify(filter))}
                          and not exists (select 1 from exchange.closed x where x.collection = c.id))
           and not exists (select 1 from found f where f.granular)
           ${object === undefined ? '' : 'and exists (select 1 from found f)'})
      select t.logged, f.* from told t left join found f on true order by f.added`;
    return { sql, parameters };
  };
}

/** The page that a glance answered. */
export function glancedPage(query: ObjectQuery, rows: readonly GlanceRow[]): Page {
  return pageIn(
    query,
    rows.filter((row): row is GlanceRow & StoredRow => row.added !== null),
  );
}

function versionsIn({ versions }: ObjectQuery, bind: Bind): string {
  const exact = versions.filter((one) => VERSIONS[one] === undefined);
  const named = versions.flatMap((one) => VERSIONS[one] ?? []);
  const parts = exact.length > 0 ? [...named, `o.version = any(${bind(exact)}::text[])`] : named;
  return `(${parts.join(' or ')})`;
}

function asRow(row: StoredRow): PageRow {
  return {
    added: BigInt(row.added),
    id: row.stix_id,
    type: row.type,
    specVersion: row.spec_version,
    version: row.version,
    granular: row.granular,
    markingId: row.marking_id,
    body: row.body ?? null,
  };
}

/** Objects by their moments as they were given, standing in views or not; `stands`: some version of the id does. */
export async function rowsAt(
  desk: Desk,
  moments: readonly string[],
): Promise<(PageRow & { readonly stands: boolean })[]> {
  const rows = await desk.query<StoredRow & { stands: boolean }>(
    `select ${HEAD}, o.body, exists (select 1 from exchange.v_object x where x.stix_id = o.stix_id) as stands
       from exchange.object o where o.added = any($1::bigint[]) order by o.added`,
    [moments],
  );
  return rows.map((row) => ({ ...asRow(row), stands: row.stands }));
}

/** Whether this reader sees any version of an object. */
export async function isThere(desk: Desk, id: string): Promise<boolean> {
  const rows = await desk.query('select 1 from exchange.v_object where stix_id = $1 limit 1', [id]);
  return rows.length > 0;
}

export interface NewObject {
  readonly id: string;
  readonly type: string;
  readonly specVersion: string;
  /** Null: the moment it is added. */
  readonly version: string | null;
  readonly granular: boolean;
  readonly body: string;
  readonly markingId: number;
  /** The report that it was made of; left out or null: it was given, or says nothing of a report. */
  readonly reportId?: string | null;
}

/** What this reader sees already of some ids. */
export interface Known {
  /** Bodies by id and version. */
  readonly bodies: Map<string, Set<string>>;
  /** Ids that reports of this centre are offered under: nobody else gives them versions. */
  readonly ours: ReadonlySet<string>;
}

export async function knownOf(desk: Desk, ids: readonly string[]): Promise<Known> {
  const rows = await desk.query<{ stix_id: string; version: string; body: string; ours: boolean }>(
    `select stix_id, version, body, report_id is not null as ours from exchange.v_object
      where stix_id = any($1::text[])`,
    [ids],
  );
  const bodies = new Map<string, Set<string>>();
  for (const { stix_id: id, version, body } of rows) {
    const key = `${id} ${version}`;
    bodies.set(key, (bodies.get(key) ?? new Set()).add(body));
  }
  return { bodies, ours: new Set(rows.flatMap((row) => (row.ours ? row.stix_id : []))) };
}

/** Marking definitions that this reader sees, of some ids, as one party gave them; null: anybody. */
export async function definitionsOf(
  desk: Desk,
  ids: readonly string[],
  party: string | null,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await desk.query<{ body: string }>(
    `select body from exchange.v_object where stix_id = any($1::text[]) and type = 'marking-definition' and ($2::text is null or party = $2)`,
    [ids, party],
  );
  return rows.map((row) => row.body);
}

/** Takes moments for so many objects, the first of them returned; until this act commits nobody else gets any. */
export async function takeMoments(desk: Desk, count: number): Promise<bigint> {
  const [row] = await desk.query<{ first: string }>(
    'select exchange.take_moments($1) as first',
    [count],
    TOUCHES_NOTHING,
  );
  return BigInt(row?.first ?? 0);
}

const BATCH = 1000;

/** `first`: the moment of the first object; the others follow, a microsecond each. */
export async function insertObjects(desk: Desk, objects: readonly NewObject[], first: bigint): Promise<void> {
  for (let at = 0; at < objects.length; at += BATCH) {
    const rows = objects.slice(at, at + BATCH).map((one, nth) => ({
      added: (first + BigInt(at + nth)).toString(),
      stix_id: one.id,
      type: one.type,
      spec_version: one.specVersion,
      version: one.version,
      granular: one.granular,
      body: one.body,
      marking_id: one.markingId,
      report_id: one.reportId ?? null,
    }));
    await desk.query(
      `insert into exchange.object (added, stix_id, type, spec_version, version, granular, party, body, marking_id, report_id)
       select added, stix_id, type, spec_version, version, granular, $2, body, marking_id, report_id from json_to_recordset($1) as
         t(added bigint, stix_id text, type text, spec_version text, version text, granular boolean, body text, marking_id int, report_id uuid)`,
      [JSON.stringify(rows), desk.principal.clearance.party],
      TOUCHES_NOTHING,
    );
  }
  await desk.query(
    'select exchange.note_several($1::text[])',
    [objects.map((one) => one.id)],
    TOUCHES_NOTHING,
  );
}

export interface AddedBody {
  readonly markingId: number;
  readonly granular: boolean;
  readonly body: string;
}

/** The bodies that one request added, in their order. */
export function bodiesBetween(desk: Desk, first: bigint, count: number): Promise<AddedBody[]> {
  return desk.query(
    `select body, granular, marking_id as "markingId" from exchange.v_object
      where added >= $1 and added < $2 order by added`,
    [first.toString(), (first + BigInt(count)).toString()],
  );
}

/** Takes versions of one's own objects out of every view. Returns how many. */
export async function removeObjects(
  desk: Desk,
  id: string,
  query: ObjectQuery,
  moment: bigint,
): Promise<number> {
  const parameters: unknown[] = [
    id,
    desk.principal.clearance.party,
    moment.toString(),
    desk.principal.handle,
  ];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const spec =
    query.specVersions === null ? 'true' : `o.spec_version = any(${bind(query.specVersions)}::text[])`;
  const rows = await desk.query(
    `insert into exchange.removal (stix_id, version, party, removed, officer, marking_id)
     select distinct o.stix_id, o.version, o.party, $3::bigint, $4, o.marking_id from exchange.v_object o
      where o.stix_id = $1 and o.party = $2 and ${versionsIn(query, bind)} and ${spec}
     on conflict do nothing returning 1`,
    parameters,
    TOUCHES_NOTHING,
  );
  return rows.length;
}
