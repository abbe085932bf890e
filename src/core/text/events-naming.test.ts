import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openInterval, type Interval } from '../words/index.ts';
import { absoluteDate } from './events-naming.ts';
import { readText } from './read-text.ts';

const said = (from: string, to: string): string | undefined => absoluteDate({ from, to, precision: 'day' });

test('an interval is told as day, days, month or year, never narrower than it is', () => {
  assert.equal(said('2025-09-29', '2025-09-29'), 'on 29 September 2025');
  assert.equal(said('2025-09-29T05:00', '2025-09-29T06:00'), 'on 29 September 2025');
  assert.equal(said('2026-02-24', '2026-02-25'), 'on 24–25 February 2026');
  assert.equal(said('2026-02-01', '2026-02-28'), 'in February 2026');
  assert.equal(said('2024-01-01', '2024-12-31'), 'in 2024');
  assert.equal(said('2024-12-28', '2025-01-02'), undefined);
  assert.equal(absoluteDate(openInterval('no date')), undefined);
});

test('no caption holds a relative word, whatever day is told', () => {
  const dated: Interval = { from: '2026-05-20', to: '2026-05-20', precision: 'day' };
  for (const when of ['yesterday', 'this morning', 'last Tuesday', 'on Sunday']) {
    const reading = readText(`A convoy was ambushed ${when}.`, { dated });
    const captions = reading.subjects
      .filter(({ kind }) => kind === 'event')
      .map(({ names }) => names[0]?.text);
    assert.equal(captions.length, 1, when);
    assert.match(captions[0] ?? '', /^ambush on \d+ May 2026$/, when);
  }
});
