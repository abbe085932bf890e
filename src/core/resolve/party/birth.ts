import type { Interval } from '../../words/index.ts';
import { bitsOf, factor, silence } from './factor.ts';
import type { Level } from './levels.data.ts';
import type { Factor } from './types.ts';

/** A date of birth as numbers: years that it may lie in, and the day where it is told to the day. */
export interface PreparedBirth {
  readonly written: string;
  readonly fromYear: number;
  readonly toYear: number;
  /** Month 1 to 12 and day of the month; 0 where the date is not told so closely. */
  readonly month: number;
  readonly day: number;
}

/** Takes a date apart; null where an end is open, which says nothing that could be compared. */
export function dateOf(date: Interval): PreparedBirth | null {
  if (date.from === null || date.to === null) return null;
  const [from, to] = [date.from.slice(0, 10), date.to.slice(0, 10)];
  const sameMonth = from.slice(0, 7) === to.slice(0, 7) && from.length >= 7;
  const sameDay = from === to && from.length === 10;
  return {
    written: sameDay ? from : sameMonth ? from.slice(0, 7) : yearsWritten(from.slice(0, 4), to.slice(0, 4)),
    fromYear: Number(from.slice(0, 4)),
    toYear: Number(to.slice(0, 4)),
    month: sameMonth ? Number(from.slice(5, 7)) : 0,
    day: sameDay ? Number(from.slice(8, 10)) : 0,
  };
}

function yearsWritten(from: string, to: string): string {
  return from === to ? from : `${from}–${to}`;
}

const isNewYear = (date: PreparedBirth): boolean => date.month === 1 && date.day === 1;

/** One digit of eight typed wrong, or two neighbours swapped. */
function oneSlip(a: PreparedBirth, b: PreparedBirth): boolean {
  const write = (date: PreparedBirth): string =>
    String(date.fromYear * 10_000 + date.month * 100 + date.day).padStart(8, '0');
  const [one, two] = [write(a), write(b)];
  const apart = [...one].flatMap((digit, at) => (digit === two[at] ? [] : [at]));
  const [first = 0, second = -1] = apart;
  return (
    apart.length === 1 ||
    (apart.length === 2 && second === first + 1 && one[first] === two[second] && one[second] === two[first])
  );
}

/** How two dates told to the day stand to one another, nearest reading first; null where only the years can be compared. */
function dayLevel(a: PreparedBirth, b: PreparedBirth): Level | null {
  const sameYear = a.fromYear === b.fromYear;
  if (sameYear && a.month === b.month && a.day === b.day)
    return isNewYear(a) ? 'same-day-new-year' : 'same-day';
  if (sameYear && a.month === b.day && a.day === b.month) return 'day-month-swapped';
  // 1 January stands for a day that nobody knew.
  if (isNewYear(a) || isNewYear(b)) return null;
  if (oneSlip(a, b)) return 'typed-digit';
  if (!sameYear) return null;
  return a.month === b.month ? 'same-month' : 'same-year';
}

function yearLevel(a: PreparedBirth, b: PreparedBirth): Level {
  const gap = Math.max(a.fromYear - b.toYear, b.fromYear - a.toYear, 0);
  if (gap === 0) {
    const span = Math.max(a.toYear - a.fromYear, b.toYear - b.fromYear);
    return span === 0 ? 'same-year-only' : 'within-range';
  }
  const daysTold = a.day > 0 && b.day > 0 && !isNewYear(a) && !isNewYear(b);
  if (gap === 1) return daysTold ? 'year-off-days-told' : 'year-off-by-one';
  if (gap <= 5) return daysTold ? 'few-years-off-days-told' : 'few-years-off';
  return gap <= 10 ? 'years-off' : 'generation-off';
}

/** How two dates of birth stand to one another. Symmetric. */
export function birthLevel(a: PreparedBirth, b: PreparedBirth): Level {
  const days = a.day > 0 && b.day > 0 ? dayLevel(a, b) : null;
  if (days !== null) return days;
  const months = a.month > 0 && b.month > 0 && (a.day === 0 || b.day === 0);
  if (months && a.fromYear === b.fromYear && a.month === b.month) return 'same-month';
  return yearLevel(a, b);
}

/** Compares each date of one side with each of the other: the pair that fits best speaks, less where there are many to choose from. */
export function compareBirths(query: readonly PreparedBirth[], candidate: readonly PreparedBirth[]): Factor {
  let best: { level: Level; a: PreparedBirth; b: PreparedBirth } | null = null;
  for (const a of query) {
    for (const b of candidate) {
      const level = birthLevel(a, b);
      if (best === null || bitsOf(level) > bitsOf(best.level)) best = { level, a, b };
    }
  }
  if (best === null) return silence('birth', query[0]?.written ?? null, candidate[0]?.written ?? null);
  const bits = bitsOf(best.level);
  const choice = Math.log2(query.length * candidate.length);
  return factor(best.level, best.a.written, best.b.written, bits > 0 ? Math.max(0, bits - choice) : bits);
}
