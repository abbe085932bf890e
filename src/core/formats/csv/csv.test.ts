import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CsvMapping } from './mapping.ts';
import { checkMappingShape, readSubmission } from '../index.ts';
import { submit, tools } from '../testdata/tools.ts';
import { guessMapping } from './guess.ts';
import { csvRows, guessDelimiter } from './parse.ts';

const cellsOf = (text: string, delimiter = ',') =>
  [...csvRows(text, delimiter)].map(({ cells }) => cells.map((cell) => cell.text));

function read(csv: string, mapping?: CsvMapping) {
  const outcome = readSubmission(submit('list.csv', csv, mapping ? { mapping } : {}), tools);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  const [reading] = outcome.readings;
  assert.ok(reading);
  return { reading, warnings: outcome.warnings };
}

test('quotation marks, line ends and blanks inside fields are kept; line numbers count them', () => {
  const rows = [...csvRows('a,b\r\n"x ""y"", z","line 1\nline 2"\r\n\r\nlast,\r\n', ',')];
  assert.deepEqual(
    rows.map(({ line, cells }) => [line, cells.map(({ text }) => text)]),
    [
      [1, ['a', 'b']],
      [2, ['x "y", z', 'line 1\nline 2']],
      [5, ['last', '']],
    ],
  );
});

test('law: what is written as RFC 4180 is read back, at its place', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'ک', '"', ',', '\n', '\r', ' ', ';'), maxLength: 8 });
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      assert.deepEqual(cellsOf(text), rows);
      for (const { cells } of csvRows(text, ','))
        for (const cell of cells)
          assert.equal(text.slice(cell.start, cell.end).replaceAll('""', '"'), cell.text);
    }),
  );
});

test('the delimiter that cuts rows evenly is chosen', () => {
  assert.equal(guessDelimiter('name;address\nA;"Street 1, Town"\nB;Street 2, Town, District\n'), ';');
  assert.equal(guessDelimiter('name\taddress\nA\tStreet 1, Town\n'), '\t');
  assert.equal(guessDelimiter('one column\nof text\n'), null);
});

test('a mapping is guessed from English and Urdu headers', () => {
  const english = guessMapping(
    ['S.No', 'Full Name', 'Father’s Name', 'C.N.I.C.', 'D.O.B', 'District', 'Shoe size'],
    [],
  );
  assert.deepEqual(
    Object.entries(english?.columns ?? {}).map(([name, { property }]) => [name, property]),
    [
      ['Full Name', 'name'],
      ['Father’s Name', 'fatherName'],
      ['C.N.I.C.', 'identifier'],
      ['D.O.B', 'birthDate'],
      ['District', 'location'],
    ],
  );
  assert.deepEqual([english?.row.kind, english?.reference], ['person', undefined]);
  const urdu = guessMapping(['نام', 'ولدیت', 'شناختی کارڈ نمبر', 'ضلع'], []);
  assert.deepEqual(
    Object.values(urdu?.columns ?? {}).map(({ property }) => property),
    ['name', 'fatherName', 'identifier', 'location'],
  );
  assert.equal(guessMapping(['Organisation', 'Acronym', 'Country'], [])?.row.kind, 'organisation');
  assert.equal(guessMapping(['colour', 'size'], [['red', '1']]), null);
  assert.equal(guessMapping(['name', 'x'], [['A', '12345-1234567-1']])?.columns['x']?.scheme, 'cnic');
});

const PEOPLE = `id,name,aliases,father name,cnic,dob,district,group,hobby
7,Karim Example,K. Example; Karimi,Dad Example,12345-1234567-1,5 March 1980,Quetta,Example Front,chess
8,"Noor ""N"" Sample",,,,1990,Quetta,Example Front,
9,,,,,,,,
`;

test('each row is a subject, its cells claims that point at the cells', () => {
  const { reading, warnings } = read(PEOPLE);
  assert.equal(reading.text, PEOPLE);
  const people = reading.subjects.filter(({ kind }) => kind === 'person');
  assert.deepEqual(
    people.map(({ names }) => names.map(({ text, kind }) => [text, kind])),
    [
      [
        ['Karim Example', 'primary'],
        ['K. Example', 'alias'],
        ['Karimi', 'alias'],
      ],
      [['Noor "N" Sample', 'primary']],
    ],
  );
  const claims = reading.claims
    .filter(({ subject }) => subject === 0)
    .map(({ property, start, end }) => [property, reading.text.slice(start, end)]);
  assert.deepEqual(claims.slice(0, 5), [
    ['fatherName', 'Dad Example'],
    ['identifier', '12345-1234567-1'],
    ['birthDate', '5 March 1980'],
    ['location', 'Quetta'],
    ['affiliation', 'Example Front'],
  ]);
  const foreign = reading.claims.find(({ property }) => property === 'foreign');
  assert.deepEqual(foreign?.value, { type: 'text', text: 'id=7\nhobby=chess' });
  assert.deepEqual(
    warnings.map(({ code, where }) => [code, where.line]),
    [
      ['CSV_MAPPING_GUESSED', 1],
      ['CSV_NO_NAME', 4],
    ],
  );
});

