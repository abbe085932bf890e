import type { Interval } from '../../../src/core/words/index.ts';

/** Milliseconds since 1970, UTC; `to` is where it ends and does not belong to it. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** When something is said to be. null: nobody says; no instant is put in its place. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

type Told = Pick<Interval, 'from' | 'to' | 'precision'>;

/** Read once for as long as an answer is held: ten thousand incidents are asked at each step of a page. */
const spans = new WeakMap<Told, Span>();

/** A claimed interval on the axis of time: a day lasts to its end, an hour for an hour. */
export function spanOf(told: Told): Span {
  const known = spans.get(told);
  if (known !== undefined) return known;
  const span = readSpan(told);
  spans.set(told, span);
  return span;
}

function readSpan({ from, to, precision }: Told): Span {
  const start = from === null ? Number.NaN : Date.parse(from);
  const last = to === null ? Number.NaN : Date.parse(to);
  const length = to !== null && to.length > 10 ? (precision === 'hour' && from === to ? HOUR : MINUTE) : DAY;
  return {
    from: Number.isNaN(start) ? null : start,
    to: Number.isNaN(last) ? null : Math.max(last + length, Number.isNaN(start) ? last : start + MINUTE),
  };
}

/**
 * Whether a span touches a period. One whose end is open counts where it began; one whose beginning nobody tells is in no
 * period: it is put on no day that nobody named.
 */
export function touches({ from, to }: Span, period: Period): boolean {
  if (from === null || from >= period.to) return false;
  return to === null ? from >= period.from : to > period.from;
}

/** From the first to the last instant that is told; null where none is. */
export function extentOf(spans: readonly Span[]): Period | null {
  let [from, to] = [Infinity, -Infinity];
  for (const span of spans) {
    const ends = [span.from, span.to].filter((end) => end !== null);
    for (const end of ends) [from, to] = [Math.min(from, end), Math.max(to, end)];
  }
  return from <= to ? { from, to: Math.max(to, from + HOUR) } : null;
}

const SHORTEST = HOUR;
const LONGEST = 400 * 366 * DAY;

/** A view that shows `factor` times as much, with the same instant under `share` of its width (0 to 1). */
export function zoomed({ from, to }: Period, factor: number, share = 0.5): Period {
  const length = Math.min(Math.max((to - from) * factor, SHORTEST), LONGEST);
  const still = from + (to - from) * share;
  return { from: still - length * share, to: still + length * (1 - share) };
}

/** A view moved by a share of its length. */
export function panned({ from, to }: Period, share: number): Period {
  const by = (to - from) * share;
  return { from: from + by, to: to + by };
}

/** Where an instant stands in a view, 0 to 1 inside it. */
export const shareOf = ({ from, to }: Period, at: number): number => (at - from) / (to - from);

/** Equal parts of a period. */
export function binsOf({ from, to }: Period, count: number): Period[] {
  const length = (to - from) / count;
  return Array.from({ length: count }, (_, at) => ({
    from: from + at * length,
    to: at === count - 1 ? to : from + (at + 1) * length,
  }));
}

export type TickUnit = 'hour' | 'day' | 'month' | 'year';
export interface Tick {
  readonly at: number;
  readonly unit: TickUnit;
}

const STEPS: readonly (readonly [unit: TickUnit, length: number, step: number])[] = [
  ['hour', HOUR, 1],
  ['hour', HOUR, 3],
  ['hour', HOUR, 6],
  ['hour', HOUR, 12],
  ['day', DAY, 1],
  ['day', DAY, 2],
  ['day', DAY, 7],
  ['day', DAY, 14],
  ['month', 30 * DAY, 1],
  ['month', 30 * DAY, 3],
  ['month', 30 * DAY, 6],
  ['year', 365 * DAY, 1],
  ['year', 365 * DAY, 2],
  ['year', 365 * DAY, 5],
  ['year', 365 * DAY, 10],
  ['year', 365 * DAY, 50],
];

/** Round instants in a view, at most `most` of them, in the finest step that allows it. */
export function ticksOf(view: Period, most: number): Tick[] {
  const length = view.to - view.from;
  const [unit, unitLength, step] = STEPS.find(([, of, by]) => length / (of * by) <= most) ?? [
    'year',
    365 * DAY,
    100,
  ];
  if (unit === 'hour' || unit === 'day') {
    const by = unitLength * step;
    const first = Math.ceil(view.from / by) * by;
    const count = Math.max(0, Math.floor((view.to - first) / by) + 1);
    return Array.from({ length: Math.min(count, most + 1) }, (_, at) => ({ at: first + at * by, unit }));
  }
  const start = new Date(view.from);
  const months = unit === 'year' ? step * 12 : step;
  const begin = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const ticks: Tick[] = [];
  for (let month = Math.floor(begin / months) * months; ticks.length <= most; month += months) {
    const at = Date.UTC(Math.floor(month / 12), ((month % 12) + 12) % 12);
    if (at >= view.to) break;
    if (at >= view.from) ticks.push({ at, unit });
  }
  return ticks;
}
