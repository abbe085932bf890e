import fc from 'fast-check';
import type { Party } from '../resolve/party/types.ts';
import type { Check, Hit, IndexedParty, PartyIndex } from './types.ts';

/** A party of which only names are known. */
export function named(names: readonly string[], kind: Party['kind'] = 'person'): Party {
  return {
    kind,
    names: names.map((text, at) => ({ text, kind: at === 0 ? 'primary' : 'alias' })),
    births: [],
    fathers: [],
    countries: [],
    places: [],
    identifiers: [],
    gender: null,
  };
}

export const OPEN = 1;
export const HIDDEN = 2;

/** Invented entries of two invented lists. */
export function entry(ref: string, party: Party, list = 'alpha', markingId = OPEN): IndexedParty {
  return { list, ref, party, markingId };
}

/** Asks with everything open unless told otherwise. */
export function ask(index: PartyIndex, party: Party, more: Partial<Check> = {}): readonly Hit[] {
  return index.check({ party, threshold: 0.5, limit: 100, lists: null, mayRead: () => true, ...more });
}

const PARTS =
  'Muhammad Khan Gulkarim Gul Karim Zarmast Shinwari Abdul Rahman Saifullah Noor Farhad Bek Torpekai ' +
  'محمد خان گلکریم عبد الرحمن سیف اللہ Мухаммад Хан Сайфулло Nabizada Qand Aghos Mirwais';

const part = fc.constantFrom(...PARTS.split(' '));
const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

/** Parties with names recombined from a few parts, so that many are alike. */
export const anyParty: fc.Arbitrary<Party> = fc
  .record({
    kind: fc.constantFrom('person' as const, 'organisation' as const),
    names: fc.array(name, { minLength: 1, maxLength: 3 }),
    passport: fc.option(fc.constantFrom('AB1234567', 'CD7654321')),
  })
  .map(({ kind, names, passport }) => ({
    ...named(names, kind),
    identifiers: passport === null ? [] : [{ scheme: 'passport', value: passport, country: 'AF' }],
  }));

/** Entries with references of their own, open or hidden. */
export const anyEntries: fc.Arbitrary<readonly IndexedParty[]> = fc
  .array(fc.record({ party: anyParty, list: fc.constantFrom('alpha', 'beta'), hidden: fc.boolean() }), {
    maxLength: 25,
  })
  .map((rows) =>
    rows.map(({ party, list, hidden }, at) => entry(`E${at}`, party, list, hidden ? HIDDEN : OPEN)),
  );
