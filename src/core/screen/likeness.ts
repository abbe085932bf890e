import { distanceUpToTwo } from '../names/distance.ts';

/**
 * How alike two tokens must be taken to be while candidates are sought, in hundredths. Coarse on purpose, on the
 * generous side; the comparison of names decides afterwards. Found on the dev half for R@50.
 */
const SAME_KEY = 85;
const WORD_KEY = 46;
/** Inner keys as short as this (abd, din) are in every second name. */
const SHORT_KEY = 2;
const TEXT_ONE_OFF = [0, 0, 0, 60, 60, 72, 86, 90] as const;
const TEXT_TWO_OFF = [0, 0, 0, 0, 45, 60, 66, 76] as const;
const KEY_ONE_OFF = [0, 0, 0, 47, 50, 66] as const;

const byLength = (table: readonly number[], length: number): number =>
  table[Math.min(length, table.length - 1)] ?? 0;

/** Likeness of two texts that share a neighbour (`textHashes`), so that they are at most two letters apart; 0 to 100. */
export function textLikeness(a: string, b: string): number {
  if (a === b) return 100;
  const length = Math.min(a.length, b.length);
  return byLength(distanceUpToTwo(a, b) === 1 ? TEXT_ONE_OFF : TEXT_TWO_OFF, length);
}

/**
 * Likeness of two tokens by one key of each; 0 to 100. A token's first key is the whole token's, the others are its
 * words' or other readings.
 */
export function keyLikeness(a: string, firstOfA: boolean, b: string, firstOfB: boolean): number {
  if (a === b) {
    if (firstOfA && firstOfB) return SAME_KEY;
    if (a.length <= SHORT_KEY) return 0;
    // Two compounds that share a word alone (Abd al-Rahman, Abd al-Karim) are two names.
    return firstOfA || firstOfB ? WORD_KEY : 0;
  }
  if (!firstOfA || !firstOfB || distanceUpToTwo(a, b) !== 1) return 0;
  return byLength(KEY_ONE_OFF, Math.min(a.length, b.length));
}
