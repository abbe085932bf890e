import type { Sketch, SketchPassage } from './sketch.ts';
import type { Voice } from './types.ts';
import { hashPart, TELLING } from './words.ts';

/** A sentence of fewer telling words is no matter of its own ("Forwarded for information."). */
const LEAST_TOKENS = 5;
/** Least share of the shorter sentence's plain words that the other has too; two who tell one event apart share a fifth. */
const LEAST_PLAIN = 0.5;
/** Two sentences that say the same share at least so many words. */
export const LEAST_PLAIN_WORDS = 3;
/** … where neither names anything, so that nothing else could tell two matters apart. */
const LEAST_PLAIN_UNNAMED = 0.6;
const LEAST_PLAIN_WORDS_UNNAMED = 5;
/** … where nearly all words are the same: names and numbers alone ("X son of Y, CNIC …") stand in every record of a person. */
const LEAST_PLAIN_WORDS_NEAR = 2;
/** Least share of the names and figures: two fillings of one form share fewer. */
const LEAST_TELLING = 0.6;
const MOST_TELLING_OF_A_FORM = 0.5;
/** Least Jaccard similarity of all words: a short sentence inside a very long one is chance. */
const LEAST_JACCARD = 0.28;
/** … unless most of it is there: a paraphrase makes one sentence of two. */
const LEAST_CONTAINED = 0.65;
const LEAST_WORDS_CONTAINED = 5;
/** Nearly the same words. */
const NEAR_VERBATIM = 0.6;
const LEAST_VERBATIM_WORDS = 9;
const LEAST_VERBATIM_TELLING = 2;

/** A report's sentences made ready for comparison. */
export interface Prepared {
  readonly passages: readonly SketchPassage[];
  readonly sets: readonly ReadonlySet<number>[];
  /** Which passages hold a word. */
  readonly holders: ReadonlyMap<number, readonly number[]>;
  /** Which passages are the report's own: not given on somebody's word. */
  readonly isOwn: readonly boolean[];
  /** Number of telling words of what is its own, and by paragraph. */
  readonly weight: number;
  readonly paragraphs: ReadonlyMap<number, number>;
}

export function prepare({ passages }: Sketch, voices: readonly Voice[]): Prepared {
  const isOwn = passages.map(({ voice }) => voices[voice - 1]?.kind !== 'named');
  const holders = new Map<number, number[]>();
  const paragraphs = new Map<number, number>();
  let weight = 0;
  const sets = passages.map(({ tokens, paragraph }, at) => {
    const set = new Set<number>();
    if (tokens.length < LEAST_TOKENS) return set;
    for (const token of tokens) set.add(hashPart(token));
    for (const word of set) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [at]);
      else list.push(at);
    }
    if (isOwn[at] !== true) return set;
    weight += set.size;
    paragraphs.set(paragraph, (paragraphs.get(paragraph) ?? 0) + set.size);
    return set;
  });
  return { passages, sets, holders, isOwn, weight, paragraphs };
}

/** Two sentences of two reports that say the same in much the same words. */
export interface Match {
  readonly a: number;
  readonly b: number;
  /** Words in common, and those of them that are no names or figures. */
  readonly shared: number;
  readonly sharedPlain: number;
  /** They agree in names and figures too; false where neither has any. */
  readonly telling: boolean;
  /** Nearly word for word, with every name and figure. */
  readonly verbatim: boolean;
}

export interface Compared {
  readonly matches: readonly Match[];
  /** Sentences in the same words about other names and figures: two fillings of one form. */
  readonly forms: number;
}

/** Holds every sentence of two reports against those of the other that share a word or more with it. */
export function compareSentences(a: Prepared, b: Prepared): Compared {
  const matches: Match[] = [];
  let forms = 0;
  const common = new Map<number, number>();
  for (const [at, set] of b.sets.entries()) {
    common.clear();
    for (const word of set)
      for (const one of a.holders.get(word) ?? []) common.set(one, (common.get(one) ?? 0) + 1);
    for (const [one, shared] of common) {
      if (shared < LEAST_PLAIN_WORDS) continue;
      const found = compareTwo(a, one, b, at, shared);
      if (found === 'form') forms += 1;
      else if (found !== null) matches.push(found);
    }
  }
  return { matches, forms };
}

function compareTwo(
  a: Prepared,
  atA: number,
  b: Prepared,
  atB: number,
  shared: number,
): Match | 'form' | null {
  const [one, two] = [sideOf(a, atA), sideOf(b, atB)];
  const [less, more] = one.telling.length <= two.telling.length ? [one, two] : [two, one];
  const named = less.telling.length;
  const sharedTelling = less.telling.filter((word) => more.set.has(word)).length;
  const sharedPlain = shared - Math.min(shared, sharedTelling);
  const plain = Math.min(one.set.size - one.telling.length, two.set.size - two.telling.length);
  const jaccard = shared / (one.set.size + two.set.size - shared);
  const isContained =
    shared >= LEAST_WORDS_CONTAINED && shared >= LEAST_CONTAINED * Math.min(one.set.size, two.set.size);
  const leastPlain = jaccard >= NEAR_VERBATIM ? LEAST_PLAIN_WORDS_NEAR : LEAST_PLAIN_WORDS;
  if (sharedPlain < leastPlain || sharedPlain < LEAST_PLAIN * plain) return null;
  if (jaccard < LEAST_JACCARD && !isContained) return null;
  const isNear = jaccard >= NEAR_VERBATIM && shared >= LEAST_VERBATIM_WORDS;
  const match = { a: atA, b: atB, shared, sharedPlain };
  if (named === 0) {
    const isEnough = sharedPlain >= LEAST_PLAIN_WORDS_UNNAMED && sharedPlain >= LEAST_PLAIN_UNNAMED * plain;
    return isEnough ? { ...match, telling: false, verbatim: isNear } : null;
  }
  if (sharedTelling >= LEAST_TELLING * named) {
    // Another figure or place in the same words is another filling of one form.
    const isSame = sharedTelling === named && named >= LEAST_VERBATIM_TELLING;
    return { ...match, telling: true, verbatim: isNear && isSame };
  }
  const isForm =
    sharedTelling <= MOST_TELLING_OF_A_FORM * named && sharedPlain >= LEAST_PLAIN_UNNAMED * plain;
  return isForm ? 'form' : null;
}

interface Side {
  readonly set: ReadonlySet<number>;
  /** Its names and figures. */
  readonly telling: readonly number[];
}

function sideOf(side: Prepared, at: number): Side {
  const telling = new Set<number>();
  for (const token of side.passages[at]?.tokens ?? [])
    if ((token & TELLING) !== 0) telling.add(hashPart(token));
  return { set: side.sets[at] ?? new Set(), telling: [...telling] };
}
