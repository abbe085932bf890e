import type { ListedParty, ListMapping } from '../../../core/formats/lists/index.ts';
import type { ListFile } from '../contract.ts';

const GIVEN = ['Zarmeen', 'Orlan', 'Sabz Ali', 'Turvek', 'Noor Baz', 'Ilmari', 'Qadrun'];
const FAMILY = ['Wolgai', 'Sevchuk', 'Tarinzai', 'Hodrak', 'Belmiri'];

/** How the files below are read. */
export const MAPPING: ListMapping = {
  reference: ['ref'],
  kind: { value: 'person' },
  columns: {
    name: { field: 'name' },
    born: { field: 'birth' },
    regime: { field: 'programme' },
    listed: { field: 'listedOn' },
    passport: { field: 'identifier', scheme: 'passport', country: 'PK' },
    remark: { field: 'remark' },
  },
};

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

/** A file of that publisher with these people, and the day on which it was published. */
export function listFile(
  published: string | null,
  parties: readonly ListedParty[],
): ListFile & { readonly published: string | null } {
  const rows = parties.map((one) => ({
    ref: one.ref,
    name: one.names[0]?.text ?? '',
    born: one.births[0]?.from?.slice(0, 4) ?? '',
    regime: one.programmes[0] ?? '',
    listed: one.listedOn ?? '',
    passport: one.identifiers[0]?.value ?? '',
    remark: one.remarks ?? '',
  }));
  return { name: 'list.json', published, bytes: new TextEncoder().encode(JSON.stringify(rows)) };
}
