import { compareNamesOf, countedSimilarity, type NameToCompare } from './name.ts';
import type { PreparedParty } from './prepare.ts';
import { bitsOfSimilarity, scoreOfBits } from './scale.ts';
import { MOST_SUPPORT_BITS } from './scale.data.ts';

/**
 * The most that a candidate with these names can score, whatever else is known of it, unless an identifier is shared:
 * the names' bits with all the support that other evidence may give; the similarity itself where the query gives names
 * alone. Lets an index leave out candidates before they are taken apart.
 */
export function mostScoreWithoutIdentifier(query: PreparedParty, names: readonly NameToCompare[]): number {
  const { name, level } = compareNamesOf(query.names, names);
  if (name === undefined) return 1;
  const similarity = countedSimilarity(name, level === 'weak-alias');
  if (isSilent(query)) return similarity;
  return Math.max(similarity, scoreOfBits(bitsOfSimilarity(similarity) + MOST_SUPPORT_BITS));
}

function isSilent({ births, fathers, places, identifiers, party }: PreparedParty): boolean {
  return (
    births.length + fathers.length + places.length + identifiers.length + party.countries.length === 0 &&
    party.gender === null
  );
}
