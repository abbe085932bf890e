import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reading } from '../../words/index.ts';
import { readSubmission, stixMarkings } from '../index.ts';
import { submit, tools } from '../testdata/tools.ts';

const id = (type: string, n: number) => `${type}--00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const object = (type: string, n: number, more: object = {}) => ({
  type,
  spec_version: '2.1',
  id: id(type, n),
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-02T00:00:00.000Z',
  ...more,
});
const link = (n: number, type: string, from: string, to: string, more: object = {}) =>
  object('relationship', n, { relationship_type: type, source_ref: from, target_ref: to, ...more });

function read(...objects: object[]) {
  const outcome = readSubmission(
    submit('a.json', JSON.stringify({ type: 'bundle', id: id('bundle', 0), objects })),
    tools,
  );
  assert.ok(outcome.ok, JSON.stringify(outcome));
  const [reading] = outcome.readings;
  assert.ok(reading);
  return { outcome, reading };
}

const claimsOf = (reading: Reading, subject: number, property: string) =>
  reading.claims.filter((claim) => claim.subject === subject && claim.property === property);

test('types become kinds of the spine', () => {
  const cases: [string, object, string][] = [
    ['identity', { name: 'A', identity_class: 'individual' }, 'person'],
    ['identity', { name: 'B', identity_class: 'organization' }, 'organisation'],
    ['threat-actor', { name: 'C' }, 'organisation'],
    ['threat-actor', { name: 'D', resource_level: 'individual' }, 'person'],
    ['campaign', { name: 'E' }, 'operation'],
    ['malware', { name: 'F', is_family: true }, 'programme'],
    ['location', { name: 'G' }, 'place'],
    ['ipv4-addr', { value: '192.0.2.1' }, 'channel'],
    ['user-account', { user_id: 'h' }, 'account'],
    ['x-acme-widget', { name: 'I' }, 'document'],
  ];
  const { reading } = read(...cases.map(([type, more], n) => object(type, n, more)));
  assert.deepEqual(
    reading.subjects.map(({ kind }) => kind),
    cases.map(([, , kind]) => kind),
  );
  assert.deepEqual(
    reading.subjects.map(({ localKey }) => localKey),
    cases.map(([type], n) => id(type, n)),
  );
});

test('every object is one line that its mention and claims point at', () => {
  const { reading } = read(
    object('intrusion-set', 1, {
      name: 'Example  Group',
      aliases: ['Example Group', 'EG-1'],
      description: 'First line.\nSecond line.',
    }),
  );
  assert.equal(reading.text, 'intrusion-set: Example Group — First line. Second line.');
  assert.deepEqual(
    reading.subjects[0]?.names.map(({ text, kind }) => [text, kind]),
    [
      ['Example Group', 'primary'],
      ['EG-1', 'alias'],
    ],
  );
  assert.equal(reading.text.slice(reading.mentions[0]?.start, reading.mentions[0]?.end), 'Example Group');
  assert.deepEqual(claimsOf(reading, 0, 'identifier')[0]?.value, {
    type: 'identifier',
    scheme: 'stix',
    value: id('intrusion-set', 1),
  });
  assert.deepEqual(claimsOf(reading, 0, 'description')[0]?.value, {
    type: 'text',
    text: 'First line.\nSecond line.',
  });
});

test('external ids are identifiers; what the spine has no property for is kept', () => {
  const references = [
    { source_name: 'mitre-attack', external_id: 'G9999' },
    { source_name: 'Example Press 2025', url: 'https://example.org/a' },
  ];
  const { reading } = read(
    object('campaign', 1, {
      name: 'C',
      first_seen: '2020-01-01T00:00:00Z',
      last_seen: '2020-06-01T00:00:00Z',
      confidence: 60,
      x_acme_colour: { of: 'paint' },
      external_references: references,
    }),
  );
  assert.deepEqual(claimsOf(reading, 0, 'identifier')[1]?.value, {
    type: 'identifier',
    scheme: 'mitre-attack',
    value: 'G9999',
  });
  assert.deepEqual(claimsOf(reading, 0, 'occurred')[0]?.interval, {
    from: '2020-01-01',
    to: '2020-06-01',
    precision: 'days',
  });
  const [foreign] = claimsOf(reading, 0, 'foreign');
  assert.ok(foreign?.value.type === 'text');
  assert.match(foreign.value.text, /confidence=60/);
  assert.match(foreign.value.text, /x_acme_colour=\{"of":"paint"\}/);
  assert.match(foreign.value.text, /Example Press 2025/);
  assert.doesNotMatch(foreign.value.text, /G9999/);
});

test('only the first external id is the object’s own; a mitigation has none', () => {
  const references = [
    { source_name: 'capec', external_id: 'CAPEC-9999' },
    { source_name: 'cwe', external_id: 'CWE-1' },
  ];
  const { reading } = read(
    object('attack-pattern', 1, { name: 'A', external_references: references }),
    object('course-of-action', 2, { name: 'B', external_references: references }),
  );
  const schemes = reading.claims.flatMap(({ subject, value }) =>
    value.type === 'identifier' && value.scheme !== 'stix' ? [[subject, value.scheme]] : [],
  );
  assert.deepEqual(schemes, [[0, 'capec']]);
  const kept = reading.claims.flatMap(({ property, value }) =>
    property === 'foreign' && value.type === 'text' ? [value.text] : [],
  );
  assert.match(kept[0] ?? '', /CWE-1/);
  assert.match(kept[1] ?? '', /CAPEC-9999.*CWE-1/);
});

test('relationships become links by the table; the type stays in the rule', () => {
  const [actor, campaign, tool, place] = [
    id('intrusion-set', 1),
    id('campaign', 2),
    id('tool', 3),
    id('location', 4),
  ];
  const { reading } = read(
    link(10, 'uses', actor, tool, { start_time: '2021-01-01T00:00:00Z', description: 'Seen twice.' }),
    link(11, 'attributed-to', campaign, actor),
    link(12, 'originates-from', actor, place),
    link(13, 'Impersonates!', actor, tool),
    object('intrusion-set', 1, { name: 'A' }),
    object('campaign', 2, { name: 'B' }),
    object('tool', 3, { name: 'C' }),
    object('location', 4, { name: 'D', country: 'PK' }),
  );
  const links = reading.claims
    .filter(({ value }) => value.type === 'record')
    .map(({ subject, property, value, rule, statementType }) => [
      subject,
      property,
      value,
      rule,
      statementType,
    ]);
  assert.deepEqual(links, [
    [0, 'uses', { type: 'record', record: 2 }, 'stix.relationship.uses@1', 'fact'],
    [
      1,
      'participant',
      { type: 'record', record: 0, role: 'attributed' },
      'stix.relationship.attributed-to@1',
      'assessment',
    ],
    [0, 'location', { type: 'record', record: 3 }, 'stix.relationship.originates-from@1', 'fact'],
    [0, 'relatedTo', { type: 'record', record: 2 }, 'stix.relationship.impersonates-@1', 'fact'],
  ]);
  assert.equal(claimsOf(reading, 0, 'uses')[0]?.interval?.from, '2021-01-01');
  assert.match(reading.text, /relationship: A uses C — Seen twice\./);
  assert.deepEqual(claimsOf(reading, 3, 'country')[0]?.value, { type: 'country', code: 'PK', text: 'PK' });
});

test('reports relate to what they are about, sightings to who saw it', () => {
  const { reading } = read(
    object('indicator', 1, { name: 'I', pattern: "[ipv4-addr:value = '192.0.2.1']" }),
    object('identity', 2, { name: 'Y', identity_class: 'organization' }),
    object('report', 3, { name: 'R', object_refs: [id('indicator', 1)] }),
    object('sighting', 4, {
      sighting_of_ref: id('indicator', 1),
      where_sighted_refs: [id('identity', 2)],
      count: 3,
    }),
  );
  assert.deepEqual(
    claimsOf(reading, 2, 'relatedTo').map(({ rule, value }) => [rule, value]),
    [['stix.ref.object-refs@1', { type: 'record', record: 0 }]],
  );
  assert.deepEqual(
    claimsOf(reading, 0, 'relatedTo').map(({ rule, value }) => [rule, value]),
    [['stix.sighting@1', { type: 'record', record: 1 }]],
  );
});

test('the bundle is dated by its last change, as a lower bound, and is English unless it says otherwise', () => {
  const { reading } = read(
    object('tool', 1, { name: 'A' }),
    object('tool', 2, { name: 'B', modified: '2026-03-05T10:00:00Z' }),
  );
  assert.deepEqual(
    [reading.dated.from, reading.dated.to, reading.dated.precision, reading.language],
    ['2026-03-05', null, 'open', 'en'],
  );
});

test('of two versions of one object the later is read, in either order', () => {
  const [old, young] = [
    object('tool', 1, { name: 'Old' }),
    object('tool', 1, { name: 'Young', modified: '2026-05-01T00:00:00.000Z' }),
  ];
  for (const pair of [
    [old, young],
    [young, old],
  ]) {
    const { reading, outcome } = read(...pair);
    assert.deepEqual(
      reading.subjects.map(({ names }) => names[0]?.text),
      ['Young'],
    );
    assert.ok(outcome.ok && outcome.warnings.some(({ code }) => code === 'STIX_DUPLICATE_ID'));
  }
});

test('STIX 2.0 without spec_version on its objects, a bare list and a TAXII envelope read the same', () => {
  const { spec_version: _, ...lifted } = object('tool', 1, { name: 'A' });
  for (const value of [
    { type: 'bundle', spec_version: '2.0', objects: [lifted] },
    [lifted],
    { more: false, objects: [lifted] },
    lifted,
  ]) {
    const outcome = readSubmission(submit('a.json', JSON.stringify(value)), tools);
    assert.ok(outcome.ok && outcome.format === 'stix', JSON.stringify(value));
    assert.equal(outcome.readings[0]?.text, 'tool: A');
  }
});

test('markings: TLP 1 and 2 by id, statements apart, everything else unknown', () => {
  const red = 'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed';
  const strict = 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003';
  const statement = {
    type: 'marking-definition',
    id: id('marking-definition', 7),
    definition_type: 'statement',
    definition: { statement: '© Example' },
  };
  const forged = {
    type: 'marking-definition',
    id: id('marking-definition', 8),
    definition_type: 'tlp',
    definition: { tlp: 'white' },
  };
  const restricting = { ...statement, id: id('marking-definition', 9), extensions: { x: {} } };
  const objects = [
    statement,
    forged,
    restricting,
    object('tool', 1, { name: 'A', object_marking_refs: [red, statement.id] }),
    object('tool', 2, { name: 'B', granular_markings: [{ marking_ref: strict, selectors: ['name'] }] }),
    object('tool', 3, { name: 'C', object_marking_refs: [forged.id] }),
    object('tool', 4, { name: 'D', object_marking_refs: 'TLP:CLEAR' }),
    object('tool', 5, { name: 'E' }),
    object('tool', 6, { name: 'F', object_marking_refs: [restricting.id] }),
  ];
  const found = stixMarkings({ type: 'bundle', objects });
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6].map((n) => found.get(id('tool', n))),
    [['TLP:RED', 'statement'], ['TLP:AMBER+STRICT'], ['unknown'], ['unknown'], [], ['unknown']],
  );
  const { outcome } = read(...objects);
  assert.ok(outcome.ok);
  assert.deepEqual(outcome.markings, ['TLP:AMBER+STRICT', 'TLP:RED', 'unknown']);
});

test('reading is linear: four times the objects take less than twelve times the time', () => {
  const time = (count: number) => {
    const objects = Array.from({ length: count }, (_, n) =>
      object('tool', n, { name: `Tool ${n}`, description: 'x'.repeat(200), x_acme: { n } }),
    );
    const links = objects.map((one, n) => link(n, 'uses', one.id, id('tool', (n * 7) % count)));
    const submission = submit('a.json', JSON.stringify({ type: 'bundle', objects: [...objects, ...links] }));
    const before = performance.now();
    assert.ok(readSubmission(submission, tools).ok);
    return performance.now() - before;
  };
  time(300);
  const [small, large] = [time(500), time(2_000)];
  assert.ok(large < small * 12 + 200, `${small} ms → ${large} ms`);
});
