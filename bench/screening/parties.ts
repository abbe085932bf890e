import { countryCode } from '../../src/core/formats/countries.ts';
import { type ListFile, type ListFormat, partyOf, readList } from '../../src/core/formats/lists/index.ts';
import type { Party } from '../../src/core/resolve/party/index.ts';
import type { IndexedParty } from '../../src/core/screen/index.ts';
import { readData } from './csv.ts';

const LISTS: readonly (readonly [
  list: string,
  format: ListFormat,
  files: readonly [ListFile['role'], string][],
])[] = [
  ['un', 'un-xml', [['main', 'un_consolidated_2026-02-27.xml']]],
  [
    'ofac',
    'ofac-csv',
    [
      ['main', 'ofac_sdn_2021-07.csv'],
      ['aliases', 'ofac_alt_2021-07.csv'],
      ['addresses', 'ofac_add_2021-07.csv'],
      ['comments', 'ofac_sdn_comments_2021-07.csv'],
    ],
  ],
];

/** The marking of every list here: all are open. */
export const OPEN = 1;

/**
 * OFAC 2021-07 and UN 2026-02 as the product reads them, without the UN's names in original script, so that what is
 * asked in Arabic script is found across scripts or not at all.
 */
export async function listedParties(): Promise<readonly IndexedParty[]> {
  const all: IndexedParty[] = [];
  for (const [list, format, files] of LISTS) {
    const outcome = await readList(
      format,
      files.map(([role, name]) => ({
        role,
        name,
        content: new TextEncoder().encode(readData(`lists/${name}.gz`)),
      })),
    );
    if (!outcome.ok) throw new Error(`${list}: ${JSON.stringify(outcome)}`);
    for (const listed of outcome.reading.parties) {
      const party = partyOf(listed);
      const names = party.names.filter(({ kind }) => kind !== 'original-script');
      all.push({ list, ref: listed.ref, markingId: OPEN, party: { ...party, names } });
    }
  }
  return all;
}

/** The same with the primary name of each alone. */
export const primaryOnly = (parties: readonly IndexedParty[]): readonly IndexedParty[] =>
  parties.map((one) => ({ ...one, party: { ...one.party, names: one.party.names.slice(0, 1) } }));

/** A person as a bank or a border post asks: a name, and what else is known. */
export function person(name: string, born: number | null = null, country: string | null = null): Party {
  const code = country === null ? null : country.length === 2 ? country.toUpperCase() : countryCode(country);
  return {
    kind: 'person',
    names: [{ text: name, kind: 'primary' }],
    births: born === null ? [] : [{ from: `${born}-01-01`, to: `${born}-12-31`, precision: 'year' }],
    fathers: [],
    countries: code === null ? [] : [code],
    places: [],
    identifiers: [],
    gender: null,
  };
}
