import { parse } from 'yaml';
import { countryCode } from '../../src/core/formats/countries.ts';
import {
  type Party,
  type PreparedParty,
  prepareParty,
  scoreOf,
  scoreParties,
  ratePrepared,
} from '../../src/core/resolve/party/index.ts';
import type { EntityKind } from '../../src/core/words/index.ts';
import { table } from '../report.ts';
import { readData } from './csv.ts';
import { type ListedName, unList } from './listed.ts';
import {
  eu2021,
  type Half,
  halfOf,
  nameBench,
  type NamePair,
  ofacAlias,
  typoQueries,
  unlisted,
  unPrimary,
} from './sets.ts';

/** Score from which a pair counts as one. */
const LINE = 0.7;
const NOTHING = {
  births: [],
  fathers: [],
  countries: [],
  places: [],
  identifiers: [],
  gender: null,
} as const;

function named(kind: EntityKind, names: readonly string[], told: Partial<Party> = {}): Party {
  return { ...NOTHING, kind, names: names.map((text) => ({ text, kind: 'primary' })), ...told };
}

const KINDS: Readonly<Record<string, EntityKind>> = { Person: 'person', Vessel: 'vessel' };

interface Judged {
  readonly group: string;
  readonly half: Half;
  readonly match: boolean;
  readonly score: number;
}

/** One side of a check of nomenklatura's file. */
type Side = Readonly<Record<string, string | readonly string[] | undefined>>;
interface EntityCheck {
  readonly match: boolean;
  readonly schema: string;
  readonly label?: string;
  readonly query: Side;
  readonly candidate: Side;
}

const valuesOf = (value: Side[string]): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

function checkParty(schema: string, side: Side): Party {
  const parts = ['firstName', 'middleName', 'lastName'].flatMap((part) => valuesOf(side[part]));
  const names = [...valuesOf(side.name), ...(parts.length === 0 ? [] : [parts.join(' ')])];
  return named(KINDS[schema] ?? 'organisation', names, { fathers: valuesOf(side.fatherName) });
}

/** nomenklatura's 228 checks on whole entities. */
function entityChecks(): Judged[] {
  const { checks } = parse(readData('names/nomenklatura_entity_bench_checks.yml')) as {
    checks: readonly EntityCheck[];
  };
  return checks.map(({ schema, match, label, query, candidate }) => ({
    group: schema === 'Person' ? (label === undefined ? 'persons' : 'persons, made errors') : 'others',
    half: halfOf(JSON.stringify(candidate)),
    match,
    score: scoreParties(checkParty(schema, query), checkParty(schema, candidate)).score,
  }));
}

interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

function count(judged: readonly Judged[]): Counts {
  const hits = judged.filter(({ score }) => score >= LINE);
  const tp = hits.filter(({ match }) => match).length;
  return { tp, fp: hits.length - tp, fn: judged.filter(({ match }) => match).length - tp };
}

function row(name: string, judged: readonly Judged[], peer: string): string[] {
  const { tp, fp, fn } = count(judged);
  const f1 = (2 * tp) / (2 * tp + fp + fn);
  return [
    name,
    String(judged.length),
    (tp / (tp + fp)).toFixed(3),
    (tp / (tp + fn)).toFixed(3),
    f1.toFixed(3),
    peer,
  ];
}

function checksTable(checks: readonly Judged[]): string {
  const of = (group: string): Judged[] => checks.filter((one) => one.group.startsWith(group));
  return table(
    ['entity checks (names, fathers)', 'checks', 'precision', 'recall', 'F1', 'logic-v2 F1'],
    [
      row('persons', of('persons'), '0.886'),
      row('persons, errors made on purpose', of('persons, made'), ''),
      row('organisations and vessels', of('others'), ''),
      row('all', checks, ''),
    ],
  );
}

function pairParty(pair: NamePair, name: string): Party {
  return named(pair.kind === 'thing' ? 'vessel' : pair.kind, [name]);
}

function namePairs(half: Half): Judged[] {
  return [...unPrimary(half), ...eu2021(half), ...ofacAlias(half), ...nameBench(half)].map((pair) => ({
    group: 'names',
    half,
    match: pair.match,
    score: scoreParties(pairParty(pair, pair.a), pairParty(pair, pair.b)).score,
  }));
}

const yearOf = (born: number) => ({
  from: `${born}-01-01`,
  to: `${born}-12-31`,
  precision: 'year' as const,
});

const codesOf = (countries: readonly string[]): string[] =>
  countries.flatMap((country) => countryCode(country) ?? []);

function entryParty(entry: ListedName): Party {
  return named(entry.kind === 'thing' ? 'vessel' : entry.kind, entry.names, {
    births: entry.births.map(yearOf),
    countries: codesOf(entry.countries),
  });
}

interface Asked {
  readonly party: Party;
  readonly refs: readonly string[];
}

function asked(
  query: { readonly name: string; readonly born: number | null; readonly country: string | null },
  refs: readonly string[],
): Asked {
  const party = named('person', [query.name], {
    births: query.born === null ? [] : [yearOf(query.born)],
    countries: query.country === null ? [] : codesOf([query.country]),
  });
  return { party, refs };
}

