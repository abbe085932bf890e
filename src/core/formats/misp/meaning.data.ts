import type { EntityKind, Modality } from '../../words/index.ts';

/** What a bare attribute is: the thing it names, and the scheme in which its value is an identifier. */
export interface AttributeMeaning {
  readonly kind: EntityKind;
  readonly scheme?: string;
}

const channel = (scheme: string): AttributeMeaning => ({ kind: 'channel', scheme });
const account = (scheme: string): AttributeMeaning => ({ kind: 'account', scheme });
const wallet = (scheme: string): AttributeMeaning => ({ kind: 'wallet', scheme });
const file = (scheme: string): AttributeMeaning => ({ kind: 'document', scheme });

/** MISP attribute types (2.5) that name a thing by themselves. Every other is kept as a field of the event. */
export const ATTRIBUTES: Readonly<Record<string, AttributeMeaning>> = {
  'ip-src': channel('ip'),
  'ip-dst': channel('ip'),
  domain: channel('domain'),
  hostname: channel('domain'),
  url: channel('url'),
  link: channel('url'),
  uri: channel('url'),
  email: account('email'),
  'email-src': account('email'),
  'email-dst': account('email'),
  'target-email': account('email'),
  'whois-registrant-email': account('email'),
  'jabber-id': account('handle'),
  'twitter-id': account('handle'),
  'github-username': account('handle'),
  'target-user': account('handle'),
  'phone-number': account('phone'),
  'mac-address': { kind: 'device', scheme: 'mac' },
  iban: account('iban'),
  'bank-account-nr': account('account'),
  btc: wallet('btc'),
  xmr: wallet('xmr'),
  dash: wallet('dash'),
  md5: file('md5'),
  sha1: file('sha-1'),
  sha256: file('sha-256'),
  sha512: file('sha-512'),
  filename: { kind: 'document' },
  vulnerability: file('cve'),
  'passport-number': file('passport'),
  'identity-card-number': file('national-id'),
  'threat-actor': { kind: 'organisation' },
  'campaign-name': { kind: 'operation' },
  'target-org': { kind: 'organisation' },
  'target-location': { kind: 'place' },
  'full-name': { kind: 'person' },
};

/** Templates of objects, by name: what the object is. Others are documents. */
export const TEMPLATES: Readonly<Record<string, EntityKind>> = {
  person: 'person',
  'ftm-Person': 'person',
  'fbi-most-wanted': 'person',
  'interpol-notice': 'person',
  organization: 'organisation',
  'legal-entity': 'organisation',
  victim: 'organisation',
  'ftm-Company': 'organisation',
  'ftm-Organization': 'organisation',
  'news-media': 'organisation',
  vehicle: 'vehicle',
  'ftm-Vehicle': 'vehicle',
  'ftm-Vessel': 'vessel',
  submarine: 'vessel',
  'ftm-Airplane': 'aircraft',
  uav: 'aircraft',
  geolocation: 'place',
  'postal-address': 'place',
  'bank-account': 'account',
  'ftm-BankAccount': 'account',
  'telegram-account': 'account',
  'instant-message-group': 'channel',
  'domain-ip': 'channel',
  url: 'channel',
  phone: 'device',
  'phone-number': 'account',
  incident: 'event',
  event: 'event',
  'temporal-event': 'event',
  'scheduled-event': 'event',
  narrative: 'programme',
};

/** What an attribute of an object says of it. `name`: one of its names, of that kind; `part`: a part of a person's name. */
export type Relation =
  | { readonly is: 'name'; readonly as: 'primary' | 'alias' | 'former' | 'weak' }
  | { readonly is: 'part'; readonly at: 0 | 1 | 2 }
  | { readonly is: 'claim'; readonly property: string; readonly scheme?: string };

const primary: Relation = { is: 'name', as: 'primary' };
const alias: Relation = { is: 'name', as: 'alias' };
const former: Relation = { is: 'name', as: 'former' };
const claim = (property: string): Relation => ({ is: 'claim', property });
const id = (scheme: string): Relation => ({ is: 'claim', property: 'identifier', scheme });

