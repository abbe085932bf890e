/**
 * The place after a step in a list of `count` things: from nowhere (-1) forward to the first, backward to the last;
 * at the ends it stays.
 */
export function stepped(count: number, at: number, step: 1 | -1): number {
  if (count === 0) return -1;
  if (at < 0) return step === 1 ? 0 : count - 1;
  return Math.min(Math.max(at + step, 0), count - 1);
}
