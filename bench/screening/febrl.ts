import { nameIndexTokens } from '../../src/core/names/index.ts';
import { type PreparedParty, prepareParty, ratePrepared } from '../../src/core/resolve/party/index.ts';
import type { Party } from '../../src/core/resolve/party/index.ts';
import { table } from '../report.ts';
import { csvRows, readData } from './csv.ts';

/** One Febrl record as a party of the engine, and the person it truly is of. */
interface Person {
  readonly truth: string;
  readonly prepared: PreparedParty;
  readonly keys: readonly string[];
}

/** Score from which a pair counts as one: the floor of the band "possible". */
const LINE = 0.7;

/** A key that more records share says too little to make candidates of them all. */
const MOST_SHARERS = 60;

/** Nothing of Febrl is known to the engine: a name, a date, an address, and a number of one person. */
function partyOf(row: Readonly<Record<string, string>>): Party {
  const text = (...fields: readonly string[]): string =>
    fields
      .map((field) => row[field] ?? '')
      .filter((value) => value !== '')
      .join(' ');
  const name = text('given_name', 'surname');
  const born = /^(\d{4})(\d\d)(\d\d)$/.exec(row.date_of_birth ?? '');
  const date = born === null ? null : `${born[1]}-${born[2]}-${born[3]}`;
  const address = text('street_number', 'address_1', 'address_2', 'suburb', 'postcode', 'state');
  return {
    kind: 'person',
    names: name === '' ? [] : [{ text: name, kind: 'primary' }],
    births: date === null ? [] : [{ from: date, to: date, precision: 'day' }],
    fathers: [],
    countries: [],
    places: address === '' ? [] : [address],
    identifiers: row.soc_sec_id ? [{ scheme: 'ssn', value: row.soc_sec_id, country: 'AU' }] : [],
    gender: null,
  };
}

/** What a record is found by: its number, its day of birth, two parts of its name, a part with the year, two words of the address. */
function keysOf(party: PreparedParty): string[] {
  const names = nameIndexTokens(party.party.names.map((name) => name.text)).skeletons;
  const years = party.births.map((birth) => birth.fromYear);
  const words = party.places.flatMap((place) =>
    place.words.map((word) => word.text).filter((word) => word.length > 3),
  );
  return [
    ...party.identifiers.flatMap(({ valid }) => valid.map((identifier) => `id:${identifier.value}`)),
    ...party.births.map((birth) => `born:${birth.written}`),
    ...names.flatMap((a, at) => names.slice(at + 1).map((b) => `name:${a}+${b}`)),
    ...names.flatMap((part) => years.map((year) => `name:${part}+${year}`)),
    ...names.flatMap((part) => words.map((word) => `name:${part}@${word}`)),
    ...words.flatMap((a, at) => words.slice(at + 1).map((b) => `place:${a < b ? `${a}+${b}` : `${b}+${a}`}`)),
  ];
}

function read(file: string): Person[] {
  const [head, ...rows] = csvRows(readData(`names/${file}`));
  const fields = (head ?? []).map((field) => field.trim());
  return rows
    .filter((row) => row.length === fields.length)
    .map((row) => {
      const record = Object.fromEntries(fields.map((field, at) => [field, (row[at] ?? '').trim()]));
      const prepared = prepareParty(partyOf(record));
      return {
        truth: /^rec-(\d+)-/.exec(record.rec_id ?? '')?.[1] ?? '',
        prepared,
        keys: keysOf(prepared),
      };
    });
}

function byKey(people: readonly Person[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, { keys }] of people.entries())
    for (const key of keys) {
      const sharers = index.get(key);
      if (sharers === undefined) index.set(key, [at]);
      else sharers.push(at);
    }
  return index;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly right: boolean;
}

/** Scores every pair that shares a key; within one set each pair once. */
function scored(left: readonly Person[], right: readonly Person[]): Pair[] {
  const index = byKey(right);
  return left.flatMap((one, a) => {
    const candidates = new Set(
      one.keys.flatMap((key) => {
        const sharers = index.get(key) ?? [];
        return sharers.length > MOST_SHARERS ? [] : sharers;
      }),
    );
    return [...candidates]
      .filter((b) => left !== right || b > a)
      .flatMap((b) => {
        const two = right[b];
        if (two === undefined) return [];
        const { score } = ratePrepared(one.prepared, two.prepared);
        return [{ a, b, score, right: one.truth === two.truth }];
      });
  });
}

/** The best pairs first, each record at most once. */
function oneToOne(pairs: readonly Pair[]): Pair[] {
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return pairs
    .toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => {
      if (usedA.has(a) || usedB.has(b)) return false;
      usedA.add(a);
      usedB.add(b);
      return true;
    });
}

function figures(
  name: string,
  linked: readonly Pair[],
  all: readonly Pair[],
  true_: number,
  ms: number,
): string[] {
  const right = linked.filter((pair) => pair.right).length;
  const [precision, recall] = [right / linked.length, right / true_];
  return [
    name,
    precision.toFixed(4),
    recall.toFixed(4),
    ((2 * precision * recall) / (precision + recall)).toFixed(4),
    (all.filter((pair) => pair.right).length / true_).toFixed(4),
    String(all.length),
    (ms / 1000).toFixed(2),
  ];
}

/** Febrl 4 (5,000 records linked to 5,000) and Febrl 3 (duplicates within 5,000): synthetic persons, Christen 2008. */
export async function run(): Promise<string> {
  const started = performance.now();
  const [a, b] = [read('febrl_dataset4a.csv.gz'), read('febrl_dataset4b.csv.gz')];
  const pairs = scored(a, b);
  const linked = oneToOne(pairs).filter((pair) => pair.score >= LINE);
  const linkageMs = performance.now() - started;
  const again = performance.now();
  const all = read('febrl_dataset3.csv.gz');
  const sizes = new Map<string, number>();
  for (const { truth } of all) sizes.set(truth, (sizes.get(truth) ?? 0) + 1);
  const truePairs = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const within = scored(all, all);
  const duplicates = within.filter((pair) => pair.score >= LINE);
  const dedupeMs = performance.now() - again;
  return table(
    ['set', 'precision', 'recall', 'F1', 'true pairs among candidates', 'pairs scored', 'seconds'],
    [
      figures('Febrl 4, 5,000 to 5,000, one to one', linked, pairs, a.length, linkageMs),
      figures('Febrl 3, duplicates within 5,000', duplicates, within, truePairs, dedupeMs),
    ],
  );
}
