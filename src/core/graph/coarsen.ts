import { type CompactGraph, compactGraph, degreeOf, eachNeighbour } from './compact.ts';

/**
 * Draws a graph together until at most `most` nodes are left: first what hangs on a single node goes to it, then, round by
 * round, each goes with the neighbour that has the fewest ties (heavy-edge matching, Karypis and Kumar 1998), at last what
 * is tied to nothing goes together. For each node the one that stands for it; deterministic.
 */
export function drawnTogether(graph: CompactGraph, most: number): Uint32Array {
  const standing = Uint32Array.from({ length: graph.count }, (_, node) => node);
  let [left, current] = [graph.count, graph];
  /** Which node of the whole a node of `current` is. */
  let names = [...standing];
  for (let round = 0; left > most; round++) {
    const to = round === 0 ? leavesTo(current, left - most) : matched(current, left - most);
    const joined = to.filter((target, node) => target !== node).length;
    if (joined === 0) {
      if (round > 0) break;
      continue;
    }
    const kept = names.filter((_, node) => to[node] === node);
    const placeOf = new Map(kept.map((name, place) => [name, place]));
    const target = new Map(names.map((name, node) => [name, names[to[node] ?? node] ?? name]));
    for (let node = 0; node < standing.length; node++)
      standing[node] = target.get(standing[node] ?? 0) ?? standing[node] ?? 0;
    current = coarser(current, (node) => placeOf.get(target.get(names[node] ?? 0) ?? 0) ?? 0, kept.length);
    names = kept;
    left = kept.length;
  }
  if (left > most) joinLoose(standing, names, left - most);
  return standing;
}

/** What hangs on one node only goes to it, those of the best tied nodes first; at most `wanted`. */
function leavesTo(graph: CompactGraph, wanted: number): number[] {
  const to = Array.from({ length: graph.count }, (_, node) => node);
  const leaves = to.flatMap((node) => {
    const hub = onlyNeighbour(graph, node);
    // Of two that have only one another the lower stays.
    if (hub === null || (onlyNeighbour(graph, hub) === node && node < hub)) return [];
    return { node, hub, ties: degreeOf(graph, hub) };
  });
  const first = leaves.sort((a, b) => b.ties - a.ties || a.node - b.node).slice(0, wanted);
  for (const { node, hub } of first) to[node] = hub;
  return to;
}

function onlyNeighbour(graph: CompactGraph, node: number): number | null {
  const found = new Set<number>();
  eachNeighbour(graph, node, (neighbour) => {
    if (neighbour !== node) found.add(neighbour);
  });
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Pairs of neighbours, the least tied first; at most `wanted`. */
function matched(graph: CompactGraph, wanted: number): number[] {
  const to = Array.from({ length: graph.count }, (_, node) => node);
  const taken = new Uint8Array(graph.count);
  const order = [...to].sort((a, b) => degreeOf(graph, a) - degreeOf(graph, b) || a - b);
  let joined = 0;
  for (const node of order) {
    if (taken[node] === 1 || joined >= wanted) continue;
    let best = -1;
    eachNeighbour(graph, node, (neighbour) => {
      if (neighbour === node || taken[neighbour] === 1) return;
      if (best < 0 || degreeOf(graph, neighbour) < degreeOf(graph, best)) best = neighbour;
    });
    if (best < 0) continue;
    const [small, large] = degreeOf(graph, node) <= degreeOf(graph, best) ? [node, best] : [best, node];
    to[small] = large;
    taken[small] = taken[large] = 1;
    joined += 1;
  }
  return to;
}

function coarser(graph: CompactGraph, placeOf: (node: number) => number, count: number): CompactGraph {
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (let node = 0; node < graph.count; node++)
    eachNeighbour(graph, node, (neighbour) => {
      const [a, b] = [placeOf(node), placeOf(neighbour)];
      if (a >= b || seen.has(a * count + b)) return;
      seen.add(a * count + b);
      pairs.push([a, b]);
    });
  return compactGraph(count, pairs);
}

/** What has no neighbour left to go with goes to the first of its kind. */
function joinLoose(standing: Uint32Array, names: readonly number[], surplus: number): void {
  const gone = new Set(names.slice(names.length - surplus));
  const [first = 0] = names.slice(names.length - surplus - 1);
  for (let node = 0; node < standing.length; node++)
    if (gone.has(standing[node] ?? 0)) standing[node] = first;
}
