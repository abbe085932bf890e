import { ARABIC_UNITS, CYRILLIC_UNITS, LATIN_UNITS } from './letters.data.ts';
import { LETTER_COSTS } from './letter-costs.data.ts';
import { OTHER, scriptOfUnit, UNITS, type UnitScript } from './units.ts';

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

const BETWEEN = new Float32Array(SIZE * SIZE).fill(STRANGE);
/** Leaving out a unit, by the script of the other word: it matters whether that one writes short vowels. */
const LEAVING: Readonly<Record<UnitScript, Float32Array>> = {
  Latn: new Float32Array(SIZE).fill(DROPPED_STRANGE),
  Arab: new Float32Array(SIZE).fill(DROPPED_STRANGE),
  Cyrl: new Float32Array(SIZE).fill(DROPPED_STRANGE),
  other: new Float32Array(SIZE).fill(DROPPED_STRANGE),
};
BETWEEN[SIZE * SIZE - 1] = MISWRITTEN;

for (const [name, rows] of Object.entries(LETTER_COSTS)) {
  const [from = '', to = ''] = name.split('-');
  const [a, b] = [FIRST[from] ?? 0, FIRST[to] ?? 0];
  for (const [x, row] of rows.entries()) {
    for (let y = 0; y < row.length; y += 1) {
      const most = from === to ? (x === COUNT[from] || y === COUNT[to] ? MISPLACED : MISWRITTEN) : STRANGE;
      const cost = Math.min(most, Number.parseInt(row[y] ?? '', 36) * FIFTH);
      const [noX, noY] = [x === COUNT[from], y === COUNT[to]];
      if (noX && noY) continue;
      if (noY) setCost(LEAVING[to as UnitScript], a + x, cost);
      else if (noX) setCost(LEAVING[from as UnitScript], b + y, cost);
      else {
        BETWEEN[(a + x) * SIZE + b + y] = cost;
        BETWEEN[(b + y) * SIZE + a + x] = cost;
      }
    }
  }
}

function setCost(costs: Float32Array | undefined, unit: number, cost: number): void {
  if (costs !== undefined) costs[unit] = cost;
}

/** Longer words are compared by their beginning: no name has a word of so many letters. */
const MOST_UNITS = 64;
/** Two neighbouring letters that changed places: one slip of the hand. */
const SWAP = 3;
/** Three rows of the table of least costs: before the last, last, this. Kept, since a comparison is over before the next begins. */
const ROWS = [0, 1, 2].map(() => new Float64Array(MOST_UNITS + 1));

/**
 * The least cost, in nats, of reading the one word as the other: 0 where every unit has its likeliest counterpart. Stops
 * early and answers Infinity once no reading can stay within `most`. Neighbours that changed places cost `SWAP`.
 */
export function readingCost(a: Uint32Array, b: Uint32Array, most: number): number {
  const n = a.length < MOST_UNITS ? a.length : MOST_UNITS;
  const m = b.length < MOST_UNITS ? b.length : MOST_UNITS;
  if (n === 0 || m === 0) return Number.POSITIVE_INFINITY;
  const dropA = LEAVING[scriptOfUnit(b[0] as number)];
  const dropB = LEAVING[scriptOfUnit(a[0] as number)];
  let [before, above, here] = ROWS as [Float64Array, Float64Array, Float64Array];
  above[0] = 0;
  for (let j = 1; j <= m; j += 1)
    above[j] = (above[j - 1] as number) + (dropB[known(b[j - 1] as number)] as number);
  for (let i = 1; i <= n; i += 1) {
    const x = a[i - 1] as number;
    const row = known(x) * SIZE;
    const withoutX = dropA[known(x)] as number;
    let left = (above[0] as number) + withoutX;
    here[0] = left;
    let least = left;
    for (let j = 1; j <= m; j += 1) {
      const y = b[j - 1] as number;
      let cost = (above[j - 1] as number) + (x === y ? 0 : (BETWEEN[row + known(y)] as number));
      const withoutY = left + (dropB[known(y)] as number);
      if (withoutY < cost) cost = withoutY;
      const up = (above[j] as number) + withoutX;
      if (up < cost) cost = up;
      if (i > 1 && j > 1 && x === b[j - 2] && x !== y && y === a[i - 2]) {
        const swapped = (before[j - 2] as number) + SWAP;
        if (swapped < cost) cost = swapped;
      }
      here[j] = cost;
      left = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    const free = before;
    before = above;
    above = here;
    here = free;
  }
  return above[m] as number;
}

/** Letters without a table share the last row and column. */
function known(unit: number): number {
  return unit < OTHER ? unit : UNITS.length;
}
