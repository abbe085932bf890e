import { joinAll, renderMarking } from '../../core/marking/index.ts';
import { PROPERTIES } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { mapReleased, type Released } from '../../trust/released.ts';
import { type EntityLink, type LinkedEntity, linkedEntities, searchBehind } from '../fusion/index.ts';
import { type Incident, readIncidents } from '../incidents/index.ts';
import { headsOf } from '../reports/index.ts';
import { chartGraph } from './chart-graph.ts';
import { type DocumentAsked, type DocumentRow, MOST_THINGS } from './contract.ts';
import { type Gathered, joined, wordsIn } from './gathered.ts';

/** Documents of what several things make together: a search, a timeline or map, a chart. */

/** Each hit under the join of its own records. */
export async function gatherSearch(desk: Desk, { of, language }: DocumentAsked): Promise<Released<Gathered>> {
  const hits = await searchBehind(desk, of, MOST_THINGS);
  const { heads } = await headsOf(desk, [...new Set(hits.value.flatMap(({ reports }) => reports))]);
  const marking = renderMarking(hits.marking);
  const rows = hits.value.map(({ hit, marking: own }) => ({
    term: hit.kind,
    text: [hit.caption, ...hit.names.filter((name) => name !== hit.caption)].join(' · '),
    marking: renderMarking(own),
    sources: [hit.id],
  }));
  const title = wordsIn(language)(rows.length < MOST_THINGS ? 'found' : 'foundFirst');
  return mapReleased(hits, () => ({
    content: { kind: 'search', of, title: of, marking, sections: [{ title, rows }] },
    reports: heads,
  }));
}

/** Incidents as they stand on a timeline or a map, in the order of time, each with the reports that tell of it. */
export async function gatherIncidents(
  desk: Desk,
  { of, ids = [], language }: DocumentAsked,
): Promise<Released<Gathered>> {
  const word = wordsIn(language);
  const asked = new Set(ids);
  const all = await readIncidents(desk, { words: null, entity: null }, 'neutral');
  const shown = all.value.incidents.filter(({ id }) => asked.has(id));
  const { heads } = await headsOf(desk, [
    ...new Set(shown.flatMap(({ sources }) => sources.map(({ report }) => report))),
  ]);
  const rows = shown.map(incidentRow);
  return mapReleased(all, () => ({
    content: {
      kind: 'incidents',
      of,
      title: of,
      marking: rows.length === 0 ? renderMarking(all.marking) : joined(rows.map((row) => row.marking)),
      sections: [{ title: word('incidents'), rows }],
    },
    reports: heads,
  }));
}

/** Figures of several reports stand side by side: they are never added up. */
function incidentRow({
  type,
  hedge,
  caption,
  occurred,
  spots,
  unplaced,
  casualties,
  sources,
  marking,
}: Incident): DocumentRow {
  const dates = [...new Set([occurred.from, occurred.to].flatMap((end) => end ?? []))].join(' – ');
  const places = [...spots.map((spot) => spot.caption), ...unplaced].join(', ');
  const figures = casualties.map(({ category, effect, low, high }) => {
    const range = high === null ? `${low}+` : low === high ? String(low) : `${low}–${high}`;
    return `${range} ${category} ${effect}`;
  });
  return {
    term: hedge === null ? type : `${type} (${hedge})`,
    text: [dates, caption, places, figures.join('; ')].filter((part) => part !== '').join(' · '),
    marking,
    sources: sources.map(
      ({ grade, title, party, dated, marking: own }) =>
        `${grade} · ${title} · ${party} · ${dated.from ?? ''} · ${own}`,
    ),
  };
}

/** The things of a chart and what ties them, as they may be read now. */
export async function gatherChart(desk: Desk, asked: DocumentAsked): Promise<Released<Gathered>> {
  const { of, ids = [], language } = asked;
  const word = wordsIn(language);
  const linked = await linkedEntities(desk, ids, 'among');
  const things = [...linked.entities.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { heads, markings } = await headsOf(desk, [
    ...new Set([...things.flatMap(({ reports }) => reports), ...linked.heads.keys()]),
  ]);
  const all = await desk.release(null, [...linked.markings, ...markings]);
  const marked = async (which: readonly number[]) =>
    renderMarking(joinAll(await Promise.all([...new Set(which)].map((id) => desk.marking(id)))));
  const rowOf = async (thing: LinkedEntity): Promise<DocumentRow> => ({
    term: thing.kind,
    text: thing.names.join(' · '),
    marking: await marked(thing.markings),
    sources: [thing.id],
  });
  const caption = (id: string) => linked.entities.get(id)?.caption ?? id;
  const tieOf = async (link: EntityLink): Promise<DocumentRow> => ({
    term: [PROPERTIES.get(link.property)?.label[language] ?? link.property, link.role, link.hedge]
      .filter((part) => part !== null)
      .join(' · '),
    text: `${caption(link.from)} → ${caption(link.to)}`,
    marking: await marked([
      ...link.sources.map((source) => source.marking),
      ...(linked.entities.get(link.from)?.markings ?? []),
      ...(linked.entities.get(link.to)?.markings ?? []),
    ]),
    sources: link.sources.map(({ report, quote }) => {
      const head = linked.heads.get(report);
      return `${head?.grade ?? ''} · ${head?.title ?? head?.path ?? ''} · ${head?.dated.from ?? ''} · ${head?.marking ?? ''}: “${quote}”`;
    }),
  });
  const sections = [
    { title: word('things'), rows: await Promise.all(things.map(rowOf)) },
    { title: word('ties'), rows: await Promise.all(linked.links.map(tieOf)) },
  ].filter(({ rows }) => rows.length > 0);
  const graph = await chartGraph(linked, things, marked, asked);
  return mapReleased(all, () => ({
    content: { kind: 'chart', of, title: of, marking: renderMarking(all.marking), sections, graph },
    reports: heads,
  }));
}
