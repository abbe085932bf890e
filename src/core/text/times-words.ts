import { type Phrase, fold, tokenAtPlace } from './tokens-fold.ts';
import { NUMBER_WORDS, wordValue } from './quantities-numbers.ts';
import {
  DAY_WORDS,
  LUNAR_MONTHS,
  MONTHS,
  PARTS,
  PERIOD_WORDS,
  SEASONS,
  SHORT_WEEKDAYS,
  SOLAR_MONTHS,
  WEEKDAYS,
} from './times.data.ts';
import type { Token } from './types.ts';

/**
 * A sentence in which every word that speaks of time is replaced by a code, so that one small pattern serves all
 * languages: M3 March, L9 Ramadan, S1 Farvardin, W2 Tuesday, V short weekday, P0 early P1 mid P2 late, Z1 summer,
 * T-1 yesterday, U(week|month|year)-1 last …, N13 thirteen. Everything else stays folded, so codes are the only capitals.
 */
const CODES = new Map<string, string>();
const PAIRS = new Map<string, string>();
/** Words that begin a pair. */
const FIRSTS = new Set<string>();

function put(word: string, code: string): void {
  const key = word.split('_').map(fold).join('_');
  const table = key.includes('_') ? PAIRS : CODES;
  if (!table.has(key)) table.set(key, code);
  if (table === PAIRS) FIRSTS.add(key.slice(0, key.indexOf('_')));
}

function putLists(lists: readonly string[], code: string, base: number): void {
  for (const [index, list] of lists.entries())
    for (const word of list.split(' ')) put(word, `${code}${index + base}`);
}

putLists(MONTHS, 'M', 1);
putLists(LUNAR_MONTHS, 'L', 1);
putLists(SOLAR_MONTHS, 'S', 1);
putLists(WEEKDAYS, 'W', 1);
putLists(PARTS, 'P', 0);
for (const [word, season] of SEASONS) put(word, `Z${season}`);
for (const [word, offset] of DAY_WORDS) put(word, `T${offset}`);
for (const [word, [unit, back]] of PERIOD_WORDS) put(word, `U${unit}${back}`);
for (const word of SHORT_WEEKDAYS.split(' ')) put(word, 'V');

/** English words that may open a time although they hold no digit and no code. */
const OPENERS = new Set(
  'ago later afterwards thereafter beforehand previously same following night evening last past next previous preceding this earlier later week weekend month year years noon midnight decade day days morning hrs hours کل'.split(
    ' ',
  ),
);
/** Months and weekdays that are other words too: taken only with a capital, or beside a number. */
const DOUBTFUL = new Set([
  'may',
  'march',
  'mar',
  'sat',
  'sun',
  'dec',
  'jan',
  'mon',
  'fri',
  'wed',
  'tir',
  'safar',
  'mehr',
  'asad',
  'hamal',
  'jadi',
  'hut',
  'fall',
  'spring',
  'aban',
  'azar',
  'dey',
]);

/** Every word that is coded, begins a pair, opens a time or is a number: one look-up tells the many that are none of it. */
const TELLING: ReadonlySet<string> = new Set([...CODES.keys(), ...FIRSTS, ...OPENERS, ...NUMBER_WORDS]);

const tells = (word: string): boolean =>
  TELLING.has(word) || isDigit(word.charCodeAt(0)) || word.includes('-');
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The coded sentence, or null where nothing in it can be a time. */
export function codedPhrase(phrase: Phrase, tokens: readonly Token[]): Phrase | null {
  if (!phrase.words.some(tells)) return null;
  let any = false;
  let line = ' ';
  const places: number[] = [];
  for (let index = 0; index < phrase.words.length; index += 1) {
    const word = phrase.words[index] ?? '';
    if (!tells(word)) {
      places.push(line.length);
      line += `${word} `;
      continue;
    }
    const pair = FIRSTS.has(word) ? PAIRS.get(`${word}_${phrase.words[index + 1] ?? ''}`) : undefined;
    places.push(line.length);
    if (pair !== undefined) {
      places.push(line.length);
      index += 1;
    }
    const code = pair ?? codeOf(phrase, tokens, index);
    any ||= code !== word || OPENERS.has(word) || /^\d/.test(word);
    line += `${code} `;
  }
  return any ? { ...phrase, line, places } : null;
}

function codeOf(phrase: Phrase, tokens: readonly Token[], index: number): string {
  const word = phrase.words[index] ?? '';
  const code = CODES.get(word);
  if (code !== undefined) return fits(phrase, tokens, index, word, code) ? code : word;
  if (/^\d/.test(word)) return numberCode(word);
  if (word.includes('-')) return hyphenCode(word);
  const value = wordValue(word);
  return value === null ? word : `N${value}`;
}

/** "2026ء", "2026م", "2026г" → 2026; "14-mar-26" → 14-M3-26. */
function numberCode(word: string): string {
  const year = /^((?:1[34]|19|20)\d\d)(?:ء|م|ع|г)$/.exec(word);
  if (year?.[1] !== undefined) return year[1];
  const parts = /^(\d{1,2})-([a-z]{3,9})(?:-(\d{2}|\d{4}))?$/.exec(word);
  const month = parts === null ? undefined : CODES.get(parts[2] ?? '');
  if (parts === null || month === undefined || !month.startsWith('M')) return word;
  return parts[3] === undefined ? `${parts[1]} ${month}` : `${parts[1]} ${month} ${parts[3]}`;
}

/** "mid-2025", "late-march", "mar-26", "march-april". */
function hyphenCode(word: string): string {
  const cut = word.indexOf('-');
  const first = word.slice(0, cut);
  const rest = word.slice(cut + 1);
  const one = CODES.get(first);
  if (one === undefined) return wordValue(word) === null ? word : `N${wordValue(word)}`;
  if (one.startsWith('P')) {
    const month = CODES.get(rest);
    return /^\d{4}s?$/.test(rest)
      ? `${one} ${rest}`
      : month?.startsWith('M') || month?.startsWith('Z')
        ? `${one} ${month}`
        : word;
  }
  if (!one.startsWith('M')) return word;
  if (/^(?:\d{2}|\d{4})$/.test(rest)) return `${one}-${rest}`;
  const other = CODES.get(rest);
  return other?.startsWith('M') ? `${one} - ${other}` : word;
}

function fits(phrase: Phrase, tokens: readonly Token[], index: number, word: string, code: string): boolean {
  const before = phrase.words[index - 1] ?? '';
  const after = phrase.words[index + 1] ?? '';
  if (code.startsWith('W') && /^[\u0600-\u06ff]/.test(word)) {
    return (
      word.startsWith('ال') ||
      after === 'کو' ||
      (after === 'کے' && /^(?:روز|دن)$/.test(phrase.words[index + 2] ?? '')) ||
      /^(?:یوم|روز)$/.test(before)
    );
  }
  if (code === 'T0' && word === 'نن') return true;
  if (!DOUBTFUL.has(word)) return true;
  if (/^\p{Lu}/u.test(tokens[phrase.first + index]?.text ?? '')) return true;
  if (code.startsWith('Z')) return true;
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(before) && /^\d{4}$/.test(after);
}

/** Tokens (indices into the layout) that a stretch of the coded line covers, end exclusive. */
export function tokensOf(phrase: Phrase, from: number, to: number): readonly [first: number, end: number] {
  let first = tokenAtPlace(phrase, from);
  while (first > 0 && phrase.places[first - 1] === phrase.places[first]) first -= 1;
  return [phrase.first + first, phrase.first + tokenAtPlace(phrase, to - 1) + 1];
}
