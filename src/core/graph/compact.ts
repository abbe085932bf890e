/**
 * A graph as arrays: the neighbours of node n are `targets[offsets[n] .. offsets[n + 1]]`, each by the edge of the same
 * place in `edges`. Undirected; nodes are 0 … count - 1. 20,000 nodes and 40,000 edges take half a megabyte.
 */
export interface CompactGraph {
  readonly count: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly edges: Uint32Array;
}

/** Pairs of nodes as a compact graph. Neighbours stand in the order of the pairs. @throws RangeError for a node that is none */
export function compactGraph(
  count: number,
  pairs: readonly (readonly [a: number, b: number])[],
): CompactGraph {
  const offsets = new Uint32Array(count + 1);
  for (const [a, b] of pairs) {
    if (a < 0 || b < 0 || a >= count || b >= count) throw new RangeError(`no node ${Math.max(a, b)}`);
    offsets[a + 1] = (offsets[a + 1] ?? 0) + 1;
    offsets[b + 1] = (offsets[b + 1] ?? 0) + 1;
  }
  for (let n = 0; n < count; n++) offsets[n + 1] = (offsets[n + 1] ?? 0) + (offsets[n] ?? 0);
  const next = offsets.slice(0, count);
  const targets = new Uint32Array(pairs.length * 2);
  const edges = new Uint32Array(pairs.length * 2);
  for (const [edge, [a, b]] of pairs.entries()) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const place = next[from] ?? 0;
      next[from] = place + 1;
      targets[place] = to;
      edges[place] = edge;
    }
  }
  return { count, offsets, targets, edges };
}

/** How many ends of edges a node has. */
export const degreeOf = ({ offsets }: CompactGraph, node: number): number =>
  (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);

/** Calls `visit` for each neighbour of a node with the edge that leads there. */
export function eachNeighbour(
  { offsets, targets, edges }: CompactGraph,
  node: number,
  visit: (neighbour: number, edge: number) => void,
): void {
  const stop = offsets[node + 1] ?? 0;
  for (let place = offsets[node] ?? 0; place < stop; place++)
    visit(targets[place] as number, edges[place] as number);
}

/** Steps from one node to every other; -1 where none lead. Breadth first. */
export function stepsFrom(graph: CompactGraph, start: number): Int32Array {
  const steps = new Int32Array(graph.count).fill(-1);
  const queue = new Uint32Array(graph.count);
  let [head, tail] = [0, 0];
  steps[start] = 0;
  queue[tail++] = start;
  while (head < tail) {
    const node = queue[head++] as number;
    eachNeighbour(graph, node, (neighbour) => {
      if (steps[neighbour] !== -1) return;
      steps[neighbour] = (steps[node] ?? 0) + 1;
      queue[tail++] = neighbour;
    });
  }
  return steps;
}
