import { ARABIC_READINGS, COMMON_READINGS } from '../readings.data.ts';
import { ARABIC_UNITS, CYRILLIC_UNITS, LATIN_UNITS, READ_AS } from './letters.data.ts';
import { OTHER_LETTERS } from './other-scripts.data.ts';

export type UnitScript = 'Latn' | 'Arab' | 'Cyrl' | 'other';

/** Every unit of the three scripts; a unit's number is its place here. Other scripts' letters follow from `OTHER`. */
export const UNITS: readonly string[] = [...LATIN_UNITS, ...ARABIC_UNITS, ...CYRILLIC_UNITS];
/** A letter of a script without a table is its code point above this. */
export const OTHER = 256;

const PLACE: ReadonlyMap<string, number> = new Map(UNITS.map((unit, at) => [unit, at]));
const LONGEST = 4;

export function scriptOfWord(word: string): UnitScript {
  const first = word.codePointAt(0) ?? 0;
  if (first >= 0x600 && first <= 0x8ff) return 'Arab';
  if (first >= 0x400 && first <= 0x52f) return 'Cyrl';
  return first < 0x250 ? 'Latn' : 'other';
}

function read(word: string, at: number): readonly [unit: number, letters: number] {
  for (let length = Math.min(LONGEST, word.length - at); length > 0; length -= 1) {
    const raw = word.slice(at, at + length);
    const written = READ_AS[raw] ?? raw;
    const end = at + length === word.length && at > 0 ? PLACE.get(`${written}$`) : undefined;
    const head = at === 0 ? PLACE.get(`^${written}`) : undefined;
    const unit = end ?? head ?? PLACE.get(written);
    if (unit !== undefined) return [unit, length];
  }
  return [OTHER + (word.codePointAt(at) ?? 0), 1];
}

/**
 * Reads the words of a folded text in units; doubled consonants of Latin and Cyrillic script count once. Words that Arabic
 * script leaves without vowels and that are very common are read as everybody reads them (`readings.data.ts`).
 */
export function unitsOf(text: string): Uint32Array {
  return lettersOf(
    text.split(' ').map((word) => ARABIC_READINGS[word] ?? COMMON_READINGS[word] ?? inLatin(word)),
  );
}

/** A word of an alphabet without a table of costs, in Latin letters; any other as it is. */
export function inLatin(word: string): string {
  if (scriptOfWord(word) !== 'other' || OTHER_LETTERS[word[0] ?? ''] === undefined) return word;
  return [...word].map((letter) => OTHER_LETTERS[letter] ?? '').join('');
}

/** The units of words by their letters alone. */
export function lettersOf(words: readonly string[]): Uint32Array {
  const units: number[] = [];
  for (const word of words) {
    const from = units.length;
    for (let at = 0; at < word.length; ) {
      const [unit, letters] = read(word, at);
      const before = word[at - 1];
      const doubled =
        at > 0 && before === word[at] && units.length > from && !/[aeiou\u0600-\u08ff]/.test(before ?? '');
      if (!doubled) units.push(unit);
      at += letters;
    }
  }
  return Uint32Array.from(units);
}

const FIRST_ARABIC = LATIN_UNITS.length;
const FIRST_CYRILLIC = FIRST_ARABIC + ARABIC_UNITS.length;

export function scriptOfUnit(unit: number): UnitScript {
  if (unit >= OTHER) return 'other';
  return unit < FIRST_ARABIC ? 'Latn' : unit < FIRST_CYRILLIC ? 'Arab' : 'Cyrl';
}
