import { COUNTED, STRINGS } from './strings.data.ts';

export const LANGUAGES = ['en', 'ur'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a page needs to speak one language. */
export interface Locale {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** A sentence, its `{x}` filled in. */
  say(key: keyof typeof STRINGS, facts?: Readonly<Record<string, string | number>>): string;
  /** A number with its noun: '1 report', '2 reports'. */
  count(key: keyof typeof COUNTED, n: number): string;
  /** The word of one language out of a pair of the code tables; an unknown code stays as it is. */
  word(pair: readonly [en: string, ur: string] | undefined, code: string): string;
  number(n: number): string;
}

/** The locale of a language. Digits stay European in both: ids, grades and dates are compared across languages. */
export function localeOf(language: Language): Locale {
  const at = language === 'ur' ? 1 : 0;
  const numbers = new Intl.NumberFormat(language === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB');
  return {
    language,
    direction: language === 'ur' ? 'rtl' : 'ltr',
    say: (key, facts = {}) => fill(STRINGS[key][at], facts),
    count: (key, n) => fill(COUNTED[key][at][n === 1 ? 0 : 1], { n: numbers.format(n) }),
    word: (pair, code) => pair?.[at] ?? code,
    number: (n) => numbers.format(n),
  };
}

export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}

const COOKIE = /(?:^|;\s*)watchfloor-lang=(en|ur)(?:;|$)/;

/** The language of a request: asked for in the address, else remembered, else the browser's first, else English. */
export function languageOf(
  asked: unknown,
  cookie: string | undefined,
  accepted: string | undefined,
): Language {
  if (asked === 'en' || asked === 'ur') return asked;
  const remembered = COOKIE.exec(cookie ?? '')?.[1];
  if (remembered === 'en' || remembered === 'ur') return remembered;
  return /^\s*ur\b/i.test(accepted ?? '') ? 'ur' : 'en';
}

/** The cookie that remembers a language, for a year. It holds nothing else. */
export function languageCookie(language: Language): string {
  return `watchfloor-lang=${language}; HttpOnly; SameSite=Strict; Path=/; Max-Age=31536000`;
}
