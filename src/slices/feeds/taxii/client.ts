import {
  get,
  isObject,
  stringOf,
  stringsOf,
  type Json,
  type JsonObject,
} from '../../../core/formats/json/parse.ts';
import { sha256Hex } from '../../../platform/crypto/hash.ts';
import type { PeerAnswer } from '../../../platform/http/peers.ts';
import { momentOf } from '../../exchange/index.ts';
import { FeedFailed } from '../failures.ts';
import { objectOf } from '../json-answer.ts';
import type { FeedPeer } from '../peer.ts';
import type { PageHead } from './walk.ts';

const MEDIA_TYPE = 'application/taxii+json;version=2.1';
const ANSWERED =
  /^application\/taxii\+json\s*(?:;\s*version\s*=\s*"?2\.1"?\s*)?(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
/** A moment that lies further ahead of the server's own clock is none. */
const AHEAD_US = 86_400_000_000n;

/** A collection of another server, and where it is found. */
export interface Endpoint {
  readonly root: string;
  readonly collection: string;
  readonly id: string;
  readonly alias: string | null;
  readonly title: string;
  readonly canRead: boolean;
  readonly canWrite: boolean;
  /** Largest body its root takes, bytes. */
  readonly maxContentLength: number | null;
}

export interface Page extends PageHead {
  readonly objects: readonly Json[];
}

export interface StatusOutcome {
  readonly id: string;
  readonly version: string | null;
  readonly message: string;
}

/** What came of a POST (TAXII 2.1 §4.3). */
export interface Status {
  readonly id: string;
  readonly complete: boolean;
  readonly successes: number;
  readonly failures: readonly StatusOutcome[];
}

async function taxii(
  peer: FeedPeer,
  path: string,
  more: { method?: 'POST'; body?: string } = {},
): Promise<PeerAnswer> {
  const headers = { accept: MEDIA_TYPE, ...(more.body === undefined ? {} : { 'content-type': MEDIA_TYPE }) };
  const answer = await peer.ask({ path, headers, repeatable: true, ...more });
  const type = answer.headers['content-type'] ?? '';
  if (!ANSWERED.test(type.trim()))
    throw new FeedFailed(
      'REFUSED',
      `it answered with “${type.slice(0, 80)}”, and TAXII 2.1 is ${MEDIA_TYPE}`,
    );
  return answer;
}

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);
const below = (base: string, path: string): string => new URL(path, base).href;

/**
 * Finds a collection from what an administrator gave: the discovery resource, an API root or the collection itself (TAXII
 * 2.1 §4.1, §4.2, §5.2). `wanted`: its id, alias or title; null takes the only one that serves.
 */
export async function findEndpoint(
  peer: FeedPeer,
  address: string,
  wanted: string | null,
  serves: (one: Endpoint) => boolean,
): Promise<Endpoint> {
  const url = new URL(withSlash(address));
  const at = url.pathname === '/' ? below(url.href, 'taxii2/') : url.href;
  const found = await objectAt(peer, at);
  if (typeof get(found, 'can_read') === 'boolean') return endpoint(found, below(at, '../../'), at, null);
  const isRoot = get(found, 'versions') !== undefined;
  const roots = isRoot ? [at] : stringsOf(get(found, 'api_roots')).map((root) => below(at, withSlash(root)));
  const all: Endpoint[] = [];
  for (const root of roots) all.push(...(await collectionsOf(peer, root)));
  const named = all.filter((one) => wanted === null || [one.id, one.alias, one.title].includes(wanted));
  const able = named.filter(serves);
  const [only] = able;
  if (only !== undefined && able.length === 1) return only;
  const told = all
    .map((one) => `${one.title.slice(0, 80)} (${one.id})`)
    .slice(0, 20)
    .join(', ');
  throw new FeedFailed(
    'COLLECTION',
    `${able.length === 0 ? 'none' : 'several'} of its collections ${wanted === null ? 'can be used so' : 'is the one wanted'}: ${told === '' ? 'it offers us none' : told}`,
  );
}

const objectAt = async (peer: FeedPeer, path: string): Promise<JsonObject> =>
  objectOf(await taxii(peer, path));

