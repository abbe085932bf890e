import type { ListFormat } from '../../core/formats/lists/types.ts';

interface WellKnownList {
  readonly id: string;
  readonly name: string;
  readonly format: ListFormat;
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
    format: 'un-xml',
    publisher: { code: 'UN', name: 'United Nations Security Council', country: 'ZZ' },
  },
  {
    id: 'ofac',
    name: 'OFAC Specially Designated Nationals',
    format: 'ofac-csv',
    publisher: { code: 'OFAC', name: 'Office of Foreign Assets Control', country: 'US' },
  },
  {
    id: 'ofac-consolidated',
    name: 'OFAC Consolidated Non-SDN List',
    format: 'ofac-csv',
    publisher: { code: 'OFAC', name: 'Office of Foreign Assets Control', country: 'US' },
  },
  {
    id: 'eu',
    name: 'European Union Consolidated Financial Sanctions List',
    format: 'eu-xml',
    publisher: { code: 'EU', name: 'European Union', country: 'ZZ' },
  },
  {
    id: 'uk',
    name: 'United Kingdom Sanctions List',
    format: 'uk-csv',
    publisher: { code: 'UK', name: 'Government of the United Kingdom', country: 'GB' },
  },
];

/** Marking of a well-known list. */
export const OPEN = 'TLP:CLEAR';
