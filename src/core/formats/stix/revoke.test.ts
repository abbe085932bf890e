import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../json/parse.ts';
import { revocationOf } from './revoke.ts';
import { checkStixObject } from './spec/check.ts';

const NOW = '2026-11-22T08:00:00.000Z';
const HEAD: JsonObject = {
  spec_version: '2.1',
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-02T00:00:00.000Z',
  created_by_ref: 'identity--00000000-0000-4000-8000-000000000001',
  object_marking_refs: ['marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003'],
  labels: ['secret'],
  confidence: 70,
  external_references: [{ source_name: 'desk', description: 'secret' }],
};
const object = (type: string, more: JsonObject): JsonObject => ({
  ...HEAD,
  type,
  id: `${type}--00000000-0000-4000-8000-000000000002`,
  ...more,
});
const KEPT = [
  'type',
  'id',
  'spec_version',
  'created',
  'modified',
  'created_by_ref',
  'object_marking_refs',
  'revoked',
];

const ROWS: readonly [JsonObject, readonly string[]][] = [
  [
    object('indicator', {
      name: 'secret',
      pattern: "[file:name = 'a']",
      pattern_type: 'stix',
      valid_from: NOW,
    }),
    ['pattern', 'pattern_type', 'valid_from'],
  ],
  [object('threat-actor', { name: 'Pale Quill', aliases: ['secret'], description: 'secret' }), ['name']],
  [
    object('location', { name: 'secret', latitude: 30.2, longitude: 67, region: 'southern-asia' }),
    ['region'],
  ],
  [object('malware', { is_family: false, name: 'secret', description: 'secret' }), ['is_family']],
  [
    object('relationship', {
      relationship_type: 'uses',
      source_ref: 'tool--00000000-0000-4000-8000-000000000003',
      target_ref: 'tool--00000000-0000-4000-8000-000000000004',
      description: 'secret',
    }),
    ['relationship_type', 'source_ref', 'target_ref'],
  ],
  [
    object('x-ledger', {
      extensions: {
        'extension-definition--00000000-0000-4000-8000-000000000005': { extension_type: 'new-sdo' },
      },
      entry: 'secret',
    }),
    ['extensions'],
  ],
];

for (const [one, required] of ROWS)
  test(`of a ${String(one['type'])} its revocation tells what its type requires and no more`, () => {
    const revoked = revocationOf(one, NOW);
    assert.ok(revoked !== null);
    assert.deepEqual(Object.keys(revoked).toSorted(), [...KEPT, ...required].toSorted());
    for (const name of required) assert.deepEqual(revoked[name], one[name]);
    assert.deepEqual(
      checkStixObject(revoked).filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(revoked['revoked'], true);
    assert.equal(revoked['modified'], NOW);
  });

test('it is later than what it revokes, whatever the clock says', () => {
  const ahead = object('tool', { name: 'a', modified: '2031-01-01T00:00:00.000Z' });
  assert.equal(revocationOf(ahead, NOW)?.['modified'], '2031-01-01T00:00:00.001Z');
});

test('a part that was marked more narrowly stays so; markings of what is gone go with it', () => {
  const marking_ref = 'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed';
  const parts = {
    name: 'a',
    description: 'secret',
    granular_markings: [{ marking_ref, selectors: ['name', 'description'] }],
  };
  assert.deepEqual(revocationOf(object('tool', parts), NOW)?.['granular_markings'], [
    { marking_ref, selectors: ['name'] },
  ]);
  const gone = { ...parts, granular_markings: [{ marking_ref, selectors: ['description'] }] };
  assert.equal(revocationOf(object('tool', gone), NOW)?.['granular_markings'], undefined);
});

test('observables and definitions of markings have no versions, and no revocation', () => {
  const address = { type: 'ipv4-addr', spec_version: '2.1', id: 'ipv4-addr--x', value: '198.51.100.1' };
  assert.equal(revocationOf(address, NOW), null);
  assert.equal(revocationOf({ ...object('marking-definition', {}), modified: NOW }, NOW), null);
});