async function collectionsOf(peer: FeedPeer, root: string): Promise<Endpoint[]> {
  const about = await objectAt(peer, root);
  const size = get(about, 'max_content_length');
  const listed = get(await objectAt(peer, below(root, 'collections/')), 'collections');
  return (Array.isArray(listed) ? listed : []).filter(isObject).map((one: JsonObject) => {
    const id = stringOf(get(one, 'id')) ?? '';
    const at = below(root, `collections/${encodeURIComponent(id)}/`);
    return endpoint(one, root, at, typeof size === 'number' && size > 0 ? size : null);
  });
}

function endpoint(one: JsonObject, root: string, at: string, maxContentLength: number | null): Endpoint {
  const id = stringOf(get(one, 'id')) ?? '';
  return {
    root,
    collection: at,
    id,
    alias: stringOf(get(one, 'alias')),
    title: stringOf(get(one, 'title')) ?? id,
    canRead: get(one, 'can_read') === true,
    canWrite: get(one, 'can_write') === true,
    maxContentLength,
  };
}

/** One page of a collection. */
export async function readPage(
  peer: FeedPeer,
  { collection }: Endpoint,
  query: Readonly<Record<string, string>>,
): Promise<Page> {
  const url = new URL('objects/', collection);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const answer = await taxii(peer, url.href);
  const envelope = objectOf(answer);
  const objects = get(envelope, 'objects') ?? [];
  if (!Array.isArray(objects)) throw new FeedFailed('NOT_UNDERSTOOD', 'its objects are no list');
  const serverNow = httpDate(answer.headers['date']);
  return {
    objects: objects as readonly Json[],
    received: objects.length,
    held: sha256Hex(answer.body),
    more: get(envelope, 'more') === true,
    next: stringOf(get(envelope, 'next')),
    last: believable(answer.headers['x-taxii-date-added-last'], serverNow),
    serverNow,
  };
}

/** One object of a manifest (TAXII 2.1 §3.9.1). */
export interface ManifestRecord {
  readonly id: string;
  readonly version: string;
}

/** Manifest pages of one question that are read at the most: a side that never ends says nothing. */
const MOST_PAGES = 20;

/** What a collection says that it holds, without the objects (TAXII 2.1 §5.3), page after page to its end. */
export async function readManifest(
  peer: FeedPeer,
  { collection }: Endpoint,
  query: Readonly<Record<string, string>>,
): Promise<ManifestRecord[]> {
  const url = new URL('manifest/', collection);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const records: ManifestRecord[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const manifest = await objectAt(peer, url.href);
    const objects = get(manifest, 'objects') ?? [];
    if (!Array.isArray(objects)) throw new FeedFailed('NOT_UNDERSTOOD', 'its manifest is no list');
    for (const one of objects.filter(isObject))
      records.push({ id: stringOf(get(one, 'id')) ?? '', version: stringOf(get(one, 'version')) ?? '' });
    if (get(manifest, 'more') !== true) return records;
    const next = stringOf(get(manifest, 'next'));
    if (next === null) break;
    url.searchParams.set('next', next);
  }
  throw new FeedFailed('NOT_UNDERSTOOD', 'its manifest does not come to an end');
}

function httpDate(header: string | undefined): string | null {
  const ms = Date.parse(header ?? '');
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

function believable(header: string | undefined, serverNow: string | null): string | null {
  const moment = header === undefined ? null : momentOf(header);
  if (header === undefined || moment === null) return null;
  return serverNow !== null && moment > (momentOf(serverNow) ?? 0n) + AHEAD_US ? null : header;
}

export async function postObjects(peer: FeedPeer, { collection }: Endpoint, body: string): Promise<Status> {
  return statusOf(objectOf(await taxii(peer, below(collection, 'objects/'), { method: 'POST', body })));
}

export async function readStatus(peer: FeedPeer, { root }: Endpoint, id: string): Promise<Status> {
  return statusOf(objectOf(await taxii(peer, below(root, `status/${encodeURIComponent(id)}/`))));
}

function statusOf(status: JsonObject): Status {
  const count = get(status, 'success_count');
  const failed = get(status, 'failures');
  return {
    id: stringOf(get(status, 'id')) ?? '',
    complete: get(status, 'status') === 'complete',
    successes: typeof count === 'number' ? count : 0,
    failures: (Array.isArray(failed) ? failed : []).filter(isObject).map((one: JsonObject) => ({
      id: stringOf(get(one, 'id')) ?? '?',
      version: stringOf(get(one, 'version')),
      message: stringOf(get(one, 'message')) ?? 'it does not say why',
    })),
  };
}
