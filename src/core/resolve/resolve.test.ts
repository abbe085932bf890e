import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordId } from '../words/index.ts';
import { againstInEnglish, foldRecords, toldInEnglish, toldOf } from './index.ts';
import { claim, day, reading, recordsOf, subject } from './testdata.ts';
import type { Fold, FoldJudgement, FoldRecord } from './types.ts';

function together(fold: Fold, a: string, b: string): boolean {
  return fold.clusters.some(
    (cluster) => cluster.records.includes(a as RecordId) && cluster.records.includes(b as RecordId),
  );
}

function judged(a: string, b: string, verdict: FoldJudgement['verdict']): FoldJudgement {
  return { id: `j-${a}-${b}` as FoldJudgement['id'], a: a as RecordId, b: b as RecordId, verdict };
}

/** A person and an organisation they belong to: records 0 and 1 of the report. */
function member(
  report: string,
  name: string | readonly string[],
  org: string,
  more: Parameters<typeof reading>[1] = [],
): readonly FoldRecord[] {
  return recordsOf(
    report,
    reading(
      [subject('person', name), subject('organisation', org)],
      [claim(0, 'affiliation', { type: 'record', record: 1 }), ...more],
    ),
  );
}

const ORG = 'Lashkar-e-Zarmin Starsi';

test('a person is joined by name and affiliation, over scripts', () => {
  const fold = foldRecords(
    [
      ...member('a', 'Ghulam Mustafa Starsi', ORG),
      ...member('b', 'غلام مصطفیٰ سترسی', ORG),
      ...member('c', 'Гулам Мустафа Старси', ORG),
    ],
    [],
  );
  assert.ok(together(fold, 'a.0', 'b.0'));
  assert.ok(together(fold, 'a.0', 'c.0'));
  assert.ok(together(fold, 'a.1', 'b.1'));
});

test('names alone never join people, however rare the name and however many the reports', () => {
  const records = Array.from({ length: 30 }, (_, at) =>
    recordsOf(`r${at}`, reading([subject('person', 'Zarmin Starsi Wolgai')], [])),
  ).flat();
  const fold = foldRecords(records, []);
  assert.equal(fold.clusters.length, 30);
  assert.ok(fold.proposals.length > 0);
  assert.equal(fold.proposals[0]?.key?.strength, 'weak');
});

test('a namesake who is another man does not hide one who may be the same', () => {
  const born = (year: string) => claim(0, 'birthDate', { type: 'date', interval: day(`${year}-05-01`) });
  const named = (report: string, claims: Parameters<typeof reading>[1]) =>
    recordsOf(report, reading([subject('person', 'Zarmin Starsi Wolgai')], claims));
  const records = [...named('a', [born('1980')]), ...named('b', [born('1995')]), ...named('c', [])];
  const proposed = foldRecords(records, []).proposals.map((tie) => `${tie.a} ${tie.b}`);
  assert.deepEqual(proposed.toSorted(), ['a.0 c.0', 'b.0 c.0']);
});

test('Hasan is not Hussain in the same group, and very common names need more than a group', () => {
  const near = foldRecords([...member('a', 'Hasan Starsi', ORG), ...member('b', 'Hussain Starsi', ORG)], []);
  assert.ok(!together(near, 'a.0', 'b.0'));
  const common = foldRecords(
    [...member('a', 'Muhammad Khan', ORG), ...member('b', 'Muhammad Khan', ORG)],
    [],
  );
  assert.ok(!together(common, 'a.0', 'b.0'));
});

test('birth dates and fathers hold people apart', () => {
  const born = (date: string) => claim(0, 'birthDate', { type: 'date', interval: day(date) });
  const father = (text: string) =>
    claim(0, 'fatherName', { type: 'name', text, script: 'Latn', nameKind: 'primary' });
  const dates = foldRecords(
    [
      ...member('a', 'Zarmin Wolgai', ORG, [born('1980-01-02')]),
      ...member('b', 'Zarmin Wolgai', ORG, [born('1985-05-06')]),
    ],
    [],
  );
  assert.ok(!together(dates, 'a.0', 'b.0'));
  const [refused] = dates.refusals;
  assert.ok(refused !== undefined);
  assert.equal(againstInEnglish(refused.against), 'born 1980-01-02, not 1985-05-06');
  const fathers = foldRecords(
    [
      ...member('a', 'Zarmin Wolgai', ORG, [father('Tariq Gul')]),
      ...member('b', 'Zarmin Wolgai', ORG, [father('Nasir Dad')]),
    ],
    [],
  );
  assert.ok(!together(fathers, 'a.0', 'b.0'));
});

