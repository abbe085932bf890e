/**
 * What may have an origin of its own: a report as it speaks for itself, one paragraph of it, one voice in it. Nodes are
 * joined (union–find); the component is the same whatever the order of joins.
 */
export class Nodes {
  readonly #parent: number[];
  readonly #paragraphs = new Map<number, number>();
  readonly #voices = new Map<number, number>();

  constructor(reports: number) {
    this.#parent = Array.from({ length: reports }, (_, at) => at);
  }

  paragraph(report: number, paragraph: number): number {
    return this.#node(this.#paragraphs, report * SPAN + paragraph);
  }

  voice(report: number, voice: number): number {
    return this.#node(this.#voices, report * SPAN + voice);
  }

  /** The node of a paragraph that was set apart from its report; null where none was. */
  knownParagraph(report: number, paragraph: number): number | null {
    return this.#paragraphs.get(report * SPAN + paragraph) ?? null;
  }

  /** All paragraphs that have a node, in order. */
  *paragraphs(): Iterable<{ readonly report: number; readonly paragraph: number; readonly node: number }> {
    for (const [key, node] of [...this.#paragraphs].toSorted(([a], [b]) => a - b))
      yield { report: Math.floor(key / SPAN), paragraph: key % SPAN, node };
  }

  join(one: number, two: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(two)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  rootOf(node: number): number {
    let root = node;
    for (;;) {
      const up = this.#parent[root] ?? root;
      if (up === root) return root;
      this.#parent[root] = this.#parent[up] ?? up;
      root = up;
    }
  }

  #node(known: Map<number, number>, key: number): number {
    const node = known.get(key);
    if (node !== undefined) return node;
    this.#parent.push(this.#parent.length);
    known.set(key, this.#parent.length - 1);
    return this.#parent.length - 1;
  }
}

/** More than the paragraphs or voices of a report, which are numbered in 16 bits. */
const SPAN = 0x10000;
