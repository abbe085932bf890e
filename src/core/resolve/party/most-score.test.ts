import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareNamesOf, mostScoreWithoutIdentifier, prepareParty, ratePrepared } from './index.ts';
import type { Party } from './types.ts';

const part = fc.constantFrom('Muhammad', 'Khan', 'Gulkarim', 'Shinwari', 'Abdul Rahman', 'گلکریم', 'Zarmast');
const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 2 });
const party: fc.Arbitrary<Party> = fc.record({
  kind: fc.constantFrom('person' as const, 'organisation' as const),
  names: fc.array(fc.record({ text: name, kind: fc.constantFrom('primary' as const, 'weak' as const) }), {
    minLength: 1,
    maxLength: 3,
  }),
  births: some(
    fc
      .constantFrom(['1970-01-01', '1970-12-31'], ['1971-01-01', '1972-12-31'], ['1971-02-03', '1971-02-03'])
      .map(([from = '', to = '']) => ({ from, to, precision: 'years' as const })),
  ),
  fathers: some(name),
  countries: some(fc.constantFrom('AF', 'PK')),
  places: some(fc.constantFrom('Khost', 'Kandahar city')),
  identifiers: fc.constant([]),
  gender: fc.constantFrom(null, 'male' as const, 'female' as const),
});

test('no candidate without a shared identifier scores more than its names let it', () => {
  fc.assert(
    fc.property(party, party, (asked, listed) => {
      const [query, candidate] = [prepareParty(asked), prepareParty(listed)];
      const name = compareNamesOf(query.names, candidate.names);
      const most = mostScoreWithoutIdentifier(query, listed, name);
      assert.ok(ratePrepared(query, candidate, name).score <= most + 1e-9);
    }),
    { numRuns: 500 },
  );
});
