import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageDefinition } from '../kit/page.ts';
import { placesFor } from './navigation.ts';

const page = (path: string, nav: PageDefinition['nav'], roles?: readonly string[]): PageDefinition => ({
  path,
  title: [path, path],
  load: () => Promise.reject(new Error('not loaded here')),
  nav,
  ...(roles === undefined ? {} : { roles }),
});

const told = (pages: readonly PageDefinition[], roles: readonly string[]) =>
  placesFor(pages, roles).map((place) =>
    'page' in place ? place.page.path : [place.group, ...place.pages.map(({ path }) => path)].join(' '),
  );

test('pages by themselves come in their order, then the groups; what an officer has no role for is not there', () => {
  const pages = [
    page('/b', { order: 2, keys: 'g b' }),
    page('/x', { order: 9, keys: 'g x', under: 'exchange' }),
    page('/a', { order: 1, keys: 'g a' }),
    page('/y', { order: 8, keys: 'g y', under: 'exchange' }),
    page('/z', { order: 7, keys: 'g z', under: 'exchange' }, ['oversight']),
    page('/id', null),
  ];
  assert.deepEqual(told(pages, []), ['/a', '/b', 'exchange /y /x']);
  assert.deepEqual(told(pages, ['oversight']), ['/a', '/b', 'exchange /z /y /x']);
});

test('a page that is alone in its group stands by itself', () => {
  assert.deepEqual(told([page('/x', { order: 1, keys: 'g x', under: 'analysis' })], []), ['/x']);
});
