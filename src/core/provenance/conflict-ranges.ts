import type { CardClaim } from './types.ts';

/** The numbers that a statement leaves possible. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** "About 20" may be anything from 15 to 25. */
const ABOUT_SHARE = 0.25;
const ABOUT_LEAST = 1;

function slack(best: number): number {
  return Math.max(ABOUT_LEAST, Math.round(best * ABOUT_SHARE));
}

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

interface Bounds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

function boundsOf({ value }: CardClaim): Bounds | null {
  return value.type === 'casualties' || value.type === 'quantity' ? value : null;
}

/** The numbers a count leaves possible: its own bounds where it gives them, else by its qualifier; null for no number. */
export function rangeOf(claim: CardClaim): Range | null {
  const bounds = boundsOf(claim);
  if (bounds === null) return null;
  const { low, best, high } = bounds;
  const given = best ?? low ?? high;
  if (given === null) return null;
  // One bound alone says at least or at most so many, whatever the qualifier.
  if (best === null && claim.qualifier === 'exact') return { low: low ?? 0, high: high ?? Infinity };
  const read = READINGS[claim.qualifier](given);
  return { low: low ?? read.low, high: high ?? read.high };
}

export function apart(one: Range, two: Range): boolean {
  return one.low > two.high || two.low > one.high;
}

/** "13", "13 or more", "13 to 20", "at most 20". */
export function written({ low, high }: Range): string {
  if (low === high) return `${low}`;
  if (high === Infinity) return `${low}+`;
  return `${low}–${high}`;
}
