import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type FieldValue, groupKey, nodeKey } from '../../../core/graph/index.ts';
import { chartOf, holds } from './draft.ts';

const A = '00000000-0000-8000-8000-00000000000a';
const B = '00000000-0000-8000-8000-00000000000b';

test('a draft comes back as it was: places, pins, groups', () => {
  const chart = new Map<string, FieldValue>([
    [nodeKey(A, 'at'), [1, -2.5]],
    [nodeKey(A, 'pin'), true],
    [nodeKey(A, 'in'), B],
    [nodeKey(B, 'at'), [0, 0]],
    [groupKey(B, 'name'), 'ایک گروہ'],
  ]);
  const back = chartOf(JSON.stringify([...chart]));
  assert.deepEqual(back, chart);
  assert.ok(holds(back, [B, A]) && !holds(back, [A]) && !holds(back, [A, A]));
});

test('law: whatever stands in the storage of a browser, it is a chart or an empty one', () => {
  const odd = fc.oneof(fc.string(), fc.json(), fc.constant('[["n x at",[1,null]],["n x at"],[1,2],"n"]'));
  fc.assert(
    fc.property(odd, (text) => {
      for (const [key, value] of chartOf(text)) {
        assert.match(key, /^[ng] /);
        assert.ok(value === true || typeof value === 'string' || value.every(Number.isFinite));
      }
    }),
  );
  assert.equal(chartOf(null).size, 0);
});
