import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BOTTOM, canonical, type Marking } from '../../../marking/index.ts';
import type { Json, JsonObject } from '../../json/parse.ts';
import { Warnings } from '../../problems.ts';
import { SPINE_EXTENSION } from '../names.data.ts';
import { redactStix } from '../redact.ts';
import { checkStixObject } from '../spec/check.ts';
import { markingId } from '../marking/own.ts';
import { holdsSpine, readSpine } from './read.ts';
import type { Spine, SpineClaim, SpineRecord } from './types.ts';
import { stixObjects } from './write.ts';

const OPEN: Marking = canonical({ ...BOTTOM, releasableTo: [['ALPHA', 'MEMBERS']], originators: ['ALPHA'] });
const CLOSED: Marking = canonical({
  ...OPEN,
  level: 3,
  compartments: ['KESTREL'],
  releasableTo: [['ALPHA']],
});
const TEXT = 'Zarak Mandokhel is said to lead the Grey Heron Front. His mail is zarak@example.org.';

function claim(id: string, property: string, more: Partial<SpineClaim>): SpineClaim {
  return {
    id,
    property,
    value: { type: 'text', text: 'commander' },
    qualifier: 'exact',
    modality: 'asserted',
    statementType: 'fact',
    interval: null,
    speaker: null,
    start: 0,
    end: 15,
    quote: TEXT.slice(0, 15),
    rule: 'roles.said@2',
    marking: OPEN,
    ...more,
  };
}

const person: SpineRecord = {
  id: 'record-1',
  kind: 'person',
  names: [
    { text: 'Zarak Mandokhel', script: 'Latn', kind: 'primary' },
    { text: 'زرک مندوخیل', script: 'Arab', kind: 'original-script' },
  ],
  anchor: null,
  marking: OPEN,
  changedAt: '2026-11-21T09:00:00.000Z',
  mentions: [{ start: 0, end: 15, text: 'Zarak Mandokhel', kind: 'person' }],
  claims: [
    claim('c1', 'role', {}),
    claim('c2', 'affiliation', { value: { type: 'record', record: 'record-2' } }),
    claim('c3', 'affiliation', {
      value: { type: 'record', record: 'record-2' },
      modality: 'denied',
      speaker: 'his brother',
    }),
    claim('c4', 'identifier', { value: { type: 'identifier', scheme: 'email', value: 'zarak@example.org' } }),
    claim('c5', 'legalStatus', { value: { type: 'text', text: 'suspect' }, marking: CLOSED }),
    claim('c6', 'role', { value: { type: 'text', text: 'financier' }, modality: 'alleged' }),
    claim('c7', 'birthDate', {
      value: {
        type: 'date',
        interval: { from: '1979-01-01', to: '1979-12-31', precision: 'year', reason: 'a year' },
      },
    }),
    claim('c8', 'nationality', { value: { type: 'country', code: 'PK' } }),
  ],
};
const front: SpineRecord = {
  ...person,
  id: 'record-2',
  kind: 'organisation',
  names: [{ text: 'Grey Heron Front', script: 'Latn', kind: 'primary' }],
  mentions: [{ start: 36, end: 52, text: 'Grey Heron Front', kind: 'organisation' }],
  claims: [],
};
const SPINE: Spine = {
  parties: [{ code: 'ALPHA', name: 'Agency ALPHA' }],
  reports: [
    {
      id: 'report-1',
      party: 'ALPHA',
      sha256: 'a'.repeat(64),
      path: 'a/b.txt',
      title: null,
      language: 'en',
      dated: { from: '2026-11-20', to: '2026-11-20', precision: 'day' },
      filedAt: '2026-11-20T08:00:00.123Z',
      sourceType: 'HUMINT',
      grade: 'B3',
      reference: 'CT-1',
      marking: OPEN,
      text: TEXT,
      zones: [{ kind: 'body', start: 0, end: TEXT.length }],
      mentions: [],
      records: [person, front],
    },
  ],
  judgements: [
    {
      id: 'j1',
      a: 'record-1',
      b: 'record-2',
      verdict: 'different',
      officer: 'low',
      reason: 'one is a body',
      at: '2026-11-21T08:00:00.000Z',
      marking: OPEN,
    },
    {
      id: 'j2',
      a: 'record-1',
      b: 'record-9',
      verdict: 'same',
      officer: 'low',
      reason: 'hidden',
      at: '2026-11-21T08:00:00.000Z',
      marking: OPEN,
    },
  ],
  entities: [],
  origins: [],
};
const written = [...stixObjects(SPINE, 'MEMBERS')];
const ofType = (type: string): JsonObject[] => written.filter((one) => one['type'] === type);

test('what goes out is right, and says no more than the claims do', () => {
  assert.deepEqual(
    written.flatMap(checkStixObject).filter((one) => one.severity === 'error'),
    [],
  );
  const zarak = written.find((one) => one['name'] === 'Zarak Mandokhel');
  assert.deepEqual(zarak?.['roles'], ['commander'], 'what is alleged is no role');
  assert.equal(zarak?.['confidence'], 50);
  assert.equal(zarak?.['modified'], '2026-11-21T09:00:00.000Z');
  assert.deepEqual(
    ofType('relationship').map((one) => one['relationship_type']),
    ['member-of', 'related-to'],
    'what is denied is no relationship',
  );
  assert.deepEqual(
    ofType('note').map((one) => [one['abstract'], one['authors']]),
    [
      ['affiliation, fact, denied', ['his brother']],
      ['role, fact, alleged', undefined],
    ],
  );
  assert.equal(ofType('email-addr')[0]?.['value'], 'zarak@example.org');
  assert.deepEqual(
    ofType('opinion').map((one) => one['opinion']),
    ['strongly-disagree'],
    'of a hidden record nothing is judged',
  );
  assert.equal(JSON.stringify(written).includes('hidden'), false);
});

