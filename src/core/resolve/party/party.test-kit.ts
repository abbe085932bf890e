import * as fc from 'fast-check';
import type { Interval } from '../../words/index.ts';
import type { Party, PartyName } from './types.ts';

export const day = (date: string): Interval => ({ from: date, to: date, precision: 'day' });
export const year = (from: number, to = from): Interval => ({
  from: `${from}-01-01`,
  to: `${to}-12-31`,
  precision: from === to ? 'year' : 'years',
});

/** A person of the given names, with whatever else is told. */
export function person(names: string | readonly PartyName[], told: Partial<Party> = {}): Party {
  return {
    kind: 'person',
    names: typeof names === 'string' ? [{ text: names, kind: 'primary' }] : names,
    births: [],
    fathers: [],
    countries: [],
    places: [],
    identifiers: [],
    gender: null,
    ...told,
  };
}

const NAMES = [
  'Zarwali Gulkhel',
  'Zar Wali Gulkhel',
  'زرولی گل خیل',
  'Muhammad Khan',
  'Abu Samim',
  'Orient Dawn Ltd',
];
const two = <V>(arbitrary: fc.Arbitrary<V>): fc.Arbitrary<V[]> => fc.array(arbitrary, { maxLength: 2 });

/** Any party, often with values that another of them has too. */
export const parties: fc.Arbitrary<Party> = fc.record({
  kind: fc.constantFrom('person', 'person', 'organisation', 'programme'),
  names: two(fc.record({ text: fc.constantFrom(...NAMES), kind: fc.constantFrom('primary', 'weak') })),
  births: two(
    fc.oneof(
      fc.constantFrom(day('1980-03-04'), day('1980-04-03'), day('1980-01-01'), year(1979), year(1970, 1985)),
      fc
        .date({ min: new Date('1930-01-01'), max: new Date('2005-01-01'), noInvalidDate: true })
        .map((date) => day(date.toISOString().slice(0, 10))),
    ),
  ),
  fathers: two(fc.constantFrom('Sher Dil', 'Sherdil', 'Noor Badshah')),
  countries: two(fc.constantFrom('AF', 'PK', 'FR')),
  places: two(fc.constantFrom('Jalalabad, Nangarhar', 'Jalalabad City', 'Quetta', '12 Mill Road')),
  identifiers: two(
    fc.record({
      scheme: fc.constantFrom('cnic', 'nicop', 'passport', 'phone', 'iban'),
      value: fc.constantFrom(
        '17301-1234567-1',
        '17301-1234567-2',
        'AB1234567',
        '+92 300 1234567',
        'GB82 WEST 1234 5698 7654 32',
      ),
      country: fc.constantFrom('PK', 'AF', null),
    }),
  ),
  gender: fc.constantFrom('female', 'male', null),
});
