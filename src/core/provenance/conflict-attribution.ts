import { type Comparator, conflictAmong, type ConflictContext } from './conflict-pairs.ts';
import type { CardClaim } from './types.ts';

/** Roles that say who did it. */
const RESPONSIBLE = new Set(['perpetrator', 'claimant', 'attributed']);

interface Side {
  readonly claim: CardClaim;
  readonly kind: string;
  readonly entity: string;
}

function responsible(claims: readonly CardClaim[], context: ConflictContext): readonly Side[] {
  return claims.flatMap((claim) => {
    if (
      claim.property !== 'participant' ||
      claim.value.type !== 'record' ||
      !RESPONSIBLE.has(claim.value.role ?? '')
    )
      return [];
    const record = claim.value.record;
    return [
      { claim, kind: context.kindOf?.(record) ?? 'unknown', entity: context.entityOf?.(record) ?? record },
    ];
  });
}

/**
 * Reports that name different parties as responsible for one event. A person and an organisation go together; two
 * attackers named by one report go together; an organisation named here and another there do not.
 */
export const attributionConflicts: Comparator = (claims, context) => {
  if (context.entityOf === undefined) return [];
  const sides = responsible(claims, context);
  const named = new Map<string, Set<string>>();
  for (const { claim, kind, entity } of sides) {
    const key = `${claim.report} ${kind}`;
    named.set(key, (named.get(key) ?? new Set()).add(entity));
  }
  const call = (side: Side): string =>
    side.claim.value.type === 'record'
      ? (context.captionOf?.(side.claim.value.record) ?? side.entity)
      : side.entity;
  const bySide = new Map(sides.map((side) => [side.claim, side]));
  return conflictAmong(
    sides.map((side) => side.claim),
    'attribution',
    (a, b) => {
      const [one, two] = [bySide.get(a), bySide.get(b)];
      if (one === undefined || two === undefined || one.kind !== two.kind || one.entity === two.entity)
        return null;
      const theirs = named.get(`${b.report} ${two.kind}`) ?? new Set();
      const ours = named.get(`${a.report} ${one.kind}`) ?? new Set();
      if (a.report === b.report || [...ours].some((entity) => theirs.has(entity))) return null;
      return `one report names ${call(one)}, another ${call(two)}`;
    },
    (claim) => `${claim.report} ${bySide.get(claim)?.entity ?? ''}`,
  );
};
