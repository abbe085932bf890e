import { type Language, type Sayer, sayerOf, type Speech, speechOf } from '../../web/language/speech.ts';
import { COUNTED, STRINGS } from './strings.data.ts';

/** What a page needs to speak one language. */
export type Locale = Speech & Sayer<typeof STRINGS, typeof COUNTED>;

export function localeOf(language: Language): Locale {
  return { ...speechOf(language), ...sayerOf(language, STRINGS, COUNTED) };
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
