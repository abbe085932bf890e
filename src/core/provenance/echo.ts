import type { Sketch, SketchPassage } from './sketch.ts';
import { hashPart, TELLING } from './words.ts';

/** A sentence of fewer telling words is no matter of its own ("Forwarded for information."). */
const LEAST_TOKENS = 5;
/** Least share of the shorter sentence's plain words that the other has too; two who tell one event apart share a fifth. */
const LEAST_PLAIN = 0.5;
/** … and where neither names anything, so that nothing else could tell two matters apart. */
const LEAST_PLAIN_UNNAMED = 0.6;
const LEAST_PLAIN_WORDS = 3;
const LEAST_PLAIN_WORDS_UNNAMED = 5;
/** Least share of the names and figures: two fillings of one form share fewer. */
const LEAST_TELLING = 0.6;
const MOST_TELLING_OF_A_FORM = 0.5;
/** Least Jaccard similarity of all words: a short sentence inside a very long one is chance. */
const LEAST_JACCARD = 0.28;
/** Nearly the same words: one such sentence is enough. */
const NEAR_VERBATIM = 0.6;
const LEAST_VERBATIM_WORDS = 9;
const LEAST_VERBATIM_TELLING = 2;
/** Share of a report's matter that must be found in another for the whole of it to come from there. */
const MOST_OF_IT = 0.5;
const MOST_OF_PARAGRAPHS = 0.67;
/** Telling words found again before two sentences or more together show anything. */
const LEAST_WORDS_TOGETHER = 12;
/** … of them plain words: who writes of the same people and places again need not copy. */
const LEAST_PLAIN_TOGETHER = 9;
/** A formula ("Disclosure is an offence.") is shorter than this. */
const LEAST_WORDS_OF_MATTER = 6;
/** … and where none of them names anything: forms and formulas have such sentences too, but are not made of them. */
const LEAST_WORDS_UNNAMED = 14;

/** A sketch made ready for comparison. */
export interface Prepared {
  readonly passages: readonly SketchPassage[];
  readonly sets: readonly ReadonlySet<number>[];
  /** Which passages hold a word. */
  readonly holders: ReadonlyMap<number, readonly number[]>;
  /** Number of telling words of all that counts. */
  readonly weight: number;
  readonly paragraphs: ReadonlyMap<number, number>;
}

export function prepare({ passages }: Sketch): Prepared {
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
    weight += set.size;
    paragraphs.set(paragraph, (paragraphs.get(paragraph) ?? 0) + set.size);
    return set;
  });
  return { passages, sets, holders, weight, paragraphs };
}

/** Two sentences that say the same in much the same words. */
export interface Match {
  readonly a: number;
  readonly b: number;
  /** Words in common, and those of them that are no names or figures. */
  readonly shared: number;
  readonly sharedPlain: number;
  /** They agree in names and figures too, and in how much. */
  readonly telling: boolean;
  readonly verbatim: boolean;
}

/** How much of one report's matter is found in the other; shares 0..1. */
export interface Found {
  readonly passages: number;
  readonly share: number;
  /** Share that stands in paragraphs of which something is found. */
  readonly ofParagraphs: number;
}

/** What one report has from another, or both from a third. */
export interface Echo {
  readonly matches: readonly Match[];
  readonly a: Found;
  readonly b: Found;
}

/** Nothing of weight in the report is its own. */
export const isAllFound = ({ share, ofParagraphs }: Found): boolean =>
  share >= MOST_OF_IT && ofParagraphs >= MOST_OF_PARAGRAPHS;

/** Something of nearly every paragraph is found: the other may be a summary of it. */
export const isFoundThroughout = ({ ofParagraphs }: Found): boolean => ofParagraphs >= MOST_OF_PARAGRAPHS;

type Verdict = 'same' | 'unnamed' | 'form' | 'other';

interface Compared extends Match {
  readonly verdict: Verdict;
}

