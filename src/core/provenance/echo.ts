import { compareSentences, type Match, type Prepared } from './sentences.ts';

/** Share of a report's matter that must be found in another for the whole of it to come from there. */
const MOST_OF_IT = 0.5;
const MOST_OF_PARAGRAPHS = 0.67;
/** Words found again before two sentences or more together show anything. */
const LEAST_WORDS_TOGETHER = 12;
/** … of them plain words: who writes of the same people and places again need not copy. */
const LEAST_PLAIN_TOGETHER = 8;
/** A formula that names nothing ("Disclosure is an offence.") is shorter than this. */
const LEAST_WORDS_OF_MATTER = 6;
/** … and where no sentence names anything: forms and formulas have such sentences too, but are not made of them. */
const LEAST_PLAIN_UNNAMED = 11;

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

/** Holds two reports against each other, sentence by sentence; null where nothing shows that one has matter of the other. */
export function echoOf(one: Prepared, other: Prepared): Echo | null {
  const { matches, forms } = compareSentences(one, other);
  if (matches.length === 0) return null;
  const echo = { matches, a: foundIn(one, matches, 'a'), b: foundIn(other, matches, 'b') };
  return isMatter(echo, forms) ? echo : null;
}

function isMatter({ matches, a, b }: Echo, forms: number): boolean {
  const told = matches.filter(({ telling }) => telling);
  if (told.some(({ verbatim }) => verbatim)) return true;
  const isNearlyAll = isAllFound(a) || isAllFound(b);
  if (isNearlyAll && matches.some(({ verbatim }) => verbatim)) return true;
  const distinct = Math.min(a.passages, b.passages);
  if (distinct < 2 || forms >= distinct) return false;
  if (told.length === 0) return isNearlyAll && sumOf(matches, 'sharedPlain') >= LEAST_PLAIN_UNNAMED;
  const matter = matches.filter(({ telling, shared }) => telling || shared >= LEAST_WORDS_OF_MATTER);
  return (
    sumOf(matter, 'shared') >= LEAST_WORDS_TOGETHER && sumOf(matter, 'sharedPlain') >= LEAST_PLAIN_TOGETHER
  );
}

/** Words found again, each sentence counted once with the one it is most like. */
function sumOf(matches: readonly Match[], which: 'shared' | 'sharedPlain'): number {
  const best = new Map<number, number>();
  for (const match of matches) best.set(match.a, Math.max(match[which], best.get(match.a) ?? 0));
  return [...best.values()].reduce((sum, words) => sum + words, 0);
}

/** Of what a report says itself; what it gives on another's word is compared with that other's words. */
function foundIn(side: Prepared, matches: readonly Match[], which: 'a' | 'b'): Found {
  const found = new Set(matches.map((match) => match[which]));
  const own = [...found].filter((at) => side.isOwn[at] === true);
  const paragraphs = new Set(own.map((at) => side.passages[at]?.paragraph ?? -1));
  const words = own.reduce((sum, at) => sum + (side.sets[at]?.size ?? 0), 0);
  const near = [...paragraphs].reduce((sum, one) => sum + (side.paragraphs.get(one) ?? 0), 0);
  const weight = Math.max(1, side.weight);
  return { passages: found.size, share: words / weight, ofParagraphs: near / weight };
}
