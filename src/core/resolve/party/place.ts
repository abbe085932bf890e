import { foldName } from '../../names/index.ts';
import { distanceUpToTwo } from '../../names/distance.ts';
import { bitsOf, factor, silence } from './factor.ts';
import type { Level } from './levels.data.ts';
import { PLACE_WORDS } from './place.data.ts';
import type { Factor } from './types.ts';

export interface PreparedPlace {
  readonly written: string;
  readonly words: readonly string[];
}

/** Words and numbers of an address that tell which place it is, each once. */
export function placeWords(written: string): readonly string[] {
  const words = foldName(written)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !PLACE_WORDS.has(word));
  return [...new Set(telling)];
}

/** One writing, or one slip of the pen in a word of five letters or more; numbers must be the same. */
function sameWord(a: string, b: string): boolean {
  return a === b || (a.length >= 5 && b.length >= 5 && !/\d/.test(a) && distanceUpToTwo(a, b) === 1);
}

/** Words of the shorter address that stand in the other, and their share of it. Symmetric. */
export function placesShare(
  a: PreparedPlace,
  b: PreparedPlace,
): { readonly found: number; readonly share: number } {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const found = few.words.filter((word) => many.words.some((other) => sameWord(word, other))).length;
  return { found, share: found / few.words.length };
}

/** So many words in common, numbers among them or not, are an address and no longer a town. */
const ADDRESS_WORDS = 4;

function placeLevel(found: number, share: number): Level {
  if (found >= ADDRESS_WORDS && share >= 0.5) return 'same-address';
  return share >= 0.75 ? 'same-place' : share > 0.2 ? 'overlapping-place' : 'other-place';
}

/** Compares the places of two parties, the pair that speaks most. */
export function comparePlaces(query: readonly PreparedPlace[], candidate: readonly PreparedPlace[]): Factor {
  let best: { level: Level; a: PreparedPlace; b: PreparedPlace } | null = null;
  for (const a of query) {
    for (const b of candidate) {
      const { found, share } = placesShare(a, b);
      const level = placeLevel(found, share);
      if (best === null || bitsOf(level) > bitsOf(best.level)) best = { level, a, b };
    }
  }
  if (best === null) return silence('place', query[0]?.written ?? null, candidate[0]?.written ?? null);
  return factor(best.level, best.a.written, best.b.written);
}
