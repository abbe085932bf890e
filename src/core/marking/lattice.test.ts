import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { BOTTOM, canonical, join, joinAll, markingKey, mayRead, whyNot } from './lattice.ts';
import type { Clearance, Marking } from './marking.ts';
import { lastingMarkings, markings, NOW, purposes, readers } from './testdata/arbitraries.ts';

const RUNS = { numRuns: 500 };
const reader = (change: Partial<Clearance>): Clearance => ({
  party: 'CTD',
  communities: ['MEMBERS'],
  level: 4,
  compartments: [],
  ...change,
});
const marking = (change: Partial<Marking>): Marking => canonical({ ...BOTTOM, ...change });

test('join is commutative, associative, idempotent, and BOTTOM is its identity', () => {
  fc.assert(
    fc.property(markings, markings, markings, (a, b, c) => {
      assert.deepEqual(join(a, b), join(b, a));
      assert.deepEqual(join(join(a, b), c), join(a, join(b, c)));
      assert.deepEqual(join(a, a), a);
      assert.deepEqual(join(a, BOTTOM), a);
    }),
    RUNS,
  );
});

test('a join is readable exactly by those who may read both inputs', () => {
  fc.assert(
    fc.property(lastingMarkings, lastingMarkings, readers, purposes, (a, b, who, purpose) => {
      const both = mayRead(who, a, purpose, NOW) && mayRead(who, b, purpose, NOW);
      assert.equal(mayRead(who, join(a, b), purpose, NOW), both);
    }),
    RUNS,
  );
});

test('a join is never wider, with expiry too', () => {
  fc.assert(
    fc.property(markings, markings, readers, purposes, (a, b, who, purpose) => {
      if (!mayRead(who, join(a, b), purpose, NOW)) return;
      assert.ok(mayRead(who, a, purpose, NOW) && mayRead(who, b, purpose, NOW));
    }),
    { numRuns: 3_000 },
  );
});

test('canonical is idempotent and forgets order and repeats', () => {
  const shuffled = markings.chain((m) =>
    fc
      .tuple(
        fc.shuffledSubarray([...m.compartments, ...m.compartments], { minLength: m.compartments.length * 2 }),
        fc.shuffledSubarray([...m.releasableTo, ...m.releasableTo], { minLength: m.releasableTo.length * 2 }),
      )
      .map(([compartments, releasableTo]) => [m, { ...m, compartments, releasableTo }] as const),
  );
  fc.assert(
    fc.property(shuffled, ([m, other]) => {
      assert.deepEqual(canonical(other), m);
      assert.equal(markingKey(other), markingKey(m));
    }),
    RUNS,
  );
});

test('absorption: a wider audience beside a narrower one changes nothing', () => {
  const m = marking({
    releasableTo: [
      ['FIU', 'CTD', 'NAVY'],
      ['CTD', 'FIU'],
      ['FIU', 'CTD', 'CTD'],
    ],
  });
  assert.deepEqual(m.releasableTo, [['CTD', 'FIU']]);
  fc.assert(
    fc.property(markings, readers, purposes, (a, who, purpose) => {
      const padded = { ...a, releasableTo: a.releasableTo.flatMap((x) => [x, [...x, 'NAVY', 'EXTRA']]) };
      assert.deepEqual(canonical(padded), a);
      assert.equal(mayRead(who, padded, purpose, NOW), mayRead(who, a, purpose, NOW));
    }),
    RUNS,
  );
});

test('different markings have different keys', () => {
  fc.assert(
    fc.property(markings, markings, (a, b) => {
      const same = markingKey(a) === markingKey(b);
      if (same) assert.deepEqual(a, b);
      else assert.notDeepEqual(a, b);
    }),
    RUNS,
  );
});

test('whyNot is empty exactly where mayRead', () => {
  fc.assert(
    fc.property(markings, readers, purposes, (m, who, purpose) => {
      assert.equal(whyNot(who, m, purpose, NOW).length === 0, mayRead(who, m, purpose, NOW));
    }),
    RUNS,
  );
});

test('the intersection stays exact where a party of one input is a member of a community of the other', () => {
  const joined = join(marking({ releasableTo: [['CTD', 'FIU']] }), marking({ releasableTo: [['MEMBERS']] }));
  assert.equal(mayRead(reader({}), joined, 'ANALYSIS', NOW), true);
  assert.equal(mayRead(reader({ communities: [] }), joined, 'ANALYSIS', NOW), false);
  assert.equal(mayRead(reader({ party: 'NAVY' }), joined, 'ANALYSIS', NOW), false);
});

test('every reason is named at once', () => {
  const m = marking({
    level: 4,
    compartments: ['ALPHA', 'BRAVO'],
    releasableTo: [['FIU'], ['MEMBERS', 'NAVY']],
    originators: ['FIU'],
    purposes: ['WARNING'],
    expiresAt: '2026-01-01T00:00:00Z',
  });
  assert.deepEqual(whyNot(reader({ level: 2, compartments: ['BRAVO'] }), m, 'ANALYSIS', NOW), [
    { kind: 'level', needs: 4, has: 2 },
    { kind: 'compartment', missing: ['ALPHA'] },
    { kind: 'audience', audience: ['FIU'] },
    { kind: 'purpose', purpose: 'ANALYSIS', allowed: ['WARNING'] },
    { kind: 'expired', expiredAt: '2026-01-01T00:00:00.000Z', originators: ['FIU'] },
  ]);
});

test('after expiry the one originator reads, and nobody where there are several', () => {
  const expired = marking({ originators: ['CTD'], expiresAt: NOW });
  const joined = join(expired, marking({ originators: ['FIU'] }));
  const before = '2026-05-31T23:59:59.999Z';
  const rows: readonly [who: Clearance, m: Marking, now: string, expected: boolean][] = [
    [reader({}), expired, NOW, true],
    [reader({ party: 'FIU' }), expired, NOW, false],
    [reader({ party: 'FIU' }), expired, before, true],
    [reader({}), joined, NOW, false],
    [reader({ party: 'FIU' }), joined, NOW, false],
    [reader({ party: 'FIU' }), joined, before, true],
    [reader({ party: 'FIU' }), expired, 'no instant', false],
  ];
  for (const [who, m, now, expected] of rows) assert.equal(mayRead(who, m, 'ANALYSIS', now), expected);
});

test('an empty audience or an empty set of purposes is for nobody', () => {
  assert.equal(mayRead(reader({}), marking({ releasableTo: [[]] }), 'ANALYSIS', NOW), false);
  assert.equal(mayRead(reader({}), marking({ purposes: [] }), 'ANALYSIS', NOW), false);
});

test('what makes no marking is refused', () => {
  assert.throws(() => joinAll([]), RangeError);
  assert.throws(() => marking({ expiresAt: NOW }), RangeError);
  assert.throws(() => marking({ expiresAt: 'tomorrow', originators: ['CTD'] }), RangeError);
  assert.deepEqual(joinAll([marking({ level: 1 }), marking({ level: 3 }), marking({ level: 2 })]).level, 3);
});
