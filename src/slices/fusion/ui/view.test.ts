import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Card, CardValue, ClaimSource } from '../contract.ts';
import { gradesOf, propertiesInOrder, sidesOf, waits } from './view.ts';

const source = (claim: string, more: Partial<ClaimSource> = {}): ClaimSource =>
  ({ claim, origin: 'o1', grade: 'B2', state: 'stated', ...more }) as ClaimSource;
const value = (text: string, ...sources: ClaimSource[]): CardValue => ({
  value: { type: 'text', text },
  text,
  sources,
  origins: 9,
});
const card = (...values: CardValue[]): Pick<Card, 'properties'> => ({
  properties: [
    { property: 'name', label: 'Name', values: [value('x', source('n'))] },
    { property: 'role', label: 'Role', values },
  ],
});

test('a side of a conflict shows only the sources that take part, and counts their origins', () => {
  const sides = sidesOf(
    card(
      value('courier', source('a'), source('b', { origin: 'o2' }), source('c')),
      value('driver', source('d')),
      value('cook', source('e')),
    ),
    { claims: ['a', 'b', 'd'] as never },
  );
  assert.deepEqual(
    sides.map(({ text, origins, sources }) => [text, origins, sources.map((one) => one.claim)]),
    [
      ['courier', 2, ['a', 'b']],
      ['driver', 1, ['d']],
    ],
  );
});

test('names, which stand in the head of the page too, come last', () => {
  assert.deepEqual(
    propertiesInOrder(card()).map(({ property }) => property),
    ['role', 'name'],
  );
});

test('a value waits only while every source of it is a proposal', () => {
  assert.equal(waits(value('x', source('a', { state: 'proposed' }))), true);
  assert.equal(waits(value('x', source('a', { state: 'proposed' }), source('b'))), false);
});

test('grades are told once each, the best first, and none where there is none', () => {
  const graded = ['C3', '', 'B2', 'C3'].map((grade, index) => source(String(index), { grade }));
  assert.deepEqual(gradesOf(value('x', ...graded)), ['B2', 'C3']);
});
