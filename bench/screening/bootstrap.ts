const ROUNDS = 400;
const LOW = 0.025;

/** A fixed stream of numbers in [0, 1): the same intervals every time (mulberry32). */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 95 % interval of a measure by the percentile bootstrap: the sample drawn again with replacement, 400 times. */
export function interval<T>(
  sample: readonly T[],
  measure: (sample: readonly T[]) => number,
): readonly [number, number] {
  const next = stream(20261122);
  const values = Array.from({ length: ROUNDS }, () =>
    measure(sample.map((one) => sample[Math.floor(next() * sample.length)] ?? one)),
  ).sort((a, b) => a - b);
  return [values[Math.floor(ROUNDS * LOW)] ?? 0, values[Math.ceil(ROUNDS * (1 - LOW)) - 1] ?? 0];
}
