import type { Qualifier } from '../words/index.ts';
import { beginsMoney, minorOf, moneyAt } from './quantities-money.ts';
import {
  beginsNumber,
  digitsValue,
  type ReadNumber,
  readNumber,
  scaleOf,
  wordValue,
} from './quantities-numbers.ts';
import { type ReadUnit, readUnit } from './quantities-units.ts';
import { COUNTED_URDU, DOUBTFUL_NUMBERS, LABELS } from './quantities.data.ts';
import { qualifierAfter, qualifierBefore, qualifierBehindUnit } from './quantities-qualifiers.ts';
import { timeMatches } from './times.ts';
import { phrasesOf } from './tokens-fold.ts';
import type { FoundQuantity, Layout, Sentence, Token } from './types.ts';

/** One sentence as the quantity rules read it. */
export interface Words {
  readonly layout: Layout;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  /** Words that are part of a time. */
  readonly taken: ReadonlySet<number>;
}

const UNREAD = new Set(['boilerplate', 'teaser', 'repeated']);

/**
 * Numbers with their qualifier, unit and, for money, currency — in digits and words, Latin, Arabic and Cyrillic. Dates,
 * years, ordinals, labels ("Resolution 1267") and parts of identifiers are left out. In order, without overlap.
 */
export function findQuantities(layout: Layout): FoundQuantity[] {
  const times = new Map<number, Set<number>>();
  for (const time of timeMatches(layout)) {
    const taken = times.get(time.sentence) ?? new Set();
    for (let token = time.firstToken; token < time.endToken; token += 1) taken.add(token);
    times.set(time.sentence, taken);
  }
  const found: FoundQuantity[] = [];
  const phrases = phrasesOf(layout);
  for (const [index, sentence] of layout.sentences.entries()) {
    if (UNREAD.has(layout.zones[sentence.zone]?.kind ?? 'body')) continue;
    const words = wordsOf(layout, sentence, phrases[index]?.words ?? [], times.get(index) ?? NONE);
    for (let at = 0; at < words.words.length; at += 1) {
      const quantity = mayBegin(words, at) ? quantityAt(words, at) : null;
      if (quantity === null) continue;
      found.push(quantity.found);
      at = quantity.end - 1;
    }
  }
  return found;
}

const NONE: ReadonlySet<number> = new Set();

function wordsOf(
  layout: Layout,
  sentence: Sentence,
  words: readonly string[],
  times: ReadonlySet<number>,
): Words {
  const tokens = layout.tokens.slice(sentence.firstToken, sentence.endToken);
  const taken = new Set([...times].map((token) => token - sentence.firstToken));
  // A time is no unit and no qualifier.
  const free = taken.size === 0 ? words : words.map((word, index) => (taken.has(index) ? '' : word));
  return { layout, tokens, words: free, taken };
}

/** Cheap look before the full reading. */
function mayBegin({ words, tokens, taken }: Words, at: number): boolean {
  const word = words[at] ?? '';
  if (taken.has(at) || tokens[at]?.kind === 'punctuation') return false;
  return /\d/.test(word) || beginsNumber(word) || beginsMoney(word) || word === 'between' || word === 'from';
}

interface Reading {
  readonly found: FoundQuantity;
  readonly end: number;
}

export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
  readonly end: number;
}

function quantityAt(words: Words, at: number): Reading | null {
  const money = moneyAt(words, at, amountAt);
  if (money !== null)
    return finish(words, at, money.amount, { unit: money.unit, count: 0 }, money.end, money.currency);
  const glued = gluedAt(words, at);
  if (glued !== null) return finish(words, at, glued.amount, { unit: glued.unit, count: 0 }, at + 1, null);
  const amount = amountAt(words, at);
  if (amount === null || isLabel(words, at, amount)) return null;
  const trailing = qualifierAfter(words, amount.end);
  const unit = readUnit(words.words, words.tokens, trailing.end, amount.low === 1 && amount.high === 1);
  if (!isCounted(words, at, amount, unit)) return null;
  if (unit.unit === '' && words.words[at - 1] === 'aged') {
    return finish(words, at, amount, { unit: 'years old', count: 0 }, trailing.end, null, trailing.qualifier);
  }
  const behind = qualifierBehindUnit(words, trailing.end + unit.count);
  return finish(words, at, amount, unit, behind.end, null, trailing.qualifier ?? behind.qualifier);
}

