import type { ListFormat } from '../../core/formats/lists/types.ts';

interface WellKnownList {
  readonly id: string;
  readonly name: string;
  /** Forms in which its publisher gives it; the file says which. */
  readonly formats: readonly [ListFormat, ...ListFormat[]];
  readonly publisher: { readonly code: string; readonly name: string; readonly country: string };
}

/**
 * Lists that every centre may have. They are public, so their marking is open and nothing is told by their being there.
 * Their addresses are the operator's to set: nothing is fetched unless one is configured.
 */
export const WELL_KNOWN_LISTS: readonly WellKnownList[] = [
  {
    id: 'un',
    name: 'United Nations Security Council Consolidated List',
    formats: ['un-xml'],
    publisher: { code: 'UN', name: 'United Nations Security Council', country: 'ZZ' },
  },
  {
    id: 'ofac',
    name: 'OFAC Specially Designated Nationals',
    formats: ['ofac-csv', 'ofac-xml'],
    publisher: { code: 'OFAC', name: 'Office of Foreign Assets Control', country: 'US' },
  },
  {
    id: 'ofac-consolidated',
    name: 'OFAC Consolidated Non-SDN List',
    formats: ['ofac-csv', 'ofac-xml'],
    publisher: { code: 'OFAC', name: 'Office of Foreign Assets Control', country: 'US' },
  },
  {
    id: 'eu',
    name: 'European Union Consolidated Financial Sanctions List',
    formats: ['eu-xml', 'eu-csv'],
    publisher: { code: 'EU', name: 'European Union', country: 'ZZ' },
  },
  {
    id: 'uk',
    name: 'United Kingdom Sanctions List',
    formats: ['uk-xml', 'uk-csv'],
    publisher: { code: 'UK', name: 'Government of the United Kingdom', country: 'GB' },
  },
];

/** Marking of a well-known list. */
export const OPEN = 'TLP:CLEAR';
