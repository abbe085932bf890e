import type { Interval } from '../core/words/index.ts';
import { PRECISION_WORDS } from './codes.data.ts';
import { html, type Html } from './html.ts';
import type { Locale } from './locale.ts';

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
  locale: Locale,
  { from, to, precision }: Pick<Interval, 'from' | 'to' | 'precision'>,
): string {
  if (from === null && to === null) return locale.say('dateUnknown');
  if (from === null) return locale.say('upTo', { date: dateWords(locale, to ?? '', 'day') });
  if (to === null) return locale.say('since', { date: dateWords(locale, from, 'day') });
  const whole = wholePeriod(from, to, precision);
  if (whole !== null) return dateWords(locale, from, whole);
  if (precision === 'week') return locale.say('weekOf', { date: dateWords(locale, from, 'day') });
  if (precision === 'hour') return dateWords(locale, from, 'hour');
  if (from === to) return dateWords(locale, from, 'day');
  return rangeWords(locale, from, to);
}

/** The same as markup: machine-readable, with the precision said in words wherever it is not a plain day. */
export function when(locale: Locale, interval: Pick<Interval, 'from' | 'to' | 'precision' | 'reason'>): Html {
  const words = intervalWords(locale, interval);
  const time =
    interval.from === null
      ? html`<span>${words}</span>`
      : html`<time datetime="${interval.from}">${words}</time>`;
  const precise =
    interval.precision === 'day' || interval.precision === 'hour' || interval.precision === 'open';
  const reason = interval.reason
    ? html` <span class="quiet english" lang="en" dir="ltr">${interval.reason}</span>`
    : null;
  if (precise) return html`${time}${reason}`;
  return html`${time} <span class="quiet">${locale.word(PRECISION_WORDS[interval.precision], interval.precision)}</span>${reason}`;
}

/** An instant to the minute, UTC. */
export function instant(locale: Locale, at: string): Html {
  return html`<time datetime="${at}">${dateWords(locale, at, 'hour')}</time>`;
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
function rangeWords(locale: Locale, from: string, to: string): string {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  // The formatter refuses what is no date, and ends that stand the wrong way round.
  if (!(start <= end))
    return locale.say('between', { from: dateWords(locale, from, 'day'), to: dateWords(locale, to, 'day') });
  return formatter(locale, 'day').formatRange(start, end);
}

/** A day or instant in words; what is no date stays as it was written. */
function dateWords(locale: Locale, text: string, style: Style): string {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? text : formatter(locale, style).format(ms);
}

function formatter(locale: Locale, style: Style): Intl.DateTimeFormat {
  const tag = locale.language === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB';
  return new Intl.DateTimeFormat(tag, { ...STYLES[style], timeZone: 'UTC' });
}
