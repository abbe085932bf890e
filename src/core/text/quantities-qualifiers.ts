import type { Qualifier } from '../words/index.ts';
import { AFTER, AFTER_UNIT, BEFORE } from './quantities.data.ts';
import type { Words } from './quantities.ts';

/** Words beside a number that bound it. */

/** The qualifier that stands before a number, and where it begins. */
export function qualifierBefore(
  { words, taken }: Words,
  at: number,
): { qualifier: Qualifier | null; start: number } {
  for (const [phrase, qualifier] of BEFORE_WORDS.get(words[at - 1] ?? '') ?? []) {
    const start = at - phrase.length;
    if (start < 0 || !phrase.every((word, index) => words[start + index] === word)) continue;
    if (phrase.some((_, index) => taken.has(start + index))) continue;
    // "turned over 62 persons": the word is the verb's.
    if (phrase[0] === 'over' && PARTED.has(words[start - 1] ?? '')) continue;
    return { qualifier, start };
  }
  return { qualifier: null, start: at };
}

/** Verbs of which "over" is a part. */
const PARTED = new Set(
  'hand hands handed handing turn turns turned turning take takes took taken pass passed'.split(' '),
);

type Marked = readonly [words: readonly string[], qualifier: Qualifier];

/** Phrases by the word that stands next to the number, in their order. */
function byNeighbour(phrases: readonly Marked[], next: 0 | -1): ReadonlyMap<string, readonly Marked[]> {
  return Map.groupBy(phrases, ([words]) => words.at(next) ?? '');
}

const BEFORE_WORDS = byNeighbour(
  BEFORE.map(([words, qualifier]): Marked => [words.split(' '), qualifier]).toSorted(
    (a, b) => b[0].length - a[0].length,
  ),
  -1,
);
const behind = (phrases: typeof AFTER): ReadonlyMap<string, readonly Marked[]> =>
  byNeighbour(
    phrases.map(([words, qualifier]): Marked => [words.split(' '), qualifier]),
    0,
  );
const AFTER_WORDS = behind(AFTER);
const AFTER_UNIT_WORDS = behind(AFTER_UNIT);

interface Behind {
  readonly qualifier: Qualifier | null;
  readonly end: number;
}

function qualifierAt(
  table: ReadonlyMap<string, readonly Marked[]>,
  words: readonly string[],
  end: number,
): Behind {
  const found = table
    .get(words[end] ?? '')
    ?.find(([phrase]) => phrase.every((word, index) => words[end + index] === word));
  return found === undefined ? { qualifier: null, end } : { qualifier: found[1], end: end + found[0].length };
}

/** The qualifier that stands behind a number, and where it ends. */
export const qualifierAfter = ({ words }: Words, end: number): Behind => qualifierAt(AFTER_WORDS, words, end);

/** The qualifier that stands behind the thing counted, and where it ends. */
export const qualifierBehindUnit = ({ words }: Words, end: number): Behind =>
  qualifierAt(AFTER_UNIT_WORDS, words, end);
