import { Refusal } from '../../platform/errors.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Centre } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';
import type { Link } from './contract.ts';
import { isSigned, linkNamed, open, signAck, type Before } from './envelopes.ts';
import { findLink } from './links.ts';
import { engineDesk, PURPOSE } from './outgoing.ts';
import { prepare, type Effect } from './effects.ts';
import { refuse } from './refusals.ts';
import type { Quotas } from './quotas.ts';
import * as store from './store/messages.ts';
import { Line, readAs, type Envelope } from './wire.ts';

/** Largest head and content of one message, in characters. */
const MOST_LINE = 96_000_000;

/** The messages of a delivery, one per line. */
export function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(lineOf);
}

function lineOf(text: string): Line {
  if (text.length > MOST_LINE) throw refuse('TOO_LARGE', { length: text.length, most: MOST_LINE });
  const line = readAs(Line, text);
  if (line === null) throw refuse('ENVELOPE_INVALID');
  return line;
}

/** The link that the first message of a delivery names, before anybody has checked it; null where there is none. */
export function linkOfDelivery(text: string): string | null {
  const [first = ''] = text.trimStart().split('\n', 1);
  return first === '' ? null : linkNamed(lineOf(first));
}

export interface Delivery {
  readonly lines: readonly Line[];
  /** Checks the connection it came by, once it is known whose it must be. */
  readonly mayUse?: (link: Link) => void;
  readonly quotas?: Quotas;
  readonly bytes: number;
}

/** Checks all messages of a file, as they follow one another, before any has an effect. */
export async function verifyDelivery(centre: Centre, link: Link, lines: readonly Line[]): Promise<void> {
  let before = await engineDesk(centre, 'partner.heard', async (desk) => {
    desk.note([link.id]);
    return (await store.lastReceived(desk, link.id)) ?? BEGINNING;
  });
  for (const line of lines) {
    const opened = open(link, line, before, centre.clock.now());
    if (!opened.ok) throw refuse(opened.code, { expected: before.seq + 1 });
    if (opened.envelope.seq > before.seq) before = { seq: opened.envelope.seq, hash: opened.hash };
    else await refuseOther(centre, link, line, opened.envelope);
  }
}

/**
 * Takes in a delivery, message by message, each in one transaction with what comes of it; one that was taken in before does
 * nothing. Answers with what the sender may forget. A message that is not the next of its link, or not the partner’s, refuses
 * itself and what follows it; what stands before it stays.
 */
export async function takeDelivery(centre: Centre, delivery: Delivery): Promise<string> {
  const [first] = delivery.lines;
  const named = first === undefined ? null : linkNamed(first);
  const heard = named === null ? null : await hear(centre, named, (link) => strange(link, delivery));
  if (heard === null || heard.link.peer === null) throw refuse('LINK_UNKNOWN', { link: named ?? '' });
  if (heard.refusal !== null) throw heard.refusal;
  const { link } = heard;
  try {
    delivery.quotas?.take(link.id, delivery.lines.length, delivery.bytes, centre.clock.now());
    return await takeLines(centre, heard, delivery.lines);
  } catch (error) {
    if (error instanceof Refusal) await keepRefusal(centre, link, error);
    throw error;
  }
}

