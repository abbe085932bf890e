import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readText } from '../../text/read-text.ts';
import { readSubmission } from '../index.ts';
import type { Json, JsonObject } from '../json/parse.ts';
import { formatMisp } from './format.ts';
import { RELATIONS_OF_OBJECTS, TEMPLATES } from './meaning.data.ts';
import { parseMisp } from './parse.ts';
import { gradeOf, markingsOf } from './tags.ts';
import { mispEvent } from './testdata/event.ts';

const read = (value: Json, path = 'event.json') =>
  readSubmission({ bytes: new TextEncoder().encode(JSON.stringify(value)), path, hints: {} }, { readText });

const eventOf = (value: Json) => {
  const parsed = parseMisp(value);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.event;
};

test('an event becomes things with claims, under its own marking and grade', () => {
  const outcome = read(mispEvent());
  assert.ok(outcome.ok, JSON.stringify(outcome));
  assert.equal(outcome.format, 'misp');
  assert.deepEqual(outcome.markings, ['TLP:GREEN']);
  assert.deepEqual(outcome.grade, { reliability: 'B', credibility: '3' });
  const [reading] = outcome.readings;
  assert.ok(reading);
  const name = (at: number) => reading.subjects[at]?.names[0]?.text;
  assert.deepEqual(
    reading.subjects.map(({ kind, names }) => `${kind}: ${names.map(({ text }) => text).join('; ')}`),
    [
      'document: Couriers of the Grey Heron Front',
      'channel: heron.example',
      'document: list.xlsx',
      'person: Zarak Mandokhel; Haji Zarak',
      'organisation: Grey Heron Front',
      'organisation: Copper Kestrel; CK-9',
    ],
  );
  const claims = reading.claims.map(({ subject, property, value, modality, statementType }) => {
    const shown =
      value.type === 'record'
        ? name(value.record)
        : value.type === 'identifier'
          ? `${value.scheme} ${value.value}`
          : value.type === 'text'
            ? value.text
            : value.type;
    return `${name(subject)} ${property} ${shown} ${modality} ${statementType}`;
  });
  for (const expected of [
    'heron.example identifier domain heron.example asserted fact',
    `list.xlsx identifier sha-256 ${'ab'.repeat(32)} believed assessment`,
    'list.xlsx statement sent to the couriers asserted fact',
    `list.xlsx statement list.xlsx|${'ab'.repeat(32)} was seen by CERT Bolania reported fact`,
    'Zarak Mandokhel birthDate date asserted fact',
    'Zarak Mandokhel identifier passport XX1234567 asserted fact',
    'Zarak Mandokhel affiliation Grey Heron Front asserted fact',
    'Couriers of the Grey Heron Front relatedTo Copper Kestrel asserted assessment',
    'Couriers of the Grey Heron Front statement The Front pays its couriers monthly. asserted fact',
  ])
    assert.ok(claims.includes(expected), `${expected}\nin\n${claims.join('\n')}`);
  assert.ok(claims.some((one) => one.includes('foreign misp.shoe-size=44')));
  assert.ok(
    claims.every((one) => !one.includes('old@heron.example')),
    'a deleted attribute says nothing',
  );
  assert.ok(reading.claims.every(({ rule }) => rule.startsWith('misp.')));
});

test('what is written reads back the same, with all that nobody here knows', () => {
  const event = eventOf(mispEvent());
  assert.deepEqual(eventOf(formatMisp(event)), event);
  const key = fc.stringMatching(/^x_[a-z]{1,8}$/);
  const extra = fc.dictionary(
    key,
    fc.jsonValue({ maxDepth: 3 }).map((value) => value as Json),
  );
  fc.assert(
    fc.property(extra, fc.string({ minLength: 1 }), (rest, info) => {
      const given = mispEvent({ ...rest, info });
      const once = parseMisp(given);
      if (!once.ok) return;
      const again = eventOf(JSON.parse(JSON.stringify(formatMisp(once.event))) as Json);
      assert.deepEqual(JSON.parse(JSON.stringify(again)), JSON.parse(JSON.stringify(once.event)));
    }),
  );
});

