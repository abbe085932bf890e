import type { ObjectRow } from '../../exchange/index.ts';
import type { FeedProblem } from '../contract.ts';
import { FeedFailed } from '../failures.ts';
import type { Worker } from '../kinds/worker.ts';
import { findEndpoint, postObjects, type Endpoint, type Status } from './client.ts';
import { envelopeOf, type Marked } from './marked.ts';

/** Where a push stands. */
export interface Position {
  readonly endpoint: Endpoint;
  /** Moment of the last object sent, microseconds since 1970. */
  readonly after: string | null;
  /** A request whose outcome the other side still owes us. */
  readonly owed: string | null;
}

/** Where a push stands, or begins: at the collection of the feed, with nothing sent. */
export async function startOf({ peer, feed }: Worker, position: object): Promise<Position> {
  if ('endpoint' in position) return position as Position;
  const wanted = feed.settings.collection ?? null;
  const endpoint = await findEndpoint(peer, feed.address, wanted, (one) => one.canWrite);
  return { endpoint, after: null, owed: null };
}

/** What went, and what came of it. */
export interface Sent {
  readonly rows: readonly ObjectRow[];
  /** Rows passed over: too large for the other side by themselves. */
  readonly tooLarge: readonly ObjectRow[];
  readonly status: Status | null;
  readonly more: boolean;
}

const ENVELOPE_BYTES = 14;

/** A refusal of the other side as a problem of the feed. */
export const asProblem = ({ id, version, message }: Status['failures'][number]): Omit<FeedProblem, 'at'> => ({
  item: id,
  version,
  message,
});

/** Sends as many as the other side takes at once, half of them where it says that it is too much. */
export async function send(
  { peer }: Worker,
  endpoint: Endpoint,
  { rows, definitions, more }: Marked & { readonly more: boolean },
  before: (rows: readonly ObjectRow[]) => Promise<void> = async () => undefined,
): Promise<Sent> {
  let { fitting, tooLarge } = fit(rows, definitions, endpoint.maxContentLength);
  while (fitting.length > 0) {
    await before(fitting);
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
