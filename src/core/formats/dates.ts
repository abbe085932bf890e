import type { Interval, Precision } from '../words/index.ts';

/** How day and month stand in dates written with numbers only. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const URDU_MONTHS = [
  'جنوری',
  'فروری',
  'مارچ',
  'اپریل',
  'مئی',
  'جون',
  'جولائی',
  'اگست',
  'ستمبر',
  'اکتوبر',
  'نومبر',
  'دسمبر',
];

const two = (number: number) => String(number).padStart(2, '0');
const iso = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
const lastDay = (year: number, month: number) =>
  [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][month - 1] ?? 0;
const isDay = (year: number, month: number, day: number) =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);

const span = (from: string, to: string, precision: Precision): Interval => ({ from, to, precision });
const dayOf = (year: number, month: number, day: number): Interval | null =>
  isDay(year, month, day) ? span(iso(year, month, day), iso(year, month, day), 'day') : null;
const monthOf = (year: number, month: number): Interval | null =>
  month >= 1 && month <= 12
    ? span(iso(year, month, 1), iso(year, month, lastDay(year, month)), 'month')
    : null;
const yearOf = (year: number): Interval => span(iso(year, 1, 1), iso(year, 12, 31), 'year');

function monthNumber(word: string): number {
  const lower = word.toLowerCase().replace(/\.$/, '');
  const english = lower.length >= 3 ? MONTHS.findIndex((month) => month.startsWith(lower)) : -1;
  return (english >= 0 ? english : URDU_MONTHS.indexOf(word)) + 1;
}

/** 05/04/2021 may be April or May: both days are kept as bounds where the order is not known. */
function numbersOnly(a: number, b: number, year: number, order: DateOrder | undefined): Interval | null {
  const dayFirst = dayOf(year, b, a);
  const monthFirst = dayOf(year, a, b);
  if (order === 'dmy') return dayFirst;
  if (order === 'mdy') return monthFirst;
  if (dayFirst === null || monthFirst === null || a === b) return dayFirst ?? monthFirst;
  const [from, to] = [dayFirst.from as string, monthFirst.from as string].toSorted() as [string, string];
  return { from, to, precision: 'days', reason: 'order of day and month is not known' };
}

type Form = readonly [RegExp, (parts: readonly string[], order: DateOrder | undefined) => Interval | null];

const FORMS: readonly Form[] = [
  [
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/,
    ([y, m, d]) => dayOf(Number(y), Number(m), Number(d)),
  ],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, ([y, m, d]) => dayOf(Number(y), Number(m), Number(d))],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y, m, d]) => dayOf(Number(y), Number(m), Number(d))],
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/,
    ([a, b, y], order) => numbersOnly(Number(a), Number(b), Number(y), order),
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}{3,}\.?),?[ -](\d{4})$/u,
    ([d, m, y]) => dayOf(Number(y), monthNumber(m ?? ''), Number(d)),
  ],
  [
    /^(\p{L}{3,}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u,
    ([m, d, y]) => dayOf(Number(y), monthNumber(m ?? ''), Number(d)),
  ],
  [/^(\p{L}{3,}\.?),?[ -](\d{4})$/u, ([m, y]) => monthOf(Number(y), monthNumber(m ?? ''))],
  [/^(\d{4})-(\d{2})$/, ([y, m]) => monthOf(Number(y), Number(m))],
  [/^(\d{4})$/, ([y]) => yearOf(Number(y))],
  [
    /^(\d{4}) ?[-–/] ?(\d{4})$/,
    ([a, b]) => (Number(a) <= Number(b) ? span(iso(Number(a), 1, 1), iso(Number(b), 12, 31), 'years') : null),
  ],
];

const ABOUT = /^(?:circa|approximately|approx\.?|about|c\.|ca\.)\s*/i;

/** Arabic-Indic and Persian digits count as digits. */
const plainDigits = (text: string) => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** A date as written in one field, or null. 'Circa 1970' keeps the year and says so; no day is ever invented. */
export function parseDate(text: string, order?: DateOrder): Interval | null {
  const plain = plainDigits(text.trim());
  const about = ABOUT.test(plain);
  const core = plain.replace(ABOUT, '');
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(core);
    if (match === null) continue;
    const interval = read(match.slice(1), order);
    if (interval !== null) return about ? { ...interval, reason: 'given as approximate' } : interval;
  }
  return null;
}

/** From the first day of one date to the last of another; either may be missing or unreadable. */
export function betweenDates(from: string | null, to: string | null): Interval | null {
  const [first, last] = [from === null ? null : parseDate(from), to === null ? null : parseDate(to)];
  if (first === null && last === null) return null;
  const bounds = { from: first?.from ?? null, to: last?.to ?? null };
  if (bounds.from !== null && bounds.to !== null && bounds.from > bounds.to) return null;
  if (bounds.from !== null && bounds.from === bounds.to) return { ...bounds, precision: 'day' };
  return { ...bounds, precision: bounds.from === null || bounds.to === null ? 'open' : 'days' };
}
