import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkListMapping, type ListMapping, partyOf, readList } from '../index.ts';
import { listFile } from '../testdata/files.ts';

/** An invented list in the columns of a list of proscribed persons. */
const CSV = [
  'Sr,Name,Alias,FatherName,CNIC,DOB,Province,District,Listed',
  '1,Zarmeen Orlan,Zarmin; Abu Sabz,Turvek Orlan,54400-0000000-1,04/05/1971,Balochistan,Zhob,01-02-2015',
  '2,زرمین ولگی,-,Hodrak,,1970,Punjab,Lahore,not known',
  '3,,,,,,,,',
  '4,"Too, few",x',
  '1,Again Orlan,,,,,,,',
  '',
].join('\n');

const MAPPING: ListMapping = {
  reference: ['Sr'],
  kind: { value: 'person' },
  programme: 'Invented Schedule',
  nothing: ['-'],
  columns: {
    name: { field: 'name' },
    Alias: { field: 'alias', separator: ';' },
    FatherName: { field: 'father' },
    CNIC: { field: 'identifier', scheme: 'cnic', country: 'PK' },
    DOB: { field: 'birth', dateOrder: 'dmy' },
    District: { field: 'address' },
    Listed: { field: 'listedOn', dateOrder: 'dmy' },
  },
};

test('a national table is read by its mapping, each row accounted for', async () => {
  const outcome = await readList('mapped-csv', [listFile(CSV)], { mapping: MAPPING });
  assert.ok(outcome.ok, JSON.stringify(outcome));
  const [first, second] = outcome.reading.parties;
  assert.deepEqual(first, {
    ref: '1',
    kind: 'person',
    names: [
      { text: 'Zarmeen Orlan', kind: 'primary' },
      { text: 'Zarmin', kind: 'alias' },
      { text: 'Abu Sabz', kind: 'alias' },
    ],
    births: [{ from: '1971-05-04', to: '1971-05-04', precision: 'day' }],
    birthPlaces: [],
    fathers: ['Turvek Orlan'],
    gender: null,
    countries: [],
    addresses: ['Zhob'],
    identifiers: [{ scheme: 'cnic', value: '54400-0000000-1', country: 'PK', text: 'CNIC 54400-0000000-1' }],
    positions: [],
    programmes: ['Invented Schedule'],
    listedOn: '2015-02-01',
    amendedOn: null,
    remarks: null,
    details: { province: 'Balochistan' },
  });
  assert.deepEqual([second?.names.length, second?.remarks], [1, 'Listed: not known']);
  assert.deepEqual(
    outcome.reading.skipped.map(({ where, ref, reason }) => [where.line, ref, reason]),
    [
      [4, '3', 'the entry has no name'],
      [5, null, 'the row has 3 fields; the header has 9'],
      [6, '1', 'the reference 1 was already given on line 2'],
    ],
  );
  assert.equal(outcome.rows.main, outcome.reading.parties.length + outcome.reading.skipped.length);
});

const JSON_MAPPING: ListMapping = {
  reference: ['list', 'no'],
  entries: 'data.persons',
  published: '2026-11-01',
  kind: { value: 'person', column: 'type', values: { group: 'organisation', man: 'person' } },
  columns: {
    given: { field: 'namePart' },
    family: { field: 'namePart' },
    aka: { field: 'weakAlias' },
    nationality: { field: 'nationality' },
    sex: { field: 'gender' },
  },
};

test('a national list in JSON is read by its mapping', async () => {
  const persons = [
    {
      list: 'A',
      no: 7,
      type: 'man',
      given: 'Zarmeen',
      family: 'Orlan',
      aka: ['Zar', 'Orly'],
      nationality: 'Türkiye',
      sex: 'M',
      extra: true,
    },
    { list: 'A', no: 8, type: 'group', family: 'Sabz Office', aka: null },
    { list: 'A', no: 9, type: 'ship', family: 'Sabz Star' },
    { list: 'A', no: 10, type: 'man', family: { nested: 1 } },
    { list: 'A', type: 'man', family: 'No Number' },
    'text',
  ];
  const text = JSON.stringify({ data: { persons } });
  const outcome = await readList('mapped-json', [listFile(text)], { mapping: JSON_MAPPING });
  assert.ok(outcome.ok, JSON.stringify(outcome));
  const { parties, skipped, published } = outcome.reading;
  assert.equal(published, '2026-11-01');
  assert.deepEqual(
    parties.map(({ ref, kind, names }) => [
      ref,
      kind,
      names.map((name) => `${name.kind} ${name.text}`).join(', '),
    ]),
    [
      ['A/7', 'person', 'primary Zarmeen Orlan, weak Zar, weak Orly'],
      ['A/8', 'organisation', 'primary Sabz Office'],
    ],
  );
  assert.deepEqual(parties[0]?.details, { extra: 'true' });
  assert.deepEqual(parties[0]?.countries, [{ code: 'TR', text: 'Türkiye', of: 'nationality' }]);
  assert.deepEqual(
    skipped.map(({ where, reason }) => [where.path, reason]),
    [
      ['main.list[2]', '“ship” is no kind that the mapping gives'],
      ['main.list[3]', '“family” holds an object, not a text'],
      ['main.list[4]', 'the entry has no reference'],
      ['main.list[5]', 'the entry is no object'],
    ],
  );
});