test('a report without a birth date that fits two people joins neither and is proposed to both', () => {
  const born = (date: string) => claim(0, 'birthDate', { type: 'date', interval: day(date) });
  const fold = foldRecords(
    [
      ...member('b', 'Zarmin Wolgai', ORG, [born('1980-01-02')]),
      ...member('c', 'Zarmin Wolgai', ORG, [born('1985-05-06')]),
      ...member('a', 'Zarmin Wolgai', ORG),
    ],
    [],
  );
  assert.equal(fold.clusters.filter((cluster) => cluster.records[0]?.endsWith('.0')).length, 3);
  assert.equal(fold.proposals.filter((tie) => [tie.a, tie.b].includes('a.0' as RecordId)).length, 2);
});

test('an identifier joins whatever the name; two numbers of an exclusive scheme part', () => {
  const cnic = (value: string) => claim(0, 'identifier', { type: 'identifier', scheme: 'CNIC', value });
  const one = foldRecords(
    [
      ...member('a', 'Zarmin Wolgai', ORG, [cnic('35201-1234567-1')]),
      ...member('b', 'Abu Talha', 'Other Brigade Wolgai', [cnic('3520112345671')]),
    ],
    [],
  );
  assert.ok(together(one, 'a.0', 'b.0'));
  const two = foldRecords(
    [
      ...member('a', 'Zarmin Wolgai', ORG, [cnic('35201-1234567-1')]),
      ...member('b', 'Zarmin Wolgai', ORG, [cnic('35201-1234567-2')]),
    ],
    [],
  );
  assert.ok(!together(two, 'a.0', 'b.0'));
});

test('a lawful party and a banned group of nearly the same name stay two; spellings of one join', () => {
  const org = (report: string, names: readonly string[]) =>
    recordsOf(report, reading([subject('organisation', names)], []));
  const fold = foldRecords(
    [
      ...org('a', ['Jamaat Zarmin Wolgai']),
      ...org('b', ['Jamaat Zarmin Wolgai al-Starsi']),
      ...org('c', ['Jama’at-e-Zarmeen Wolgai']),
    ],
    [],
  );
  assert.ok(!together(fold, 'a.0', 'b.0'));
  assert.ok(together(fold, 'a.0', 'c.0'));
});

test('an acronym joins the one organisation that spells it out, and none where two do', () => {
  const org = (report: string, names: readonly string[]) =>
    recordsOf(report, reading([subject('organisation', names)], []));
  const one = foldRecords([...org('a', ['Zarmin Wolgai Front', 'ZWF']), ...org('b', ['ZWF'])], []);
  assert.ok(together(one, 'a.0', 'b.0'));
  const two = foldRecords(
    [
      ...org('a', ['Zarmin Wolgai Front', 'ZWF']),
      ...org('b', ['ZWF']),
      ...org('c', ['Zhob Workers Federation', 'ZWF']),
    ],
    [],
  );
  assert.equal(two.clusters.length, 3);
  const none = foldRecords([...org('a', ['ZWF']), ...org('b', ['ZWF'])], []);
  assert.equal(none.clusters.length, 2);
});

test('events join on family, place and day; a month joins one event and not two', () => {
  const bombing = (
    report: string,
    interval: ReturnType<typeof day>,
    type: 'bombing' | 'attack' = 'bombing',
  ) =>
    recordsOf(
      report,
      reading(
        [subject('event', 'a bombing'), subject('place', 'Wolgai', 'place:PK:wolgai')],
        [
          claim(0, 'eventType', { type: 'event-type', eventType: type }),
          claim(0, 'occurred', { type: 'date', interval }),
          claim(0, 'occurredAt', { type: 'record', record: 1 }),
        ],
      ),
    );
  const month = { from: '2026-03-01', to: '2026-03-31', precision: 'month' as const };
  const one = foldRecords(
    [
      ...bombing('a', day('2026-03-02')),
      ...bombing('b', day('2026-03-02'), 'attack'),
      ...bombing('c', month),
    ],
    [],
  );
  assert.ok(together(one, 'a.0', 'b.0') && together(one, 'a.0', 'c.0'));
  const two = foldRecords(
    [...bombing('a', day('2026-03-02')), ...bombing('b', day('2026-03-20')), ...bombing('c', month)],
    [],
  );
  assert.equal(two.clusters.filter((cluster) => cluster.records[0]?.endsWith('.0')).length, 3);
});

