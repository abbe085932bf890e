import { PeerFailed } from '../../platform/http/peers.ts';

/** Why a run ended early, and what a person can do about it. Shown with the feed; a run goes on by itself later. */
export const FAILURES = {
  UNREACHABLE: 'Check address, network and whether the other side runs; it is tried again by itself',
  TLS: 'Check its certificate; give the authority that signed it with --ca, our own with cert and key in the credentials',
  TOO_SLOW: 'It is tried again by itself; if that lasts, ask its operator',
  TOO_LARGE: 'Ask its operator for smaller pages or files',
  SENT_ELSEWHERE: 'Set the feed up with the new address, or allow that origin with --allow',
  ENCODING: 'Ask its operator: the answer is packed in a way that cannot be undone',
  SIGN_IN: 'Check the credentials and what they may do there; give new ones by setting the feed up again',
  NOT_THERE: 'Check the address and the collection',
  BUSY: 'Nothing: it asked us to wait, and is asked again when it said',
  SERVER_FAILED: 'Tell its operator; it is tried again by itself',
  REFUSED: 'Check that the address is one of this kind of feed',
  NOT_UNDERSTOOD: 'Tell its operator; nothing of that answer was taken',
  COLLECTION: 'Name one of its collections with --collection',
  LOCAL: 'Look at watchfloor feeds show NAME, and set the feed up anew where something of it is gone',
} as const;
export type FailureCode = keyof typeof FAILURES;

/** The other side gave nothing that could be used. */
export class FeedFailed extends Error {
  readonly code: FailureCode;
  readonly fix: string;
  /** How long it asked us to stay away. */
  readonly retryAfterMs: number | null;
  constructor(code: FailureCode, message: string, retryAfterMs: number | null = null) {
    super(message);
    this.code = code;
    this.fix = FAILURES[code];
    this.retryAfterMs = retryAfterMs;
  }
}

const OF_PEER: Readonly<Record<PeerFailed['why'], FailureCode>> = {
  address: 'UNREACHABLE',
  unreachable: 'UNREACHABLE',
  tls: 'TLS',
  time: 'TOO_SLOW',
  size: 'TOO_LARGE',
  redirect: 'SENT_ELSEWHERE',
  encoding: 'ENCODING',
};

/** A failure of the connection as one of the feed; anything else is thrown on. */
export function failureOf(error: unknown): FeedFailed {
  if (error instanceof FeedFailed) return error;
  if (error instanceof PeerFailed) return new FeedFailed(OF_PEER[error.why], error.message);
  throw error;
}
