import { HALVING_BITS, MOST_SIMILARITY, NAME_SCALE } from './scale.data.ts';

type Point = readonly [number, number];

/** Straight lines through the points, by their `from`th number; flat beyond the ends. */
function along(value: number, points: readonly Point[], from: 0 | 1): number {
  const to = from === 0 ? 1 : 0;
  const above = points.findIndex((point) => point[from] >= value);
  const right = points[above === -1 ? points.length - 1 : above];
  const left = points[above === -1 ? points.length - 1 : Math.max(0, above - 1)];
  if (left === undefined || right === undefined || left === right) return (right ?? [0, 0])[to];
  return left[to] + ((value - left[from]) / (right[from] - left[from])) * (right[to] - left[to]);
}

/** Bits of a name of the given similarity, 0 to 0.99. Rises with it. */
export function bitsOfSimilarity(similarity: number): number {
  return along(similarity, NAME_SCALE, 0);
}

const END = NAME_SCALE[NAME_SCALE.length - 1]?.[1] ?? 0;

/** The score that a sum of bits means: the similarity of a name worth as much; beyond the best name it nears 1. */
export function scoreOfBits(bits: number): number {
  if (bits <= END) return along(bits, NAME_SCALE, 1);
  return 1 - (1 - MOST_SIMILARITY) * 2 ** (-(bits - END) / HALVING_BITS);
}
