import type { EntityKind } from '../../words/index.ts';

/**
 * What each STIX 2.1 type is in the words of the spine, and as what a thing of a kind goes out (`writes`). Software (malware,
 * tools) is a programme in the everyday sense: somebody runs it and others use it; methods, reports and patterns are
 * documents about something; addresses and servers are channels. Types that are not listed, custom ones too, are documents.
 * A kind goes out only as a type that says nothing more of it: a person is an identity and never a threat-actor, an
 * operation no campaign. Kinds without such a type go out as things of our own.
 */
export const KIND_ROWS: readonly {
  readonly type: string;
  readonly kind: EntityKind;
  readonly writes?: true;
  readonly identityClass?: string;
}[] = [
  { type: 'identity', identityClass: 'individual', kind: 'person', writes: true },
  { type: 'identity', identityClass: 'system', kind: 'device' },
  { type: 'identity', identityClass: 'organization', kind: 'organisation', writes: true },
  { type: 'threat-actor', kind: 'organisation' },
  { type: 'intrusion-set', kind: 'organisation' },
  { type: 'campaign', kind: 'operation' },
  { type: 'incident', kind: 'event', writes: true },
  { type: 'malware', kind: 'programme' },
  { type: 'tool', kind: 'programme' },
  { type: 'software', kind: 'programme' },
  { type: 'location', kind: 'place', writes: true },
  { type: 'infrastructure', kind: 'channel', writes: true },
  { type: 'ipv4-addr', kind: 'channel' },
  { type: 'ipv6-addr', kind: 'channel' },
  { type: 'domain-name', kind: 'channel' },
  { type: 'url', kind: 'channel' },
  { type: 'autonomous-system', kind: 'channel' },
  { type: 'network-traffic', kind: 'channel' },
  { type: 'mac-addr', kind: 'device' },
  { type: 'email-addr', kind: 'account' },
  { type: 'user-account', kind: 'account' },
];

/** The kind of a type where nothing in the object says more: of several rows the last. */
export const KIND_OF_TYPE: ReadonlyMap<string, EntityKind> = new Map(
  KIND_ROWS.map(({ type, kind }) => [type, kind]),
);

/** STIX 2.1 §10.7 identity-class-ov. */
export const KIND_OF_IDENTITY_CLASS: ReadonlyMap<string, EntityKind> = new Map(
  KIND_ROWS.flatMap(({ identityClass, kind }) =>
    identityClass === undefined ? [] : [[identityClass, kind]],
  ),
);

/** Objects that are about the bundle, not about the world: a line of text, no subject (STIX 2.1 §7, §3.3). */
export const META_TYPES: ReadonlySet<string> = new Set([
  'marking-definition',
  'extension-definition',
  'language-content',
]);

/** Where an object's name stands, best first. */
export const NAME_PROPERTIES: readonly string[] = [
  'name',
  'value',
  'display_name',
  'account_login',
  'user_id',
  'path',
  'key',
  'subject',
  'abstract',
  'url',
  'serial_number',
  'command_line',
  'opinion',
  'number',
];

export const ALIAS_PROPERTIES: readonly string[] = ['aliases', 'x_mitre_aliases'];

/** Properties that are read in their own way or carry nothing but the form; everything else is kept as a foreign field. */
export const READ_PROPERTIES: ReadonlySet<string> = new Set([
  'type',
  'id',
  'spec_version',
  'description',
  ...ALIAS_PROPERTIES,
]);

/** Types that carry the external id of what they act on (old ATT&CK mitigations have their technique's), not one of their own. */
export const BORROWED_IDS: ReadonlySet<string> = new Set(['course-of-action']);

/** Observables whose `value` is an identifier, with its scheme, and the schemes that go out as such an observable. */
export const OBSERVABLE_ROWS: readonly {
  readonly type: string;
  readonly scheme: string;
  readonly writes: readonly string[];
}[] = [
  { type: 'ipv4-addr', scheme: 'ip', writes: ['ip', 'ipv4'] },
  { type: 'ipv6-addr', scheme: 'ip', writes: ['ip', 'ipv6'] },
  { type: 'domain-name', scheme: 'domain', writes: ['domain'] },
  { type: 'url', scheme: 'url', writes: ['url'] },
  { type: 'email-addr', scheme: 'email', writes: ['email', 'e-mail'] },
  { type: 'mac-addr', scheme: 'mac', writes: ['mac'] },
];
export const VALUE_SCHEMES: ReadonlyMap<string, string> = new Map(
  OBSERVABLE_ROWS.map(({ type, scheme }) => [type, scheme]),
);

/** Hashes of files, by our scheme. */
export const HASH_SCHEMES: ReadonlyMap<string, string> = new Map([
  ['md5', 'MD5'],
  ['sha1', 'SHA-1'],
  ['sha-1', 'SHA-1'],
  ['sha256', 'SHA-256'],
  ['sha-256', 'SHA-256'],
  ['sha512', 'SHA-512'],
  ['sha-512', 'SHA-512'],
]);