/** By object_relation, for all templates together. What does not fit the kind of thing is kept as a field. */
export const RELATIONS_OF_OBJECTS: Readonly<Record<string, Relation>> = {
  'full-name': primary,
  name: primary,
  username: primary,
  craftname: primary,
  city: primary,
  'account-name': primary,
  'commercial-name': alias,
  alias,
  handle: alias,
  weakAlias: { is: 'name', as: 'weak' },
  previousName: former,
  pastNames: former,
  'first-name': { is: 'part', at: 0 },
  firstName: { is: 'part', at: 0 },
  first_name: { is: 'part', at: 0 },
  'middle-name': { is: 'part', at: 1 },
  middleName: { is: 'part', at: 1 },
  'last-name': { is: 'part', at: 2 },
  lastName: { is: 'part', at: 2 },
  last_name: { is: 'part', at: 2 },
  fatherName: claim('fatherName'),
  'date-of-birth': claim('birthDate'),
  birthDate: claim('birthDate'),
  deathDate: claim('deathDate'),
  'place-of-birth': claim('birthPlace'),
  birthPlace: claim('birthPlace'),
  nationality: claim('nationality'),
  gender: claim('gender'),
  role: claim('role'),
  roles: claim('role'),
  function: claim('role'),
  occupation: claim('role'),
  position: claim('role'),
  address: claim('address'),
  country: claim('country'),
  countrycode: claim('country'),
  flag: claim('country'),
  website: claim('website'),
  description: claim('description'),
  text: claim('description'),
  summary: claim('description'),
  start_time: claim('occurred'),
  event_type: claim('eventType'),
  'phone-number': { is: 'claim', property: 'phone', scheme: 'phone' },
  phone: { is: 'claim', property: 'phone', scheme: 'phone' },
  msisdn: id('msisdn'),
  'e-mail': id('email'),
  email: id('email'),
  'passport-number': id('passport'),
  passportNumber: id('passport'),
  'identity-card-number': id('national-id'),
  idNumber: id('national-id'),
  'registration-number': id('registration'),
  registrationNumber: id('registration'),
  'license-plate-number': id('plate'),
  vin: id('vin'),
  imoNumber: id('imo'),
  mmsi: id('mmsi'),
  callSign: id('call-sign'),
  iban: id('iban'),
  account: id('account'),
  imei: id('imei'),
  imsi: id('imsi'),
  'serial-number': id('serial'),
  domain: id('domain'),
  ip: id('ip'),
  url: id('url'),
  'mac-address': id('mac'),
};

/** Galaxies whose clusters are things of the world, by type: the beginning of it decides. Others are documents. */
export const GALAXIES: readonly (readonly [type: RegExp, kind: EntityKind])[] = [
  [
    /^(?:threat-actor|terrorist-groups|intelligence-agencies|target-information)$|intrusion-set$|^microsoft-activity/,
    'organisation',
  ],
  [/malware|ransomware|^(?:tool|rat|stealer|backdoor|botnet|banker|exploit-kit)$|mitre-tool/, 'programme'],
  [/^(?:country|region)$/, 'place'],
  [/^(?:uavs)$/, 'aircraft'],
  [/^(?:firearms|ammunitions)$/, 'weapon'],
];

/** estimative-language:likelihood-probability (ICD 203): how firmly a claim under it is put. It is an assessment in any case. */
export const LIKELIHOOD: Readonly<Record<string, Modality>> = {
  'almost-certain': 'believed',
  'very-likely': 'believed',
  likely: 'believed',
  'roughly-even-chance': 'alleged',
  unlikely: 'alleged',
  'very-unlikely': 'alleged',
  'almost-no-chance': 'alleged',
};

/**
 * Who may see an event of this distribution, as a marking. Fail closed: “your organisation only” (0) and a sharing group (4),
 * whose members we do not know, are for who files it alone; so is a number that is none.
 */
export const DISTRIBUTION: Readonly<Record<number, string | null>> = {
  0: 'unknown',
  1: 'TLP:AMBER',
  2: 'TLP:GREEN',
  3: null,
  4: 'unknown',
  // Inherits from what it stands in.
  5: null,
};

/** PAP (permissible actions protocol): what may be done with it. RED and AMBER allow nothing that the adversary could notice. */
export const PAP: Readonly<Record<string, string | null>> = {
  RED: 'UNCLASSIFIED//NO-ACTION-WITHOUT-CONSENT//REL TO ALL',
  AMBER: 'UNCLASSIFIED//NO-ACTION-WITHOUT-CONSENT//REL TO ALL',
  GREEN: null,
  CLEAR: null,
  WHITE: null,
};
