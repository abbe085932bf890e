import type { EntityKind, NameKind } from '../../../words/index.ts';
import { joined, kindIn, PartyDraft } from '../draft.ts';
import { inOrder } from './names.ts';
import { readRemarks } from './remarks.ts';

/** One entry of the four files, `-0- ` already taken for empty. */
export interface OfacRecord {
  /** ent_num, name, type, programmes, title, call sign, vessel type, tonnage, gross tonnage, flag, owner. */
  readonly cells: readonly string[];
  /** ent_num, alt_num, type, name, remarks. */
  readonly aliases: readonly (readonly string[])[];
  /** ent_num, add_num, address, city and province and postal code, country, remarks. */
  readonly addresses: readonly (readonly string[])[];
  /** The remarks as they stand: the comments file goes on where SDN.CSV cut them. */
  readonly remarks: string;
  /** The remarks end at OFAC's bound and nothing goes on: their last phrase is not whole. */
  readonly cut: boolean;
}

/** SDN_Type; an empty one is an entity. */
export const OFAC_KINDS: Readonly<Record<string, EntityKind>> = {
  individual: 'person',
  vessel: 'vessel',
  aircraft: 'aircraft',
  entity: 'organisation',
  '': 'organisation',
};

/** Alternate names in ALT.CSV are the strong ones; the weak stand in the remarks in quotation marks (OFAC FAQ 122). */
export const OFAC_NAME_KINDS: Readonly<Record<string, NameKind>> = {
  aka: 'strong',
  fka: 'former',
  nka: 'alias',
};

export const vesselWords = [
  'call sign',
  'vessel type',
  'tonnage',
  'gross registered tonnage',
  'vessel flag',
  'vessel owner',
];
const FIRST_VESSEL_CELL = 5;

/** Call sign and flag speak for the vessel; the rest is kept as published. */
export function vesselDetail(draft: PartyDraft, word: string, text: string): void {
  draft.detail(word, text);
  if (word === 'call sign') draft.identifier('call-sign', text, '', text === '' ? '' : `Call sign ${text}`);
  if (word === 'vessel flag') draft.country(text, 'flag');
}

/** One entry of OFAC's files as a listed party; null where its type is not known. */
export function ofacParty({ cells, aliases, addresses, remarks, cut }: OfacRecord): PartyDraft | null {
  const [ref = '', name = '', type = '', programmes = '', title = ''] = cells;
  const kind = kindIn(OFAC_KINDS, type);
  if (kind === null) return null;
  const draft = new PartyDraft(ref, kind);
  draft.name(inOrder(name, kind), 'primary');
  for (const [, , aliasType = '', alias = '', remark = ''] of aliases) {
    draft.name(inOrder(alias, kind), OFAC_NAME_KINDS[aliasType.toLowerCase()] ?? 'alias');
    if (remark !== '') draft.remark(`Alias ${alias}: ${remark}`);
  }
  for (const programme of programmes.split('] [')) draft.programme(programme);
  draft.position(title);
  for (const [index, word] of vesselWords.entries())
    vesselDetail(draft, word, cells[FIRST_VESSEL_CELL + index] ?? '');
  for (const [, , street = '', city = '', country = '', remark = ''] of addresses) {
    draft.address(joined(street, city, country));
    draft.country(country, 'residence');
    if (remark !== '') draft.remark(`Address: ${remark}`);
  }
  readRemarks(draft, remarks, cut);
  return draft;
}