/** Holds two reports against each other, sentence by sentence; null where nothing shows that one has matter of the other. */
export function echoOf(a: Prepared, b: Prepared): Echo | null {
  const compared = comparePassages(a, b);
  const matches = compared.filter(({ verdict }) => verdict === 'same' || verdict === 'unnamed');
  const told = matches.filter(({ telling }) => telling);
  if (matches.length === 0) return null;
  const forms = compared.length - matches.length;
  const [foundA, foundB] = [foundIn(a, matches, 'a'), foundIn(b, matches, 'b')];
  const distinct = Math.min(foundA.passages, foundB.passages);
  const together = distinct >= 2 && forms < distinct;
  const matter = matches.filter(({ telling, shared }) => telling || shared >= LEAST_WORDS_OF_MATTER);
  const isMatter =
    told.some(({ verbatim }) => verbatim) ||
    (together &&
      told.length > 0 &&
      sumOf(matter, 'shared') >= LEAST_WORDS_TOGETHER &&
      sumOf(matter, 'sharedPlain') >= LEAST_PLAIN_TOGETHER) ||
    (together &&
      sumOf(matches, 'sharedPlain') >= LEAST_WORDS_UNNAMED &&
      (isAllFound(foundA) || isAllFound(foundB)));
  return isMatter ? { matches, a: foundA, b: foundB } : null;
}

function comparePassages(a: Prepared, b: Prepared): readonly Compared[] {
  const found: Compared[] = [];
  const common = new Map<number, number>();
  for (const [at, set] of b.sets.entries()) {
    common.clear();
    for (const word of set)
      for (const one of a.holders.get(word) ?? []) common.set(one, (common.get(one) ?? 0) + 1);
    for (const [one, shared] of common) {
      if (shared < LEAST_PLAIN_WORDS) continue;
      const match = compareTwo(a, one, b, at, shared);
      if (match.verdict !== 'other') found.push(match);
    }
  }
  return found;
}

function compareTwo(a: Prepared, atA: number, b: Prepared, atB: number, shared: number): Compared {
  const [one, two] = [sideOf(a, atA), sideOf(b, atB)];
  const [less, more] = one.telling.length <= two.telling.length ? [one, two] : [two, one];
  const named = less.telling.length;
  const sharedTelling = less.telling.filter((word) => more.set.has(word)).length;
  const sharedPlain = shared - Math.min(shared, sharedTelling);
  const plain = Math.min(one.set.size - one.telling.length, two.set.size - two.telling.length);
  const jaccard = shared / (one.set.size + two.set.size - shared);
  const isVerbatim = jaccard >= NEAR_VERBATIM && shared >= LEAST_VERBATIM_WORDS;
  const base = { a: atA, b: atB, shared, sharedPlain, telling: false, verbatim: false };
  const sayAlike =
    sharedPlain >= LEAST_PLAIN_WORDS && sharedPlain >= LEAST_PLAIN * plain && jaccard >= LEAST_JACCARD;
  if (!sayAlike) return { ...base, verdict: 'other' };
  if (named === 0) {
    const enough = sharedPlain >= LEAST_PLAIN_WORDS_UNNAMED && sharedPlain >= LEAST_PLAIN_UNNAMED * plain;
    return { ...base, verdict: enough ? 'unnamed' : 'other' };
  }
  if (sharedTelling >= LEAST_TELLING * named) {
    // Another figure or place in the same words is another filling of one form.
    const verbatim = isVerbatim && sharedTelling >= LEAST_VERBATIM_TELLING && sharedTelling === named;
    return { ...base, verdict: 'same', telling: true, verbatim };
  }
  const isForm =
    sharedTelling <= MOST_TELLING_OF_A_FORM * named && sharedPlain >= LEAST_PLAIN_UNNAMED * plain;
  return { ...base, verdict: isForm ? 'form' : 'other' };
}

function sideOf(
  side: Prepared,
  at: number,
): { readonly set: ReadonlySet<number>; readonly telling: number[] } {
  const telling = new Set<number>();
  for (const token of side.passages[at]?.tokens ?? [])
    if ((token & TELLING) !== 0) telling.add(hashPart(token));
  return { set: side.sets[at] ?? new Set(), telling: [...telling] };
}

/** Words found again, each sentence counted once with the one it is most like. */
function sumOf(matches: readonly Match[], which: 'shared' | 'sharedPlain'): number {
  const best = new Map<number, number>();
  for (const match of matches) best.set(match.a, Math.max(match[which], best.get(match.a) ?? 0));
  return [...best.values()].reduce((sum, words) => sum + words, 0);
}

function foundIn(side: Prepared, matches: readonly Match[], which: 'a' | 'b'): Found {
  const found = new Set(matches.map((match) => match[which]));
  const paragraphs = new Set([...found].map((at) => side.passages[at]?.paragraph ?? -1));
  const words = [...found].reduce((sum, at) => sum + (side.sets[at]?.size ?? 0), 0);
  const near = [...paragraphs].reduce((sum, one) => sum + (side.paragraphs.get(one) ?? 0), 0);
  return { passages: found.size, share: words / side.weight, ofParagraphs: near / side.weight };
}
