import type { Interval } from '../words/index.ts';
import type { FoldRecord } from './types.ts';

/**
 * What the records of one cluster say that could speak against a further record, each distinct statement once: a
 * cluster of ten thousand equal records is checked like one. Each entry is what ONE record says (any of it may hold);
 * entries of different records must hold together.
 */
export interface ClusterFacts {
  readonly births: Map<string, readonly Interval[]>;
  readonly fathers: Map<string, readonly string[]>;
  readonly occurred: Map<string, readonly Interval[]>;
  readonly types: Map<string, readonly string[]>;
  /** Exclusive identifiers by scheme. */
  readonly identifiers: Map<string, Map<string, readonly string[]>>;
  readonly anchors: Map<string, readonly string[]>;
  /** Indexes into the fold's table of distinct name profiles. */
  readonly profiles: Set<number>;
  /** Pairs an officer told apart: [record here, record there]. */
  readonly apart: (readonly [number, number])[];
  /** Pairs an officer could not tell: the machine does not join them either. */
  readonly unsure: (readonly [number, number])[];
  listed: boolean;
  /** Joined by an identifier or an officer although names differ: from then on one agreeing name is enough. */
  manyNames: boolean;
}

export function factsOf(record: FoldRecord, profile: number): ClusterFacts {
  const { birth, fathers, occurred, eventTypes, identifiers } = record.constraints;
  const anchors = record.keys.flatMap((key) => (key.basis[0]?.property === 'anchor' ? [key.key] : []));
  return {
    births: entry(
      birth,
      birth.map((date) => `${date.from}/${date.to}`),
    ),
    fathers: entry(fathers, fathers),
    occurred: entry(
      occurred,
      occurred.map((date) => `${date.from}/${date.to}`),
    ),
    types: entry(eventTypes, eventTypes),
    identifiers: new Map(
      Object.entries(identifiers).map(([scheme, values]) => [scheme, entry(values, values)]),
    ),
    anchors: entry(anchors, anchors),
    profiles: new Set([profile]),
    apart: [],
    unsure: [],
    listed: record.listed,
    manyNames: false,
  };
}

function entry<V>(values: readonly V[], texts: readonly string[]): Map<string, readonly V[]> {
  return values.length === 0 ? new Map() : new Map([[texts.toSorted().join('|'), values]]);
}

function pour<V>(into: Map<string, V>, from: ReadonlyMap<string, V>): void {
  for (const [key, value] of from) into.set(key, value);
}

/** Adds what `from` says to `into`. */
export function mergeFacts(into: ClusterFacts, from: ClusterFacts): void {
  pour(into.births, from.births);
  pour(into.fathers, from.fathers);
  pour(into.occurred, from.occurred);
  pour(into.types, from.types);
  pour(into.anchors, from.anchors);
  for (const [scheme, values] of from.identifiers) {
    const held = into.identifiers.get(scheme);
    if (held === undefined) into.identifiers.set(scheme, new Map(values));
    else pour(held, values);
  }
  for (const profile of from.profiles) into.profiles.add(profile);
  into.apart.push(...from.apart);
  into.unsure.push(...from.unsure);
  into.listed ||= from.listed;
  into.manyNames ||= from.manyNames;
}

/** How much a cluster says that can contradict: the most telling are compared first, vague ones join what is left. */
export function weightOfFacts(facts: ClusterFacts): number {
  return (
    facts.births.size + facts.fathers.size + facts.occurred.size + facts.identifiers.size + facts.anchors.size
  );
}
