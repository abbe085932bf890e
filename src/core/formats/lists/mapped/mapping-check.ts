import { ENTITY_KINDS } from '../../../words/index.ts';
import { problem } from '../../problems.ts';
import type { Problem } from '../../types.ts';
import { LIST_FIELDS } from './mapping.ts';

type Check = readonly [holds: (value: unknown) => boolean, needs: string];

const isString = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const oneOf = (list: readonly string[]): Check => [
  (value) => isString(value) && list.includes(value),
  `must be one of ${list.join(', ')}`,
];
const STRING: Check = [isString, 'must be a string that is not empty'];
const STRINGS: Check = [
  (value) => Array.isArray(value) && value.length > 0 && value.every(isString),
  'must be a list of strings that are not empty',
];
const ANY_STRINGS: Check = [
  (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  'must be a list of strings',
];
const OBJECT: Check = [isRecord, 'must be an object'];

const MAPPING: Readonly<Record<string, Check>> = {
  reference: STRINGS,
  kind: [isRecord, 'must be an object such as {"value": "person"}'],
  columns: [
    (value) => isRecord(value) && Object.values(value).every(isRecord) && Object.keys(value).length > 0,
    'must be an object: column → {"field": …}',
  ],
  programme: STRING,
  published: [
    (value) => isString(value) && /^\d{4}-\d{2}-\d{2}$/.test(value),
    'must be a day such as 2026-11-22',
  ],
  delimiter: [
    (value) => isString(value) && /^[^"\r\n]$/.test(value),
    'must be one character, no quotation mark',
  ],
  header: STRINGS,
  nothing: ANY_STRINGS,
  entries: [(value) => typeof value === 'string', 'must be a string such as "data.persons"'],
};
const KIND: Readonly<Record<string, Check>> = {
  value: oneOf(ENTITY_KINDS),
  column: STRING,
  values: [
    (value) =>
      isRecord(value) &&
      Object.values(value).every((kind) => (ENTITY_KINDS as readonly unknown[]).includes(kind)),
    `must give each value one of ${ENTITY_KINDS.join(', ')}`,
  ],
};
const COLUMN: Readonly<Record<string, Check>> = {
  field: oneOf(LIST_FIELDS),
  separator: STRING,
  scheme: STRING,
  country: STRING,
  dateOrder: oneOf(['dmy', 'mdy', 'ymd']),
};

const wrong = (path: string, detail: string): Problem =>
  problem('LIST_BAD_MAPPING', { path }, { path, detail });

function check(
  value: Readonly<Record<string, unknown>>,
  table: Readonly<Record<string, Check>>,
  required: readonly string[],
  at: string,
): Problem[] {
  const missing = required
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => wrong(at + key, 'is missing'));
  const held = Object.entries(value).flatMap(([key, item]) => {
    const row = Object.hasOwn(table, key) ? table[key] : undefined;
    if (row === undefined)
      return [wrong(at + key, `is not known; known are ${Object.keys(table).join(', ')}`)];
    return row[0](item) ? [] : [wrong(at + key, row[1])];
  });
  return [...missing, ...held];
}

/** Rules that hold between the parts of a mapping. */
function together(columns: Readonly<Record<string, unknown>>): Problem[] {
  const rows = Object.entries(columns).filter((row): row is [string, Record<string, unknown>] =>
    isRecord(row[1]),
  );
  const names = rows.filter(([, { field }]) => field === 'name' || field === 'namePart');
  const schemeless = rows.filter(([, { field, scheme }]) => field === 'identifier' && scheme === undefined);
  return [
    ...(names.length === 0
      ? [wrong('columns', 'must give one column the field name, or some the field namePart')]
      : []),
    ...schemeless.map(([name]) =>
      wrong(`columns.${name}.scheme`, 'is missing: say what the identifier is (cnic, passport, …)'),
    ),
  ];
}

/** What is wrong with a mapping that somebody wrote, each with its path; empty where it is a `ListMapping`. */
export function checkListMapping(mapping: unknown): readonly Problem[] {
  if (!OBJECT[0](mapping)) return [wrong('the mapping', OBJECT[1])];
  const { kind, columns, ...rest } = mapping as Record<string, unknown>;
  const problems = check({ ...rest, kind, columns }, MAPPING, ['reference', 'kind', 'columns'], '');
  if (!isRecord(kind) || !isRecord(columns)) return problems;
  return [
    ...problems,
    ...check(kind, KIND, ['value'], 'kind.'),
    ...Object.entries(columns).flatMap(([name, column]) =>
      isRecord(column) ? check(column, COLUMN, ['field'], `columns.${name}.`) : [],
    ),
    ...together(columns),
  ];
}