test('places and organisations of one name are one thing in a file, people are not', () => {
  const { reading } = read(
    'name,group,district\nA Example,Front,Quetta\nB Example,Front,Quetta\nA Example,Front,Zhob\n',
  );
  assert.deepEqual(
    reading.subjects.map(({ kind, names }) => `${kind}:${names[0]?.text}`),
    [
      'person:A Example',
      'organisation:Front',
      'place:Quetta',
      'person:B Example',
      'person:A Example',
      'place:Zhob',
    ],
  );
});

test('a given mapping decides: kinds by column, list references, dates of the row, no header', () => {
  const mapping: CsvMapping = {
    header: ['number', 'kind', 'who', 'listed'],
    row: { kind: 'organisation', kindColumn: 'kind', kinds: { individual: 'person' } },
    columns: { WHO: { property: 'name' }, number: { property: 'listReference', scheme: 'example-list' } },
    date: 'listed',
    nothing: ['none given'],
  };
  const { reading, warnings } = read(
    'QE.1,individual,Karim Example,2 May 2020\nQE.2,entity,Example Front,none given\n',
    mapping,
  );
  assert.deepEqual(
    reading.subjects.map(({ kind }) => kind),
    ['person', 'organisation'],
  );
  const references = reading.claims.filter(({ property }) => property === 'listReference');
  assert.deepEqual(
    references.map(({ value, interval }) => [value, interval?.from]),
    [
      [{ type: 'identifier', scheme: 'example-list', value: 'QE.1' }, '2020-05-02'],
      [{ type: 'identifier', scheme: 'example-list', value: 'QE.2' }, undefined],
    ],
  );
  assert.deepEqual(warnings, []);
});

test('a mapping that does not fit is refused with the column’s name', () => {
  const outcome = readSubmission(
    submit('a.csv', 'who,what\nA,b\n', {
      mapping: {
        row: { kind: 'person' },
        columns: { whom: { property: 'name' }, what: { property: 'casualties' } },
      },
    }),
    tools,
  );
  assert.ok(!outcome.ok);
  assert.deepEqual(
    outcome.problems.map(({ code }) => code),
    ['CSV_MISSING_COLUMN', 'CSV_UNKNOWN_PROPERTY'],
  );
  assert.match(outcome.problems[0]?.message ?? '', /“whom”.*who, what/);
});

test('the number of a row is an identifier only within a named scheme; list numbers are told by their column', () => {
  const mapping: CsvMapping = {
    row: { kind: 'person' },
    columns: { name: { property: 'name' } },
    reference: 'id',
  };
  const own = read('id,name\n7,A Example\n', mapping).reading.claims.map(({ property }) => property);
  assert.deepEqual(own, ['foreign']);
  const schemed = read('id,name\n7,A Example\n', { ...mapping, referenceScheme: 'example-register' }).reading
    .claims[0]?.value;
  assert.deepEqual(schemed, { type: 'identifier', scheme: 'example-register', value: '7' });
  const listed = read('name,list reference\nA Example,7\n').reading.claims[0]?.value;
  assert.deepEqual(listed, { type: 'identifier', scheme: 'list:listreference', value: '7' });
});

test('a mapping that somebody wrote is checked before it is used', () => {
  const bad: readonly (readonly [mapping: unknown, path: string | undefined])[] = [
    ['name', undefined],
    [{ columns: {} }, 'row'],
    [{ row: { kind: 'person' }, columns: { name: 'name' } }, 'columns'],
    [{ row: { kind: 'ghost' }, columns: {} }, 'row.kind'],
    [
      { row: { kind: 'person' }, columns: { name: { property: 'name', nameKind: 'nick' } } },
      'columns.name.nameKind',
    ],
    [{ row: { kind: 'person' }, columns: {}, delimiter: '' }, 'delimiter'],
    [{ row: { kind: 'person' }, columns: {}, delimeter: ';' }, 'delimeter'],
  ];
  for (const [mapping, path] of bad) {
    const outcome = readSubmission(submit('a.csv', 'name\nA\n', { mapping: mapping as CsvMapping }), tools);
    assert.ok(!outcome.ok);
    assert.deepEqual(
      outcome.problems.map(({ code, where }) => [code, where.path]),
      [['CSV_BAD_MAPPING', path]],
    );
  }
  assert.deepEqual(checkMappingShape(guessMapping(['name', 'type', 'killed', 'list reference'], [])), []);
});

