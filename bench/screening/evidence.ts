import { parse } from 'yaml';
import { countryCode } from '../../src/core/formats/countries.ts';
import {
  type Party,
  type PartyScore,
  type PreparedParty,
  prepareParty,
  scoreParties,
  scorePrepared,
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
  type Unlisted,
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
  readonly score: PartyScore;
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
    score: scoreParties(checkParty(schema, query), checkParty(schema, candidate)),
  }));
}

interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

function count(judged: readonly Judged[]): Counts {
  const hits = judged.filter(({ score }) => score.score >= LINE);
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
    score: scoreParties(pairParty(pair, pair.a), pairParty(pair, pair.b)),
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

/** The best hit of a query among all entries, and whether it is the right one. */
function bestOf(query: Asked, entries: readonly (readonly [string, PreparedParty])[], bare: boolean): Judged {
  const prepared = prepareParty(bare ? { ...query.party, births: [], countries: [] } : query.party);
  let best: { ref: string; score: PartyScore } | null = null;
  for (const [ref, entry] of entries) {
    const score = scorePrepared(prepared, entry);
    if (best === null || score.score > best.score.score) best = { ref, score };
  }
  if (best === null) throw new Error('no entries');
  return { group: 'asked', half: 'dev', match: query.refs.includes(best.ref), score: best.score };
}

const MOST_UNLISTED = 1_500;

/** Persons of the UN list asked with year of birth and nationality, and unlisted ones: hits with and without. */
function askedTable(half: Half): { readonly rows: string[][]; readonly judged: readonly Judged[] } {
  const entries = unList()
    .filter((entry) => entry.kind === 'person')
    .map((entry) => [entry.ref, prepareParty(entryParty(entry))] as const);
  const right = typoQueries(half).map((query) => asked(query, query.refs));
  const wrong = unlisted(half)
    .slice(0, MOST_UNLISTED)
    .map((query: Unlisted) => asked(query, []));
  const judged: Judged[] = [];
  const rows = [true, false].map((bare) => {
    const found = right.map((query) => bestOf(query, entries, bare));
    const not = wrong.map((query) => bestOf(query, entries, bare));
    if (!bare) judged.push(...found, ...not);
    const share = (some: readonly Judged[], line: number): string =>
      (
        some.filter(({ score, match }) => score.score >= line && (some === not || match)).length / some.length
      ).toFixed(4);
    return [
      `${half}, ${bare ? 'name alone' : 'with year of birth and nationality'}`,
      share(not, LINE),
      share(found, LINE),
      share(not, 0.8),
      share(found, 0.8),
    ];
  });
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
        const there = judged.filter(({ score }) => score.score >= from && score.score < from + 0.1);
        const right = there.filter(({ match }) => match).length;
        return there.length === 0 ? '–' : `${(right / there.length).toFixed(3)} of ${there.length}`;
      }),
    ]),
  );
}

/** Whole entities by the evidence table; what a score means; how many results are exactly 1 (nomenklatura issue 334: 60 %). */
export async function run(): Promise<string> {
  const checks = entityChecks();
  const [devPairs, testPairs] = [namePairs('dev'), namePairs('test')];
  const [dev, test] = [askedTable('dev'), askedTable('test')];
  const alone = [...checks, ...devPairs, ...testPairs];
  const ones = alone.filter(({ score }) => score.score >= 1 || score.similarity >= 1).length;
  return [
    checksTable(checks),
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
