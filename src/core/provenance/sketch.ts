import { mix32 } from './hash.ts';
import { hashPart, isCommon } from './words.ts';

/** A sentence as it is compared. */
export interface SketchPassage {
  /** UTF-16 offsets in the stored text. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Place in the voices of the trace, from 1; 0 where the report itself speaks. */
  readonly voice: number;
  /** Telling words in order, see `words.ts`. */
  readonly tokens: Uint16Array;
}

/** What a report says, sentence by sentence, small enough to be kept beside it. */
export interface Sketch {
  /** Days since 1970 of the report's own date; null where it has none. */
  readonly day: number | null;
  /** The report says itself that it passes on what it cannot vouch for. */
  readonly isHearsay: boolean;
  readonly passages: readonly SketchPassage[];
}

export const NO_SKETCH: Sketch = { day: null, isHearsay: false, passages: [] };

const VERSION = 1;
const HEADER = 4;
const PASSAGE_HEADER = 6;
const MOST = 0xffff;
/** Sentences of a report that are compared: what comes after them belongs to the report as a whole. */
export const MOST_PASSAGES = 600;
const MOST_TOKENS = 80;

/** A sketch as 16-bit numbers. */
export function packSketch(sketch: Sketch): Uint16Array {
  const out: number[] = [
    VERSION,
    sketch.day === null ? 0 : (sketch.day + 1) & MOST,
    sketch.day === null ? 0 : (sketch.day + 1) >>> 16,
    sketch.isHearsay ? 1 : 0,
  ];
  for (const { start, end, paragraph, voice, tokens } of sketch.passages.slice(0, MOST_PASSAGES)) {
    const kept = tokens.subarray(0, MOST_TOKENS);
    const length = Math.min(MOST, end - start);
    out.push(start & MOST, start >>> 16, length, Math.min(MOST, paragraph), voice, kept.length, ...kept);
  }
  return Uint16Array.from(out);
}

/** Reads what `packSketch` wrote; anything else is no sketch. */
export function unpackSketch(packed: Uint16Array): Sketch {
  const at = (place: number): number => packed[place] ?? 0;
  if (at(0) !== VERSION) return NO_SKETCH;
  const day = at(1) + at(2) * 0x10000;
  const passages: SketchPassage[] = [];
  for (let place = HEADER; place + PASSAGE_HEADER <= packed.length; ) {
    const start = at(place) + at(place + 1) * 0x10000;
    const from = place + PASSAGE_HEADER;
    const to = from + at(place + 5);
    passages.push({
      start,
      end: start + at(place + 2),
      paragraph: at(place + 3),
      voice: at(place + 4),
      tokens: packed.subarray(from, to),
    });
    place = to;
  }
  return { day: day === 0 ? null : day - 1, isHearsay: at(3) === 1, passages };
}

/** Words this near to one another make a pair: what a copy puts between them does not part them. */
const WINDOW = 3;
/** Pairs kept of each sentence at the most; a long report keeps fewer of each, the least of all first. */
const MOST_OF_SENTENCE = 4;
const MOST_FIRST = 32;
const MOST_FURTHER = 14;

/**
 * The report's share of the index by which near-duplicate passages are found: of the pairs of near words of each sentence
 * those with the least hashes (bottom-k MinHash of word shingles; Broder 1997). Sentences with the same matter share
 * them whatever stands between the words and however long the reports are. Unsigned 32 bit.
 */
export function samplesOf(passages: readonly SketchPassage[]): readonly number[] {
  const first: number[] = [];
  const further: number[] = [];
  const least = new Float64Array(MOST_OF_SENTENCE);
  for (const { tokens } of passages) {
    leastPairs(tokens, least);
    for (let place = 0; place < MOST_OF_SENTENCE; place += 1) {
      const pair = least[place] ?? NONE;
      if (pair === NONE) break;
      (place === 0 ? first : further).push(pair);
    }
  }
  return [...new Set([...leastOf(first, MOST_FIRST), ...leastOf(further, MOST_FURTHER)])];
}

/** More than any hash. */
const NONE = 0x100000000;

function leastOf(pairs: readonly number[], most: number): number[] {
  const sorted = Float64Array.from(pairs).sort();
  const kept: number[] = [];
  for (const pair of sorted) {
    if (pair !== kept.at(-1)) kept.push(pair);
    if (kept.length === most) break;
  }
  return kept;
}

/** Fills `least` with the least pairs of a sentence in order, and with `NONE` where it has fewer. */
function leastPairs(tokens: Uint16Array, least: Float64Array): void {
  least.fill(NONE);
  for (let at = 0; at < tokens.length; at += 1) {
    const word = hashPart(tokens[at] ?? 0);
    const common = isCommon(word);
    const last = Math.min(tokens.length - 1, at + WINDOW);
    for (let near = at + 1; near <= last; near += 1) {
      const other = hashPart(tokens[near] ?? 0);
      if (word === other || (common && isCommon(other))) continue;
      const pair = mix32(word < other ? word * 0x8000 + other : other * 0x8000 + word);
      if (pair < (least[MOST_OF_SENTENCE - 1] ?? NONE)) insertPair(least, pair);
    }
  }
}

function insertPair(least: Float64Array, pair: number): void {
  let place = MOST_OF_SENTENCE - 1;
  while (place > 0 && pair < (least[place - 1] ?? NONE)) place -= 1;
  if (place > 0 && least[place - 1] === pair) return;
  for (let at = MOST_OF_SENTENCE - 1; at > place; at -= 1) least[at] = least[at - 1] ?? NONE;
  least[place] = pair;
}