test('two brothers of one report stay two, and what fits both ties to neither', () => {
  const brothers = recordsOf(
    'a',
    reading(
      [
        subject('person', 'Zarmin Gul Wolgai'),
        subject('person', 'Hasan Gul Wolgai'),
        subject('organisation', ORG),
      ],
      [
        claim(0, 'affiliation', { type: 'record', record: 2 }),
        claim(1, 'affiliation', { type: 'record', record: 2 }),
      ],
    ),
  );
  const fold = foldRecords([...brothers, ...member('b', 'Gul Wolgai', ORG)], []);
  assert.ok(!together(fold, 'a.0', 'a.1') && !together(fold, 'a.0', 'b.0') && !together(fold, 'a.1', 'b.0'));
});

test('a person and a train of nearly one name are two kinds of thing', () => {
  const fold = foldRecords(
    [
      ...member('a', 'Zarmin Wolgai', ORG),
      ...recordsOf('b', reading([subject('vehicle', 'Zarmin Wolgai 11')], [])),
    ],
    [],
  );
  assert.ok(!together(fold, 'a.0', 'b.0'));
});

test('nothing is joined to a listed record by machine: it waits', () => {
  const listed = member('a', 'Zarmin Wolgai', ORG, [
    claim(0, 'listReference', { type: 'identifier', scheme: 'un', value: 'ZZi.001' }),
  ]);
  const fold = foldRecords([...listed, ...member('b', 'Zarmin Wolgai', ORG)], []);
  assert.ok(!together(fold, 'a.0', 'b.0'));
  assert.deepEqual(fold.proposals[0]?.notes, ['waitsListed']);
  const three = foldRecords(
    [...listed, ...member('b', 'Zarmin Wolgai', ORG), ...member('c', 'Zarmeen Wolgai', ORG)],
    [],
  );
  assert.ok(together(three, 'b.0', 'c.0'), 'a listed record does not keep others from joining each other');
  assert.ok(
    together(
      foldRecords([...listed, ...member('b', 'Zarmin Wolgai', ORG)], [judged('b.0', 'a.0', 'same')]),
      'a.0',
      'b.0',
    ),
  );
});

test('an officer’s word stands over evidence, and unsure holds the machine back', () => {
  const records = [
    ...member('a', 'Zarmin Wolgai', ORG),
    ...member('b', 'Zarmin Wolgai', ORG),
    ...member('c', 'Nasir Dad', 'Another Wolgai Brigade'),
  ];
  assert.ok(together(foldRecords(records, []), 'a.0', 'b.0'));
  assert.ok(!together(foldRecords(records, [judged('a.0', 'b.0', 'different')]), 'a.0', 'b.0'));
  assert.ok(!together(foldRecords(records, [judged('a.0', 'b.0', 'unsure')]), 'a.0', 'b.0'));
  assert.ok(together(foldRecords(records, [judged('a.0', 'c.0', 'same')]), 'b.0', 'c.0'));
});

test('a denied affiliation is no evidence', () => {
  const denied = recordsOf(
    'b',
    reading(
      [subject('person', 'Zarmin Wolgai'), subject('organisation', ORG)],
      [claim(0, 'affiliation', { type: 'record', record: 1 }, 'denied')],
    ),
  );
  assert.ok(!together(foldRecords([...member('a', 'Zarmin Wolgai', ORG), ...denied], []), 'a.0', 'b.0'));
});

test('ties are told in sentences', () => {
  const fold = foldRecords([...member('a', 'Zarmin Wolgai', ORG), ...member('b', 'Zarmeen Wolgai', ORG)], []);
  const tie = fold.clusters.find((cluster) => cluster.records[0] === 'a.0')?.ties[0];
  assert.ok(tie !== undefined);
  assert.equal(
    toldInEnglish(toldOf(tie)),
    `Both records share the name “Zarmin Wolgai” (elsewhere “Zarmeen Wolgai”) and the affiliation with ${ORG}.`,
  );
});

