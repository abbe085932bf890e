import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedItem } from '../contract.ts';
import { compareMoments, filterOf, fits, merged } from './view.ts';

const line = (moment: string, report: Partial<FeedItem['report']> = {}) =>
  ({
    moment,
    report: {
      title: 'Blast in Sibi',
      path: 'a.txt',
      party: 'CTW',
      reference: null,
      sourceType: 'LE',
      ...report,
    },
  }) as FeedItem;

test('lines are told once, the newest first, by the whole number', () => {
  const lines = merged(
    [line('999'), line('1000000000000000002')],
    [line('1000000000000000001'), line('999')],
  );
  assert.deepEqual(
    lines.map(({ moment }) => moment),
    ['1000000000000000002', '1000000000000000001', '999'],
  );
  assert.ok(compareMoments('9', '10') < 0);
});

test('the address is the filter', () => {
  const filter = filterOf({ words: 'sibi ctw', source: 'LE', other: 1 });
  assert.ok(fits(line('1'), filter));
  assert.ok(!fits(line('1', { sourceType: 'OSINT' }), filter));
  assert.ok(!fits(line('1', { party: 'IBF' }), filter));
  assert.ok(fits(line('1'), filterOf({ words: 7 })));
});
