import type { EntityKind, Interval, NameKind } from '../../../words/index.ts';
import { parseDate } from '../../dates.ts';
import type { Where } from '../../types.ts';
import { about, dayOf, fromTo, lastDay } from '../dates.ts';
import { genderOf, joined, PartyDraft } from '../draft.ts';
import type { ListNotes } from '../reader.ts';
import { unknownFields } from '../xml/fields.ts';
import type { XmlNode } from '../xml/node.ts';
import { documentScheme } from './documents.data.ts';

/** QUALITY of an alias in the UN list. An empty quality on a named alias says nothing: plain alias. */
const QUALITIES: Readonly<Record<string, NameKind>> = {
  good: 'strong',
  low: 'weak',
  'a.k.a.': 'alias',
  'f.k.a.': 'former',
};

const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME', 'FIFTH_NAME', 'SIXTH_NAME'];

type Field = (draft: PartyDraft, node: XmlNode) => void;

const APPROXIMATELY = /^approximately$/i;

/**
 * A date of birth as the list gives it: DATE or YEAR, exact or approximate, or two years. Where these are empty the list
 * writes a month into the note ("Nov. 1973"). Null where it says nothing that is a date.
 */
function birthOf(node: XmlNode): Interval | null {
  const [from, to] = [parseDate(node.say('FROM_YEAR')), parseDate(node.say('TO_YEAR'))];
  const [date, note] = [node.say('DATE'), node.say('NOTE')];
  const type = node.say('TYPE_OF_DATE').toUpperCase();
  const interval =
    type === 'BETWEEN'
      ? (fromTo(from, to) ?? from ?? to)
      : (parseDate(dayOf(date) ?? date) ?? parseDate(node.say('YEAR')) ?? parseDate(note));
  return interval !== null && (type === 'APPROXIMATELY' || APPROXIMATELY.test(note))
    ? about(interval)
    : interval;
}

function birth(draft: PartyDraft, node: XmlNode): void {
  const interval = birthOf(node);
  if (interval !== null) draft.birth(interval);
  const unread = node.children.filter(
    ({ name }) => name !== 'TYPE_OF_DATE' && (interval === null || name === 'NOTE'),
  );
  for (const { text } of unread)
    if (text !== '' && !APPROXIMATELY.test(text) && parseDate(text) === null)
      draft.remark(`Date of birth: ${text}`);
}

function alias(draft: PartyDraft, node: XmlNode): void {
  const text = node.say('ALIAS_NAME');
  const quality = node.say('QUALITY').toLowerCase();
  draft.name(text, QUALITIES[quality] ?? 'alias');
  const born = node.say('DATE_OF_BIRTH');
  const interval = parseDate(dayOf(born) ?? born);
  if (interval !== null) draft.birth(interval);
  else if (born !== '') draft.remark(`Date of birth under the alias ${text}: ${born}`);
  draft.birthPlace(joined(node.say('CITY_OF_BIRTH'), node.say('COUNTRY_OF_BIRTH')));
  draft.country(node.say('COUNTRY_OF_BIRTH'), 'birth');
  const note = node.say('NOTE');
  if (note !== '') draft.remark(text === '' ? `Alias: ${note}` : `Alias ${text}: ${note}`);
}

const placeOf = (node: XmlNode): string =>
  joined(...['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY'].map((name) => node.say(name)));

function address(draft: PartyDraft, node: XmlNode): void {
  const place = placeOf(node);
  draft.address(place);
  draft.country(node.say('COUNTRY'), 'residence');
  const note = node.say('NOTE');
  if (note !== '') draft.remark(`Address${place === '' ? '' : ` ${place}`}: ${note}`);
}

function birthPlace(draft: PartyDraft, node: XmlNode): void {
  draft.birthPlace(placeOf(node));
  draft.country(node.say('COUNTRY'), 'birth');
  const note = node.say('NOTE');
  if (note !== '') draft.remark(`Place of birth: ${note}`);
}

