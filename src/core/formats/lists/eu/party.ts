import type { EntityKind, Interval, NameKind } from '../../../words/index.ts';
import { parseDate } from '../../dates.ts';
import { about, dayOf, fromTo } from '../dates.ts';
import { genderOf, joined, type PartyDraft } from '../draft.ts';

/** One part of an EU entry (a name, a birth, a document …) by the attribute names of the XML; '' where it is silent. */
export type EuPart = (attribute: string) => string;

/** Codes of subjectType. */
export const EU_KINDS: Readonly<Record<string, EntityKind>> = {
  person: 'person',
  p: 'person',
  enterprise: 'organisation',
  e: 'organisation',
  vessel: 'vessel',
};

/** identificationTypeCode; anything else is a document of its own. */
const SCHEMES: Readonly<Record<string, string>> = {
  passport: 'passport',
  diplomaticpassport: 'passport',
  id: 'national-id',
  ssn: 'ssn',
  fiscalcode: 'tax-id',
  taxid: 'tax-id',
  regnumber: 'registration',
  tradelic: 'registration',
  imo: 'imo',
  swiftbic: 'bic',
  electionid: 'voter-id',
  birthcert: 'birth-certificate',
  residentperm: 'residence-permit',
  traveldoc: 'travel-document',
  driverlicence: 'driving-licence',
};

/** The EU writes 00 and UNKNOWN where it does not know the country. */
const country = (part: EuPart): readonly [text: string, code: string] => {
  const [text, code] = [part('countryDescription'), part('countryIso2Code')];
  return [/^unknown$/i.test(text) ? '' : text, code === '00' ? '' : code];
};

const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** The EU marks no main name: the first stands for it. Names in another script are kept as such, others by `strong`. */
export function euName(draft: PartyDraft, part: EuPart, first: boolean): void {
  const parts = ['firstName', 'middleName', 'lastName'].map(part).filter((word) => word !== '');
  const text = part('wholeName') || parts.join(' ');
  const graded: NameKind = part('strong') === '' ? 'alias' : part('strong') === 'true' ? 'strong' : 'weak';
  draft.name(text, first ? 'primary' : OTHER_SCRIPT.test(text) ? 'original-script' : graded);
  draft.position(part('title'));
  draft.position(part('function'));
  draft.gender ??= genderOf(part('gender'));
}

function birthOf(part: EuPart): Interval | null {
  const calendar = part('calendarType');
  if (calendar !== '' && calendar.toUpperCase() !== 'GREGORIAN') return null;
  const year = (text: string): Interval | null => (/^[1-9]\d{3}$/.test(text) ? parseDate(text) : null);
  const number = (name: string): string => part(name).padStart(2, '0');
  const day = /^0*$/.test(part('dayOfMonth')) ? '' : `-${number('dayOfMonth')}`;
  const month = /^0*$/.test(part('monthOfYear')) ? '' : `-${number('monthOfYear')}`;
  const whole = dayOf(part('birthdate'));
  return (
    (whole === null ? null : parseDate(whole)) ??
    (month === '' ? null : parseDate(`${part('year')}${month}${day}`)) ??
    year(part('year')) ??
    fromTo(year(part('yearRangeFrom')), year(part('yearRangeTo')))
  );
}

export function euBirth(draft: PartyDraft, part: EuPart): void {
  const interval = birthOf(part);
  const said = ['birthdate', 'dayOfMonth', 'monthOfYear', 'year', 'yearRangeFrom', 'yearRangeTo']
    .map(part)
    .filter((text) => text !== '');
  if (interval !== null) draft.birth(part('circa') === 'true' ? about(interval) : interval);
  else if (said.length > 0) draft.remark(`Date of birth (${part('calendarType')}): ${said.join(' ')}`);
  const [text, code] = country(part);
  draft.birthPlace(joined(part('place'), part('city'), part('region'), text));
  draft.country(text, 'birth', code);
}

export function euCitizenship(draft: PartyDraft, part: EuPart): void {
  const [text, code] = country(part);
  draft.country(text, 'nationality', code);
}

export function euAddress(draft: PartyDraft, part: EuPart): void {
  const [text, code] = country(part);
  draft.address(joined(...['street', 'poBox', 'zipCode', 'place', 'city', 'region'].map(part), text));
  draft.country(text, 'residence', code);
  draft.detail('contact', part('contactInfo'));
}

export function euIdentification(draft: PartyDraft, part: EuPart): void {
  const number = part('number') || part('latinNumber');
  const [text, code] = country(part);
  const type = part('identificationTypeDescription') || part('identificationTypeCode');
  const marks = [
    ['knownFalse', 'known to be false'],
    ['knownExpired', 'expired'],
    ['reportedLost', 'reported lost'],
    ['revokedByIssuer', 'revoked'],
  ].flatMap(([attribute = '', words = '']) => (part(attribute) === 'true' ? [words] : []));
  const issued = joined(part('issuedBy'), part('issuedDate'));
  const whole = [
    `${type} ${number}`.trim(),
    text === '' ? '' : `(${text})`,
    issued === '' ? '' : `issued ${issued}`,
    marks.length === 0 ? '' : `– ${marks.join(', ')}`,
  ];
  const scheme = SCHEMES[part('identificationTypeCode').toLowerCase()] ?? 'document';
  draft.identifier(scheme, number, code || text, whole.filter((piece) => piece !== '').join(' '));
}

/** The entry's own words: UN number, day of designation, remarks. */
export function euEntity(draft: PartyDraft, part: EuPart): void {
  const unitedNations = part('unitedNationId');
  draft.identifier('un-reference', unitedNations, '', `UN reference ${unitedNations}`);
  draft.listedOn = dayOf(part('designationDate'));
  draft.remark(part('designationDetails'));
}

/** Programmes are the regimes; the latest regulation is the last change that the EU tells. */
export function euRegulation(draft: PartyDraft, part: EuPart): void {
  draft.programme(part('programme'));
  const published = dayOf(part('publicationDate'));
  if (published !== null && (draft.amendedOn === null || published > draft.amendedOn))
    draft.amendedOn = published;
}
