import { MultiGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { Colours } from './colours.ts';
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts';
import { LABEL_FONT, labelWriter, ringDrawer } from './labels.ts';
import { EDGE_PROGRAMS, ShapeProgram } from './programs.ts';

/** What happens on the stage, by keys of nodes and edges. */
export interface StageEvents {
  readonly pick: (key: string, adds: boolean) => void;
  readonly pickEdge: (key: string) => void;
  readonly pickNothing: () => void;
  readonly open: (key: string) => void;
  /** Where a node was dragged to. */
  readonly drop: (key: string, x: number, y: number) => void;
}

type NodeAttributes = Record<string, unknown>;

/** A drawing on screen: sigma behind a door that takes whole drawings and finds out itself what changed. */
export class Stage {
  readonly sigma: Sigma;
  readonly #graph = new MultiGraph();
  #colours: Colours;
  #drawing: Drawing = { nodes: [], edges: [] };
  #selected: ReadonlySet<string> = new Set();
  #dragged: string | null = null;

  constructor(container: HTMLElement, colours: Colours, events: StageEvents) {
    this.#colours = colours;
    this.sigma = new Sigma(this.#graph, container, {
      defaultNodeType: 'shape',
      nodeProgramClasses: { shape: ShapeProgram },
      nodeHoverProgramClasses: { shape: ShapeProgram },
      edgeProgramClasses: { ...EDGE_PROGRAMS },
      defaultEdgeType: 'line',
      enableEdgeEvents: true,
      renderEdgeLabels: false,
      labelFont: LABEL_FONT,
      labelSize: 13,
      labelDensity: 1.2,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 5,
      minEdgeThickness: 1.2,
      stagePadding: 50,
      zIndex: true,
      defaultDrawNodeLabel: labelWriter(colours) as never,
      defaultDrawNodeHover: ringDrawer(colours) as never,
    });
    this.#listen(events);
  }

  #listen(events: StageEvents): void {
    const { sigma } = this;
    const adds = (original: MouseEvent | TouchEvent) =>
      original.shiftKey || original.ctrlKey || original.metaKey;
    sigma.on('clickNode', ({ node, event }) => events.pick(node, adds(event.original)));
    sigma.on('clickEdge', ({ edge }) => events.pickEdge(edge));
    sigma.on('clickStage', () => events.pickNothing());
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.open(node);
    });
    let moved = false;
    sigma.on('downNode', ({ node }) => {
      this.#dragged = node;
      moved = false;
      // The picture keeps its frame while something is dragged.
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    });
    sigma.on('moveBody', ({ event }) => {
      if (this.#dragged === null) return;
      moved = true;
      const { x, y } = sigma.viewportToGraph(event);
      this.#graph.mergeNodeAttributes(this.#dragged, { x, y });
      event.preventSigmaDefault();
      event.original.preventDefault();
      event.original.stopPropagation();
    });
    const drop = () => {
      const node = this.#dragged;
      this.#dragged = null;
      sigma.setCustomBBox(null);
      if (node === null || !moved) return;
      const { x, y } = this.#graph.getNodeAttributes(node) as { x: number; y: number };
      events.drop(node, x, y);
    };
    sigma.on('upNode', drop);
    sigma.on('upStage', drop);
  }

  /** Shows a drawing; what stands already is moved, not made again. */
  show(drawing: Drawing): void {
    const graph = this.#graph;
    const before = new Map(this.#drawing.nodes.map((node) => [node.key, node]));
    const nodes = new Set(drawing.nodes.map(({ key }) => key));
    const edges = new Map(drawing.edges.map((edge) => [edge.key, edge]));
    for (const edge of graph.edges()) if (!edges.has(edge)) graph.dropEdge(edge);
    for (const node of graph.nodes()) if (!nodes.has(node)) graph.dropNode(node);
    for (const node of drawing.nodes) {
      if (before.get(node.key) === node && graph.hasNode(node.key)) continue;
      graph.mergeNode(node.key, this.#nodeAttributes(node));
    }
    for (const edge of drawing.edges) {
      if (graph.hasEdge(edge.key)) graph.mergeEdgeAttributes(edge.key, this.#edgeAttributes(edge));
      else graph.addDirectedEdgeWithKey(edge.key, edge.a, edge.b, this.#edgeAttributes(edge));
    }
    this.#drawing = drawing;
  }

  /** Moves what stands, without making a drawing of it: while a layout runs. */
  move(places: ReadonlyMap<string, readonly [number, number]>): void {
    this.#graph.updateEachNodeAttributes(
      (key, attributes) => {
        const at = places.get(key);
        return at === undefined ? attributes : { ...attributes, x: at[0], y: at[1] };
      },
      { attributes: ['x', 'y'] },
    );
  }

  select(keys: ReadonlySet<string>): void {
    for (const key of this.#selected)
      if (!keys.has(key) && this.#graph.hasNode(key))
        this.#graph.mergeNodeAttributes(key, { highlighted: false, forceLabel: false, isSelected: false });
    for (const key of keys)
      if (this.#graph.hasNode(key))
        this.#graph.mergeNodeAttributes(key, { highlighted: true, forceLabel: true, isSelected: true });
    this.#selected = keys;
  }

  recolour(colours: Colours): void {
    if (colours === this.#colours) return;
    this.#colours = colours;
    this.sigma.setSetting('defaultDrawNodeLabel', labelWriter(colours) as never);
    this.sigma.setSetting('defaultDrawNodeHover', ringDrawer(colours) as never);
    for (const node of this.#drawing.nodes)
      this.#graph.mergeNodeAttributes(node.key, this.#nodeAttributes(node));
    for (const edge of this.#drawing.edges)
      this.#graph.mergeEdgeAttributes(edge.key, this.#edgeAttributes(edge));
    this.select(this.#selected);
  }

  /** All of it in sight. */
  fit(): void {
    this.sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  zoom(by: number): void {
    const camera = this.sigma.getCamera();
    camera.setState({ ratio: camera.getState().ratio * by });
  }

  /** Brings a node into the middle. */
  centre(key: string): void {
    const data = this.sigma.getNodeDisplayData(key);
    if (data !== undefined) this.sigma.getCamera().setState({ x: data.x, y: data.y });
  }

  end(): void {
    this.sigma.kill();
  }

  #nodeAttributes({ x, y, size, label, shape, hue, isPinned }: DrawnNode): NodeAttributes {
    return { x, y, size, label, shape, isPinned, color: this.#colours.hues[hue], forceLabel: isPinned };
  }

  #edgeAttributes({ width, isDashed, isDirected }: DrawnEdge): NodeAttributes {
    const type = isDashed ? (isDirected ? 'dashedArrow' : 'dashed') : isDirected ? 'arrow' : 'line';
    return { size: width, type, color: this.#colours.line };
  }
}
