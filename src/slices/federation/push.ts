import { Fault, Refusal } from '../../platform/errors.ts';
import { peerClient, type PeerClient } from '../../platform/http/peers.ts';
import type { TlsIdentity } from '../../platform/http/server.ts';
import type { Centre } from '../../trust/slice.ts';
import type { Link } from './contract.ts';
import { openAck } from './envelopes.ts';
import { engineDesk, type Batch } from './outgoing.ts';
import { refuse } from './refusals.ts';
import { PartnerTokens } from './token-client.ts';
import { insertAck, sentAfter } from './store/messages.ts';
import { Answer, Problem, readAs, type Line } from './wire.ts';

export const PATH = '/federation/messages';
export const MEDIA = 'application/x-ndjson';

/** Messages as they travel, by network or in a file: one per line. */
export const bodyOf = (lines: readonly Line[]): string =>
  lines.map((line) => JSON.stringify(line)).join('\n');

/** One client per link, kept for as long as its agreement stands. */
export class Pushers {
  readonly #clients = new Map<string, PeerClient>();
  readonly #stop = new AbortController();
  #identity: TlsIdentity | null;
  readonly tokens = new PartnerTokens();

  constructor(identity: TlsIdentity | null) {
    this.#identity = identity;
  }

  /** From now on partners are asked with another certificate; what was under way is sent again. */
  renew(identity: TlsIdentity): void {
    this.#identity = identity;
    for (const client of this.#clients.values()) client.close();
    this.#clients.clear();
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  of(link: Link): PeerClient {
    const key = JSON.stringify([link.id, link.peer?.url, link.peer?.certificate]);
    const known = this.#clients.get(key);
    if (known !== undefined) return known;
    const url = link.peer?.url ?? null;
    if (url === null) throw refuse('NO_PEER_ADDRESS', { link: link.name });
    const ca = link.peer?.certificate ?? null;
    const made = peerClient({
      address: url,
      ...(ca === null ? {} : { ca }),
      ...(this.#identity === null ? {} : { clientCert: this.#identity }),
    });
    this.#clients.set(key, made);
    return made;
  }

  stop(): void {
    this.#stop.abort();
    for (const client of this.#clients.values()) client.close();
  }
}

/**
 * Sends a batch and keeps the partner’s signature for it. Returns from where to go on: undefined where it was acknowledged,
 * else the number after which the partner misses messages.
 */
export async function push(
  centre: Centre,
  pushers: Pushers,
  link: Link,
  batch: Batch,
): Promise<number | undefined> {
  const client = pushers.of(link);
  const shown = await pushers.tokens.headersFor(centre, link, client);
  const answer = await client.request({
    method: 'POST',
    path: PATH,
    headers: { 'content-type': MEDIA, ...shown },
    body: bodyOf(batch.lines),
    signal: pushers.signal,
  });
  const text = Buffer.from(answer.body).toString('utf8');
  if (answer.status === 401) pushers.tokens.forget(link);
  if (answer.status !== 200) return missing(text, answer.status);
  await keepAck(centre, link, readAs(Answer, text)?.ack ?? '', batch.last);
  return undefined;
}

/** Keeps what the partner signed for: up to which message. @throws Fault where it is not for these messages. */
export async function keepAck(centre: Centre, link: Link, jws: string, last: number): Promise<number> {
  const ack = openAck(link, jws);
  if (ack === null || ack.seq < last) throw ackInvalid(link, last);
  await engineDesk(centre, 'partner.receipted', async (desk) => {
    const [signed] = await sentAfter(desk, link.id, ack.seq - 1, 1);
    if (ack.seq > 0 && signed?.hash !== ack.hash) throw ackInvalid(link, ack.seq);
    desk.note([link.id], { seq: ack.seq, refused: ack.refused.length });
    if (ack.seq > 0) await insertAck(desk, link.id, ack.seq, jws);
  });
  return ack.seq;
}

const ackInvalid = (link: Link, seq: number): Fault =>
  new Fault({
    code: 'ACK_INVALID',
    message: `The partner of ${link.name} did not sign for message ${seq}`,
    fix: 'Compare both sides: watchfloor partner show LINK; it is sent again',
  });

/** A partner that was put back to an earlier state misses what it once acknowledged: it says from where. */
function missing(text: string, status: number): number {
  const problem = readAs(Problem, text);
  const expected = problem?.code === 'GAP' ? problem.facts?.expected : undefined;
  if (typeof expected === 'number') return expected - 1;
  throw new Refusal({
    code: problem?.code ?? 'PARTNER_REFUSED',
    status: 502,
    message: `The partner answered ${status} ${problem?.code ?? ''}`,
    fix: problem?.fix ?? 'Ask the partner',
  });
}
