import type { Party } from '../../core/resolve/party/types.ts';
import type { EntityKind } from '../../core/words/index.ts';
import type { Desk, DeskOptions } from '../../trust/desk.ts';
import type { Centre } from '../../trust/slice.ts';
import { listVersions } from '../designations/index.ts';
import type { AskTerms, ListStamp } from './contract.ts';
import { type Live, liveIndexOf } from './live.ts';
import { refuse } from './refusals.ts';
import { checkAside, type FoundHit } from './threads.ts';

/** The lists a reader may screen against, and the index to do it with. What the reader may not see is not in it. */
export interface ListView {
  readonly live: Live;
  /** Lists looked in, as the answer names them. */
  readonly stamps: readonly ListStamp[];
  /** Markings of those lists: the release filter of every hit, and what the answer's own marking is joined from. */
  readonly markings: ReadonlySet<number>;
}

/** Leaves the transaction: an index cannot be waited for inside one, because building it needs a connection too. */
class IndexMissing extends Error {}

/**
 * Works through a desk with the lists its reader may see, those left out that are asked to be. Where the index does not hold their versions yet, nothing is
 * done or logged; it is waited for, and the work is begun again.
 */
export async function withLists<T>(
  centre: Centre,
  options: DeskOptions,
  lists: readonly string[] | null,
  work: (desk: Desk, view: ListView) => Promise<T>,
  except: readonly string[] = [],
): Promise<T> {
  const index = liveIndexOf(centre);
  const attempt = (waited: Live | null) =>
    centre.trust.desk(options, async (desk) =>
      work(desk, await viewOf(desk, { lists, except }, waited, index)),
    );
  try {
    return await attempt(null);
  } catch (error) {
    if (!(error instanceof IndexMissing)) throw error;
    return attempt(await index.soon());
  }
}

async function viewOf(
  desk: Desk,
  { lists, except }: { readonly lists: readonly string[] | null; readonly except: readonly string[] },
  waited: Live | null,
  index: { readyFor: (versions: Awaited<ReturnType<typeof listVersions>>) => Live | null },
): Promise<ListView> {
  const readable = await listVersions(desk);
  const wanted = lists === null ? readable : readable.filter(({ list }) => lists.includes(list));
  if (lists !== null && wanted.length < lists.length) {
    const there = readable.map(({ list }) => list);
    throw refuse('LIST_NOT_THERE', { given: lists.filter((list) => !there.includes(list)), lists: there });
  }
  const inView = wanted.filter(({ list }) => !except.includes(list));
  if (inView.length === 0) throw refuse('NO_LIST_IN_FORCE');
  const live = index.readyFor(inView) ?? waited;
  if (live === null) throw new IndexMissing();
  return {
    live,
    stamps: inView.flatMap(({ list }) => live.lists.get(list) ?? []),
    markings: new Set(inView.map(({ markingId }) => markingId)),
  };
}

/** A party to ask for, and the kinds it may be of. */
export interface PartyQuestion {
  readonly party: Party;
  readonly kinds: readonly EntityKind[];
  /** Of this party alone; that of the terms otherwise. */
  readonly threshold?: number;
}

/** Questions answered here; more of them go to the threads, so that others need not wait for them. */
const ASKED_HERE = 4;
/** Questions a thread takes at a time. */
const PER_TASK = 32;

/** Asks the index for parties, each of which may be of several kinds: the best hit on each entry counts. */
export async function askAll(
  view: ListView,
  asked: readonly PartyQuestion[],
  terms: AskTerms,
): Promise<readonly (readonly FoundHit[])[]> {
  const single = asked.flatMap(({ party, kinds, threshold }, of) =>
    kinds.map((kind) => ({ of, party: { ...party, kind }, threshold: threshold ?? terms.threshold })),
  );
  const parties = single.map(({ party }) => party);
  const lowest = Math.min(...single.map(({ threshold }) => threshold), 1);
  const found =
    single.length <= ASKED_HERE
      ? askHere(view, parties, lowest, terms)
      : await askAside(view, parties, lowest, terms);
  return asked.map((_, of) => {
    const own = single.flatMap((one, at) =>
      one.of === of ? (found[at] ?? []).filter(({ score }) => score.score >= one.threshold) : [],
    );
    return bestOf(own).slice(0, terms.limit);
  });
}

function askHere(view: ListView, parties: readonly Party[], threshold: number, { limit }: AskTerms) {
  const lists = new Set(view.stamps.map(({ list }) => list));
  const mayRead = (markingId: number): boolean => view.markings.has(markingId);
  return parties.map((party): readonly FoundHit[] =>
    view.live.index.check({ party, threshold, limit, lists, mayRead }),
  );
}

async function askAside(view: ListView, parties: readonly Party[], threshold: number, { limit }: AskTerms) {
  const tasks = Array.from({ length: Math.ceil(parties.length / PER_TASK) }, (_, at) =>
    checkAside({
      do: 'check',
      buffer: view.live.index.buffer,
      parties: parties.slice(at * PER_TASK, (at + 1) * PER_TASK),
      threshold,
      limit,
      most: null,
      lists: view.stamps.map(({ list }) => list),
      markings: [...view.markings],
    }),
  );
  return (await Promise.all(tasks)).flat();
}

/** The best hit on each entry, best first; among equals in the order of list and reference. */
function bestOf(found: readonly FoundHit[]): readonly FoundHit[] {
  const best = new Map<string, FoundHit>();
  for (const hit of found) {
    const key = `${hit.list}\n${hit.ref}`;
    const known = best.get(key);
    if (!known || hit.score.score > known.score.score) best.set(key, hit);
  }
  const byScore = (a: FoundHit, b: FoundHit) =>
    b.score.score - a.score.score || (`${a.list}\n${a.ref}` < `${b.list}\n${b.ref}` ? -1 : 1);
  return [...best.values()].toSorted(byScore);
}
