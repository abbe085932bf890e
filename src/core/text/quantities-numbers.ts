import { NUMBER_LISTS, SCALE_LISTS, VAGUE_LIST } from './quantities-words.data.ts';
import { fold } from './tokens-fold.ts';

function tableOf(lists: readonly string[]): Map<string, number> {
  const table = new Map<string, number>();
  for (const entry of lists.join('|').split('|')) {
    const [value, ...words] = entry.split(' ');
    for (const word of words) {
      const folded = fold(word);
      if (!table.has(folded)) table.set(folded, Number(value));
    }
  }
  return table;
}

const WORDS = tableOf(NUMBER_LISTS);
const SCALES = tableOf(SCALE_LISTS);
const VAGUE = tableOf([VAGUE_LIST]);

/** The folded words that are a number by themselves. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(WORDS.keys());

/** Value of a folded number word up to 999 ("thirteen", "twenty-one", "وعشرون"); null for any other word. */
export function wordValue(word: string): number | null {
  const plain = WORDS.get(word);
  if (plain !== undefined) return plain;
  const hyphen = word.indexOf('-');
  if (hyphen > 0) {
    const tens = WORDS.get(word.slice(0, hyphen));
    const units = WORDS.get(word.slice(hyphen + 1));
    return tens !== undefined && units !== undefined && tens >= 20 && tens < 100 && units < 10
      ? tens + units
      : null;
  }
  return null;
}

/** Factor of a folded scale word ("thousand", "crore", "млн"). */
export function scaleOf(word: string): number | null {
  return SCALES.get(word) ?? null;
}

/** Lower bound of a vague plural ("dozens", "hundreds"). */
export function vagueOf(word: string): number | null {
  return VAGUE.get(word) ?? null;
}

/** Value of digits as written and folded: "1,200", "2,50,000", "1.2", "13"; null where the separators make no number. */
export function digitsValue(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return null;
}

/** A number read from folded words: its value and how many words it took. `vague` numbers are lower bounds. */
export interface ReadNumber {
  readonly value: number;
  readonly count: number;
  readonly vague: boolean;
  readonly digits: boolean;
}

const ARTICLES = new Set(['a', 'an', 'half']);
const SOME = new Set(['several', 'few']);
/** Urdu's "اور" is none of them: it begins the next thing counted ("چار لاکھ اور دو کلاشنکوف"). */
const AND = new Set(['and', 'و']);
/** Behind millions "and" adds no units: "two million and three vehicles". */
const MOST_JOINED = 1e6;
/** "نو" and the like must not eat a word that begins with the Arabic conjunction. */
const longEnough = (word: string): boolean => word.length > 3;

/** Value of one folded word in any of the writings; the Arabic conjunction may stand before it. */
function oneValue(word: string): number | null {
  const value = wordValue(word) ?? (/^\d/.test(word) ? digitsValue(word) : null);
  if (value !== null || !word.startsWith('و') || !longEnough(word)) return value;
  return wordValue(word.slice(1));
}

/** Urdu's words for parts: "ساڑھے چار لاکھ" is 450,000, "سوا لاکھ" 125,000, "پونے تین" 2.75. */
const PARTS = tableOf(['0.5 ساڑھے|0.25 سوا|-0.25 پونے']);
const MIXED = tableOf(['1.5 ڈیڑھ|2.5 ڈھائی اڑھائی']);

const STARTS: ReadonlySet<string> = new Set([
  ...WORDS.keys(),
  ...VAGUE.keys(),
  ...ARTICLES,
  ...SOME,
  ...SCALES.keys(),
  ...PARTS.keys(),
  ...MIXED.keys(),
]);

