import { mix32 } from './hash.ts';

/** Slots for the shingles of the body; standard error of the estimate is at most 0.0625. */
export const BODY_SLOTS = 64;
/** Slots for names and figures mentioned: they tell a copy from another report on the same form. */
export const MENTION_SLOTS = 32;
/** Two rows per band find 99 % of pairs at Jaccard 0.35, 80 % at 0.22; verification drops the rest (Broder 1997; Leskovec, Rajaraman & Ullman ch. 3). */
export const ROWS_PER_BAND = 2;
const EMPTY = 0xffffffff;

const MULTIPLIERS = Uint32Array.from({ length: BODY_SLOTS }, (_, at) => mix32(at * 2 + 0x9e3779b9) | 1);
const OFFSETS = Uint32Array.from({ length: BODY_SLOTS }, (_, at) => mix32(at * 2 + 0x7f4a7c15));

/** The least of each hash function over a set of 32-bit elements; all ones for the empty set. */
export function minHash(elements: Iterable<number>, slots: number): Uint32Array {
  const least = new Uint32Array(slots).fill(EMPTY);
  for (const element of elements) {
    for (let slot = 0; slot < slots; slot += 1) {
      const product = Math.imul(element ^ (OFFSETS[slot] ?? 0), MULTIPLIERS[slot] ?? 1);
      const hash = (product ^ (product >>> 15)) >>> 0;
      if (hash < (least[slot] ?? EMPTY)) least[slot] = hash;
    }
  }
  return least;
}

/**
 * Estimated Jaccard similarity over a range of slots, 0..1; null where either side has nothing there, or as soon as it is
 * certain to be below `least`.
 */
export function similarity(
  a: Uint32Array,
  b: Uint32Array,
  from: number,
  slots: number,
  least: number,
): number | null {
  if (a.length < from + slots || b.length < from + slots || a[from] === EMPTY || b[from] === EMPTY)
    return null;
  const mostUnequal = slots - Math.ceil(least * slots);
  let unequal = 0;
  for (let slot = from; slot < from + slots; slot += 1) {
    if (a[slot] === b[slot]) continue;
    unequal += 1;
    if (unequal > mostUnequal) return null;
  }
  return (slots - unequal) / slots;
}

/** Band keys of the body's slots: reports that share one are compared. */
export function bandKeys(signature: Uint32Array): readonly string[] {
  const keys: string[] = [];
  for (let at = 0; at < BODY_SLOTS; at += ROWS_PER_BAND) {
    let hash = at;
    for (let row = at; row < at + ROWS_PER_BAND; row += 1)
      hash = mix32(Math.imul(hash, 31) ^ (signature[row] ?? 0));
    keys.push(`b${at / ROWS_PER_BAND}:${hash.toString(36)}`);
  }
  return keys;
}