interface Best {
  readonly ref: string;
  readonly score: number;
}
interface Answer {
  /** Best entry on the name alone, and with year of birth and nationality. */
  readonly bare: Best;
  readonly full: Best;
  readonly refs: readonly string[];
}

/** The best entries for a query among all of them, without an index: nothing is missed. */
function answer(query: Asked, entries: readonly (readonly [string, PreparedParty])[]): Answer {
  const prepared = prepareParty(query.party);
  let [bare, full]: Best[] = [{ ref: '', score: -1 }];
  for (const [ref, entry] of entries) {
    const { score, factors } = ratePrepared(prepared, entry);
    const alone = scoreOf(factors.filter((factor) => factor.kind === 'name')).score;
    if (bare === undefined || alone > bare.score) bare = { ref, score: alone };
    if (full === undefined || score > full.score) full = { ref, score };
  }
  if (bare === undefined || full === undefined) throw new Error('there are no entries');
  return { bare, full, refs: query.refs };
}

/** Unlisted persons asked in each half: every entry is compared, which takes its time; retrieval.ts asks all 50,000. */
const MOST_UNLISTED = 250;

/** Persons of the UN list asked with year of birth and nationality, and unlisted ones: hits with and without. */
function askedTable(half: Half): { readonly rows: string[][]; readonly judged: readonly Judged[] } {
  const entries = unList()
    .filter((entry) => entry.kind === 'person')
    .map((entry) => [entry.ref, prepareParty(entryParty(entry))] as const);
  const found = typoQueries(half).map((query) => answer(asked(query, query.refs), entries));
  const not = unlisted(half)
    .slice(0, MOST_UNLISTED)
    .map((query) => answer(asked(query, []), entries));
  const rows = (['bare', 'full'] as const).map((way) => {
    const hits = (line: number): string =>
      (not.filter((one) => one[way].score >= line).length / not.length).toFixed(4);
    const recall = (line: number): string =>
      (
        found.filter((one) => one[way].score >= line && one.refs.includes(one[way].ref)).length / found.length
      ).toFixed(4);
    return [
      `${half}, ${way === 'bare' ? 'name alone' : 'with year of birth and nationality'}`,
      ...[LINE, 0.8].flatMap((line) => [hits(line), recall(line)]),
    ];
  });
  const judged = [...found, ...not].map(({ full, refs }) => ({
    group: 'asked',
    half,
    match: refs.includes(full.ref),
    score: full.score,
  }));
  return { rows, judged };
}

/** How often a pair of each tenth of the score is a match: what a score may be taken for. */
function reliability(sets: readonly (readonly [string, readonly Judged[]])[]): string {
  const tenths = Array.from({ length: 10 }, (_, at) => at / 10);
  return table(
    ['score', ...sets.map(([name]) => name)],
    tenths.map((from) => [
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
      ...sets.map(([, judged]) => {
        const there = judged.filter(({ score }) => score >= from && score < from + 0.1);
        const right = there.filter(({ match }) => match).length;
        return there.length === 0 ? '–' : `${(right / there.length).toFixed(3)} of ${there.length}`;
      }),
    ]),
  );
}

/** CPU time of rating one UN person against others, in µs: names and all, and all but names. */
function costs(): string {
  const cpu = (): number => process.cpuUsage().user;
  const full = unList()
    .filter((entry) => entry.kind === 'person')
    .slice(0, 60)
    .map((entry) => ({
      ...entryParty(entry),
      places: ['Village of Tor Ghar, Nangarhar'],
      gender: 'male' as const,
    }));
  const [named, nameless] = [full, full.map((party) => ({ ...party, names: [] }))].map((parties) => {
    const prepared = parties.map(prepareParty);
    const round = (): number => {
      const started = cpu();
      for (const a of prepared) for (const b of prepared) ratePrepared(a, b);
      return (cpu() - started) / prepared.length ** 2;
    };
    round();
    return Math.min(round(), round());
  });
  return `CPU time of one rating: ${named?.toFixed(1)} µs with names, ${nameless?.toFixed(1)} µs for all other evidence (50 candidates: ${((nameless ?? 0) * 50).toFixed(0)} µs).\n`;
}

/** Whole entities by the evidence table; what a score means; how many results are exactly 1 (nomenklatura issue 334: 60 %). */
export async function run(): Promise<string> {
  const checks = entityChecks();
  const [devPairs, testPairs] = [namePairs('dev'), namePairs('test')];
  const [dev, test] = [askedTable('dev'), askedTable('test')];
  const alone = [...checks, ...devPairs, ...testPairs];
  const ones = alone.filter(({ score }) => score >= 1).length;
  return [
    checksTable(checks),
    costs(),
    `Of ${alone.length} results on names alone ${ones} are exactly 1 (logic-v2: 60 % of name pairs).\n`,
    table(
      [
        '730 UN persons asked',
        'false hits from 0.7',
        'recall from 0.7',
        'false hits from 0.8',
        'recall from 0.8',
      ],
      [...dev.rows, ...test.rows],
    ),
    'Share of matches by tenth of the score: pairs chosen to look alike, and best hits of the UN questions.\n',
    reliability([
      ['names, dev', devPairs],
      ['names, test', testPairs],
      ['UN questions, dev', dev.judged],
      ['UN questions, test', test.judged],
    ]),
  ].join('\n');
}
