import { writeFileSync } from 'node:fs';
import { foldName } from '../../src/core/names/fold.ts';
import { ARABIC_UNITS, CYRILLIC_UNITS, LATIN_UNITS } from '../../src/core/names/match/letters.data.ts';
import { lettersOf, scriptOfWord } from '../../src/core/names/match/units.ts';
import { shapeOf } from '../../src/core/names/shape.ts';
import { readData } from './csv.ts';
import { halfOf } from './sets.ts';

/**
 * Learns what it costs to read a letter of one script as a letter of another (or of the same), from open pairs of words
 * (COLING 2018 training part, CC0; the dev half of google ar2en, Apache-2.0), and writes `letter-costs.data.ts`.
 * Method: a memoryless transducer of single units (Ristad & Yianilos 1998), trained by Viterbi re-estimation; pairs of
 * one script, and of Arabic with Cyrillic, are made over the word of the third that both stand for.
 * Run: node bench/screening/learn-letters.ts
 */

const FIRST = { Latn: 0, Arab: LATIN_UNITS.length, Cyrl: LATIN_UNITS.length + ARABIC_UNITS.length } as const;
const COUNT = { Latn: LATIN_UNITS.length, Arab: ARABIC_UNITS.length, Cyrl: CYRILLIC_UNITS.length } as const;
type Script = keyof typeof FIRST;

interface Sample {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly weight: number;
}

function sample(a: string, b: string, from: Script, to: Script, weight: number): Sample | null {
  if (a === '' || b === '' || scriptOfWord(a) !== from || scriptOfWord(b) !== to) return null;
  const own = (word: string, script: Script): number[] =>
    [...lettersOf([word])].map((unit) => unit - FIRST[script]);
  const [left, right] = [own(a, from), own(b, to)];
  const known = (units: readonly number[], script: Script): boolean =>
    units.every((unit) => unit >= 0 && unit < COUNT[script]);
  return known(left, from) && known(right, to) ? { a: left, b: right, weight } : null;
}

/** Negative log probabilities of events: [x][y]; the last row and column are "nothing". */
type Costs = Float64Array[];

const SMOOTHING = 0.3;
const ROUNDS = 10;
/** A pair worse than this per unit (nats above its length's usual) is no transliteration but noise of the source. */
const WORST_PER_UNIT = 5.2;

function start(from: Script, to: Script): Costs {
  const sound = (unit: string): string => {
    const bare = unit.replaceAll(/[\^$]/g, '');
    return shapeOf(bare).consonants.join('') || 'vowel';
  };
  return [...UNIT_LISTS[from], ''].map((x) =>
    Float64Array.from([...UNIT_LISTS[to], ''], (y) => {
      if (x === '' || y === '') return sound(x === '' ? y : x) === 'vowel' ? 4 : 7;
      if (sound(x) === sound(y)) return 3;
      return 9;
    }),
  );
}

/** Counts the events of the best alignment into `into`; the cost of that alignment. */
function align(one: Sample, costs: Costs, into: Costs | null): number {
  const [n, m] = [one.a.length, one.b.length];
  const width = m + 1;
  const [rows, columns] = [costs.length - 1, (costs[0]?.length ?? 1) - 1];
  const at = (x: number, y: number): number => costs[x]?.[y] ?? 0;
  const best = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  const move = new Uint8Array((n + 1) * width);
  best[0] = 0;
  for (let i = 0; i <= n; i += 1) {
    for (let j = 0; j <= m; j += 1) {
      const here = best[i * width + j] ?? 0;
      const offer = (place: number, cost: number, how: number): void => {
        if (cost < (best[place] ?? 0)) {
          best[place] = cost;
          move[place] = how;
        }
      };
      const [x, y] = [one.a[i] ?? rows, one.b[j] ?? columns];
      if (i < n && j < m) offer((i + 1) * width + j + 1, here + at(x, y), 1);
      if (i < n) offer((i + 1) * width + j, here + at(x, columns), 2);
      if (j < m) offer(i * width + j + 1, here + at(rows, y), 3);
    }
  }
  if (into !== null) {
    for (let i = n, j = m; i > 0 || j > 0; ) {
      const how = move[i * width + j];
      const x = how === 3 ? rows : (one.a[i - 1] ?? rows);
      const y = how === 2 ? columns : (one.b[j - 1] ?? columns);
      const row = into[x];
      if (row !== undefined) row[y] = (row[y] ?? 0) + one.weight;
      if (how !== 3) i -= 1;
      if (how !== 2) j -= 1;
    }
  }
  return best[n * width + m] ?? 0;
}

/**
 * Letters that the sources hardly hold (Persian, Urdu, Tajik, Uzbek, Kazakh), and how they are commonly written: unit,
 * unit, how many sightings that is worth. From the romanisations of the Library of Congress and BGN/PCGN.
 */
