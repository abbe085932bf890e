import { mayRead } from '../../core/marking/index.ts';
import { isObject, stringOf, type Json, type JsonObject } from '../../core/formats/json/parse.ts';
import { definitionsAmong, isSelfSealed, type Meaning } from '../../core/formats/stix/markings.ts';
import { redactStix } from '../../core/formats/stix/redact.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
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
  return readPage(desk, await readableCollection(desk, collection), query, bodies);
}

/** A collection that this reader may read. */
export async function readableCollection(desk: Desk, collection: string): Promise<CollectionRow> {
  const row = await findCollection(desk, collection);
  if (!row.canRead) throw refuse('COLLECTION_WRITE_ONLY', { collection });
  return row;
}

export async function readPage(
  desk: Desk,
  { id, filter, markingId }: CollectionRow,
  query: ObjectQuery,
  bodies: boolean,
): Promise<Released<ObjectPage>> {
  const { rows, more } = await store.pageOf(desk, query, filter.types ?? null, bodies);
  const shown: ObjectRow[] = [];
  for (const { granular, ...row } of rows) {
    const body = granular && row.body !== null ? await redacted(desk, row.body, row.markingId) : row.body;
    if (!(bodies && body === null)) shown.push({ ...row, body });
  }
  desk.note([id], { objects: shown.length });
  return desk.release({ rows: shown, more }, [markingId, ...shown.map((row) => row.markingId)]);
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

/** Whether a reader sees any version of an object of a collection. */
export async function objectExists(desk: Desk, id: string): Promise<boolean> {
  return store.isThere(desk, id);
}
