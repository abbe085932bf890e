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

const quantity = (
  property: string,
  best: number,
  unit: string,
  qualifier: CardClaim['qualifier'] = 'exact',
): CardClaim => claim(property, { type: 'quantity', low: null, best, high: null, unit }, { qualifier });

const money = (amountMinor: number, currency = 'PKR'): CardClaim =>
  claim('amount', { type: 'money', amountMinor, currency });

const named = (
  record: string,
  role: 'perpetrator' | 'claimant' | 'attributed' | 'planner',
  at: number,
  more: Partial<CardClaim> = {},
): CardClaim =>
  claim(
    'participant',
    { type: 'record', record, role },
    { report: 'one' as ReportId, start: at, end: at + 20, ...more },
  );

const PLACES: Readonly<Record<string, string>> = {
  mach: 'place:PK:mach',
  bolan: 'place:PK:bolan',
  balochistan: 'place:PK:balochistan',
  pakistan: 'place:PK',
  peshawar: 'place:PK:peshawar',
  kabul: 'place:AF:kabul',
};
const VIEW = {
  entityOf: (record: string): string => record,
  kindOf: (record: string): 'person' | 'organisation' =>
    record.startsWith('p-') ? 'person' : 'organisation',
  anchorOf: (record: string): string | null => PLACES[record] ?? null,
  withinOf: (entity: string): ReadonlySet<string> => new Set(entity === 'wing' ? ['group'] : []),
};
const at = (record: string, more: Partial<CardClaim> = {}): CardClaim =>
  claim('occurredAt', { type: 'record', record }, more);

/** One breath of one voice: parts of one count. */
const breath = { report: 'one' as ReportId };
const told = (best: number, category: Category, more: Partial<CardClaim> = {}): CardClaim => ({
  ...killed(best, 'exact', category),
  ...more,
});

const NO_CONFLICT: readonly (readonly [string, readonly CardClaim[]])[] = [
  ['48 hours and two days', [quantity('duration', 48, 'hours'), quantity('duration', 2, 'days')]],
  [
    'over seven months and 230 days',
    [quantity('duration', 7, 'months', 'over'), quantity('duration', 230, 'days')],
  ],
  [
    'under a hundred and 80 fighters',
    [quantity('strength', 100, 'members', 'at-most'), quantity('strength', 80, 'fighters')],
  ],
  ['24 million and 23.9 million', [money(24_000_000_00), money(23_900_000_00)]],
  ['sums in two currencies', [money(100_00), money(900_00, 'USD')]],
  [
    'a place, its district, its province, its country',
    [at('mach'), at('bolan'), at('balochistan'), at('pakistan')],
  ],
  ['a road between two places, told by one', [at('mach', breath), at('peshawar', breath), at('peshawar')]],
  ['a joint claim', [named('group', 'claimant', 0), named('rival', 'claimant', 0)]],
  [
    'a group and its wing',
    [named('wing', 'claimant', 0), named('group', 'attributed', 200, { speaker: 'police' })],
  ],
  ['who planned and who did it', [named('p-one', 'planner', 0), named('group', 'perpetrator', 200)]],
  [
    'parts and the total they fill',
    [told(11, 'civilian', breath), told(2, 'security-force', breath), told(13, 'unknown')],
  ],
  [
    'a total told with some of its parts',
    [
      told(20, 'unknown', breath),
      told(5, 'security-force', breath),
      told(3, 'civilian', breath),
      told(20, 'unknown'),
    ],
  ],
  [
    'nine passengers and a fireman are ten',
    [told(9, 'civilian', breath), told(1, 'civilian', breath), told(10, 'civilian')],
  ],
  ['attackers and victims', [told(14, 'perpetrator'), told(3, 'civilian')]],
];

test('looks like a conflict and is none', () => {
  for (const [what, claims] of NO_CONFLICT) assert.deepEqual(conflictsOf('event', claims, VIEW), [], what);
});

