import type { Clearance } from '../../core/marking/index.ts';
import { deriveId, sha256Hex } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import type { Centre } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';
import type { Link, MessageKind } from './contract.ts';
import { seal } from './envelopes.ts';
import { controlPayload, reportAgain, reportPayloads } from './payloads.ts';
import { clearancesOf } from './rules.ts';
import { enqueueAllTold } from './store/judgements.ts';
import * as store from './store/messages.ts';
import type { Line } from './wire.ts';

export const PURPOSE: Purpose = { code: 'LIAISON', caseRef: null };
/** Things looked at in one transaction, and bytes sent at once. */
const MOST_ROWS = 200;
const MOST_BYTES = 4_000_000;

/** Messages to be sent, in their order, and the number of the last. */
export interface Batch {
  readonly lines: readonly Line[];
  readonly last: number;
  /** Whether more stood in the queue, or may have come in. */
  readonly more: boolean;
}

export const engineDesk = <T>(centre: Centre, act: string, work: (desk: Desk) => Promise<T>): Promise<T> =>
  centre.trust.desk({ principal: enginePrincipal('federation'), purpose: PURPOSE, act }, work);

/** As whom, and for which purposes, the partner reads here. */
function readersOf(link: Link): { readonly principal: Principal; readonly purpose: Purpose }[] {
  const principalOf = (clearance: Clearance): Principal => ({
    kind: 'officer',
    handle: `partner:${link.name}`,
    name: link.peer?.parties[0]?.name ?? link.name,
    clearance,
    roles: [],
  });
  return clearancesOf(link).flatMap((clearance) =>
    link.agreement.terms.purposes.map((code) => ({
      principal: principalOf(clearance),
      purpose: { code, caseRef: null },
    })),
  );
}

/**
 * The next messages for a partner, from the one after `after`: those made before that it has not signed for, else new ones of
 * what waits. Content is read in the partner’s name, each time it is sent. Null: there is nothing to send.
 */
export async function nextBatch(centre: Centre, link: Link, after?: number): Promise<Batch | null> {
  if (link.state !== 'active' || link.peer === null) return null;
  for (;;) {
    const { made, queue } = await tellReports(centre, link, after ?? null);
    if (made !== null) return made;
    if (queue.behind.length > 0) return again(centre, link, queue.behind);
    const [first] = queue.waiting;
    if (first === undefined) return null;
    // Reports of which there is nothing to tell are out of the queue now.
    if (first.kind === 'report') continue;
    const control = await tellControl(centre, link, after ?? null);
    if (control !== null) return control;
  }
}

/** What stands at the head of the queue, as far as it is told in one way: reports in the partner’s name, the rest in the centre’s. */
function headOf({ behind, waiting }: store.Queue, isReport: boolean): readonly store.Waiting[] {
  if (behind.length > 0) return [];
  const stop = waiting.findIndex(({ kind }) => (kind === 'report') !== isReport);
  return stop < 0 ? waiting : waiting.slice(0, stop);
}

interface Message {
  readonly kind: MessageKind;
  readonly subject: string;
  readonly payload: string;
}

/** Makes messages behind those there are, in the order given. */
async function makeMessages(
  centre: Centre,
  desk: Desk,
  link: Link,
  messages: readonly Message[],
): Promise<Omit<Batch, 'more'> | null> {
  if (messages.length === 0) return null;
  const last = await store.lastSent(desk, link.id);
  let [seq, prev] = [last?.seq ?? 0, last?.hash ?? ''];
  const rows: store.SentRow[] = [];
  const lines: Line[] = [];
  for (const { kind, subject, payload } of messages) {
    seq += 1;
    const id = deriveId('message', link.id, link.own.node, seq, prev);
    const { envelope, jws, hash } = seal(centre.keys, link, { id, seq, kind, at: desk.now, prev }, payload);
    rows.push({ seq, id, kind, subject, payload_hash: envelope.hash, hash, jws });
    lines.push({ jws, payload });
    prev = hash;
  }
  await store.insertSent(desk, link.id, rows);
  return { lines, last: seq };
}

interface Told {
  readonly made: Batch | null;
  /** What stood in the queue. */
  readonly queue: store.Queue;
}

