import type { Interval } from '../words/index.ts';
import type { FoldRecord } from './types.ts';

/**
 * What the records of one cluster say that could speak against a further record, each distinct statement once: a
 * cluster of ten thousand equal records is checked like one. Each entry is what ONE record says (any of it may hold);
 * entries of different records must hold together.
 */
export interface ClusterFacts {
  births: Said<Interval>;
  fathers: Said<string>;
  occurred: Said<Interval>;
  types: Said<string>;
  anchors: Said<string>;
  /** Countries that an organisation's own records name. */
  countries: Said<string>;
  /** Exclusive identifiers by scheme. */
  identifiers: ReadonlyMap<string, Said<string>>;
  /** Indexes into the fold's table of distinct name profiles. */
  profiles: readonly number[];
  /** Pairs an officer told apart: [record here, record there]. */
  apart: Pairs;
  /** Pairs an officer could not tell: the machine does not join them either. */
  unsure: Pairs;
  listed: boolean;
  /** A record gives two names, or an identifier or officer joined two: from then on each needs one that agrees. */
  manyNames: boolean;
}

/** Distinct statements by their text. Never changed in place, so that records without any share one empty map. */
export type Said<V> = ReadonlyMap<string, readonly V[]>;
export type Pairs = readonly (readonly [number, number])[];

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();
const NO_PAIRS: Pairs = [];

/** What one record says. */
export function factsOf(record: FoldRecord, profile: number, hasAlias: boolean): ClusterFacts {
  const { birth, fathers, occurred, eventTypes, identifiers, countries } = record.constraints;
  const anchors = record.keys.filter((key) => key.basis[0]?.property === 'anchor').map((key) => key.key);
  const schemes = Object.entries(identifiers);
  return {
    births: said(birth, writtenDate),
    fathers: said(fathers, itself),
    occurred: said(occurred, writtenDate),
    types: said(eventTypes, itself),
    anchors: said(anchors, itself),
    countries: record.kind === 'organisation' ? said(countries, itself) : NOTHING,
    identifiers:
      schemes.length === 0
        ? NOTHING
        : new Map(schemes.map(([scheme, values]) => [scheme, said(values, itself)])),
    profiles: [profile],
    apart: NO_PAIRS,
    unsure: NO_PAIRS,
    listed: record.listed,
    manyNames: hasAlias,
  };
}

function writtenDate(date: Interval): string {
  return `${date.from}/${date.to}`;
}

function itself(text: string): string {
  return text;
}

function said<V>(values: readonly V[], write: (value: V) => string): Said<V> {
  return values.length === 0 ? NOTHING : new Map([[values.map(write).toSorted().join('|'), values]]);
}

/** Both maps in one; one of the two where it already holds the other. */
function both<V>(a: ReadonlyMap<string, V>, b: ReadonlyMap<string, V>): ReadonlyMap<string, V> {
  if (a.size === 0) return b;
  for (const key of b.keys()) if (!a.has(key)) return new Map([...a, ...b]);
  return a;
}

function bothIdentifiers(
  a: ClusterFacts['identifiers'],
  b: ClusterFacts['identifiers'],
): ClusterFacts['identifiers'] {
  if (a.size === 0 || b.size === 0) return a.size === 0 ? b : a;
  return new Map([
    ...a,
    ...[...b].map(([scheme, values]) => [scheme, both(a.get(scheme) ?? NOTHING, values)] as const),
  ]);
}

/** Adds what `from` says to `into`. */
export function mergeFacts(into: ClusterFacts, from: ClusterFacts): void {
  into.births = both(into.births, from.births);
  into.fathers = both(into.fathers, from.fathers);
  into.occurred = both(into.occurred, from.occurred);
  into.types = both(into.types, from.types);
  into.anchors = both(into.anchors, from.anchors);
  into.countries = both(into.countries, from.countries);
  into.identifiers = bothIdentifiers(into.identifiers, from.identifiers);
  const added = from.profiles.filter((profile) => !into.profiles.includes(profile));
  if (added.length > 0) into.profiles = [...into.profiles, ...added];
  if (from.apart.length > 0) into.apart = [...into.apart, ...from.apart];
  if (from.unsure.length > 0) into.unsure = [...into.unsure, ...from.unsure];
  into.listed ||= from.listed;
  into.manyNames ||= from.manyNames;
}

/** How much a cluster says that can contradict: the most telling are compared first, vague ones join what is left. */
export function weightOfFacts(facts: ClusterFacts): number {
  return (
    facts.births.size + facts.fathers.size + facts.occurred.size + facts.identifiers.size + facts.anchors.size
  );
}
