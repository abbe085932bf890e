import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt } from './page-at.ts';

const PAGES = ['/', '/entities/$id', '/entities/$id/why', '/search'].map((path) => ({ path }));
const found = (pathname: string) => {
  const at = pageAt(PAGES, pathname);
  return at === null ? null : [at.page.path, at.params];
};

test('the page of an address, with what stands for its parameters', () => {
  assert.deepEqual(found('/'), ['/', {}]);
  assert.deepEqual(found(''), ['/', {}]);
  assert.deepEqual(found('/search/'), ['/search', {}]);
  assert.deepEqual(found('/entities/a%20b'), ['/entities/$id', { id: 'a b' }]);
  assert.deepEqual(found('/entities/x/why'), ['/entities/$id/why', { id: 'x' }]);
});

test('an address of no page, or one that cannot be read, is none', () => {
  assert.equal(found('/entities'), null);
  assert.equal(found('/entities/x/why/not'), null);
  assert.equal(found('/entities/%E0%A4%A'), null);
});
