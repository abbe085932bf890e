import {
  type Comparator,
  conflictBetween,
  type ConflictContext,
  type Side,
  sidesBy,
  voiceOf,
} from './conflict-pairs.ts';
import { sentence } from './conflict-sentences.data.ts';
import { AREA_OF } from './places.data.ts';
import type { CardClaim, Sentence } from './types.ts';

/** Properties that say where one thing is or was: one place at a time. */
const PLACED: readonly string[] = ['occurredAt', 'birthPlace'];

const COUNTRY = /^place:([A-Z]{2})(?::|$)/;

/**
 * Whether two places are known to lie apart: in two countries, or in two first-order areas of one. A country holds all
 * its places, an area its towns and a town its quarters, so that what is less precise is never apart; nor is a place
 * of which nothing is known.
 */
function lieApart(a: string | null, b: string | null): boolean {
  const [one, two] = [COUNTRY.exec(a ?? '')?.[1], COUNTRY.exec(b ?? '')?.[1]];
  if (one === undefined || two === undefined) return false;
  if (one !== two) return true;
  const [here, there] = [AREA_OF.get(a ?? ''), AREA_OF.get(b ?? '')];
  return here !== undefined && there !== undefined && here !== there;
}

function recordOf(claim: CardClaim): string | null {
  return claim.value.type === 'record' ? claim.value.record : null;
}

/** Every place of one voice lies apart from every place of the other: a road from one to the other has two places. */
function differ(a: Side, b: Side, context: ConflictContext): Sentence | null {
  const { anchorOf, captionOf, entityOf = (record: string) => record } = context;
  const apart = a.every((one) =>
    b.every((two) => {
      const [here, there] = [recordOf(one), recordOf(two)];
      if (here === null || there === null || entityOf(here) === entityOf(there)) return false;
      return lieApart(anchorOf?.(here) ?? null, anchorOf?.(there) ?? null);
    }),
  );
  if (!apart) return null;
  const call = (claim: CardClaim): string => captionOf?.(recordOf(claim) ?? '') ?? recordOf(claim) ?? '';
  return sentence('apart', { a: call(a[0]), b: call(b[0]) });
}

/** Places of one happening, or of one birth, that different voices tell and that lie apart. */
export const placeConflicts: Comparator = (claims, context) => {
  if (context.anchorOf === undefined) return [];
  return PLACED.flatMap((property) => {
    const said = claims.filter((claim) => claim.property === property && claim.value.type === 'record');
    return conflictBetween(
      [...sidesBy(said, voiceOf).values()],
      (side) => side,
      [property, 'place'],
      (a, b) => differ(a, b, context),
    );
  });
};
