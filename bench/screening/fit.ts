import { readFileSync, writeFileSync } from 'node:fs';
import { LIKENESS, WEIGHTS } from '../../src/core/names/match/coefficients.data.ts';
import { compareNames, prepareName, type PreparedName } from '../../src/core/names/match/index.ts';
import { guessKind } from '../../src/core/names/match/kind.ts';
import {
  arabicQueries,
  eu2021,
  listed,
  type ListQuery,
  nameBench,
  type NamePair,
  ofacAlias,
  typoQueries,
  unCross,
  unlisted,
} from './sets.ts';
import { bestF1, f1At, recallAt95, type Scored } from './scores.ts';

/**
 * Fits the coefficients of the comparison on the dev halves, by coordinate search: each number in turn a step up or down,
 * kept where the objective rises. Prints what it reached; writes the numbers with `--write`.
 * Run: node bench/screening/fit.ts [--write] [--seconds 300]
 */

interface Case {
  readonly a: PreparedName;
  readonly b: PreparedName;
  readonly match: boolean;
}

const caseOf = (pair: NamePair): Case => {
  const kind =
    pair.tag.includes('_of_600') || pair.tag === 'alias_same_record' ? guessKind(pair.a, pair.b) : pair.kind;
  return { a: prepareName(pair.a, kind), b: prepareName(pair.b, kind), match: pair.match };
};

const cross = unCross('dev');
const SETS = {
  un: cross
    .filter((pair) => pair.kind === 'person' && ['primary', 'hard_negative'].includes(pair.tag))
    .map(caseOf),
  unAll: cross.map(caseOf),
  eu: eu2021('dev').map(caseOf),
  ofac: ofacAlias('dev').map(caseOf),
  bench: nameBench('dev').map(caseOf),
};

const score = (cases: readonly Case[]): Scored[] =>
  cases.map((one) => ({ score: compareNames(one.a, one.b).similarity, match: one.match }));

/** The look-alikes that a screen would score for an unlisted name, found by shared keys; the likeliest few. */
const persons = listed().filter((entry) => entry.kind === 'person');
const names = persons.flatMap((entry) => entry.names.map((name) => prepareName(name, 'person')));
const byKey = new Map<string, number[]>();
for (const [at, name] of names.entries())
  for (const key of new Set(name.parts.flatMap((part) => part.keys))) {
    const list = byKey.get(key) ?? [];
    list.push(at);
    byKey.set(key, list);
  }
const SCORED = 60;
const KEPT = 5;
function lookAlikes(query: PreparedName): Case[] {
  const shared = new Map<number, number>();
  for (const part of query.parts)
    for (const key of part.keys)
      for (const at of byKey.get(key) ?? []) shared.set(at, (shared.get(at) ?? 0) + part.bits);
  return [...shared]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, SCORED)
    .map(([at]) => ({ a: query, b: names[at] ?? query, match: false }))
    .map((one) => ({ one, score: compareNames(one.a, one.b).similarity }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, KEPT)
    .map(({ one }) => one);
}
const UNLISTED = 2500;
const strangers = unlisted('dev')
  .slice(0, UNLISTED)
  .map((one) => lookAlikes(prepareName(one.name, 'person')));
const ofList = new Map(persons.map((entry) => [`${entry.list} ${entry.ref}`, entry]));
const asked = (queries: readonly ListQuery[]): Case[][] =>
  queries.map((query) => {
    const a = prepareName(query.name, 'person');
    return query.refs
      .flatMap((ref) => ofList.get(`${query.list} ${ref}`)?.names ?? [])
      .map((name) => ({ a, b: prepareName(name, 'person'), match: true }));
  });
const typos = asked(typoQueries('dev'));
const arabic = asked(arabicQueries('dev'));

const top = (cases: readonly Case[]): number =>
  Math.max(0, ...cases.map((one) => compareNames(one.a, one.b).similarity));

function screening(): { line: number; typo: number; arabic: number } {
  const highest = strangers.map(top).toSorted((a, b) => b - a);
  const line = highest[Math.floor(highest.length * 0.009)] ?? 1;
  const above = (groups: readonly (readonly Case[])[]): number =>
    groups.filter((cases) => top(cases) > line).length / groups.length;
  return { line, typo: above(typos), arabic: above(arabic) };
}

