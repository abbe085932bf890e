/** How many were found rightly, found wrongly, and not found. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

export function add(into: Tally, more: Tally): void {
  into.right += more.right;
  into.wrong += more.wrong;
  into.missed += more.missed;
}

/** Precision, recall and F1 of a tally; 1 where nothing was asked and nothing said. */
export function rates({ right, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** A share: how many of how many. */
export interface Share {
  of: number;
  right: number;
}

export const share = (): Share => ({ of: 0, right: 0 });

export function count(into: Share, right: boolean): void {
  into.of += 1;
  if (right) into.right += 1;
}

export const ratio = ({ of, right }: Share): number => (of === 0 ? 1 : right / of);
