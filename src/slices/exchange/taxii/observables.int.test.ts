import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { JsonObject } from '../../../core/formats/json/parse.ts';
import { OBSERVABLE_TYPES } from '../../../core/formats/stix/spec/observables.data.ts';
import { TaxiiBench } from './taxii.test-kit.ts';
import { observablesOf } from './testdata/observables.ts';

/** Observables of every type of STIX 2.1 §6, given by one agency and read by others over a real server. */

const [OPEN, CLOSED, PARTLY] = [1, 2, 3];
/** TLP 2.0 amber+strict: the giver’s own agency only. */
const STRICT = 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003';

/** An optional property of each type, under a marking of its own where an object is open in part. */
const PARTS: Readonly<Record<string, string>> = {
  'autonomous-system': 'rir',
  'ipv4-addr': 'resolves_to_refs',
  'ipv6-addr': 'belongs_to_refs',
  'domain-name': 'resolves_to_refs',
  'user-account': 'display_name',
  'email-addr': 'belongs_to_ref',
  artifact: 'mime_type',
  directory: 'mtime',
  file: 'size',
  software: 'vendor',
  process: 'command_line',
  'email-message': 'additional_header_fields',
  'network-traffic': 'src_port',
  'windows-registry-key': 'creator_user_ref',
  'x509-certificate': 'issuer',
};

const open = observablesOf(OPEN);
const closed = observablesOf(CLOSED).map((one) => ({ ...one, object_marking_refs: [STRICT] }));
const partly = observablesOf(PARTLY).map((one) => {
  const part = PARTS[String(one['type'])];
  return part === undefined
    ? one
    : { ...one, granular_markings: [{ marking_ref: STRICT, selectors: [part] }] };
});

let bench: TaxiiBench;
let path: string;
before(async () => {
  bench = await TaxiiBench.open();
  ({ path } = await bench.offer({ alias: 'observables' }));
  const { status, json, text } = await bench.post(`${path}objects/`, [...open, ...closed, ...partly]);
  assert.equal(status, 202, text);
  assert.equal(json['failure_count'], 0, text);
  await bench.centre.centre.jobs.drain();
});
after(() => TaxiiBench.closeAll());

async function read(handle: string, query = ''): Promise<Map<string, JsonObject>> {
  const { status, json, text } = await bench.get(`${path}objects/${query}`, { as: handle });
  assert.equal(status, 200, text);
  const objects = (json['objects'] ?? []) as readonly (JsonObject & { id: string })[];
  return new Map(objects.map((one) => [one.id, one]));
}

/** What of it another agency may have: without the part that is closed to it, and without what says that there is one. */
function withoutPart(object: JsonObject): JsonObject {
  const { granular_markings: _, ...rest } = object;
  const part = PARTS[String(object['type'])];
  return Object.fromEntries(Object.entries(rest).filter(([name]) => name !== part));
}

test('every type of observable is among them', () => {
  const types = new Set(open.map((one) => String(one['type'])));
  assert.deepEqual([...types].toSorted(), [...OBSERVABLE_TYPES.keys()].toSorted());
});

test('the agency that gave them reads all of them back as they were', async () => {
  const found = await read('middle');
  for (const one of [...open, ...closed, ...partly]) assert.deepEqual(found.get(one.id), one, one.id);
  assert.equal(found.size, open.length * 3);
});

test('another agency reads what is open as it was, of the rest the open parts, and nothing of what is closed', async () => {
  const found = await read('low');
  for (const one of open) assert.deepEqual(found.get(one.id), one, one.id);
  for (const one of partly) assert.deepEqual(found.get(one.id), withoutPart(one), one.id);
  for (const one of closed) assert.equal(found.get(one.id), undefined, one.id);
  assert.equal(found.size, open.length * 2);
});

