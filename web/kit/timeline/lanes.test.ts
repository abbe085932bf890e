import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { drawnLane, type TimelineEntry } from './lanes.ts';
import { DAY, touches } from './time.ts';

const VIEW = { from: 0, to: 100 * DAY };
const entry = fc
  .record({
    from: fc.option(fc.integer({ min: -50 * DAY, max: 150 * DAY })),
    length: fc.option(fc.integer({ min: 60_000, max: 40 * DAY })),
  })
  .map(({ from, length }) => ({
    from,
    to: from === null || length === null ? null : from + length,
  }));
const entries = fc
  .array(entry, { maxLength: 80 })
  .map((spans) =>
    spans.map(
      (event, at): TimelineEntry => ({ id: `e${at}`, label: '', lanes: ['a'], event, report: event }),
    ),
  );

test('law: a lane shows or counts exactly what touches the view', () => {
  fc.assert(
    fc.property(entries, (some) => {
      const wanted = some.filter(({ event }) => touches(event, VIEW)).map(({ id }) => id);
      const lane = drawnLane(some, VIEW, 'event', 0.2);
      if (lane.as === 'counts') {
        assert.equal(lane.total, wanted.length);
        assert.equal(
          lane.counts.reduce((sum, count) => sum + count, 0),
          wanted.length,
        );
      } else assert.deepEqual(lane.placed.map(({ entry: one }) => one.id).toSorted(), wanted.toSorted());
    }),
  );
});

test('law: entries of one row do not lie over one another, and order does not matter', () => {
  fc.assert(
    fc.property(entries, (some) => {
      const lane = drawnLane(some, VIEW, 'event', 0.1);
      assert.deepEqual(drawnLane(some.toReversed(), VIEW, 'event', 0.1), lane);
      if (lane.as !== 'entries') return;
      for (const row of Map.groupBy(lane.placed, (one) => one.row).values())
        row.slice(1).forEach((one, index) => {
          const before = row[index];
          assert.ok(before !== undefined && Math.max(one.start, 0) >= Math.max(before.end, 0));
        });
    }),
  );
});

test('law: words that would run out of the view stand before their bar, and still over no other of their row', () => {
  fc.assert(
    fc.property(entries, (some) => {
      const lane = drawnLane(some, VIEW, 'event', 0.1);
      if (lane.as !== 'entries') return;
      for (const row of Map.groupBy(lane.placed, (one) => one.row).values()) {
        let until = 0;
        for (const { start, end, isLabelBefore } of row) {
          const taken = Math.max(start, 0);
          assert.equal(isLabelBefore, taken + 0.1 > 1);
          const begins = isLabelBefore ? taken - 0.1 : taken;
          assert.ok(begins >= until);
          until = Math.max(end, begins + 0.1);
        }
      }
    }),
  );
});

test('ten thousand entries become counts, not ten thousand things in the page', () => {
  const many = Array.from({ length: 10_000 }, (_, at): TimelineEntry => {
    const event = { from: (at % 100) * DAY, to: (at % 100) * DAY + DAY };
    return { id: `e${at}`, label: '', lanes: ['a'], event, report: event };
  });
  const lane = drawnLane(many, VIEW, 'event', 0.2);
  assert.equal(lane.as, 'counts');
});
