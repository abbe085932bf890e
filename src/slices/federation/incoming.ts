import { sha256Hex } from '../../platform/crypto/hash.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Centre } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';
import type { Link } from './contract.ts';
import { linkNamed, open, signAck, type Before } from './envelopes.ts';
import { findLink } from './links.ts';
import { engineDesk, PURPOSE } from './outgoing.ts';
import { prepare, type Effect } from './effects.ts';
import { refuse } from './refusals.ts';
import type { Quotas } from './quotas.ts';
import * as store from './store/messages.ts';
import { Line, readAs, type Ack, type Envelope } from './wire.ts';

/** Largest head and content of one message, in characters. */
const MOST_LINE = 96_000_000;

/** The messages of a delivery, one per line. */
export function linesOf(text: string): Line[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((text) => {
    if (text.length > MOST_LINE) throw refuse('TOO_LARGE', { length: text.length, most: MOST_LINE });
    const line = readAs(Line, text);
    if (line === null) throw refuse('ENVELOPE_INVALID');
    return line;
  });
}

export interface Delivery {
  readonly lines: readonly Line[];
  /** Checks the connection it came by, once it is known whose it must be. */
  readonly mayUse?: (link: Link) => void;
  readonly quotas?: Quotas;
  readonly bytes: number;
}

/** What may be forgotten at the other side, signed: for a file that goes there. */
export const ackNow = (centre: Centre, link: Link): Promise<string> => acknowledge(centre, link, []);

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
    else await sameAgain(centre, link, line, opened.envelope);
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
  const link = named === null ? null : await linkOf(centre, named);
  if (link === null || link.peer === null) throw refuse('LINK_UNKNOWN', { link: named ?? '' });
  try {
    delivery.mayUse?.(link);
    delivery.quotas?.take(link.id, delivery.lines.length, delivery.bytes, centre.clock.now());
    return await takeLines(centre, link, delivery.lines);
  } catch (error) {
    if (error instanceof Refusal) await keepRefusal(centre, link, error);
    throw error;
  }
}

async function linkOf(centre: Centre, id: string): Promise<Link | null> {
  return engineDesk(centre, 'partner.heard', async (desk) => {
    desk.note([id]);
    try {
      return await findLink(desk, id);
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  });
}

function keepRefusal(centre: Centre, link: Link, error: Refusal): Promise<void> {
  return engineDesk(centre, 'partner.refused', async (desk) => {
    desk.note([link.id], { code: error.code });
    await store.insertRefusal(desk, link.id, error.code, error.facts);
  });
}

async function takeLines(centre: Centre, link: Link, lines: readonly Line[]): Promise<string> {
  const refused: { seq: number; code: string }[] = [];
  let current = link;
  for (const line of lines) {
    const { envelope, outcome } = await takeLine(centre, current, line);
    if (outcome !== null && /^[A-Z]/.test(outcome)) refused.push({ seq: envelope.seq, code: outcome });
    // The partner’s signature may just have made it active.
    if (envelope.kind === 'agreement') current = (await linkOf(centre, link.id)) ?? current;
  }
  return acknowledge(centre, link, refused);
}

async function acknowledge(centre: Centre, link: Link, refused: Ack['refused']): Promise<string> {
  return engineDesk(centre, 'partner.acknowledged', async (desk) => {
    const last = await store.lastReceived(desk, link.id);
    desk.note([link.id], { seq: last?.seq ?? 0 });
    return signAck(centre.keys, link, { seq: last?.seq ?? 0, hash: last?.hash ?? '', at: desk.now, refused });
  });
}

interface Taken {
  readonly envelope: Envelope;
  /** What came of it; null where it was taken in before. */
  readonly outcome: string | null;
}

const BEGINNING: Before = { seq: 0, hash: '' };

async function takeLine(centre: Centre, link: Link, line: Line): Promise<Taken> {
  const before = await engineDesk(centre, 'partner.heard', async (desk) => {
    desk.note([link.id]);
    return (await store.lastReceived(desk, link.id)) ?? BEGINNING;
  });
  const envelope = checked(link, line, before, centre.clock.now());
  if (envelope.seq <= before.seq) return sameAgain(centre, link, line, envelope);
  const effect = await effectOf(centre, link, line, envelope);
  try {
    return { envelope, outcome: await commit(centre, link, line, envelope, effect) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // What it asked for is refused; the message itself was taken in, so that the link goes on.
    const { code } = error;
    return { envelope, outcome: await commit(centre, link, line, envelope, { run: async () => code }) };
  }
}

/** The signed head of a message that is the next, or was taken in before; or its refusal. */
function checked(link: Link, line: Line, before: Before, now: string): Envelope {
  const opened = open(link, line, before, now);
  if (!opened.ok) throw refuse(opened.code, { expected: before.seq + 1 });
  const mayCome = link.state === 'active' || opened.envelope.kind === 'agreement';
  if (!mayCome) throw refuse('LINK_NOT_ACTIVE', { state: link.state });
  return opened.envelope;
}

/** What was taken in before does nothing; another message of the same number is a forgery, or a fault of the sender’s. */
async function sameAgain(centre: Centre, link: Link, line: Line, envelope: Envelope): Promise<Taken> {
  const known = await engineDesk(centre, 'partner.heard', async (desk) => {
    desk.note([link.id], { again: 1 });
    return store.receivedAt(desk, link.id, envelope.seq);
  });
  const opened = open(link, line, known ?? BEGINNING, centre.clock.now());
  if (known === null || !opened.ok || opened.hash !== known.hash)
    throw refuse('REPLAYED', { seq: envelope.seq });
  return { envelope, outcome: null };
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

/** Notes the message and does what it asks for, in one transaction: both or neither. */
async function commit(
  centre: Centre,
  link: Link,
  line: Line,
  envelope: Envelope,
  effect: Effect,
): Promise<string | null> {
  const principal = effect.principal ?? enginePrincipal('federation');
  return centre.trust.desk({ principal, purpose: PURPOSE, act: 'partner.message' }, async (desk) => {
    await store.lockIncoming(desk, link.id);
    if ((await store.receivedAt(desk, link.id, envelope.seq)) !== null) return null;
    const outcome = await effect.run(desk);
    const { seq, id, kind } = envelope;
    await store.insertReceived(desk, link.id, {
      seq,
      id,
      kind,
      hash: sha256Hex(line.jws),
      jws: line.jws,
      outcome,
    });
    desk.note([id, ...(effect.about ?? [])], { link: link.name, seq, outcome });
    return outcome;
  });
}
