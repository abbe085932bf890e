import {
  ENTITY_KINDS,
  type EntityKind,
  type Interval,
  PROPERTIES,
  type SubjectName,
} from '../../words/index.ts';
import type { NewClaim, ReadingBuilder } from '../reading-builder.ts';
import type { Warnings } from '../problems.ts';
import { parseDate } from '../dates.ts';
import { excerpt } from '../problems.ts';
import { scriptOf } from '../script.ts';
import { fits, linkedKind, needsOf, toValue } from '../values.ts';
import type { ColumnMapping, CsvMapping } from './mapping.ts';
import type { Cell, Row } from './parse.ts';

/** A column of the file with what the mapping says of it. */
export interface Column {
  readonly name: string;
  readonly mapping: ColumnMapping | null;
  readonly is: 'field' | 'date' | 'reference' | 'kind';
}

export interface RowReader {
  readonly builder: ReadingBuilder;
  readonly warnings: Warnings;
  readonly mapping: CsvMapping;
  readonly columns: readonly Column[];
  readonly nothing: ReadonlySet<string>;
}

interface Field {
  readonly column: Column;
  readonly cell: Cell;
  readonly text: string;
}

const RULE = 'csv.row@1';
const FOREIGN_RULE = 'csv.foreign@1';
const NAME_PARTS = ['given', 'middle', 'family'] as const;
/** OWASP, CSV injection: what a spreadsheet would run. Plain numbers, telephone numbers, dashes and @handles are none. */
const FORMULA = /^\s*[=+\-@]/;
const HARMLESS = /^\s*(?:[+-]?[\d\s().,/:-]*%?|-+0?-*|@[\w.]+|[-+]\s*[\p{L}\s.,']*)\s*$/u;

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

function fieldsOf(reader: RowReader, row: Row): Field[] {
  return row.cells.flatMap((cell, index) => {
    const column = reader.columns[index];
    const text = cell.text.trim();
    if (column === undefined || text === '' || reader.nothing.has(text.toLowerCase())) return [];
    if (FORMULA.test(text) && !HARMLESS.test(text)) {
      reader.warnings.add(
        'FORMULA_CELL',
        { line: row.line, offset: cell.start, path: column.name },
        { cell: excerpt(text) },
      );
    }
    return [{ column, cell, text }];
  });
}

const valuesOf = ({ column, text }: Field): string[] => {
  const separator = column.mapping?.separator;
  const values = (separator === undefined ? [text] : text.split(separator)).map(squeeze);
  return [...new Set(values)].filter((value) => value !== '');
};

function kindOf(reader: RowReader, fields: readonly Field[]): EntityKind {
  const written = fields.find(({ column }) => column.is === 'kind')?.text.toLowerCase();
  const { kind, kinds } = reader.mapping.row;
  if (written === undefined) return kind;
  return (
    (kinds && Object.hasOwn(kinds, written) ? kinds[written] : ENTITY_KINDS.find((one) => one === written)) ??
    kind
  );
}

/** Names of the row, the primary one first; parts of a name are put together. */
function namesOf(fields: readonly Field[]): SubjectName[] {
  const named = fields.filter(({ column }) => column.mapping?.property === 'name');
  const parts = NAME_PARTS.flatMap((part) =>
    named.filter(({ column }) => column.mapping?.namePart === part).map(({ text }) => squeeze(text)),
  );
  const whole = named
    .filter(({ column }) => column.mapping?.namePart === undefined)
    .flatMap((field) =>
      valuesOf(field).map((text) => ({ text, kind: field.column.mapping?.nameKind ?? ('primary' as const) })),
    );
  const all = [
    ...(parts.length === 0 ? [] : [{ text: parts.join(' '), kind: 'primary' as const }]),
    ...whole,
  ];
  const ordered = [
    ...all.filter(({ kind }) => kind === 'primary'),
    ...all.filter(({ kind }) => kind !== 'primary'),
  ];
  const distinct = ordered.filter(
    (name, index) => ordered.findIndex(({ text }) => text === name.text) === index,
  );
  return distinct.map(({ text, kind }) => ({ text, script: scriptOf(text), kind }));
}

/** An event needs no name: what happened, where and when describe it. */
function caption(fields: readonly Field[]): SubjectName[] {
  const told = ['eventType', 'occurredAt', 'location', 'occurred', 'description'];
  const parts = told.flatMap(
    (property) => fields.find(({ column }) => column.mapping?.property === property)?.text ?? [],
  );
  const text = squeeze(parts.slice(0, 3).join(', ')).slice(0, 120).toWellFormed();
  return text === '' ? [] : [{ text, script: scriptOf(text), kind: 'primary' }];
}

interface Subjected extends RowReader {
  readonly row: Row;
  readonly subject: number;
  readonly kind: EntityKind;
  readonly interval: Interval | null;
}

/** The thing a cell names. Places and organisations of one name are one thing in one file; people are not. */
function linkTo(at: Subjected, field: Field, name: string): number {
  const { property = '', linkedKind: given } = field.column.mapping ?? {};
  const kind = given ?? linkedKind(property, at.kind);
  const names: SubjectName[] = [{ text: name, script: scriptOf(name), kind: 'primary' }];
  const known = kind === 'person' ? -1 : at.builder.find(kind, names);
  if (known >= 0) return known;
  const key = kind === 'person' ? `csv:${at.row.line}:${property}:${name}` : `csv:${kind}:${name}`;
  return at.builder.subject({ kind, names, anchor: null, localKey: key });
}

/** Claims of one cell; answers what could not be read as the property's value. */
function addField(at: Subjected, field: Field): string[] {
  const { builder, subject, interval } = at;
  const mapping = field.column.mapping as ColumnMapping;
  const { property, role } = mapping;
  const span = { start: field.cell.start, end: field.cell.end };
  const claim = (value: NewClaim['value']) =>
    builder.claim({ subject, property, value, span, rule: RULE, interval });
  return valuesOf(field).filter((text) => {
    if (PROPERTIES.get(property)?.valueType === 'record') {
      const record = linkTo(at, field, text);
      claim({ type: 'record', record, ...(role === undefined ? {} : { role }) });
      if (field.cell.text === text) {
        const kind = mapping.linkedKind ?? linkedKind(property, at.kind);
        builder.mention({ kind, ...span, subject: record, rule: RULE }, text);
      }
      return false;
    }
    const value = toValue(property, text, mapping);
    if (value === null) {
      const where = { line: at.row.line, offset: span.start, path: field.column.name };
      at.warnings.add('VALUE_NOT_UNDERSTOOD', where, {
        value: excerpt(text),
        property,
        needs: needsOf(property),
      });
      return true;
    }
    claim(value);
    return false;
  });
}

function mentionName(at: Subjected, fields: readonly Field[], text: (span: Cell) => string): void {
  const isPrimary = ({ column }: Field) =>
    column.mapping?.property === 'name' && column.mapping.nameKind === undefined;
  const field = fields.find(isPrimary) ?? fields.find(({ column }) => column.mapping?.property === 'name');
  if (field === undefined) return;
  const { start, end } = field.cell;
  at.builder.mention({ kind: at.kind, start, end, subject: at.subject, rule: RULE }, text(field.cell));
}

/** One row becomes one subject with its claims; false where the row has no name. */
export function addRow(reader: RowReader, row: Row, fileText: string): boolean {
  const { builder } = reader;
  const fields = fieldsOf(reader, row);
  const kind = kindOf(reader, fields);
  const given = namesOf(fields);
  const names = given.length > 0 || !['event', 'operation'].includes(kind) ? given : caption(fields);
  if (names.length === 0) {
    reader.warnings.add('CSV_NO_NAME', { line: row.line });
    return false;
  }
  const reference = fields.find(({ column }) => column.is === 'reference');
  const scheme = reader.mapping.referenceScheme;
  const date = fields.find(({ column }) => column.is === 'date');
  const subject = builder.subject({ kind, names, anchor: null, localKey: `csv:row:${row.line}` });
  const at: Subjected = {
    ...reader,
    row,
    subject,
    kind,
    interval: date === undefined ? null : parseDate(date.text),
  };
  mentionName(at, fields, (cell) => fileText.slice(cell.start, cell.end));
  const foreign: [string, string][] = [];
  for (const field of fields) {
    const { column, cell, text } = field;
    const property = column.mapping?.property;
    if (property === 'name') continue;
    if (property !== undefined && fits(property, kind)) {
      for (const left of addField(at, field)) foreign.push([column.name, left]);
    } else if (field === reference && scheme !== undefined) {
      const value = { type: 'identifier' as const, scheme, value: text };
      builder.claim({
        subject,
        property: 'identifier',
        value,
        span: { start: cell.start, end: cell.end },
        rule: RULE,
      });
    } else if (field !== date || at.interval === null) foreign.push([column.name, text]);
  }
  builder.foreign(subject, foreign, { start: row.start, end: row.end }, FOREIGN_RULE);
  return true;
}