/** "48-member", "five-day", "50kg", "7.62mm": number and unit in one word. */
function gluedAt({ words }: Words, at: number): { amount: Amount; unit: string } | null {
  const word = words[at] ?? '';
  const hyphen = /^(\d[\d.,]*|[a-z]+(?:-[a-z]+)?)-([a-z]{2,}(?:-[a-z]+)*)$/.exec(word);
  const tight = hyphen === null ? /^(\d[\d.,]*)(%|[a-z]{1,7})$/.exec(word) : null;
  const [, text, rest] = hyphen ?? tight ?? [];
  if (text === undefined || rest === undefined) return null;
  const value = /^\d/.test(text) ? digitsValue(text) : wordValue(text);
  if (value === null || (hyphen !== null && wordValue(word) !== null)) return null;
  if (tight !== null && !GLUED_UNITS.has(rest)) return null;
  if (hyphen !== null && (NOT_UNITS.has(rest) || rest.startsWith('and'))) return null;
  return {
    amount: { low: value, high: value, vague: false, end: at + 1 },
    unit: hyphen === null ? rest : pluralOf(rest),
  };
}

const GLUED_UNITS = new Set([
  'kg',
  'kgs',
  'g',
  'mg',
  'km',
  'm',
  'cm',
  'mm',
  'ft',
  'lb',
  'lbs',
  'ton',
  'tons',
  'gb',
  'mb',
  'tb',
  'mw',
  'kw',
  'mhz',
  '%',
  'l',
]);
const NOT_UNITS = new Set(['time', 'sided', 'way', 'fold', 'pronged', 'off', 'to', 'self']);

function pluralOf(unit: string): string {
  const old = /^(year|month|week|day)-old$/.exec(unit);
  if (old !== null) return `${old[1]}s old`;
  if (/(?:s|x|ch|sh)$/.test(unit)) return unit.endsWith('s') ? unit : `${unit}es`;
  if (unit === 'man' || unit === 'woman') return unit.replace('man', 'men');
  return /(?:km|kg|mm|cm|percent|strong|foot)$/.test(unit)
    ? unit
    : unit.replace(/[^aeiou]y$/, (end) => `${end[0]}ie`) + 's';
}

/** The number or range that begins at a word. */
export function amountAt(words: Words, at: number): Amount | null {
  const between = words.words[at] === 'between' || words.words[at] === 'from';
  const first = numberAt(words, between ? at + 1 : at);
  if (first === null) return null;
  const middle = (between ? at + 1 : at) + first.count;
  const second = rangeEnd(words, middle, between);
  if (second !== null) {
    // "5-10 million": the scale behind the second number holds for both.
    const scale = scaleIn(words, middle + 1, second.count);
    const low =
      first.value < 1000 && scale > 1 && first.value < second.value / scale + 1e-9
        ? first.value * scale
        : first.value;
    if (low <= second.value) return { low, high: second.value, vague: false, end: middle + 1 + second.count };
  }
  if (between) return null;
  return { low: first.value, high: first.value, vague: first.vague, end: middle };
}

function scaleIn({ words }: Words, at: number, count: number): number {
  const scale = count > 1 ? scaleOf(words[at + count - 1] ?? '') : null;
  return scale !== null && scale >= 1000 ? scale : 1;
}

function rangeEnd(words: Words, middle: number, between: boolean): ReadNumber | null {
  const joint = words.words[middle] ?? '';
  const plain =
    joint === '-' || joint === 'to' || joint === 'or' || joint === 'سے' || joint === 'تا' || joint === 'الی';
  if (!(plain || (between && joint === 'and'))) return null;
  return numberAt(words, middle + 1);
}

