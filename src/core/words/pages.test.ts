import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pageAt } from './pages.ts';

test('an offset stands on the last page that begins at it or before', () => {
  assert.equal(pageAt([], 7), null);
  assert.equal(pageAt([0, 10, 10, 20], 10), 3, 'a page without text begins where the next one does');
  assert.equal(pageAt([0, 10], 9), 1);
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1 }), fc.nat(120), (sizes, offset) => {
      const pages = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
      const page = pageAt(pages, offset) ?? 0;
      assert.ok((pages[page - 1] ?? Infinity) <= offset && (pages[page] ?? Infinity) > offset);
    }),
  );
});
