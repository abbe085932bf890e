import { compareNames } from '../../names/match/index.ts';
import { factor, silence } from './factor.ts';
import type { Level } from './levels.data.ts';
import type { NameToCompare } from './name.ts';
import type { Factor } from './types.ts';

/** Least similarity of two fathers' names at each level. */
const FLOORS: readonly (readonly [least: number, level: Level])[] = [
  [0.8, 'same-father'],
  [0.4, 'similar-father'],
  [0.1, 'unlike-father'],
  [0, 'other-father'],
];

/** How two names of fathers stand to one another. */
export function fatherLevel(similarity: number): Level {
  return FLOORS.find(([least]) => similarity >= least)?.[1] ?? 'other-father';
}

/** Compares the fathers of two parties, the pair that fits best. */
export function compareFathers(query: readonly NameToCompare[], candidate: readonly NameToCompare[]): Factor {
  let best: { similarity: number; a: NameToCompare; b: NameToCompare } | null = null;
  for (const a of query) {
    for (const b of candidate) {
      const { similarity } = compareNames(a.name, b.name);
      if (best === null || similarity > best.similarity) best = { similarity, a, b };
    }
  }
  if (best === null) return silence('father', query[0]?.name.text ?? null, candidate[0]?.name.text ?? null);
  return factor(fatherLevel(best.similarity), best.a.name.text, best.b.name.text);
}
