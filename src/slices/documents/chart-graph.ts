import { PROPERTIES } from '../../core/words/index.ts';
import type { EntityLink, Linked, LinkedEntity } from '../fusion/index.ts';
import type { ChartGraph, ChartTie, DocumentAsked } from './contract.ts';

type Marked = (which: readonly number[]) => Promise<string>;

/** What stands on a chart as nodes and ties, each under its own marking; `places` says where it stood on the page. */
export async function chartGraph(
  linked: Linked,
  things: readonly LinkedEntity[],
  marked: Marked,
  { language, places = [] }: DocumentAsked,
): Promise<ChartGraph> {
  // A thing may have stood there under the id of one of its records.
  const standing = new Map(places.map(({ id, x, y }) => [linked.asked.get(id) ?? id, [x, y] as const]));
  return {
    nodes: await Promise.all(
      things.map(async ({ id, kind, caption, names, markings }) => ({
        id,
        kind,
        name: caption,
        otherNames: names.filter((name) => name !== caption),
        marking: await marked(markings),
        at: standing.get(id) ?? null,
      })),
    ),
    ties: await Promise.all(linked.links.map((link) => tieOf(link, linked, marked, language))),
  };
}

async function tieOf(
  { from, to, property, role, hedge, origins, sources }: EntityLink,
  { heads }: Linked,
  marked: Marked,
  language: DocumentAsked['language'],
): Promise<ChartTie> {
  const grades = sources.flatMap(({ report }) => heads.get(report)?.grade ?? []).filter((one) => one !== '');
  return {
    from,
    to,
    relation: PROPERTIES.get(property)?.label[language] ?? property,
    role,
    hedge,
    grades: [...new Set(grades)].toSorted(),
    origins,
    claims: sources.map(({ claim }) => claim),
    marking: await marked(sources.map((source) => source.marking)),
  };
}