test('a closer claim stands under its own marking, and goes for who may not see it', () => {
  const zarak = written.find((one) => one['name'] === 'Zarak Mandokhel') ?? {};
  const left = redactStix(zarak, (ref) => ref !== markingId(CLOSED));
  assert.ok(left !== null);
  assert.equal(JSON.stringify(left).includes('suspect'), false);
  assert.equal(JSON.stringify(left).includes('financier'), true);
  const report = ofType('report')[0] ?? {};
  assert.equal((report['object_marking_refs'] as string[])[0], markingId(OPEN));
});

test('read back: the same subjects, claims and terms, the closer claim in a reading of its own', () => {
  const { readings, rest } = readSpine(written, new Warnings());
  const open = 'UNCLASSIFIED//REL TO ALPHA, MEMBERS//ORIG ALPHA';
  assert.deepEqual(
    readings.map(({ filed }) => [filed.path, filed.grade, filed.sourceType, filed.reference, filed.markings]),
    [
      ['a/b.txt', 'B3', 'HUMINT', 'CT-1', [open]],
      ['a/b.txt', 'B3', 'HUMINT', 'CT-1', [open, 'SECRET//KESTREL//REL TO ALPHA//ORIG ALPHA']],
    ],
  );
  const [main, closer] = readings.map((one) => one.reading);
  assert.equal(main?.text, TEXT);
  assert.deepEqual(
    main?.subjects.map(({ kind, names }) => [kind, names]),
    [
      ['person', person.names],
      ['organisation', front.names],
    ],
  );
  assert.deepEqual(
    main?.claims.map(({ property, value, modality, speaker, rule }) => [
      property,
      value,
      modality,
      speaker,
      rule,
    ]),
    person.claims
      .filter((one) => one.marking === OPEN)
      .map(({ property, value, modality, speaker, rule }) => [
        property,
        value.type === 'record' ? { type: 'record', record: 1 } : value,
        modality,
        speaker,
        rule,
      ]),
  );
  assert.deepEqual(
    closer?.claims.map((one) => one.property),
    ['legalStatus'],
  );
  assert.equal(readings[0]?.filed.source.includes('suspect'), false, 'nor in the bytes that are kept');
  assert.equal(readings[1]?.filed.source.includes(TEXT), false);
  assert.deepEqual(
    rest
      .map((one) => (one as JsonObject)['type'])
      .filter((type) => type !== 'marking-definition' && type !== 'extension-definition'),
    [],
  );
});

test('an officer’s rule of another centre is no act here', () => {
  const forged = JSON.parse(
    JSON.stringify(written).replaceAll('roles.said@2', 'officer.changed@1'),
  ) as Json[];
  const rules = readSpine(forged, new Warnings()).readings.flatMap(({ reading }) =>
    reading.claims.map((one) => one.rule),
  );
  assert.deepEqual([...new Set(rules)], ['stix.spine@1']);
});

test('whatever is broken in an export, the rest is read and nothing throws', () => {
  const junk: readonly Json[] = [
    null,
    '',
    0,
    -1,
    1e9,
    [],
    {},
    [null],
    { type: 'record' },
    'x'.repeat(40_000),
  ];
  const paths = (value: Json, at: readonly string[] = []): (readonly string[])[] =>
    typeof value !== 'object' || value === null
      ? [at]
      : [at, ...Object.entries(value).flatMap(([key, one]) => paths(one as Json, [...at, key]))];
  const all = written.flatMap((object, index) => paths(object).map((path) => [index, ...path] as const));
  const changed = (value: Json, path: readonly string[], by: Json): Json => {
    const [step, ...more] = path;
    if (step === undefined) return by;
    const copy = Array.isArray(value) ? [...value] : { ...(value as JsonObject) };
    const holder = copy as Record<string, Json>;
    holder[step] = changed(holder[step] ?? null, more, by);
    return copy as Json;
  };
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.constantFrom(...junk), ([index, ...path], by) => {
      const objects = written.map((one, at): Json => (at === index ? changed(one, path, by) : one));
      if (!holdsSpine(objects)) return;
      for (const { reading } of readSpine(objects, new Warnings()).readings)
        for (const { start, end, subject } of [...reading.claims, ...reading.mentions]) {
          assert.ok(start >= 0 && start <= end && end <= reading.text.length);
          assert.ok(subject === null || reading.subjects[subject] !== undefined);
        }
    }),
    { numRuns: 1_000 },
  );
});

test('the extension is where it is said to be', () => {
  const parts = written.flatMap((one) => {
    const extensions = one['extensions'] as JsonObject | undefined;
    const own = extensions?.[SPINE_EXTENSION] as JsonObject | undefined;
    return own === undefined ? [] : [String(own['part'])];
  });
  assert.deepEqual([...new Set(parts)].toSorted(), ['judgement', 'record', 'rendering', 'report']);
});
