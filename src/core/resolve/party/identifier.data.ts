/** Schemes that number the same thing: the schemes on the left are compared as the one on the right. */
export const SCHEME_FAMILIES: Readonly<Record<string, string>> = {
  nicop: 'cnic',
  nic: 'cnic',
  poc: 'cnic',
  'national-identification': 'national-id',
  'national-identification-number': 'national-id',
  'id-number': 'national-id',
  'e-mail': 'email',
  btc: 'wallet',
  eth: 'wallet',
  usdt: 'wallet',
  tron: 'wallet',
  xbt: 'wallet',
  'crypto-wallet': 'wallet',
  msisdn: 'phone',
  mobile: 'phone',
  telephone: 'phone',
  'vehicle-registration': 'plate',
  'imo-number': 'imo',
  'passport-number': 'passport',
};

/** Prefixes that publishers write into the number itself. */
export const VALUE_PREFIXES: Readonly<Record<string, RegExp>> = {
  imo: /^imo/,
  mmsi: /^mmsi/,
  lei: /^lei/,
  imei: /^imei/,
};

/** Schemes whose numbers are given out by a country: two issuers, two papers. */
export const ISSUED_BY_COUNTRY: ReadonlySet<string> = new Set([
  'passport',
  'national-id',
  'tazkira',
  'driving-licence',
  'plate',
  'registration',
  'tax-id',
  'travel-document',
  'residence-permit',
  'voter-id',
]);
