/** Which pairs are worth comparing: bounded per key, so that the whole stays near-linear however many share one. */

/** A key that so few hold tells something alone; of the others two must be shared. */
export const FEW_HOLDERS = 8;
/** In a crowded bucket each is compared with the first few only: they are told apart from copies of those. */
const MOST_LEADERS = 16;

/** Pairs (lesser place first) that share one rare sample or two of any kind, in order. */
export function pairsSharing(
  samples: readonly (readonly number[])[],
): readonly (readonly [number, number])[] {
  const weights = new Map<number, number>();
  const size = samples.length;
  for (const holders of buckets(samples)) {
    const weight = holders.length <= FEW_HOLDERS ? 2 : 1;
    for (const [place, two] of holders.entries()) {
      for (const one of holders.slice(0, Math.min(place, MOST_LEADERS))) {
        const pair = one * size + two;
        weights.set(pair, (weights.get(pair) ?? 0) + weight);
      }
    }
  }
  return [...weights]
    .filter(([, weight]) => weight >= 2)
    .map(([pair]) => pair)
    .toSorted((a, b) => a - b)
    .map((pair) => [Math.floor(pair / size), pair % size] as const);
}

/** Holders of each key that two or more have, in order of place. */
export function buckets<Key>(keys: readonly (readonly Key[])[]): readonly (readonly number[])[] {
  return [...sharedKeys(keys).values()];
}

/** The same by key. A key held once costs no list: most are. */
export function sharedKeys<Key>(keys: readonly (readonly Key[])[]): ReadonlyMap<Key, readonly number[]> {
  const first = new Map<Key, number>();
  const shared = new Map<Key, number[]>();
  for (const [at, held] of keys.entries()) {
    for (const key of held) {
      const one = first.get(key);
      if (one === undefined) first.set(key, at);
      else if (one !== at) {
        const list = shared.get(key);
        if (list === undefined) shared.set(key, [one, at]);
        else if (list.at(-1) !== at) list.push(at);
      }
    }
  }
  return shared;
}