const KNOWN: readonly (readonly [string, string, number])[] = (
  'پ p 90,پ b 10,چ ch 80,چ c 8,چ j 4,چ sh 4,گ g 85,گ gh 8,گ j 4,ٹ t 95,ڈ d 95,ڑ r 75,ڑ d 15,ژ zh 70,ژ j 15,ژ z 10,ھ h 60,' +
  'г h 60,ґ g 40,ғ gh 60,ғ g 35,қ q 60,қ k 35,ҳ h 80,ҳ kh 10,ҷ j 80,ҷ zh 4,ھ h$ 10,' +
  'پ п 90,پ б 10,چ ч 90,چ дж 5,گ г 95,ٹ т 95,ڈ д 95,ڑ р 80,ڑ д 10,ژ ж 90,ھ х 60,غ ғ 20,ق қ 20,ح ҳ 20,ه ҳ 20,ج ҷ 20,ج дж 30,' +
  'ғ г 60,қ к 60,ҳ х 60,ҷ дж 50,ҷ ж 20,پ ب 10,چ ج 6,چ ش 4,گ ک 10,گ ج 8,گ غ 6,ٹ ت 20,ڈ د 20,ڑ ر 20,ژ ز 10,ژ ج 6,ھ ه 40,پ پ 60,چ چ 60,گ گ 60,' +
  'ٹ ٹ 60,ڈ ڈ 60,ڑ ڑ 60,ژ ژ 60,ھ ھ 60,ғ ғ 60,қ қ 60,ҳ ҳ 60,ҷ ҷ 60'
)
  .split(',')
  .map((line) => line.split(' '))
  .map(([x, y, count]) => [x ?? '', y ?? '', Number(count)] as const);

const UNIT_LISTS = { Latn: LATIN_UNITS, Arab: ARABIC_UNITS, Cyrl: CYRILLIC_UNITS };

function addKnown(counts: Costs, from: Script, to: Script): void {
  for (const [x, y, count] of KNOWN) {
    for (const [left, right] of from === to && x !== y
      ? [[x, y] as const, [y, x] as const]
      : [[x, y] as const]) {
      const row = counts[UNIT_LISTS[from].indexOf(left)];
      const column = UNIT_LISTS[to].indexOf(right);
      if (row !== undefined && column >= 0) row[column] = (row[column] ?? 0) + count;
    }
  }
}

function learn(samples: readonly Sample[], from: Script, to: Script): Costs {
  let costs = start(from, to);
  for (let round = 0; round < ROUNDS; round += 1) {
    const counts = costs.map((row) => new Float64Array(row.length).fill(SMOOTHING));
    let kept = 0;
    for (const one of samples) {
      const long = Math.max(one.a.length, one.b.length);
      if (round > 2 && align(one, costs, null) / long > WORST_PER_UNIT) continue;
      kept += 1;
      align(one, costs, counts);
    }
    addKnown(counts, from, to);
    if (from === to) symmetrical(counts);
    const total = counts.reduce((sum, row) => sum + row.reduce((all, one) => all + one, 0), 0);
    costs = counts.map((row) => row.map((one) => -Math.log(one / total)));
    process.stderr.write(`${from}-${to} round ${round}: ${kept} of ${samples.length} pairs\n`);
  }
  return costs;
}

function symmetrical(counts: Costs): void {
  for (const [x, row] of counts.entries()) {
    for (let y = 0; y < x; y += 1) {
      const other = counts[y];
      if (other === undefined) continue;
      const both = ((row[y] ?? 0) + (other[x] ?? 0)) / 2;
      row[y] = both;
      other[x] = both;
    }
  }
}

/** Cost of an event above the likeliest event of its two units, nats, in fifths as one base-36 digit. */
function table(costs: Costs): string[] {
  const last = (costs[0]?.length ?? 1) - 1;
  const bestOfRow = costs.map((row) => Math.min(...row));
  const bestOfColumn = Array.from(costs[0] ?? [], (_, y) => Math.min(...costs.map((row) => row[y] ?? 0)));
  return costs.map((row, x) =>
    Array.from(row, (cost, y) => {
      const [own, other] = [bestOfRow[x] ?? 0, bestOfColumn[y] ?? 0];
      const above =
        x === costs.length - 1 ? cost - other : y === last ? cost - own : cost - (own + other) / 2;
      return Math.min(35, Math.max(0, Math.round(above * 5))).toString(36);
    }).join(''),
  );
}

interface Word {
  readonly latin: string;
  readonly other: string;
  readonly weight: number;
}

function coling(file: string): Word[] {
  return readData(`names/${file}`)
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row.length === 3)
    .map(([latin, other, count]) => ({
      latin: foldName(latin ?? ''),
      other: foldName((other ?? '').replaceAll(' ', '')),
      weight: 1 + Math.log2(Number(count) || 1),
    }))
    .filter((word) => !word.latin.includes(' ') && !word.other.includes(' '));
}