test('wrong rows are listed by line and the rest goes on', () => {
  const { reading, warnings } = read(
    'name,dob\n"A Example","19\n80"\nB Example\n"C Example,1970\nD Example,someday\n',
  );
  assert.deepEqual(
    reading.subjects.map(({ names }) => names[0]?.text),
    ['A Example', 'D Example'],
  );
  assert.deepEqual(
    warnings.slice(1).map(({ code, where }) => [code, where.line]),
    [
      ['VALUE_NOT_UNDERSTOOD', 2],
      ['CSV_RAGGED_ROW', 4],
      ['CSV_UNCLOSED_QUOTE', 5],
      ['VALUE_NOT_UNDERSTOOD', 6],
    ],
  );
});

test('formulas are flagged, numbers and handles are not', () => {
  const { warnings } = read(
    'name,phone,remarks\nA Example,+92 300 1234567,@example_handle\nB Example,-12.5,=1+1\nC Example,x,+cmd|calc\nD Example,y,- a remark\n',
  );
  assert.deepEqual(
    warnings.filter(({ code }) => code === 'FORMULA_CELL').map(({ where }) => [where.line, where.path]),
    [
      [3, 'remarks'],
      [4, 'remarks'],
    ],
  );
});

test('events need no name; casualties are counted by the column', () => {
  const { reading } = read(
    'incident type,date of incident,district,killed,injured\nbombing,2026-03-02,Zhob,3,10-12\n',
  );
  assert.deepEqual(reading.subjects[0]?.names[0]?.text, 'bombing, Zhob, 2026-03-02');
  const casualties = reading.claims.flatMap(({ value }) =>
    value.type === 'casualties' ? [[value.effect, value.low, value.best, value.high]] : [],
  );
  assert.deepEqual(casualties, [
    ['killed', null, 3, null],
    ['injured', 10, null, 12],
  ]);
});

const SEIZURES = `seizure_no,date,place,agency,item,quantity,unit,accused,father_name,remarks
X-1,2026-03-02,Quetta,Wolgai Customs,assault rifle,12,piece,Karim Example,Dad Example,crated
X-2,2026-03-02,Quetta,Wolgai Customs,cartridge,900,round,Karim Example,Dad Example,
X-3,2026-04-05,Gwadar,Wolgai Customs,hashish,41,kg,,,thrown overboard
`;

test('a register of seizures tells of events; the accused is a person in them, the agency a body, the rows of one seizure one', () => {
  const { reading } = read(SEIZURES);
  const of = (kind: string): string[] =>
    reading.subjects.filter((one) => one.kind === kind).map((one) => one.names[0]?.text ?? '');
  assert.deepEqual(of('event'), ['seizure, Quetta, 2026-03-02', 'seizure, Gwadar, 2026-04-05']);
  assert.deepEqual(of('person'), ['Karim Example', 'Dad Example']);
  assert.deepEqual(of('organisation'), ['Wolgai Customs']);
  const quetta = reading.subjects.find((one) => one.kind === 'place' && one.names[0]?.text === 'Quetta');
  assert.equal(quetta?.anchor, 'place:PK:quetta');
  const first = reading.subjects.findIndex((one) => one.kind === 'event');
  assert.deepEqual(
    reading.claims
      .filter((one) => one.subject === first && one.property === 'seized')
      .map((one) => one.value),
    [
      { type: 'text', text: '12 piece assault rifle' },
      { type: 'text', text: '900 round cartridge' },
    ],
  );
  const accused = reading.claims.find(
    (one) =>
      one.property === 'participant' &&
      one.value.type === 'record' &&
      reading.subjects[one.value.record]?.kind === 'person',
  );
  assert.equal(accused?.modality, 'alleged');
  assert.ok(
    reading.claims.some((one) => one.property === 'fatherName' && one.subject !== first),
    'the father is the accused person’s',
  );
});

test('a list of people with an item and a quantity is no register of seizures', () => {
  assert.equal(guessMapping(['name', 'item', 'quantity'], [])?.row.kind, 'person');
});
