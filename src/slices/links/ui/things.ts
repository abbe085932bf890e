import type { GraphLink, GraphNode, GraphPart } from '../contract.ts';

/** A thing as the page holds it, with its marking in words. */
export interface Thing extends Omit<GraphNode, 'marking'> {
  readonly marking: string;
}

/** What ties two things in one way, as the page holds it. */
export interface Tie extends Omit<GraphLink, 'marking'> {
  readonly key: string;
  readonly marking: string;
}

/** Everything that was read, whether it stands on the chart or not: what comes back by an undo is here. */
export interface Things {
  readonly nodes: ReadonlyMap<string, Thing>;
  readonly ties: ReadonlyMap<string, Tie>;
  /** Ids by which a chart names things that are part of another by now. */
  readonly moved: ReadonlyMap<string, string>;
}

export const NO_THINGS: Things = { nodes: new Map(), ties: new Map(), moved: new Map() };

const keyOf = ({ from, to, property, role, hedge }: GraphLink): string =>
  [from, to, property, role ?? '', hedge ?? ''].join(' ');

/** What is held, with what was read now. */
export function withPart(things: Things, part: GraphPart): Things {
  const [nodes, ties] = [new Map(things.nodes), new Map(things.ties)];
  const marked = (place: number) => part.markings[place] ?? '';
  for (const node of part.nodes) nodes.set(node.id, { ...node, marking: marked(node.marking) });
  for (const link of part.links) {
    const key = keyOf(link);
    ties.set(key, { ...link, key, marking: marked(link.marking) });
  }
  return { nodes, ties, moved: new Map([...things.moved, ...Object.entries(part.moved)]) };
}

/** The thing that an id on a chart stands for. */
export const thingAt = ({ nodes, moved }: Things, id: string): Thing | undefined =>
  nodes.get(moved.get(id) ?? id);

const ARABIC = /\p{Script=Arabic}/u;

/** What a thing is called: in Urdu by a name in its script, where it has one. */
export function nameOf(thing: Thing, language: 'en' | 'ur'): string {
  if (language === 'en') return thing.caption || thing.id;
  return [thing.caption, ...thing.names].find((name) => ARABIC.test(name)) ?? (thing.caption || thing.id);
}
