import { circleLayout, compactGraph, levelLayout, type Places } from '../../../core/graph/index.ts';
import type { Standing } from './drawn.ts';
import type { Tie } from './things.ts';

export const LAYOUTS = ['force', 'levels', 'circle'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What a layout is worked out from: who stands, and between whom there are ties, by their places in the list. */
export interface Plan {
  readonly nodes: readonly Standing[];
  readonly pairs: readonly (readonly [number, number])[];
}

export function planOf(nodes: readonly Standing[], ties: readonly Tie[]): Plan {
  const places = new Map(nodes.map(({ thing }, at) => [thing.id, at]));
  const seen = new Set<string>();
  const pairs = ties.flatMap(({ from, to }): [number, number][] => {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined || a === b) return [];
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [[a, b]];
  });
  return { nodes, pairs };
}

/** Places for everything that is not pinned. */
export function placesOf({ nodes }: Plan, places: Places): (readonly [string, readonly [number, number]])[] {
  return nodes.flatMap(({ key, isPinned }, at) =>
    isPinned ? [] : [[key, [places[at * 2] ?? 0, places[at * 2 + 1] ?? 0]] as const],
  );
}

/** A layout that is worked out at once; those that are chosen are the roots of levels. */
export function arranged(plan: Plan, layout: 'levels' | 'circle', chosen: ReadonlySet<string>): Places {
  const graph = compactGraph(plan.nodes.length, plan.pairs);
  if (layout === 'circle') return circleLayout(graph);
  return levelLayout(
    graph,
    plan.nodes.flatMap(({ key }, at) => (chosen.has(key) ? [at] : [])),
  );
}
