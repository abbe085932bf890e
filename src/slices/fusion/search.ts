import { joinAll, type Marking } from '../../core/marking/index.ts';
import { foldName, nameIndexTokens } from '../../core/names/index.ts';
import type { Cluster } from '../../core/resolve/types.ts';
import { isUuid } from '../../core/words/id.ts';
import type { EntityKind, RecordId } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { NameMatch, SearchHit } from './contract.ts';
import { refuse } from './refusals.ts';
import * as read from './store/read.ts';
import { namesOf, type View, viewAround } from './view.ts';

/** Records taken into one search; more is a sign of too short a word. */
const MOST_CANDIDATES = 100;
/** What narrows a search. */
export interface SearchTerms {
  readonly match?: NameMatch;
  readonly kind?: EntityKind | null;
}

/** The closeness that each way of matching asks for. */
const NEAREST: Readonly<Record<NameMatch, number>> = { sound: 0, words: 2, exact: 3 };

function isNear({ names }: read.NamesGroup, wanted: string, match: NameMatch): boolean {
  const texts = names.map((name) => name.text);
  return NEAREST[match] === 0 || closeness(texts, wanted) >= NEAREST[match];
}

/**
 * Entities by name: as written, by beginning of the last word, and by sound across scripts. Records are ranked by their
 * own names first and folded from the top until `most` entities are there, so the cost is that of what is shown.
 */
export async function searchEntities(
  desk: Desk,
  text: string,
  most: number,
  { match = 'sound', kind = null }: SearchTerms = {},
): Promise<Released<SearchHit[]>> {
  const { found, markings } = await findHits(desk, text, most, { match, kind });
  const hits = found.map(({ hit }) => hit);
  desk.note([], { hits: hits.length });
  return desk.release(hits, markings);
}

/** A hit with what it was made of. */
export interface HitBehind {
  readonly hit: SearchHit;
  readonly reports: readonly string[];
  readonly marking: Marking;
}

/** The same for a file that leaves: each hit under its own marking, with the reports behind its names. */
export async function searchBehind(desk: Desk, text: string, most: number): Promise<Released<HitBehind[]>> {
  const { found, markings } = await findHits(desk, text, most, {});
  const behind = await Promise.all(
    found.map(async ({ hit, rows }): Promise<HitBehind> => {
      const ids = [...new Set(rows.map((row) => row.marking_id))];
      return {
        hit,
        reports: [...new Set(rows.map((row) => row.report_id))],
        marking: joinAll(await Promise.all(ids.map((id) => desk.marking(id)))),
      };
    }),
  );
  desk.note([], { hits: behind.length });
  return desk.release(behind, markings);
}

interface Found {
  readonly hit: SearchHit;
  readonly rows: readonly Pick<read.RecordRow, 'report_id' | 'marking_id'>[];
}

async function findHits(
  desk: Desk,
  text: string,
  most: number,
  { match = 'sound', kind = null }: SearchTerms,
): Promise<{ readonly found: readonly Found[]; readonly markings: ReadonlySet<number> }> {
  const wanted = foldName(text);
  const taken = Math.max(MOST_CANDIDATES, most);
  const found = await read.recordsByNames(desk, await candidates(desk, text, { match, kind }, taken));
  let seeds = ranked(
    found.filter((group) => (!group.reread || bears(group, text)) && isNear(group, wanted, match)),
    wanted,
  );
  const hits: Found[] = [];
  const markings = new Set<number>();
  while (seeds.length > 0 && hits.length < most) {
    const top = seeds.slice(0, most - hits.length);
    const view = await viewAround(desk, top);
    for (const cluster of new Set(top.flatMap((seed) => view.clusterOf(seed) ?? []))) {
      const rows = cluster.records.flatMap((record) => view.records.get(record) ?? []);
      for (const { marking_id } of rows) markings.add(marking_id);
      hits.push({ hit: hitOf(view, cluster), rows });
    }
    // What came along is folded already, whole: nothing outside this view is tied to anything in it.
    seeds = seeds.slice(top.length).filter((seed) => view.clusterOf(seed) === null);
  }
  const shown = hits
    .map((one) => ({ one, near: closeness(one.hit.names, wanted) }))
    .sort(
      ({ one: a, near }, { one: b, near: other }) =>
        other - near || b.hit.reports - a.hit.reports || (a.hit.id < b.hit.id ? -1 : 1),
    )
    .map(({ one }) => one);
  return { found: shown, markings };
}

