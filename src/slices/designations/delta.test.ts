import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyDelta, contentOf, deltaOf, fieldsChanged, byRef, type Entry } from './delta.ts';
import { people } from './testdata/lists.ts';

const PEOPLE = people(12);

/** A state of a list: some of the people, each with one of three contents. */
const state: fc.Arbitrary<Entry[]> = fc
  .array(fc.tuple(fc.nat(PEOPLE.length - 1), fc.constantFrom(null, 'a', 'b')))
  .map((picks) =>
    [...new Map(picks)].flatMap(([at, remarks]) => {
      const one = PEOPLE[at];
      if (one === undefined) return [];
      const listed = { ...one, remarks };
      return [{ ref: one.ref, hash: contentOf(listed), listed }];
    }),
  );

test('law: a delta leads from the one state to the other', () => {
  fc.assert(
    fc.property(state, state, (a, b) => {
      assert.deepEqual(applyDelta(deltaOf(a, b), a), b.toSorted(byRef));
    }),
  );
});

test('law: nothing lies between a state and itself, and the way back swaps added and delisted', () => {
  fc.assert(
    fc.property(state, state, (a, b) => {
      assert.deepEqual(deltaOf(a, a), { added: [], changed: [], delisted: [] });
      const [there, back] = [deltaOf(a, b), deltaOf(b, a)];
      assert.deepEqual(back.added, there.delisted);
      assert.deepEqual(back.delisted, there.added);
      assert.deepEqual(
        back.changed.map(({ after, fields }) => [after, fields]),
        there.changed.map(({ before, fields }) => [before, fields]),
      );
    }),
  );
});

test('content does not depend on the order of keys in memory, and names every field', () => {
  const [one] = PEOPLE;
  assert.ok(one);
  const turned = Object.fromEntries(Object.entries(one).toReversed()) as unknown as typeof one;
  assert.equal(contentOf(turned), contentOf(one));
  const others: typeof one = {
    ref: 'Q.1',
    kind: 'vessel',
    names: [],
    births: [],
    birthPlaces: ['Quetta'],
    fathers: ['Orlan'],
    gender: 'male',
    countries: [{ code: 'PK', text: 'Pakistan', of: 'birth' }],
    addresses: ['Quetta'],
    identifiers: [{ scheme: 'passport', value: '1', country: null, text: '1' }],
    positions: ['Clerk'],
    programmes: ['A'],
    listedOn: '2020-01-01',
    amendedOn: '2020-01-01',
    remarks: 'None',
    details: { flag: 'PK' },
  };
  for (const field of Object.keys(one) as (keyof typeof one)[]) {
    const other: typeof one = { ...one, [field]: others[field] };
    assert.notEqual(contentOf(other), contentOf(one), field);
    assert.deepEqual(fieldsChanged(one, other), [field]);
  }
});
