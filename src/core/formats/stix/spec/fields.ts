import { entriesOf, isObject, type Json, type JsonObject } from '../../json/parse.ts';
import { finding, under, type Finding } from './finding.ts';
import { PARTS } from './observables.data.ts';
import type { Fields } from './types.data.ts';
import { isBase64, isHex, isIpv6, isTimestamp, isTimestampMs, isUri, typeOfId } from './values.ts';
import { HASHES, PATTERNS, VOCABULARIES } from './vocabularies.data.ts';

/** Null where the value is right: the common case costs nothing. */
export type FieldCheck = (value: Json) => Finding[] | null;

export interface CompiledFields {
  readonly checks: ReadonlyMap<string, FieldCheck>;
  readonly required: readonly string[];
}

const SHOWN = 60;
export const shown = (value: Json): string => {
  const text = JSON.stringify(value) ?? '';
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
};

/** The checks of a table of fields in the notation of `types.data.ts`. */
export function compileFields(fields: Fields, clause: string): CompiledFields {
  const required = Object.entries(fields).filter(([, code]) => code.endsWith('!'));
  return {
    checks: new Map(
      Object.entries(fields).map(([name, code]) => [name, compile(code.replace(/!$/, ''), clause)]),
    ),
    required: required.map(([name]) => name),
  };
}

function compile(code: string, clause: string): FieldCheck {
  if (code.endsWith('+') || code.endsWith('*'))
    return listOf(one(code.slice(0, -1), clause), code.endsWith('+'), clause);
  return one(code, clause);
}

function one(code: string, clause: string): FieldCheck {
  if (code.startsWith('=')) return closed(code.slice(1).split('|'), clause);
  if (code.startsWith('~')) return form(code.slice(1), clause);
  if (code.startsWith('ov:')) return vocabulary(code.slice(3));
  if (code.startsWith('ref')) return reference(code.slice(4), clause);
  const number = /^([in])(-?\d+)?(?:\.\.(\d+)?)?$/.exec(code);
  if (number) return numberBetween(number[1] === 'i', bound(number[2]), bound(number[3]), clause);
  const plain = PLAIN[code];
  if (plain) return plain(clause);
  return part(code);
}

const bound = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

const wrongType = (clause: string, wanted: string, value: Json): Finding[] => [
  finding('', 'value-type', clause, `It must be ${wanted}, and is ${shown(value)}`),
];

const listOf =
  (check: FieldCheck, filled: boolean, clause: string): FieldCheck =>
  (value) => {
    if (!Array.isArray(value)) return wrongType(clause, 'a list', value);
    if (filled && value.length === 0)
      return [finding('', 'empty-list', '2.12', 'A list may not be empty: leave the property out')];
    let found: Finding[] | null = null;
    for (let at = 0; at < value.length; at += 1) {
      const findings = check(value[at] as Json);
      if (findings !== null) found = [...(found ?? []), ...under(`[${at}]`, findings)];
    }
    return found;
  };

const text =
  (wanted: string, test: (value: string) => boolean, rule: Finding['rule'], ruleClause?: string) =>
  (clause: string): FieldCheck =>
  (value) => {
    if (typeof value !== 'string') return wrongType(clause, wanted, value);
    return test(value) ? null : [finding('', rule, ruleClause ?? clause, `${shown(value)} is not ${wanted}`)];
  };

const PLAIN: Readonly<Record<string, (clause: string) => FieldCheck>> = {
  s: text('a string', () => true, 'value-type'),
  t: text('a timestamp (RFC 3339 in UTC: 2026-03-01T08:30:00Z)', isTimestamp, 'timestamp', '2.14'),
  T: text('a timestamp with milliseconds (2026-03-01T08:30:00.000Z)', isTimestampMs, 'timestamp', '3.2'),
  hex: text('a string of pairs of hexadecimal digits', isHex, 'string-form', '2.7'),
  bin: text('base64 (RFC 4648)', isBase64, 'string-form', '2.1'),
  url: text('a URL (RFC 3986)', isUri, 'string-form'),
  b: (clause) => (value) => (typeof value === 'boolean' ? null : wrongType(clause, 'true or false', value)),
  any: () => () => null,
  dict: () => dictionary,
  hash: () => hashes,
  ext: () => extensions,
};

const closed = (values: readonly string[], clause: string): FieldCheck => {
  const allowed = new Set(values);
  return (value) =>
    typeof value === 'string' && allowed.has(value)
      ? null
      : [finding('', 'closed-value', clause, `${shown(value)} is not one of ${values.join(', ')}`)];
};

const form = (name: string, clause: string): FieldCheck => {
  const pattern = PATTERNS[name];
  const test = name === 'ipv6' ? isIpv6 : (value: string) => pattern?.test(value) === true;
  return text(`of the form of a ${name}`, test, 'string-form')(clause);
};

const vocabulary =
  (name: string): FieldCheck =>
  (value) => {
    if (typeof value !== 'string') return wrongType('10', 'a string', value);
    return VOCABULARIES[name]?.has(value) === true
      ? null
      : [finding('', 'vocabulary', '10', `${shown(value)} is not in the open vocabulary ${name}-ov`)];
  };

