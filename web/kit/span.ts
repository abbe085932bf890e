/** UTF-16 offsets in the stored text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads `?span=120-164`; null where it is none. */
export function readSpan(written: unknown): Span | null {
  const match = typeof written === 'string' ? /^(\d{1,9})-(\d{1,9})$/.exec(written) : null;
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && start < end ? { start, end } : null;
}
