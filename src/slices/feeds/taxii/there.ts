import { versionKey } from '../../exchange/index.ts';
import { FeedFailed, type FailureCode } from '../failures.ts';
import type { FeedPeer } from '../peer.ts';
import { readManifest, type Endpoint } from './client.ts';

/** Ids in one question: an address of some 2,000 characters passes everywhere. */
const IDS_AT_ONCE = 20;

/** Answers that will not become others by waiting: the other side does not say what it has. */
const SAYS_NOTHING: ReadonlySet<FailureCode> = new Set([
  'SIGN_IN',
  'NOT_THERE',
  'REFUSED',
  'NOT_UNDERSTOOD',
  'TOO_LARGE',
]);

/** Versions that the other side says it has, by id, in the form in which they are compared. */
export type There = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Asks the other side which versions of some objects it has, by their ids and nothing else; null where it may not be asked or does
 * not say. A line that fails is thrown: it is asked again later.
 */
export async function versionsThere(
  peer: FeedPeer,
  endpoint: Endpoint,
  ids: readonly string[],
): Promise<There | null> {
  if (!endpoint.canRead) return null;
  const there = new Map<string, Set<string>>();
  try {
    for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
      const some = ids.slice(at, at + IDS_AT_ONCE);
      const query = { 'match[id]': some.join(','), 'match[version]': 'all' };
      // What is told beside the question is not believed: a server may know no filters.
      for (const { id, version } of await readManifest(peer, endpoint, query))
        if (some.includes(id)) there.set(id, (there.get(id) ?? new Set()).add(versionKey(version)));
    }
  } catch (error) {
    if (error instanceof FeedFailed && SAYS_NOTHING.has(error.code)) return null;
    throw error;
  }
  return there;
}
