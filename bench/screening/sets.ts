import { createHash } from 'node:crypto';
import { foldName } from '../../src/core/names/index.ts';
import { prepareName } from '../../src/core/names/match/index.ts';
import type { MatchKind } from '../../src/core/names/match/types.ts';
import { csvRecords, readData } from './csv.ts';
import { type ListedName, ofacList, unList } from './listed.ts';

/**
 * The data of issue 3, parted in two by the hash of the entity: `dev` may be looked at and tuned on, `test` is only
 * printed by the bench. The one place where data are parted; everything that tunes, asks here.
 */
export type Half = 'dev' | 'test';

/** sha256 of the id, first byte even = dev. */
export function halfOf(id: string): Half {
  return ((createHash('sha256').update(id).digest()[0] ?? 0) & 1) === 0 ? 'dev' : 'test';
}

const inHalf =
  (half: Half | 'both') =>
  (id: string): boolean =>
    half === 'both' || halfOf(id) === half;

/** Two names and whether the publisher says they name one. */
export interface NamePair {
  readonly entity: string;
  readonly kind: MatchKind;
  /** Script of `a`: ARABIC, CYRILLIC, LATIN. */
  readonly script: string;
  readonly a: string;
  readonly b: string;
  readonly match: boolean;
  /** What sort of pair it is, as its file says. */
  readonly tag: string;
  /** Score of logic-v2, where its frozen run holds the pair. */
  readonly logicV2: number | null;
}

const KINDS: Readonly<Record<string, MatchKind>> = {
  Person: 'person',
  Vessel: 'thing',
  Airplane: 'thing',
};

function pairsOf(file: string, half: Half | 'both'): NamePair[] {
  const wanted = inHalf(half);
  return csvRecords(readData(`names/${file}`))
    .filter((row) => wanted(row.query_entity ?? ''))
    .map((row) => ({
      entity: row.query_entity ?? '',
      kind: KINDS[row.schema ?? ''] ?? 'organisation',
      script: row.script ?? '',
      a: row.name1 ?? '',
      b: row.name2 ?? '',
      match: row.is_match === 'true',
      tag: row.kind ?? '',
      logicV2: null,
    }));
}

/** UN names in their own script against Latin: figure 1 is on `unPrimary`, this is all of it. */
export const unCross = (half: Half | 'both'): NamePair[] => pairsOf('un_cross_script_pairs.csv', half);

/** Persons; primary Latin name against look-alikes. */
export const unPrimary = (half: Half | 'both'): NamePair[] =>
  unCross(half).filter(
    (pair) => pair.kind === 'person' && (pair.tag === 'primary' || pair.tag === 'hard_negative'),
  );

/**
 * EU 2021 names, other scripts against Latin (figure 2). The file calls every record `LegalEntity`: kind `organisation`
 * here is not known to be one, and the comparison is asked to find out (`kindOf`).
 */
export const eu2021 = (half: Half | 'both'): NamePair[] => pairsOf('eu2021_cross_script_pairs.csv', half);

/** OFAC aliases, Latin against Latin (figure 3): pairs that share a word or sound; noms de guerre are left out. */
export const ofacAlias = (half: Half | 'both'): NamePair[] =>
  pairsOf('ofac_alias_pairs.csv', half).filter((pair) => !pair.tag.includes('no_shared_token'));

/** nomenklatura's name_bench with the scores of its logic-v2 (figure 4). Parted by the right-hand name. */
export function nameBench(half: Half | 'both'): NamePair[] {
  const wanted = inHalf(half);
  return csvRecords(readData('names/nomenklatura_name_bench_logicv2_frozen.csv'))
    .filter((row) => wanted(row.name2 ?? ''))
    .map((row) => ({
      entity: row.name2 ?? '',
      kind: KINDS[row.schema ?? ''] ?? 'organisation',
      script: 'LATIN',
      a: row.name1 ?? '',
      b: row.name2 ?? '',
      match: row.is_match === 'true',
      tag: row.case_group ?? '',
      logicV2: Number(row.score),
    }));
}

/** One thing asked of the lists, and the entry that is right; several where a person stands under two numbers. */
export interface ListQuery {
  readonly name: string;
  readonly list: 'un' | 'ofac';
  readonly refs: readonly string[];
  /** Year of birth and nationality as the query would give them. */
  readonly born: number | null;
  readonly country: string | null;
}

