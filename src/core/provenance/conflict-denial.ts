import { foldName } from '../names/index.ts';
import type { Comparator, ConflictContext } from './conflict-pairs.ts';
import { rungOf } from './conflict-role.ts';
import { sentence } from './conflict-sentences.data.ts';
import { BURDENING } from './roles-in-events.data.ts';
import type { CardClaim, Conflict } from './types.ts';

/** Properties that say one thing, so that the denial of one denies the other. */
const ONE_PROPERTY: Readonly<Record<string, string>> = { allegedRole: 'role', rank: 'role' };

function saidKey(claim: CardClaim, context: ConflictContext): string {
  const property = ONE_PROPERTY[claim.property] ?? claim.property;
  const { value } = claim;
  if (value.type === 'record') {
    const entity = context.entityOf?.(value.record) ?? value.record;
    const part = value.role === undefined ? '' : BURDENING.has(value.role) ? 'burden' : value.role;
    return `${property} ${entity} ${part}`;
  }
  if (value.type === 'text')
    return `${property} ${property === 'role' ? (rungOf(value.text) ?? foldName(value.text)) : foldName(value.text)}`;
  // "No civilian was killed" denies every count of them.
  if (value.type === 'casualties') return `${property} ${value.category} ${value.effect}`;
  return `${property} ${JSON.stringify(value).toLowerCase()}`;
}

const isDenial = ({ modality }: CardClaim): boolean => modality === 'denied';

/** A denial against an assertion of the same. Takes all claims: the other comparators see none that are denied. */
export const denialConflicts: Comparator = (claims, context) => {
  const denied = Map.groupBy(claims.filter(isDenial), (claim) => saidKey(claim, context));
  if (denied.size === 0) return [];
  const held = Map.groupBy(
    claims.filter((claim) => !isDenial(claim)),
    (claim) => saidKey(claim, context),
  );
  return [...denied].flatMap(([key, denials]): Conflict[] => {
    const against = held.get(key) ?? [];
    const [first] = denials;
    if (first === undefined || against.length === 0) return [];
    const ids = [...denials, ...against].map((claim) => claim.id).toSorted();
    return [{ property: first.property, kind: 'contradiction', claims: ids, because: sentence('denied') }];
  });
};
