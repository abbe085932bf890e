import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Interval } from '../../src/core/words/index.ts';
import { ageWords, intervalWords, timeWords } from './dates.ts';
import { speechOf } from './speech.ts';

const words = (from: string | null, to: string | null, precision: Interval['precision']) =>
  // ICU sets thin spaces about its dashes.
  intervalWords(speechOf('en'), { from, to, precision }).replace(/\s/g, ' ');

const CASES: readonly (readonly [Parameters<typeof words>, string])[] = [
  [['2026-03-02', '2026-03-02', 'day'], '2 March 2026'],
  [['2026-03-02T14:30Z', '2026-03-02T14:30Z', 'hour'], '2 March 2026 at 14:30 UTC'],
  [['2024-02-01', '2024-02-29', 'month'], 'February 2024'],
  [['2024-02-01', '2024-02-28', 'month'], '1 – 28 February 2024'],
  [['2025-01-01', '2025-12-31', 'year'], '2025'],
  [['2025-12-01', '2025-12-31', 'month'], 'December 2025'],
  [['2026-03-02', '2026-03-08', 'week'], 'in the week of 2 March 2026'],
  [['2026-03-02', '2026-03-04', 'days'], '2 – 4 March 2026'],
  [[null, '2026-03-04', 'open'], 'by 4 March 2026'],
  [['2026-03-04', null, 'open'], 'since 4 March 2026'],
  [[null, null, 'open'], 'Date not known'],
  [['2025-12-30', '2026-01-02', 'days'], '30 December 2025 – 2 January 2026'],
  [['2026-03-04', 'later', 'days'], '4 March 2026 – later'],
  [['long ago', 'long ago', 'day'], 'long ago'],
];

test('an interval reads no more exact than it is', () => {
  for (const [[from, to, precision], expected] of CASES) assert.equal(words(from, to, precision), expected);
});

test('in Urdu the month is Urdu and the digits stay comparable', () => {
  const text = intervalWords(speechOf('ur'), { from: '2026-03-02', to: '2026-03-02', precision: 'day' });
  assert.match(text, /مارچ/);
  assert.match(text, /\b2026\b/);
});

test('a time of the engine is said no more exactly than it is told', () => {
  const said = (text: string) => timeWords(speechOf('en'), text).replace(/\s/g, ' ');
  assert.deepEqual(
    [
      '2026',
      '2026-10',
      '2026-10-05',
      '2026-10-01/2026-10-05',
      '2026-10-05/..',
      '../2026-10-05',
      'unknown',
    ].map(said),
    [
      '2026',
      'October 2026',
      '5 October 2026',
      '1 – 5 October 2026',
      'since 5 October 2026',
      'by 5 October 2026',
      'unknown',
    ],
  );
});

test('an age is said in its largest whole unit', () => {
  const now = Date.parse('2026-11-22T03:00:00Z');
  const ages = [
    '2026-11-22T02:59:30Z',
    '2026-11-22T02:10:00Z',
    '2026-11-21T23:30:00Z',
    '2026-11-19T00:00:00Z',
  ];
  assert.deepEqual(
    ages.map((at) => ageWords(speechOf('en'), at, now)),
    ['this minute', '50 minutes ago', '3 hours ago', '3 days ago'],
  );
  assert.match(ageWords(speechOf('ur'), ages[2] ?? '', now), /3 گھنٹے/);
});
