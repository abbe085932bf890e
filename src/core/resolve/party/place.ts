import { foldName } from '../../names/index.ts';
import { distanceUpToTwo } from '../../names/distance.ts';
import { factor, silence } from './factor.ts';
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

/** Share of the words of the shorter address that stand in the other, 0 to 1. Symmetric. */
export function placesShare(a: PreparedPlace, b: PreparedPlace): number {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const found = few.words.filter((word) => many.words.some((other) => sameWord(word, other)));
  return found.length / few.words.length;
}

export function placeLevel(share: number): Level {
  return share >= 0.75 ? 'same-place' : share > 0.2 ? 'overlapping-place' : 'other-place';
}

/** Compares the places of two parties, the pair that shares most. */
export function comparePlaces(query: readonly PreparedPlace[], candidate: readonly PreparedPlace[]): Factor {
  let best: { share: number; a: PreparedPlace; b: PreparedPlace } | null = null;
  for (const a of query) {
    for (const b of candidate) {
      const share = placesShare(a, b);
      if (best === null || share > best.share) best = { share, a, b };
    }
  }
  if (best === null) return silence('place', query[0]?.written ?? null, candidate[0]?.written ?? null);
  return factor(placeLevel(best.share), best.a.written, best.b.written);
}
