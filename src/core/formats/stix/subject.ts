import type { EntityKind, SubjectName } from '../../words/index.ts';
import type { ReadingBuilder, Span } from '../reading-builder.ts';
import { countryCode } from '../countries.ts';
import { betweenDates } from '../dates.ts';
import { get, isObject, stringOf, stringsOf, type Json, type JsonObject } from '../json/parse.ts';
import { LIMITS } from '../limits.ts';
import { scriptOf } from '../script.ts';
import { fits } from '../values.ts';
import {
  ALIAS_PROPERTIES,
  BORROWED_IDS,
  KIND_OF_IDENTITY_CLASS,
  KIND_OF_TYPE,
  NAME_PROPERTIES,
  READ_PROPERTIES,
  VALUE_SCHEMES,
} from './kinds.data.ts';
import { asText, foreignFields } from './markings.ts';

const SHOWN_DESCRIPTION = 300;
const RULE = 'stix.object@1';

/** Single blanks between words; a plain blank is passed over, so that long descriptions cost little. */
export const squeeze = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ').trim();

/** The kind of thing an object is; STIX tells people from organisations by class or resource level only. */
export function kindOf(type: string, object: JsonObject): EntityKind {
  const identityClass = stringOf(get(object, 'identity_class'));
  if (type === 'identity' && identityClass !== null)
    return KIND_OF_IDENTITY_CLASS.get(identityClass) ?? 'organisation';
  if (type === 'threat-actor' && get(object, 'resource_level') === 'individual') return 'person';
  return KIND_OF_TYPE.get(type) ?? 'document';
}

/** The object's name as text, and the property it came from; the id where it has none. */
export function nameOf(
  id: string,
  object: JsonObject,
): { readonly name: string; readonly from: string | null } {
  for (const from of NAME_PROPERTIES) {
    const value = get(object, from);
    const name = typeof value === 'number' ? String(value) : squeeze(stringOf(value) ?? '');
    if (name !== '') return { name: name.slice(0, LIMITS.nameChars.max).toWellFormed(), from };
  }
  const hashes = get(object, 'hashes');
  const hash = isObject(hashes)
    ? Object.values(hashes).find((value) => typeof value === 'string')
    : undefined;
  return { name: typeof hash === 'string' ? hash : id, from: null };
}

function namesOf(name: string, object: JsonObject): SubjectName[] {
  const aliases = ALIAS_PROPERTIES.flatMap((key) => stringsOf(get(object, key))).map(squeeze);
  const others = [...new Set(aliases)].filter((alias) => alias !== name);
  return [
    { text: name, script: scriptOf(name), kind: 'primary' },
    ...others.map((text) => ({ text, script: scriptOf(text), kind: 'alias' as const })),
  ];
}

/** One line that a person can read. */
export function lineOf(type: string, name: string, object: JsonObject): string {
  const description = squeeze((stringOf(get(object, 'description')) ?? '').slice(0, SHOWN_DESCRIPTION * 2));
  if (description === '') return `${type}: ${name}`;
  const shown =
    description.length > SHOWN_DESCRIPTION
      ? `${description.slice(0, SHOWN_DESCRIPTION).toWellFormed()}…`
      : description;
  return `${type}: ${name} — ${shown}`;
}

interface Place {
  readonly builder: ReadingBuilder;
  readonly subject: number;
  readonly kind: EntityKind;
  readonly span: Span;
}

function identifier({ builder, subject, span }: Place, scheme: string, value: string): void {
  builder.claim({
    subject,
    property: 'identifier',
    value: { type: 'identifier', scheme, value },
    span,
    rule: RULE,
  });
}

/**
 * The first external id is the object's own (ATT&CK, CAPEC and CVE objects begin with it) and becomes an identifier;
 * further ones are cross-references, which two different objects may share, and stay foreign like citations.
 */
function readReferences(place: Place, references: Json | undefined): Json {
  if (!Array.isArray(references)) return references ?? [];
  const ownIndex = references.findIndex(
    (reference: Json) => isObject(reference) && stringOf(get(reference, 'external_id')) !== null,
  );
  const own: Json | undefined = references[ownIndex];
  const [scheme, value] = isObject(own)
    ? [stringOf(get(own, 'source_name')), stringOf(get(own, 'external_id'))]
    : [null, null];
  if (scheme === null || value === null) return references;
  identifier(place, scheme.toLowerCase(), value);
  return references.filter((_, index) => index !== ownIndex);
}

function readHashes(place: Place, hashes: Json | undefined): void {
  if (!isObject(hashes)) return;
  for (const [algorithm, hash] of Object.entries(hashes)) {
    if (typeof hash === 'string') identifier(place, algorithm.toLowerCase(), hash);
  }
}

/** Claims of the properties the spine knows; answers the names of those it has read. */
function readProperties(place: Place, type: string, object: JsonObject): ReadonlySet<string> {
  const { builder, subject, kind, span } = place;
  const read = new Set<string>();
  const description = stringOf(get(object, 'description'));
  if (description !== null) {
    builder.claim({
      subject,
      property: 'description',
      value: { type: 'text', text: description },
      span,
      rule: RULE,
    });
  }
  const written = stringOf(get(object, 'country'));
  const code = written === null ? null : countryCode(written);
  if (written !== null && code !== null) {
    builder.claim({
      subject,
      property: 'country',
      value: { type: 'country', code, text: written },
      span,
      rule: RULE,
    });
    read.add('country');
  }
  const seen = betweenDates(stringOf(get(object, 'first_seen')), stringOf(get(object, 'last_seen')));
  if (seen !== null && fits('occurred', kind)) {
    builder.claim({
      subject,
      property: 'occurred',
      value: { type: 'date', interval: seen },
      span,
      rule: RULE,
      interval: seen,
    });
    read.add('first_seen').add('last_seen');
  }
  if (fits('role', kind)) {
    for (const role of stringsOf(get(object, 'roles'))) {
      builder.claim({ subject, property: 'role', value: { type: 'text', text: role }, span, rule: RULE });
      read.add('roles');
    }
  }
  const value = stringOf(get(object, 'value'));
  const scheme = VALUE_SCHEMES.get(type);
  if (value !== null && scheme !== undefined) identifier(place, scheme, value);
  readHashes(place, get(object, 'hashes'));
  return read;
}

/** Adds a STIX domain object or observable as a subject with its claims; answers its index and line. */
export function addSubject(
  builder: ReadingBuilder,
  type: string,
  id: string,
  object: JsonObject,
): { readonly subject: number; readonly span: Span } {
  const kind = kindOf(type, object);
  const { name, from } = nameOf(id, object);
  const span = builder.line(lineOf(type, name, object));
  const subject = builder.subject({ kind, names: namesOf(name, object), anchor: null, localKey: id });
  const start = span.start + type.length + 2;
  builder.mention({ kind, start, end: start + name.length, subject, rule: RULE }, name);
  const place = { builder, subject, kind, span };
  identifier(place, 'stix', id);
  const read = readProperties(place, type, object);
  const references = get(object, 'external_references');
  const rest = BORROWED_IDS.has(type) ? (references ?? []) : readReferences(place, references);
  const isRead = (key: string) =>
    READ_PROPERTIES.has(key) ||
    key === from ||
    key === 'hashes' ||
    key === 'external_references' ||
    read.has(key);
  const fields = foreignFields(object, isRead);
  if (!Array.isArray(rest) || rest.length > 0) fields.push(['external_references', asText(rest)]);
  builder.foreign(subject, fields, span, 'stix.foreign@1');
  return { subject, span };
}
