import { ROMANISATIONS } from './display.data.ts';
import { foldName } from './fold.ts';
import { ARABIC_READINGS } from './readings.data.ts';

/** Languages that `displayName` knows: Arabic, Persian, Urdu, Pashto, Russian, Tajik, Uzbek, Kazakh. */
export type DisplayLanguage = 'ar' | 'fa' | 'ur' | 'ps' | 'ru' | 'tg' | 'uz' | 'kk';

const VOWEL = /[aeiou]$/;
const ARABIC = /[\u0600-\u06ff\ufb50-\ufeff]/;
const CYRILLIC = /[\u0400-\u052f]/;

/** Letters that only one of the languages of a script writes; the first that is found tells the language. */
const TELLTALES: readonly (readonly [RegExp, DisplayLanguage])[] = [
  [/[ټډړڼښږځڅۍې]/, 'ps'],
  [/[ٹڈڑںےہھ]/, 'ur'],
  [/[پچژگیک]/, 'fa'],
  [ARABIC, 'ar'],
  [/[ӣӯҷ]/, 'tg'],
  [/[әөүұңһ]/, 'kk'],
  [/[ўҳ]/, 'uz'],
  [CYRILLIC, 'ru'],
];

/** The language of a name by its letters; null for Latin and other scripts. */
export function languageOfName(text: string): DisplayLanguage | null {
  return TELLTALES.find(([letters]) => letters.test(text.toLowerCase()))?.[1] ?? null;
}

/**
 * A name as a reader of Latin script would write it, for showing beside the original: `displayName('عبد الرحمن', 'ar')` is
 * "Abd al-Rahman". Arabic script leaves out short vowels: words of the table of common names get theirs, in others an "a"
 * parts consonants, which is a guess. Text of other scripts comes back as it is. Never used for matching.
 */
export function displayName(text: string, language: string | null = null): string {
  const known = language !== null && ROMANISATIONS[language] !== undefined ? language : languageOfName(text);
  if (known === null || !(ARABIC.test(text) || CYRILLIC.test(text))) return text;
  return joinCompounds(
    text
      .normalize('NFC')
      .replaceAll(/[\u064b-\u065f\u0670\u0640\u200b-\u200f\u2066-\u2069]/gu, '')
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => wordOf(word, known)),
    known,
  );
}

/** The name letter by letter, without knowledge of words: what a plain transliteration gives. Lower case. */
export function lettersOfName(text: string): string {
  const language = languageOfName(text);
  return language === null
    ? text.toLowerCase()
    : [...text.toLowerCase()].map((letter) => letterOf(letter, language) ?? letter).join('');
}

function letterOf(letter: string, language: string): string | undefined {
  const table = ROMANISATIONS[language];
  return (
    table?.letters[letter] ??
    (table?.base === null || table === undefined ? undefined : letterOf(letter, table.base))
  );
}

const upper = (word: string): string => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
const ARTICLE = /^ال(?=.{2,})/;
const SMALL: Readonly<Record<string, string>> = {
  بن: 'bin',
  ابن: 'ibn',
  بنت: 'bint',
  و: 'wa',
  آل: 'Al',
  ولد: 'ould',
  أبو: 'Abu',
  ابو: 'Abu',
  أم: 'Umm',
};

function wordOf(word: string, language: string): string {
  const small = SMALL[word];
  if (small !== undefined) return small;
  if (word.includes('-'))
    return word
      .split('-')
      .map((part) => wordOf(part, language))
      .join('-');
  const bare = word.replace(ARTICLE, '');
  const own = ROMANISATIONS[language]?.words ?? {};
  const whole = readingOf(word, own);
  if (whole !== null) return upper(whole);
  if (bare !== word && language !== 'ru') return `al-${upper(readingOf(bare, own) ?? spell(bare, language))}`;
  const joined = /^عبدال(.{2,})$/.exec(word)?.[1];
  if (joined !== undefined) return `Abd al-${upper(readingOf(joined, own) ?? spell(joined, language))}`;
  return upper(spell(word, language));
}

function readingOf(word: string, own: Readonly<Record<string, string>>): string | null {
  const folded = foldName(word);
  if (folded === 'عبدالله') return 'abdullah';
  const reading = ARABIC_READINGS[folded];
  return reading === undefined ? null : (own[reading] ?? reading);
}

function spell(word: string, language: string): string {
  const lower = word.toLowerCase();
  return ARABIC.test(lower) ? spellArabic([...lower], language) : spellCyrillic([...lower], language);
}

function spellCyrillic(letters: readonly string[], language: string): string {
  let out = '';
  for (const [at, letter] of letters.entries()) {
    const afterVowel = at === 0 || VOWEL.test(out) || 'ьъ'.includes(letters[at - 1] ?? '.');
    out += letter === 'е' && afterVowel ? 'ye' : (letterOf(letter, language) ?? letter);
  }
  return out.replace(/iy$/, 'y');
}

/** Semivowels are vowels between consonants; where nothing parts two consonants at the head or three inside, an "a" does. */
function spellArabic(letters: readonly string[], language: string): string {
  let out = '';
  let consonants = 0;
  for (const [at, letter] of letters.entries()) {
    const last = at === letters.length - 1;
    const sound = soundOf(letter, at, last, out, letters[at + 1], language);
    if (sound === '') continue;
    const vowel = /^[aeiou]/.test(sound);
    // "hsn" → hasan; "bdran" → badran: the first two are parted, and the last of a word that ends in two.
    const parted = consonants === 1 && (at < PARTED || last || out.length <= 2);
    if (!vowel && parted && !VOWEL.test(out)) {
      out += 'a';
      consonants = 0;
    }
    out += sound;
    consonants = vowel ? 0 : consonants + 1;
  }
  return out.replaceAll('aa', 'a');
}
const PARTED = 2;

function soundOf(
  letter: string,
  at: number,
  last: boolean,
  before: string,
  next: string | undefined,
  language: string,
): string {
  const vowelBefore = VOWEL.test(before);
  const vowelNext = next !== undefined && 'اأآىة'.includes(next);
  if ('يی'.includes(letter))
    return at === 0 || vowelNext || (vowelBefore && !last) ? 'y' : vowelBefore ? 'y' : 'i';
  if (letter === 'و') return at === 0 || vowelNext || vowelBefore ? (letterOf(letter, language) ?? 'w') : 'u';
  if ('هہ'.includes(letter) && last && at > 1 && language !== 'ar' && !vowelBefore)
    return language === 'fa' ? 'eh' : 'a';
  return letterOf(letter, language) ?? '';
}

const EASTERN = new Set(['fa', 'ur', 'ps']);

/** "Abd al-Rahman" of Arabic is "Abdul Rahman" further east, "Habib Allah" "Habibullah". */
function joinCompounds(words: readonly string[], language: string): string {
  const name = words
    .join(' ')
    .replaceAll(/\bAbd al-Allah\b/g, 'Abdullah')
    .replaceAll(/\bAbd Allah\b/g, 'Abdullah');
  if (!EASTERN.has(language)) return name;
  return name
    .replaceAll(/\bAbd al-/g, 'Abdul ')
    .replaceAll(/(\p{L}{2,}) Allah\b/gu, (_, head: string) => `${head}ullah`)
    .replaceAll(/(\p{L}{2,}) al-Din\b/gu, (_, head: string) => `${head}uddin`)
    .replaceAll(/(\p{L}{2,}) al-Haqq?\b/gu, (_, head: string) => `${head} ul-Haq`);
}
