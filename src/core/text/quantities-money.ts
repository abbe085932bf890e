import type { Amount, Words } from './quantities.ts';
import { CURRENCIES, MINOR_DIGITS } from './quantities.data.ts';

/** Money as read: amount in major units, currency, the currency as written, and the token after it. */
export interface ReadMoney {
  readonly amount: Amount;
  readonly currency: string;
  readonly unit: string;
  readonly end: number;
}

const OPENERS = new Set([...CURRENCIES.keys()].map((words) => words.split('_')[0] ?? ''));

/** True where a folded word may begin an amount of money. */
export function beginsMoney(word: string): boolean {
  return OPENERS.has(word);
}

/** Minor units (cents, paisa) of an amount in major units. */
export function minorOf(amount: number, currency: string): number {
  return Math.round(amount * 10 ** (MINOR_DIGITS.get(currency) ?? 2));
}

/** Money that begins at `at`: "Rs 50 million", "$1.2bn", "500,000 afghanis", "2.5 lakh روپے". */
export function moneyAt(
  words: Words,
  at: number,
  amountAt: (words: Words, at: number) => Amount | null,
): ReadMoney | null {
  const sign = currencyAt(words, at);
  const range = moneyRange(words, at, amountAt);
  if (range !== null) return range;
  if (sign !== null) {
    const amount = amountAt(words, sign.end);
    return amount === null ? null : { amount, currency: sign.currency, unit: sign.unit, end: amount.end };
  }
  const glued = /^(rs|pkr|usd|inr|aed|sar|eur|gbp|afn)\.?(\d.*)$/.exec(words.words[at] ?? '');
  if (glued !== null) return gluedMoney(words, at, glued[1] ?? '', glued[2] ?? '', amountAt);
  const amount = amountAt(words, at);
  if (amount === null) return null;
  const behind = currencyAt(words, amount.end);
  if (behind === null) return null;
  return { amount, currency: behind.currency, unit: behind.unit, end: behind.end };
}

/** "between $5,000 and $10,000", "$5 million to $10 million". */
function moneyRange(
  words: Words,
  at: number,
  amountAt: (words: Words, at: number) => Amount | null,
): ReadMoney | null {
  const between = words.words[at] === 'between' || words.words[at] === 'from';
  const first = currencyAt(words, between ? at + 1 : at);
  const low = first === null ? null : amountAt(words, first.end);
  if (first === null || low === null) return null;
  const joint = words.words[low.end] ?? '';
  if (!(joint === '-' || joint === 'to' || (between && joint === 'and'))) return null;
  const second = currencyAt(words, low.end + 1);
  const high = second === null ? null : amountAt(words, second.end);
  if (second === null || high === null || second.currency !== first.currency || high.low < low.low)
    return null;
  const amount = { low: low.low, high: high.high, vague: false, end: high.end };
  return { amount, currency: first.currency, unit: first.unit, end: high.end };
}

/** "Rs500", "PKR2.5m" are one token: read as if the sign stood apart. */
function gluedMoney(
  words: Words,
  at: number,
  sign: string,
  digits: string,
  amountAt: (words: Words, at: number) => Amount | null,
): ReadMoney | null {
  const token = words.tokens[at];
  if (token === undefined) return null;
  const apart = [...words.words];
  apart[at] = digits;
  const tokens = [...words.tokens];
  tokens[at] = { ...token, kind: 'number' };
  const amount = amountAt({ ...words, words: apart, tokens }, at);
  const currency = CURRENCIES.get(sign);
  return amount === null || currency === undefined ? null : { amount, currency, unit: sign, end: amount.end };
}

/** A currency sign or word at `at`, two words before one; the stop of "Rs." belongs to it. */
function currencyAt(
  { words, taken }: Words,
  at: number,
): { currency: string; unit: string; end: number } | null {
  if (taken.has(at)) return null;
  const [first, second] = [words[at] ?? '', words[at + 1] ?? ''];
  const two =
    CURRENCIES.get(`${first}_${second}`) ?? (second === '$' ? CURRENCIES.get(`${first}$`) : undefined);
  if (two !== undefined)
    return { currency: two, unit: second === '$' ? `${first}$` : `${first} ${second}`, end: at + 2 };
  const one = CURRENCIES.get(first);
  if (one === undefined) return null;
  const stop = second === '.' && (first === 'rs' || first === 're' || first === 'руб') ? 1 : 0;
  return { currency: one, unit: first, end: at + 1 + stop };
}
