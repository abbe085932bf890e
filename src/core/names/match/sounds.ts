import { ARABIC_UNITS, CYRILLIC_UNITS, LATIN_UNITS } from './letters.data.ts';
import { LETTER_COSTS } from './letter-costs.data.ts';
import { OTHER, scriptOfUnit, UNITS } from './units.ts';

/**
 * What it costs, in nats above the likeliest reading, to take one unit for another: learnt from pairs of words that are
 * one word in two scripts or spellings (`bench/screening/learn-letters.ts`).
 */
const SIZE = UNITS.length + 1;
const FIRST: Readonly<Record<string, number>> = {
  Latn: 0,
  Arab: LATIN_UNITS.length,
  Cyrl: LATIN_UNITS.length + ARABIC_UNITS.length,
};
const COUNT: Readonly<Record<string, number>> = {
  Latn: LATIN_UNITS.length,
  Arab: ARABIC_UNITS.length,
  Cyrl: CYRILLIC_UNITS.length,
};
const FIFTH = 0.2;
/** Between scripts without a table, and for letters without one. */
const STRANGE = 7;
const DROPPED_STRANGE = 4;

/** Within a script any letter may be a slip of the hand: so much at most for a wrong one, and for one too many or too few. */
const MISWRITTEN = 4;
const MISPLACED = 3.4;

const between = new Float32Array(SIZE * SIZE).fill(STRANGE);
/** Leaving out a unit, by the script of the other word: it matters whether that one writes short vowels. */
const leaving: Readonly<Record<string, Float32Array>> = {
  Latn: new Float32Array(SIZE).fill(DROPPED_STRANGE),
  Arab: new Float32Array(SIZE).fill(DROPPED_STRANGE),
  Cyrl: new Float32Array(SIZE).fill(DROPPED_STRANGE),
};

for (const [name, rows] of Object.entries(LETTER_COSTS)) {
  const [from = '', to = ''] = name.split('-');
  const [a, b] = [FIRST[from] ?? 0, FIRST[to] ?? 0];
  for (const [x, row] of rows.entries()) {
    for (let y = 0; y < row.length; y += 1) {
      const most = from === to ? (x === COUNT[from] || y === COUNT[to] ? MISPLACED : MISWRITTEN) : STRANGE;
      const cost = Math.min(most, Number.parseInt(row[y] ?? '', 36) * FIFTH);
      const [noX, noY] = [x === COUNT[from], y === COUNT[to]];
      if (noX && noY) continue;
      if (noY) setCost(leaving[to], a + x, cost);
      else if (noX) setCost(leaving[from], b + y, cost);
      else {
        between[(a + x) * SIZE + b + y] = cost;
        between[(b + y) * SIZE + a + x] = cost;
      }
    }
  }
}

function setCost(costs: Float32Array | undefined, unit: number, cost: number): void {
  if (costs !== undefined) costs[unit] = cost;
}

const MOST_UNITS = 64;
const rows = [
  new Float32Array(MOST_UNITS + 1),
  new Float32Array(MOST_UNITS + 1),
  new Float32Array(MOST_UNITS + 1),
];

/**
 * The least cost, in nats, of reading the one word as the other: 0 where every unit has its likeliest counterpart. Stops
 * early and answers Infinity once no reading can stay within `most`. Neighbours that changed places cost `SWAP`.
 */
export function readingCost(a: Uint32Array, b: Uint32Array, most: number): number {
  const [n, m] = [Math.min(a.length, MOST_UNITS), Math.min(b.length, MOST_UNITS)];
  if (n === 0 || m === 0) return Number.POSITIVE_INFINITY;
  const dropA = leaving[scriptOfUnit(b[0] ?? 0)];
  const dropB = leaving[scriptOfUnit(a[0] ?? 0)];
  let [before, above, here] = rows as [Float32Array, Float32Array, Float32Array];
  above[0] = 0;
  for (let j = 1; j <= m; j += 1) above[j] = (above[j - 1] ?? 0) + dropped(dropB, b[j - 1] ?? 0);
  for (let i = 1; i <= n; i += 1) {
    const x = a[i - 1] ?? 0;
    const withoutX = dropped(dropA, x);
    let least = (here[0] = (above[0] ?? 0) + withoutX);
    for (let j = 1; j <= m; j += 1) {
      const y = b[j - 1] ?? 0;
      let cost = (above[j - 1] ?? 0) + taken(x, y);
      const left = (here[j - 1] ?? 0) + dropped(dropB, y);
      const up = (above[j] ?? 0) + withoutX;
      if (left < cost) cost = left;
      if (up < cost) cost = up;
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2] && x !== y) {
        const swapped = (before[j - 2] ?? 0) + SWAP;
        if (swapped < cost) cost = swapped;
      }
      here[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [before, above, here] = [above, here, before];
  }
  return above[m] ?? Number.POSITIVE_INFINITY;
}

/** Two neighbouring letters that changed places: one slip of the hand. */
const SWAP = 3;

function dropped(costs: Float32Array | undefined, unit: number): number {
  return unit >= OTHER || costs === undefined ? DROPPED_STRANGE : (costs[unit] ?? DROPPED_STRANGE);
}

function taken(x: number, y: number): number {
  if (x >= OTHER || y >= OTHER) return x === y ? 0 : x >= OTHER && y >= OTHER ? MISWRITTEN : STRANGE;
  return between[x * SIZE + y] ?? STRANGE;
}
