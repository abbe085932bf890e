import type { Comparator, ConflictContext } from './conflict-pairs.ts';
import type { CardClaim, Conflict } from './types.ts';

/** What a claim says, so that its denial is recognised: the entity where it names a record, else the value. */
function saidKey(claim: CardClaim, context: ConflictContext): string {
  if (claim.value.type !== 'record') return `${claim.property} ${JSON.stringify(claim.value).toLowerCase()}`;
  const entity = context.entityOf?.(claim.value.record) ?? claim.value.record;
  return `${claim.property} ${entity}`;
}

/** A denial against an assertion of the same. Takes all claims: the other comparators see none that are denied. */
export const denialConflicts: Comparator = (claims, context) => {
  const denied = new Map<string, CardClaim[]>();
  for (const claim of claims) {
    if (claim.modality !== 'denied') continue;
    const key = saidKey(claim, context);
    denied.set(key, [...(denied.get(key) ?? []), claim]);
  }
  const found: Conflict[] = [];
  for (const [key, denials] of denied) {
    const held = claims.filter((claim) => claim.modality !== 'denied' && saidKey(claim, context) === key);
    const property = denials[0]?.property;
    if (held.length === 0 || property === undefined) continue;
    const ids = [...denials, ...held].map((claim) => claim.id).toSorted();
    found.push({
      property,
      kind: 'contradiction',
      claims: ids,
      because: 'one side says it, another denies it',
    });
  }
  return found;
};
