import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { facetMatching, facetOf, foundIn } from './facets.ts';

test('a facet counts each value, the most frequent first, and nothing of what has none', () => {
  const kinds = ['person', 'place', 'person', null, ''];
  assert.deepEqual(
    facetOf(kinds, (kind) => kind),
    [
      { value: 'person', count: 2 },
      { value: 'place', count: 1 },
    ],
  );
});

test('a search inside a facet finds by word and by code, and keeps what is chosen', () => {
  const values = ['OSINT', 'HUMINT', 'LE'].map((value) => ({ value, count: 1 }));
  const words: Readonly<Record<string, string>> = {
    OSINT: 'open source',
    HUMINT: 'human source',
    LE: 'police',
  };
  const found = (typed: string, chosen: string | null) =>
    facetMatching(values, typed, chosen, (value) => words[value] ?? '').map(({ value }) => value);
  assert.deepEqual(found('Source', null), ['OSINT', 'HUMINT']);
  assert.deepEqual(found('humint', 'LE'), ['HUMINT', 'LE']);
  assert.deepEqual(found('', null), ['OSINT', 'HUMINT', 'LE']);
});

test('the parts of a passage are the passage, whatever was asked', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (passage, asked) => {
      assert.equal(
        foundIn(passage, asked)
          .map(({ text }) => text)
          .join(''),
        passage,
      );
    }),
  );
});

test('words are found whatever their case, the longer before the shorter, in any script', () => {
  const found = (passage: string, asked: string) =>
    foundIn(passage, asked)
      .filter((part) => part.found)
      .map(({ text }) => text);
  assert.deepEqual(found('Gulbela, GUL and gulab', 'gul gulbela'), ['Gulbela', 'GUL', 'gul']);
  assert.deepEqual(found('سانحہ گل بیلہ', 'گل'), ['گل']);
});
