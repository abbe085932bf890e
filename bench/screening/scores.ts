/** A pair's score and whether it is one. */
export interface Scored {
  readonly score: number;
  readonly match: boolean;
}

/** The best F1 over all thresholds, and the threshold. */
export function bestF1(scored: readonly Scored[]): { readonly f1: number; readonly at: number } {
  const positives = scored.filter((one) => one.match).length;
  let best = { f1: 0, at: 1 };
  sweep(scored, (right, wrong, at) => {
    const f1 = (2 * right) / (right + wrong + positives);
    if (f1 > best.f1) best = { f1, at };
  });
  return best;
}

/** The greatest recall at a threshold whose precision is at least 0.95. */
export function recallAt95(scored: readonly Scored[]): number {
  const positives = scored.filter((one) => one.match).length;
  let best = 0;
  sweep(scored, (right, wrong) => {
    if (right / (right + wrong) >= 0.95) best = Math.max(best, right / positives);
  });
  return best;
}

function sweep(
  scored: readonly Scored[],
  visit: (right: number, wrong: number, threshold: number) => void,
): void {
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  let [right, wrong] = [0, 0];
  for (const [at, one] of sorted.entries()) {
    if (one.match) right += 1;
    else wrong += 1;
    if (sorted[at + 1]?.score !== one.score) visit(right, wrong, one.score);
  }
}

/** Precision, recall and F1 of a fixed threshold. */
export function f1At(
  scored: readonly Scored[],
  threshold: number,
): { readonly f1: number; readonly precision: number; readonly recall: number } {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { score, match } of scored) {
    if (score < threshold) missed += Number(match);
    else if (match) right += 1;
    else wrong += 1;
  }
  return {
    f1: (2 * right) / (2 * right + wrong + missed),
    precision: right / (right + wrong),
    recall: right / (right + missed),
  };
}
