/** Names of countries that the platform's own list of names does not give, with their ISO 3166-1 codes. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['usa', 'US'],
  ['u.s.', 'US'],
  ['u.s.a.', 'US'],
  ['united states of america', 'US'],
  ['america', 'US'],
  ['uk', 'GB'],
  ['great britain', 'GB'],
  ['britain', 'GB'],
  ['uae', 'AE'],
  ['ksa', 'SA'],
  ['russian federation', 'RU'],
  ['islamic republic of pakistan', 'PK'],
  ['pak', 'PK'],
  ['afg', 'AF'],
  ['islamic republic of iran', 'IR'],
  ['iran (islamic republic of)', 'IR'],
  ['syrian arab republic', 'SY'],
  ['myanmar', 'MM'],
  ['burma', 'MM'],
  ['türkiye', 'TR'],
  ['turkey', 'TR'],
  ['south korea', 'KR'],
  ['republic of korea', 'KR'],
  ['north korea', 'KP'],
  ['drc', 'CD'],
];
const LANGUAGES = ['en', 'ur', 'ar', 'ru', 'fa', 'ps'];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Codes the platform names although they are no country: the European Union, the UN, the pseudo-locales, outlying Oceania. */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'QO', 'ZZ']);

/** Codes that were withdrawn (SU, YU, ZR) are rewritten by the platform; only current ones stay as they are. */
const isCurrent = (code: string) =>
  !NOT_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code;

let names: ReadonlyMap<string, string> | null = null;

/** Made once, on first use: 676 codes in six languages. */
function countryNames(): ReadonlyMap<string, string> {
  if (names !== null) return names;
  const made = new Map<string, string>(OTHER_NAMES);
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const a of LETTERS) {
      for (const b of LETTERS) {
        const code = a + b;
        const name = isCurrent(code) ? display.of(code) : undefined;
        if (name === undefined) continue;
        made.set(code.toLowerCase(), code);
        if (!made.has(name.toLowerCase())) made.set(name.toLowerCase(), code);
      }
    }
  }
  names = made;
  return made;
}

/** ISO 3166-1 alpha-2 code of a country written as a code or as a name (English, Urdu, Arabic, Russian, Persian, Pashto), or null. */
export function countryCode(written: string): string | null {
  return countryNames().get(written.trim().replace(/\s+/g, ' ').toLowerCase()) ?? null;
}
