import type { Interval, Precision } from '../words/index.ts';

/** Days are counted from 1970-01-01 in the proleptic Gregorian calendar; nothing here knows a time zone. */
const DAY_MS = 86_400_000;

/** Day number of a calendar date, or null where there is no such date. Month 1–12. */
export function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** Last day of a month, 28–31. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO date of a day number. */
export function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Day number of an ISO date or instant. */
export function dayOfIso(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00Z`) / DAY_MS);
}

export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** 1–12. */
export function monthOf(day: number): number {
  return new Date(day * DAY_MS).getUTCMonth() + 1;
}

/** ISO weekday, 1 Monday … 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Closed interval of two day numbers. */
export function span(from: number, to: number, precision: Precision, reason?: string): Interval {
  const ends = { from: isoOf(from), to: isoOf(to), precision };
  return reason === undefined ? ends : { ...ends, reason };
}

export function dayInterval(year: number, month: number, day: number): Interval | null {
  const number = dayOf(year, month, day);
  return number === null ? null : span(number, number, 'day');
}

export function monthInterval(year: number, month: number): Interval | null {
  const first = dayOf(year, month, 1);
  return first === null ? null : span(first, first + lastDay(year, month) - 1, 'month');
}

/** First and last day of a month that lies `offset` months from the one of `day`. */
export function monthFrom(day: number, offset: number): Interval {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + offset;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const first = Date.UTC(year, month - 1, 1) / DAY_MS;
  return span(first, first + lastDay(year, month) - 1, 'month');
}

/** Whole years, both inclusive. */
export function yearsInterval(first: number, last: number): Interval {
  return { from: `${first}-01-01`, to: `${last}-12-31`, precision: first === last ? 'year' : 'years' };
}

/** Day `months` before `day`, kept inside the month. */
export function monthsBefore(day: number, months: number): number {
  const index = yearOf(day) * 12 + monthOf(day) - 1 - months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const date = Math.min(new Date(day * DAY_MS).getUTCDate(), lastDay(year, month));
  return Date.UTC(year, month - 1, date) / DAY_MS;
}
