import type { EntityKind } from '../../words/index.ts';

/** The template in which a thing of a kind is written, and the relation of its names. Kinds that are not here are written as text. */
export const TEMPLATE_OF_KIND: Readonly<
  Partial<Record<EntityKind, { readonly template: string; readonly name: string }>>
> = {
  person: { template: 'person', name: 'full-name' },
  organisation: { template: 'organization', name: 'name' },
  vehicle: { template: 'vehicle', name: 'text' },
  vessel: { template: 'ftm-Vessel', name: 'name' },
  place: { template: 'geolocation', name: 'city' },
  event: { template: 'event', name: 'name' },
};

/** The bare attribute in which an identifier of a scheme is written, where its thing has no template. */
export const ATTRIBUTE_OF_SCHEME: Readonly<Record<string, string>> = {
  ip: 'ip-dst',
  domain: 'domain',
  url: 'url',
  email: 'email',
  phone: 'phone-number',
  msisdn: 'phone-number',
  mac: 'mac-address',
  iban: 'iban',
  account: 'bank-account-nr',
  btc: 'btc',
  xmr: 'xmr',
  dash: 'dash',
  md5: 'md5',
  'sha-1': 'sha1',
  'sha-256': 'sha256',
  'sha-512': 'sha512',
  cve: 'vulnerability',
  passport: 'passport-number',
  'national-id': 'identity-card-number',
};

/** The relation of a claim in an object, by its property, for an identifier with its scheme. Others are written as text with their property’s name. */
export const RELATION_OF_CLAIM: Readonly<Record<string, string>> = {
  birthDate: 'date-of-birth',
  birthPlace: 'place-of-birth',
  occurred: 'start_time',
  eventType: 'event_type',
  nationality: 'nationality',
  gender: 'gender',
  role: 'role',
  address: 'address',
  country: 'country',
  description: 'text',
  phone: 'phone-number',
  'identifier email': 'e-mail',
  'identifier passport': 'passport-number',
  'identifier national-id': 'identity-card-number',
  'identifier cnic': 'identity-card-number',
  'identifier registration': 'registration-number',
  'identifier plate': 'license-plate-number',
  'identifier vehicle-registration': 'license-plate-number',
  'identifier vin': 'vin',
  'identifier imo': 'imoNumber',
  'identifier mmsi': 'mmsi',
  'identifier imei': 'imei',
};

/** Distribution for who honours nothing but it: what is not open to a whole community stays with who gets it. */
export const DISTRIBUTION_OF_TLP: Readonly<Record<string, number>> = {
  CLEAR: 3,
  GREEN: 2,
  AMBER: 0,
  'AMBER+STRICT': 0,
  RED: 0,
};
