import { foldName } from '../names/index.ts';
import { type Comparator, conflictAmong, sourceOf, valueKey } from './conflict-pairs.ts';
import { sentence } from './conflict-sentences.data.ts';
import { EXCLUDES } from './legal.data.ts';
import type { CardClaim } from './types.ts';

const PROPERTIES = [...new Set(EXCLUDES.map(({ property }) => property))];

/** Words of groups, folded, by rule: worked out once. */
const RULES = EXCLUDES.map(({ property, groups }) => ({
  property,
  groups: groups.map((words) => words.map((word) => ` ${foldName(word)} `)),
}));

/** Which group of each rule a claim is in, by the longest of its words there ("not designated"); -1 where in none. */
function groupsOf(claim: CardClaim): readonly number[] {
  if (claim.value.type !== 'text') return [];
  const text = ` ${foldName(claim.value.text)} `;
  return RULES.map(({ property, groups }) => {
    if (property !== claim.property) return -1;
    let [best, length] = [-1, 0];
    for (const [at, words] of groups.entries()) {
      for (const word of words)
        if (word.length > length && text.includes(word)) [best, length] = [at, word.length];
    }
    return best;
  });
}

/**
 * Legal states and modes that deny each other. A course of law (suspect, charged, convicted) does
 * not, nor what one voice tells of two times.
 */
export const legalConflicts: Comparator = (claims) =>
  PROPERTIES.flatMap((property) => {
    const told = new Map<CardClaim, readonly number[]>();
    for (const claim of claims) {
      if (claim.property !== property) continue;
      const groups = groupsOf(claim);
      // Who is in no group excludes nobody.
      if (groups.some((group) => group >= 0)) told.set(claim, groups);
    }
    return conflictAmong(
      [...told.keys()],
      [property, 'legal'],
      (a, b) => {
        const [mine, theirs] = [told.get(a) ?? [], told.get(b) ?? []];
        const apart = mine.some((group, at) => group >= 0 && (theirs[at] ?? -1) >= 0 && group !== theirs[at]);
        if (!apart || sourceOf(a) === sourceOf(b) || a.value.type !== 'text' || b.value.type !== 'text')
          return null;
        return sentence('excludes', { a: a.value.text, b: b.value.text });
      },
      (claim) => `${valueKey(claim)} ${sourceOf(claim)}`,
    );
  });
