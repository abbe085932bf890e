import type { NameStep } from './types.ts';

const MOST_SIMILAR = 0.99;

/** Sums over steps that the similarity is made of. */
interface Sums {
  shared: number;
  onlyA: number;
  onlyB: number;
  lost: number;
}

function sumsOf(steps: readonly NameStep[]): Sums {
  const sums: Sums = { shared: 0, onlyA: 0, onlyB: 0, lost: 0 };
  for (const step of steps) {
    if (step.a === '') sums.onlyB += step.bits;
    else if (step.b === '') sums.onlyA += step.bits;
    else {
      sums.shared += step.bits * step.likeness;
      sums.lost += step.bits * (1 - step.likeness);
    }
  }
  return sums;
}

/** How alike two names are, 0 to 0.99, from the steps of their comparison alone. */
export function similarityOf(steps: readonly NameStep[]): number {
  const { shared, onlyA, onlyB, lost } = sumsOf(steps);
  if (shared === 0) return 0;
  const conflict = Math.min(onlyA, onlyB);
  const extra = Math.max(onlyA, onlyB) - conflict;
  const share = shared / (shared + 1.5 * lost + 1.5 * conflict + 0.35 * extra);
  const telling = shared / (shared + 1);
  return Math.min(MOST_SIMILAR, (share * telling) ** 0.5);
}

/** Bits of shared, telling name. */
export function evidenceOf(steps: readonly NameStep[]): number {
  return sumsOf(steps).shared;
}
