/** Stretches of a text in order, none over another: looked up by halving, so that long texts stay linear. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Index of the last span that begins at or before `at`; -1 where none does. */
export function lastFrom(spans: readonly Span[], at: number): number {
  let [low, high] = [-1, spans.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as Span).start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** True where one of the spans (sorted, apart) shares a character with `item`. */
export function overlapsAny(spans: readonly Span[], item: Span): boolean {
  const last = spans[lastFrom(spans, item.end - 1)];
  return last !== undefined && last.end > item.start;
}
