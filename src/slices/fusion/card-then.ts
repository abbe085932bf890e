import type { RecordId } from '../../core/words/index.ts';
import { planOnce } from '../../trust/planned.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { deskAsOf, instantOf } from './as-of.ts';
import { type FoldedCard, foldCard } from './card.ts';
import { refuse } from './refusals.ts';
import { findEntity } from './search.ts';
import type { CardThen } from './story-contract.ts';
import { captionOf, type View, viewAround } from './view.ts';

interface FoldedThen extends FoldedCard {
  readonly known: CardThen;
  /** Reads as of that instant. */
  readonly past: Desk;
}

/**
 * The card as it was known at an instant: the records that are this entity now, as they stood then. Where they were several
 * entities, the one that holds the record asked for, or most of them; the others are named.
 */
export async function readCardThen(desk: Desk, nameOrId: string, at: string): Promise<Released<CardThen>> {
  const { known, markings, claims } = await foldThen(desk, nameOrId, at);
  desk.note([known.card.id], { claims, at: known.at });
  return desk.release(known, markings);
}

/** The folded card of an instant, with its markings. */
export async function foldThen(desk: Desk, nameOrId: string, at: string): Promise<FoldedThen> {
  await planOnce(desk);
  const { view: present, record } = await findEntity(desk, nameOrId);
  const now = present.clusterOf(record);
  if (now === null) throw notFound('entity');
  const instant = instantOf(at);
  const past = await deskAsOf(desk, instant);
  const view = await viewAround(past, now.records, true);
  const clusters = [...new Set(now.records.flatMap((one) => view.clusterOf(one) ?? []))];
  const mine =
    view.clusterOf(record) ?? clusters.toSorted((a, b) => b.records.length - a.records.length)[0] ?? null;
  const [first] = mine?.records ?? [];
  if (mine === null || first === undefined) throw refuse('NOT_YET_KNOWN');
  const { card, markings, claims } = await foldCard(past, view, first);
  const others = clusters
    .filter((cluster) => cluster !== mine)
    .map((cluster) => ({ id: cluster.records[0] ?? '', caption: captionOf(view, cluster) }));
  const all = new Set([...markings, ...markingsOf(view, clusters)]);
  return { card, claims, markings: all, past, known: { at: instant, card, others } };
}

const markingsOf = (view: View, clusters: readonly { readonly records: readonly RecordId[] }[]): number[] =>
  clusters.flatMap(({ records }) => records.flatMap((id) => view.records.get(id)?.marking_id ?? []));
