import { joinAll, type Marking } from '../../core/marking/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { readMarking, readTerms, type TermsAsWritten } from '../reports/index.ts';
import type { Collection } from './contract.ts';
import { offerAll } from './offer.ts';
import { refuse } from './refusals.ts';
import * as store from './store/collections.ts';

/** A collection as an officer offers it. */
export interface Offer {
  readonly alias: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly read: boolean;
  readonly write: boolean;
  readonly types?: readonly string[] | undefined;
  /** Parties and communities it is offered to, besides one's own. */
  readonly to: readonly string[];
  readonly terms: TermsAsWritten;
}

const ALIAS = /^[a-z0-9][a-z0-9-]{1,78}[a-z0-9]$/;

/** Offers a collection to parties: it exists for them and for one's own, and for nobody else. */
export async function offerCollection(desk: Desk, offer: Offer): Promise<Released<Collection>> {
  const { alias, read, write, to, terms } = offer;
  if (!ALIAS.test(alias) || (!read && !write) || to.length === 0)
    throw refuse('COLLECTION_INVALID', { alias, read, write, to });
  readTerms(terms, desk.principal);
  return insert(desk, offer);
}

/** A collection that nobody reads or writes by TAXII: where a feed of this centre puts what it takes in, under its terms. */
export function openInbox(
  desk: Desk,
  inbox: Pick<Offer, 'alias' | 'title' | 'to' | 'terms'>,
): Promise<Released<Collection>> {
  if (!ALIAS.test(inbox.alias)) throw refuse('COLLECTION_INVALID', { alias: inbox.alias });
  return insert(desk, { ...inbox, read: false, write: false });
}

async function insert(desk: Desk, offer: Offer): Promise<Released<Collection>> {
  const { alias, read, write, to, terms } = offer;
  const markingId = await desk.mark(offeredTo(desk.principal.clearance.party, to));
  const open = await store.collections(desk);
  if (open.some((one) => one.alias === alias)) throw refuse('COLLECTION_EXISTS', { alias });
  const collection: Collection = {
    id: deriveId('collection', desk.principal.handle, desk.now, alias),
    alias,
    title: offer.title ?? alias,
    description: offer.description ?? null,
    canRead: read,
    canWrite: write,
    filter: offer.types === undefined || offer.types.length === 0 ? {} : { types: offer.types },
    terms,
  };
  await store.insertCollection(desk, collection, markingId);
  if (read && !open.some((one) => one.canRead)) await offerAll(desk);
  desk.note([collection.id], { alias, parties: to.length });
  return desk.release(collection, [markingId]);
}

function offeredTo(party: string, to: readonly string[]): Marking {
  return joinAll([readMarking(`UNCLASSIFIED//REL TO ${[...new Set([party, ...to])].join(', ')}`, party)]);
}

/** Offers it no more. What it showed stays what it is: a collection holds nothing. */
export async function closeCollection(desk: Desk, idOrAlias: string): Promise<Released<Collection>> {
  const row = await findCollection(desk, idOrAlias);
  await store.insertClosed(desk, row.id, row.markingId);
  desk.note([row.id], { alias: row.alias });
  return desk.release(asCollection(row), [row.markingId]);
}

export async function listCollections(desk: Desk): Promise<Released<Collection[]>> {
  const rows = await store.collections(desk);
  desk.note([], { collections: rows.length });
  return desk.release(
    rows.map(asCollection),
    rows.map((row) => row.markingId),
  );
}

/** One collection by id or alias. What is not offered to this reader answers as what does not exist. */
export async function findCollection(desk: Desk, idOrAlias: string): Promise<store.CollectionRow> {
  const row = (await store.collections(desk)).find((one) => one.id === idOrAlias || one.alias === idOrAlias);
  if (row === undefined) throw notFound('collection');
  return row;
}

export function asCollection(row: store.CollectionRow): Collection {
  const { id, alias, title, description, canRead, canWrite, filter, terms } = row;
  return { id, alias, title, description, canRead, canWrite, filter, terms };
}
