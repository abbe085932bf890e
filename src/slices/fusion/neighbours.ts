import { isUuid } from '../../core/words/id.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import { cardOf } from './card.ts';
import { foldThen } from './card-then.ts';
import type { Card } from './contract.ts';
import { findNamed } from './search.ts';
import type { Neighbour, Neighbours, Relation } from './story-contract.ts';
import { captionOf, type View, viewAround } from './view.ts';

interface Found {
  readonly neighbours: Neighbours;
  readonly markings: readonly number[];
}

/**
 * Entities that claims relate to this one, by relation, each with the claims it rests on. The other ends are folded as this
 * reader sees them, so two records of one person are one neighbour. `at`: as it was known at that instant.
 */
export async function readNeighbours(
  desk: Desk,
  nameOrId: string,
  at: string | null,
): Promise<Released<Neighbours>> {
  const id = isUuid(nameOrId) ? nameOrId.toLowerCase() : await findNamed(desk, nameOrId);
  const found =
    at === null
      ? await desk.remember(`neighbours ${id}`, async (through) => around(through, await cardOf(through, id)))
      : await asOf(desk, id, at);
  desk.note([id], { neighbours: found.neighbours.entities });
  return desk.release(found.neighbours, found.markings);
}

async function asOf(desk: Desk, id: string, at: string): Promise<Found> {
  const folded = await foldThen(desk, id, at);
  return around(folded.past, folded);
}

async function around(
  desk: Desk,
  { card, markings }: { readonly card: Card; readonly markings: ReadonlySet<number> },
): Promise<Found> {
  const ends = new Set(linksOf(card).flatMap(({ links }) => links.map(({ end }) => end)));
  const view = ends.size === 0 ? null : await viewAround(desk, [...ends]);
  const relations = view === null ? [] : linksOf(card).map((one) => relationOf(one, view, card));
  const shown = relations.filter(({ neighbours }) => neighbours.length > 0);
  const ids = new Set(shown.flatMap(({ neighbours }) => neighbours.map((one) => one.id)));
  return {
    neighbours: { entities: ids.size, relations: shown },
    markings: [...markings, ...(view === null ? [] : markingsOf(view, ids))],
  };
}

interface Links {
  readonly property: string;
  readonly label: string;
  readonly links: readonly { readonly end: string; readonly claims: readonly string[] }[];
}

/** The values of a card that are other records, property by property. */
const linksOf = (card: Card): readonly Links[] =>
  card.properties.map(({ property, label, values }) => ({
    property,
    label,
    links: values.flatMap(({ value, sources }) =>
      value.type === 'record' ? { end: value.record, claims: sources.map(({ claim }) => claim) } : [],
    ),
  }));

function relationOf({ property, label, links }: Links, view: View, card: Card): Relation {
  const mine = new Set<string>(card.records);
  const found = new Map<string, Neighbour>();
  for (const { end, claims } of links) {
    const cluster = view.clusterOf(end);
    const id = cluster?.records[0];
    if (!cluster || id === undefined || mine.has(id)) continue;
    const before = found.get(id);
    found.set(id, {
      id,
      kind: view.records.get(id)?.kind ?? 'person',
      caption: captionOf(view, cluster),
      claims: [...(before?.claims ?? []), ...claims],
    });
  }
  const neighbours = [...found.values()].toSorted(
    (a, b) => b.claims.length - a.claims.length || (a.caption < b.caption ? -1 : 1),
  );
  return { property, label, neighbours };
}

/** Of every record that had a part in the name of a neighbour. */
const markingsOf = (view: View, ids: ReadonlySet<string>): number[] =>
  [...ids].flatMap((id) =>
    (view.clusterOf(id)?.records ?? []).flatMap((one) => view.records.get(one)?.marking_id ?? []),
  );
