import type { Numbers } from './numbers.ts';

/** Numbers in groups 0…n: those of group g are at starts[g]..starts[g+1], in the order in which they were given. */
export interface Groups {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Puts values[i] into group heads[i], by counting sort. */
export function groupsOf(heads: Numbers, values: Numbers, count: number): Groups {
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < heads.length; at++) {
    const group = heads.at(at) + 1;
    starts[group] = (starts[group] ?? 0) + 1;
  }
  for (let group = 0; group < count; group++)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice(0, count);
  const grouped = new Uint32Array(values.length);
  for (let at = 0; at < heads.length; at++) {
    const row = next[heads.at(at)] ?? 0;
    grouped[row] = values.at(at);
    next[heads.at(at)] = row + 1;
  }
  return { starts, values: grouped };
}
