import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './read-text.ts';

const DATED = { from: '2026-11-20', to: '2026-11-20', precision: 'day' } as const;

/** Counts of people of a text, with who gives them. */
function counts(text: string): (readonly [count: number | null, speaker: string | null])[] {
  return readText(text, { dated: DATED }).claims.flatMap(({ value, speaker }) =>
    value.type === 'casualties' ? [[value.best ?? value.low, speaker] as const] : [],
  );
}

const DEED = 'A bomb went off in the vegetable market at Tarnol on Monday, killing fourteen people. ';
const TOLD: readonly (readonly [text: string, count: number, speaker: string | null])[] = [
  ['The mortuary register carries seventeen.', 17, 'The mortuary register'],
  ['A list pinned to the hospital gate had 19 names.', 19, 'A list pinned to the hospital gate'],
  ['By the count of the union it was eleven.', 11, 'the union'],
  ["In the ministry's final report the figure is 16.", 16, null],
  ['A message from the militants boasted of twenty.', 20, 'A message from the militants'],
  ['Sixteen, according to the contractor, whose payroll is the better witness.', 16, 'the contractor'],
  ['Nobody agrees on the dead: 15 for the mayor.', 15, 'the mayor'],
  ['The widows of the quarter reckon twenty.', 20, 'The widows of the quarter'],
];
for (const [text, count, speaker] of TOLD)
  test(text, () => assert.deepEqual(counts(DEED + text).slice(1), [[count, speaker]]));

test('two counts with their sources in brackets are two voices', () => {
  const text =
    'A car bomb exploded outside the bank in Jalalabad on Tuesday. Casualties: 12 dead (police), 19 dead (hospital).';
  assert.deepEqual(counts(text), [
    [12, 'police'],
    [19, 'hospital'],
  ]);
});

const NOT_TOLD = [
  'The police list eleven suspects.',
  'Police have arrested four and are looking for six others, the minister said.',
  'The ministry sent twelve engineers to mend the road.',
  'The committee voted eleven to three.',
  'The hospital has 40 beds and two surgeons.',
  'The union has 12,000 members and the company runs fourteen mines.',
  'The report runs to 27 pages.',
  'The ministry said that 400 soldiers would search the hills.',
];
for (const text of NOT_TOLD) test(`no dead: ${text}`, () => assert.equal(counts(DEED + text).length, 1));
