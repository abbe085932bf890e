import type { Edge } from './pairs.ts';

/** Names of many like parts take long to try; the first tries take the best edges, which is nearly always right. */
const MOST_TRIES = 300;

/** The set of edges, no part twice, that together are worth most: not the best pair first, but the best whole. */
export function assign(edges: readonly Edge[]): readonly Edge[] {
  const sorted = edges.toSorted((one, two) => two.worth - one.worth);
  const greedy = takeBestFirst(sorted);
  if (greedy.length === sorted.length) return sorted;
  let best: readonly Edge[] = greedy;
  let bestWorth = greedy.reduce((sum, edge) => sum + edge.worth, 0);
  let tries = 0;
  const search = (
    from: number,
    usedA: number,
    usedB: number,
    worth: number,
    taken: readonly Edge[],
  ): void => {
    if (worth > bestWorth + 1e-9) {
      bestWorth = worth;
      best = taken;
    }
    for (let at = from; at < sorted.length && tries < MOST_TRIES; at += 1) {
      const edge = sorted[at];
      if (edge === undefined || (edge.maskA & usedA) !== 0 || (edge.maskB & usedB) !== 0) continue;
      tries += 1;
      search(at + 1, usedA | edge.maskA, usedB | edge.maskB, worth + edge.worth, [...taken, edge]);
    }
  };
  search(0, 0, 0, 0, []);
  return best;
}

function takeBestFirst(sorted: readonly Edge[]): readonly Edge[] {
  let [usedA, usedB] = [0, 0];
  return sorted.filter((edge) => {
    if ((edge.maskA & usedA) !== 0 || (edge.maskB & usedB) !== 0) return false;
    usedA |= edge.maskA;
    usedB |= edge.maskB;
    return true;
  });
}
