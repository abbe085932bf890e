import { rates, type Tally, tally } from './tally.ts';

/**
 * Pairs of documents that a clustering puts together, held against the pairs of one true origin. `clusterOf` gives
 * each path's cluster; a path that it does not know stands alone.
 */
export function originPairs(
  documents: readonly { readonly path: string; readonly origin: string }[],
  clusterOf: ReadonlyMap<string, string>,
): Tally {
  const row = tally();
  for (const [at, one] of documents.entries()) {
    for (const other of documents.slice(at + 1)) {
      const together = (clusterOf.get(one.path) ?? one.path) === (clusterOf.get(other.path) ?? other.path);
      const same = one.origin === other.origin;
      if (together && same) row.right += 1;
      else if (together) row.wrong += 1;
      else if (same) row.missed += 1;
    }
  }
  return row;
}

/** Precision and recall of origin clusters over pairs. */
export const scoreOrigins = (...given: Parameters<typeof originPairs>): ReturnType<typeof rates> =>
  rates(originPairs(...given));
