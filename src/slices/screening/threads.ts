import { availableParallelism } from 'node:os';
import type { Party, PartyScore } from '../../core/resolve/party/types.ts';
import {
  buildPartyIndex,
  type IndexedParty,
  openPartyIndex,
  type PartyIndex,
} from '../../core/screen/index.ts';
import { WorkerThread } from '../../platform/workers/pool.ts';

/** Most heap of one thread, MB; the index itself lies in shared memory beside it. */
const MEMORY_MB = 4096;
/** An index smaller than this is built where it is asked for: starting a thread would take longer. */
const BUILT_HERE = 3000;

export type ScreeningTask =
  | { readonly do: 'build'; readonly parties: readonly IndexedParty[] }
  | {
      readonly do: 'check';
      /** Names the buffer, so that a thread opens it once; set by `checkAside`. */
      readonly key?: number;
      readonly buffer: ArrayBufferLike;
      readonly parties: readonly Party[];
      readonly threshold: number;
      readonly limit: number;
      readonly lists: readonly string[] | null;
      /** Parties compared in full at first, more where many are hits; null for the engine’s own number. */
      readonly most: number | null;
      /** null: all may be read, by the centre itself. */
      readonly markings: readonly number[] | null;
    }
  | {
      /** Who may be meant, without the explanations: `most` as above, of all that the index holds. */
      readonly do: 'find';
      readonly key: number;
      readonly buffer: ArrayBufferLike;
      readonly parties: readonly Party[];
      readonly threshold: number;
      readonly most: number;
    };

export interface FoundHit {
  readonly list: string;
  readonly ref: string;
  readonly score: PartyScore;
}

export type ScreeningResult =
  | { readonly buffer: ArrayBufferLike }
  | { readonly found: readonly (readonly FoundHit[])[] }
  | { readonly refs: readonly (readonly string[])[] };

const MODULE = new URL('./screening-worker.ts', import.meta.url);
const threads: WorkerThread<ScreeningTask, ScreeningResult>[] = [];
let turn = 0;

function nextThread(): WorkerThread<ScreeningTask, ScreeningResult> {
  const at = turn % Math.max(1, availableParallelism());
  turn += 1;
  threads[at] ??= new WorkerThread(MODULE, MEMORY_MB);
  return threads[at];
}

/** Threads that work at the same time: as many as there are processors. */
export const threadCount = (): number => Math.max(1, availableParallelism());

/** Builds an index beside the main thread, so that checks go on meanwhile; a small one where it is asked for. */
export async function buildAside(parties: readonly IndexedParty[]): Promise<PartyIndex> {
  if (parties.length < BUILT_HERE) return buildPartyIndex(parties);
  const result = await nextThread().run({ do: 'build', parties });
  if (!('buffer' in result)) throw new TypeError('a build answers with a buffer');
  return openPartyIndex(result.buffer);
}

/** A number for each buffer of this process: in a thread the same memory comes as another object each time. */
const keys = new WeakMap<ArrayBufferLike, number>();
let lastKey = 0;

function keyOf(buffer: ArrayBufferLike): number {
  const known = keys.get(buffer);
  if (known !== undefined) return known;
  lastKey += 1;
  keys.set(buffer, lastKey);
  return lastKey;
}

/** Checks parties in the next thread; the answers are in their order. */
export async function checkAside(
  task: Extract<ScreeningTask, { do: 'check' }>,
): Promise<readonly (readonly FoundHit[])[]> {
  const result = await nextThread().run({ ...task, key: keyOf(task.buffer) });
  if (!('found' in result)) throw new TypeError('a check answers with what it found');
  return result.found;
}

/** References of the parties that reach the threshold, for each asked: in the next thread, as the centre itself. */
export async function findAside(
  task: Omit<Extract<ScreeningTask, { do: 'find' }>, 'do' | 'key'>,
): Promise<readonly (readonly string[])[]> {
  const result = await nextThread().run({ ...task, do: 'find', key: keyOf(task.buffer) });
  if (!('refs' in result)) throw new TypeError('a search answers with references');
  return result.refs;
}