const letters = (name: string): string => name.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** UN persons with typing errors and changed order (yente's treated file), each with its entry. */
export function typoQueries(half: Half | 'both'): ListQuery[] {
  const refs = new Map<string, string[]>();
  for (const entry of unList()) {
    const key = letters(entry.names[0] ?? '');
    refs.set(key, [...(refs.get(key) ?? []), entry.ref]);
  }
  const clean = csvRecords(readData('names/yente_positives_un_untreated.csv'));
  const treated = csvRecords(readData('names/yente_positives_un_treated.csv'));
  const wanted = inHalf(half);
  return clean.flatMap((row, at) => {
    const found = refs.get(letters(row.full_name ?? ''));
    const name = treated[at]?.full_name;
    if (found === undefined || name === undefined || !wanted(found[0] ?? '')) return [];
    const born = Number((row.date_of_birth ?? '').slice(0, 4));
    return [
      {
        name,
        list: 'un' as const,
        refs: found,
        born: born === 0 ? null : born,
        country: row.nationality || null,
      },
    ];
  });
}

/** UN persons under the name in Arabic script; `listed` must then hold no original-script names. */
export function arabicQueries(half: Half | 'both'): ListQuery[] {
  const wanted = inHalf(half);
  return unList()
    .filter((entry) => entry.kind === 'person' && wanted(entry.ref))
    .flatMap((entry) =>
      entry.original
        .filter((name) => /\p{Script=Arabic}/u.test(name))
        .slice(0, 1)
        .map((name) => ({
          name,
          list: 'un' as const,
          refs: [entry.ref],
          born: entry.births[0] ?? null,
          country: entry.countries[0] ?? null,
        })),
    );
}

const aliasQuery = (pair: NamePair): ListQuery => ({
  name: pair.a,
  list: 'ofac',
  refs: [pair.entity],
  born: null,
  country: null,
});

/** OFAC persons under an alias that shares a word with the primary name; asked of primary names only (`listed(true)`). */
export function aliasQueries(half: Half | 'both'): ListQuery[] {
  return ofacAlias(half)
    .filter((pair) => pair.match)
    .map(aliasQuery);
}

/** Words that the file counts as shared though they name nobody. */
const NAMELESS = new Set(['al', 'el', 'abu', 'bin', 'ben', 'ibn']);

/** True where a word that names somebody is shared, as it is written or by its consonants. */
function sharesName({ a, b }: NamePair): boolean {
  const words = new Set(foldName(a).split(' '));
  const keysOf = (name: string) => prepareName(name, 'person').parts.map(({ keys }) => keys[0] ?? '');
  const keys = new Set(keysOf(a));
  return (
    foldName(b)
      .split(' ')
      .some((word) => words.has(word) && !NAMELESS.has(word)) || keysOf(b).some((key) => keys.has(key))
  );
}

/** Those of `aliasQueries` that share more than "al", "Abu" or "bin", as written or by consonants: little else finds the others. */
export function namedAliasQueries(half: Half | 'both'): ListQuery[] {
  return ofacAlias(half)
    .filter((pair) => pair.match && sharesName(pair))
    .map(aliasQuery);
}

/** OFAC persons under an alias without a word of the primary name: noms de guerre, and names that are alike in sound alone. */
export function unsharedAliasQueries(half: Half | 'both'): ListQuery[] {
  return pairsOf('ofac_alias_pairs.csv', half)
    .filter((pair) => pair.match && pair.tag.includes('no_shared_token'))
    .map(aliasQuery);
}

/** Every listed party: OFAC 2021-07 and UN 2026-02, 24,641 Latin names; with `primaryOnly` one name each. */
export function listed(primaryOnly = false): ListedName[] {
  const all = [...ofacList(), ...unList()];
  return primaryOnly ? all.map((entry) => ({ ...entry, names: entry.names.slice(0, 1) })) : all;
}

/** A synthetic person who is on no list (yente's global negatives). */
export interface Unlisted {
  readonly name: string;
  readonly born: number | null;
  /** Nationality, a country name. */
  readonly country: string | null;
  readonly gender: string;
}

/** 50,000 in both halves together. */
export function unlisted(half: Half | 'both'): Unlisted[] {
  const wanted = inHalf(half);
  return csvRecords(readData('names/yente_negatives_global.csv.gz'))
    .filter((row) => wanted(row.full_name ?? ''))
    .map((row) => ({
      name: row.full_name ?? '',
      born: Number((row.date_of_birth ?? '').slice(0, 4)) || null,
      country: row.nationality || null,
      gender: row.gender ?? '',
    }));
}
