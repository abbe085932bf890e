import { compactGraph, shortestPaths } from '../../core/graph/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { type EntityLink, type Linked, type LinkedEntity, linkedEntities } from '../fusion/index.ts';
import type { PathsAnswer } from './contract.ts';
import { partOf } from './part.ts';

/** Things looked at in one search; beyond it the answer says that there may be more. */
const MOST_LOOKED = 3_000;
/** A thing of more ties than that is no way from one to another: half the country was in Karachi. */
const HUB = 400;
/** Things whose ties are read at once. */
const TOGETHER = 200;

export interface PathsAsked {
  readonly from: string;
  readonly to: string;
  readonly most: number;
  readonly longest: number;
}

/**
 * The shortest ways between two things over what the reader may see. From both ends in turn, always from the one with the
 * narrower edge; no path leads through a thing of very many ties. @throws NOT_FOUND where one of the two is not there
 */
export async function findPaths(desk: Desk, asked: PathsAsked): Promise<Released<PathsAnswer>> {
  const search = new Search(desk);
  const [from, to] = await search.begin(asked.from, asked.to);
  const sides = [new Set([from]), new Set([to])] as const;
  const edges = [[from], [to]];
  let paths: readonly (readonly string[])[] = [];
  let isComplete = true;
  for (let steps = 0; steps < asked.longest && from !== to; steps++) {
    const side = (edges[0] ?? []).length <= (edges[1] ?? []).length ? 0 : 1;
    edges[side] = await search.step(edges[side] ?? [], sides[side], new Set([from, to]));
    const found = search.pathsBetween(from, to, { ...asked, longest: steps + 1 });
    paths = found.paths;
    isComplete = found.isComplete && !search.isLimited;
    if (paths.length >= asked.most || search.isLimited || (edges[side] ?? []).length === 0) break;
  }
  const answer: PathsAnswer = {
    paths,
    part: await partOf(desk, search.along(paths)),
    looked: search.entities.size,
    isComplete,
    passedBy: search.hubs,
  };
  desk.note([from, to], { paths: paths.length, looked: answer.looked });
  return desk.release(answer, search.markings);
}

/** What has been read of the graph so far. */
class Search {
  readonly entities = new Map<string, LinkedEntity>();
  readonly links = new Map<string, EntityLink>();
  readonly markings = new Set<number>();
  readonly hubs: { id: string; caption: string; links: number }[] = [];
  isLimited = false;
  #heads: Linked['heads'] = new Map();
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async begin(a: string, b: string): Promise<readonly [string, string]> {
    const linked = await linkedEntities(this.#desk, [a, b], 'among');
    const [from, to] = [linked.asked.get(a), linked.asked.get(b)];
    if (from === undefined || to === undefined) throw notFound('entity');
    this.#take(linked);
    return [from, to];
  }

  /** Reads what ties the things of an edge; returns those that had not been reached from this side. */
  async step(edge: readonly string[], side: Set<string>, ends: ReadonlySet<string>): Promise<string[]> {
    const reached: string[] = [];
    for (let at = 0; at < edge.length && !this.isLimited; at += TOGETHER) {
      const asked = edge.slice(at, at + TOGETHER);
      const linked = await linkedEntities(this.#desk, asked, 'around');
      const own = new Set(linked.asked.values());
      const hubs = this.#hubsOf(linked, own, ends);
      const open = linked.links.filter(({ from, to }) => !(own.has(from) ? hubs.has(from) : hubs.has(to)));
      this.#take({ ...linked, links: open });
      for (const { from, to } of open)
        for (const id of [from, to])
          if (!side.has(id)) {
            side.add(id);
            reached.push(id);
          }
      if (this.entities.size > MOST_LOOKED || linked.isLimited) this.isLimited = true;
    }
    return reached;
  }

  #hubsOf(linked: Linked, own: ReadonlySet<string>, ends: ReadonlySet<string>): ReadonlySet<string> {
    const ties = new Map<string, number>();
    for (const { from, to } of linked.links)
      for (const id of [from, to]) if (own.has(id)) ties.set(id, (ties.get(id) ?? 0) + 1);
    const hubs = [...ties].filter(([id, count]) => count > HUB && !ends.has(id));
    for (const [id, links] of hubs)
      this.hubs.push({ id, caption: linked.entities.get(id)?.caption ?? '', links });
    return new Set(hubs.map(([id]) => id));
  }

  #take(linked: Linked): void {
    for (const [id, entity] of linked.entities) this.entities.set(id, entity);
    for (const link of linked.links) this.links.set(keyOf(link), link);
    for (const marking of linked.markings) this.markings.add(marking);
    this.#heads = new Map([...this.#heads, ...linked.heads]);
  }

  pathsBetween(
    from: string,
    to: string,
    terms: { readonly most: number; readonly longest: number },
  ): { readonly paths: string[][]; readonly isComplete: boolean } {
    const ids = [...this.entities.keys()].sort();
    const places = new Map(ids.map((id, place) => [id, place]));
    const place = (id: string): number => places.get(id) ?? 0;
    const pairs = [...this.links.values()]
      .filter(({ hedge }) => hedge !== 'denied')
      .map((link) => [place(link.from), place(link.to)] as const);
    const found = shortestPaths(compactGraph(ids.length, pairs), place(from), place(to), terms);
    return { ...found, paths: found.paths.map((path) => path.map((at) => ids[at] ?? '')) };
  }

  /** What is on some paths. */
  along(paths: readonly (readonly string[])[]): Linked {
    const on = new Set(paths.flat());
    return {
      asked: new Map(),
      entities: new Map([...this.entities].filter(([id]) => on.has(id))),
      links: [...this.links.values()].filter(({ from, to }) => on.has(from) && on.has(to)),
      heads: this.#heads,
      markings: this.markings,
      isLimited: this.isLimited,
    };
  }
}

const keyOf = ({ from, to, property, role, hedge }: EntityLink): string =>
  [from, to, property, role ?? '', hedge ?? ''].join(' ');
