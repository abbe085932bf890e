import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES } from '../pages.ts';
import { HOW_TO } from './how-to.data.ts';
import { shotName } from './shot-name.ts';

test('every page has a how-to, and no how-to is of a page that is gone', () => {
  assert.deepEqual(Object.keys(HOW_TO).toSorted(), PAGES.map(({ path }) => path).toSorted());
});

test('every how-to says what for and what to do, in both languages', () => {
  for (const [path, { about, steps }] of Object.entries(HOW_TO)) {
    assert.ok(steps.length > 0, path);
    for (const [en, ur] of [about, ...steps]) {
      assert.match(en, /[a-z].*[.!?]$/i, path);
      assert.match(ur, /\p{Script=Arabic}/u, path);
      assert.notEqual(en, ur);
    }
  }
});

test('a picture is found by the path of its page', () => {
  assert.deepEqual(['/', '/imports/$id'].map(shotName), ['home', 'imports-id']);
});
