import type { EntityKind } from '../words/index.ts';
import { attributionConflicts, partConflicts } from './conflict-attribution.ts';
import { casualtyConflicts } from './conflict-casualties.ts';
import { dateConflicts } from './conflict-dates.ts';
import { denialConflicts } from './conflict-denial.ts';
import { identityConflicts } from './conflict-identity.ts';
import { legalConflicts } from './conflict-legal.ts';
import { measureConflicts } from './conflict-measures.ts';
import type { Comparator, ConflictContext } from './conflict-pairs.ts';
import { placeConflicts } from './conflict-places.ts';
import { roleConflicts } from './conflict-role.ts';
import { valueConflicts } from './conflict-values.ts';
import type { CardClaim, Conflict } from './types.ts';

/** Which comparators look at a thing, by its kind; the others can find nothing there. */
const HAPPENING: readonly Comparator[] = [
  casualtyConflicts,
  dateConflicts,
  placeConflicts,
  valueConflicts,
  attributionConflicts,
  partConflicts,
  measureConflicts,
  legalConflicts,
];
const PARTY: readonly Comparator[] = [
  dateConflicts,
  placeConflicts,
  identityConflicts,
  valueConflicts,
  roleConflicts,
  legalConflicts,
  measureConflicts,
];
const THING: readonly Comparator[] = [dateConflicts, identityConflicts];

const BY_KIND: Partial<Readonly<Record<EntityKind, readonly Comparator[]>>> = {
  event: HAPPENING,
  operation: HAPPENING,
  programme: HAPPENING,
  person: PARTY,
  organisation: PARTY,
};

/**
 * Claims about one entity that cannot all hold. Only statements of fact enter. Less precise is no conflict: "over a
 * dozen" beside 13, a month beside a day in it. Nothing is dropped: every side keeps its claims. Sorted.
 */
export function conflictsOf(
  kind: EntityKind,
  claims: readonly CardClaim[],
  context: ConflictContext = {},
): readonly Conflict[] {
  const byId = claims.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const facts = byId.filter((claim) => claim.statementType === 'fact');
  const held = facts.filter((claim) => claim.modality !== 'denied');
  const found = (BY_KIND[kind] ?? THING).flatMap((comparator) => comparator(held, context));
  const all = [...found, ...denialConflicts(facts, context)];
  const order = (conflict: Conflict): string =>
    `${conflict.property} ${conflict.kind} ${conflict.claims.join(' ')}`;
  return all.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}
