import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { birthsContradict, fathersContradict } from './index.ts';
import { day, year } from './party.test-kit.ts';

test('births contradict where years are apart, and not where a clerk slipped or nobody knew the day', () => {
  assert.ok(birthsContradict(day('1980-01-02'), day('1985-05-06')));
  assert.ok(birthsContradict(year(1960), day('1985-05-06')));
  assert.ok(!birthsContradict(day('1980-03-04'), day('1980-04-03')));
  assert.ok(!birthsContradict(day('1980-03-14'), day('1980-03-15')));
  assert.ok(!birthsContradict(day('1980-01-01'), year(1979)));
  assert.ok(!birthsContradict({ from: null, to: '1990-12-31', precision: 'open' }, day('1985-05-06')));
  assert.ok(birthsContradict({ from: null, to: '1980-12-31', precision: 'open' }, day('1985-05-06')));
});

test('fathers contradict where no part is shared, and not for another spelling or a shorter name', () => {
  assert.ok(fathersContradict('Tariq Gul', 'Nasir Dad'));
  for (const [a, b] of [
    ['Sher Dil', 'Sherdil'],
    ['Yusuf', 'یوسف'],
    ['Muhammad Yusuf', 'Yusuf'],
  ] as const)
    assert.ok(!fathersContradict(a, b), `${a}, ${b}`);
});

test('neither side comes first', () => {
  const dates = fc.constantFrom(
    day('1980-03-04'),
    day('1981-04-03'),
    day('1980-01-01'),
    year(1979),
    year(1960, 1965),
  );
  fc.assert(
    fc.property(dates, dates, (a, b) => assert.equal(birthsContradict(a, b), birthsContradict(b, a))),
  );
  const fathers = fc.constantFrom('Sher Dil', 'Sherdil', 'Noor Badshah', 'Noor Muhammad', 'یوسف');
  fc.assert(
    fc.property(fathers, fathers, (a, b) => assert.equal(fathersContradict(a, b), fathersContradict(b, a))),
  );
});
