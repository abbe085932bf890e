import type { EntityKind } from '../../words/index.ts';

/**
 * What each STIX 2.1 type is in the words of the spine. Software (malware, tools) is a programme in the everyday
 * sense: somebody runs it and others use it; methods, reports and patterns are documents about something;
 * addresses and servers are channels. Types that are not listed, custom ones too, are documents.
 */
export const KIND_OF_TYPE: ReadonlyMap<string, EntityKind> = new Map([
  ['identity', 'organisation'],
  ['threat-actor', 'organisation'],
  ['intrusion-set', 'organisation'],
  ['campaign', 'operation'],
  ['incident', 'event'],
  ['malware', 'programme'],
  ['tool', 'programme'],
  ['software', 'programme'],
  ['location', 'place'],
  ['infrastructure', 'channel'],
  ['ipv4-addr', 'channel'],
  ['ipv6-addr', 'channel'],
  ['domain-name', 'channel'],
  ['url', 'channel'],
  ['autonomous-system', 'channel'],
  ['network-traffic', 'channel'],
  ['mac-addr', 'device'],
  ['email-addr', 'account'],
  ['user-account', 'account'],
]);

/** STIX 2.1 §10.7 identity-class-ov. */
export const KIND_OF_IDENTITY_CLASS: ReadonlyMap<string, EntityKind> = new Map([
  ['individual', 'person'],
  ['system', 'device'],
]);

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

/** Types whose `value` or id is itself an identifier, with its scheme. */
export const VALUE_SCHEMES: ReadonlyMap<string, string> = new Map([
  ['ipv4-addr', 'ip'],
  ['ipv6-addr', 'ip'],
  ['domain-name', 'domain'],
  ['url', 'url'],
  ['email-addr', 'email'],
  ['mac-addr', 'mac'],
]);
