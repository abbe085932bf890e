import type { Interval } from '../words/index.ts';
import { dayOf, span } from './times-calendar.ts';

/** 1 Muharram 1 AH in the civil tabular calendar (Friday 16 July 622 Julian), as a day number from 1970-01-01. */
const LUNAR_EPOCH = -492_148;
const TABULAR = 'tabular Islamic calendar; the sighted month may begin a day earlier or later';

/** Day number of a lunar Hijri date in the tabular calendar (30-year cycle, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29). */
export function lunarDay(year: number, month: number, day: number): number {
  return (
    LUNAR_EPOCH +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30) +
    Math.ceil(29.5 * (month - 1)) +
    day -
    1
  );
}

/** Lunar Hijri date → the Gregorian days it may be (± 1); null where there is no such date. */
export function lunarInterval(year: number, month: number, day: number | null): Interval | null {
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 30))) return null;
  if (day !== null)
    return span(lunarDay(year, month, day) - 1, lunarDay(year, month, day) + 1, 'days', TABULAR);
  const next = month === 12 ? lunarDay(year + 1, 1, 1) : lunarDay(year, month + 1, 1);
  return span(lunarDay(year, month, 1) - 1, next, 'month', TABULAR);
}

/** Lunar Hijri year → Gregorian days (± 1). */
export function lunarYear(year: number): Interval {
  return span(lunarDay(year, 1, 1) - 1, lunarDay(year + 1, 1, 1), 'year', TABULAR);
}

/** Lunar year that a Gregorian day number falls in. */
export function lunarYearOf(day: number): number {
  return Math.floor((30 * (day - LUNAR_EPOCH) + 10_646) / 10_631);
}

/**
 * 1 Farvardin of a solar Hijri year as a day number. Years 1178–1633: the 33-year arithmetic of Birashk's school
 * (leap where year mod 33 is 1, 5, 9, 13, 17, 22, 26 or 30), anchored on 1 Farvardin 1400 = 21 March 2021.
 */
function solarNewYear(year: number): number {
  const anchor = dayOf(2021, 3, 21) ?? 0;
  const leaps = (until: number): number => {
    const cycles = Math.floor(until / 33);
    const rest = until - cycles * 33;
    return cycles * 8 + SOLAR_LEAPS.filter((leap) => leap < rest).length;
  };
  return anchor + (year - 1400) * 365 + leaps(year) - leaps(1400);
}

const SOLAR_LEAPS = [1, 5, 9, 13, 17, 22, 26, 30];

/** Solar Hijri (Iranian and Afghan) date → Gregorian; null where there is no such date. */
export function solarInterval(year: number, month: number, day: number | null): Interval | null {
  if (month < 1 || month > 12) return null;
  const start = solarNewYear(year) + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30);
  const end = month === 12 ? solarNewYear(year + 1) : start + (month <= 6 ? 31 : 30);
  if (day === null) return span(start, end - 1, 'month');
  return day < 1 || start + day > end ? null : span(start + day - 1, start + day - 1, 'day');
}

/** Solar Hijri year → Gregorian days. */
export function solarYear(year: number): Interval {
  return span(solarNewYear(year), solarNewYear(year + 1) - 1, 'year');
}
