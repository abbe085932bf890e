import type { Interval } from '../../src/core/words/index.ts';
import { keeping } from './formats.ts';
import { type Facts, fill, type Language, type Speech, tagOf } from './speech.ts';

/** How an interval is said that is no plain day, month or year. */
export const DATE_WORDS = {
  dateUnknown: ['Date not known', 'تاریخ معلوم نہیں'],
  upTo: ['by {date}', '{date} تک'],
  since: ['since {date}', '{date} سے'],
  weekOf: ['in the week of {date}', '{date} کے ہفتے میں'],
  between: ['{from} – {to}', '{from} تا {to}'],
} as const;

const say = (speech: Speech, key: keyof typeof DATE_WORDS, facts: Facts = {}): string =>
  fill(speech.word(DATE_WORDS[key], key), facts);

type Style = 'day' | 'month' | 'year' | 'hour';

const STYLES: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  hour: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** An interval as an officer reads it. Nothing is made more exact than it is: a month stays a month, an open end open. */
export function intervalWords(
  speech: Speech,
  { from, to, precision }: Pick<Interval, 'from' | 'to' | 'precision'>,
): string {
  if (from === null && to === null) return say(speech, 'dateUnknown');
  if (from === null) return say(speech, 'upTo', { date: dateWords(speech, to ?? '', 'day') });
  if (to === null) return say(speech, 'since', { date: dateWords(speech, from, 'day') });
  const whole = wholePeriod(from, to, precision);
  if (whole !== null) return dateWords(speech, from, whole);
  if (precision === 'week') return say(speech, 'weekOf', { date: dateWords(speech, from, 'day') });
  if (precision === 'hour') return dateWords(speech, from, 'hour');
  if (from === to) return dateWords(speech, from, 'day');
  return rangeWords(speech, from, to);
}

/** 'month' where the ends are the first and last day of one month, 'year' of one year; null where they are not. */
function wholePeriod(from: string, to: string, precision: Interval['precision']): 'month' | 'year' | null {
  const end = Date.parse(to);
  const [year = 0, month = 0] = from.split('-').map(Number);
  if (Number.isNaN(end) || !/^\d{4}-\d{2}-01$/.test(from)) return null;
  const next = new Date(end + 86_400_000).toISOString().slice(0, 10);
  if (precision === 'month' && next === new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10))
    return 'month';
  if (precision === 'year' && from.endsWith('-01-01') && next === `${year + 1}-01-01`) return 'year';
  return null;
}

/** Two days as one range: what they share is said once. */
function rangeWords(speech: Speech, from: string, to: string): string {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  // The formatter refuses what is no date, and ends that stand the wrong way round.
  if (!(start <= end))
    return say(speech, 'between', { from: dateWords(speech, from, 'day'), to: dateWords(speech, to, 'day') });
  return formatter(speech, 'day').formatRange(start, end);
}

/** A day or instant in words; what is no date stays as it was written. */
export function dateWords(speech: Speech, text: string, style: Style): string {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? text : formatter(speech, style).format(ms);
}

const UNITS: readonly (readonly [unit: 'day' | 'hour' | 'minute', ms: number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const ages = keeping(
  (language: Language) => new Intl.RelativeTimeFormat(tagOf(language), { numeric: 'auto' }),
);

/** How long ago an instant was, in its largest whole unit: '3 hours ago', '2 days ago'; what is no date stays. */
export function ageWords(speech: Speech, text: string, nowMs: number): string {
  const ms = nowMs - Date.parse(text);
  if (Number.isNaN(ms)) return text;
  const [unit, size] = UNITS.find(([, least]) => ms >= least) ?? (['minute', 60_000] as const);
  return ages(speech.language).format(-Math.max(0, Math.floor(ms / size)), unit);
}

const LENGTHS: Readonly<Record<number, Style>> = { 4: 'year', 7: 'month', 10: 'day' };

/** A time as the engine's sentences hold it: '2026', '2026-10', '2026-10-05', or two ends 'from/to' with '..' for an open one. */
export function timeWords(speech: Speech, text: string): string {
  const [from = '', to] = text.split('/');
  if (to !== undefined)
    return intervalWords(speech, {
      from: from === '..' ? null : from,
      to: to === '..' ? null : to,
      precision: 'days',
    });
  return dateWords(speech, text, LENGTHS[text.length] ?? 'hour');
}

const inStyle = (style: Style) =>
  keeping(
    (language: Language) => new Intl.DateTimeFormat(tagOf(language), { ...STYLES[style], timeZone: 'UTC' }),
  );
const FORMATS = {
  hour: inStyle('hour'),
  day: inStyle('day'),
  month: inStyle('month'),
  year: inStyle('year'),
};

const formatter = (speech: Speech, style: Style): Intl.DateTimeFormat => FORMATS[style](speech.language);
