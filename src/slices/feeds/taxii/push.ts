import { setTimeout as sleep } from 'node:timers/promises';
import { readObjects, type ObjectRow } from '../../exchange/index.ts';
import type { FeedProblem } from '../contract.ts';
import { FeedFailed } from '../failures.ts';
import { keepStep, LIAISON, type Moved, type Standing, type StepOf, type Worker } from '../kinds/worker.ts';
import { envelopeOf, marked, type Marked } from './marked.ts';
import { findEndpoint, postObjects, readStatus, type Endpoint, type Status } from './client.ts';

interface Position {
  readonly endpoint: Endpoint;
  /** Moment of the last object sent, microseconds since 1970. */
  readonly after: string | null;
  /** A request whose outcome the other side still owes us. */
  readonly owed: string | null;
}

interface Sent {
  readonly rows: readonly ObjectRow[];
  /** Rows passed over: too large for the other side by themselves. */
  readonly tooLarge: readonly ObjectRow[];
  readonly status: Status | null;
  readonly more: boolean;
}

/** Waits between questions for an outcome; after the last the next run asks on. */
const WAITS_MS = [100, 200, 400, 800, 1600, 3200];
const ENVELOPE_BYTES = 14;

/**
 * Sends the next objects of a collection's view as the feed's account sees it. Broken off between sending and writing, the
 * same objects are sent again, which changes nothing there (TAXII 2.1 §5.5).
 */
export const pushTaxii: StepOf = async (worker, standing) => {
  const position = await startOf(worker, standing.position);
  if (position.owed !== null) return settle(worker, standing, position, position.owed);
  const page = await pageAfter(worker, position.after);
  if (page.rows.length === 0) return null;
  const sent = await send(worker, position.endpoint, page);
  const last = [...sent.rows, ...sent.tooLarge].at(-1);
  const owed = sent.status === null || sent.status.complete ? null : sent.status.id;
  const failures = sent.status?.complete === true ? sent.status.failures : [];
  return keepStep(worker, standing, async () => ({
    position: { ...position, after: (last?.added ?? 0n).toString(), owed },
    received: sent.rows.length + sent.tooLarge.length,
    added: sent.rows.length - failures.length,
    refused: failures.length + sent.tooLarge.length,
    problems: [
      ...failures.map(asProblem),
      ...sent.tooLarge.map(({ id, version }) => ({
        item: id,
        version,
        message: 'Larger than the other side takes',
      })),
    ],
    more: sent.more || owed !== null,
  }));
};

const asProblem = ({ id, version, message }: Status['failures'][number]): Omit<FeedProblem, 'at'> => ({
  item: id,
  version,
  message,
});

async function startOf({ peer, feed }: Worker, position: object): Promise<Position> {
  if ('endpoint' in position) return position as Position;
  const wanted = feed.settings.collection ?? null;
  const endpoint = await findEndpoint(peer, feed.address, wanted, (one) => one.canWrite);
  return { endpoint, after: null, owed: null };
}

/** What the account sees of the collection after a moment: the same that it would read here itself. */
async function pageAfter(
  { centre, feed, account }: Worker,
  after: string | null,
): Promise<Marked & { readonly more: boolean }> {
  const act = { principal: account, purpose: LIAISON, act: 'feed.read-out' };
  return centre.trust.desk(act, async (desk) => {
    const { value } = await readObjects(desk, feed.settings.from ?? '', {
      after: after === null ? null : BigInt(after),
      limit: centre.settings.feedPageSize,
      ids: null,
      types: null,
      versions: ['all'],
      specVersions: null,
    });
    return { ...(await marked(desk, value.rows)), more: value.more };
  });
}

/** Sends as many as the other side takes at once, half of them where it says that it is too much. */
async function send(
  { peer }: Worker,
  endpoint: Endpoint,
  { rows, definitions, more }: Marked & { readonly more: boolean },
): Promise<Sent> {
  let { fitting, tooLarge } = fit(rows, definitions, endpoint.maxContentLength);
  while (fitting.length > 0) {
    try {
      const status = await postObjects(peer, endpoint, envelopeOf(fitting, definitions));
      const rest = fitting.length + tooLarge.length < rows.length;
      return { rows: fitting, tooLarge, status, more: more || rest };
    } catch (error) {
      if (!(error instanceof FeedFailed) || error.code !== 'TOO_LARGE') throw error;
      tooLarge = fitting.length === 1 ? fitting : [];
      fitting = fitting.slice(0, Math.floor(fitting.length / 2));
    }
  }
  return { rows: [], tooLarge, status: null, more: more || tooLarge.length < rows.length };
}

/** The first rows that fit together; a first one that fits nowhere alone. */
function fit(
  rows: readonly ObjectRow[],
  definitions: Marked['definitions'],
  most: number | null,
): { fitting: readonly ObjectRow[]; tooLarge: readonly ObjectRow[] } {
  if (most === null) return { fitting: rows, tooLarge: [] };
  let bytes = ENVELOPE_BYTES;
  const named = new Set<number>();
  const at = rows.findIndex((row) => {
    const behind = named.has(row.markingId) ? [] : (definitions.get(row.markingId) ?? []);
    named.add(row.markingId);
    for (const text of [...behind, row.body ?? '{}']) bytes += Buffer.byteLength(text) + 1;
    return bytes > most;
  });
  if (at === -1) return { fitting: rows, tooLarge: [] };
  return at === 0
    ? { fitting: [], tooLarge: rows.slice(0, 1) }
    : { fitting: rows.slice(0, at), tooLarge: [] };
}

/** Asks for the outcome of what was sent before, until it is there. */
async function settle(
  worker: Worker,
  standing: Standing,
  position: Position,
  owed: string,
): Promise<Moved | null> {
  const status = await outcomeOf(worker, position.endpoint, owed);
  if (status !== null && !status.complete) return null;
  const problems =
    status === null
      ? [
          {
            item: owed,
            version: null,
            message: 'The other side does not know any more what came of this request',
          },
        ]
      : status.failures.map(asProblem);
  const refused = status?.failures.length ?? 0;
  return keepStep(worker, standing, async () => ({
    position: { ...position, owed: null },
    received: 0,
    added: -refused,
    refused,
    problems,
    more: true,
  }));
}

/** The status once it is complete, or as it stands after the last wait; null where it is not kept any more. */
async function outcomeOf({ peer }: Worker, endpoint: Endpoint, id: string): Promise<Status | null> {
  for (let at = 0; ; at += 1) {
    let status: Status;
    try {
      status = await readStatus(peer, endpoint, id);
    } catch (error) {
      if (error instanceof FeedFailed && error.code === 'NOT_THERE') return null;
      throw error;
    }
    const wait = WAITS_MS[at];
    if (status.complete || wait === undefined) return status;
    await sleep(wait);
  }
}