/** Mean log loss with the line at 0.7 as even odds: smooths the counts, and keeps the line where it is told to be. */
function loss(scored: readonly Scored[]): number {
  const line = Math.log(0.7 / 0.3);
  return (
    scored.reduce((sum, { score, match }) => {
      const bound = Math.min(0.9899, Math.max(0.001, score)) / 0.99;
      const odds = Math.log(bound / (1 - bound)) - line;
      return sum + Math.min(6, Math.log1p(Math.exp(match ? -odds : odds)));
    }, 0) / scored.length
  );
}

interface Reached {
  readonly value: number;
  readonly told: string;
}

function objective(): Reached {
  const sets = Object.fromEntries(Object.entries(SETS).map(([name, cases]) => [name, score(cases)]));
  const of = (name: string): Scored[] => sets[name] ?? [];
  const screen = screening();
  const parts: [string, number, number][] = [
    ['un F1', bestF1(of('un')).f1, 2],
    ['un R@P95', recallAt95(of('un')), 0.7],
    ['unAll F1', bestF1(of('unAll')).f1, 0.5],
    ['eu F1', bestF1(of('eu')).f1, 2],
    ['eu R@P95', recallAt95(of('eu')), 0.7],
    ['ofac F1', bestF1(of('ofac')).f1, 2],
    ['ofac R@P95', recallAt95(of('ofac')), 0.7],
    ['bench F1@.7', f1At(of('bench'), 0.7).f1, 2.5],
    ['typo', screen.typo, 2],
    ['arabic', screen.arabic, 1.5],
    ['loss un', loss(of('un')), -0.25],
    ['loss eu', loss(of('eu')), -0.25],
    ['loss ofac', loss(of('ofac')), -0.4],
    ['loss bench', loss(of('bench')), -0.6],
  ];
  return {
    value: parts.reduce((sum, [, value, weight]) => sum + value * weight, 0),
    told: `${parts.map(([name, value]) => `${name} ${value.toFixed(3)}`).join(', ')}, line ${screen.line.toFixed(3)}`,
  };
}

interface Place {
  readonly key: string;
  readonly get: () => number;
  readonly set: (value: number) => void;
}

const placesOf = (numbers: Record<string, number>): Place[] =>
  Object.keys(numbers).map((key) => ({
    key,
    get: () => numbers[key] ?? 0,
    set: (value) => {
      numbers[key] = value;
    },
  }));
/** These are shares; the others are free above nothing. */
const SHARES = new Set([
  'listed',
  'initial',
  'short',
  'leastShort',
  'withoutArticle',
  'leastJoined',
  'shifted',
  'givenForm',
  'cut',
  'acronym',
]);
const MOST_SHARE = 0.97;
const places = [
  ...placesOf(LIKENESS).map((place) =>
    SHARES.has(place.key)
      ? { ...place, set: (value: number) => place.set(Math.min(MOST_SHARE, value)) }
      : place,
  ),
  ...placesOf(WEIGHTS),
];

const seconds = Number(process.argv[process.argv.indexOf('--seconds') + 1]) || 240;
const until = Date.now() + seconds * 1000;
let best = objective();
process.stderr.write(`start ${best.value.toFixed(4)}: ${best.told}\n`);
let step = 0.3;
while (step > 0.03 && Date.now() < until) {
  let moved = false;
  for (const place of places) {
    if (Date.now() > until) break;
    const before = place.get();
    for (const factor of [1 + step, 1 / (1 + step)]) {
      place.set(before === 0 ? step * (factor > 1 ? 0.3 : -0.3) : Math.round(before * factor * 1000) / 1000);
      const now = objective();
      if (now.value > best.value + 1e-5) {
        best = now;
        moved = true;
        process.stderr.write(
          `${place.key} ${before} → ${place.get()}: ${best.value.toFixed(4)}: ${best.told}\n`,
        );
        break;
      }
      place.set(before);
    }
  }
  if (!moved) step /= 2;
}
process.stdout.write(`${best.told}\n`);
if (process.argv.includes('--write')) {
  const file = new URL('../../src/core/names/match/coefficients.data.ts', import.meta.url);
  const text = places.reduce(
    (all, place) => all.replace(new RegExp(`(\\n {2}${place.key}: )-?[\\d.]+,`), `$1${place.get()},`),
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
}
