import {
  ARABIC_CLASS,
  ARABIC_GROUPS,
  ARABIC_VOWELS,
  CYRILLIC_CLASS,
  CYRILLIC_GROUPS,
  CYRILLIC_VOWELS,
  LATIN_CLASS,
  LATIN_GROUPS,
  LATIN_VOWELS,
  SPELLINGS,
} from './shape.data.ts';
import { remembering } from './memo.ts';

/** The sound of one token: consonant classes, and between them the vowel letters as written. */
export interface Shape {
  readonly script: 'Latn' | 'Arab' | 'Cyrl' | 'other';
  readonly consonants: readonly string[];
  /** One more than the consonants: before the first, between each two, after the last. */
  readonly slots: readonly string[];
}

interface Table {
  readonly classes: Readonly<Record<string, string>>;
  readonly vowels: string;
  readonly groups: readonly (readonly [string, string])[];
  readonly initials: Readonly<Record<string, string>>;
}

/** Semivowels count as consonants only at the head of a token: elsewhere no script tells them from long vowels. */
const TABLES: Readonly<Record<'Latn' | 'Arab' | 'Cyrl', Table>> = {
  Latn: {
    classes: LATIN_CLASS,
    vowels: LATIN_VOWELS,
    groups: LATIN_GROUPS,
    initials: { w: 'w', v: 'w', y: 'y' },
  },
  Arab: { classes: ARABIC_CLASS, vowels: ARABIC_VOWELS, groups: ARABIC_GROUPS, initials: { و: 'w', ی: 'y' } },
  Cyrl: {
    classes: CYRILLIC_CLASS,
    vowels: CYRILLIC_VOWELS,
    groups: CYRILLIC_GROUPS,
    initials: { в: 'w', й: 'y', ю: 'y', я: 'y' },
  },
};

const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap(([head, ...others]) => others.map((other) => [other, head ?? other] as const)),
);

/** The spelling that stands for all spellings of a name in the authored table; the token itself where it is not there. */
export function standardSpelling(token: string): string {
  return STANDS_FOR.get(token) ?? token;
}

function scriptOf(token: string): Shape['script'] {
  const first = token.codePointAt(0) ?? 0;
  if (first >= 0x600 && first <= 0x8ff) return 'Arab';
  if (first >= 0x400 && first <= 0x52f) return 'Cyrl';
  return first < 0x250 ? 'Latn' : 'other';
}

/** Classes of the letters at `at`, and how many letters they take; null for a vowel. */
function classAt(token: string, at: number, table: Table): readonly [string, number] | null {
  const letter = token[at] ?? '';
  const next = token[at + 1] ?? '';
  const initial = at === 0 ? table.initials[letter] : undefined;
  if (initial !== undefined) return [initial, 1];
  for (const [written, classes] of table.groups) {
    if (token.startsWith(written, at)) return [classes, written.length];
  }
  if (table === TABLES.Latn) {
    // "zh" is zhe at the head of a word (Zhob); inside it is z and h (Azhar, Mazhar).
    if (letter === 'z' && next === 'h' && at === 0) return ['j', 2];
    if (letter === 'c') return ['eiy'.includes(next) && next !== '' ? 's' : 'k', 1];
  }
  if (table.vowels.includes(letter)) return null;
  return [table.classes[letter] ?? '', 1];
}

/** The shape of one folded token. */
export const shapeOf: (token: string) => Shape = remembering((token) => takeApart(standardSpelling(token)));

function takeApart(token: string): Shape {
  const script = scriptOf(token);
  if (script === 'other') return { script, consonants: [...token], slots: Array(token.length + 1).fill('') };
  const table = TABLES[script];
  const consonants: string[] = [];
  const slots: string[] = [''];
  for (let at = 0; at < token.length; ) {
    const found = classAt(token, at, table);
    if (found === null) {
      slots[slots.length - 1] += token[at] ?? '';
      at += 1;
      continue;
    }
    for (const sound of found[0]) {
      // A doubled Latin or Cyrillic letter is one long consonant; in Arabic script a vowel stands between.
      if (script !== 'Arab' && sound === consonants.at(-1) && slots.at(-1) === '') continue;
      consonants.push(sound);
      slots.push('');
    }
    at += found[1];
  }
  if (consonants.length > 1 && consonants.at(-1) === 'h') {
    // A final h is written or not (Abdullah, Абдулла; Shah, Sha).
    consonants.pop();
    const after = slots.pop() ?? '';
    slots[slots.length - 1] += after;
  }
  return { script, consonants, slots };
}

/**
 * Script-neutral consonant key of one token, made directly from Arabic-family letters, Cyrillic or Latin:
 * `skeleton('مصطفی') = skeleton('mustafa') = skeleton('мустафа') = 'mstf'`. A leading vowel shows as 'a'.
 * Coarse by intent (Hasan and Hussain share one): it finds candidates, `namesAgree` decides.
 */
export function skeleton(token: string): string {
  return token.split(' ').map(skeletonOfWord).join('');
}

function skeletonOfWord(word: string): string {
  if (/^\d+$/.test(word)) return word;
  const { consonants, slots } = shapeOf(word);
  let out = (slots[0] ?? '') === '' ? '' : 'a';
  for (const sound of consonants) if (!out.endsWith(sound)) out += sound;
  return out === '' ? word : out;
}
