import { distanceUpToTwo } from '../names/distance.ts';

/**
 * How alike two tokens must be taken to be while candidates are sought, in hundredths. Coarse on purpose, on the
 * generous side; the comparison of names decides afterwards. Found on the dev half for R@50.
 */
const SAME_KEY = 90;
const ANY_KEY = 82;
const TEXT_ONE_OFF = [0, 0, 0, 60, 74, 84, 86, 90] as const;
const TEXT_TWO_OFF = [0, 0, 0, 0, 50, 60, 66, 76] as const;
const KEY_ONE_OFF = [0, 0, 0, 52, 64, 76] as const;

const byLength = (table: readonly number[], length: number): number =>
  table[Math.min(length, table.length - 1)] ?? 0;

/** A writing and its keys. */
export interface Token {
  readonly text: string;
  readonly keys: readonly string[];
}

/** Likeness of two tokens, 0 to 100. `near`: their texts share a neighbour, so they are two letters apart at most. */
export function likenessOf(a: Token, b: Token, near: boolean): number {
  if (a.text === b.text) return 100;
  return Math.max(near ? textLikeness(a.text, b.text) : 0, keyLikeness(a.keys, b.keys));
}

function textLikeness(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return byLength(distanceUpToTwo(a, b) === 1 ? TEXT_ONE_OFF : TEXT_TWO_OFF, length);
}

function keyLikeness(a: readonly string[], b: readonly string[]): number {
  if (a[0] === b[0] && a[0] !== undefined) return SAME_KEY;
  let best = 0;
  for (const one of a) {
    for (const two of b) {
      if (one === two) best = Math.max(best, ANY_KEY);
      else if (best < ANY_KEY && distanceUpToTwo(one, two) === 1)
        best = Math.max(best, byLength(KEY_ONE_OFF, Math.min(one.length, two.length)));
    }
  }
  return best;
}

/** Share of a compound's weight that one of its words carries. */
export const WORD_SHARE = 0.6;