function document(draft: PartyDraft, node: XmlNode): void {
  const says = (name: string): string => node.say(name);
  const type = joined(says('TYPE_OF_DOCUMENT'), says('TYPE_OF_DOCUMENT2'));
  const country = says('ISSUING_COUNTRY') || says('COUNTRY_OF_ISSUE');
  const issued = [says('CITY_OF_ISSUE'), says('DATE_OF_ISSUE')].filter((part) => part !== '').join(', ');
  const text = [
    [type, says('NUMBER')].filter((part) => part !== '').join(' '),
    country === '' ? '' : `(${country})`,
    issued === '' ? '' : `issued ${issued}`,
    says('NOTE') === '' ? '' : `– ${says('NOTE')}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
  if (says('NUMBER') === '') draft.remark(text === '' ? '' : `Document: ${text}`);
  else draft.identifier(documentScheme(type), says('NUMBER'), country, text);
}

const eachValue =
  (use: (draft: PartyDraft, text: string) => void): Field =>
  (draft, node) => {
    for (const { text } of node.all('VALUE')) use(draft, text);
  };
const nothing: Field = () => undefined;

/** Every element of an entry, and what it means. What is not here is kept as a remark and told. */
const FIELDS: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(NAME_PARTS.map((name) => [name, nothing])),
  DATAID: nothing,
  VERSIONNUM: nothing,
  REFERENCE_NUMBER: nothing,
  LIST_TYPE: nothing,
  SORT_KEY: nothing,
  SORT_KEY_LAST_MOD: nothing,
  NAME_ORIGINAL_SCRIPT: (draft, { text }) => draft.name(text, 'original-script'),
  UN_LIST_TYPE: (draft, { text }) => draft.programme(text),
  LISTED_ON: (draft, { text }) => {
    draft.listedOn = dayOf(text);
  },
  LAST_DAY_UPDATED: (draft, node) => {
    draft.amendedOn = lastDay(node.all('VALUE').map(({ text }) => text));
  },
  GENDER: (draft, { text }) => {
    draft.gender = genderOf(text);
  },
  COMMENTS1: (draft, { text }) => draft.remark(text),
  SUBMITTED_BY: (draft, { text }) => draft.detail('submitted by', text),
  SUBMITTED_ON: (draft, { text }) => draft.detail('submitted on', text),
  DELISTED_ON: (draft, { text }) => draft.detail('delisted on', text),
  NATIONALITY: eachValue((draft, text) => draft.country(text, 'nationality')),
  NATIONALITY2: (draft, { text }) => draft.country(text, 'nationality'),
  DESIGNATION: eachValue((draft, text) => draft.position(text)),
  TITLE: eachValue((draft, text) => draft.position(text)),
  INDIVIDUAL_ALIAS: alias,
  ENTITY_ALIAS: alias,
  INDIVIDUAL_ADDRESS: address,
  ENTITY_ADDRESS: address,
  INDIVIDUAL_DATE_OF_BIRTH: birth,
  INDIVIDUAL_PLACE_OF_BIRTH: birthPlace,
  INDIVIDUAL_DOCUMENT: document,
};

const KNOWN: ReadonlySet<string> = new Set(Object.keys(FIELDS));

/** One INDIVIDUAL or ENTITY of the UN list. The father's name is not looked for in the comments: they are free text. */
export function unParty(entry: XmlNode, kind: EntityKind, notes: ListNotes, where: Where): PartyDraft {
  const draft = new PartyDraft(entry.say('REFERENCE_NUMBER'), kind);
  draft.name(
    NAME_PARTS.map((part) => entry.say(part))
      .filter((part) => part !== '')
      .join(' '),
    'primary',
  );
  draft.identifier('un-reference', draft.ref, '', `UN reference ${draft.ref}`);
  for (const node of entry.children) if (Object.hasOwn(FIELDS, node.name)) FIELDS[node.name]?.(draft, node);
  unknownFields(draft, entry, KNOWN, notes, where, 'un-xml');
  return draft;
}