function numberAt(all: Words, at: number): ReadNumber | null {
  const { words, tokens, taken } = all;
  const token = tokens[at];
  if (token === undefined || taken.has(at)) return null;
  const word = words[at] ?? '';
  const scaled = /^(\d[\d.,]*)(k|m|mn|bn|cr|mln)$/.exec(word);
  if (scaled !== null) {
    const value = digitsValue(scaled[1] ?? '');
    // "50m" is metres unless it is money; the money rule reads it before.
    const factor = scaleOf(scaled[2] ?? '') ?? (scaled[2] === 'm' ? 1e6 : null);
    return value === null || factor === null
      ? null
      : { value: value * factor, count: 1, vague: false, digits: true };
  }
  if (token.kind === 'word' && /^\d/.test(word)) return null;
  return spacedNumber(all, at) ?? readNumber(words, at);
}

/** Languages that write "1 200" where English writes "1,200". */
const SPACED_THOUSANDS = new Set(['ru', 'uk', 'tg', 'uz', 'kk', 'ky', 'fr']);

function spacedNumber({ layout, words, tokens }: Words, at: number): ReadNumber | null {
  if (!SPACED_THOUSANDS.has(layout.language) || !/^\d{1,3}$/.test(words[at] ?? '')) return null;
  let end = at + 1;
  while (/^\d{3}$/.test(words[end] ?? '') && (tokens[end]?.start ?? 0) - (tokens[end - 1]?.end ?? 0) === 1)
    end += 1;
  const value = Number(words.slice(at, end).join(''));
  return end === at + 1 ? null : { value, count: end - at, vague: false, digits: true };
}

/** Numbers that name or place something instead of counting. */
function isLabel({ words, tokens, layout }: Words, at: number, amount: Amount): boolean {
  const token = tokens[at] as Token;
  const last = tokens[amount.end - 1] as Token;
  const before = words[at - 1] ?? '';
  const label = before === '.' || before === ':' || before === '-' ? (words[at - 2] ?? '') : before;
  if (LABELS.has(label) || (before === '/' && LABELS.has(words[at - 2] ?? ''))) return true;
  if (token.kind !== 'number') return false;
  // "Resolutions 1267 (1999) and 2253 (2015)", "34.0151": the number of a thing, a place.
  if (words[amount.end] === '(' && words[amount.end + 1] === '' && words[amount.end + 2] === ')') return true;
  if (/^\d+\.\d{4,}$/.test(words[at] ?? '')) return true;
  // Groups of digits side by side are a telephone or account number.
  if (tokens[at - 1]?.kind === 'number' || tokens[amount.end]?.kind === 'number') return true;
  const previous = layout.text.charAt(token.start - 1);
  const next = layout.text.charAt(last.end);
  const beyond = layout.text.charAt(last.end + 1);
  if (
    /[\p{L}\p{N}_/@#+\-–:.\\]/u.test(previous) &&
    previous !== '' &&
    !(previous === '-' && at === 0) &&
    !/^[-–]$/.test(before)
  )
    return true;
  if (/^[-–/:]$/.test(before) && tokens[at - 1]?.end === token.start) return true;
  if (/[-–/:_\\@]/.test(next) && /[\p{L}\p{N}]/u.test(beyond)) return true;
  if (next === '°' || /^\d{7,}$/.test(words[at] ?? '')) return true;
  // "09 passengers", as situation reports count; any other number that begins with nought is a code.
  const counts = /^0\d$/.test(words[at] ?? '') && /^[a-z]{3,}$/.test(words[amount.end] ?? '');
  if (/^0\d/.test(words[at] ?? '') && !counts) return true;
  // "4.4 Twelve people died": the number of a paragraph.
  const opensParagraph =
    at === 0 && /^\d+(?:\.\d+)+$/.test(words[at] ?? '') && /^\p{Lu}/u.test(tokens[amount.end]?.text ?? '');
  if (opensParagraph) return true;
  const opensList = at === 0 && /^[.)]$/.test(words[amount.end] ?? '') && tokens.length > amount.end + 1;
  return opensList || (words[at - 1] === '(' && at === 1 && words[amount.end] === ')');
}