const REFUSED: readonly (readonly [what: string, change: object, code: string, tells: RegExp])[] = [
  ['a column that the file does not have', { reference: ['Number'] }, 'LIST_WRONG_SCHEMA', /“Number”/],
  ['an unknown key', { colums: {} }, 'LIST_BAD_MAPPING', /colums is not known/],
  [
    'an unknown field',
    { columns: { Name: { field: 'nom' } } },
    'LIST_BAD_MAPPING',
    /columns\.Name\.field must be one of/,
  ],
  ['no name', { columns: { CNIC: { field: 'ignore' } } }, 'LIST_BAD_MAPPING', /field name/],
  [
    'an identifier of no scheme',
    { columns: { Name: { field: 'name' }, CNIC: { field: 'identifier' } } },
    'LIST_BAD_MAPPING',
    /columns\.CNIC\.scheme is missing/,
  ],
  ['no reference', { reference: [] }, 'LIST_BAD_MAPPING', /reference must be/],
  ['a kind that is none', { kind: { value: 'man' } }, 'LIST_BAD_MAPPING', /kind\.value must be one of/],
];

for (const [what, change, code, tells] of REFUSED)
  test(`a mapping with ${what} is refused with its place`, async () => {
    const mapping = { ...MAPPING, ...change } as ListMapping;
    const outcome = await readList('mapped-csv', [listFile(CSV)], { mapping });
    assert.ok(!outcome.ok);
    assert.equal(outcome.problems[0]?.code, code);
    assert.match(outcome.problems[0]?.message ?? '', tells);
  });

test('a mapping that is right has no problems, and one is needed', async () => {
  assert.deepEqual(checkListMapping(MAPPING), []);
  assert.deepEqual(checkListMapping(JSON_MAPPING), []);
  assert.equal(checkListMapping([]).length, 1);
  assert.equal(checkListMapping({}).length, 3);
  const outcome = await readList('mapped-csv', [listFile(CSV)]);
  assert.ok(!outcome.ok && outcome.problems[0]?.code === 'LIST_BAD_MAPPING');
});

test('JSON is refused where it is broken, ambiguous or inexact, or where the list is not', async () => {
  const texts = [
    '{',
    '{"data":{"persons":[{"no":1,"no":2}]}}',
    '{"data":{"persons":[{"no":12345678901234567890}]}}',
    '{"data":{}}',
    '[]',
  ];
  for (const text of texts) {
    const outcome = await readList('mapped-json', [listFile(text)], { mapping: JSON_MAPPING });
    assert.ok(!outcome.ok, text);
  }
});

test('a listed party speaks with nationality, not residence, and with the number of its country', async () => {
  const mapping: ListMapping = {
    ...MAPPING,
    columns: {
      Name: { field: 'name' },
      FatherName: { field: 'father' },
      CNIC: { field: 'identifier', scheme: 'national-id', country: 'Pakistan' },
      Province: { field: 'residence' },
      District: { field: 'nationality' },
      Sr: { field: 'birthCountry' },
    },
  };
  const text =
    'Sr,Name,FatherName,CNIC,Province,District\nAfghanistan,Zarmeen Orlan,Turvek,54400-0000000-1,Iran,Nowhere\n';
  const outcome = await readList('mapped-csv', [listFile(text)], { mapping });
  assert.ok(outcome.ok && outcome.reading.parties[0]);
  assert.deepEqual(partyOf(outcome.reading.parties[0]), {
    kind: 'person',
    names: [{ text: 'Zarmeen Orlan', kind: 'primary' }],
    births: [],
    fathers: ['Turvek'],
    countries: ['AF'],
    places: [],
    identifiers: [{ scheme: 'cnic', value: '54400-0000000-1', country: 'PK' }],
    gender: null,
  });
});