/** True where a folded word may begin a number: a look-up, before the full reading. */
export function beginsNumber(word: string): boolean {
  if (STARTS.has(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 0 ? WORDS.has(word.slice(0, hyphen)) : word.startsWith('و') && longEnough(word);
}

/** A number with a part of it told by a word before; null for any other. */
function partedAt(words: readonly string[], at: number): ReadNumber | null {
  const first = words[at] ?? '';
  const part = PARTS.get(first);
  const whole = MIXED.get(first) ?? (part === undefined ? null : oneValue(words[at + 1] ?? ''));
  const alone = part !== undefined && whole === null && scaleOf(words[at + 1] ?? '') !== null;
  if (!alone && whole === null) return null;
  let value = (whole ?? 1) + (part ?? 0);
  let index = at + (part === undefined || alone ? 1 : 2);
  for (let scale = scaleOf(words[index] ?? ''); scale !== null; scale = scaleOf(words[index] ?? '')) {
    value *= scale;
    index += 1;
  }
  return { value, count: index - at, vague: false, digits: false };
}

/** Reads the number that begins at `words[at]`: digits, words, scales, "a dozen", "two hundred and fifty". */
export function readNumber(words: readonly string[], at: number): ReadNumber | null {
  const first = words[at] ?? '';
  const vague = vagueOf(first);
  if (vague !== null) return vagueAt(words, at, vague);
  if (SOME.has(first) || (first === 'a' && words[at + 1] === 'few'))
    return someAt(words, first === 'a' ? at + 1 : at, at);
  if (ARTICLES.has(first)) return articleAt(words, at, first);
  const parted = partedAt(words, at);
  if (parted !== null) return parted;
  let current = oneValue(first);
  const leadingScale = current === null ? scaleOf(first) : null;
  if (current === null && leadingScale !== null && leadingScale >= 100 && /[^\x20-\x7e]/.test(first))
    current = 1;
  if (current === null) return null;
  let index = leadingScale === null ? at + 1 : at;
  let total = 0;
  for (let steps = 0; steps < 12; steps += 1) {
    const scale = scaleOf(words[index] ?? '');
    if (scale !== null) {
      // "two hundred thousand": the smaller scale multiplies, the larger one closes a group.
      if (scale >= 1000) {
        total += current * scale;
        current = 0;
      } else current *= scale;
      index += 1;
      continue;
    }
    const joined = AND.has(words[index] ?? '') ? index + 1 : index;
    const linked = joined > index;
    const part = partValue(words, joined, current, total, linked);
    // "450,000 and two rifles", "5 million and two rifles": what "and" adds there is another thing counted.
    if (part === null || (linked && (/^\d/.test(first) || total >= MOST_JOINED))) break;
    current += part;
    index = joined + 1;
  }
  return { value: total + current, count: index - at, vague: false, digits: /^\d/.test(first) };
}

/** A smaller number that adds to the one before it: "fifty" in "two hundred and fifty", "один" in "двадцать один". */
function partValue(
  words: readonly string[],
  at: number,
  current: number,
  total: number,
  linked: boolean,
): number | null {
  const word = words[at] ?? '';
  const value =
    wordValue(word) ?? (word.startsWith('و') && longEnough(word) ? wordValue(word.slice(1)) : null);
  if (value === null || value === 0) return null;
  const latin = /^[a-z-]+$/.test(word);
  const roundTens = current >= 20 && current < 100 && current % 10 === 0 && value < 10;
  const roundHundreds = current >= 100 && current % 100 === 0 && value < 100;
  const afterScale = current === 0 && total > 0;
  const arabic = !latin && current < 10 && value >= 20 && value < 100 && (linked || word.startsWith('و'));
  const teens = !latin && current < 10 && current > 1 && value === 10 && word.startsWith('عشر');
  if (linked && latin && !(roundHundreds || afterScale)) return null;
  if (linked && !latin && !(roundHundreds || roundTens || afterScale || arabic)) return null;
  return roundTens || roundHundreds || afterScale || arabic || teens ? value : null;
}

function vagueAt(words: readonly string[], at: number, vague: number): ReadNumber {
  const scaled = words[at + 1] === 'of' ? vagueOf(words[at + 2] ?? '') : null;
  if (scaled !== null) return { value: vague * scaled, count: 3, vague: true, digits: false };
  return { value: vague, count: 1, vague: true, digits: false };
}

/** "several hundred", "a few dozen": more than one of the scale is meant, how many is not said. */
function someAt(words: readonly string[], at: number, from: number): ReadNumber | null {
  const scale = scaleOf(words[at + 1] ?? '');
  return scale === null || scale < 12
    ? null
    : { value: scale, count: at + 2 - from, vague: true, digits: false };
}

function articleAt(words: readonly string[], at: number, first: string): ReadNumber | null {
  const half = first === 'half' ? 0.5 : 1;
  let index = at + 1;
  if (half !== 1 && (words[index] === 'a' || words[index] === 'an')) index += 1;
  let value = half;
  const start = index;
  for (
    let scale = scaleOf(words[index] ?? '');
    scale !== null && (words[index] ?? '').length > 2;
    scale = scaleOf(words[index] ?? '')
  ) {
    value *= scale;
    index += 1;
  }
  return index === start ? null : { value, count: index - at, vague: false, digits: false };
}
