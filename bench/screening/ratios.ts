import { foldName } from '../../src/core/names/index.ts';
import { lettersOfName } from '../../src/core/names/display.ts';

/** Peers see Latin letters only, each word as its letters say: what a transliteration without a lexicon gives. */
const latin = new Map<string, string>();
function latinOf(name: string): string {
  const known = latin.get(name);
  if (known !== undefined) return known;
  const made = foldName(lettersOfName(name)).split(' ').toSorted().join(' ');
  latin.set(name, made);
  return made;
}

function distance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    let before = row[0] ?? 0;
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      row[j] = Math.min(above + 1, (row[j - 1] ?? 0) + 1, before + Number(a[i - 1] !== b[j - 1]));
      before = above;
    }
  }
  return row[b.length] ?? 0;
}

/** 1 − distance / length of the sorted, transliterated names. */
export function levenshteinRatio(a: string, b: string): number {
  const [left, right] = [latinOf(a), latinOf(b)];
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 1 : 1 - distance(left, right) / longest;
}

const PREFIX = 4;
const PREFIX_WEIGHT = 0.1;

function jaro(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const found: string[] = [];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j += 1) {
      if (taken[j] === 1 || a[i] !== b[j]) continue;
      taken[j] = 1;
      found.push(a[i] ?? '');
      break;
    }
  }
  if (found.length === 0) return 0;
  const other = [...b].filter((_, at) => taken[at] === 1);
  const moved = found.filter((letter, at) => letter !== other[at]).length / 2;
  return (found.length / a.length + found.length / b.length + (found.length - moved) / found.length) / 3;
}

function winkler(a: string, b: string): number {
  const similarity = jaro(a, b);
  let prefix = 0;
  while (prefix < PREFIX && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix += 1;
  return similarity + prefix * PREFIX_WEIGHT * (1 - similarity);
}

/** Mean over the words of both names of the best Jaro–Winkler partner in the other, weighed by length. */
export function jaroWinkler(a: string, b: string): number {
  const [left, right] = [latinOf(a).split(' '), latinOf(b).split(' ')];
  const side = (words: readonly string[], others: readonly string[]): number => {
    const letters = words.reduce((sum, word) => sum + word.length, 0);
    return (
      words.reduce(
        (sum, word) => sum + word.length * Math.max(...others.map((other) => winkler(word, other))),
        0,
      ) / Math.max(1, letters)
    );
  };
  return (side(left, right) + side(right, left)) / 2;
}
