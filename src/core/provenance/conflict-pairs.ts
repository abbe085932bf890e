import { foldName } from '../names/index.ts';
import type { ClaimId } from '../words/index.ts';
import type { CardClaim, Conflict, Sentence } from './types.ts';

/** What tells the comparators things that claims do not carry. Each is optional: without it they compare less. */
export interface ConflictContext {
  /** The entity that a record belongs to in this reader's view; without it nothing that names records is compared. */
  readonly entityOf?: (record: string) => string;
  readonly kindOf?: (record: string) => string | null;
  /** How an entity is called in sentences. */
  readonly captionOf?: (record: string) => string;
  /** The public key of a place, from wide to narrow ('place:PK:quetta'); null where it has none. */
  readonly anchorOf?: (record: string) => string | null;
  /** Entities that this one is said to be part of or to lie in. */
  readonly withinOf?: (entity: string) => ReadonlySet<string>;
}

/** One way of disagreeing: which claims it looks at, and what it finds among them. Claims come sorted by id. */
export type Comparator = (claims: readonly CardClaim[], context: ConflictContext) => readonly Conflict[];

/** Claims that say the same and stand on one side together. */
export type Side = readonly [CardClaim, ...CardClaim[]];

/** A canonical text of a claim's value and qualifier: equal texts say the same. */
export function valueKey(claim: CardClaim): string {
  return `${claim.qualifier} ${JSON.stringify(claim.value)}`;
}

/** Who speaks: a report, or somebody whom it quotes. */
export function voiceOf(claim: CardClaim): string {
  return claim.speaker === null ? claim.report : `${claim.report} ${foldName(claim.speaker)}`;
}

/** As `voiceOf`; what a report only passes on without a name is not its own word either. */
export function sourceOf(claim: CardClaim): string {
  return claim.speaker === null && claim.modality !== 'asserted' ? `${claim.report} ?` : voiceOf(claim);
}

/** Claims by a key of theirs, sorted by it; those whose key is null take no part. */
export function sidesBy(
  claims: readonly CardClaim[],
  keyOf: (claim: CardClaim) => string | null,
): ReadonlyMap<string, Side> {
  const groups = new Map<string, [CardClaim, ...CardClaim[]]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Compares every two sides; all claims of any side that disagrees with another make one conflict. Sides and not claims
 * are compared, so that a thousand equal claims cost no more than one.
 */
export function conflictBetween<S>(
  sides: readonly S[],
  claimsOf: (side: S) => readonly CardClaim[],
  [property, kind]: readonly [property: string, kind: Conflict['kind']],
  against: (a: S, b: S) => Sentence | null,
): readonly Conflict[] {
  const held = new Set<ClaimId>();
  let because: Sentence | null = null;
  for (const [at, one] of sides.entries()) {
    for (const two of sides.slice(at + 1)) {
      const found = against(one, two);
      if (found === null) continue;
      because ??= found;
      for (const claim of [...claimsOf(one), ...claimsOf(two)]) held.add(claim.id);
    }
  }
  return because === null ? [] : [{ property, kind, claims: [...held].toSorted(), because }];
}

/** As `conflictBetween`, where claims of one key are one side and any of its claims speaks for it. */
export function conflictAmong(
  claims: readonly CardClaim[],
  what: readonly [property: string, kind: Conflict['kind']],
  against: (a: CardClaim, b: CardClaim) => Sentence | null,
  same: (claim: CardClaim) => string | null = valueKey,
): readonly Conflict[] {
  const sides = [...sidesBy(claims, same).values()];
  return conflictBetween(
    sides,
    (side) => side,
    what,
    ([a], [b]) => against(a, b),
  );
}

/** The day of the report that says it, where it is known to the day. */
export function dayOf(claim: CardClaim): string | null {
  const { from, to } = claim.dated ?? { from: null, to: null };
  return from !== null && from.slice(0, 10) === to?.slice(0, 10) ? from.slice(0, 10) : null;
}
