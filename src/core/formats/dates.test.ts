import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countryCode, isCountryCode } from './countries.ts';
import { betweenDates, parseDate } from './dates.ts';

const CASES: readonly (readonly [written: string, from: string, to: string, precision: string])[] = [
  ['2026-03-02', '2026-03-02', '2026-03-02', 'day'],
  ['2026-03-02T14:30:00Z', '2026-03-02', '2026-03-02', 'day'],
  ['2 March 2026', '2026-03-02', '2026-03-02', 'day'],
  ['2nd Mar 2026', '2026-03-02', '2026-03-02', 'day'],
  ['March 2, 2026', '2026-03-02', '2026-03-02', 'day'],
  ['۲ مارچ ۲۰۲۶', '2026-03-02', '2026-03-02', 'day'],
  ['25/12/2024', '2024-12-25', '2024-12-25', 'day'],
  ['12/25/2024', '2024-12-25', '2024-12-25', 'day'],
  ['Feb 2024', '2024-02-01', '2024-02-29', 'month'],
  ['1970', '1970-01-01', '1970-12-31', 'year'],
  ['1970-1975', '1970-01-01', '1975-12-31', 'years'],
  ['05/04/2021', '2021-04-05', '2021-05-04', 'days'],
];

test('dates are read as far as they are written', () => {
  for (const [written, from, to, precision] of CASES) {
    const interval = parseDate(written);
    assert.deepEqual([interval?.from, interval?.to, interval?.precision], [from, to, precision], written);
  }
  assert.equal(parseDate('05/04/2021', 'mdy')?.from, '2021-05-04');
  assert.equal(parseDate('circa 1980')?.reason, 'given as approximate');
});

test('what is no date is none: no day is invented', () => {
  for (const written of [
    '',
    'yesterday',
    '2026-02-30',
    '31/02/2026',
    '1974-01-32',
    '0000-01-01',
    'ma 2026',
    '12345',
  ]) {
    assert.equal(parseDate(written), null, written);
  }
});

test('law: every calendar day reads as itself', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        assert.deepEqual(parseDate(day), { from: day, to: day, precision: 'day' });
      },
    ),
  );
});

test('two dates bound an interval; one leaves it open; turned round they are refused', () => {
  assert.deepEqual(betweenDates('2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z'), {
    from: '2020-01-01',
    to: '2021-01-01',
    precision: 'days',
  });
  assert.deepEqual(betweenDates('2020-01-01', null), { from: '2020-01-01', to: null, precision: 'open' });
  assert.equal(betweenDates('2021-01-01', '2020-01-01'), null);
});

test('countries are known by code and by name in several languages', () => {
  const cases: [string, string | null][] = [
    ['pk', 'PK'],
    ['Pakistan', 'PK'],
    ['پاکستان', 'PK'],
    ['Russian Federation', 'RU'],
    ['UK', 'GB'],
    ['Россия', 'RU'],
    ['Atlantis', null],
    ['EU', null],
  ];
  for (const [written, code] of cases) assert.equal(countryCode(written), code, written);
});

test('a code of a country is one of the 249 of ISO 3166-1, or one that is left to users', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountryCode);
  const own = codes.filter((code) => /^(?:AA|Q[M-Z]|X.|ZZ)$/.test(code));
  assert.deepEqual([codes.length - own.length, own.length], [249, 42]);
  for (const other of ['AV', 'UK', 'EU', 'UN', 'SU', 'AC', 'pk', 'PAK', 'P', '', 'Pakistan', 'P1'])
    assert.equal(isCountryCode(other), false, other);
});
