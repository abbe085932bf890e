import { type CompactGraph, degreeOf, eachNeighbour } from './compact.ts';

/** A place for every node: x and y in turn. Units are those of the chart; neighbours stand about `GAP` apart. */
export type Places = Float64Array;

export const GAP = 100;

/** Nodes on a circle, those that hang together beside one another. */
export function circleLayout(graph: CompactGraph): Places {
  const order = gathered(graph);
  const radius = Math.max(GAP, (order.length * GAP) / (2 * Math.PI));
  const places = new Float64Array(graph.count * 2);
  for (const [place, node] of order.entries()) {
    const angle = (2 * Math.PI * place) / order.length - Math.PI / 2;
    places[node * 2] = radius * Math.cos(angle);
    places[node * 2 + 1] = -radius * Math.sin(angle);
  }
  return places;
}

const SWEEPS = 4;
/** On a level names stand beside one another: they need more room than things. */
const WIDE = GAP * 1.9;

/**
 * Nodes on levels below the roots; without roots, below the best tied node of each part. Inside a level each stands near
 * the mean of those it is tied to in the level above (barycentre method, Sugiyama 1981). Parts stand side by side.
 */
export function levelLayout(graph: CompactGraph, roots: readonly number[] = []): Places {
  const places = new Float64Array(graph.count * 2);
  let left = 0;
  for (const part of partsOf(graph)) {
    const own = roots.filter((root) => part.includes(root));
    const levels = levelsOf(graph, own.length > 0 ? own : [bestTied(graph, part)]);
    for (let sweep = 0; sweep < SWEEPS; sweep++) sweepDown(graph, levels);
    const width = Math.max(...levels.map((level) => level.length)) * WIDE;
    for (const [depth, level] of levels.entries()) {
      const start = left + (width - level.length * WIDE) / 2;
      for (const [place, node] of level.entries()) {
        places[node * 2] = start + (place + 0.5) * WIDE;
        // Every other one a little lower: its name passes below its neighbour's.
        places[node * 2 + 1] = -(depth * 2 + (place % 2) * 0.5) * GAP;
      }
    }
    left += width + WIDE;
  }
  return places;
}

/** Parts of a graph that hang together, the largest first. */
export function partsOf(graph: CompactGraph): number[][] {
  const seen = new Uint8Array(graph.count);
  const parts: number[][] = [];
  for (let node = 0; node < graph.count; node++) {
    if (seen[node] === 1) continue;
    const part = walk(graph, [node], seen).flat();
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** Breadth first from some nodes, level by level; marks what it saw. */
function walk(graph: CompactGraph, starts: readonly number[], seen: Uint8Array): number[][] {
  const levels: number[][] = [];
  let level = [...starts];
  for (const start of starts) seen[start] = 1;
  while (level.length > 0) {
    levels.push(level);
    const next: number[] = [];
    for (const node of level)
      eachNeighbour(graph, node, (neighbour) => {
        if (seen[neighbour] === 1) return;
        seen[neighbour] = 1;
        next.push(neighbour);
      });
    level = next;
  }
  return levels;
}

const levelsOf = (graph: CompactGraph, roots: readonly number[]): number[][] =>
  walk(graph, roots, new Uint8Array(graph.count));

function bestTied(graph: CompactGraph, part: readonly number[]): number {
  return part.reduce(
    (best, node) => (degreeOf(graph, node) > degreeOf(graph, best) ? node : best),
    part[0] ?? 0,
  );
}

function sweepDown(graph: CompactGraph, levels: number[][]): void {
  for (let depth = 1; depth < levels.length; depth++) {
    const above = new Map((levels[depth - 1] ?? []).map((node, place) => [node, place]));
    const weighed = (levels[depth] ?? []).map((node, place) => {
      let [sum, count] = [0, 0];
      eachNeighbour(graph, node, (neighbour) => {
        const at = above.get(neighbour);
        if (at === undefined) return;
        sum += at;
        count += 1;
      });
      return { node, at: count === 0 ? place : sum / count };
    });
    levels[depth] = weighed.sort((a, b) => a.at - b.at || a.node - b.node).map(({ node }) => node);
  }
}

/** All nodes, part by part, each beside what it hangs on: depth first from the best tied. */
function gathered(graph: CompactGraph): number[] {
  const order: number[] = [];
  const seen = new Uint8Array(graph.count);
  for (const part of partsOf(graph)) {
    const stack = [bestTied(graph, part)];
    while (stack.length > 0) {
      const node = stack.pop() as number;
      if (seen[node] === 1) continue;
      seen[node] = 1;
      order.push(node);
      eachNeighbour(graph, node, (neighbour) => {
        if (seen[neighbour] === 0) stack.push(neighbour);
      });
    }
  }
  return order;
}
