import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** What a layout starts from; positions are x and y in turn. */
export interface ForceTask {
  readonly places: Float64Array;
  readonly fixed: Uint8Array;
  /** Ends of edges in turn. */
  readonly ends: Uint32Array;
  readonly rounds: number;
}

/** Where things stand after some rounds. */
export interface ForceStep {
  readonly places: Float64Array;
  readonly isDone: boolean;
}

/** Rounds between two pictures: about a tenth of a second for 2,000 things. */
const STRIDE = 10;

const scope = self as unknown as {
  addEventListener: (name: 'message', listen: (event: MessageEvent<ForceTask>) => void) => void;
  postMessage: (step: ForceStep) => void;
};

scope.addEventListener('message', ({ data: { places, fixed, ends, rounds } }) => {
  const graph = new UndirectedGraph();
  for (let node = 0; node * 2 < places.length; node++)
    graph.addNode(node, { x: places[node * 2], y: places[node * 2 + 1], fixed: fixed[node] === 1 });
  for (let at = 0; at + 1 < ends.length; at += 2) graph.mergeEdge(ends[at], ends[at + 1]);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > 500,
    adjustSizes: false,
    scalingRatio: 60,
    gravity: 0.6,
    linLogMode: false,
  };
  let left = rounds;
  const step = (): void => {
    const iterations = Math.min(STRIDE, left);
    forceAtlas2.assign(graph, { iterations, settings });
    left -= iterations;
    const now = new Float64Array(places.length);
    graph.forEachNode((key, attributes) => {
      now[Number(key) * 2] = attributes['x'] as number;
      now[Number(key) * 2 + 1] = attributes['y'] as number;
    });
    scope.postMessage({ places: now, isDone: left <= 0 });
    // Between two steps the worker can be ended.
    if (left > 0) setTimeout(step, 0);
  };
  step();
});
