import { sha256Hex } from '../../platform/crypto/hash.ts';
import { openJws, peekJws, signJws } from '../../platform/crypto/jws.ts';
import type { Keys } from '../../platform/crypto/keys.ts';
import type { Link } from './contract.ts';
import { keyOf } from './links.ts';
import type { RefusalCode } from './refusals.ts';
import { Ack, Envelope, type Line, readAs } from './wire.ts';

const MESSAGE = 'watchfloor-message';
const ACK = 'watchfloor-ack';

/** Kinds of statements that are signed on their own, to be passed on as they are. */
export const SIGNED = {
  origin: 'watchfloor-origin',
  recall: 'watchfloor-recall',
  receipt: 'watchfloor-receipt',
  feedback: 'watchfloor-feedback',
  judgement: 'watchfloor-judgement',
  retraction: 'watchfloor-retraction',
} as const;

export interface Sealed {
  readonly envelope: Envelope;
  readonly jws: string;
  readonly hash: string;
}

/** Signs a message of a link, behind the one before it. */
export function seal(
  keys: Keys,
  link: Link,
  message: Pick<Envelope, 'id' | 'seq' | 'kind' | 'at' | 'prev'>,
  payload: string,
): Sealed {
  const { id, seq, kind, at, prev } = message;
  const envelope: Envelope = {
    v: 1,
    id,
    link: link.id,
    from: link.own.node,
    to: link.peer?.node ?? '',
    seq,
    kind,
    at,
    hash: sha256Hex(payload),
    bytes: Buffer.byteLength(payload),
    prev,
  };
  const jws = signJws(keys, MESSAGE, JSON.stringify(envelope));
  return { envelope, jws, hash: sha256Hex(jws) };
}

/** Which link a message says it belongs to, before anybody has checked it. */
export function linkNamed(line: Line): string | null {
  return readAs(Envelope, peekJws(line.jws)?.text)?.link ?? null;
}

/** Whether the partner signed a message, whatever is in it. */
export const isSigned = (link: Link, line: Line): boolean =>
  link.peer !== null && openJws(keyOf(link.peer), MESSAGE, line.jws) !== null;

export interface Before {
  readonly seq: number;
  readonly hash: string;
}

/** Clocks of two nodes may be so far apart, in milliseconds. */
export const CLOCK_TOLERANCE_MS = 300_000;

/** Why a message cannot be taken in as the next of its link. Checked in this order; the first reason is told. */
export type EnvelopeProblem = Extract<
  RefusalCode,
  | 'SIGNATURE_INVALID'
  | 'ENVELOPE_INVALID'
  | 'WRONG_LINK'
  | 'GAP'
  | 'CHAIN_BROKEN'
  | 'CLOCK_AHEAD'
  | 'HASH_DIFFERS'
>;

export type Opened =
  | { readonly ok: true; readonly envelope: Envelope; readonly hash: string }
  | { readonly ok: false; readonly code: EnvelopeProblem };

/** Checks a message as the next of its link. One that was taken in before is told apart by its number: `seq` ≤ `before.seq`. */
export function open(link: Link, line: Line, before: Before, now: string): Opened {
  const no = (code: EnvelopeProblem): Opened => ({ ok: false, code });
  const text = link.peer === null ? null : openJws(keyOf(link.peer), MESSAGE, line.jws);
  if (text === null) return no('SIGNATURE_INVALID');
  const envelope = readAs(Envelope, text);
  if (envelope === null) return no('ENVELOPE_INVALID');
  const { from, to, seq, prev, at, hash, bytes } = envelope;
  if (envelope.link !== link.id || from !== link.peer?.node || to !== link.own.node) return no('WRONG_LINK');
  const opened: Opened = { ok: true, envelope, hash: sha256Hex(line.jws) };
  if (seq <= before.seq) return opened;
  if (seq > before.seq + 1) return no('GAP');
  if (prev !== before.hash) return no('CHAIN_BROKEN');
  if (!(Date.parse(at) <= Date.parse(now) + CLOCK_TOLERANCE_MS)) return no('CLOCK_AHEAD');
  const isWhole =
    line.payload === null || (Buffer.byteLength(line.payload) === bytes && sha256Hex(line.payload) === hash);
  return isWhole ? opened : no('HASH_DIFFERS');
}

export function signAck(keys: Keys, link: Link, ack: Pick<Ack, 'seq' | 'hash' | 'at' | 'refused'>): string {
  const whole: Ack = { link: link.id, from: link.own.node, to: link.peer?.node ?? '', ...ack };
  return signJws(keys, ACK, JSON.stringify(whole));
}

/** What the partner has signed for; null where it is not the partner's, or of another link. */
export function openAck(link: Link, jws: string): Ack | null {
  const ack = link.peer === null ? null : readAs(Ack, openJws(keyOf(link.peer), ACK, jws));
  const right =
    ack !== null && ack.link === link.id && ack.from === link.peer?.node && ack.to === link.own.node;
  return right ? ack : null;
}