const STANDS_APART: readonly (readonly [string, string, readonly CardClaim[]])[] = [
  [
    '48 hours and eleven days',
    'measure',
    [quantity('duration', 48, 'hours'), quantity('duration', 11, 'days')],
  ],
  ['two sums', 'measure', [money(50_000_000_00), money(32_000_000_00)]],
  ['two provinces', 'place', [at('mach'), at('peshawar')]],
  ['two countries', 'place', [at('kabul'), at('balochistan')]],
  [
    'rival claims in one report',
    'attribution',
    [named('group', 'claimant', 0), named('rival', 'claimant', 200)],
  ],
  [
    'claimed by one, blamed on another',
    'attribution',
    [
      named('group', 'claimant', 0),
      named('rival', 'attributed', 200, { speaker: 'Kabul', modality: 'alleged' }),
    ],
  ],
  [
    'two masterminds',
    'attribution',
    [
      named('p-one', 'planner', 0, { modality: 'alleged' }),
      named('p-two', 'planner', 200, { modality: 'alleged', speaker: 'prosecutors' }),
    ],
  ],
  [
    'eleven and two are not fifteen',
    'count',
    [told(11, 'civilian', breath), told(2, 'security-force', breath), told(15, 'unknown')],
  ],
  ['the same fourteen, militants or villagers', 'count', [told(14, 'perpetrator'), told(14, 'civilian')]],
  ['fourteen militants, eleven people in all', 'count', [told(14, 'perpetrator'), told(11, 'unknown')]],
  [
    'extradited or deported',
    'legal',
    [text('transferMode', 'extradition'), text('transferMode', 'deportation')],
  ],
];

test('each kind of disagreement is shown with all its sides', () => {
  for (const [what, kind, claims] of STANDS_APART) {
    const found = conflictsOf('event', claims, VIEW);
    assert.deepEqual(
      found.map((one) => one.kind),
      [kind],
      what,
    );
    assert.deepEqual(found[0]?.claims, claims.map((one) => one.id).toSorted(), what);
  }
  assert.deepEqual(
    conflictsOf('organisation', [
      quantity('strength', 100, 'members', 'at-most'),
      quantity('strength', 3000, 'fighters'),
    ]).map((one) => one.kind),
    ['count'],
  );
});

test('an alleged courier told as one, and a role that grows, each with the days of the reports', () => {
  const on = (day: string): Partial<CardClaim> => ({ dated: { from: day, to: day, precision: 'day' } });
  const grown = conflictsOf('person', [
    text('allegedRole', 'courier', on('2026-03-01')),
    text('role', 'financier', on('2026-05-01')),
  ]);
  assert.equal(
    grown[0]?.because.en,
    '“courier” in a report of 2026-03-01, “financier” in one of 2026-05-01: what was added has to be shown',
  );
  const firmer = conflictsOf('person', [text('allegedRole', 'courier'), text('role', 'courier')]);
  assert.equal(firmer[0]?.because.en, '“courier” is alleged by one and told as fact by another');
  // One voice that tells of two times tells a life.
  assert.deepEqual(
    conflictsOf('person', [text('role', 'courier', breath), text('role', 'commander', breath)]),
    [],
  );
});

test('a toll that rises is told as a later count, not as a mistake', () => {
  const on = (day: string): Partial<CardClaim> => ({ dated: { from: day, to: day, precision: 'day' } });
  const [found] = conflictsOf('event', [
    told(13, 'civilian', on('2026-03-02')),
    told(17, 'civilian', on('2026-03-05')),
  ]);
  assert.match(
    found?.because.en ?? '',
    /^13 \(civilian\) in a report of 2026-03-02, 17 .* a later count may replace/,
  );
});

test('who denies it stands against who says it, whatever the part', () => {
  const denied = named('group', 'perpetrator', 0, { modality: 'denied', speaker: 'the group' });
  const blamed = named('group', 'attributed', 200, { modality: 'alleged', speaker: 'police' });
  assert.deepEqual(
    conflictsOf('event', [denied, blamed], VIEW).map((one) => one.kind),
    ['contradiction'],
  );
  assert.deepEqual(
    conflictsOf('event', [told(0, 'civilian'), told(6, 'civilian')], VIEW).map((one) => one.kind),
    ['count'],
  );
});
