import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ClaimId, RecordId, ReportId } from '../words/index.ts';
import { conflictsOf } from './index.ts';
import type { CardClaim } from './types.ts';

let made = 0;
function claim(property: string, value: CardClaim['value'], more: Partial<CardClaim> = {}): CardClaim {
  made += 1;
  const id = `c${String(made).padStart(4, '0')}`;
  return {
    id: id as ClaimId,
    record: 'r' as RecordId,
    report: id as string as ReportId,
    property,
    value,
    qualifier: 'exact',
    modality: 'asserted',
    statementType: 'fact',
    speaker: null,
    start: 0,
    end: 10,
    dated: null,
    ...more,
  };
}

type Category = Extract<CardClaim['value'], { type: 'casualties' }>['category'];
function killed(
  best: number,
  qualifier: CardClaim['qualifier'] = 'exact',
  category: Category = 'civilian',
): CardClaim {
  return claim(
    'casualties',
    { type: 'casualties', category, effect: 'killed', low: null, best, high: null },
    { qualifier },
  );
}

function occurred(from: string, to = from, property = 'occurred'): CardClaim {
  return claim(property, { type: 'date', interval: { from, to, precision: from === to ? 'day' : 'month' } });
}

const text = (property: string, value: string, more: Partial<CardClaim> = {}): CardClaim =>
  claim(property, { type: 'text', text: value }, more);

const COMPATIBLE: readonly (readonly [string, readonly CardClaim[]])[] = [
  ['13 and over a dozen', [killed(13), killed(12, 'over')]],
  ['about 20 and 22', [killed(20, 'about'), killed(22)]],
  ['at least 10 and 30', [killed(10, 'at-least'), killed(30)]],
  ['different categories', [killed(13, 'exact', 'security-force'), killed(170, 'exact', 'civilian')]],
  ['a part and a larger total', [killed(13, 'exact', 'security-force'), killed(183, 'exact', 'unknown')]],
  ['a day and its month', [occurred('2026-03-02'), occurred('2026-03-01', '2026-03-31')]],
  [
    'two kinds of attack',
    [
      claim('eventType', { type: 'event-type', eventType: 'attack' }),
      claim('eventType', { type: 'event-type', eventType: 'bombing' }),
    ],
  ],
];

test('compatible precision is no conflict', () => {
  for (const [what, claims] of COMPATIBLE) assert.deepEqual(conflictsOf('event', claims), [], what);
});

const CONFLICTING: readonly (readonly [string, string, readonly CardClaim[]])[] = [
  ['13 and 17', 'count', [killed(13), killed(17)]],
  ['over 50 and 13', 'count', [killed(50, 'over'), killed(13)]],
  ['a total below a part', 'count', [killed(13, 'exact', 'unknown'), killed(170, 'exact', 'civilian')]],
  ['two days', 'date', [occurred('2026-03-02'), occurred('2026-03-04')]],
  [
    'a bombing and an arrest',
    'contradiction',
    [
      claim('eventType', { type: 'event-type', eventType: 'arrest' }),
      claim('eventType', { type: 'event-type', eventType: 'bombing' }),
    ],
  ],
];

test('what cannot both hold is one conflict with every side', () => {
  for (const [what, kind, claims] of CONFLICTING) {
    const found = conflictsOf('event', [...claims, killed(4, 'exact', 'perpetrator')]);
    assert.equal(found.length, 1, what);
    assert.equal(found[0]?.kind, kind, what);
    assert.deepEqual(found[0]?.claims, claims.map((one) => one.id).toSorted(), what);
  }
});

test('persons: two fathers, two numbers, two birth dates, a convict acquitted, a courier made leader', () => {
  const father = (name: string): CardClaim =>
    claim('fatherName', { type: 'name', text: name, script: 'Latn', nameKind: 'primary' });
  const cnic = (value: string): CardClaim =>
    claim('identifier', { type: 'identifier', scheme: 'cnic', value });
  const kinds = (claims: readonly CardClaim[]): readonly string[] =>
    conflictsOf('person', claims).map((one) => one.kind);
  assert.deepEqual(kinds([father('Tariq Gul'), father('Nasir Dad')]), ['identity']);
  assert.deepEqual(kinds([father('Tariq Gul'), father('Tareq Gul')]), []);
  assert.deepEqual(kinds([cnic('35201-1'), cnic('35201-2')]), ['identity']);
  assert.deepEqual(kinds([cnic('35201-1'), cnic('352011')]), []);
  assert.deepEqual(
    kinds([
      occurred('1980-01-01', '1980-12-31', 'birthDate'),
      occurred('1985-05-06', '1985-05-06', 'birthDate'),
    ]),
    ['date'],
  );
  assert.deepEqual(kinds([text('legalStatus', 'convicted'), text('legalStatus', 'acquitted')]), ['legal']);
  assert.deepEqual(kinds([text('legalStatus', 'suspect'), text('legalStatus', 'convicted')]), []);
  assert.deepEqual(kinds([text('role', 'courier'), text('allegedRole', 'deputy leader')]), ['role']);
  assert.deepEqual(kinds([text('role', 'member'), text('role', 'senior commander')]), []);
});

test('attribution: different groups conflict, a person and a group do not, nor what no view maps', () => {
  const by = (record: string, report: string): CardClaim =>
    claim('participant', { type: 'record', record, role: 'claimant' }, { report: report as ReportId });
  const context = {
    entityOf: (record: string) => record.slice(0, 2),
    kindOf: (record: string) => (record.startsWith('p') ? 'person' : 'organisation'),
  };
  const count = (claims: readonly CardClaim[]): number => conflictsOf('event', claims, context).length;
  assert.equal(count([by('o1', 'a'), by('o2', 'b')]), 1);
  assert.equal(count([by('o1x', 'a'), by('o1y', 'b')]), 0);
  assert.equal(count([by('o1', 'a'), by('p2', 'b')]), 0);
  assert.equal(count([by('o1', 'a'), by('o2', 'a')]), 0);
  assert.deepEqual(conflictsOf('event', [by('o1', 'a'), by('o2', 'b')]), []);
});

test('a denial contradicts what it denies; opinions and forecasts take no part', () => {
  const role = text('role', 'financier');
  const denied = text('role', 'financier', { modality: 'denied' });
  assert.deepEqual(
    conflictsOf('person', [role, denied]).map((one) => one.kind),
    ['contradiction'],
  );
  assert.deepEqual(conflictsOf('person', [denied]), []);
  assert.deepEqual(conflictsOf('event', [killed(13), { ...killed(17), statementType: 'forecast' }]), []);
});

test('conflicts do not depend on the order of claims', () => {
  const claims = [
    killed(13),
    killed(17),
    killed(12, 'over'),
    killed(5, 'exact', 'unknown'),
    occurred('2026-03-02'),
    occurred('2026-03-04'),
    occurred('2026-03-01', '2026-03-31'),
  ];
  const strip = (found: ReturnType<typeof conflictsOf>) =>
    found.map(({ property, kind, claims: sides }) => ({ property, kind, sides }));
  const expected = strip(conflictsOf('event', claims));
  fc.assert(
    fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) =>
      assert.deepEqual(strip(conflictsOf('event', shuffled)), expected),
    ),
    { numRuns: 50 },
  );
});
