import { writeFileSync } from 'node:fs';
import { coreTokens, skeleton } from '../../src/core/names/index.ts';
import { foldName } from '../../src/core/names/fold.ts';
import { organisationParts } from '../../src/core/names/match/organisation.ts';
import { readData } from './csv.ts';
import { halfOf, listed, unlisted } from './sets.ts';

/**
 * Counts how common name parts are and writes `frequency.data.ts`: bits by consonant key. A mean of three samples, each a
 * share of its own bearers: listed persons (dev half), a synthetic world population (dev half of yente's negatives) and
 * Wikidata's bearers (COLING 2018 training part). Run: node bench/screening/count-names.ts
 */
const KEPT = 2000;
const LEAST_BITS = 3.5;

function shares(keys: Iterable<readonly [string, number]>, bearers: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [key, count] of keys) counts.set(key, (counts.get(key) ?? 0) + count);
  return new Map([...counts].map(([key, count]) => [key, count / bearers]));
}

const keysOf = (names: readonly string[]): [string, number][] =>
  names.flatMap((name) =>
    [...new Set(coreTokens(name).flatMap((token) => [token.skeleton, ...parts(token.text)]))].map(
      (key): [string, number] => [key, 1],
    ),
  );
/** The words of a compound count by themselves too: Rahman is common because Abd al-Rahman is. */
const parts = (text: string): string[] => (text.includes(' ') ? text.split(' ').map(skeleton) : []);

const persons = listed(true)
  .filter((entry) => entry.kind === 'person' && halfOf(entry.ref) === 'dev')
  .map((entry) => entry.names[0] ?? '');
const population = unlisted('dev').map((one) => one.name);
const wikidata = ['coling2018_wd_arabic_80.tsv.gz', 'coling2018_wd_russian_80.tsv.gz'].map((file) => {
  const rows = readData(`names/${file}`)
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row.length === 3);
  const total = rows.reduce((sum, row) => sum + Number(row[2]), 0);
  return shares(
    rows.map(([latin, , count]): [string, number] => [skeleton(foldName(latin ?? '')), Number(count)]),
    total / 2,
  );
});
const samples = [
  shares(keysOf(persons), persons.length),
  shares(keysOf(population), population.length),
  ...wikidata,
];
const WEIGHTS = [0.5, 0.25, 0.15, 0.1];
const keys = new Set(samples.flatMap((sample) => [...sample.keys()]));
const bits = [...keys]
  .filter((key) => /^[a-zS]{2,}$/.test(key))
  .map((key): [string, number] => {
    const share = samples.reduce((sum, sample, at) => sum + (sample.get(key) ?? 0) * (WEIGHTS[at] ?? 0), 0);
    return [key, Math.max(LEAST_BITS, Math.round(-Math.log2(share) * 2) / 2)];
  })
  .toSorted((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, KEPT);

const KEPT_WORDS = 500;
const organisations = listed(false)
  .filter((entry) => entry.kind === 'organisation' && halfOf(entry.ref) === 'dev')
  .flatMap((entry) => entry.names);
const wordShares = shares(
  organisations.flatMap((name) =>
    [
      ...new Set(
        organisationParts(name).flatMap((part) => (part.kind === 'word' ? [skeleton(part.text)] : [])),
      ),
    ].map((key): [string, number] => [key, 1]),
  ),
  organisations.length,
);
const words = [...wordShares]
  .map(([key, share]): [string, number] => [key, Math.max(LEAST_BITS, Math.round(-Math.log2(share) * 2) / 2)])
  .toSorted((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, KEPT_WORDS);

const rowsOf = (all: readonly [string, number][]): string =>
  [...Map.groupBy(all, (one) => one[1])]
    .map(([bits, group]) => `  [\n    ${bits},\n    '${group.map((one) => one[0]).join(' ')}',\n  ],`)
    .join('\n');
writeFileSync(
  new URL('../../src/core/names/match/frequency.data.ts', import.meta.url),
  `/** Made by bench/screening/count-names.ts; do not edit. Bits (−log2 of the share of bearers), and the keys that have them. */
export const FREQUENT: readonly (readonly [bits: number, keys: string])[] = [\n${rowsOf(bits)}\n];

/** The same of words in names of organisations. */
export const FREQUENT_WORDS: readonly (readonly [bits: number, keys: string])[] = [\n${rowsOf(words)}\n];\n`,
);
