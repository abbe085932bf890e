import type { NamePart, PreparedName } from '../../names/match/types.ts';
import type { NameToCompare } from './name.ts';

export interface NamePair {
  readonly a: NameToCompare;
  readonly b: NameToCompare;
  /** Share of telling parts that look the same at a glance, 0 to 1. */
  readonly glance: number;
}

/** Pairs of names that are compared in full. A party of thirty aliases has few that can be the one asked for. */
const MOST_PAIRS = 6;

/** Pairs that share less than this share of what the best pair shares are left out. */
const LEAST_OF_BEST = 0.3;

/** A part written differently but heard alike. */
const HEARD_ALIKE = 0.8;

function glanceAt(part: NamePart, others: readonly NamePart[]): number {
  let best = 0;
  for (const other of others) {
    // Parts are made once per spelling: one spelling is one object.
    if (other === part) return part.bits;
    if (best === 0 && part.keys[0] !== undefined && part.keys[0] === other.keys[0])
      best = HEARD_ALIKE * Math.min(part.bits, other.bits);
  }
  return best;
}

function bitsOfName({ parts }: PreparedName): number {
  let sum = 0;
  for (const part of parts) sum += part.bits;
  return sum;
}

/** How much two names share, without aligning them. Symmetric but for parts that stand in one of them twice. */
function glance(a: PreparedName, b: PreparedName): number {
  const aFirst = a.kind === b.kind ? a.text <= b.text : a.kind < b.kind;
  const [one, two] = aFirst ? [a, b] : [b, a];
  let shared = 0;
  for (const part of one.parts) shared += glanceAt(part, two.parts);
  const all = bitsOfName(one) + bitsOfName(two);
  return all === 0 ? 0 : (2 * shared) / all;
}

const keyOf = (name: PreparedName): string => `${name.kind} ${name.text}`;

function orderOf({ a, b }: NamePair): string {
  const [one, two] = [keyOf(a.name), keyOf(b.name)];
  return one <= two ? `${one}\n${two}` : `${two}\n${one}`;
}

/** The pairs of names worth comparing, the most promising first; the same ones whichever side asks. */
export function promisingPairs(
  query: readonly NameToCompare[],
  candidate: readonly NameToCompare[],
): readonly NamePair[] {
  if (query.length * candidate.length <= 1)
    return query.flatMap((a) => candidate.map((b) => ({ a, b, glance: 1 })));
  const pairs: NamePair[] = [];
  let best = 0;
  for (const a of query) {
    for (const b of candidate) {
      const pair = { a, b, glance: glance(a.name, b.name) };
      best = Math.max(best, pair.glance);
      if (pair.glance >= LEAST_OF_BEST * best) pairs.push(pair);
    }
  }
  return pairs
    .filter((pair) => pair.glance >= LEAST_OF_BEST * best)
    .sort((x, y) => y.glance - x.glance || (orderOf(x) < orderOf(y) ? -1 : 1))
    .slice(0, MOST_PAIRS);
}
