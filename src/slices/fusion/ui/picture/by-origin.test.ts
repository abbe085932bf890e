import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byOrigin } from './by-origin.ts';

test('reports of one origin stand together, and all but the first say so', () => {
  assert.deepEqual(byOrigin(['a', 'b', 'c'], { a: '1', b: '2', c: '1' }), [
    { report: 'a', isEcho: false },
    { report: 'c', isEcho: true },
    { report: 'b', isEcho: false },
  ]);
});

test('every report stands once, and there are as many rows without the remark as origins', () => {
  const reports = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 12 });
  fc.assert(
    fc.property(reports, fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), (ids, picks) => {
      const originOf = Object.fromEntries(ids.map((id, at) => [id, `origin ${picks[at]}`]));
      const rows = byOrigin(ids, originOf);
      assert.deepEqual(rows.map(({ report }) => report).toSorted(), ids.toSorted());
      assert.equal(rows.filter(({ isEcho }) => !isEcho).length, new Set(Object.values(originOf)).size);
    }),
  );
});
