import type { ListedParty } from '../../../core/formats/lists/types.ts';
import type { ListFile } from '../contract.ts';

const GIVEN = ['Zarmeen', 'Orlan', 'Sabz Ali', 'Turvek', 'Noor Baz', 'Ilmari', 'Qadrun'];
const FAMILY = ['Wolgai', 'Sevchuk', 'Tarinzai', 'Hodrak', 'Belmiri'];

/** Invented people, each with a reference: P.000, P.001, … */
export function people(count: number): ListedParty[] {
  return Array.from({ length: count }, (_, at) => ({
    ref: `P.${String(at).padStart(3, '0')}`,
    kind: 'person' as const,
    names: [
      { text: `${GIVEN[at % GIVEN.length]} ${FAMILY[at % FAMILY.length]} ${at}`, kind: 'primary' as const },
    ],
    births: [
      { from: `${1950 + (at % 50)}-01-01`, to: `${1950 + (at % 50)}-12-31`, precision: 'year' as const },
    ],
    birthPlaces: [],
    fathers: [],
    gender: null,
    countries: [],
    addresses: [],
    identifiers: [],
    positions: [],
    programmes: [],
    listedOn: null,
    amendedOn: null,
    remarks: null,
    details: {},
  }));
}

export function listFile(published: string | null, parties: readonly ListedParty[]): ListFile {
  const text = JSON.stringify({ published, parties, skipped: [] });
  return { name: 'list.json', bytes: new TextEncoder().encode(text) };
}