/**
 * Candidates in the order in which they are worth folding: closest name first; of equally close ones first one record
 * of each name, the name of most records before the others, then the second of each, and so on.
 */
function ranked(groups: readonly read.NamesGroup[], wanted: string): RecordId[] {
  return groups
    .flatMap(({ names, ids }) => {
      const near = closeness(
        names.map((name) => name.text),
        wanted,
      );
      return ids.map((id, turn) => ({ id, near, turn, many: ids.length }));
    })
    .sort((a, b) => b.near - a.near || a.turn - b.turn || b.many - a.many || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function hitOf(view: View, cluster: Cluster): SearchHit {
  const rows = cluster.records.flatMap((record) => view.records.get(record) ?? []);
  const names = [...new Set(namesOf(view, cluster).map((name) => name.text))];
  return {
    id: cluster.records[0] ?? '',
    kind: rows[0]?.kind ?? 'person',
    caption: names[0] ?? '',
    names: names.slice(0, 8),
    records: cluster.records.length,
    reports: new Set(rows.map((row) => row.report_id)).size,
  };
}

/** The view around an entity named by id or by a name that only one entity bears. */
export async function findEntity(desk: Desk, nameOrId: string): Promise<{ view: View; record: string }> {
  const record = isUuid(nameOrId) ? nameOrId.toLowerCase() : await findNamed(desk, nameOrId);
  const view = await viewAround(desk, [record], true);
  if (!view.clusterOf(record)) throw notFound('entity');
  return { view, record };
}

/** A record of the only entity that bears a name. */
export async function findNamed(desk: Desk, name: string): Promise<string> {
  const { value: hits } = await searchEntities(desk, name, 20);
  const wanted = foldName(name);
  const exact = hits.filter((hit) => hit.names.some((one) => foldName(one) === wanted));
  const fitting = exact.length > 0 ? exact : hits;
  if (fitting.length === 0) throw notFound('entity');
  if (fitting.length > 1) {
    throw refuse('NAME_AMBIGUOUS', {
      entities: fitting.map(({ id, kind, caption, reports }) => ({ id, kind, caption, reports })),
    });
  }
  return fitting[0]?.id ?? '';
}

async function candidates(
  desk: Desk,
  text: string,
  { match, kind }: Required<SearchTerms>,
  most: number,
): Promise<string[]> {
  const tokens = nameIndexTokens([text]);
  const { folded } = tokens;
  if (match !== 'sound') return folded.length === 0 ? [] : read.recordsNamed(desk, folded, 0, most, kind);
  const { skeletons } = tokens;
  const last = folded.at(-1);
  const prefix = folded.length === 1 && last !== undefined && last.length >= 3 ? last : null;
  const found = await Promise.all([
    folded.length > 0 ? read.recordsNamed(desk, folded, 0, most, kind) : [],
    skeletons.length > 0 ? read.recordsNamed(desk, skeletons, 1, most, kind) : [],
    prefix === null ? [] : read.recordsPrefixed(desk, prefix, most, kind),
  ]);
  return [...new Set(found.flat())];
}

/** Whether a search for these words finds what is called so, when names match in this way. Pure. */
export function isNamedSo(names: readonly string[], text: string, match: NameMatch): boolean {
  const isFound = match === 'sound' ? bearsText(names, text) : true;
  return isFound && (NEAREST[match] === 0 || closeness(names, foldName(text)) >= NEAREST[match]);
}

/** Whether records bear what was asked for, as the index of names would have it. */
const bears = ({ names }: read.NamesGroup, text: string): boolean =>
  bearsText(
    names.map((name) => name.text),
    text,
  );

function bearsText(names: readonly string[], text: string): boolean {
  const asked = nameIndexTokens([text]);
  const has = nameIndexTokens(names);
  const [only = '', ...others] = asked.folded;
  return (
    asked.folded.every((token) => has.folded.includes(token)) ||
    (asked.skeletons.length > 0 && asked.skeletons.every((token) => has.skeletons.includes(token))) ||
    (others.length === 0 && only.length >= 3 && has.folded.some((token) => token.startsWith(only)))
  );
}

/** 3 the very name, 2 all of its words, 1 begins so, 0 only sounds like it. */
function closeness(texts: readonly string[], wanted: string): number {
  const names = texts.map(foldName);
  if (names.includes(wanted)) return 3;
  const words = wanted.split(' ');
  if (names.some((name) => words.every((word) => name.split(' ').includes(word)))) return 2;
  return names.some((name) => name.includes(wanted)) ? 1 : 0;
}
