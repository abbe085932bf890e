import type { Party, PartyIdentifier } from '../../resolve/party/types.ts';
import type { EntityKind, Interval } from '../../words/index.ts';
import { parseDate } from '../dates.ts';
import { child, childrenOf, textAt, type XmlElement } from './xml.ts';

/** ISO 20022 ExternalPersonIdentification1Code and ExternalOrganisationIdentification1Code → our schemes. */
const ID_SCHEMES: Readonly<Record<string, string>> = {
  CCPT: 'passport',
  NIDN: 'national-id',
  DRLC: 'driving-licence',
  SOSE: 'ssn',
  TXID: 'tax-id',
  ARNU: 'alien-registration',
  CUST: 'customer',
  EMPL: 'employer',
  COID: 'registration',
  DUNS: 'duns',
  TELE: 'phone',
};
/** A number the bank gave its own customer or payer tells nothing about whom a list names. */
const OWN_NUMBERS = new Set(['customer', 'employer']);
/** A Pakistani identity card number, however the message calls it. */
const CNIC = /^\d{5}-\d{7}-\d$/;

/** What can be read of one party or agent; null where it names nobody. */
export function readParty(
  element: XmlElement,
  account: XmlElement | undefined,
): { readonly kinds: readonly EntityKind[]; readonly party: Party } | null {
  const agent = child(element, 'FinInstnId');
  const body = agent ?? child(element, 'Pty') ?? element;
  const names = [textAt(body, 'Nm')].filter((name) => name !== null);
  const identifiers = [...identifiersOf(body), ...(agent ? [] : accountOf(account))];
  if (names.length === 0 && identifiers.length === 0) return null;
  const kinds = agent ? (['organisation'] as const) : kindsOf(body);
  return {
    kinds,
    party: {
      kind: kinds[0] ?? 'organisation',
      names: names.map((text) => ({ text, kind: 'primary' })),
      births: birthsOf(body),
      fathers: [],
      countries: countriesOf(body),
      places: placesOf(body),
      identifiers,
      gender: null,
    },
  };
}

function kindsOf(body: XmlElement): readonly EntityKind[] {
  const id = child(body, 'Id');
  if (child(id, 'PrvtId')) return ['person'];
  return child(id, 'OrgId') ? ['organisation'] : ['person', 'organisation'];
}

function birthsOf(body: XmlElement): Interval[] {
  const written = textAt(body, 'Id', 'PrvtId', 'DtAndPlcOfBirth', 'BirthDt');
  const date = written === null ? null : parseDate(written, 'ymd');
  return date === null ? [] : [date];
}

const COUNTRY_PATHS = [
  ['CtryOfRes'],
  ['PstlAdr', 'Ctry'],
  ['Id', 'PrvtId', 'DtAndPlcOfBirth', 'CtryOfBirth'],
] as const;

function countriesOf(body: XmlElement): string[] {
  const codes = COUNTRY_PATHS.map((path) => textAt(body, ...path)?.toUpperCase()).filter(
    (code) => code !== undefined && /^[A-Z]{2}$/.test(code),
  );
  return [...new Set(codes)] as string[];
}

/** Parts of a postal address in the order in which an envelope has them. */
const ADDRESS_PARTS = ['BldgNb', 'StrtNm', 'TwnLctnNm', 'TwnNm', 'DstrctNm', 'CtrySubDvsn', 'PstCd'];

function placesOf(body: XmlElement): string[] {
  const address = child(body, 'PstlAdr');
  const parts = ADDRESS_PARTS.map((name) => textAt(address, name)).filter((part) => part !== null);
  const lines = address ? childrenOf(address, 'AdrLine').map((line) => line.text) : [];
  const birth = textAt(body, 'Id', 'PrvtId', 'DtAndPlcOfBirth', 'CityOfBirth');
  return [parts.join(', '), lines.join(', '), birth ?? ''].filter((place) => place !== '');
}

const CODES: readonly (readonly [path: readonly string[], scheme: string])[] = [
  [['BICFI'], 'bic'],
  [['BIC'], 'bic'],
  [['LEI'], 'lei'],
  [['Id', 'OrgId', 'AnyBIC'], 'bic'],
  [['Id', 'OrgId', 'BICOrBEI'], 'bic'],
  [['Id', 'OrgId', 'LEI'], 'lei'],
  [['CtctDtls', 'PhneNb'], 'phone'],
  [['CtctDtls', 'MobNb'], 'phone'],
  [['CtctDtls', 'EmailAdr'], 'email'],
];

function identifiersOf(body: XmlElement): PartyIdentifier[] {
  const coded = CODES.flatMap(([path, scheme]) => {
    const value = textAt(body, ...path);
    return value === null ? [] : [{ scheme, value, country: null }];
  });
  const id = child(body, 'Id');
  const others = ['PrvtId', 'OrgId'].flatMap((name) => {
    const of = child(id, name);
    return of ? childrenOf(of, 'Othr') : [];
  });
  return [...coded, ...others.flatMap(otherIdentifier)];
}

function otherIdentifier(other: XmlElement): PartyIdentifier[] {
  const value = textAt(other, 'Id');
  if (value === null) return [];
  const code = textAt(other, 'SchmeNm', 'Cd') ?? '';
  const scheme = CNIC.test(value) ? 'cnic' : (ID_SCHEMES[code] ?? 'reference');
  if (OWN_NUMBERS.has(scheme)) return [];
  const issuer = textAt(other, 'Issr')?.toUpperCase() ?? '';
  return [{ scheme, value, country: /^[A-Z]{2}$/.test(issuer) ? issuer : null }];
}

function accountOf(account: XmlElement | undefined): PartyIdentifier[] {
  const iban = textAt(account, 'Id', 'IBAN');
  if (iban !== null) return [{ scheme: 'iban', value: iban, country: null }];
  const other = textAt(account, 'Id', 'Othr', 'Id');
  return other === null ? [] : [{ scheme: 'account', value: other, country: null }];
}
