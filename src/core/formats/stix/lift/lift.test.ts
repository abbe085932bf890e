import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { canonicalJson } from '../../json/canonical.ts';
import type { Json, JsonObject } from '../../json/parse.ts';
import { observableId } from '../observable-id.ts';
import { checkStixObject } from '../spec/check.ts';
import { uuid5 } from '../uuid5.ts';
import { isStix20, liftStix20 } from './lift.ts';

const ROOT = '/work/shared/data/stix';
const skip = !existsSync(ROOT);
const errors = (object: Json) =>
  checkStixObject(object).flatMap((one) => (one.severity === 'error' ? `${one.path} ${one.message}` : []));

const core = (type: string, more: object): JsonObject => ({
  type,
  id: `${type}--5d2dc832-b137-4e8c-97b2-5b00c18be611`,
  created: '2017-01-20T00:00:00.000Z',
  modified: '2017-01-20T00:00:00.000Z',
  ...more,
});

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

test('a UUID of version 5 is that of RFC 9562, also at the edges of a block', () => {
  assert.equal(uuid5(DNS, 'www.example.com'), '2ed6657d-e927-568b-95e1-2665a8aea6a2');
  assert.equal(uuid5(DNS, 'x'.repeat(39)), '2f80c0d1-1c62-579f-8d68-e61ad5592c9b');
  assert.equal(uuid5(DNS, 'x'.repeat(40)), 'e56fd57a-7633-5e1d-8f80-70e05ac413e5');
  assert.equal(uuid5(DNS, 'x'.repeat(48)), '83993b6c-dea9-55ca-be5b-9989c85943fc');
  assert.equal(uuid5(DNS, 'x'.repeat(104)), 'c917ca2c-8395-5e00-8f28-a898d41a4b8d');
});

test('ids of observables are those that every other tool derives', () => {
  const ids = [
    { type: 'ipv4-addr', value: '198.51.100.3' },
    { type: 'ipv6-addr', value: '2001:db8::1' },
    { type: 'domain-name', value: 'example.com', defanged: true },
    { type: 'autonomous-system', number: 15139, name: 'Slime Industries' },
    { type: 'process', pid: 1 },
  ].map(observableId);
  assert.deepEqual(ids, [
    // STIX 2.1 §2.9 prints the first.
    'ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4',
    'ipv6-addr--6469e3a9-b053-5e34-a025-9396ae051d26',
    'domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7',
    'autonomous-system--3aa27478-50b5-5ab8-9da9-cdc12b657fff',
    null,
  ]);
});

test('labels become types as far as they are words of the vocabulary', () => {
  const [lifted] = liftStix20(core('tool', { name: 'Nail', labels: ['remote-access', 'own-word'] }));
  assert.deepEqual(lifted, {
    type: 'tool',
    id: 'tool--5d2dc832-b137-4e8c-97b2-5b00c18be611',
    spec_version: '2.1',
    created: '2017-01-20T00:00:00.000Z',
    modified: '2017-01-20T00:00:00.000Z',
    name: 'Nail',
    labels: ['own-word'],
    tool_types: ['remote-access'],
  });
});

test('what 2.1 requires is said: family, pattern type, names of TLP', () => {
  const objects = [
    core('malware', { name: 'Rust', labels: ['worm'] }),
    core('indicator', {
      labels: ['malicious-activity'],
      pattern: "[file:size = 1] START '2017-01-01T00:00:00Z' STOP '2018-01-01T00:00:00Z'",
      valid_from: '2017-01-20T00:00:00Z',
    }),
    {
      type: 'marking-definition',
      id: 'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da',
      created: '2017-01-20T00:00:00.000Z',
      definition_type: 'tlp',
      definition: { tlp: 'green' },
    },
  ].flatMap((one) => liftStix20(one));
  assert.deepEqual(objects.flatMap(errors), []);
  assert.match(String((objects[1] as JsonObject)['pattern']), /START t'2017/);
});

test('observables leave observed-data, with the ids and names of 2.1', () => {
  const lifted = liftStix20(
    core('observed-data', {
      first_observed: '2017-01-20T00:00:00Z',
      last_observed: '2017-01-20T00:00:00Z',
      number_observed: 1,
      objects: {
        '0': { type: 'ipv4-addr', value: '198.51.100.3', resolves_to_refs: ['2'] },
        '1': { type: 'file', name: 'a.exe', created: '2017-01-20T00:00:00Z', is_encrypted: true },
        '2': { type: 'mac-addr', value: 'd2:fb:49:24:37:18' },
        '3': { type: 'process', pid: 4, name: 'a', binary_ref: '1' },
      },
    }),
  ) as JsonObject[];
  assert.deepEqual(lifted.flatMap(errors), []);
  const byType = new Map(lifted.map((one) => [one['type'], one]));
  assert.equal(byType.get('ipv4-addr')?.['id'], 'ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4');
  assert.deepEqual(byType.get('ipv4-addr')?.['resolves_to_refs'], [byType.get('mac-addr')?.['id']]);
  assert.equal(byType.get('file')?.['ctime'], '2017-01-20T00:00:00Z');
  assert.equal(byType.get('file')?.['x_stix20_is_encrypted'], true);
  assert.equal(byType.get('process')?.['image_ref'], byType.get('file')?.['id']);
  assert.equal(lifted.filter((one) => one['type'] !== 'observed-data').length, 4);
  assert.deepEqual(
    byType.get('observed-data')?.['object_refs'],
    ['mac-addr', 'ipv4-addr', 'file', 'process'].map((type) => String(byType.get(type)?.['id'])).toSorted(),
  );
  assert.equal(byType.get('observed-data')?.['objects'], undefined);
});

test('what is of 2.1 stays as it is; observables name no version', () => {
  const object = { ...core('tool', { name: 'Nail', labels: ['remote-access'] }), spec_version: '2.1' };
  assert.deepEqual(liftStix20(object), [object]);
  assert.equal(isStix20({ type: 'ipv4-addr', id: 'x', value: '1.2.3.4' }), false);
  assert.deepEqual(liftStix20([1]), [[1]]);
});

test('ATT&CK enterprise, 24,771 objects of 2.0, lifts without an error and without a loss', { skip }, () => {
  const bytes = gunzipSync(readFileSync(`${ROOT}/attack/enterprise-attack-objects.stix20.json.gz`));
  const bundle = JSON.parse(bytes.toString('utf8')) as { readonly objects: readonly JsonObject[] };
  const lifted = bundle.objects.flatMap((one) => liftStix20(one)) as JsonObject[];
  assert.equal(lifted.length, 24_771);
  assert.deepEqual(lifted.flatMap(errors), []);
  const lost = bundle.objects.filter((one, at) => {
    const after = lifted[at] as JsonObject;
    return Object.entries(one).some(
      ([key, value]) => key !== 'labels' && canonicalJson(value) !== canonicalJson(after[key] as Json),
    );
  });
  assert.deepEqual(lost, []);
});
