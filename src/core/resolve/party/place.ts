import { foldName } from '../../names/index.ts';
import { distanceUpToTwo } from '../../names/distance.ts';
import { bitsOf, factor, silence } from './factor.ts';
import type { Level } from './levels.data.ts';
import { PLACE_WORDS } from './place.data.ts';
import type { Factor } from './types.ts';

export interface PreparedPlace {
  readonly written: string;
  readonly words: readonly PlaceWord[];
}

export interface PlaceWord {
  readonly text: string;
  /** Long enough, and no number: it may hold a slip of the pen. */
  readonly slips: boolean;
}

/** Words and numbers of an address that tell which place it is, each once. */
export function placeWords(written: string): readonly PlaceWord[] {
  const words = foldName(written)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !PLACE_WORDS.has(word));
  return [...new Set(telling)].map((text) => ({ text, slips: text.length >= 5 && !/\d/.test(text) }));
}

function sameWord(a: PlaceWord, b: PlaceWord): boolean {
  return a.text === b.text || (a.slips && b.slips && distanceUpToTwo(a.text, b.text) === 1);
}

/** Words of the shorter address that stand in the other. Symmetric. */
function wordsShared(a: PreparedPlace, b: PreparedPlace): number {
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  let found = 0;
  for (const word of few) if (many.some((other) => sameWord(word, other))) found += 1;
  return found;
}

/** So many words in common, numbers among them or not, are an address and no longer a town. */
const ADDRESS_WORDS = 4;

/** How two places stand to one another. */
export function placeLevel(a: PreparedPlace, b: PreparedPlace): Level {
  const found = wordsShared(a, b);
  const share = found / Math.min(a.words.length, b.words.length);
  if (found >= ADDRESS_WORDS && share >= 0.5) return 'same-address';
  return share >= 0.75 ? 'same-place' : share > 0.2 ? 'overlapping-place' : 'other-place';
}

/** Compares the places of two parties, the pair that speaks most. */
export function comparePlaces(query: readonly PreparedPlace[], candidate: readonly PreparedPlace[]): Factor {
  let best: { level: Level; a: PreparedPlace; b: PreparedPlace } | null = null;
  for (const a of query) {
    for (const b of candidate) {
      const level = placeLevel(a, b);
      if (best === null || bitsOf(level) > bitsOf(best.level)) best = { level, a, b };
    }
  }
  if (best === null) return silence('place', query[0]?.written ?? null, candidate[0]?.written ?? null);
  return factor(best.level, best.a.written, best.b.written);
}