/** `types`: 'a|b' only those, '-a|b' any but those, '' any. */
function reference(types: string, clause: string): FieldCheck {
  const without = types.startsWith('-');
  const named = new Set(types === '' ? [] : types.replace(/^-/, '').split('|'));
  return (value) => {
    if (typeof value !== 'string') return wrongType(clause, 'an identifier', value);
    const type = typeOfId(value);
    if (type === null)
      return [finding('', 'identifier', '2.9', `${shown(value)} is not an identifier (type--UUID)`)];
    if (named.size === 0 || named.has(type) !== without) return null;
    const wanted = `${without ? 'anything but ' : ''}${[...named].join(', ')}`;
    return [finding('', 'reference-type', clause, `It refers to a ${type}; it may refer to ${wanted}`)];
  };
}

function numberBetween(whole: boolean, low: number | null, high: number | null, clause: string): FieldCheck {
  const wanted = whole ? 'a whole number' : 'a number';
  return (value) => {
    if (typeof value !== 'number' || (whole && !Number.isInteger(value)))
      return wrongType(clause, wanted, value);
    if ((low === null || value >= low) && (high === null || value <= high)) return null;
    return [finding('', 'bounds', clause, `${value} is not between ${low ?? 'any'} and ${high ?? 'any'}`)];
  };
}

const DICTIONARY_KEY = /^[a-zA-Z0-9_-]{1,250}$/;

function dictionary(value: Json): Finding[] | null {
  if (!isObject(value)) return wrongType('2.3', 'a dictionary', value);
  const keys = Object.keys(value);
  if (keys.length === 0) return [finding('', 'dictionary', '2.3', 'A dictionary may not be empty')];
  const wrong = keys.filter((key) => !DICTIONARY_KEY.test(key) || value[key] === null);
  return wrong.length === 0
    ? null
    : wrong.map((key) =>
        finding(
          key,
          'dictionary',
          '2.3',
          `A key is of letters, digits, - and _, at most 250, and has a value`,
        ),
      );
}

function hashes(value: Json): Finding[] | null {
  const wrong = dictionary(value);
  if (wrong !== null || !isObject(value)) return wrong;
  const found = entriesOf(value).flatMap(([name, hash]) => {
    if (typeof hash !== 'string') return under(name, wrongType('2.8', 'a string', hash));
    const pattern = HASHES[name];
    if (name.length < 3)
      return [finding(name, 'hash', '2.8', 'The name of a hash has at least 3 characters')];
    return pattern === undefined || pattern.test(hash)
      ? []
      : [finding(name, 'hash', '10.6', `${shown(hash)} is not a ${name} hash`)];
  });
  return found.length === 0 ? null : found;
}

const EXTENSION_TYPES = new Set([
  'new-sdo',
  'new-sco',
  'new-sro',
  'property-extension',
  'toplevel-property-extension',
]);

/** §7.3: predefined ones by name, others by the id of their definition. */
function extensions(value: Json): Finding[] | null {
  if (!isObject(value)) return wrongType('7.3', 'a dictionary of extensions', value);
  const entries = entriesOf(value);
  if (entries.length === 0) return [finding('', 'extension', '7.3', 'extensions may not be empty')];
  const found = entries.flatMap(([key, content]) => under(key, extension(key, content)));
  return found.length === 0 ? null : found;
}

function extension(key: string, content: Json): Finding[] {
  if (!isObject(content)) return wrongType('7.3', 'an object', content);
  const byDefinition = key.startsWith('extension-definition--');
  if (byDefinition && typeOfId(key) === null)
    return [finding('', 'identifier', '2.9', `${shown(key)} is not the id of an extension definition`)];
  if (byDefinition) {
    const type = content['extension_type'];
    return typeof type === 'string' && EXTENSION_TYPES.has(type)
      ? []
      : [
          finding(
            'extension_type',
            'extension',
            '7.3',
            `It must be one of ${[...EXTENSION_TYPES].join(', ')}`,
          ),
        ];
  }
  if (!/^[a-z][a-z0-9-]*-ext$/.test(key))
    return [
      finding('', 'extension', '7.3', 'An extension is named by the id of its definition, or ends in -ext'),
    ];
  if (PARTS[key] !== undefined) return part(key)(content) ?? [];
  return Object.keys(content).length === 0
    ? [finding('', 'extension', '7.3', 'An extension may not be empty')]
    : [];
}

const compiledParts = new Map<string, CompiledFields>();

/** A record inside an object, checked like an object; compiled at its first use, since parts hold parts. */
function part(name: string): FieldCheck {
  return (value) => {
    const { clause, fields, needsOne } = PARTS[name] ?? { clause: '', fields: {} };
    if (!isObject(value)) return wrongType(clause, `an object (${name})`, value);
    let compiled = compiledParts.get(name);
    if (compiled === undefined) compiledParts.set(name, (compiled = compileFields(fields, clause)));
    const found = checkFields(value, compiled, clause);
    if (needsOne === true && !Object.keys(value).some((key) => fields[key] !== undefined))
      found.push(
        finding(
          '',
          'at-least-one',
          clause,
          `At least one of ${Object.keys(fields).join(', ')} must be there`,
        ),
      );
    return found.length === 0 ? null : found;
  };
}

/** The findings of an object's own properties, and those it lacks. Properties that the table does not know are left alone. */
export function checkFields(
  object: JsonObject,
  { checks, required }: CompiledFields,
  clause: string,
): Finding[] {
  const found: Finding[] = [];
  for (const key in object) {
    const check = checks.get(key);
    const findings = check?.(object[key] as Json);
    if (findings) found.push(...under(key, findings));
  }
  for (const name of required)
    if (!Object.hasOwn(object, name))
      found.push(finding(name, 'required', clause, `The property ${name} must be there`));
  return found;
}
