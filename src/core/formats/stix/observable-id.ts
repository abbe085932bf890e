import { canonicalJson } from '../json/canonical.ts';
import { isObject, type Json, type JsonObject } from '../json/parse.ts';
import { uuid5 } from './uuid5.ts';

/** STIX 2.1 §2.9: the namespace of ids of observables. */
const NAMESPACE = '00abedb4-aa42-466c-9c01-fed23315a9b7';

/** STIX 2.1 §6: the properties that the id of each observable is made of. A process has none. */
const CONTRIBUTING: ReadonlyMap<string, readonly string[]> = new Map([
  ['artifact', ['hashes', 'payload_bin']],
  ['autonomous-system', ['number']],
  ['directory', ['path']],
  ['domain-name', ['value']],
  ['email-addr', ['value']],
  ['email-message', ['from_ref', 'subject', 'body']],
  ['file', ['hashes', 'name', 'extensions', 'parent_directory_ref']],
  ['ipv4-addr', ['value']],
  ['ipv6-addr', ['value']],
  ['mac-addr', ['value']],
  ['mutex', ['name']],
  [
    'network-traffic',
    ['start', 'end', 'src_ref', 'dst_ref', 'src_port', 'dst_port', 'protocols', 'extensions'],
  ],
  ['software', ['name', 'cpe', 'swid', 'vendor', 'version']],
  ['url', ['value']],
  ['user-account', ['account_type', 'user_id', 'account_login']],
  ['windows-registry-key', ['key', 'values']],
  ['x509-certificate', ['hashes', 'serial_number']],
]);

/** §2.9: of several hashes one counts, the first of these that is there, else the first by name. */
const HASH_ORDER = ['MD5', 'SHA-1', 'SHA-256', 'SHA-512'];

function oneHash(hashes: Json): Json {
  if (!isObject(hashes)) return hashes;
  const name = HASH_ORDER.find((one) => hashes[one] !== undefined) ?? Object.keys(hashes).toSorted()[0];
  return name === undefined ? hashes : { [name]: hashes[name] as Json };
}

/** The deterministic id of an observable; null where its type has none or none of its properties is there. */
export function observableId(object: JsonObject): string | null {
  const type = String(object['type']);
  const parts = (CONTRIBUTING.get(type) ?? []).flatMap((name): [string, Json][] => {
    const value = object[name];
    if (value === undefined) return [];
    return [[name, name === 'hashes' ? oneHash(value) : value]];
  });
  return parts.length === 0 ? null : `${type}--${uuid5(NAMESPACE, canonicalJson(Object.fromEntries(parts)))}`;
}
