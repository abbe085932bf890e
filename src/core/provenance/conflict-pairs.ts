import type { CardClaim, Conflict } from './types.ts';

/** What tells the comparators things that claims do not carry. Each is optional: without it they compare less. */
export interface ConflictContext {
  /** The entity that a record belongs to in this reader's view; without it nothing that names records is compared. */
  readonly entityOf?: (record: string) => string;
  readonly kindOf?: (record: string) => string | null;
  /** How an entity is called in sentences. */
  readonly captionOf?: (record: string) => string;
}

/** One way of disagreeing: which claims it looks at, and what it finds among them. */
export type Comparator = (claims: readonly CardClaim[], context: ConflictContext) => readonly Conflict[];

/** A canonical text of a claim's value and qualifier: equal texts say the same. */
export function valueKey(claim: CardClaim): string {
  return `${claim.qualifier} ${JSON.stringify(claim.value)}`;
}

/**
 * Compares every two distinct values; all claims of any value that disagrees with another make one conflict.
 * Distinct values only, so that a thousand equal claims cost no more than one.
 */
export function conflictAmong(
  claims: readonly CardClaim[],
  kind: Conflict['kind'],
  against: (a: CardClaim, b: CardClaim) => string | null,
  same: (claim: CardClaim) => string = valueKey,
): readonly Conflict[] {
  const groups = new Map<string, CardClaim[]>();
  for (const claim of claims) {
    const key = same(claim);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  const ordered = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const sides = new Set<CardClaim>();
  const reasons: string[] = [];
  for (const [at, one] of ordered.entries()) {
    for (const two of ordered.slice(at + 1)) {
      const [first, second] = [one[0], two[0]];
      const because = first === undefined || second === undefined ? null : against(first, second);
      if (because === null) continue;
      reasons.push(because);
      for (const claim of [...one, ...two]) sides.add(claim);
    }
  }
  const [because] = reasons;
  const property = claims[0]?.property;
  if (because === undefined || property === undefined) return [];
  return [{ property, kind, claims: [...sides].map((claim) => claim.id).toSorted(), because }];
}

/** Claims by a key of theirs, in order of first appearance. */
export function groupBy(
  claims: readonly CardClaim[],
  keyOf: (claim: CardClaim) => string | null,
): ReadonlyMap<string, readonly CardClaim[]> {
  const groups = new Map<string, CardClaim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return groups;
}
