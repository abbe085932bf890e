/**
 * Dates of events are intervals with precision, never a bare Date (WORDS.md §3).
 * Both ends are inclusive calendar days in ISO form (`2026-03-02`) or instants (`2026-03-02T14:30Z`); null is open.
 */
export const PRECISIONS = [
  'hour',
  'day',
  'days',
  'week',
  'month',
  'season',
  'year',
  'years',
  'open',
] as const;
export type Precision = (typeof PRECISIONS)[number];

export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
  /** Why an end is open or how a relative expression was resolved; never an invented day. */
  readonly reason?: string;
}

/** The interval of which nothing is known, with the reason. */
export function openInterval(reason: string): Interval {
  return { from: null, to: null, precision: 'open', reason };
}

/** True where the two intervals can both hold: they share at least one day. Open ends overlap with everything. */
export function overlaps(a: Interval, b: Interval): boolean {
  const day = (instant: string | null) => instant?.slice(0, 10) ?? null;
  const [aFrom, aTo, bFrom, bTo] = [day(a.from), day(a.to), day(b.from), day(b.to)];
  if (aTo !== null && bFrom !== null && aTo < bFrom) return false;
  if (bTo !== null && aFrom !== null && bTo < aFrom) return false;
  return true;
}
