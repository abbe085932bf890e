import { dayOf } from '../dates.ts';
import { kindIn } from '../draft.ts';
import type { ListNotes, ListReader, ReadEntry } from '../reader.ts';
import { xmlEntries, type XmlEntry } from '../xml/entries.ts';
import { unknownFields } from '../xml/fields.ts';
import type { XmlNode } from '../xml/node.ts';
import { UK_KINDS, UkDraft } from './party.ts';

type Field = (draft: UkDraft, node: XmlNode) => void;

const NAME_PARTS = ['Name1', 'Name2', 'Name3', 'Name4', 'Name5', 'Name6'];
const LINES = [1, 2, 3, 4, 5, 6].map((line) => `AddressLine${line}`);

/** Reads each element `inner` of the lists `outer`. */
const each =
  (inner: string, read: Field): Field =>
  (draft, node) => {
    for (const child of node.all(inner)) read(draft, child);
  };
const detail =
  (word: string): Field =>
  (draft, { text }) =>
    draft.draft.detail(word, text);
const nothing: Field = () => undefined;
const remark: Field = (draft, { text }) => draft.draft.remark(text);
const says =
  (scheme: string, number: string, about: string): Field =>
  (draft, node) =>
    draft.document(scheme, node.say(number), node.say(about));

/** Reads the fields of an element by a table; fields that are not in it are left to the caller. */
const fieldsOf =
  (table: Readonly<Record<string, Field>>): Field =>
  (draft, node) => {
    for (const child of node.children)
      if (Object.hasOwn(table, child.name)) table[child.name]?.(draft, child);
  };

const INDIVIDUAL: Readonly<Record<string, Field>> = {
  DOBs: each('DOB', (draft, { text }) => draft.birth(text)),
  Nationalities: each('Nationality', (draft, { text }) => draft.nationality(text)),
  BirthDetails: each('Location', (draft, node) =>
    draft.birthPlace(node.say('TownOfBirth'), node.say('CountryOfBirth')),
  ),
  PassportDetails: each('Passport', says('passport', 'PassportNumber', 'PassportAdditionalInformation')),
  NationalIdentifierDetails: each(
    'NationalIdentifier',
    says('national-id', 'NationalIdentifierNumber', 'NationalIdentifierAdditionalInformation'),
  ),
  Positions: each('Position', (draft, { text }) => draft.draft.position(text)),
  Genders: each('Gender', (draft, { text }) => draft.gender(text)),
};
const ENTITY: Readonly<Record<string, Field>> = {
  TypeOfEntities: each('TypeOfEntity', detail('type of entity')),
  BusinessRegistrationNumbers: each('BusinessRegistrationNumber', (draft, { text }) =>
    draft.document('registration', text, ''),
  ),
  Subsidiaries: each('Subsidiary', detail('subsidiary')),
  ParentCompanies: each('ParentCompany', detail('parent company')),
};
const SHIP: Readonly<Record<string, Field>> = {
  IMONumbers: each('IMONumber', (draft, { text }) => draft.document('imo', text, '')),
  HullIdentificationNumbers: each('HullIdentificationNumber', (draft, { text }) =>
    draft.document('hull-number', text, ''),
  ),
  CurrentBelievedFlagOfShips: each('CurrentBelievedFlagOfShip', (draft, { text }) => draft.flag(text)),
  PreviousFlags: each('PreviousFlag', detail('former vessel flag')),
  CurrentOwnerOperators: each('CurrentOwnerOperator', detail('vessel owner')),
  PreviousOwnerOperators: each('PreviousOwnerOperator', detail('former vessel owner')),
  TypeOfShipDetails: each('TypeOfShip', detail('vessel type')),
  TonnageOfShipDetails: each('TonnageOfShip', detail('tonnage')),
  LengthOfShipDetails: each('LengthOfShip', detail('length')),
  YearBuiltDetails: each('YearBuilt', detail('vessel year of build')),
};

const FIELDS: Readonly<Record<string, Field>> = {
  UniqueID: nothing,
  LastUpdated: nothing,
  DateDesignated: nothing,
  IndividualEntityShip: nothing,
  SanctionsImposedIndicators: nothing,
  OFSIGroupID: detail('OFSI group ID'),
  UNReferenceNumber: (draft, { text }) => draft.unReference(text),
  Names: each('Name', (draft, node) =>
    draft.name({
      parts: NAME_PARTS.map((part) => node.say(part)),
      type: node.say('NameType'),
      strength: node.say('AliasStrength'),
    }),
  ),
  NonLatinNames: each('NonLatinName', (draft, node) => draft.nonLatin(node.say('NameNonLatinScript'))),
  Titles: each('Title', (draft, { text }) => draft.draft.position(text)),
  RegimeName: (draft, { text }) => draft.draft.programme(text),
  DesignationSource: detail('designation source'),
  SanctionsImposed: detail('sanctions imposed'),
  OtherInformation: remark,
  UKStatementofReasons: remark,
  Addresses: each('Address', (draft, node) =>
    draft.address(
      LINES.map((line) => node.say(line)),
      node.say('AddressPostalCode'),
      node.say('AddressCountry'),
    ),
  ),
  PhoneNumbers: each('PhoneNumber', (draft, { text }) => draft.document('phone', text, '')),
  EmailAddresses: each('EmailAddress', (draft, { text }) => draft.document('email', text, '')),
  Websites: each('Website', (draft, { text }) => draft.document('url', text, '')),
  IndividualDetails: each('Individual', fieldsOf(INDIVIDUAL)),
  EntityDetails: each('Entity', fieldsOf(ENTITY)),
  ShipDetails: each('Ship', fieldsOf(SHIP)),
};
const KNOWN: ReadonlySet<string> = new Set(Object.keys(FIELDS));
const readFields = fieldsOf(FIELDS);

function read({ node, where }: XmlEntry, notes: ListNotes): ReadEntry {
  const [ref, type] = [node.say('UniqueID'), node.say('IndividualEntityShip')];
  const kind = kindIn(UK_KINDS, type);
  if (kind === null) return { skipped: { where, ref: ref || null, reason: `“${type}” is not a known type` } };
  const uk = new UkDraft(ref, kind);
  uk.dated(node.say('DateDesignated'), node.say('LastUpdated'));
  readFields(uk, node);
  unknownFields(uk.draft, node, KNOWN, notes, where, 'uk-xml');
  const fault = uk.draft.fault();
  return fault === null
    ? { where, party: uk.draft.finish() }
    : { skipped: { where, ref: ref || null, reason: fault } };
}

/** The UK Sanctions List (FCDO) in XML: Designations with Designation. */
export const ukXml: ListReader = {
  format: 'uk-xml',
  label: 'UK Sanctions List, XML',
  optional: [],
  async *entries(files, notes) {
    const file = files.get('main');
    if (file === undefined) return;
    const shape = {
      format: 'uk-xml',
      root: 'Designations',
      namespaces: [''],
      containers: [],
      entries: ['DateGenerated', 'Designation'],
    };
    for await (const entry of xmlEntries(file, shape)) {
      if (entry.path === 'DateGenerated') {
        notes.published = dayOf(entry.node.text);
        continue;
      }
      notes.count('main');
      yield read(entry, notes);
    }
  },
};
