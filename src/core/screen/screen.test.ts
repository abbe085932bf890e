import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPartyIndex, openPartyIndex, UnreadableIndex } from './index.ts';
import { ask, entry, named } from './screen.test-kit.ts';

const index = buildPartyIndex([
  entry('P1', named(['Gulkarim Shinwari', 'Abu Torpekai'])),
  entry('P2', named(['Abdul Rahman Zarmast'])),
  entry('P3', named(['Muhammad Khan'])),
  entry('P4', {
    ...named(['Mirwais Example']),
    identifiers: [{ scheme: 'passport', value: 'AB 123-4567', country: 'AF' }],
  }),
  entry('O1', named(['Example Relief and Welfare Trust'], 'organisation'), 'beta'),
  entry('V1', named(['EXAMPLE STAR 7'], 'vessel'), 'beta'),
]);

const firstFor = (name: string, kind: Parameters<typeof named>[1] = 'person') =>
  index.candidates(named([name], kind), 10)[0]?.ref;

const FOUND: readonly (readonly [how: string, name: string, ref: string])[] = [
  ['as written', 'Gulkarim Shinwari', 'P1'],
  ['in another order', 'Shinwari, Gulkarim', 'P1'],
  ['a letter too few', 'Gulkrim Shinwari', 'P1'],
  ['a letter changed', 'Gulkarim Shunwari', 'P1'],
  ['neighbours swapped', 'Gulkarim Shinwrai', 'P1'],
  ['written apart', 'Gul Karim Shinwari', 'P1'],
  ['written together', 'Abdurrahman Zarmast', 'P2'],
  ['in Arabic script', 'گلکریم شینواری', 'P1'],
  ['in Cyrillic', 'Гулкарим Шинвари', 'P1'],
  ['in Arabic script, a compound', 'عبد الرحمن زرمست', 'P2'],
  ['common parts alone', 'Mohammed Khan', 'P3'],
];

for (const [how, name, ref] of FOUND)
  test(`finds a person ${how}: ${name}`, () => assert.equal(firstFor(name), ref));

test('finds an organisation by its letters', () => {
  assert.equal(firstFor('ERWT', 'organisation'), 'O1');
});

test('finds by an identifier however it is spaced, whatever the name', () => {
  const party = {
    ...named(['Somebody Else']),
    identifiers: [{ scheme: 'passport', value: 'ab1234567', country: 'AF' }],
  };
  assert.equal(index.candidates(party, 10)[0]?.ref, 'P4');
  assert.equal(ask(index, party, { threshold: 0 })[0]?.ref, 'P4');
});

test('tells how many parties, names and bytes it holds', () => {
  assert.deepEqual([index.parties, index.names], [6, 7]);
  assert.ok(index.bytes >= index.buffer.byteLength);
});

test('an empty index answers with nothing', () => {
  assert.deepEqual(ask(buildPartyIndex([]), named(['Muhammad Khan'])), []);
});

test('the buffer is shared memory, which threads use without a copy', () => {
  assert.ok(index.buffer instanceof SharedArrayBuffer);
});

const bytesOf = (): Uint8Array<ArrayBuffer> => new Uint8Array(new Uint8Array(index.buffer));

test('any single damaged byte is noticed', () => {
  const { length } = bytesOf();
  for (let at = 0; at < length; at += 97) {
    const bytes = bytesOf();
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    assert.throws(() => openPartyIndex(bytes.buffer), UnreadableIndex, `byte ${at}`);
  }
});

const BROKEN: readonly (readonly [what: string, buffer: () => ArrayBufferLike, says: RegExp])[] = [
  ['nothing', () => new ArrayBuffer(0), /cut off/],
  ['half of it', () => bytesOf().slice(0, 4000).buffer, /cut off/],
  ['odd bytes', () => bytesOf().slice(0, 4001).buffer, /cut off/],
  [
    'something else',
    () => new TextEncoder().encode('{"queries": {"a": {"schema": 1}}}').slice(0, 32).buffer,
    /no index/,
  ],
  ['a later layout', () => patched(1, 99), /layout 99/],
  ['other rules for names', () => patched(2, 7), /other rules/],
];

function patched(word: number, value: number): ArrayBufferLike {
  const bytes = bytesOf();
  new Uint32Array(bytes.buffer)[word] = value;
  return bytes.buffer;
}

for (const [what, buffer, says] of BROKEN)
  test(`refuses ${what} and says why`, () => {
    assert.throws(
      () => openPartyIndex(buffer()),
      (error) => {
        assert.ok(error instanceof UnreadableIndex);
        assert.match(error.message, says);
        return true;
      },
    );
  });
