import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Card, CardProperty, CardValue } from '../../contract.ts';
import { aligned, cardOfRecord, inCommon, isIn } from './align.ts';

const value = (text: string, ...records: string[]): CardValue =>
  ({
    value: { type: 'text', text },
    text,
    origins: records.length,
    sources: records.map((record) => ({ record, claim: `${text} ${record}`, origin: `of ${record}` })),
  }) as unknown as CardValue;
const property = (name: string, ...values: CardValue[]): CardProperty => ({
  property: name,
  label: name,
  values,
});
const card = (...properties: CardProperty[]): Card => ({ properties }) as unknown as Card;

test('properties that several have stand first, each with the values of all sides in their order', () => {
  const rows = aligned([
    card(property('gender', value('male')), property('role', value('courier'))),
    card(property('role', value('Courier'), value('driver'))),
  ]);
  assert.deepEqual(
    rows.map(({ property: name, sides }) => [
      name,
      ...sides.map((side) => side.map(({ text }) => text).join()),
    ]),
    [
      ['role', 'courier', 'Courier,driver'],
      ['gender', 'male', ''],
    ],
  );
  const [role] = rows;
  assert.ok(role);
  const common = inCommon(role);
  assert.equal(isIn(common, value('COURIER')), true);
  assert.equal(isIn(common, value('driver')), false);
});

test('a value said twice on one side only is not in common', () => {
  assert.equal(inCommon({ sides: [[value('a'), value('A')], []] }).size, 0);
});

test('of a card, one record alone tells what its own report says', () => {
  const { properties } = cardOfRecord(
    card(
      property('role', value('courier', 'r1', 'r2'), value('driver', 'r2')),
      property('age', value('30', 'r2')),
    ),
    'r1',
  );
  assert.deepEqual(
    properties.map((one) => [one.property, one.values.map(({ text, origins }) => [text, origins])]),
    [['role', [['courier', 1]]]],
  );
});
