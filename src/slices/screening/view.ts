import type { Party } from '../../core/resolve/party/types.ts';
import type { EntityKind } from '../../core/words/index.ts';
import type { Desk, DeskOptions } from '../../trust/desk.ts';
import type { Centre } from '../../trust/slice.ts';
import { listVersions } from '../designations/index.ts';
import type { AskTerms, ListStamp } from './contract.ts';
import { type Live, liveIndexOf } from './live.ts';
import { refuse } from './refusals.ts';
import type { FoundHit } from './threads.ts';

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

/** Asks the index for a party that may be of several kinds: the best hit on each entry counts. */
export function ask(
  view: ListView,
  party: Party,
  kinds: readonly EntityKind[],
  terms: AskTerms,
): readonly FoundHit[] {
  const lists = new Set(view.stamps.map(({ list }) => list));
  const best = new Map<string, FoundHit>();
  for (const kind of kinds) {
    const found = view.live.index.check({
      party: { ...party, kind },
      threshold: terms.threshold,
      limit: terms.limit,
      lists,
      mayRead: (markingId) => view.markings.has(markingId),
    });
    for (const hit of found) {
      const key = `${hit.list}\n${hit.ref}`;
      const known = best.get(key);
      if (!known || hit.score.score > known.score.score) best.set(key, hit);
    }
  }
  const byScore = (a: FoundHit, b: FoundHit) =>
    b.score.score - a.score.score || (`${a.list}\n${a.ref}` < `${b.list}\n${b.ref}` ? -1 : 1);
  return [...best.values()].toSorted(byScore).slice(0, terms.limit);
}
