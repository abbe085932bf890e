import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Json, JsonObject } from '../../json/parse.ts';
import { checkStixObject, OBJECT_TYPES } from './check.ts';

const uuid = '00000000-0000-4000-8000-000000000001';
const core = (type: string, more: JsonObject = {}): JsonObject => ({
  type,
  spec_version: '2.1',
  id: `${type}--${uuid}`,
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-02T00:00:00.000Z',
  ...more,
});
const seen = (type: string, more: JsonObject = {}): JsonObject => ({ type, id: `${type}--${uuid}`, ...more });
const malware = (more: JsonObject = {}) => core('malware', { is_family: true, name: 'Ashfall', ...more });
const errorsOf = (object: Json) =>
  checkStixObject(object)
    .filter((one) => one.severity === 'error')
    .map((one) => `${one.path} ${one.rule} §${one.clause}`);

test('what the standard allows has no errors', () => {
  for (const object of [
    malware(),
    core('location', { country: 'PK' }),
    core('location', { latitude: 30.2, longitude: 67, precision: 100 }),
    core('note', { content: 'seen', object_refs: [`malware--${uuid}`] }),
    seen('ipv6-addr', { value: '2001:db8::1/64' }),
    seen('file', { hashes: { 'SHA-256': 'a'.repeat(64) }, extensions: { 'ntfs-ext': { sid: 'S-1' } } }),
    seen('email-message', { is_multipart: false, body: 'x' }),
    core('x-acme-lead', { x_anything: { deep: [1] } }),
    seen('x-acme-sighting', { value: 1 }),
  ])
    assert.deepEqual(errorsOf(object), [], JSON.stringify(object));
});

test('what is custom is kept and told', () => {
  const told = checkStixObject(malware({ x_ours: 1 })).map(
    (one) => `${one.severity} ${one.path} ${one.rule}`,
  );
  assert.deepEqual(told, ['warning x_ours custom-property']);
  assert.equal(checkStixObject(core('x-acme-lead'))[0]?.rule, 'custom-type');
  assert.equal(checkStixObject(core('tool', { name: 'A', tool_types: ['hammer'] }))[0]?.rule, 'vocabulary');
});

/** Objects that break one rule each, with how it is told. */
const BROKEN: readonly (readonly [Json, string])[] = [
  [null, ' not-an-object §3'],
  [{ id: 'x' }, 'type type-missing §3.1'],
  [core('Malware'), 'type type-missing §3.1'],
  [malware({ id: `tool--${uuid}` }), 'id identifier-type §2.9'],
  [malware({ id: 'malware--1' }), 'id identifier §2.9'],
  [malware({ created: '2026-01-01T00:00:00Z' }), 'created timestamp §3.2'],
  [malware({ modified: '2025-12-31T00:00:00.000Z' }), 'modified order §4.11'],
  [malware({ first_seen: '2026-02-30T00:00:00Z' }), 'first_seen timestamp §2.14'],
  [malware({ confidence: 101 }), 'confidence bounds §4.11'],
  [malware({ labels: [] }), 'labels empty-list §2.12'],
  [malware({ labels: ['a', 1] }), 'labels[1] value-type §4.11'],
  [malware({ severity: 'high' }), 'severity reserved-name §3.1'],
  [malware({ 'x-bad': 1 }), 'x-bad property-name §3.1'],
  [malware({ x_none: null }), 'x_none empty-value §2.12'],
  [malware({ created_by_ref: `tool--${uuid}` }), 'created_by_ref reference-type §4.11'],
  [
    malware({ kill_chain_phases: [{ kill_chain_name: 'k' }] }),
    'kill_chain_phases[0].phase_name required §2.11',
  ],
  [
    malware({ external_references: [{ source_name: 'a' }] }),
    'external_references[0] external-reference §2.5',
  ],
  [
    malware({ external_references: [{ source_name: 'cve', external_id: '2026-1' }] }),
    'external_references[0].external_id external-reference §2.5',
  ],
  [
    malware({
      granular_markings: [{ marking_ref: `marking-definition--${uuid}`, selectors: ['aliases.[0]'] }],
    }),
    'granular_markings[0].selectors[0] selector §7.2.3.1',
  ],
  [malware({ granular_markings: [{ selectors: ['name'] }] }), 'granular_markings[0] granular-marking §7.2.3'],
  [malware({ extensions: {} }), 'extensions extension §7.3'],
  [
    malware({ extensions: { [`extension-definition--${uuid}`]: { rank: 1 } } }),
    `extensions.extension-definition--${uuid}.extension_type extension §7.3`,
  ],
  [core('malware', { is_family: true }), 'name family-name §4.11.1'],
  [core('malware', { name: 'A' }), 'is_family required §4.11'],
  [core('location', { name: 'Sibi' }), ' at-least-one §4.10.1'],
  [core('location', { country: 'PK', latitude: 3 }), ' together §4.10.1'],
  [core('location', { country: 'PK', precision: 3 }), 'precision together §4.10.1'],
  [core('opinion', { opinion: 'perhaps', object_refs: [`tool--${uuid}`] }), 'opinion closed-value §4.15'],
  [
    core('indicator', { pattern: '[a:b = ', pattern_type: 'stix', valid_from: '2026-01-01T00:00:00Z' }),
    'pattern pattern §9',
  ],
  [
    core('relationship', {
      relationship_type: 'uses',
      source_ref: `relationship--${uuid}`,
      target_ref: `tool--${uuid}`,
    }),
    'source_ref reference-type §5.1',
  ],
  [seen('ipv4-addr', { value: '300.1.1.1' }), 'value string-form §6.8'],
  [seen('ipv6-addr', { value: '1::2::3' }), 'value string-form §6.9'],
  [seen('file', { size: 3 }), ' at-least-one §6.7.1'],
  [seen('file', { hashes: { MD5: 'abc' } }), 'hashes.MD5 hash §10.6'],
  [seen('email-message', { is_multipart: true, body: 'x' }), 'body multipart-body §6.6.1'],
  [
    seen('artifact', { payload_bin: 'YQ==', url: 'https://a.example/', hashes: { MD5: 'a'.repeat(32) } }),
    ' at-most-one §6.1.1',
  ],
  [
    {
      ...core('marking-definition', {
        definition_type: 'tlp',
        definition: { tlp: 'white' },
        name: 'TLP:WHITE',
      }),
    },
    'definition tlp-definition §7.2.1.4',
  ],
];

test('each breach is told with its place, rule and section', () => {
  for (const [object, told] of BROKEN) assert.deepEqual(errorsOf(object), [told], JSON.stringify(object));
});

test('law: whatever the object, the check ends without throwing and tells where', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const types = fc.constantFrom(...OBJECT_TYPES.keys(), 'x-acme');
  fc.assert(
    fc.property(types, fc.dictionary(fc.string(), json), json, (type, more, value) => {
      const fields = Object.keys(OBJECT_TYPES.get(type)?.fields ?? {});
      for (const field of ['', ...fields]) {
        const object = { ...core(type), ...more, type, [field]: value } as JsonObject;
        for (const found of checkStixObject(object))
          assert.ok(found.message.length > 0 && found.clause !== '');
      }
    }),
    { numRuns: 60 },
  );
});