/** Why a delivery is not the partner’s; null where it is. Whoever only names a link uses up nothing of its quota. */
function strange(link: Link, { lines: [first], mayUse }: Delivery): Refusal | null {
  if (link.peer === null) return null;
  try {
    mayUse?.(link);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return first !== undefined && isSigned(link, first) ? null : refuse('SIGNATURE_INVALID');
}

/** A link, and the last message that was taken in over it. */
interface Heard {
  readonly link: Link;
  readonly before: Before;
  /** Why what came is not the partner’s; kept in the act that looked. */
  readonly refusal: Refusal | null;
}

async function hear(
  centre: Centre,
  id: string,
  strangeOn: (link: Link) => Refusal | null = () => null,
): Promise<Heard | null> {
  return engineDesk(centre, 'partner.heard', async (desk) => {
    desk.note([id]);
    const [link, last] = await Promise.all([linkOrNull(desk, id), store.lastReceived(desk, id)]);
    if (link === null) return null;
    const refusal = strangeOn(link);
    if (refusal !== null) {
      desk.note([id], { code: refusal.code });
      await store.insertRefusal(desk, id, refusal.code, refusal.facts);
    }
    return { link, before: last ?? BEGINNING, refusal };
  });
}

async function linkOrNull(desk: Desk, id: string): Promise<Link | null> {
  try {
    return await findLink(desk, id);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function keepRefusal(centre: Centre, link: Link, error: Refusal): Promise<void> {
  return engineDesk(centre, 'partner.refused', async (desk) => {
    desk.note([link.id], { code: error.code });
    await store.insertRefusal(desk, link.id, error.code, error.facts);
  });
}

async function takeLines(centre: Centre, heard: Heard, lines: readonly Line[]): Promise<string> {
  const refused: { seq: number; code: string }[] = [];
  let { link, before } = heard;
  let next = lines[0] === undefined ? null : await prepareLine(centre, link, lines[0], before);
  for (let at = 0; next !== null; at += 1) {
    const { envelope, hash } = next;
    if (envelope.seq > before.seq) before = { seq: envelope.seq, hash };
    const following = lines[at + 1];
    // The next is read while this one is written; but the partner’s signature may just have made the link active.
    const isAhead = envelope.kind !== 'agreement' && following !== undefined;
    const [outcome, prepared] = await Promise.allSettled([
      commit(centre, link, next),
      isAhead ? prepareLine(centre, link, following, before) : null,
    ]);
    if (outcome.status === 'rejected') throw outcome.reason;
    if (outcome.value !== null && /^[A-Z]/.test(outcome.value))
      refused.push({ seq: envelope.seq, code: outcome.value });
    if (prepared.status === 'rejected') throw prepared.reason;
    next = prepared.value;
    if (!isAhead && following !== undefined) {
      link = (await hear(centre, link.id))?.link ?? link;
      next = await prepareLine(centre, link, following, before);
    }
  }
  return signAck(centre.keys, link, { ...before, at: centre.clock.now(), refused });
}

/** What may be forgotten at the other side, signed: for a file that goes there. */
export async function ackNow(centre: Centre, link: Link): Promise<string> {
  return engineDesk(centre, 'partner.acknowledged', async (desk) => {
    const { seq, hash } = (await store.lastReceived(desk, link.id)) ?? BEGINNING;
    desk.note([link.id], { seq });
    return signAck(centre.keys, link, { seq, hash, at: desk.now, refused: [] });
  });
}

const BEGINNING: Before = { seq: 0, hash: '' };

/** A message that was found to be the next of its link, or one taken in before. */
interface Prepared {
  readonly line: Line;
  readonly envelope: Envelope;
  readonly hash: string;
  /** What it asks for; null where it was taken in before. */
  readonly effect: Effect | null;
}

/** Checks a message, and works out what it asks for, before any transaction is open. */
async function prepareLine(centre: Centre, link: Link, line: Line, before: Before): Promise<Prepared> {
  const { envelope, hash } = checked(link, line, before, centre.clock.now());
  if (envelope.seq > before.seq)
    return { line, envelope, hash, effect: await effectOf(centre, link, line, envelope) };
  await refuseOther(centre, link, line, envelope);
  return { line, envelope, hash, effect: null };
}

type Opened = { readonly envelope: Envelope; readonly hash: string };

/** The signed head of a message that is the next, or was taken in before; or its refusal. */
function checked(link: Link, line: Line, before: Before, now: string): Opened {
  const opened = open(link, line, before, now);
  if (!opened.ok) throw refuse(opened.code, { expected: before.seq + 1 });
  const mayCome = link.state === 'active' || opened.envelope.kind === 'agreement';
  if (!mayCome) throw refuse('LINK_NOT_ACTIVE', { state: link.state });
  return opened;
}

/** What was taken in before does nothing; another message of the same number is a forgery, or a fault of the sender’s. */
async function refuseOther(centre: Centre, link: Link, line: Line, envelope: Envelope): Promise<void> {
  const known = await engineDesk(centre, 'partner.heard', async (desk) => {
    desk.note([link.id], { again: 1 });
    return store.receivedAt(desk, link.id, envelope.seq);
  });
  const opened = open(link, line, known ?? BEGINNING, centre.clock.now());
  if (known === null || !opened.ok || opened.hash !== known.hash)
    throw refuse('REPLAYED', { seq: envelope.seq });
}

/** What the message asks for, worked out before any transaction is open; a refusal is what comes of it. */
async function effectOf(centre: Centre, link: Link, line: Line, envelope: Envelope): Promise<Effect> {
  if (line.payload === null) return { run: async () => 'withheld' };
  try {
    return await prepare(centre, link, envelope.kind, line.payload);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const code = error.code;
    return { run: async () => code };
  }
}

/**
 * Does what a message asks for, and notes it, in one transaction: both or neither. What came of it; null where it was taken in
 * before. What is refused of its wish is noted as that, so that the link goes on.
 */
async function commit(centre: Centre, link: Link, prepared: Prepared): Promise<string | null> {
  const { effect } = prepared;
  if (effect === null) return null;
  try {
    return await noted(centre, link, prepared, effect);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code } = error;
    return noted(centre, link, prepared, { run: async () => code });
  }
}

async function noted(
  centre: Centre,
  link: Link,
  { line, envelope, hash }: Prepared,
  effect: Effect,
): Promise<string | null> {
  const principal = effect.principal ?? enginePrincipal('federation');
  return centre.trust.desk({ principal, purpose: PURPOSE, act: 'partner.message' }, async (desk) => {
    const { seq, id, kind } = envelope;
    const [, there] = await Promise.all([
      store.lockIncoming(desk, link.id),
      store.receivedAt(desk, link.id, seq),
    ]);
    desk.note([link.id], { seq, again: 1 });
    if (there !== null && there.hash !== hash) throw refuse('REPLAYED', { seq });
    if (there !== null) return null;
    const outcome = await effect.run(desk);
    await store.insertReceived(desk, link.id, { seq, id, kind, hash, jws: line.jws, outcome });
    desk.note([id, ...(effect.about ?? [])], { link: link.name, seq, outcome });
    return outcome;
  });
}
