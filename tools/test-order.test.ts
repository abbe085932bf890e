import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inGoodOrder } from './test-order.ts';

test('every file is begun once: the longest first, browser stories apart from one another', () => {
  const others = Array.from({ length: 9 }, (_, at) => `src/${at}.test.ts`);
  const files = ['src/crash.int.test.ts', 'e2e/b.test.ts', 'e2e/a.test.ts', ...others, 'e2e/floor.test.ts'];
  const ordered = inGoodOrder(files);
  assert.deepEqual(ordered.toSorted(), files.toSorted());
  assert.deepEqual(ordered.slice(0, 2), ['src/crash.int.test.ts', 'e2e/floor.test.ts']);
  const [a, b] = [ordered.indexOf('e2e/a.test.ts'), ordered.indexOf('e2e/b.test.ts')];
  assert.ok(b - a >= 3, `${ordered}`);
});

test('few files, and none', () => {
  assert.deepEqual(inGoodOrder(['e2e/b.test.ts', 'e2e/a.test.ts']), ['e2e/a.test.ts', 'e2e/b.test.ts']);
  assert.deepEqual(inGoodOrder([]), []);
});
