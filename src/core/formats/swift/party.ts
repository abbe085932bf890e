import type { Party, PartyIdentifier } from '../../resolve/party/types.ts';
import type { EntityKind, Interval } from '../../words/index.ts';
import { parseDate } from '../dates.ts';
import type { SwiftField } from './blocks.ts';

const BIC = /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/;
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;
/** Codes of 50F line 1 (SWIFT user handbook, field 50a option F) → our schemes. */
const ID_CODES: Readonly<Record<string, string>> = {
  ARNU: 'alien-registration',
  CCPT: 'passport',
  CUST: 'customer',
  DRLC: 'driving-licence',
  EMPL: 'employer',
  NIDN: 'national-id',
  SOSE: 'ssn',
  TXID: 'tax-id',
};
const PRIVATE_CODES = new Set(['ARNU', 'CCPT', 'DRLC', 'NIDN', 'SOSE']);

interface Draft {
  names: string[];
  places: string[];
  countries: string[];
  births: Interval[];
  identifiers: PartyIdentifier[];
  /** Told to be a natural person by a line that only one has. */
  person: boolean;
}

export type FieldParty = { readonly kinds: readonly EntityKind[]; readonly party: Party };

/** A party field (50, 59 or an agent's) by its option; null where it names nobody; a text where a line breaks its rules. */
export function readPartyField(field: SwiftField, isAgent: boolean): FieldParty | string | null {
  const draft: Draft = { names: [], places: [], countries: [], births: [], identifiers: [], person: false };
  const lines = [...field.lines];
  const option = field.tag.slice(2);
  // `/C/123`, `/D/123` and `//CH123` are party identifiers of agents; `/123` is an account.
  if (lines[0]?.startsWith('/')) addAccount(draft, lines.shift() ?? '', isAgent);
  if (lines.some((line) => line.length > 140)) return 'a line is longer than any line of the standard';
  const fault = READERS[option]?.(draft, lines) ?? null;
  if (!(option in READERS)) return `option ${option} is not one of this field`;
  if (fault !== null) return fault;
  if (draft.names.length === 0 && draft.identifiers.length === 0) return null;
  const kinds = kindsOf(draft, isAgent);
  return { kinds, party: partyOf(draft, kinds[0] ?? 'organisation') };
}

function kindsOf(draft: Draft, isAgent: boolean): readonly EntityKind[] {
  if (isAgent) return ['organisation'];
  return draft.person ? ['person'] : ['person', 'organisation'];
}

function partyOf(draft: Draft, kind: EntityKind): Party {
  return {
    kind,
    names: draft.names.map((text) => ({ text, kind: 'primary' })),
    births: draft.births,
    fathers: [],
    countries: [...new Set(draft.countries)],
    places: draft.places,
    identifiers: draft.identifiers,
    gender: null,
  };
}

type Reader = (draft: Draft, lines: readonly string[]) => string | null;

/** Option letter → how its lines are read. '' is the free format of field 59. */
const READERS: Readonly<Record<string, Reader>> = {
  A: readBic,
  B: (draft, lines) => freeLines({ ...draft, names: [] }, lines),
  C: () => null,
  D: freeLines,
  F: structured,
  K: freeLines,
  '': freeLines,
};

function readBic(draft: Draft, lines: readonly string[]): string | null {
  const bic = lines[0]?.trim() ?? '';
  if (lines.length !== 1 || !BIC.test(bic)) return `“${lines.join(' ').slice(0, 40)}” is not a BIC`;
  draft.identifiers.push({ scheme: 'bic', value: bic, country: bic.slice(4, 6) });
  draft.countries.push(bic.slice(4, 6));
  return null;
}

/** Name on the first line, address below. A name that runs on cannot be told from an address, so both are kept. */
function freeLines(draft: Draft, lines: readonly string[]): string | null {
  const [name = '', ...address] = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (name !== '') draft.names.push(name);
  if (address.length > 0) draft.places.push(address.join(', '));
  return null;
}

function addAccount(draft: Draft, line: string, isAgent: boolean): void {
  const value = line.replace(/^\/(?:[CD]\/|\/)?/, '').replace(/\s/g, '');
  // An agent's account line names a place in a clearing system, nobody's identity.
  if (value === '' || isAgent) return;
  draft.identifiers.push({ scheme: IBAN.test(value) ? 'iban' : 'account', value, country: null });
}

/** Option F: numbered lines `1/NAME`, `2/ADDRESS`, `3/PK/KARACHI`; the first line may be `CCPT/PK/AB123456`. */
function structured(draft: Draft, lines: readonly string[]): string | null {
  let last = 0;
  for (const [index, line] of lines.entries()) {
    const coded = index === 0 ? /^([A-Z]{4})\/([A-Z]{2})\/(.+)$/.exec(line) : null;
    if (coded) {
      addCoded(draft, coded[1] ?? '', coded[2] ?? '', coded[3] ?? '');
      continue;
    }
    const numbered = /^([1-8])\/(.+)$/.exec(line);
    const number = Number(numbered?.[1] ?? 0);
    if (!numbered || number < last)
      return `“${line.slice(0, 40)}” does not begin with its number (1/ to 8/, in order)`;
    last = number;
    const fault = LINES[number]?.(draft, numbered[2] ?? '') ?? null;
    if (fault !== null) return fault;
  }
  // A name of several lines is one name.
  if (draft.names.length > 1) draft.names = [draft.names.join(' ')];
  return draft.names.length === 0 && draft.identifiers.length === 0 ? 'line 1/, the name, is missing' : null;
}

function addCoded(draft: Draft, code: string, country: string, rest: string): void {
  const value = rest.split('/').at(-1) ?? '';
  if (PRIVATE_CODES.has(code)) draft.person = true;
  if (code === 'CUST' || code === 'EMPL') return;
  draft.identifiers.push({ scheme: ID_CODES[code] ?? 'reference', value, country });
}

const LINES: Readonly<Record<number, (draft: Draft, text: string) => string | null>> = {
  1: (draft, text) => done(draft.names.push(text.trim())),
  2: (draft, text) => done(draft.places.push(text.trim())),
  3: (draft, text) => {
    const [country = '', ...town] = text.split('/');
    if (!/^[A-Z]{2}$/.test(country)) return `“${text.slice(0, 40)}” does not begin with a country code`;
    draft.countries.push(country);
    return town.length === 0 ? null : done(draft.places.push(town.join('/')));
  },
  4: (draft, text) => {
    const born = /^\d{8}$/.test(text) ? parseDate(text) : null;
    if (!born) return `“${text.slice(0, 40)}” is not a date of birth (YYYYMMDD)`;
    draft.person = true;
    return done(draft.births.push(born));
  },
  5: (draft, text) => {
    const [country = '', place = ''] = text.split('/');
    if (!/^[A-Z]{2}$/.test(country)) return `“${text.slice(0, 40)}” does not begin with a country code`;
    draft.person = true;
    draft.countries.push(country);
    return place === '' ? null : done(draft.places.push(place));
  },
  6: () => null,
  7: (draft, text) => {
    const [country = '', ...rest] = text.split('/');
    draft.person = true;
    return done(draft.identifiers.push({ scheme: 'national-id', value: rest.join('/'), country }));
  },
  8: () => null,
};

const done = (_length: number): null => null;