test('by type, by id and in the manifest each reader finds the same, and what is closed is as absent', async () => {
  for (const [at, one] of open.entries()) {
    const type = String(one['type']);
    const ids = [...(await read('low', `?match[type]=${type}`)).keys()];
    assert.deepEqual(ids.toSorted(), [one.id, partly[at]?.id].toSorted(), type);
    const alone = await bench.get(`${path}objects/${one.id}/`, { as: 'low' });
    assert.deepEqual(alone.json['objects'], [one], type);
    const hidden = await bench.get(`${path}objects/${closed[at]?.id}/`, { as: 'low' });
    assert.equal(hidden.status, 404, type);
  }
  const { json } = await bench.get(`${path}manifest/`, { as: 'low' });
  assert.equal((json['objects'] as unknown[]).length, open.length * 2);
});

/** What each is on the watch floor: found by these words, a thing of this kind, with this identifier. */
const SHOWN: readonly [type: string, words: (nth: number) => string, kind: string, identifier: string][] = [
  ['ipv4-addr', (nth) => `198.51.100.${nth}`, 'channel', 'ip'],
  ['ipv6-addr', (nth) => `2001:db8::${nth}`, 'channel', 'ip'],
  ['domain-name', (nth) => `mail${nth}.example.org`, 'channel', 'domain'],
  ['url', (nth) => `https://mail${nth}.example.org/in?box=${nth}`, 'channel', 'url'],
  ['email-addr', (nth) => `heron${nth}@example.org`, 'account', 'email'],
  ['mac-addr', (nth) => `d2:fb:49:24:37:0${nth}`, 'device', 'mac'],
  ['user-account', (nth) => `Heron Desk ${nth}`, 'account', 'stix'],
  ['software', (nth) => `Courier ${nth}`, 'programme', 'stix'],
  ['autonomous-system', (nth) => `Slow Net ${nth}`, 'channel', 'stix'],
  ['file', (nth) => `ledger-${nth}.pdf`, 'document', 'sha-256'],
  ['windows-registry-key', (nth) => `HKEY_LOCAL_MACHINE\\Software\\Heron\\${nth}`, 'document', 'stix'],
  ['directory', (nth) => `C:\\Heron\\${nth}`, 'document', 'stix'],
  ['email-message', (nth) => `Ledger of week ${nth}`, 'document', 'stix'],
  ['process', (nth) => `courier --box ${nth}`, 'document', 'stix'],
  ['x509-certificate', (nth) => `CN=mail${nth}.example.org`, 'document', 'stix'],
  ['mutex', (nth) => `Global\\heron-${nth}`, 'document', 'stix'],
];

interface Hit {
  readonly id: string;
  readonly caption: string;
  readonly kind: string;
}

async function found(handle: string, words: string): Promise<Hit[]> {
  const url = `/api/search?match=exact&most=50&q=${encodeURIComponent(words)}`;
  const { status, json, text } = await bench.get(url, { as: handle, accept: 'application/json' });
  assert.equal(status, 200, text);
  return (json['value'] as Hit[]).filter(({ caption }) => caption === words);
}

for (const [type, words, kind, scheme] of SHOWN)
  test(`the API shows ${type} as a ${kind}, to who may see it`, async () => {
    const [hit] = await found('low', words(OPEN));
    assert.equal(hit?.kind, kind, words(OPEN));
    const card = await bench.get(`/api/entities/${hit?.id}`, { as: 'low', accept: 'application/json' });
    assert.equal(card.status, 200);
    assert.ok(card.text.includes(`"scheme":"${scheme}"`), card.text.slice(0, 600));
    assert.deepEqual(await found('low', words(CLOSED)), []);
    // What is open in part is filed whole, as closed as its most closed part.
    if (PARTS[type] !== undefined) assert.deepEqual(await found('low', words(PARTLY)), []);
    assert.equal((await found('middle', words(PARTLY)))[0]?.kind, kind);
    assert.equal((await found('middle', words(CLOSED)))[0]?.kind, kind);
  });
