/**
 * Identifier schemes. `identity`: one value is one thing. `strong`: telling, but passed on or shared.
 * `exclusive`: a thing has one, so two different values are two things.
 */
export interface Scheme {
  readonly strength: 'identity' | 'strong';
  readonly exclusive: boolean;
}

const ONE: Scheme = { strength: 'identity', exclusive: true };
const OWN: Scheme = { strength: 'identity', exclusive: false };
const SHARED: Scheme = { strength: 'strong', exclusive: false };

export const SCHEMES: Readonly<Record<string, Scheme>> = {
  cnic: ONE,
  nicop: ONE,
  nic: ONE,
  tazkira: ONE,
  'national-id': ONE,
  'national-identification': ONE,
  ssn: ONE,
  inn: ONE,
  imo: ONE,
  vin: ONE,
  lei: ONE,
  passport: OWN,
  'driving-licence': OWN,
  'travel-document': OWN,
  isin: OWN,
  email: OWN,
  'e-mail': OWN,
  wallet: OWN,
  btc: OWN,
  eth: OWN,
  usdt: OWN,
  tron: OWN,
  iban: OWN,
  account: OWN,
  imei: OWN,
  imsi: OWN,
  mmsi: OWN,
  'tail-number': OWN,
  plate: OWN,
  registration: OWN,
  serial: OWN,
  stix: OWN,
  misp: OWN,
  url: OWN,
  telegram: OWN,
  handle: OWN,
  'un-reference': OWN,
  'list-reference': OWN,
  phone: SHARED,
  msisdn: SHARED,
  'call-sign': SHARED,
  ip: SHARED,
  domain: SHARED,
  reference: SHARED,
};

/** Schemes not in the table: telling, never identity. */
export const UNKNOWN_SCHEME: Scheme = SHARED;
