import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { type Interval, openInterval, overlaps, PRECISIONS } from './interval.ts';

const day = (n: number): string => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
const end = (n: number | null, instant: boolean): string | null =>
  n === null ? null : `${day(n)}${instant ? 'T23:15Z' : ''}`;

/** Ends as day numbers beside the interval, to hold the text comparison against arithmetic. */
const intervals = fc
  .record({
    from: fc.option(fc.nat(900)),
    length: fc.option(fc.nat(40)),
    instant: fc.boolean(),
    precision: fc.constantFrom(...PRECISIONS),
  })
  .map(({ from, length, instant, precision }) => {
    const to = from === null || length === null ? null : from + length;
    const value: Interval = { from: end(from, instant), to: end(to, instant), precision };
    return { value, low: from ?? -Infinity, high: to ?? Infinity };
  });

test('two intervals overlap exactly where their days do', () => {
  fc.assert(
    fc.property(intervals, intervals, (a, b) => {
      assert.equal(overlaps(a.value, b.value), a.low <= b.high && b.low <= a.high);
    }),
    { numRuns: 1_000 },
  );
});

test('overlap is symmetric and reflexive, and the open interval overlaps with everything', () => {
  fc.assert(
    fc.property(intervals, intervals, (a, b) => {
      assert.equal(overlaps(a.value, b.value), overlaps(b.value, a.value));
      assert.ok(overlaps(a.value, a.value));
      assert.ok(overlaps(a.value, openInterval('nothing said')));
    }),
  );
});

test('what overlaps with a part overlaps with the whole', () => {
  fc.assert(
    fc.property(intervals, intervals, (part, other) => {
      const whole = { ...part.value, from: null };
      if (overlaps(part.value, other.value)) assert.ok(overlaps(whole, other.value));
    }),
  );
});

const on = (from: string, to: string): Interval => ({ from, to, precision: 'day' });

test('ends are inclusive, to the day', () => {
  assert.equal(overlaps(on('2026-03-01', '2026-03-02'), on('2026-03-02', '2026-03-05')), true);
  assert.equal(overlaps(on('2026-03-01', '2026-03-02'), on('2026-03-03', '2026-03-05')), false);
  assert.equal(overlaps(on('2026-03-02T01:00Z', '2026-03-02T02:00Z'), on('2026-03-02', '2026-03-02')), true);
  assert.equal(overlaps(on('2026-12-31', '2026-12-31'), on('2027-01-01', '2027-01-01')), false);
});

test('the open interval says why', () => {
  assert.deepEqual(openInterval('no date in the report'), {
    from: null,
    to: null,
    precision: 'open',
    reason: 'no date in the report',
  });
});
