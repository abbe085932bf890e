import { keeping } from './formats.ts';

export const LANGUAGES = ['en', 'ur'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A sentence in English and in Urdu; `{x}` is filled in. */
export type Pair = readonly [en: string, ur: string];
/** A counted noun: its singular and its plural, in both languages. */
export type CountedPair = readonly [
  en: readonly [one: string, many: string],
  ur: readonly [one: string, many: string],
];

/** What it takes to write words, numbers and dates in one language, whatever the page. */
export interface Speech {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The word of this language out of a pair; an unknown code stays as it is. */
  word(pair: Pair | undefined, code: string): string;
  number(n: number): string;
}

/** Speech with sentences of its own. A key that a table lacks does not compile: no language can miss a sentence. */
export interface Sayer<Strings, Counted> {
  /** A sentence, its `{x}` filled in. */
  say(key: keyof Strings, facts?: Facts): string;
  /** A number with its noun: '1 report', '2 reports'. */
  count(key: keyof Counted, n: number): string;
}

export type Facts = Readonly<Record<string, string | number>>;

/** The tag under which dates, numbers and names of countries are written. */
export const tagOf = (language: Language): string => (language === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB');

const numbers = keeping((language: Language) => new Intl.NumberFormat(tagOf(language)));

const at = (language: Language): 0 | 1 => (language === 'ur' ? 1 : 0);

/** Digits stay European in both languages: ids, grades and dates are compared across them. */
export function speechOf(language: Language): Speech {
  return {
    language,
    direction: language === 'ur' ? 'rtl' : 'ltr',
    word: (pair, code) => pair?.[at(language)] ?? code,
    number: (n) => numbers(language).format(n),
  };
}

/** The sentences of a table in one language. */
export function sayerOf<
  Strings extends Readonly<Record<string, Pair>>,
  Counted extends Readonly<Record<string, CountedPair>>,
>(language: Language, strings: Strings, counted: Counted): Sayer<Strings, Counted> {
  return {
    say: (key, facts = {}) => fill(strings[key]?.[at(language)] ?? String(key), facts),
    count: (key, n) =>
      fill(counted[key]?.[at(language)][n === 1 ? 0 : 1] ?? String(n), { n: numbers(language).format(n) }),
  };
}

export function fill(sentence: string, facts: Facts): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}
