import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareGroups } from './compare.ts';
import { claim, day, reading, recordsOf, subject } from './testdata.ts';
import type { FoldRecord } from './types.ts';

/** The record of a person whom one report names with a group, and tells a birth date of. */
function person(report: string, name: string, born: string | null): FoldRecord {
  const [record] = recordsOf(
    report,
    reading(
      [subject('person', [name]), subject('organisation', ['Jamaat Wolgai Nau'])],
      [
        claim(0, 'affiliation', { type: 'record', record: 1 }),
        ...(born === null ? [] : [claim(0, 'birthDate', { type: 'date', interval: day(born) })]),
      ],
    ),
  );
  assert.ok(record);
  return record;
}

test('what two records share is told in words, the strongest first, and what speaks against stands beside it', () => {
  const one = person('r1', 'Zarmin Wolgai', '1980-01-02');
  const other = person('r2', 'Zarmin Wolgai', '1985-05-06');
  const { shared, against } = compareGroups([one], [other]);
  const named = shared.find(({ because }) => /Zarmin Wolgai.*Jamaat Wolgai Nau/.test(because));
  assert.equal(named?.strength, 'strong');
  const strengths = shared.map(({ strength }) => ['identity', 'strong', 'weak'].indexOf(strength));
  assert.deepEqual(
    strengths,
    strengths.toSorted((a, b) => a - b),
  );
  assert.equal(against?.code, 'births');
});

test('the records of a group speak together', () => {
  const silent = person('r1', 'Zarmin Wolgai', null);
  const dated = person('r2', 'Zarmin Wolgai', '1980-01-02');
  const other = person('r3', 'Zarmin Wolgai', '1985-05-06');
  assert.equal(compareGroups([silent], [other]).against, null);
  assert.notEqual(compareGroups([silent, dated], [other]).against, null);
});

test('that a list names one of them is no evidence against', () => {
  const one = person('r1', 'Zarmin Wolgai', null);
  assert.equal(
    compareGroups([{ ...one, listed: true }], [person('r2', 'Zarmin Wolgai', null)]).against,
    null,
  );
});

test('strangers share nothing', () => {
  const { shared } = compareGroups(
    [person('r1', 'Hasan Starsi', null)],
    [...recordsOf('r2', reading([subject('person', ['Abu Talha'])], []))],
  );
  assert.deepEqual(shared, []);
});
