import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lunarDay, lunarInterval, lunarYearOf, solarInterval } from './hijri.ts';
import { dayOfIso } from './times-calendar.ts';

test('lunar dates of the tabular calendar, give or take a day', () => {
  // 1 Muharram 1 AH is 19 July 622 Gregorian; 1 Muharram 1400 is 21 November 1979 (tables of the civil calendar).
  assert.equal(lunarDay(1, 1, 1), dayOfIso('0622-07-19'));
  assert.equal(lunarDay(1400, 1, 1), dayOfIso('1979-11-21'));
  assert.deepEqual(lunarInterval(1447, 9, 1), {
    ...lunarInterval(1447, 9, 1),
    from: '2026-02-17',
    to: '2026-02-19',
    precision: 'days',
  });
  assert.equal(lunarInterval(1447, 13, 1), null);
});

test('law: every day of a lunar year lies in that year', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1300, max: 1500 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 29 }),
      (year, month, day) => lunarYearOf(lunarDay(year, month, day)) === year,
    ),
  );
});

test('solar dates: Nowruz of known years and the leap day', () => {
  const nowruz = {
    1395: '2016-03-20',
    1399: '2020-03-20',
    1400: '2021-03-21',
    1403: '2024-03-20',
    1404: '2025-03-21',
    1405: '2026-03-21',
  };
  for (const [year, day] of Object.entries(nowruz))
    assert.equal(solarInterval(Number(year), 1, 1)?.from, day, year);
  assert.equal(solarInterval(1403, 12, 30)?.from, '2025-03-20');
  assert.equal(solarInterval(1404, 12, 30), null);
});