test('without a date, a landmark tells the act where one is left; a town does not', () => {
  const attack = (report: string, place: string, anchor: string, more: Parameters<typeof reading>[1] = []) =>
    recordsOf(
      report,
      reading(
        [subject('event', 'an attack'), subject('place', place, anchor)],
        [
          claim(0, 'eventType', { type: 'event-type', eventType: 'attack' }),
          claim(0, 'occurredAt', { type: 'record', record: 1 }),
          ...more,
        ],
      ),
    );
  const dated = (date: string) => [claim(0, 'occurred', { type: 'date', interval: day(date) })];
  const gate = (report: string, more: Parameters<typeof reading>[1] = []) =>
    attack(report, 'Wolgai Gate', 'place:AF:wolgai-gate', more);
  const town = (report: string, more: Parameters<typeof reading>[1] = []) =>
    attack(report, 'Wolgai', 'place:AF:wolgai', more);
  assert.ok(together(foldRecords([...gate('a'), ...gate('b', dated('2021-03-02'))], []), 'a.0', 'b.0'));
  assert.ok(
    !together(
      foldRecords([...gate('a'), ...gate('b', dated('2021-03-02')), ...gate('c', dated('2022-03-02'))], []),
      'a.0',
      'b.0',
    ),
  );
  assert.ok(!together(foldRecords([...town('a'), ...town('b', dated('2021-03-02'))], []), 'a.0', 'b.0'));
});

test('a description is no name', () => {
  const text = 'operative and planner of the Wolgai attack';
  const fold = foldRecords([...member('a', text, ORG), ...member('b', text, ORG)], []);
  assert.ok(!together(fold, 'a.0', 'b.0'));
});

test('a withdrawal of one party from one country is one act over reports, designations by two powers are two', () => {
  const act = (
    report: string,
    type: 'withdrawal' | 'designation',
    parties: readonly (readonly ['place' | 'organisation', string, string?])[],
  ) =>
    recordsOf(
      report,
      reading(
        [subject('event', `the ${type}`), ...parties.map((party) => subject(...party))],
        [
          claim(0, 'eventType', { type: 'event-type', eventType: type }),
          ...parties.map((_, at) => claim(0, 'participant', { type: 'record', record: at + 1 })),
        ],
      ),
    );
  const gone = [
    ['place', 'Wolgaistan', 'place:WW'],
    ['place', 'Starsia', 'place:SS'],
  ] as const;
  assert.ok(
    together(
      foldRecords([...act('a', 'withdrawal', gone), ...act('b', 'withdrawal', gone)], []),
      'a.0',
      'b.0',
    ),
  );
  const by = (power: string) =>
    [
      ['organisation', ORG],
      ['place', power, `place:${power}`],
    ] as const;
  assert.ok(
    !together(
      foldRecords([...act('a', 'designation', by('SS')), ...act('b', 'designation', by('WW'))], []),
      'a.0',
      'b.0',
    ),
  );
});

test('an event described by a common name is not told by the description', () => {
  const arrest = (report: string, who: string) =>
    recordsOf(
      report,
      reading(
        [subject('event', `Arrest of ${who}`), subject('person', who)],
        [
          claim(0, 'eventType', { type: 'event-type', eventType: 'arrest' }),
          claim(0, 'participant', { type: 'record', record: 1, role: 'arrested' }),
        ],
      ),
    );
  assert.ok(
    !together(
      foldRecords([...arrest('a', 'Muhammad Khan'), ...arrest('b', 'Muhammad Khan')], []),
      'a.0',
      'b.0',
    ),
  );
  assert.ok(
    together(foldRecords([...arrest('a', 'Zarmin Wolgai'), ...arrest('b', 'زرمین ولگای')], []), 'a.0', 'b.0'),
  );
});

test('a surname used alone does not hide that given names differ', () => {
  const fold = foldRecords(
    [...member('a', ['Hasan Starsi', 'Starsi'], ORG), ...member('b', ['Hussain Starsi', 'Starsi'], ORG)],
    [],
  );
  assert.ok(!together(fold, 'a.0', 'b.0'));
  const same = foldRecords(
    [...member('a', ['Hasan Starsi', 'Starsi'], ORG), ...member('b', ['Hassan Starsi'], ORG)],
    [],
  );
  assert.ok(together(same, 'a.0', 'b.0'));
});