/** Native Arabic words; they weigh more than the foreign names that fill the other file. */
const NATIVE_WEIGHT = 4;

function google(): Word[] {
  return readData('names/google_ar2en.txt')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row.length === 2 && halfOf(row[0] ?? '') === 'dev')
    .map(([arabic, latin]) => ({
      latin: foldName(latin ?? ''),
      other: foldName(arabic ?? ''),
      weight: NATIVE_WEIGHT,
    }))
    .filter((word) => !word.latin.includes(' ') && !word.other.includes(' '));
}

const WITHOUT_ARTICLE = /^ال(?=.{3,})/;
const LATIN_ARTICLE = /^(?:al|el|ad|ar|as|at|az|an|ash)(?=[a-z]{3,})/;
const bare = (word: Word): Word =>
  WITHOUT_ARTICLE.test(word.other)
    ? {
        ...word,
        other: word.other.replace(WITHOUT_ARTICLE, ''),
        latin: word.latin.replace(LATIN_ARTICLE, ''),
      }
    : word;

/** Pairs of words that stand for one word of the other script. */
function siblings(words: readonly Word[], by: 'latin' | 'other', most: number): [string, string, number][] {
  const groups = new Map<string, Set<string>>();
  for (const word of words) {
    const group = groups.get(word[by]) ?? new Set<string>();
    group.add(by === 'latin' ? word.other : word.latin);
    groups.set(word[by], group);
  }
  return [...groups.values()].flatMap((group) => {
    const members = [...group].slice(0, most);
    return members.flatMap((a, at) =>
      members.slice(at + 1).map((b): [string, string, number] => [a, b, 2 / members.length]),
    );
  });
}

/** Letters that foreign names are not written with: their words leave out short vowels, as names of the region do. */
const NATIVE = /[عحطصضظذهثخق]/;
const FOREIGN_WEIGHT = 0.15;
const arabic = [
  ...coling('coling2018_wd_arabic_80.tsv.gz').map((word) => ({
    ...word,
    weight: word.weight * (NATIVE.test(word.other) ? 1 : FOREIGN_WEIGHT),
  })),
  ...google(),
].map(bare);
const russian = coling('coling2018_wd_russian_80.tsv.gz');
const some = (list: readonly (Sample | null)[]): Sample[] => list.filter((one) => one !== null);
/** One in so many of a set too large to be of more use. */
const thin = <T>(list: readonly T[], most: number): T[] => {
  const step = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, at) => at % step === 0);
};
const MOST = 60_000;

const tables: Record<string, string[]> = {};
const make = (from: Script, to: Script, samples: readonly Sample[]): void => {
  tables[`${from}-${to}`] = table(learn(samples, from, to));
};
make('Arab', 'Latn', some(arabic.map((word) => sample(word.other, word.latin, 'Arab', 'Latn', word.weight))));
make(
  'Cyrl',
  'Latn',
  some(thin(russian, MOST).map((word) => sample(word.other, word.latin, 'Cyrl', 'Latn', word.weight))),
);
const latin = [...siblings(arabic, 'other', 6), ...thin(siblings(russian, 'other', 6), MOST)];
make('Latn', 'Latn', some(latin.map(([a, b, weight]) => sample(a, b, 'Latn', 'Latn', weight))));
make(
  'Arab',
  'Arab',
  some(siblings(arabic, 'latin', 6).map(([a, b, weight]) => sample(a, b, 'Arab', 'Arab', weight))),
);
make(
  'Cyrl',
  'Cyrl',
  some(
    thin(siblings(russian, 'latin', 6), MOST).map(([a, b, weight]) => sample(a, b, 'Cyrl', 'Cyrl', weight)),
  ),
);
const cyrillicOf = new Map(russian.map((word) => [word.latin, word.other]));
make(
  'Arab',
  'Cyrl',
  some(
    arabic.map((word) => sample(word.other, cyrillicOf.get(word.latin) ?? '', 'Arab', 'Cyrl', word.weight)),
  ),
);

const body = Object.entries(tables)
  .map(([name, rows]) => `  '${name}': [\n${rows.map((row) => `    '${row}',`).join('\n')}\n  ],`)
  .join('\n');
writeFileSync(
  new URL('../../src/core/names/match/letter-costs.data.ts', import.meta.url),
  `/**
 * Made by bench/screening/learn-letters.ts; do not edit. Rows are units of the first script in the order of
 * \`letters.data.ts\`, columns those of the second, last of each "nothing"; a digit of base 36 is fifths of a nat.
 */
export const LETTER_COSTS: Readonly<Record<string, readonly string[]>> = {\n${body}\n};\n`,
);
