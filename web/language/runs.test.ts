import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runsOf } from './runs.ts';

test('names and codes in an Urdu sentence are runs of their own', () => {
  assert.deepEqual(
    runsOf('نام ”Zarmin al-Wolgai“، پیدائش 2026-10-05 کو')
      .filter(({ isApart }) => isApart)
      .map(({ text }) => text),
    ['Zarmin al-Wolgai', '2026-10-05'],
  );
  assert.deepEqual(runsOf('کوئی نام نہیں'), [{ text: 'کوئی نام نہیں', isApart: false }]);
});

test('runs, joined, are the sentence again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (sentence) => {
      assert.equal(
        runsOf(sentence)
          .map(({ text }) => text)
          .join(''),
        sentence,
      );
    }),
  );
});