const PRONOUN_BEFORE = new Set([
  'no',
  'the',
  'this',
  'that',
  'each',
  'every',
  'any',
  'which',
  'another',
  'these',
  'those',
  'as',
]);
const PRONOUN_AFTER = new Set([
  'of',
  'another',
  'to',
  'who',
  'that',
  'can',
  'must',
  'day',
  'time',
  'way',
  'hand',
  'side',
  'such',
  'more',
  'by',
  'or',
  'and',
  'which',
  'has',
  'is',
]);

/** "km 14", "day 3": a place on a scale. */
const MARKED_BY = new Set(['km', 'kilometre', 'kilometer', 'mile', 'day', 'week', 'month', 'year', 'hour']);

/** Words like "one" count only where something is counted. */
function isCounted({ words, tokens }: Words, at: number, amount: Amount, unit: ReadUnit): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  const after = words[amount.end] ?? '';
  if (DOUBTFUL_NUMBERS.has(word) && amount.end === at + 1) return COUNTED_URDU.has(after);
  const token = tokens[at] as Token;
  if (word === 'one') return unit.unit !== '' && !PRONOUN_BEFORE.has(before) && !PRONOUN_AFTER.has(after);
  // "as two", but "gave the number of the injured as five;".
  const isFigure = before === 'as' && (after === '' || tokens[amount.end]?.kind === 'punctuation');
  if (
    token.kind !== 'number' &&
    unit.unit === '' &&
    amount.low <= 10 &&
    PRONOUN_BEFORE.has(before) &&
    !isFigure
  )
    return false;
  // "313 Brigade", "Camp 7": a number beside a proper name that counts nothing is part of the name.
  if (token.kind !== 'number' || unit.unit !== '') return true;
  if (MARKED_BY.has(before)) return false;
  const properBefore =
    at > 0 && /^\p{Lu}\p{L}/u.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.script !== 'Zyyy';
  const properAfter = /^\p{Lu}\p{L}/u.test(tokens[amount.end]?.text ?? '');
  return !properBefore && !properAfter;
}

/** Bounds by qualifier: what is not known stays null. */
const BOUNDS: Readonly<Record<Qualifier, (n: number) => Pick<FoundQuantity, 'low' | 'best' | 'high'>>> = {
  exact: (n) => ({ low: n, best: n, high: n }),
  over: (n) => ({ low: n, best: null, high: null }),
  under: (n) => ({ low: null, best: null, high: n }),
  about: (n) => ({ low: null, best: n, high: null }),
  'at-least': (n) => ({ low: n, best: n, high: null }),
  'at-most': (n) => ({ low: null, best: null, high: n }),
  range: (n) => ({ low: n, best: null, high: n }),
};

function finish(
  words: Words,
  at: number,
  amount: Amount,
  unit: ReadUnit,
  end: number,
  currency: string | null,
  trailing: Qualifier | null = null,
): Reading {
  const { qualifier: leading, start } = qualifierBefore(words, at);
  const range = amount.low !== amount.high;
  const qualifier = range ? 'range' : (trailing ?? leading ?? (amount.vague ? 'at-least' : 'exact'));
  const bounds = range ? { low: amount.low, best: null, high: amount.high } : BOUNDS[qualifier](amount.low);
  const from = words.tokens[start]?.start ?? 0;
  const to = words.tokens[end - 1]?.end ?? from;
  const found: FoundQuantity = {
    start: from,
    end: to,
    text: words.layout.text.slice(from, to),
    ...bounds,
    ...(amount.vague && !range ? { best: null } : {}),
    qualifier,
    unit: unit.unit,
    money: currency === null ? null : { amountMinor: minorOf(amount.low, currency), currency },
    rule: currency === null ? 'quantity.count@1' : 'quantity.money@1',
  };
  return { found, end };
}
