import { type Interval, overlaps } from '../words/index.ts';
import { type Comparator, conflictAmong, groupBy } from './conflict-pairs.ts';
import type { CardClaim } from './types.ts';

const DATED: ReadonlySet<string> = new Set(['occurred', 'birthDate', 'deathDate']);

function written(interval: Interval): string {
  const [from, to] = [interval.from?.slice(0, 10) ?? '…', interval.to?.slice(0, 10) ?? '…'];
  return from === to ? from : `${from} to ${to}`;
}

function disjoint(a: CardClaim, b: CardClaim): string | null {
  if (a.value.type !== 'date' || b.value.type !== 'date' || overlaps(a.value.interval, b.value.interval))
    return null;
  return `${written(a.value.interval)} and ${written(b.value.interval)} share no day`;
}

/** Dates of one thing that share no day. A month that holds the day is the same date less precisely told. */
export const dateConflicts: Comparator = (claims) => {
  const dated = groupBy(claims, (claim) => (DATED.has(claim.property) ? claim.property : null));
  return [...dated.values()].flatMap((group) =>
    conflictAmong(group, 'date', disjoint, (claim) =>
      claim.value.type === 'date' ? written(claim.value.interval) : '',
    ),
  );
};