test('every fault is told with its place', () => {
  const broken = mispEvent({
    uuid: 'no uuid',
    timestamp: 'soon',
    Attribute: [
      { type: 'domain', value: 'a.example', uuid: '5f0c0000-0000-4000-8000-000000000099', to_ids: 'perhaps' },
      7,
    ],
    Tag: {},
  });
  const outcome = read(broken);
  assert.ok(!outcome.ok);
  assert.deepEqual(
    outcome.problems.map(({ code, where }) => `${code} ${where.path}`),
    [
      'MISP_SHAPE Event.uuid',
      'MISP_SHAPE Event.timestamp',
      'MISP_SHAPE Event.Tag',
      'MISP_SHAPE Event.Attribute[0].to_ids',
      'MISP_SHAPE Event.Attribute[1]',
    ],
  );
});

test('sharing that is not understood closes an event', () => {
  const markings = (more: JsonObject) => markingsOf(eventOf(mispEvent({ Tag: [], ...more })));
  assert.deepEqual(markings({ distribution: '3' }), []);
  assert.deepEqual(markings({ distribution: 2 }), ['TLP:GREEN']);
  assert.deepEqual(markings({ distribution: '1' }), ['TLP:AMBER']);
  for (const distribution of ['0', '4', '9']) assert.deepEqual(markings({ distribution }), ['unknown']);
  for (const name of ['tlp:ex:chr', 'tlp:unclear', 'euci:TS-UE/EU-TS', 'pap:BLUE'])
    assert.deepEqual(markings({ Tag: [{ name }] }), ['unknown'], name);
  assert.deepEqual(markings({ Tag: [{ name: 'TLP:WHITE' }] }), ['TLP:CLEAR']);
  assert.equal(markings({ Tag: [{ name: 'PAP:RED' }] }).length, 1);
  const red = {
    uuid: '5f0c0000-0000-4000-8000-000000000098',
    type: 'domain',
    value: 'a.example',
    Tag: [{ name: 'tlp:red' }],
  };
  assert.deepEqual(markings({ Attribute: [red] }), ['TLP:RED']);
  assert.deepEqual(markings({ Attribute: [{ ...red, deleted: true }] }), []);
});

test('a grade of its own confirms nothing, and two that disagree are none', () => {
  const grade = (...names: string[]) => gradeOf(eventOf(mispEvent({ Tag: names.map((name) => ({ name })) })));
  const of = (predicate: string, value: string) => `admiralty-scale:${predicate}="${value}"`;
  assert.deepEqual(grade(of('source-reliability', 'a'), of('information-credibility', '1')), {
    reliability: 'A',
    credibility: '2',
  });
  assert.deepEqual(grade(of('source-reliability', 'g')), { reliability: 'E', credibility: null });
  assert.deepEqual(grade(of('source-reliability', 'a'), of('source-reliability', 'c')), {
    reliability: null,
    credibility: null,
  });
});

const SHARED = '/work/shared/data/stix/misp';

test('the tables speak of templates, relations and tags that there are', {
  skip: !existsSync(SHARED),
}, () => {
  const json = (path: string) => JSON.parse(readFileSync(`${SHARED}/${path}`, 'utf8')) as JsonObject;
  const templates = readdirSync(`${SHARED}/objects`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => json(`objects/${name}`));
  const known = new Set(templates.map((one) => String(one['name'])));
  const relations = new Set(templates.flatMap((one) => Object.keys(one['attributes'] as JsonObject)));
  // Templates and relations of the wider repository, of which this is a choice.
  const elsewhere = new Set(['url', 'domain-ip', 'domain', 'ip', 'mac-address', 'username']);
  assert.deepEqual(
    Object.keys(TEMPLATES).filter((one) => !known.has(one) && !elsewhere.has(one)),
    [],
  );
  assert.deepEqual(
    Object.keys(RELATIONS_OF_OBJECTS).filter((one) => !relations.has(one) && !elsewhere.has(one)),
    [],
  );
  const predicates = (json('taxonomies/estimative-language.json')['values'] ?? []) as readonly JsonObject[];
  const likelihoods = predicates.find((one) => one['predicate'] === 'likelihood-probability');
  for (const { value } of (likelihoods?.['entry'] ?? []) as readonly JsonObject[]) {
    const outcome = read(
      mispEvent({
        Attribute: [
          {
            uuid: '5f0c0000-0000-4000-8000-000000000097',
            type: 'domain',
            value: 'a.example',
            Tag: [{ name: `estimative-language:likelihood-probability="${String(value)}"` }],
          },
        ],
      }),
    );
    assert.ok(outcome.ok);
    const claims = outcome.readings[0]?.claims.filter(
      (one) => one.value.type === 'identifier' && one.value.scheme === 'domain',
    );
    assert.deepEqual(
      claims?.map((one) => one.statementType),
      ['assessment'],
      String(value),
    );
  }
});
