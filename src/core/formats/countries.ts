import { OTHER_NAMES } from './countries.data.ts';

const LANGUAGES = ['en', 'ur', 'ar', 'ru', 'fa', 'ps'];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Codes the platform names although they are no country: the European Union, the UN, the pseudo-locales, outlying Oceania. */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'QO', 'ZZ']);

/** Codes that were withdrawn (SU, YU, ZR) are rewritten by the platform; only current ones stay as they are. */
const isCurrent = (code: string) =>
  !NOT_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code;

/** "Bosnia & Herzegovina" is "Bosnia and Herzegovina", "Saint Lucia" is "St. Lucia", "Côte d’Ivoire" is "Cote d'Ivoire". */
const fold = (written: string): string =>
  written
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replaceAll('&', ' and ')
    .replace(/[’'`]/g, ' ')
    .replace(/\bsaint\b/g, 'st.')
    .replace(/\s+/g, ' ')
    .trim();

let names: ReadonlyMap<string, string> | null = null;

/** Made once, on first use: 676 codes in six languages. */
function countryNames(): ReadonlyMap<string, string> {
  if (names !== null) return names;
  const made = new Map<string, string>(
    OTHER_NAMES.flatMap(([name, code]) => [
      [name, code],
      [fold(name), code],
    ]),
  );
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const a of LETTERS) {
      for (const b of LETTERS) {
        const code = a + b;
        const name = isCurrent(code) ? display.of(code) : undefined;
        if (name === undefined) continue;
        made.set(code.toLowerCase(), code);
        for (const form of [name.toLowerCase(), fold(name)]) if (!made.has(form)) made.set(form, code);
      }
    }
  }
  names = made;
  return made;
}

/** ISO 3166-1 alpha-2 code of a country written as a code or as a name (English, Urdu, Arabic, Russian, Persian, Pashto), or null. */
export function countryCode(written: string): string | null {
  const names = countryNames();
  // Most names stand in the table as they are written; folding is many times dearer than looking.
  return names.get(written.trim().toLowerCase()) ?? names.get(fold(written)) ?? null;
}

/** Reserved in ISO 3166-1 and named by the platform, without being the code of a country: Ascension, Clipperton, Ceuta… */
const RESERVED = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);
/** The codes that ISO 3166-1 (8.1.3) leaves to users, for what has none: XK for Kosovo, an exercise, an organisation. */
const USER_ASSIGNED = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;

/** Whether it is, in capitals, an ISO 3166-1 alpha-2 code: of a country, or one that is left to users. */
export function isCountryCode(code: string): boolean {
  return USER_ASSIGNED.test(code) || (countryCode(code) === code && !RESERVED.has(code));
}
