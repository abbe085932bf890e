import { foldName } from '../names/index.ts';
import { type Comparator, conflictAmong, dayOf, sourceOf } from './conflict-pairs.ts';
import { apart, type Range, rangeOf, written } from './conflict-ranges.ts';
import { sentence } from './conflict-sentences.data.ts';
import { HOURS } from './measures.data.ts';
import type { CardClaim, Conflict, Sentence } from './types.ts';

/** Sums that differ by less are one sum, rounded. */
const ROUNDING = 0.02;

const BY_WORD: ReadonlyMap<string, number> = new Map(
  HOURS.flatMap(([hours, forms]) => forms.map((form) => [foldName(form), hours] as const)),
);

function hoursOf(unit: string): number | null {
  for (const word of foldName(unit).split(' ')) {
    const hours = BY_WORD.get(word);
    if (hours !== undefined) return hours;
  }
  return null;
}

/** Hours that a length of time leaves possible: "eleven days" is from ten and a half to eleven and a half. */
function lengthOf(claim: CardClaim): Range | null {
  const hours = claim.value.type === 'quantity' ? hoursOf(claim.value.unit) : null;
  const range = rangeOf(claim);
  if (hours === null || range === null) return null;
  return { low: (range.low - 0.5) * hours, high: (range.high + 0.5) * hours };
}

/** A sum in its smallest units, with the rounding of those who write "24 million". */
function sumOf(claim: CardClaim): Range | null {
  if (claim.value.type !== 'money') return null;
  const { amountMinor } = claim.value;
  const around = Math.abs(amountMinor) * ROUNDING;
  const [low, high] = [amountMinor - around, amountMinor + around];
  if (claim.qualifier === 'over' || claim.qualifier === 'at-least') return { low, high: Infinity };
  if (claim.qualifier === 'under' || claim.qualifier === 'at-most') return { low: 0, high };
  return { low, high };
}

function say(claim: CardClaim): string {
  const { value } = claim;
  if (value.type === 'money') return `${value.currency} ${value.amountMinor / 100}`;
  const range = rangeOf(claim);
  const unit = value.type === 'quantity' ? value.unit : '';
  return range === null ? '' : `${written(range)} ${unit}`.trim();
}

/** Properties that are measured, as what they count, and what is compared with what. */
const MEASURED: readonly (readonly [
  property: string,
  kind: Conflict['kind'],
  range: (claim: CardClaim) => Range | null,
  comparable: (claim: CardClaim) => string,
])[] = [
  ['strength', 'count', rangeOf, () => ''],
  ['duration', 'measure', lengthOf, () => ''],
  ['amount', 'measure', sumOf, ({ value }) => (value.type === 'money' ? value.currency : '')],
];

function sayBoth(a: CardClaim, b: CardClaim): Sentence {
  const [x, y] = [dayOf(a), dayOf(b)];
  if (a.property !== 'strength' || x === null || y === null || x === y)
    return sentence('cannotBoth', { a: say(a), b: say(b) });
  return x < y
    ? sentence('countLater', { a: say(a), b: say(b), x, y })
    : sentence('countLater', { a: say(b), b: say(a), x: y, y: x });
}

/**
 * Strengths, lengths of time and sums of different voices whose ranges do not meet. What one voice says of one thing in
 * two numbers are two things ("two lakh down, five in all").
 */
export const measureConflicts: Comparator = (claims) =>
  MEASURED.flatMap(([property, kind, rangeIn, comparable]) =>
    conflictAmong(
      claims.filter((claim) => claim.property === property && rangeIn(claim) !== null),
      [property, kind],
      (a, b) => {
        const [one, two] = [rangeIn(a), rangeIn(b)];
        if (one === null || two === null || sourceOf(a) === sourceOf(b) || comparable(a) !== comparable(b))
          return null;
        return apart(one, two) ? sayBoth(a, b) : null;
      },
      (claim) => `${sourceOf(claim)} ${say(claim)}`,
    ),
  );
