import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { stepped } from './step.ts';

test('steps go through all of a list and back, and never out of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), (count) => {
      let at = -1;
      const seen: number[] = [];
      for (let n = 0; n < count; n++) seen.push((at = stepped(count, at, 1)));
      assert.deepEqual(
        seen,
        Array.from({ length: count }, (_, n) => n),
      );
      assert.equal(stepped(count, at, 1), count - 1);
      for (let n = 0; n < count; n++) at = stepped(count, at, -1);
      assert.equal(at, 0);
    }),
  );
});

test('an empty list has no place, and backward from nowhere is its end', () => {
  assert.equal(stepped(0, -1, 1), -1);
  assert.equal(stepped(3, -1, -1), 2);
});
