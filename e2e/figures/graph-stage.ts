import { drawnTogether, compactGraph } from '../../src/core/graph/index.ts';
import { PAPER_COLOURS } from '../../web/kit/graph/colours.ts';
import { type DrawnEdge, type DrawnNode, SHAPES } from '../../web/kit/graph/drawing.ts';
import { Stage } from '../../web/kit/graph/stage.ts';

/** In the browser: the stage of the graph page with so many nodes and edges, and what a frame costs its script. */
export interface StageFigures {
  readonly showMs: number;
  /** One per frame, the camera moving. */
  readonly frames: readonly number[];
  readonly togetherMs: number;
}

const HUES = ['person', 'organisation', 'place', 'event', 'thing', 'many'] as const;

function measure(nodes: number, edges: number): StageFigures {
  const box = document.getElementById('stage') as HTMLElement;
  const nothing = () => undefined;
  const events = { pick: nothing, pickEdge: nothing, pickNothing: nothing, open: nothing, drop: nothing };
  const stage = new Stage(box, PAPER_COLOURS, events);
  const drawn = Array.from({ length: nodes }, (_, n): DrawnNode => {
    const angle = n * 2.399963;
    return {
      key: `n${n}`,
      members: [`n${n}`],
      x: Math.sqrt(n) * 100 * Math.cos(angle),
      y: Math.sqrt(n) * 100 * Math.sin(angle),
      size: 7,
      label: n % 3 === 0 ? `زرک مندوخیل ${n}` : `Zarak Mandokhel ${n}`,
      shape: SHAPES[n % 5] ?? 'circle',
      hue: HUES[n % 6] ?? 'thing',
      isPinned: false,
    };
  });
  const pairs = Array.from({ length: edges }, (_, n) => [n % nodes, (n * 7919 + 13) % nodes] as const);
  const lines = pairs.map(
    ([a, b], n): DrawnEdge => ({
      key: `e${n}`,
      a: `n${a}`,
      b: `n${b}`,
      isDashed: n % 4 === 0,
      isDirected: n % 2 === 0,
      width: 2,
      label: '',
    }),
  );
  const begun = performance.now();
  stage.show({ nodes: drawn, edges: lines });
  const sigma = stage.sigma as unknown as { refresh(): void; render(): void };
  sigma.refresh();
  const showMs = performance.now() - begun;
  const frames = Array.from({ length: 12 }, (_, frame) => {
    const camera = stage.sigma.getCamera();
    camera.setState({ x: 0.5 + Math.sin(frame / 5) / 20, ratio: 1 - frame / 200 });
    const from = performance.now();
    sigma.render();
    return performance.now() - from;
  });
  stage.end();
  const from = performance.now();
  drawnTogether(compactGraph(nodes, pairs), 2_000);
  return { showMs, frames, togetherMs: performance.now() - from };
}

Object.assign(window, { measure });
