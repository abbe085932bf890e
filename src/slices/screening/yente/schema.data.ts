import type { EntityKind } from '../../../core/words/index.ts';

/** Schemas of FollowTheMoney that are screened, and which of our kinds they stand for; the first is the narrowest. */
export const SCHEMA_KINDS: Readonly<Record<string, readonly EntityKind[]>> = {
  Person: ['person'],
  Organization: ['organisation'],
  Company: ['organisation'],
  PublicBody: ['organisation'],
  LegalEntity: ['person', 'organisation'],
  Vessel: ['vessel'],
  Airplane: ['aircraft'],
  Vehicle: ['vehicle', 'vessel', 'aircraft'],
  Thing: ['person', 'organisation', 'vessel', 'aircraft'],
};

/** Schema under which an entry of a list is answered. */
export const KIND_SCHEMAS: Readonly<Partial<Record<EntityKind, string>>> = {
  person: 'Person',
  organisation: 'Organization',
  vessel: 'Vessel',
  aircraft: 'Airplane',
  vehicle: 'Vehicle',
};

/** Properties of FollowTheMoney → what of the question they fill. */
export const NAME_PROPERTIES = ['name', 'alias', 'weakAlias', 'previousName'] as const;
export const BIRTH_PROPERTIES = ['birthDate', 'incorporationDate'] as const;
export const COUNTRY_PROPERTIES = [
  'nationality',
  'citizenship',
  'country',
  'birthCountry',
  'jurisdiction',
  'flag',
  'mainCountry',
] as const;
export const PLACE_PROPERTIES = ['birthPlace', 'address'] as const;

/** Property → scheme of the identifier. */
export const ID_PROPERTIES: Readonly<Record<string, string>> = {
  idNumber: 'national-id',
  passportNumber: 'passport',
  registrationNumber: 'registration',
  imoNumber: 'imo',
  mmsi: 'mmsi',
  callSign: 'call-sign',
  taxNumber: 'tax-id',
  innCode: 'inn',
  leiCode: 'lei',
  swiftBic: 'bic',
  bic: 'bic',
  iban: 'iban',
  publicKey: 'wallet',
  phone: 'phone',
  email: 'email',
};

/** Scheme of an identifier → property under which it is answered; others as idNumber. */
export const SCHEME_PROPERTIES: Readonly<Record<string, string>> = {
  passport: 'passportNumber',
  registration: 'registrationNumber',
  imo: 'imoNumber',
  mmsi: 'mmsi',
  'call-sign': 'callSign',
  'tax-id': 'taxNumber',
  inn: 'innCode',
  lei: 'leiCode',
  bic: 'swiftBic',
  wallet: 'publicKey',
  phone: 'phone',
  email: 'email',
  url: 'website',
};

/** Kinds of listed names → property; the first name of an entry is its name. */
export const NAME_KIND_PROPERTIES: Readonly<Record<string, string>> = {
  weak: 'weakAlias',
  misspelling: 'weakAlias',
  former: 'previousName',
};

/** What a factor of the explanation is called in the answer. */
export const FACTOR_FEATURES: Readonly<Record<string, string>> = {
  name: 'name_match',
  birth: 'birth_date_match',
  father: 'father_name_match',
  country: 'country_match',
  place: 'place_match',
  identifier: 'identifier_match',
  gender: 'gender_match',
  kind: 'schema_match',
};

export const FEATURE_DESCRIPTIONS: Readonly<Record<string, string>> = {
  name_match: 'Likeness of the best pair of names across scripts, 0 to 1',
  birth_date_match: 'Dates of birth, log2 odds',
  father_name_match: 'Name of the father, log2 odds',
  country_match: 'Nationality and other countries, log2 odds',
  place_match: 'Places of birth and addresses, log2 odds',
  identifier_match: 'Papers and other identifiers, log2 odds',
  gender_match: 'Gender, log2 odds',
  schema_match: 'Kind of party, log2 odds',
};
