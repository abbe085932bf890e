import { retryAfterMs } from '../../platform/http/peers-backoff.ts';
import { peerClient, type PeerAnswer, type PeerClient, type PeerRequest } from '../../platform/http/peers.ts';
import type { Centre } from '../../trust/slice.ts';
import type { Feed } from './contract.ts';
import { credentialsOf, signInHeaders } from './credentials.ts';
import { FeedFailed, failureOf } from './failures.ts';

/** What a feed asks of the other side: one signed-in client, its failures told as those of the feed. */
export interface FeedPeer {
  /** Answers of 2xx, and 304 where it was asked conditionally. */
  ask(request: PeerRequest): Promise<PeerAnswer>;
  close(): void;
}

export function openPeer(centre: Centre, feed: Feed): FeedPeer {
  const { dataDir, feedMaxBytes, feedSeconds } = centre.settings;
  const credentials = credentialsOf(dataDir, feed.id);
  const { cert, key } = credentials;
  const { allowed, ca, plainHttp } = feed.settings;
  const client = peerClient({
    address: feed.address,
    allowed,
    ca,
    plainHttp,
    clientCert: cert === undefined || key === undefined ? undefined : { cert, key },
    timeouts: { headMs: feedSeconds * 1000, totalMs: feedSeconds * 1000 },
    limits: { maxBytes: feedMaxBytes, maxDecodedBytes: feedMaxBytes },
  });
  const headers = signInHeaders(credentials);
  return {
    ask: (request) =>
      answered(client, { ...request, headers: { ...request.headers, ...headers } }, centre.clock.now()),
    close: () => client.close(),
  };
}

async function answered(client: PeerClient, request: PeerRequest, now: string): Promise<PeerAnswer> {
  let answer: PeerAnswer;
  try {
    answer = await client.request(request);
  } catch (error) {
    throw failureOf(error);
  }
  const { status, headers } = answer;
  if ((status >= 200 && status < 300) || (status === 304 && request.headers?.['if-none-match'] !== undefined))
    return answer;
  if (status === 304 && request.headers?.['if-modified-since'] !== undefined) return answer;
  throw statusFailure(status, headers['retry-after'], now);
}

function statusFailure(status: number, retryAfter: string | undefined, now: string): FeedFailed {
  const told = `it answered ${status}`;
  const wait = retryAfterMs(retryAfter, now);
  if (status === 401 || status === 403) return new FeedFailed('SIGN_IN', told);
  if (status === 404 || status === 410) return new FeedFailed('NOT_THERE', told);
  if (status === 429 || (status === 503 && wait !== null)) return new FeedFailed('BUSY', told, wait);
  if (status === 413) return new FeedFailed('TOO_LARGE', told);
  if (status >= 500) return new FeedFailed('SERVER_FAILED', told, wait);
  return new FeedFailed('REFUSED', told, wait);
}
