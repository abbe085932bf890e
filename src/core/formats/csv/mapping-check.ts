import {
  CASUALTY_CATEGORIES,
  CASUALTY_EFFECTS,
  ENTITY_KINDS,
  EVENT_TYPES,
  NAME_KINDS,
  PARTICIPANT_ROLES,
} from '../../words/index.ts';
import type { Problem } from '../types.ts';
import { problem } from '../problems.ts';

type Check = readonly [holds: (value: unknown) => boolean, needs: string];

const isString = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const oneOf = (list: readonly string[]): Check => [
  (value) => isString(value) && list.includes(value),
  `must be one of ${list.join(', ')}`,
];

const STRING: Check = [(value) => isString(value) && value !== '', 'must be a string that is not empty'];
const STRINGS: Check = [
  (value) => Array.isArray(value) && value.every(isString),
  'must be a list of strings',
];
const KINDS: Check = [
  (value) =>
    isRecord(value) &&
    Object.values(value).every((kind) => (ENTITY_KINDS as readonly unknown[]).includes(kind)),
  `must give each value one of ${ENTITY_KINDS.join(', ')}`,
];
const DELIMITER: Check = [
  (value) => isString(value) && /^[^"\r\n]$/.test(value),
  'must be one character, no quotation mark',
];
const CURRENCY: Check = [
  (value) => isString(value) && /^[A-Z]{3}$/.test(value),
  'must be a currency code such as PKR',
];

const MAPPING: Readonly<Record<string, Check>> = {
  row: [isRecord, 'must be an object with a kind'],
  columns: [
    (value) => isRecord(value) && Object.values(value).every(isRecord),
    'must be an object: column → {property}',
  ],
  date: STRING,
  reference: STRING,
  referenceScheme: STRING,
  header: STRINGS,
  delimiter: DELIMITER,
  nothing: STRINGS,
};
const ROW: Readonly<Record<string, Check>> = {
  kind: oneOf(ENTITY_KINDS),
  kindColumn: STRING,
  kinds: KINDS,
  eventType: oneOf(EVENT_TYPES),
};
const COLUMN: Readonly<Record<string, Check>> = {
  property: STRING,
  separator: STRING,
  namePart: oneOf(['given', 'middle', 'family']),
  linkedKind: oneOf(ENTITY_KINDS),
  role: oneOf(PARTICIPANT_ROLES),
  of: oneOf(PARTICIPANT_ROLES),
  seizedPart: oneOf(['amount', 'unit', 'item']),
  nameKind: oneOf(NAME_KINDS),
  scheme: STRING,
  unit: STRING,
  currency: CURRENCY,
  dateOrder: oneOf(['dmy', 'mdy', 'ymd']),
  category: oneOf(CASUALTY_CATEGORIES),
  effect: oneOf(CASUALTY_EFFECTS),
};

function check(
  value: Readonly<Record<string, unknown>>,
  table: Readonly<Record<string, Check>>,
  required: readonly string[],
  at: string,
): Problem[] {
  const wrong = (path: string, detail: string) =>
    problem('CSV_BAD_MAPPING', { path: at + path }, { path: at + path, detail });
  const missing = required.filter((key) => !Object.hasOwn(value, key)).map((key) => wrong(key, 'is missing'));
  const held = Object.entries(value).flatMap(([key, item]) => {
    const row = Object.hasOwn(table, key) ? table[key] : undefined;
    if (row === undefined) return [wrong(key, `is not known; known are ${Object.keys(table).join(', ')}`)];
    return row[0](item) ? [] : [wrong(key, row[1])];
  });
  return [...missing, ...held];
}

/** What is wrong with a mapping that somebody wrote, each with its path; empty where it can be used. */
export function checkMappingShape(mapping: unknown): readonly Problem[] {
  if (!isRecord(mapping))
    return [problem('CSV_BAD_MAPPING', {}, { path: 'the mapping', detail: 'must be an object' })];
  const problems = check(mapping, MAPPING, ['row', 'columns'], '');
  if (problems.length > 0) return problems;
  const { row, columns } = mapping;
  const rows = isRecord(row) ? check(row, ROW, ['kind'], 'row.') : [];
  const cells = isRecord(columns)
    ? Object.entries(columns).flatMap(([name, column]) =>
        isRecord(column) ? check(column, COLUMN, ['property'], `columns.${name}.`) : [],
      )
    : [];
  return [...rows, ...cells];
}
