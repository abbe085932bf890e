import type { Interval } from '../words/index.ts';
import { dayOf, dayOfIso, monthInterval, span, yearOf } from './times-calendar.ts';
import type { TimeMatch } from './times.ts';
import type { Layout } from './types.ts';

/** The time that a report told last: what "two days later" counts from, and in whose year "on 30 July" falls. */
export interface Told {
  readonly interval: Interval;
  readonly sentence: number;
  readonly end: number;
  /** It names its own year. */
  readonly isAbsolute: boolean;
  /** It is the time of the telling, not of a thing ("the attack of 14 August"). */
  readonly isNarrated: boolean;
}

/** A stretch longer than this is no moment that one can count from. */
const MOMENT = 130;

/** What this time leaves to count from; null where it is none. */
export function anchorAfter(layout: Layout, match: TimeMatch, interval: Interval): Told | null {
  if (match.kind === 'clock' || match.future || interval.precision === 'open') return null;
  if (interval.from === null || interval.to === null) return null;
  if (dayOfIso(interval.to) - dayOfIso(interval.from) > MOMENT) return null;
  const before = layout.text.slice(Math.max(0, match.start - 12), match.start);
  if (/\b(?:born|dated|DOB|since|until|by) $/i.test(before)) return null;
  return {
    interval,
    sentence: match.sentence,
    end: match.end,
    isAbsolute: match.kind === 'absolute',
    isNarrated: !/\b(?:of|the) $/i.test(before),
  };
}

const BARE_DAY = /^time\.(?:day-month|month-day|month)@/;
/** News of the last weeks is of the last weeks, whatever was told before. */
const NEWS = 31;
const HALF_A_YEAR = 190;

/**
 * "froze his assets on 2 May 2025; the Council followed on 30 July": a day without a year is of the year that the
 * sentence or the one before goes on about, where that brings it soon after the time told there.
 */
export function inTheYearTold(
  layout: Layout,
  match: TimeMatch,
  base: Interval,
  near: Told | null,
  dated: Interval,
): Interval {
  if (near === null || !BARE_DAY.test(match.rule) || base.from === null || base.to === null) return base;
  if (!near.isNarrated || near.interval.from === null || match.sentence - near.sentence > 2) return base;
  if (/\b(?:last|this|next)\b/i.test(layout.text.slice(match.start, match.end))) return base;
  if (/\n\s*\n/.test(layout.text.slice(near.end, match.start))) return base;
  if (dated.to !== null && dayOfIso(dated.to) - dayOfIso(base.to) <= NEWS) return base;
  const [from, to, told] = [dayOfIso(base.from), dayOfIso(base.to), dayOfIso(near.interval.from)];
  const year = yearOf(told);
  if (year >= yearOf(from)) return base;
  const month = Number(base.from.slice(5, 7));
  const first = dayOf(year, month, Number(base.from.slice(8, 10)));
  if (first === null || first < told || first - told > HALF_A_YEAR) return base;
  const reason = `of the year told before, ${year}`;
  return base.precision === 'month'
    ? { ...(monthInterval(year, month) ?? base), reason }
    : span(first, first + (to - from), base.precision, reason);
}
