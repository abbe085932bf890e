import { LEVELS, type Level } from './levels.data.ts';
import type { Factor, FactorKind } from './types.ts';

/** Log2 odds of a level of the evidence table, to a tenth of a bit; 0 for what was not compared. */
export function bitsOf(level: Level): number {
  return BITS[level];
}

const BITS = Object.fromEntries(
  Object.entries(LEVELS).map(([level, { m, u }]) => [level, Math.round(Math.log2(m / u) * 10) / 10]),
) as Readonly<Record<Level, number>>;

/** One line of the explanation. */
export function factor(
  level: Level,
  query: string | null,
  candidate: string | null,
  bits: number = bitsOf(level),
  of: string | null = null,
): Factor {
  const { kind, outcome } = LEVELS[level];
  return { kind, query, candidate, outcome, level, of, bits };
}

/** The line that says that one side gives nothing. */
export function silence(
  kind: Exclude<FactorKind, 'kind'>,
  query: string | null,
  candidate: string | null,
  of: string | null = null,
): Factor {
  return factor(`${kind}-silent`, query, candidate, 0, of);
}
