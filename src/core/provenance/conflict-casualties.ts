import { type Comparator, conflictAmong, groupBy } from './conflict-pairs.ts';
import type { CardClaim, Conflict } from './types.ts';

interface Range {
  readonly low: number;
  readonly high: number;
}

/** "About 20" may be anything from 15 to 25. */
const ABOUT_SHARE = 0.25;
const ABOUT_LEAST = 1;

/** What numbers a count leaves possible, by its qualifier. */
const READINGS: Readonly<Record<CardClaim['qualifier'], (best: number) => Range>> = {
  exact: (best) => ({ low: best, high: best }),
  over: (best) => ({ low: best + 1, high: Infinity }),
  'at-least': (best) => ({ low: best, high: Infinity }),
  under: (best) => ({ low: 0, high: best - 1 }),
  'at-most': (best) => ({ low: 0, high: best }),
  about: (best) => ({ low: best - slack(best), high: best + slack(best) }),
  range: (best) => ({ low: best, high: best }),
};

function slack(best: number): number {
  return Math.max(ABOUT_LEAST, Math.round(best * ABOUT_SHARE));
}

/** The numbers a claim of casualties leaves possible: its own bounds where it gives them, else by its qualifier. */
export function rangeOf(claim: CardClaim): Range | null {
  if (claim.value.type !== 'casualties') return null;
  const { low, best, high } = claim.value;
  const given = best ?? low ?? high;
  if (given === null) return null;
  const read = READINGS[claim.qualifier](given);
  return { low: low ?? read.low, high: high ?? read.high };
}

function say(claim: CardClaim): string {
  const range = rangeOf(claim);
  if (range === null || claim.value.type !== 'casualties') return '';
  const number =
    range.low === range.high
      ? `${range.low}`
      : range.high === Infinity
        ? `${range.low} or more`
        : `${range.low} to ${range.high}`;
  return claim.value.category === 'unknown' ? `${number} in all` : `${number} (${claim.value.category})`;
}

function disjoint(a: CardClaim, b: CardClaim): string | null {
  const [one, two] = [rangeOf(a), rangeOf(b)];
  if (one === null || two === null || (one.low <= two.high && two.low <= one.high)) return null;
  return `${say(a)} and ${say(b)} cannot both hold`;
}

/** A total below one of its parts. */
function belowPart(total: CardClaim, part: CardClaim): string | null {
  const [one, two] = [rangeOf(total), rangeOf(part)];
  return one !== null && two !== null && one.high < two.low
    ? `${say(total)} is less than ${say(part)} alone`
    : null;
}

/**
 * Counts of one category and effect whose ranges do not meet, and totals below a part. Different categories are not
 * compared with each other: they are different people.
 */
export const casualtyConflicts: Comparator = (claims) => {
  const counts = claims.filter((claim) => claim.value.type === 'casualties');
  const groups = groupBy(counts, (claim) =>
    claim.value.type === 'casualties' ? `${claim.value.effect} ${claim.value.category}` : null,
  );
  const found: Conflict[] = [...groups.values()].flatMap((group) => conflictAmong(group, 'count', disjoint));
  for (const [effect, all] of groupBy(counts, (claim) =>
    claim.value.type === 'casualties' ? claim.value.effect : null,
  )) {
    const isTotal = (claim: CardClaim): boolean =>
      claim.value.type === 'casualties' && claim.value.category === 'unknown';
    const against = (a: CardClaim, b: CardClaim): string | null => {
      if (isTotal(a) === isTotal(b)) return null;
      return isTotal(a) ? belowPart(a, b) : belowPart(b, a);
    };
    if (effect !== null) found.push(...conflictAmong(all, 'count', against));
  }
  return found;
};
