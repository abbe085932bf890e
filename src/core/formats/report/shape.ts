import {
  ENTITY_KINDS,
  MODALITIES,
  NAME_KINDS,
  PARTICIPANT_ROLES,
  QUALIFIERS,
  STATEMENT_TYPES,
} from '../../words/index.ts';
import type { Problem } from '../types.ts';
import { entriesOf, get, isObject, type Json } from '../json/parse.ts';
import { problem } from '../problems.ts';

/** The shape of a JSON report, as json-report.schema.json says it. */
export type Shape =
  | { readonly is: 'string' | 'number' | 'value' | 'name' }
  | { readonly is: 'one-of'; readonly values: readonly string[] }
  | { readonly is: 'list'; readonly of: Shape; readonly least?: number }
  | { readonly is: 'map' }
  | {
      readonly is: 'object';
      readonly keys: Readonly<Record<string, Shape>>;
      readonly required: readonly (readonly string[])[];
    };

const STRING: Shape = { is: 'string' };
const oneOf = (values: readonly string[]): Shape => ({ is: 'one-of', values });

const ENTITY: Shape = {
  is: 'object',
  keys: {
    ref: STRING,
    kind: oneOf(ENTITY_KINDS),
    name: { is: 'name' },
    names: { is: 'list', of: { is: 'name' }, least: 1 },
    properties: { is: 'map' },
  },
  required: [['kind'], ['name', 'names']],
};

const CLAIM: Shape = {
  is: 'object',
  keys: {
    subject: STRING,
    property: STRING,
    value: { is: 'value' },
    qualifier: oneOf(QUALIFIERS),
    modality: oneOf(MODALITIES),
    statementType: oneOf(STATEMENT_TYPES),
    date: STRING,
    speaker: STRING,
  },
  required: [['subject'], ['property'], ['value']],
};

export const REPORT: Shape = {
  is: 'object',
  keys: {
    title: STRING,
    date: STRING,
    language: STRING,
    reference: STRING,
    marking: STRING,
    text: STRING,
    entities: { is: 'list', of: ENTITY },
    claims: { is: 'list', of: CLAIM },
  },
  required: [['text', 'entities']],
};

export const REPORT_KEYS: ReadonlySet<string> = new Set(Object.keys(REPORT.keys));
export const ENTITY_KEYS: ReadonlySet<string> = new Set(Object.keys(ENTITY.keys));
export const CLAIM_KEYS: ReadonlySet<string> = new Set(Object.keys(CLAIM.keys));

const MAX_PROBLEMS = 20;

const isName = (value: Json): boolean => {
  if (typeof value === 'string') return value.trim() !== '';
  if (!isObject(value)) return false;
  const [text, kind] = [get(value, 'text'), get(value, 'kind')];
  return (
    typeof text === 'string' &&
    text.trim() !== '' &&
    (kind === undefined || (NAME_KINDS as readonly Json[]).includes(kind))
  );
};

const isScalar = (value: Json | undefined): boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

export const isValue = (value: Json): boolean => {
  if (!isObject(value)) return isScalar(value);
  const role = get(value, 'role');
  const known = role === undefined || (PARTICIPANT_ROLES as readonly Json[]).includes(role);
  return (typeof get(value, 'ref') === 'string' && known) || isScalar(get(value, 'value'));
};

/** What each plain shape demands. */
const PLAIN: Record<
  'string' | 'number' | 'value' | 'name' | 'map',
  readonly [test: (value: Json) => boolean, detail: string]
> = {
  string: [(value) => typeof value === 'string', 'must be a string'],
  number: [(value) => typeof value === 'number', 'must be a number'],
  value: [isValue, 'must be a string, a number, {"ref": …} with a known role, or {"value": …}'],
  name: [isName, 'must be a name: a string, or an object with text and a known kind'],
  map: [isObject, 'must be an object of properties'],
};

/** Every place where the value is not of the shape, with its path; at most twenty. Unknown keys are no error here. */
export function checkShape(
  value: Json,
  shape: Shape,
  path: string,
  problems: Problem[] = [],
): readonly Problem[] {
  if (problems.length >= MAX_PROBLEMS) return problems;
  const wrong = (detail: string) =>
    problems.push(problem('REPORT_SHAPE', { path }, { path: path === '' ? 'the report' : path, detail }));
  if (shape.is === 'list') {
    if (!Array.isArray(value) || value.length < (shape.least ?? 0))
      wrong(shape.least ? 'must be a list that is not empty' : 'must be a list');
    else value.forEach((item: Json, index) => checkShape(item, shape.of, `${path}[${index}]`, problems));
  } else if (shape.is === 'one-of') {
    if (typeof value !== 'string' || !shape.values.includes(value))
      wrong(`must be one of ${shape.values.join(', ')}`);
  } else if (shape.is !== 'object') {
    const [test, detail] = PLAIN[shape.is];
    if (!test(value)) wrong(detail);
  } else if (!isObject(value)) wrong('must be an object');
  else {
    for (const names of shape.required) {
      if (!names.some((name) => get(value, name) !== undefined)) wrong(`needs ${names.join(' or ')}`);
    }
    for (const [key, item] of entriesOf(value)) {
      const inner = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
      if (inner !== undefined) checkShape(item, inner, path === '' ? key : `${path}.${key}`, problems);
    }
  }
  return problems;
}
