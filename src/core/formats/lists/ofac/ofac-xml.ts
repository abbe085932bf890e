import type { EntityKind, NameKind } from '../../../words/index.ts';
import { dayOf } from '../dates.ts';
import { joined, kindIn, PartyDraft } from '../draft.ts';
import type { ListReader, ReadEntry } from '../reader.ts';
import { refuse } from '../refused.ts';
import { unknownFields } from '../xml/fields.ts';
import { xmlEntries, type XmlEntry } from '../xml/entries.ts';
import type { XmlNode } from '../xml/node.ts';
import { ofacDate } from './dates.ts';
import { OFAC_KINDS, vesselDetail } from './party.ts';
import { readPhrase, readRemarks } from './remarks.ts';

/** Of the classic SDN.XML and CONSOLIDATED.XML (sdnList.xsd), and of the Sanctions List Service since 2024. */
const NAMESPACES = [
  'http://tempuri.org/sdnList.xsd',
  'https://tempuri.org/sdnList.xsd',
  'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML',
  'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONS_XML',
  '',
];

const NAME_MARKS: Readonly<Record<string, NameKind>> = { 'f.k.a.': 'former', 'n.k.a.': 'alias' };
const CATEGORIES: Readonly<Record<string, NameKind>> = { strong: 'strong', weak: 'weak' };

/** Elements of vesselInfo, by the words that the CSV reader uses as well. */
const VESSEL: Readonly<Record<string, string>> = {
  callSign: 'call sign',
  vesselType: 'vessel type',
  vesselFlag: 'vessel flag',
  vesselOwner: 'vessel owner',
  tonnage: 'tonnage',
  grossRegisteredTonnage: 'gross registered tonnage',
};
const ADDRESS = ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode', 'country'];

/** A person's given names stand in firstName; everything else has lastName only. */
const nameOf = (node: XmlNode): string => `${node.say('firstName')} ${node.say('lastName')}`;

function alias(draft: PartyDraft, node: XmlNode): void {
  const mark = NAME_MARKS[node.say('type').toLowerCase()];
  draft.name(nameOf(node), mark ?? CATEGORIES[node.say('category').toLowerCase()] ?? 'alias');
}

function birth(draft: PartyDraft, { text }: XmlNode): void {
  const interval = ofacDate(text);
  if (interval !== null) draft.birth(interval);
  else if (text !== '') draft.remark(`DOB ${text}`);
}

/** An id is a phrase of the remarks in three elements: type, number, country. */
function id(draft: PartyDraft, node: XmlNode): void {
  const [type, number, country] = [node.say('idType'), node.say('idNumber'), node.say('idCountry')];
  const issued = node.say('issueDate') === '' ? '' : ` issued ${node.say('issueDate')}`;
  const expires = node.say('expirationDate') === '' ? '' : ` expires ${node.say('expirationDate')}`;
  const phrase = `${type} ${number}${country === '' ? '' : ` (${country})`}${issued}${expires}`.trim();
  if (!readPhrase(draft, phrase, phrase)) draft.remark(phrase);
}

type Field = readonly [list: string, item: string, read: (draft: PartyDraft, node: XmlNode) => void];

const FIELDS: readonly Field[] = [
  ['programList', 'program', (draft, { text }) => draft.programme(text)],
  ['akaList', 'aka', alias],
  [
    'addressList',
    'address',
    (draft, node) => {
      draft.address(joined(...ADDRESS.map((part) => node.say(part))));
      draft.country(node.say('country'), 'residence');
    },
  ],
  ['idList', 'id', id],
  ['nationalityList', 'nationality', (draft, node) => draft.country(node.say('country'), 'nationality')],
  ['citizenshipList', 'citizenship', (draft, node) => draft.country(node.say('country'), 'nationality')],
  [
    'dateOfBirthList',
    'dateOfBirthItem',
    (draft, node) => node.all('dateOfBirth').forEach((date) => birth(draft, date)),
  ],
  [
    'placeOfBirthList',
    'placeOfBirthItem',
    (draft, node) => {
      readPhrase(draft, `POB ${node.say('placeOfBirth')}`, '');
    },
  ],
];
const KNOWN = new Set([
  ...FIELDS.map(([list]) => list),
  'uid',
  'firstName',
  'lastName',
  'title',
  'sdnType',
  'remarks',
  'vesselInfo',
]);

/** One sdnEntry. Remarks follow the same grammar as in the delimited files. */
function ofacXmlParty(node: XmlNode, kind: EntityKind): PartyDraft {
  const draft = new PartyDraft(node.say('uid'), kind);
  draft.name(nameOf(node), 'primary');
  draft.position(node.say('title'));
  for (const [list, item, read] of FIELDS) for (const found of node.under(list, item)) read(draft, found);
  for (const vessel of node.all('vesselInfo'))
    for (const { name, text } of vessel.children) vesselDetail(draft, VESSEL[name] ?? name, text);
  readRemarks(draft, node.say('remarks'), false);
  return draft;
}

/** OFAC's classic XML: SDN.XML or CONSOLIDATED.XML. The advanced XML (SDN_ADVANCED.XML) is another form and not read. */
export const ofacXml: ListReader = {
  format: 'ofac-xml',
  label: 'OFAC SDN or consolidated list, classic XML',
  optional: [],
  async *entries(files, notes) {
    const file = files.get('main');
    if (file === undefined) return;
    let announced: number | null = null;
    let read = 0;
    const read1 = ({ node, where }: XmlEntry): ReadEntry => {
      const kind = kindIn(OFAC_KINDS, node.say('sdnType'));
      const ref = node.say('uid') || null;
      if (kind === null)
        return { skipped: { where, ref, reason: `“${node.say('sdnType')}” is not a known type of entry` } };
      const draft = ofacXmlParty(node, kind);
      unknownFields(draft, node, KNOWN, notes, where, 'ofac-xml');
      const fault = draft.fault();
      return fault === null ? { where, party: draft.finish() } : { skipped: { where, ref, reason: fault } };
    };
    const shape = {
      format: 'ofac-xml',
      root: 'sdnList',
      namespaces: NAMESPACES,
      containers: [],
      entries: ['publshInformation', 'sdnEntry'],
    };
    for await (const entry of xmlEntries(file, shape)) {
      if (entry.path === 'publshInformation') {
        notes.published = dayOf(entry.node.say('Publish_Date'), 'mdy');
        const count = entry.node.say('Record_Count');
        announced = /^\d+$/.test(count) ? Number(count) : null;
        continue;
      }
      read += 1;
      notes.count('main');
      yield read1(entry);
    }
    if (announced !== null && announced !== read)
      throw refuse(
        'LIST_TRUNCATED',
        { path: file.name },
        { file: file.name, detail: `it announces ${announced} entries and holds ${read}` },
      );
  },
};
