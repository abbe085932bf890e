import type { Mention, Picture } from './picture.ts';
import { foldName, mentionsByPath, namesMeet, pathsOf } from './picture.ts';
import type { Truth, TruthName } from './types.ts';

export { checkTraps, type TrapResult } from './traps.ts';
export type { Picture } from './picture.ts';

export interface PairScore {
  /** Pairs of truth that belong together, pairs the picture joins, and pairs in both. */
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly rightPairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface ResolutionScore extends PairScore {
  /** Recall over the pairs whose both sides were found as mentions at all: resolution without extraction's misses. */
  readonly recallOfFound: number;
  readonly records: number;
  readonly recordsFound: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function pairScore(truePairs: number, foundPairs: number, rightPairs: number): PairScore {
  const precision = ratio(rightPairs, foundPairs);
  const recall = ratio(rightPairs, truePairs);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { truePairs, foundPairs, rightPairs, precision, recall, f1 };
}

const pairs = (n: number): number => (n * (n - 1)) / 2;

interface TruthRecord {
  readonly thing: string;
  readonly kind: string;
  /** Entity of the picture that most of its mentions belong to; null where none was found. */
  readonly entity: string | null;
}

function mostOf(entities: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/**
 * What each mention of a file means: by exact spelling, else by the only thing of its own kind whose spelling it meets.
 * The kind matters there: “Peshawar” is no mention of the Special Branch Peshawar.
 */
function meanings(
  mentions: readonly Mention[],
  names: readonly TruthName[],
  kinds: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const folded = names.map(({ name, thing }) => ({ name: foldName(name), thing, kind: kinds.get(thing) }));
  const found = new Map<string, string[]>();
  for (const mention of mentions) {
    if (mention.entity === null) continue;
    const text = foldName(mention.text);
    const exact = folded.filter((n) => n.name === text);
    const near =
      exact.length > 0 ? exact : folded.filter((n) => n.kind === mention.kind && namesMeet(text, n.name));
    const things = new Set(near.map((n) => n.thing));
    if (things.size !== 1) continue;
    const thing = [...things][0] as string;
    found.set(thing, [...(found.get(thing) ?? []), mention.entity]);
  }
  return found;
}

function truthRecords(picture: Picture, truth: Truth): TruthRecord[] {
  const byPath = mentionsByPath(picture, truth);
  const kinds = new Map(truth.things.map((thing) => [thing.id, thing.kind]));
  return Object.entries(truth.sameRecord).flatMap(([path, names]) => {
    const found = meanings(byPath.get(path) ?? [], names, kinds);
    const wanted = names.filter((n) => n.optional !== true).map((n) => n.thing);
    return [...new Set(wanted)].map((thing) => ({
      thing,
      kind: kinds.get(thing) as string,
      entity: mostOf(found.get(thing) ?? []),
    }));
  });
}

function tally(records: readonly TruthRecord[], keyOf: (record: TruthRecord) => string): number {
  const sizes = new Map<string, number>();
  for (const record of records) sizes.set(keyOf(record), (sizes.get(keyOf(record)) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0);
}

function resolutionOf(records: readonly TruthRecord[]): ResolutionScore {
  const found = records.filter((record) => record.entity !== null);
  const right = tally(found, (r) => JSON.stringify([r.thing, r.entity]));
  return {
    ...pairScore(
      tally(records, (r) => r.thing),
      tally(found, (r) => r.entity as string),
      right,
    ),
    recallOfFound: ratio(
      right,
      tally(found, (r) => r.thing),
    ),
    records: records.length,
    recordsFound: found.length,
  };
}

/**
 * Pairwise precision and recall over records (file × thing), for the picture of a reader who sees everything.
 * `overall` leaves places out: a hundred reports name Peshawar, and joining those proves little. Pairs as in
 * Menestrina, Whang and Garcia-Molina, "Evaluating entity resolution results" (2010).
 */
export function scoreResolution(
  picture: Picture,
  truth: Truth,
): { overall: ResolutionScore; withPlaces: ResolutionScore; byKind: Record<string, ResolutionScore> } {
  const records = truthRecords(picture, truth);
  const kinds = [...new Set(records.map((record) => record.kind))].toSorted();
  return {
    overall: resolutionOf(records.filter((record) => record.kind !== 'place')),
    withPlaces: resolutionOf(records),
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, resolutionOf(records.filter((r) => r.kind === kind))]),
    ),
  };
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

function pairsIn(clusters: readonly (readonly string[])[]): Set<string> {
  const all = new Set<string>();
  for (const cluster of clusters) {
    const files = [...new Set(cluster)];
    for (const [i, a] of files.entries()) for (const b of files.slice(i + 1)) all.add(pairKey(a, b));
  }
  return all;
}

/** Pairwise score of the origin clusters, with the pairs that are wrong or missing, for a person to look at. */
export function scoreOrigins(
  picture: Picture,
  truth: Truth,
): PairScore & { wrong: string[]; missing: string[] } {
  const paths = pathsOf(picture, truth);
  const found = pairsIn(picture.origins.map((o) => o.reports.flatMap((id) => paths.get(id) ?? [])));
  const right = pairsIn(truth.origins.map((origin) => origin.files));
  const shared = [...found].filter((pair) => right.has(pair));
  return {
    ...pairScore(right.size, found.size, shared.length),
    wrong: [...found].filter((pair) => !right.has(pair)).toSorted(),
    missing: [...right].filter((pair) => !found.has(pair)).toSorted(),
  };
}

export interface MentionScore {
  readonly names: number;
  readonly found: number;
  readonly recall: number;
  /** Mentions of this kind whose text meets no name of any thing in their file, and their share: an estimate, since truth lists names, not words. */
  readonly mentions: number;
  readonly junk: number;
  readonly junkRate: number;
  readonly missed: readonly string[];
}

/** Kinds of which the truth names every thing in every file; of events it lists only those with a name. */
const WHOLE_KINDS: ReadonlySet<string> = new Set([
  'person',
  'organisation',
  'place',
  'operation',
  'programme',
  'vehicle',
  'vessel',
  'channel',
  'wallet',
]);

/** How many of truth's names (file × spelling) were found as mentions, per kind; and how much was found that is no name. */
export function scoreMentions(picture: Picture, truth: Truth): Record<string, MentionScore> {
  const byPath = mentionsByPath(picture, truth);
  const kinds = new Map(truth.things.map((thing) => [thing.id, thing.kind]));
  const tallies = new Map<
    string,
    { names: number; found: number; mentions: number; junk: number; missed: string[] }
  >();
  const tallyOf = (kind: string) => {
    const known = tallies.get(kind) ?? { names: 0, found: 0, mentions: 0, junk: 0, missed: [] };
    tallies.set(kind, known);
    return known;
  };
  for (const [path, names] of Object.entries(truth.sameRecord)) {
    const folded = names.map(({ name }) => foldName(name));
    const mentions = byPath.get(path) ?? [];
    const texts = mentions.map((mention) => foldName(mention.text));
    for (const [i, { name, thing, optional }] of names.entries()) {
      if (optional === true) continue;
      const own = tallyOf(kinds.get(thing) as string);
      own.names++;
      if (texts.some((text) => namesMeet(text, folded[i] as string))) own.found++;
      else own.missed.push(`${path}: ${name}`);
    }
    for (const [i, mention] of mentions.entries()) {
      if (!WHOLE_KINDS.has(mention.kind)) continue;
      const own = tallyOf(mention.kind);
      own.mentions++;
      if (!folded.some((name) => namesMeet(texts[i] as string, name))) own.junk++;
    }
  }
  return Object.fromEntries(
    [...tallies]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, t]) => [
        kind,
        { ...t, recall: ratio(t.found, t.names), junkRate: t.mentions === 0 ? 0 : t.junk / t.mentions },
      ]),
  );
}
