import { joinAll, renderMarking } from '../../core/marking/index.ts';
import type { Interval } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import type { EntityLink, Linked, LinkedEntity } from '../fusion/index.ts';
import type { GraphLink, GraphNode, GraphPart, Span } from './contract.ts';

/** Other names of a thing that a chart carries. */
const MOST_NAMES = 4;

/** What was found as it is sent: markings once each, names few, claims by their ids. */
export async function partOf(desk: Desk, linked: Linked): Promise<GraphPart> {
  const markings = new Markings(desk);
  const nodes: GraphNode[] = [];
  for (const entity of byId(linked.entities.values())) nodes.push(await nodeOf(entity, markings));
  const links: GraphLink[] = [];
  for (const link of linked.links) links.push(await linkOf(link, linked, markings));
  const moved = [...linked.asked].filter(([asked, id]) => asked !== id);
  return {
    moved: Object.fromEntries(moved),
    nodes,
    links,
    markings: markings.rendered,
    isLimited: linked.isLimited,
  };
}

const byId = (entities: Iterable<LinkedEntity>): LinkedEntity[] =>
  [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Joins of markings, each worked out and written once. */
class Markings {
  readonly rendered: string[] = [];
  readonly #desk: Desk;
  readonly #places = new Map<string, number>();
  readonly #texts = new Map<string, number>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async place(ids: readonly number[]): Promise<number> {
    const key = [...new Set(ids)].sort((a, b) => a - b).join(' ');
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const text = renderMarking(
      joinAll(await Promise.all(key.split(' ').map((id) => this.#desk.marking(Number(id))))),
    );
    const place = this.#texts.get(text) ?? this.rendered.push(text) - 1;
    this.#texts.set(text, place);
    this.#places.set(key, place);
    return place;
  }
}

async function nodeOf(entity: LinkedEntity, markings: Markings): Promise<GraphNode> {
  const { id, kind, caption, names, records, occurred } = entity;
  return {
    id,
    kind,
    caption,
    names: names.slice(1, MOST_NAMES + 1),
    records: records.length,
    marking: await markings.place(entity.markings),
    occurred,
  };
}

async function linkOf(link: EntityLink, linked: Linked, markings: Markings): Promise<GraphLink> {
  const { from, to, property, role, hedge, origins, sources } = link;
  const grades = sources
    .map(({ report }) => linked.heads.get(report)?.grade ?? '')
    .filter((one) => one !== '');
  return {
    from,
    to,
    property,
    role,
    hedge,
    origins,
    claims: sources.map(({ claim }) => claim),
    grades: [...new Set(grades)].sort(),
    marking: await markings.place(sources.map((one) => one.marking)),
    when: whenOf(link, linked),
  };
}

/** From the first to the last that its claims say; where they say nothing, when the event at one of its ends happened. */
export function whenOf({ from, to, sources }: EntityLink, { entities }: Linked): Span | null {
  const told = sources.flatMap(({ interval }) => (isDated(interval) ? interval : []));
  const ends = [from, to].flatMap((id) => entities.get(id)?.occurred ?? []);
  const all = told.length > 0 ? told : ends.filter(isDated);
  if (all.length === 0) return null;
  const [starts, stops] = [all.map((one) => one.from), all.map((one) => one.to)];
  return {
    from: starts.includes(null) ? null : (starts.sort()[0] ?? null),
    to: stops.includes(null) ? null : (stops.sort().at(-1) ?? null),
  };
}

const isDated = (interval: Interval | null): interval is Interval =>
  interval !== null && (interval.from !== null || interval.to !== null);
