import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keyNumber, packKeys, unpackKeys } from './packed-keys.ts';

const part = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', '+', '&') }));
const keys = fc.array(
  fc.record(
    {
      key: fc.oneof(
        part,
        fc.tuple(part, part).map((two) => two.join('+')),
        fc.tuple(part, part, part).map(([name, one, two]) => `${name}+${one}&${two}`),
      ),
      strength: fc.constantFrom('identity' as const, 'strong' as const, 'weak' as const),
      basis: fc.array(
        fc.record({ property: fc.constantFrom('name', 'place'), text: part }, { noNullPrototype: true }),
        {
          maxLength: 4,
        },
      ),
    },
    { noNullPrototype: true },
  ),
);

test('unpacking what was packed gives the same keys', () => {
  fc.assert(fc.property(keys, (all) => assert.deepEqual(unpackKeys(packKeys(all)), all)));
});

test('what keys have in common is stored once', () => {
  const basis = (text: string) => [
    { property: 'name', text: 'Rahim Zamarai' },
    { property: 'place', text },
  ];
  const [parts] = packKeys([
    { key: 'person:rm+place:a', strength: 'strong', basis: basis('A') },
    { key: 'person:rm+place:b', strength: 'strong', basis: basis('B') },
    {
      key: 'person:rm+place:a&place:b',
      strength: 'strong',
      basis: [...basis('A'), { property: 'place', text: 'B' }],
    },
  ]);
  assert.equal(parts.filter((text) => text === 'person:rm').length, 1);
  assert.equal(parts.length, 9);
});

test('the number of a key is exact in JavaScript and never negative', () => {
  fc.assert(fc.property(fc.string(), (key) => Number.isSafeInteger(keyNumber(key)) && keyNumber(key) >= 0));
});

test('a key of two facts is found under the first, and keys of one name lie side by side', () => {
  assert.equal(keyNumber('person:rm+with:a&place:b'), keyNumber('person:rm+with:a'));
  assert.notEqual(keyNumber('person:rm+with:a'), keyNumber('person:rm+with:b'));
  const head = (key: string) => Math.floor(keyNumber(key) / 2 ** 32);
  assert.equal(head('person:rm+with:a'), head('person:rm'));
});
