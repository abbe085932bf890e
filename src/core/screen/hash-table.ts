import { type Groups, groupsOf } from './groups.ts';
import { Numbers } from './numbers.ts';

/** From 32-bit hashes to numbers (tokens, names, parties): groups by the low bits, with the whole hash beside. */
export interface HashTable extends Groups {
  readonly hashes: Uint32Array;
}

const LEAST_BUCKETS = 16;

/** Table of pairs (hashes[i], values[i]). */
export function hashTableOf(hashes: Numbers, values: Numbers): HashTable {
  let buckets = LEAST_BUCKETS;
  while (buckets < hashes.length) buckets *= 2;
  const heads = new Numbers();
  for (let at = 0; at < hashes.length; at++) heads.push((hashes.at(at) & (buckets - 1)) >>> 0);
  const { starts, values: ordered } = groupsOf(heads, values, buckets);
  return { starts, values: ordered, hashes: groupsOf(heads, hashes, buckets).values };
}

/** Calls `found` with every value under the hash. */
export function lookUp(table: HashTable, hash: number, found: (value: number) => void): void {
  const bucket = hash & (table.starts.length - 2);
  const end = table.starts[bucket + 1] ?? 0;
  for (let row = table.starts[bucket] ?? 0; row < end; row++)
    if (table.hashes[row] === hash) found(table.values[row] ?? 0);
}
