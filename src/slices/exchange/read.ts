import { mayRead } from '../../core/marking/index.ts';
import { isObject, stringOf, type Json, type JsonObject } from '../../core/formats/json/parse.ts';
import { definitionsAmong, isSelfSealed, type Meaning } from '../../core/formats/stix/markings.ts';
import { redactStix } from '../../core/formats/stix/redact.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Expected } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { findCollection } from './collections.ts';
import type { ObjectPage, ObjectQuery, ObjectRow } from './contract.ts';
import { refuse } from './refusals.ts';
import { markingOfStix } from './stix-marking.ts';
import type { CollectionRow } from './store/collections.ts';
import * as store from './store/objects.ts';

/** A page of a collection: what its standing query finds among all that is released to this reader. */
export async function readObjects(
  desk: Desk,
  collection: string,
  query: ObjectQuery,
  bodies = true,
): Promise<Released<ObjectPage>> {
  return readAsked(desk, collection, { query: () => query, bodies });
}

/** A collection that this reader may read. */
async function readableCollection(desk: Desk, collection: string): Promise<CollectionRow> {
  const row = await findCollection(desk, collection);
  if (!row.canRead) throw refuse('COLLECTION_WRITE_ONLY', { collection });
  return row;
}

/** What is asked of a collection; thrown by `readQuery` where it is not understood. */
export interface Asked {
  readonly query: () => ObjectQuery;
  /** Whether bodies are wanted, or only what they are called. */
  readonly bodies: boolean;
  /** The one object that the resource is about: where the reader sees no version of it, it does not exist. */
  readonly object?: string | undefined;
}

type Page = Awaited<ReturnType<typeof store.pageOf>>;

/**
 * A page of a collection. Who may not read learns so before anything about the parameters (TAXII 2.1 §5.4). A reader who was
 * shown the collection before has the page asked for together with it.
 */
export async function readAsked(
  desk: Desk,
  collection: string,
  { query, bodies, object }: Asked,
): Promise<Released<ObjectPage>> {
  const page = (filter: CollectionRow['filter']): Promise<Page> =>
    store.pageOf(desk, query(), filter.types ?? null, bodies);
  const key = keyOf(desk.principal, collection);
  const known = shown.get(key)?.filter;
  const [from, early] = await Promise.allSettled([
    readableCollection(desk, collection),
    known === undefined ? null : begin(() => page(known)),
  ]);
  if (from.status === 'rejected') throw from.reason;
  const { filter } = from.value;
  remember(key, from.value);
  if (early.status === 'rejected') throw early.reason;
  // Under the same name another collection may stand by now.
  const isRight = JSON.stringify(known) === JSON.stringify(filter);
  const found = isRight && early.value !== null ? early.value : await page(filter);
  if (object !== undefined && found.rows.length === 0 && !(await store.isThere(desk, object)))
    throw notFound('object');
  return release(desk, from.value, found, bodies);
}

const begin = async <T>(work: () => Promise<T>): Promise<T> => work();

/** The collections that readers were shown, by reader and collection. */
const shown = new Map<string, store.Shown>();
const MOST_SHOWN = 10_000;
const keyOf = ({ handle }: Principal, collection: string): string => `${handle} ${collection}`;

function remember(key: string, { id, markingId, filter }: store.Shown): void {
  if (shown.size >= MOST_SHOWN) shown.clear();
  shown.set(key, { id, markingId, filter });
}

/**
 * The same page in one exchange with the database (ADR 0055), for a reader who was shown the collection before and is whom the
 * directory had then. Null where a desk must be opened: for a first look, for what is refused, and for what has changed.
 */
export async function glanceAsked(
  { trust }: Pick<Centre, 'trust'>,
  { principal, still }: Expected,
  purpose: Purpose,
  collection: string,
  { query, bodies, object }: Asked,
): Promise<Released<ObjectPage> | null> {
  const known = shown.get(keyOf(principal, collection));
  if (known === undefined) return null;
  const asked = query();
  const plannedOnce = store.isPlannedOnce(asked, known.filter.types ?? null);
  const act = { principal, purpose, act: READ, still, objects: [known.id], counts: 'objects', plannedOnce };
  return trust.glance(act, store.glanceOfPage(known, asked, { bodies, object }), (rows, release) => {
    const { more, rows: found } = store.glancedPage(asked, rows);
    // None of these has parts to be taken out: the statement finds nothing where one has.
    const page: readonly ObjectRow[] = found;
    return release({ rows: page, more }, [known.markingId, ...page.map((row) => row.markingId)]);
  });
}

/** The act as the log names it. */
export const READ = 'taxii.read';

async function release(
  desk: Desk,
  { id, markingId }: CollectionRow,
  { rows, more }: Page,
  bodies: boolean,
): Promise<Released<ObjectPage>> {
  const left: ObjectRow[] = [];
  for (const { granular, ...row } of rows) {
    const body = granular && row.body !== null ? await redacted(desk, row.body, row.markingId) : row.body;
    if (!(bodies && body === null)) left.push({ ...row, body });
  }
  desk.note([id], { objects: left.length });
  return desk.release({ rows: left, more }, [markingId, ...left.map((row) => row.markingId)]);
}

/** An object as this reader had it, which may have left every view since. */
export interface Taken extends ObjectRow {
  /** Another version of it stands in this reader's views. */
  readonly stands: boolean;
}

/** Objects by their moments as this reader had them; what was purged is not among them. */
export async function readTaken(desk: Desk, moments: readonly string[]): Promise<Released<Taken[]>> {
  const rows = await store.rowsAt(desk, moments);
  const shown: Taken[] = [];
  for (const { granular, ...row } of rows) {
    const body = granular && row.body !== null ? await redacted(desk, row.body, row.markingId) : row.body;
    if (body !== null) shown.push({ ...row, body });
  }
  return desk.release(
    shown,
    shown.map((row) => row.markingId),
  );
}

/**
 * The object without the parts whose markings this reader may not see (STIX 2.1 §7.2.3); null where the object cannot be
 * without them.
 */
async function redacted(desk: Desk, body: string, markingId: number): Promise<string | null> {
  const { principal, purpose, now } = desk;
  if (principal.kind === 'engine') return body;
  const whole = await desk.marking(markingId);
  const object = JSON.parse(body) as JsonObject;
  const definitions = await sealedDefinitions(desk, object);
  const maySee = (ref: string): boolean =>
    mayRead(
      principal.clearance,
      markingOfStix(whole, [ref], whole.originators[0] ?? '', definitions),
      purpose.code,
      now,
    );
  const left = redactStix(object, maySee);
  return left === null ? null : JSON.stringify(left);
}

/** What the markings of parts mean, as far as their ids vouch for it, whoever gave them; any other closes its part. */
async function sealedDefinitions(desk: Desk, object: JsonObject): Promise<ReadonlyMap<string, Meaning>> {
  const parts = object['granular_markings'];
  const refs = (Array.isArray(parts) ? (parts as readonly Json[]) : []).flatMap((part) =>
    isObject(part) ? (stringOf(part['marking_ref']) ?? []) : [],
  );
  const bodies = await store.definitionsOf(desk, [...new Set(refs)], null);
  return definitionsAmong(bodies.map((body) => JSON.parse(body) as JsonObject).filter(isSelfSealed));
}
