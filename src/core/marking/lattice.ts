import type { Clearance, Level, Marking } from './marking.ts';

/** The least marking: anybody, for any purpose, for ever. Identity of `join`. */
export const BOTTOM: Marking = {
  level: 0,
  compartments: [],
  releasableTo: [],
  originators: [],
  controls: [],
  purposes: null,
  expiresAt: null,
};

/** Why a reader may not see a thing, as data; pages and the CLI make words from it. */
export type Denial =
  | { readonly kind: 'level'; readonly needs: Level; readonly has: Level }
  | { readonly kind: 'compartment'; readonly missing: readonly string[] }
  | { readonly kind: 'audience'; readonly audience: readonly string[] }
  | { readonly kind: 'purpose'; readonly purpose: string; readonly allowed: readonly string[] }
  | { readonly kind: 'expired'; readonly expiredAt: string; readonly originators: readonly string[] };

// Code-unit order, the same as PostgreSQL's "C" collation, so that both walls have one canonical form.
const sortedSet = (codes: readonly string[]): string[] => [...new Set(codes)].toSorted();

/**
 * An audience that holds a smaller one adds nothing to the conjunction: whoever is in the smaller is in it too.
 * What is left are the minimal audiences, in a fixed order.
 */
function minimalAudiences(audiences: readonly (readonly string[])[]): string[][] {
  const bySize = audiences.map(sortedSet).toSorted((a, b) => a.length - b.length);
  const kept: string[][] = [];
  for (const audience of bySize) {
    const codes = new Set(audience);
    if (!kept.some((smaller) => smaller.every((code) => codes.has(code)))) kept.push(audience);
  }
  return kept.toSorted(compareAudiences);
}

function compareAudiences(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i] as string, b[i] as string];
    if (x !== y) return x < y ? -1 : 1;
  }
  return a.length - b.length;
}

function canonicalInstant(instant: string): string {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new RangeError(`expiresAt is no instant: ${instant}`);
  return new Date(ms).toISOString();
}

/**
 * The one form of a marking: sets sorted and without repeats, audiences absorbed, instant in ISO with milliseconds.
 * Throws RangeError where `expiresAt` is no instant, or is set without an originator: after expiry only the
 * originator reads, and a join with somebody else's data must not appoint one.
 */
export function canonical(marking: Marking): Marking {
  if (marking.expiresAt !== null && marking.originators.length === 0)
    throw new RangeError('a marking that expires must name its originator');
  return {
    level: marking.level,
    compartments: sortedSet(marking.compartments),
    releasableTo: minimalAudiences(marking.releasableTo),
    originators: sortedSet(marking.originators),
    controls: sortedSet(marking.controls),
    purposes: marking.purposes === null ? null : sortedSet(marking.purposes),
    expiresAt: marking.expiresAt === null ? null : canonicalInstant(marking.expiresAt),
  };
}

function intersect(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null) return b;
  if (b === null) return a;
  return a.filter((code) => b.includes(code));
}

function earliest(a: string | null, b: string | null): string | null {
  if (a === null) return b;
  if (b === null) return a;
  return Date.parse(a) <= Date.parse(b) ? a : b;
}

/** The marking of what is derived from both (law 3): highest level, unions, conjunction of audiences, earliest expiry. */
export function join(a: Marking, b: Marking): Marking {
  return canonical({
    level: a.level >= b.level ? a.level : b.level,
    compartments: [...a.compartments, ...b.compartments],
    releasableTo: [...a.releasableTo, ...b.releasableTo],
    originators: [...a.originators, ...b.originators],
    controls: [...a.controls, ...b.controls],
    purposes: intersect(a.purposes, b.purposes),
    expiresAt: earliest(a.expiresAt, b.expiresAt),
  });
}

/** Join of all. Throws RangeError on an empty list: a thing made from nothing must not become readable by all. */
export function joinAll(markings: readonly Marking[]): Marking {
  const [first] = markings;
  if (first === undefined) throw new RangeError('joinAll needs at least one marking');
  if (markings.length === 1) return canonical(first);
  // By halves: joined one after another, each step would put all that came before in canonical form again.
  const half = markings.length >> 1;
  return join(joinAll(markings.slice(0, half)), joinAll(markings.slice(half)));
}

type Rule = (reader: Clearance, marking: Marking, purpose: string, nowMs: number) => readonly Denial[];

/** The release rule, one line per condition; all are checked, so that `whyNot` names every reason. */
const RULES: readonly Rule[] = [
  (reader, m) => (reader.level >= m.level ? [] : [{ kind: 'level', needs: m.level, has: reader.level }]),
  (reader, m) => {
    const missing = m.compartments.filter((code) => !reader.compartments.includes(code));
    return missing.length === 0 ? [] : [{ kind: 'compartment', missing }];
  },
  (reader, m) =>
    m.releasableTo
      .filter((codes) => !codes.includes(reader.party) && !reader.communities.some((c) => codes.includes(c)))
      .map((audience) => ({ kind: 'audience', audience })),
  (_reader, m, purpose) =>
    m.purposes === null || m.purposes.includes(purpose)
      ? []
      : [{ kind: 'purpose', purpose, allowed: m.purposes }],
  (reader, m, _purpose, nowMs) => {
    // Written so that an unreadable clock or instant (NaN) counts as expired.
    if (m.expiresAt === null || nowMs < Date.parse(m.expiresAt)) return [];
    const own = m.originators.length > 0 && m.originators.every((party) => party === reader.party);
    return own ? [] : [{ kind: 'expired', expiredAt: m.expiresAt, originators: m.originators }];
  },
];

/**
 * Every reason why `reader` may not see a thing so marked, for `purpose` (its code) at `now` (UTC instant).
 * Empty = may. The reasons themselves tell what the marking holds: show them only to those who may see the marking.
 */
export function whyNot(reader: Clearance, marking: Marking, purpose: string, now: string): readonly Denial[] {
  const nowMs = Date.parse(now);
  return RULES.flatMap((rule) => rule(reader, marking, purpose, nowMs));
}

/** The release rule. `now` is a UTC instant; one that cannot be read counts as after any expiry. */
export function mayRead(reader: Clearance, marking: Marking, purpose: string, now: string): boolean {
  const nowMs = Date.parse(now);
  return RULES.every((rule) => rule(reader, marking, purpose, nowMs).length === 0);
}

/** A marking for readers of another centre: a community is the parties in it, for its code may mean others there. */
export function withoutCommunities(
  marking: Marking,
  membersOf: (code: string) => readonly string[] | undefined,
): Marking {
  return canonical({
    ...marking,
    releasableTo: marking.releasableTo.map((codes) => codes.flatMap((code) => membersOf(code) ?? [code])),
  });
}

/** Canonical JSON: equal markings have equal keys. For interning one row per marking. */
export function markingKey(marking: Marking): string {
  const m = canonical(marking);
  return JSON.stringify([
    m.level,
    m.compartments,
    m.releasableTo,
    m.originators,
    m.controls,
    m.purposes,
    m.expiresAt,
  ]);
}
