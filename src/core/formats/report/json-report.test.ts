import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readSubmission } from '../index.ts';
import { submit, tools } from '../testdata/tools.ts';
import { checkShape, REPORT } from './shape.ts';

const schema: object = JSON.parse(readFileSync(new URL('json-report.schema.json', import.meta.url), 'utf8'));
const conforms = new Ajv2020.Ajv2020({ strict: false }).compile(schema);

const REPORT_1 = {
  title: 'Seizure at Example Post',
  date: '2026-03-02',
  language: 'en',
  reference: 'CT/EX 0007',
  marking: 'TLP:GREEN',
  text: 'Karim Example was held.',
  mood: 'tense',
  entities: [
    {
      ref: 'p1',
      kind: 'person',
      names: ['Karim Example', { text: 'کریم', kind: 'original-script' }],
      properties: {
        birthDate: '5 March 1980',
        identifier: { value: '12345-1234567-1', scheme: 'cnic' },
        nationality: ['PK', 'Atlantis'],
        shoeSize: 42,
      },
    },
    {
      ref: 'e1',
      kind: 'event',
      name: 'Seizure',
      properties: {
        eventType: 'seizure',
        occurredAt: 'Zhob',
        participant: { ref: 'p1', role: 'arrested' },
        casualties: { value: '2', effect: 'injured', category: 'civilian' },
      },
    },
  ],
  claims: [
    {
      subject: 'p1',
      property: 'allegedRole',
      value: 'courier',
      modality: 'alleged',
      statementType: 'assessment',
      date: '2026',
      speaker: 'Example Police',
      source_note: 'x',
    },
  ],
};

function read(report: unknown) {
  const outcome = readSubmission(submit('a.json', JSON.stringify(report)), tools);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome;
}

function refused(report: unknown) {
  const outcome = readSubmission(submit('a.json', JSON.stringify(report), { format: 'json-report' }), tools);
  assert.ok(!outcome.ok);
  return outcome.problems.map(({ code, where }) => [code, where.path]);
}

test('prose, entities and claims become one reading whose spans say what the claims say', () => {
  const { readings, markings } = read(REPORT_1);
  const [reading] = readings;
  assert.ok(reading);
  assert.ok(
    reading.text.startsWith('Karim Example was held.\nReference: CT/EX 0007\nperson: Karim Example; کریم\n'),
  );
  assert.deepEqual(
    [reading.title, reading.language, reading.dated.from, markings],
    [REPORT_1.title, 'en', '2026-03-02', ['TLP:GREEN']],
  );
  assert.equal(reading.citations[0]?.key, 'relay:ct-ex-0007');
  const said = reading.claims.map(({ property, start, end }) => [property, reading.text.slice(start, end)]);
  assert.ok(
    said.some(
      ([property, line]) =>
        property === 'birthDate' && line === 'Karim Example — Date of birth: 5 March 1980',
    ),
  );
  const participant = reading.claims.find(({ property }) => property === 'participant');
  assert.deepEqual(participant?.value, { type: 'record', record: 0, role: 'arrested' });
  const alleged = reading.claims.find(({ property }) => property === 'allegedRole');
  assert.deepEqual(
    [alleged?.modality, alleged?.statementType, alleged?.speaker, alleged?.interval?.from],
    ['alleged', 'assessment', 'Example Police', '2026-01-01'],
  );
  assert.deepEqual(
    reading.zones.map(({ kind }) => kind),
    ['body', 'table'],
  );
  assert.equal(reading.zones[1]?.end, reading.text.length);
});

test('nothing unknown is dropped: it is reported and kept as a foreign claim', () => {
  const { readings, warnings } = read(REPORT_1);
  const foreign = readings[0]?.claims.flatMap(({ property, value }) =>
    property === 'foreign' && value.type === 'text' ? [value.text] : [],
  );
  assert.deepEqual(foreign, ['nationality=Atlantis', 'shoeSize=42', 'source_note=x', 'mood=tense']);
  assert.deepEqual(
    warnings.map(({ code, where }) => [code, where.path]),
    [
      ['VALUE_NOT_UNDERSTOOD', 'entities[0].properties.nationality'],
      ['UNKNOWN_KEY', 'entities[0].properties.shoeSize'],
      ['UNKNOWN_KEY', 'claims[0].source_note'],
      ['UNKNOWN_KEY', 'mood'],
    ],
  );
});

test('errors are told with their path, all at once', () => {
  assert.deepEqual(
    refused({
      text: 1,
      entities: [{ kind: 'ghost', name: 'X' }, { kind: 'person' }],
      claims: [{ subject: 'p', value: 1 }],
    }),
    [
      ['REPORT_SHAPE', 'text'],
      ['REPORT_SHAPE', 'entities[0].kind'],
      ['REPORT_SHAPE', 'entities[1]'],
      ['REPORT_SHAPE', 'claims[0]'],
    ],
  );
  assert.deepEqual(refused({ text: 'x', claims: [{ subject: 'p9', property: 'role', value: 'x' }] }), [
    ['UNKNOWN_REF', 'claims[0].subject'],
  ]);
  assert.deepEqual(
    refused({
      entities: [
        { ref: 'a', kind: 'person', name: 'X' },
        { ref: 'a', kind: 'person', name: 'Y' },
      ],
    }),
    [['REPORT_SHAPE', 'entities[1].ref']],
  );
  assert.deepEqual(refused('text'), [['REPORT_SHAPE', '']]);
  assert.deepEqual(refused({ entities: [] }), [['EMPTY_FILE', 'entities']]);
});

test('a list of reports gives a reading each, and errors say which', () => {
  assert.equal(read([{ text: 'one' }, { text: 'two' }]).readings.length, 2);
  assert.deepEqual(refused([{ text: 'one' }, { text: 2 }]), [['REPORT_SHAPE', '[1].text']]);
});

test('law: the hand check and the published JSON Schema give the same verdict', () => {
  const odd = fc.constantFrom<unknown>(
    1,
    'x',
    null,
    [],
    {},
    ['x'],
    { ref: 'a' },
    { value: 1 },
    { text: 'x' },
    true,
  );
  const entity = fc.record(
    {
      ref: odd,
      kind: fc.constantFrom('person', 'ghost'),
      name: fc.constantFrom('A', 1),
      names: fc.constantFrom(['A'], [], [{ text: 'A', kind: 'alias' }], [{ text: 'A', kind: 'no' }], [1]),
      properties: fc.constantFrom({ role: 'x' }, {}, 1),
    },
    { requiredKeys: [] },
  );
  const claim = fc.record(
    {
      subject: odd,
      property: fc.constantFrom('role', 1),
      value: fc.constantFrom<unknown>('x', 1, { ref: 'a' }, { value: 'x' }, {}, null),
      modality: fc.constantFrom('alleged', 'no'),
      date: odd,
    },
    { requiredKeys: [] },
  );
  const report = fc.record(
    {
      title: odd,
      text: fc.constantFrom('x', 1),
      entities: fc.array(entity, { maxLength: 2 }),
      claims: fc.array(claim, { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(report, (value) => {
      const problems = checkShape(JSON.parse(JSON.stringify(value)), REPORT, '');
      assert.equal(
        problems.length === 0,
        conforms(value),
        JSON.stringify([value, problems, conforms.errors]),
      );
    }),
    { numRuns: 1_500 },
  );
});
