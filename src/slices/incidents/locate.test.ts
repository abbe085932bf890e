import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Spot } from './contract.ts';
import { coarsened, locate, locatePlace, mayLieIn, mostExact } from './locate.ts';
import { PLACES } from './places.data.ts';

const KEYS = PLACES.trim()
  .split('\n')
  .map((line) => line.split(' ')[0] ?? '');
function spot(key: string): Spot {
  const located = locate(key);
  assert.ok(located, key);
  return { record: key, caption: key, ...located };
}
const place = fc.constantFrom(...KEYS).map(spot);

test('a name that a smaller town shares with its district is the district; a larger town is itself', () => {
  assert.equal(locate('place:PK:sibi')?.precision, 'district');
  assert.equal(locate('place:PK:karachi')?.precision, 'town');
  assert.equal(locate('place:PK:torkham')?.district, 'PK:khyber-district');
  assert.equal(locate('place:AF:nangarhar')?.precision, 'area');
  assert.equal(locate('place:PK')?.precision, 'country');
  assert.equal(locate('place:PK:no-such-place'), null);
});

test('a village in a town’s neighbourhood is no point', () => {
  assert.equal(locatePlace(null, ['place:PK:quetta'])?.precision, 'district');
  assert.equal(locatePlace('place:PK:quetta', [])?.precision, 'town');
  assert.equal(locatePlace(null, []), null);
});

test('a town in its province is one place; two provinces dispute it and leave no point', () => {
  assert.deepEqual(
    mostExact([spot('PK:balochistan'), spot('PK:quetta'), spot('PK')]).spots.map(({ record }) => record),
    ['PK:quetta'],
  );
  const { spots, isDisputed } = mostExact([spot('PK:quetta'), spot('PK:peshawar')]);
  assert.ok(isDisputed);
  assert.ok(spots.every(({ precision }) => precision === 'district'));
});

test('law: coarsening leaves no town, and what is coarser holds what it came from', () => {
  fc.assert(
    fc.property(place, (one) => {
      const wide = coarsened(one);
      assert.notEqual(wide.precision, 'town');
      assert.ok(one.precision !== 'town' || mayLieIn(one, wide));
      assert.ok(one.at[0] >= -180 && one.at[0] <= 180 && one.at[1] >= -90 && one.at[1] <= 90);
    }),
  );
});

test('law: the order in which places are told does not matter, and only one undisputed town is a point', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...KEYS).map(spot), { maxLength: 4 }), (spots) => {
      const found = mostExact(spots);
      const set = ({ spots: some }: ReturnType<typeof mostExact>) =>
        [...new Set(some.map((one) => one.record))].toSorted();
      assert.deepEqual(set(mostExact(spots.toReversed())), set(found));
      const points = found.spots.filter(({ precision }) => precision === 'town');
      assert.ok(points.length === 0 || found.spots.length === 1);
    }),
  );
});
