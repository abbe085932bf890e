import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RecordId } from '../words/index.ts';
import { foldRecords } from './index.ts';
import { claim, day, reading, recordsOf, subject } from './testdata.ts';
import type { FoldJudgement, FoldRecord } from './types.ts';

const NAMES = [
  'Zarmin Wolgai',
  'Zarmeen Wolgai',
  'Zarmin Gul Wolgai',
  'زرمین ولگای',
  'Hasan Starsi',
  'Hussain Starsi',
  'Abu Talha',
];
const ORGS = ['Lashkar-e-Zarmin Starsi', 'Lashkar-i-Zarmeen Starsi', 'Jamaat Wolgai Nau', 'JWN'];
const DAYS = ['1980-01-02', '1985-05-06'];

/** One small report: a person, perhaps with an affiliation, a birth date, another name, a list entry. */
const report = fc.record({
  name: fc.constantFrom(...NAMES),
  alias: fc.option(fc.constantFrom(...NAMES), { nil: null, freq: 3 }),
  org: fc.option(fc.constantFrom(...ORGS), { nil: null, freq: 4 }),
  born: fc.option(fc.constantFrom(...DAYS), { nil: null, freq: 3 }),
  listed: fc.boolean(),
});
type Report = typeof report extends fc.Arbitrary<infer R> ? R : never;

function recordsFrom(id: string, { name, alias, org, born, listed }: Report): readonly FoldRecord[] {
  const people = alias === null || alias === name ? name : [name, alias];
  return recordsOf(
    id,
    reading(
      [subject('person', people), ...(org === null ? [] : [subject('organisation', org)])],
      [
        ...(org === null ? [] : [claim(0, 'affiliation', { type: 'record', record: 1 })]),
        ...(born === null ? [] : [claim(0, 'birthDate', { type: 'date', interval: day(born) })]),
        ...(listed && born !== null
          ? [claim(0, 'listReference', { type: 'identifier', scheme: 'un', value: id })]
          : []),
      ],
    ),
  );
}

const world = fc.array(report, { minLength: 1, maxLength: 10 }).chain((reports) => {
  const records = reports.flatMap((one, at) => recordsFrom(`r${at}`, one));
  const pairs = records.flatMap((one, a) =>
    records.flatMap((two, b) => (a < b && one.kind === two.kind ? [[a, b] as const] : [])),
  );
  const verdict = fc.constantFrom<FoldJudgement['verdict']>('same', 'different', 'unsure');
  const judgements = fc
    .subarray(pairs, { maxLength: Math.min(4, pairs.length) })
    .chain((chosen) => fc.tuple(...chosen.map(([a, b]) => verdict.map((said) => [a, b, said] as const))));
  return judgements.map((list) => ({
    records,
    judgements: list.map(([a, b, said], at) => ({
      id: `j${at}` as FoldJudgement['id'],
      a: records[a]?.id as RecordId,
      b: records[b]?.id as RecordId,
      verdict: said,
    })),
  }));
});

test('law 7: the order of records and judgements does not matter', () => {
  const shuffled = world.chain((one) =>
    fc
      .tuple(
        fc.shuffledSubarray(one.records, { minLength: one.records.length }),
        fc.shuffledSubarray(one.judgements, { minLength: one.judgements.length }),
      )
      .map(([records, judgements]) => ({ one, records, judgements })),
  );
  fc.assert(
    fc.property(shuffled, ({ one, records, judgements }) => {
      assert.deepEqual(foldRecords(records, judgements), foldRecords(one.records, one.judgements));
    }),
    { numRuns: 150 },
  );
});

test('law 6: a judgement taken back leaves what was before', () => {
  fc.assert(
    fc.property(world, ({ records, judgements }) => {
      const before = JSON.stringify(foldRecords(records, judgements.slice(1)));
      foldRecords(records, judgements);
      assert.equal(JSON.stringify(foldRecords(records, judgements.slice(1))), before);
    }),
    { numRuns: 60 },
  );
});

test('every record is in exactly one cluster, named by its least id, and ties span it', () => {
  fc.assert(
    fc.property(world, ({ records, judgements }) => {
      const { clusters } = foldRecords(records, judgements);
      const seen = clusters.flatMap((cluster) => cluster.records);
      assert.deepEqual(seen.toSorted(), records.map((record) => record.id).toSorted());
      for (const cluster of clusters) {
        assert.deepEqual(cluster.records, cluster.records.toSorted());
        assert.equal(cluster.ties.length, cluster.records.length - 1);
        const reached = new Set([cluster.records[0]]);
        for (let round = 0; round < cluster.ties.length; round += 1) {
          for (const tie of cluster.ties) {
            if (reached.has(tie.a)) reached.add(tie.b);
            else if (reached.has(tie.b)) reached.add(tie.a);
          }
        }
        assert.equal(reached.size, cluster.records.length);
      }
    }),
    { numRuns: 100 },
  );
});

test('cannot-links hold, and nothing is joined to a listed record without an officer', () => {
  fc.assert(
    fc.property(world, ({ records, judgements }) => {
      const { clusters } = foldRecords(records, judgements);
      const listed = new Set(records.filter((record) => record.listed).map((record) => record.id));
      for (const cluster of clusters) {
        for (const { a, b, verdict } of judgements) {
          if (verdict === 'different')
            assert.ok(!(cluster.records.includes(a) && cluster.records.includes(b)));
        }
        for (const tie of cluster.ties) {
          if (tie.by === 'evidence') assert.ok(!listed.has(tie.a) && !listed.has(tie.b));
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('people with nothing but names are never joined', () => {
  const bare = report.map((one) => ({ ...one, alias: null, org: null, born: null }));
  fc.assert(
    fc.property(fc.array(bare, { maxLength: 12 }), (reports) => {
      const records = reports.flatMap((one, at) => recordsFrom(`r${at}`, one));
      assert.equal(foldRecords(records, []).clusters.length, records.length);
    }),
    { numRuns: 60 },
  );
});

test('law 2: records of another report add keys to themselves only', () => {
  fc.assert(
    fc.property(report, report, (one, other) => {
      const alone = JSON.stringify(recordsFrom('a', one));
      recordsFrom('b', other);
      assert.equal(JSON.stringify(recordsFrom('a', one)), alone);
    }),
    { numRuns: 30 },
  );
});
