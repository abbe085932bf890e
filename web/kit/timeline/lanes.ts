import { type Period, type Span, shareOf, touches } from './time.ts';

/** Something on a timeline. */
export interface TimelineEntry {
  readonly id: string;
  readonly label: string;
  /** When it happened, as claimed. */
  readonly event: Span;
  /** When it was reported. */
  readonly report: Span;
  readonly lanes: readonly string[];
}

export type Clock = 'event' | 'report';

export const spanBy = (entry: TimelineEntry, clock: Clock): Span => entry[clock];

export interface PlacedEntry {
  readonly entry: TimelineEntry;
  /** Shares of the view's width; outside 0 to 1 where it goes on beyond it. */
  readonly start: number;
  readonly end: number;
  readonly isOpenEnd: boolean;
  /** Row inside the lane, from 0. */
  readonly row: number;
  /** Its words stand before it: behind it the view ends, or the mark of the other clock stands. */
  readonly isLabelBefore: boolean;
}

/** A lane as it is drawn: entries in rows, or, where there are too many to read, how many begin in each part of the view. */
export type DrawnLane =
  | { readonly as: 'entries'; readonly placed: readonly PlacedEntry[]; readonly rows: number }
  | { readonly as: 'counts'; readonly counts: readonly number[]; readonly total: number };

/** Entries that a lane can show one by one; rows that it may take. */
const MOST_ENTRIES = 40;
const MOST_ROWS = 12;
const PARTS = 60;

/**
 * Lays the entries of one lane out. `labelShare` is the share of the width that a label takes: two entries whose labels would
 * lie over one another stand in different rows. What has no told end is drawn open there, with no length of its own.
 */
export function drawnLane(
  entries: readonly TimelineEntry[],
  view: Period,
  clock: Clock,
  labelShare: number,
): DrawnLane {
  const inView = entries
    .filter((entry) => touches(spanBy(entry, clock), view))
    .toSorted((a, b) => beginning(a, clock) - beginning(b, clock) || (a.id < b.id ? -1 : 1));
  if (inView.length > MOST_ENTRIES) return countsOf(inView, view, clock);
  const ends: number[] = [];
  const placed = inView.map((entry): PlacedEntry => {
    const { to } = spanBy(entry, clock);
    const start = shareOf(view, beginning(entry, clock));
    const end = to === null ? start : shareOf(view, to);
    const taken = Math.max(start, 0);
    const other = spanBy(entry, clock === 'event' ? 'report' : 'event').from;
    const mark = other === null ? start : shareOf(view, other);
    // Words keep clear of the end of the view, and of the mark of the other clock behind them.
    const isCrowded = taken + labelShare > 1 || (mark > end && mark < taken + labelShare);
    const isLabelBefore = isCrowded && taken >= labelShare;
    const begins = isLabelBefore ? taken - labelShare : taken;
    const free = ends.findIndex((until) => until <= begins);
    const row = free < 0 ? ends.length : free;
    ends[row] = Math.max(end, begins + labelShare);
    return { entry, start, end, isOpenEnd: to === null, row, isLabelBefore };
  });
  return ends.length > MOST_ROWS
    ? countsOf(inView, view, clock)
    : { as: 'entries', placed, rows: Math.max(ends.length, 1) };
}

function countsOf(entries: readonly TimelineEntry[], view: Period, clock: Clock): DrawnLane {
  const counts = Array.from({ length: PARTS }, () => 0);
  for (const entry of entries) {
    const part = Math.floor(shareOf(view, beginning(entry, clock)) * PARTS);
    const at = Math.min(Math.max(part, 0), PARTS - 1);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { as: 'counts', counts, total: entries.length };
}

/** Where an entry begins; only those that do are laid out. */
const beginning = (entry: TimelineEntry, clock: Clock): number => spanBy(entry, clock).from ?? Infinity;

/** Nobody says when it began. */
export const isUndated = (entry: TimelineEntry, clock: Clock): boolean => spanBy(entry, clock).from === null;
