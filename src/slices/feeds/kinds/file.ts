import { sha256Hex } from '../../../platform/crypto/hash.ts';
import { FeedFailed } from '../failures.ts';
import type { FeedPeer } from '../peer.ts';

/** What the other side gave to ask again with (RFC 9110 §8.8), and the hash of what was taken. */
export interface FileMark {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly sha256: string;
  /** Parts of it that were taken; null: all. */
  readonly done: number | null;
}

export interface FetchedFile {
  readonly bytes: Uint8Array;
  readonly mark: FileMark;
}

/** The file at an address, unless it is the one taken before: null then. */
export async function fetchFile(
  peer: FeedPeer,
  path: string,
  before: FileMark | null,
): Promise<FetchedFile | null> {
  const whole = before?.done === null;
  const answer = await peer.ask({
    path,
    headers: {
      ...(whole && before.etag !== null ? { 'if-none-match': before.etag } : {}),
      ...(whole && before.lastModified !== null ? { 'if-modified-since': before.lastModified } : {}),
    },
  });
  if (answer.status === 304) return null;
  if (/^text\/html\b/i.test(answer.headers['content-type'] ?? ''))
    throw new FeedFailed(
      'REFUSED',
      'it answered with a page to look at, perhaps for signing in, and not with a file',
    );
  const sha256 = sha256Hex(answer.body);
  if (whole && before.sha256 === sha256) return null;
  return {
    bytes: answer.body,
    mark: {
      etag: answer.headers['etag'] ?? null,
      lastModified: answer.headers['last-modified'] ?? null,
      sha256,
      done: before?.sha256 === sha256 ? before.done : 0,
    },
  };
}

export const markOf = (position: object): FileMark | null =>
  'mark' in position ? (position.mark as FileMark) : null;
