import { distanceUpToTwo } from '../names/distance.ts';

/**
 * How alike two tokens must be taken to be while candidates are sought, in hundredths. Coarse on purpose, on the
 * generous side; the comparison of names decides afterwards. Found on the dev half for R@50.
 */
const SAME_KEY = 90;
const WORD_KEY = 66;
const INNER_KEY = 50;
/** Inner keys as short as this (abd, din) are in every second name. */
const SHORT_KEY = 2;
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

/** The first key is the whole part's; the others are its words' or other readings. */
function keyLikeness(a: readonly string[], b: readonly string[]): number {
  if (a[0] === b[0] && a[0] !== undefined) return SAME_KEY;
  let best = 0;
  for (const [i, one] of a.entries()) {
    for (const [j, two] of b.entries()) {
      if (one === two) {
        if (one.length > SHORT_KEY) best = Math.max(best, i === 0 || j === 0 ? WORD_KEY : INNER_KEY);
      } else if (i === 0 && j === 0 && distanceUpToTwo(one, two) === 1) {
        best = Math.max(best, byLength(KEY_ONE_OFF, Math.min(one.length, two.length)));
      }
    }
  }
  return best;
}
