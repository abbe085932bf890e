import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  binsOf,
  DAY,
  extentOf,
  HOUR,
  panned,
  type Period,
  shareOf,
  type Span,
  spanOf,
  ticksOf,
  touches,
  zoomed,
} from './time.ts';

const at = (text: string) => Date.parse(text);
const instant = fc.integer({ min: at('1990-01-01'), max: at('2030-01-01') });
const period = fc
  .tuple(instant, fc.integer({ min: HOUR, max: 3000 * DAY }))
  .map(([from, length]): Period => ({ from, to: from + length }));
const span = fc
  .tuple(fc.option(instant), fc.option(fc.integer({ min: 60_000, max: 900 * DAY })))
  .map(([from, length]): Span => ({ from, to: from === null || length === null ? null : from + length }));

test('a day lasts to its end, a month to its last day, an hour for an hour; open stays open', () => {
  const day = { from: '2026-11-12', to: '2026-11-12', precision: 'day' } as const;
  assert.deepEqual(spanOf(day), { from: at('2026-11-12'), to: at('2026-11-13') });
  const month = { from: '2026-10-01', to: '2026-10-31', precision: 'month' } as const;
  assert.deepEqual(spanOf(month), { from: at('2026-10-01'), to: at('2026-11-01') });
  const hour = { from: '2026-11-14T14:30Z', to: '2026-11-14T14:30Z', precision: 'hour' } as const;
  assert.deepEqual(spanOf(hour), { from: at('2026-11-14T14:30Z'), to: at('2026-11-14T15:30Z') });
  assert.deepEqual(spanOf({ from: null, to: '2026-11-20', precision: 'open' }), {
    from: null,
    to: at('2026-11-21'),
  });
  assert.deepEqual(spanOf({ from: null, to: null, precision: 'open' }), { from: null, to: null });
});

test('law: a wider period loses nothing', () => {
  fc.assert(
    fc.property(span, period, fc.nat(900 * DAY), fc.nat(900 * DAY), (one, { from, to }, before, after) => {
      if (touches(one, { from, to })) assert.ok(touches(one, { from: from - before, to: to + after }));
    }),
  );
});

test('law: two periods that meet hold together what the whole holds', () => {
  fc.assert(
    fc.property(span, period, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (one, whole, share) => {
      const cut = Math.round(whole.from + (whole.to - whole.from) * share);
      const parts = [
        { from: whole.from, to: cut },
        { from: cut, to: whole.to },
      ];
      assert.equal(
        parts.some((part) => touches(one, part)),
        touches(one, whole),
      );
    }),
  );
});

test('law: what has no told beginning is in no period; the extent holds everything else', () => {
  fc.assert(
    fc.property(fc.array(span), period, (spans, some) => {
      const whole = extentOf(spans);
      for (const one of spans) {
        if (one.from === null) assert.ok(!touches(one, some));
        else assert.ok(whole !== null && touches(one, { from: whole.from, to: whole.to + 1 }));
      }
    }),
  );
});

test('law: zooming keeps the instant that it is about, and out again is where it was', () => {
  fc.assert(
    fc.property(period, fc.double({ min: 0, max: 1, noNaN: true }), (view, share) => {
      const still = view.from + (view.to - view.from) * share;
      const near = zoomed(view, 2, share);
      assert.ok(Math.abs(shareOf(near, still) - share) < 1e-6);
      const back = zoomed(near, 0.5, share);
      assert.ok(Math.abs(back.from - view.from) < 1_000 && Math.abs(back.to - view.to) < 1_000);
      const there = panned(panned(view, 0.25), -0.25);
      assert.ok(Math.abs(there.from - view.from) < 1_000);
    }),
  );
});

test('law: parts of a period meet, and are all of it', () => {
  fc.assert(
    fc.property(period, fc.integer({ min: 1, max: 90 }), (whole, count) => {
      const parts = binsOf(whole, count);
      assert.equal(parts.length, count);
      assert.equal(parts[0]?.from, whole.from);
      assert.equal(parts.at(-1)?.to, whole.to);
      parts.slice(1).forEach((part, index) => assert.equal(part.from, parts[index]?.to));
    }),
  );
});

test('law: ticks are in the view, in order, and not too many', () => {
  fc.assert(
    fc.property(period, (view) => {
      const ticks = ticksOf(view, 10);
      assert.ok(ticks.length <= 12);
      ticks.forEach(({ at: here }, index) => {
        assert.ok(here >= view.from && here <= view.to);
        assert.ok(index === 0 || here > (ticks[index - 1]?.at ?? here));
      });
    }),
  );
});

test('hours are told apart when one looks closely', () => {
  const ticks = ticksOf({ from: at('2026-11-14T12:00Z'), to: at('2026-11-14T18:00Z') }, 10);
  assert.deepEqual(ticks.map((tick) => [new Date(tick.at).toISOString().slice(11, 16), tick.unit])[2], [
    '14:00',
    'hour',
  ]);
});
