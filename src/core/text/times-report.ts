import { type Interval, openInterval } from '../words/index.ts';
import { type TimeMatch, timeMatches } from './times.ts';
import type { Layout } from './types.ts';

/** The words that make a line tell when the report was made. */
const DATED_LINE =
  /^[\s\p{P}]*(?:date(?! of (?!report|issue|information))|dated|dtg|published|posted|updated|issued|report(?:ing)? date|date of (?:report|issue|information)|تاریخ|التاريخ|дата|опубликовано)\b/iu;
const DATED_LINE_ARABIC = /^[\s\p{P}]*(?:تاریخ|مورخہ|التاريخ|نشر)/u;
const COPYRIGHT = /copyright|©|all rights|جملہ حقوق|все права/i;
const NEAR_TOP = 12;
const NEAR_END = 4;
/** A date by itself, or with a city and an agency before it, fills this much of its line. */
const FILLS = 0.6;
const DATELINE = /^(?:\p{Lu}[\p{Lu} .'’-]{1,40}[,:(–—-]|\p{Lu}[\p{L} .'’-]{1,40}[,(–—-])\s*$/u;
const NOWHERE: Interval = openInterval('the report is not dated');

/**
 * When the report was made. A given date wins; else a date-time group, a publication line, a date line or a dateline of
 * the text; else only a bound: not before the latest date it speaks of as past. Never an invented day.
 */
export function dateOfReport(layout: Layout, given: Interval | null): Interval {
  if (given !== null && (given.from !== null || given.to !== null)) return given;
  const found = timeMatches(layout);
  const evidence = found
    .map((match) => ({ match, weight: weightOf(layout, match) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.match.start - b.match.start)[0];
  if (evidence !== undefined) {
    const interval = wholeDay(evidence.match.resolve(NOWHERE));
    const words = layout.text.slice(evidence.match.start, evidence.match.end);
    return {
      ...interval,
      reason: [`the report says “${words}”`, interval.reason].filter((part) => part !== undefined).join('; '),
    };
  }
  return boundOf(layout, found);
}

/** A local hour without a zone says no more than its day. */
function wholeDay(interval: Interval): Interval {
  if (interval.precision !== 'hour' || interval.from === null || interval.from.endsWith('Z')) return interval;
  const day = interval.from.slice(0, 10);
  return { from: day, to: day, precision: 'day' };
}

/** How strongly a time is the report's own date; 0 where it is not. */
function weightOf(layout: Layout, match: TimeMatch): number {
  if (match.kind !== 'absolute') return 0;
  const interval = match.resolve(NOWHERE);
  const exact =
    interval.precision === 'day' || interval.precision === 'hour' || interval.precision === 'days';
  const sentence = layout.sentences[match.sentence];
  if (!exact || sentence === undefined) return 0;
  const zone = layout.zones[sentence.zone];
  const before = layout.text.slice(sentence.start, match.start);
  const line = layout.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200));
  if (zone === undefined || zone.kind === 'teaser' || COPYRIGHT.test(line)) return 0;
  if (match.rule.startsWith('time.dtg') && (zone.kind === 'heading' || match.sentence < NEAR_TOP)) return 5;
  if (before.length < 60 && (DATED_LINE.test(line) || DATED_LINE_ARABIC.test(line)) && zone.kind !== 'body')
    return 4;
  const edge = match.sentence < NEAR_TOP || match.sentence >= layout.sentences.length - NEAR_END;
  if (!edge) return 0;
  if (zone.kind === 'boilerplate') return 3;
  if (before.length < 30 && (DATED_LINE.test(line) || DATED_LINE_ARABIC.test(line))) return 3;
  const filled = (match.end - match.start) / Math.max(1, sentence.end - sentence.start);
  if (filled >= FILLS) return 2;
  return DATELINE.test(before) && match.sentence < NEAR_TOP ? 2 : 0;
}

/** First day of the last unit an interval speaks of: what was past when the report was made. */
function lastBegun({ from, to, precision, reason }: Interval): string | null {
  if (from === null || to === null || reason !== undefined) return from?.slice(0, 10) ?? null;
  if (precision === 'years') return `${to.slice(0, 4)}-01-01`;
  if (precision === 'month') return `${to.slice(0, 7)}-01`;
  return to.slice(0, 10) < from.slice(0, 10) || precision !== 'days' ? from.slice(0, 10) : to.slice(0, 10);
}

/** Not before the latest past date of the text. */
function boundOf(layout: Layout, found: readonly TimeMatch[]): Interval {
  let latest: { from: string; words: string } | null = null;
  for (const match of found) {
    const zone = layout.zones[layout.sentences[match.sentence]?.zone ?? -1];
    if (
      match.kind !== 'absolute' ||
      match.future ||
      zone === undefined ||
      zone.kind === 'teaser' ||
      zone.kind === 'boilerplate'
    )
      continue;
    const interval = match.resolve(NOWHERE);
    const { to } = interval;
    const day = lastBegun(interval);
    if (day === null || to === null) continue;
    if (latest === null || day > latest.from)
      latest = { from: day, words: layout.text.slice(match.start, match.end) };
  }
  if (latest === null) return NOWHERE;
  const reason = `the report is not dated; it speaks of “${latest.words}” as past, so it is not from before ${latest.from}`;
  return { from: latest.from, to: null, precision: 'open', reason };
}
