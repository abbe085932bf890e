import { renderMarking } from '../../core/marking/index.ts';
import { sha256Hex } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { type EntityLink, type Linked, linkedEntities } from '../fusion/index.ts';
import type { GraphPart, LinkWords, RelationCount, RelationCounts, Span } from './contract.ts';
import { partOf, whenOf } from './part.ts';

/** Which of the relations of some things are wanted; what is left out does not narrow. */
export interface Wanted {
  /** Properties, with 'Of' behind those that others say of it. */
  readonly relations?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** So many things are a chart that is opened again: what was found is kept. Fewer are read as fast as they are looked up. */
const WORTH_KEEPING = 500;

/** Some things, and what ties them to one another. What the reader may not see is not among them, and counts nowhere. */
export async function readThings(desk: Desk, ids: readonly string[]): Promise<Released<GraphPart>> {
  const { part, markings, things } =
    ids.length < WORTH_KEEPING
      ? await foundAmong(desk, ids)
      : await desk.remember(`things ${sha256Hex(ids.join(' '))}`, (through) => foundAmong(through, ids));
  desk.note([], { things, links: part.links.length });
  return desk.release(part, markings);
}

async function foundAmong(desk: Desk, ids: readonly string[]) {
  const linked = await linkedEntities(desk, ids, 'among');
  return { part: await partOf(desk, linked), markings: linked.markings, things: linked.asked.size };
}

/** How a link is seen from one of its ends. */
const relationFrom = (own: ReadonlySet<string>, { from, property }: EntityLink): string =>
  own.has(from) ? property : `${property}Of`;

const otherEnd = (own: ReadonlySet<string>, { from, to }: EntityLink): string => (own.has(from) ? to : from);

/** How many things each relation would bring, before any is loaded. @throws NOT_FOUND where none of them is there */
export async function countRelations(
  desk: Desk,
  ids: readonly string[],
  wanted: Wanted,
): Promise<Released<RelationCounts>> {
  const linked = await around(desk, ids);
  const own = new Set(linked.asked.values());
  const groups = new Map<string, EntityLink[]>();
  for (const link of linked.links.filter((one) => isWanted(linked, one, own, wanted))) {
    const relation = relationFrom(own, link);
    groups.set(relation, [...(groups.get(relation) ?? []), link]);
  }
  const counts = [...groups].map(([relation, links]) => countOf(relation, links, own, linked));
  counts.sort((a, b) => b.things - a.things || (a.relation < b.relation ? -1 : 1));
  desk.note([...own], { relations: counts.length });
  return desk.release({ counts, isLimited: linked.isLimited }, linked.markings);
}

function countOf(
  relation: string,
  links: readonly EntityLink[],
  own: ReadonlySet<string>,
  linked: Linked,
): RelationCount {
  const others = new Set(links.map((link) => otherEnd(own, link)));
  const plain = new Set(links.filter(({ hedge }) => hedge === null).map((link) => otherEnd(own, link)));
  const spans = links.flatMap((link) => whenOf(link, linked) ?? []);
  const days = (pick: (span: Span) => string | null): string[] =>
    spans.flatMap((one) => pick(one) ?? []).sort();
  return {
    relation,
    things: others.size,
    claims: links.reduce((sum, { sources }) => sum + sources.length, 0),
    hedged: others.size - plain.size,
    first: days(({ from }) => from)[0] ?? null,
    last: days(({ to }) => to).at(-1) ?? null,
  };
}

/** The things that some relations of others lead to, with those links. @throws NOT_FOUND where none of them is there */
export async function expand(
  desk: Desk,
  ids: readonly string[],
  wanted: Wanted,
): Promise<Released<GraphPart>> {
  const linked = await around(desk, ids);
  const own = new Set(linked.asked.values());
  const links = linked.links.filter((link) => isWanted(linked, link, own, wanted));
  const kept = new Set([...own, ...links.flatMap(({ from, to }) => [from, to])]);
  const entities = new Map([...linked.entities].filter(([id]) => kept.has(id)));
  desk.note([...own], { things: kept.size, links: links.length });
  return desk.release(await partOf(desk, { ...linked, entities, links }), linked.markings);
}

async function around(desk: Desk, ids: readonly string[]): Promise<Linked> {
  const linked = await linkedEntities(desk, ids, 'around');
  if (linked.asked.size === 0) throw notFound('entity');
  return linked;
}

function isWanted(
  linked: Linked,
  link: EntityLink,
  own: ReadonlySet<string>,
  { relations, from, to }: Wanted,
): boolean {
  if (relations !== undefined && !relations.includes(relationFrom(own, link))) return false;
  return from === undefined && to === undefined ? true : overlaps(whenOf(link, linked), from, to);
}

/** Days in order of their text; what is undated is outside every period. */
function overlaps(when: Span | null, from: string | undefined, to: string | undefined): boolean {
  if (when === null) return false;
  const starts = when.from === null || to === undefined || when.from.slice(0, to.length) <= to;
  const ends = when.to === null || from === undefined || when.to >= from;
  return starts && ends;
}

/** Every claim that ties two things, with its words: why a line is drawn (law 1). */
export async function readWords(desk: Desk, a: string, b: string): Promise<Released<LinkWords[]>> {
  const linked = await linkedEntities(desk, [a, b], 'among');
  if (linked.links.length === 0) throw notFound('link');
  const words: LinkWords[] = [];
  for (const { from, to, property, role, sources } of linked.links)
    for (const source of sources) {
      const head = linked.heads.get(source.report);
      if (head === undefined) continue;
      const { marking, ...said } = source;
      words.push({
        ...said,
        property,
        role,
        from,
        to,
        path: head.path,
        statementType: 'fact',
        grade: head.grade,
        marking: renderMarking(await desk.marking(marking)),
        dated: head.dated,
      });
    }
  desk.note([...linked.asked.values()], { claims: words.length });
  return desk.release(words, linked.markings);
}
