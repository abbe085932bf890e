import type { Numbers } from './numbers.ts';

/** From 32-bit hashes to numbers (tokens, names, parties), in three typed arrays: rows of bucket b are at starts[b]..starts[b+1]. */
export interface HashTable {
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
  readonly values: Uint32Array;
}

const LEAST_BUCKETS = 16;

/** Table of pairs (hashes[i], values[i]) by counting sort; rows of a bucket keep the order in which they were given. */
export function hashTableOf(hashes: Numbers, values: Numbers): HashTable {
  let buckets = LEAST_BUCKETS;
  while (buckets < hashes.length) buckets *= 2;
  const starts = new Uint32Array(buckets + 1);
  for (let at = 0; at < hashes.length; at++) {
    const bucket = (hashes.at(at) & (buckets - 1)) + 1;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const next = starts.slice(0, buckets);
  const table = { starts, hashes: new Uint32Array(hashes.length), values: new Uint32Array(hashes.length) };
  for (let at = 0; at < hashes.length; at++) {
    const bucket = hashes.at(at) & (buckets - 1);
    const row = next[bucket] ?? 0;
    table.hashes[row] = hashes.at(at);
    table.values[row] = values.at(at);
    next[bucket] = row + 1;
  }
  return table;
}

/** Calls `found` with every value under the hash. */
export function lookUp(table: HashTable, hash: number, found: (value: number) => void): void {
  const bucket = hash & (table.starts.length - 2);
  const end = table.starts[bucket + 1] ?? 0;
  for (let row = table.starts[bucket] ?? 0; row < end; row++)
    if (table.hashes[row] === hash) found(table.values[row] ?? 0);
}
