import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DAY, binsOf } from '../../../../web/kit/timeline/time.ts';
import type { Incident } from '../contract.ts';
import { addressOf, askedOf, writtenPeriod } from './address.ts';
import { ANYTHING, fits, type IncidentFilter, isUndated, movedEnd, played, tally } from './view.ts';

const day = fc
  .integer({ min: 0, max: 400 })
  .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const incident = fc
  .record({
    day: fc.option(day),
    reported: day,
    type: fc.constantFrom('bombing', 'arrest' as const),
    party: fc.constantFrom('ALPHA', 'BRAVO'),
    grade: fc.constantFrom('A1', 'B2', 'F6'),
    origins: fc.integer({ min: 1, max: 3 }),
    area: fc.constantFrom('PK:sindh', 'PK:balochistan', null),
  })
  .map(
    ({ day: on, reported, type, party, grade, origins, area }) =>
      ({
        type,
        origins,
        occurred: { from: on, to: on, precision: on === null ? 'open' : 'day' },
        reported: { from: reported, to: reported, precision: 'day' },
        spots: area === null ? [] : [{ country: 'PK', area, district: null }],
        sources: [{ party, grade }],
      }) as unknown as Incident,
  );
const period = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 200 }))
  .map(([from, length]) => ({
    from: Date.UTC(2026, 0, 1) + from * DAY,
    to: Date.UTC(2026, 0, 1) + (from + length) * DAY,
  }));
const filter: fc.Arbitrary<IncidentFilter> = fc.record({
  type: fc.constantFrom('', 'bombing'),
  agency: fc.constantFrom('', 'ALPHA'),
  place: fc.constantFrom('', 'PK', 'PK:sindh'),
  grade: fc.constantFrom('', 'A', 'B', 'F'),
  twoOrigins: fc.boolean(),
  clock: fc.constantFrom('event', 'report' as const),
  period: fc.option(period),
});

test('law: no filter keeps everything; a filter more never brings anything back', () => {
  fc.assert(
    fc.property(incident, filter, (one, asked) => {
      assert.ok(fits(one, ANYTHING));
      for (const name of ['type', 'agency', 'place', 'grade'] as const)
        if (fits(one, asked)) assert.ok(fits(one, { ...asked, [name]: '' }));
      if (fits(one, asked)) assert.ok(fits(one, { ...asked, period: null, twoOrigins: false }));
    }),
  );
});

test('law: filters together are each of them alone, in any order', () => {
  fc.assert(
    fc.property(incident, filter, (one, asked) => {
      const { clock } = asked;
      const alone = (Object.keys(asked) as (keyof IncidentFilter)[])
        .filter((name) => name !== 'clock')
        .every((name) => fits(one, { ...ANYTHING, clock, [name]: asked[name] }));
      assert.equal(fits(one, asked), alone);
    }),
  );
});

test('law: what has no told beginning is in no part of the time, what lasts a day in at least one', () => {
  fc.assert(
    fc.property(fc.array(incident), (some) => {
      const whole = { from: Date.UTC(2025, 11, 1), to: Date.UTC(2028, 0, 1) };
      const sum = tally(some, 'event', binsOf(whole, 50)).reduce((total, count) => total + count, 0);
      const dated = some.filter((one) => !isUndated(one, 'event')).length;
      assert.ok(sum >= dated && (dated > 0 || sum === 0));
    }),
  );
});

test('law: playing goes on and comes back to the beginning', () => {
  fc.assert(
    fc.property(period, (whole) => {
      let now = { from: whole.from, to: whole.from + (whole.to - whole.from) / 4 };
      const from = new Set<number>();
      for (let step = 0; step < 10; step++) {
        from.add(now.from);
        now = played(now, whole);
        assert.ok(now.from >= whole.from && now.from < whole.to);
      }
      assert.ok(from.size > 1 && from.size < 10);
    }),
  );
});

test('law: an address is read as it was written', () => {
  fc.assert(
    fc.property(filter, fc.constantFrom('', 'سبی', 'sibi'), fc.option(period), (asked, q, view) => {
      const state = {
        q,
        entity: '',
        filter: { ...asked },
        shade: 'area',
        lanes: 'party',
        chosen: 'x',
        camera: null,
        view,
      } as const;
      assert.deepEqual(askedOf(addressOf(state)), state);
    }),
  );
});

test('an address that makes no sense asks for everything', () => {
  const wild = {
    period: 'now~then',
    grade: 'Z',
    shade: 'all',
    lanes: 7,
    map: 'x,y,z',
    view: '2~1',
    q: ['a'],
  };
  assert.deepEqual(askedOf(wild), askedOf({}));
  assert.equal(writtenPeriod(null), '');
});

test('law: whatever keys move its ends, a period stays inside of the whole and a day long, and Home and End reach its ends', () => {
  const whole = { from: 0.3 * DAY, to: 400.7 * DAY };
  const key = fc.constantFrom(
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'PageUp',
    'PageDown',
    'Home',
    'End',
    'x',
  );
  const press = fc.record({ key, end: fc.constantFrom('from' as const, 'to' as const), isRtl: fc.boolean() });
  fc.assert(
    fc.property(fc.array(press, { maxLength: 40 }), (presses) => {
      let period = whole;
      for (const { end, ...one } of presses) period = movedEnd(period, whole, end, one) ?? period;
      assert.ok(period.from >= whole.from && period.to <= whole.to && period.to - period.from >= DAY);
      const on = { isRtl: false };
      assert.equal(movedEnd(period, whole, 'from', { ...on, key: 'Home' })?.from, whole.from);
      assert.equal(movedEnd(period, whole, 'to', { ...on, key: 'End' })?.to, whole.to);
      assert.equal(movedEnd(period, whole, 'to', { ...on, key: 'x' }), null);
    }),
  );
  const middle = { from: 10 * DAY, to: 20 * DAY };
  assert.deepEqual(
    ['ArrowRight', 'ArrowLeft'].map(
      (one) => movedEnd(middle, whole, 'from', { key: one, isRtl: true })?.from,
    ),
    [9 * DAY, 11 * DAY],
    'where writing goes from right to left, time does',
  );
});