/** Makes messages of the reports at the head of the queue, as each of the readers that the partner is, until one sees some. */
async function tellReports(centre: Centre, link: Link, after: number | null): Promise<Told> {
  const readers = readersOf(link);
  let queue: store.Queue = { behind: [], waiting: [] };
  for (const [at, { principal, purpose }] of readers.entries()) {
    const isLast = at === readers.length - 1;
    const told = await centre.trust.desk({ principal, purpose, act: 'partner.told' }, (desk) =>
      tellReportsAs(centre, desk, link, after, isLast),
    );
    queue = told.queue;
    if (told.made !== null || headOf(queue, true).length === 0) return told;
  }
  return { made: null, queue };
}

async function tellReportsAs(
  centre: Centre,
  desk: Desk,
  link: Link,
  after: number | null,
  isLast: boolean,
): Promise<Told> {
  const queue = await store.takeQueue(desk, link.id, after, MOST_ROWS);
  const rows = headOf(queue, true);
  desk.note([], { link: link.name });
  if (rows.length === 0) return { made: null, queue };
  const asked = rows.map(({ subject }) => subject);
  const { payloads, looked } = await reportPayloads(centre, desk, link, asked, MOST_BYTES);
  const messages = [...payloads].map(([subject, payload]) => ({
    kind: 'report' as const,
    subject,
    payload,
  }));
  const made = await makeMessages(centre, desk, link, messages);
  const done = rows.filter(({ subject }) => payloads.has(subject) || (isLast && looked.has(subject)));
  await store.dropWaiting(
    desk,
    done.map(({ id }) => id),
  );
  desk.note([...payloads.keys()], { link: link.name, messages: messages.length });
  return { made: made && { ...made, more: done.length < queue.waiting.length }, queue };
}

async function tellControl(centre: Centre, link: Link, after: number | null): Promise<Batch | null> {
  return engineDesk(centre, 'partner.told', async (desk) => {
    const queue = await store.takeQueue(desk, link.id, after, MOST_ROWS);
    const rows = headOf(queue, false);
    const messages: Message[] = [];
    for (const { kind, subject } of rows) {
      if (kind === 'sync') {
        await store.enqueueAllReports(desk, link.id);
        await enqueueAllTold(desk, link.id);
      }
      if (kind === 'report' || kind === 'sync') continue;
      const payload = await controlPayload(desk, link, kind, subject);
      if (payload !== null) messages.push({ kind, subject, payload });
    }
    const made = await makeMessages(centre, desk, link, messages);
    await store.dropWaiting(
      desk,
      rows.map(({ id }) => id),
    );
    desk.note(
      messages.map(({ subject }) => subject),
      { link: link.name, messages: messages.length },
    );
    return made && { ...made, more: true };
  });
}

/** Messages made before, with their content read again; where that is not what was signed any more, without it. */
async function again(centre: Centre, link: Link, rows: readonly store.SentRow[]): Promise<Batch> {
  const lines: Line[] = [];
  let bytes = 0;
  let last = 0;
  for (const row of rows) {
    if (bytes >= MOST_BYTES) break;
    const payload = await contentOf(centre, link, row);
    lines.push({ jws: row.jws, payload });
    bytes += payload?.length ?? 0;
    last = row.seq;
  }
  return { lines, last, more: true };
}

async function contentOf(centre: Centre, link: Link, row: store.SentRow): Promise<string | null> {
  const { kind, subject } = row;
  const isSame = (payload: string | null): payload is string =>
    payload !== null && sha256Hex(payload) === row.payload_hash;
  if (kind !== 'report') {
    const payload = await engineDesk(centre, 'partner.told', (desk) => {
      desk.note([subject], { link: link.name, again: 1 });
      return controlPayload(desk, link, kind, subject);
    });
    return isSame(payload) ? payload : null;
  }
  for (const { principal, purpose } of readersOf(link)) {
    const payload = await centre.trust.desk({ principal, purpose, act: 'partner.told' }, (desk) => {
      desk.note([subject], { link: link.name, again: 1 });
      return reportAgain(centre, desk, link, subject);
    });
    if (isSame(payload)) return payload;
  }
  // It is told again by another message, if at all.
  await engineDesk(centre, 'partner.withheld', async (desk) => {
    desk.note([subject], { link: link.name, seq: row.seq });
    if (await store.insertWithheld(desk, link.id, row.seq))
      await store.enqueue(desk, 'report', subject, link.id);
  });
  return null;
}
