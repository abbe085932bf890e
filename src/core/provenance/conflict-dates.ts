import { type Interval, overlaps } from '../words/index.ts';
import { type Comparator, conflictAmong, sidesBy } from './conflict-pairs.ts';
import { sentence } from './conflict-sentences.data.ts';
import type { CardClaim, Sentence } from './types.ts';

const DATED: ReadonlySet<string> = new Set(['occurred', 'birthDate', 'deathDate']);

function written(interval: Interval): string {
  const [from, to] = [interval.from?.slice(0, 10) ?? '…', interval.to?.slice(0, 10) ?? '…'];
  return from === to ? from : `${from} – ${to}`;
}

function disjoint(a: CardClaim, b: CardClaim): Sentence | null {
  if (a.value.type !== 'date' || b.value.type !== 'date' || overlaps(a.value.interval, b.value.interval))
    return null;
  return sentence('noDay', { a: written(a.value.interval), b: written(b.value.interval) });
}

/** Dates of one thing that share no day. A month that holds the day is the same date less precisely told. */
export const dateConflicts: Comparator = (claims) => {
  const dated = sidesBy(claims, (claim) => (DATED.has(claim.property) ? claim.property : null));
  return [...dated].flatMap(([property, said]) =>
    conflictAmong(said, [property, 'date'], disjoint, ({ value }) =>
      value.type === 'date' ? written(value.interval) : null,
    ),
  );
};
