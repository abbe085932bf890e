import type { MixedDocument } from './relays-mixed.ts';
import { rates, type Tally, tally } from './tally.ts';

/**
 * Pairs of documents that some group puts together, held against the pairs of one true origin. A document may stand in
 * several groups: parts of it may come from elsewhere.
 */
export function originPairs(
  documents: readonly { readonly path: string; readonly origin: string }[],
  groups: readonly (readonly string[])[],
): Tally {
  const row = tally();
  const groupsOf = new Map<string, Set<number>>(documents.map(({ path }) => [path, new Set()]));
  for (const [at, group] of groups.entries()) for (const path of group) groupsOf.get(path)?.add(at);
  for (const [at, one] of documents.entries()) {
    for (const other of documents.slice(at + 1)) {
      const mine = groupsOf.get(one.path) ?? new Set();
      const together = !mine.isDisjointFrom(groupsOf.get(other.path) ?? new Set());
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

/** A claim, or anything else with a place in a text, and where it is said to come from. */
export interface PlacedOrigin {
  readonly path: string;
  readonly start: number;
  readonly origin: string;
}

/**
 * Claims of reports that mix origins: pairs of claims of different parts that are given one origin, held against the pairs
 * that truly have one. What stands in no part is left out.
 */
export function mixedPairs(documents: readonly MixedDocument[], claims: readonly PlacedOrigin[]): Tally {
  const row = tally();
  const placed = claims.flatMap(({ path, start, origin }) => {
    const parts = documents.find((one) => one.path === path)?.parts ?? [];
    const at = parts.findIndex((part) => start >= part.start && start < part.end);
    const part = parts[at];
    return part === undefined ? [] : [{ part: `${path} ${at}`, truth: part.origin, origin }];
  });
  for (const [at, one] of placed.entries()) {
    for (const other of placed.slice(at + 1)) {
      if (one.part === other.part) continue;
      const [together, same] = [one.origin === other.origin, one.truth === other.truth];
      if (together && same) row.right += 1;
      else if (together) row.wrong += 1;
      else if (same) row.missed += 1;
    }
  }
  return row;
}
