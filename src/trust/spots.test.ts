import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { spotsOfIds, spotsOfNumbers, TouchedSpots, touchesAny } from './spots.ts';

const ID = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11';

test('an id has one spot however PostgreSQL takes it, and another as another kind of thing', () => {
  const [spot] = spotsOfIds('record', [ID]);
  const written = [
    ID.toUpperCase(),
    `{${ID}}`,
    ID.replaceAll('-', ''),
    'a0ee-bc99-9c0b-4ef8-bb6d-6bb9-bd38-0a11',
  ];
  assert.deepEqual(spotsOfIds('record', written), [spot, spot, spot, spot]);
  assert.notEqual(spotsOfIds('report', [ID])[0], spot);
});

test('numbers of 53 bits that differ in any half have different spots', () => {
  const numbers = [0, 1, -1, 2 ** 32, 2 ** 32 + 1, 2 ** 52, 2 ** 52 + 2 ** 32];
  assert.equal(new Set(spotsOfNumbers('evidence', numbers)).size, numbers.length);
});

test('what is packed touches exactly what was added under a marking that the reader may read', () => {
  const touch = fc.record({
    marking: fc.nat(3),
    spots: fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 8 }),
  });
  fc.assert(
    fc.property(
      fc.array(touch, { maxLength: 6 }),
      fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 3 }),
      fc.array(fc.nat(3)),
      (touches, asked, readable) => {
        const touched = new TouchedSpots();
        for (const one of touches) touched.add(one);
        const expected = touches.some(
          ({ marking, spots }) => readable.includes(marking) && spots.some((spot) => asked.includes(spot)),
        );
        const found = touchesAny(touched.packed(), new Set(asked), (marking) => readable.includes(marking));
        assert.equal(found, expected);
      },
    ),
  );
});
