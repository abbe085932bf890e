import type { Clock } from '../../../../web/kit/timeline/lanes.ts';
import { DAY, type Period, type Span, spanOf, touches } from '../../../../web/kit/timeline/time.ts';
import type { Incident } from '../contract.ts';

/** What narrows the incidents on a page; '' and null narrow nothing. */
export interface IncidentFilter {
  readonly type: string;
  readonly agency: string;
  /** Key of a country, area or district: 'PK', 'PK:balochistan', 'PK:kech'. */
  readonly place: string;
  /** Least reliable letter of a source that still counts: 'B' is A and B. */
  readonly grade: string;
  /** Only what two independent origins tell. */
  readonly twoOrigins: boolean;
  readonly clock: Clock;
  readonly period: Period | null;
}

export const ANYTHING: IncidentFilter = {
  type: '',
  agency: '',
  place: '',
  grade: '',
  twoOrigins: false,
  clock: 'event',
  period: null,
};

type Test = (one: Incident, filter: IncidentFilter) => boolean;

/** Each says alone whether an incident stays; all must. */
const TESTS: readonly Test[] = [
  (one, { type }) => type === '' || one.type === type,
  (one, { agency }) => agency === '' || one.sources.some(({ party }) => party === agency),
  (one, { place }) =>
    place === '' ||
    one.spots.some(({ country, area, district }) => [country, area, district].includes(place)),
  (one, { grade }) => grade === '' || one.sources.some((source) => isAsGood(source.grade, grade)),
  (one, { twoOrigins }) => !twoOrigins || one.origins >= 2,
  (one, { period, clock }) => period === null || touches(timeOf(one, clock), period),
];

/** F says that nobody can tell: it is not worse than E, it is no grade, and passes only where F is asked for. */
const isAsGood = (grade: string, least: string): boolean =>
  grade !== '' && (grade.startsWith('F') ? least === 'F' : grade.slice(0, 1) <= least);

export const timeOf = (one: Pick<Incident, 'occurred' | 'reported'>, clock: Clock): Span =>
  spanOf(clock === 'event' ? one.occurred : one.reported);

export const fits = (one: Incident, filter: IncidentFilter): boolean =>
  TESTS.every((test) => test(one, filter));

/** Nobody says when it began: it is in no period. */
export const isUndated = (one: Incident, clock: Clock): boolean => timeOf(one, clock).from === null;

/** How many of the incidents touch each part of the time; one that lasts counts in every part that it touches. */
export function tally(
  incidents: readonly Incident[],
  clock: Clock,
  parts: readonly Period[],
): readonly number[] {
  const spans = incidents.map((one) => timeOf(one, clock));
  return parts.map((part) => spans.filter((span) => touches(span, part)).length);
}

export interface Choice {
  readonly key: string;
  readonly count: number;
}

/** What a filter can be set to, with how many incidents each leaves, the most first. */
export function choicesOf(
  incidents: readonly Incident[],
  keysOf: (one: Incident) => readonly (string | null)[],
): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const one of incidents)
    for (const key of new Set(keysOf(one)))
      if (key !== null && key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** The next step of playing: the period moved by half its length; back to the beginning where the time ends. */
export function played(period: Period, whole: Period): Period {
  const length = period.to - period.from;
  const from = period.from + length / 2;
  return from >= whole.to ? { from: whole.from, to: whole.from + length } : { from, to: from + length };
}

/** What playing begins with where no period is brushed: a twelfth of the whole. */
export const firstPlayed = (whole: Period): Period => ({
  from: whole.from,
  to: whole.from + (whole.to - whole.from) / 12,
});

export type BrushEnd = 'from' | 'to';

const MONTH = 30 * DAY;
/** How far a key moves an end of a period, in time; the sideways arrows follow the direction of writing. */
const BRUSH_STEPS: Readonly<Record<string, number>> = {
  ArrowUp: DAY,
  ArrowDown: -DAY,
  PageUp: MONTH,
  PageDown: -MONTH,
  Home: -Infinity,
  End: Infinity,
};
const SIDEWAYS: Readonly<Record<string, number>> = { ArrowRight: DAY, ArrowLeft: -DAY };

/** A period with one end moved by a key: at least a day long, and inside of the whole. null: the key moves nothing. Pure. */
export function movedEnd(
  { from, to }: Period,
  whole: Period,
  end: BrushEnd,
  { key, isRtl }: { readonly key: string; readonly isRtl: boolean },
): Period | null {
  const by = BRUSH_STEPS[key] ?? (SIDEWAYS[key] ?? 0) * (isRtl ? -1 : 1);
  if (by === 0) return null;
  // On the beginning of a day, as the dates beside the strip are.
  const kept = (at: number, least: number, most: number) =>
    Math.min(Math.max(Math.round((at + by) / DAY) * DAY, least), Math.max(least, most));
  return end === 'from'
    ? { from: kept(from, whole.from, to - DAY), to }
    : { from, to: kept(to, from + DAY, whole.to) };
}
