import type { Pair } from '../language/speech.ts';
import type { Officer } from './session.tsx';

/** How much of one kind waits, and since when. Nothing else of the answer is kept. */
export interface WaitingCount {
  readonly count: number;
  /** The centre has more than it was asked for. */
  readonly isMore: boolean;
  /** Those whose time is over. */
  readonly late: number;
  /** Instant since when the oldest waits; null where that tells nothing. */
  readonly since: string | null;
}

/** One kind of work that can wait for an officer: asked for where the pages of it ask, so that the same rights decide. */
export interface Waiting {
  readonly id: string;
  readonly label: Pair;
  /** What it means that nothing waits, or what to do then. */
  readonly nothing: Pair;
  /** Where it is asked. */
  readonly path: string;
  /** Where it is worked on. */
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
  /** What of the answer waits for this officer. */
  readonly read: (value: unknown, officer: Officer) => WaitingCount;
}

/** Counts what waits: `since` is the oldest of the instants. */
export function countOf<Row>(
  rows: readonly Row[],
  facts: {
    readonly since?: (row: Row) => string | null;
    readonly isLate?: (row: Row) => boolean;
    readonly most?: number;
  } = {},
): WaitingCount {
  const times = rows.flatMap((row) => facts.since?.(row) ?? []).toSorted();
  return {
    count: rows.length,
    isMore: facts.most !== undefined && rows.length >= facts.most,
    late: facts.isLate === undefined ? 0 : rows.filter(facts.isLate).length,
    since: times[0] ?? null,
  };
}
