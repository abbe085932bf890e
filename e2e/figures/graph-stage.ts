import { drawnTogether, compactGraph } from '../../src/core/graph/index.ts';
import { PAPER_COLOURS } from '../../web/kit/graph/colours.ts';
import { type Drawing, type DrawnEdge, type DrawnNode, SHAPES } from '../../web/kit/graph/drawing.ts';
import { Stage } from '../../web/kit/graph/stage.ts';

/** In the browser: the stage of the graph page with so many nodes and edges, and what a frame costs its script. */
export interface StageFigures {
  readonly showMs: number;
  /** One per frame, the camera moving: all that its script does, the handing over to the graphics card with it. */
  readonly frames: readonly number[];
  /** Of those frames, what rasterising costs beside: here the processor does it, elsewhere a graphics card. */
  readonly rasters: readonly number[];
  /** The same frames as the page draws so many: drawn together to 2,000. */
  readonly together: { readonly frames: readonly number[]; readonly nodes: number; readonly edges: number };
  readonly togetherMs: number;
}

const MOST_DRAWN = 2_000;
const FRAMES = 12;
const HUES = ['person', 'organisation', 'place', 'event', 'thing', 'many'] as const;

function measure(nodes: number, edges: number): StageFigures {
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
  const whole = framesOf({ nodes: drawn, edges: lines }, FRAMES);
  const from = performance.now();
  const standing = drawnTogether(compactGraph(nodes, pairs), MOST_DRAWN);
  const togetherMs = performance.now() - from;
  const coarse = coarser({ nodes: drawn, edges: lines }, standing);
  const { frames } = framesOf(coarse, FRAMES);
  const together = { frames, nodes: coarse.nodes.length, edges: coarse.edges.length };
  return { ...whole, together, togetherMs };
}

/** What is left of a drawing when each node stands for those that go with it. */
function coarser({ nodes, edges }: Drawing, standing: Uint32Array): Drawing {
  const keyOf = new Map(nodes.map(({ key }, at) => [key, `n${standing[at] ?? at}`]));
  const kept = new Set(keyOf.values());
  const lines = new Map<string, DrawnEdge>();
  for (const edge of edges) {
    const [a = '', b = ''] = [keyOf.get(edge.a), keyOf.get(edge.b)];
    const key = a < b ? `${a}|${b}` : `${b}|${a}`;
    if (a !== b) lines.set(key, { ...edge, key, a, b });
  }
  return { nodes: nodes.filter(({ key }) => kept.has(key)), edges: [...lines.values()] };
}

/**
 * Frames of a drawing, each begun when the card is done with the one before: else a script that is quicker than the rasteriser
 * waits for it in the middle of a frame, and its wait counts as its work.
 */
function framesOf(drawing: Drawing, count: number): Pick<StageFigures, 'showMs' | 'frames' | 'rasters'> {
  const box = document.getElementById('stage') as HTMLElement;
  const nothing = () => undefined;
  const events = { pick: nothing, pickEdge: nothing, pickNothing: nothing, open: nothing, drop: nothing };
  const stage = new Stage(box, PAPER_COLOURS, events);
  const sigma = stage.sigma as unknown as { refresh(): void; render(): void };
  const begun = performance.now();
  stage.show(drawing);
  sigma.refresh();
  const showMs = performance.now() - begun;
  drain(box);
  const [frames, rasters]: [number[], number[]] = [[], []];
  for (let frame = 0; frame < count; frame++) {
    stage.sigma.getCamera().setState({ x: 0.5 + Math.sin(frame / 5) / 20, ratio: 1 - frame / 200 });
    const from = performance.now();
    sigma.render();
    frames.push(performance.now() - from);
    rasters.push(drain(box));
  }
  stage.end();
  return { showMs, frames, rasters };
}

/** Waits until everything is rasterised; ms. A pixel can only be read from what is done. */
function drain(box: HTMLElement): number {
  const from = performance.now();
  for (const canvas of box.querySelectorAll('canvas')) {
    const gl = canvas.getContext('webgl2');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
  return performance.now() - from;
}

Object.assign(window, { measure });
