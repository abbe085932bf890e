import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../read-text.ts';

const DATED = { from: '2026-11-20', to: '2026-11-20', precision: 'day' } as const;
const strengths = (text: string): (number | null)[] =>
  readText(text, { dated: DATED }).claims.flatMap(({ property, value }) =>
    property === 'strength' && value.type === 'quantity' ? [value.best ?? value.low ?? value.high] : [],
  );

const TOLD: readonly (readonly [text: string, strengths: readonly number[]])[] = [
  [
    'Estimates of the Lashkar-e-Toofan differ: the ministry says 150 men, the embassy reckons 600 fighters.',
    [150, 600],
  ],
  ['The Sarbaz Front has about 400 fighters. By the count of the police it is 900 men.', [400, 900]],
  ['The Sarbaz Front has about 400 fighters. A leaked army paper gives 700.', [400]],
];
for (const [text, found] of TOLD) test(text, () => assert.deepEqual(strengths(text), found));

test('the dead of a deed are no strength', () => {
  const text =
    'The Sarbaz Front has about 400 fighters. It attacked Wadh on 3 May and killed nine people. The governor says twelve.';
  assert.deepEqual(strengths(text), [400]);
});
