import { foldName, nameIndexTokens } from '../../core/names/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { SearchHit } from './contract.ts';
import { refuse } from './refusals.ts';
import * as read from './store/read.ts';
import { namesOf, type View, viewAround } from './view.ts';

/** Records taken into one search; more is a sign of too short a word. */
const MOST_CANDIDATES = 200;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Entities by name: as written, by beginning of the last word, and by sound across scripts. */
export async function searchEntities(desk: Desk, text: string, most: number): Promise<Released<SearchHit[]>> {
  const seeds = await candidates(desk, text);
  const view = await viewAround(desk, seeds);
  const hits: SearchHit[] = [];
  const seen = new Set<string>();
  const markings = new Set<number>();
  for (const seed of seeds) {
    const cluster = view.clusterOf(seed);
    const id = cluster?.records[0];
    if (!cluster || id === undefined || seen.has(id)) continue;
    seen.add(id);
    const rows = cluster.records.flatMap((record) => view.records.get(record) ?? []);
    for (const row of rows) markings.add(row.marking_id);
    const names = [...new Set(namesOf(view, cluster).map((name) => name.text))];
    hits.push({
      id,
      kind: rows[0]?.kind ?? 'person',
      caption: names[0] ?? '',
      names: names.slice(0, 8),
      records: cluster.records.length,
      reports: new Set(rows.map((row) => row.report_id)).size,
    });
  }
  const wanted = foldName(text);
  const shown = hits
    .map((hit) => ({ hit, near: closeness(hit, wanted) }))
    .sort((a, b) => b.near - a.near || b.hit.reports - a.hit.reports || (a.hit.id < b.hit.id ? -1 : 1))
    .slice(0, most)
    .map(({ hit }) => hit);
  desk.note([], { hits: shown.length });
  return desk.release(shown, markings);
}

/** The view around an entity named by id or by a name that only one entity bears. */
export async function findEntity(desk: Desk, nameOrId: string): Promise<{ view: View; record: string }> {
  if (UUID.test(nameOrId)) {
    const view = await viewAround(desk, [nameOrId.toLowerCase()], true);
    if (!view.clusterOf(nameOrId.toLowerCase())) throw notFound('entity');
    return { view, record: nameOrId.toLowerCase() };
  }
  const { value: hits } = await searchEntities(desk, nameOrId, 20);
  const wanted = foldName(nameOrId);
  const exact = hits.filter((hit) => hit.names.some((name) => foldName(name) === wanted));
  const fitting = exact.length > 0 ? exact : hits;
  if (fitting.length === 0) throw notFound('entity');
  if (fitting.length > 1) {
    throw refuse('NAME_AMBIGUOUS', {
      entities: fitting.map(({ id, kind, caption, reports }) => ({ id, kind, caption, reports })),
    });
  }
  const record = fitting[0]?.id ?? '';
  return { view: await viewAround(desk, [record], true), record };
}

async function candidates(desk: Desk, text: string): Promise<string[]> {
  const { folded, skeletons } = nameIndexTokens([text]);
  const last = folded.at(-1);
  const prefix = folded.length === 1 && last !== undefined && last.length >= 3 ? last : null;
  const found = await Promise.all([
    folded.length > 0 ? read.recordsNamed(desk, folded, 0, MOST_CANDIDATES) : [],
    skeletons.length > 0 ? read.recordsNamed(desk, skeletons, 1, MOST_CANDIDATES) : [],
    prefix === null ? [] : read.recordsPrefixed(desk, prefix, MOST_CANDIDATES),
  ]);
  return [...new Set(found.flat())];
}

/** 3 the very name, 2 all of its words, 1 begins so, 0 only sounds like it. */
function closeness(hit: SearchHit, wanted: string): number {
  const names = hit.names.map(foldName);
  if (names.includes(wanted)) return 3;
  const words = wanted.split(' ');
  if (names.some((name) => words.every((word) => name.split(' ').includes(word)))) return 2;
  return names.some((name) => name.includes(wanted)) ? 1 : 0;
}
