import {
  ENTITY_KINDS,
  type EntityKind,
  type EventType,
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
  /** Events met before, by what tells them: several rows of one seizure are one event. */
  readonly events: Map<string, number>;
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
function caption(fields: readonly Field[], eventType: EventType | undefined): SubjectName[] {
  const told = ['eventType', 'occurredAt', 'location', 'occurred', 'description'];
  const written = told.flatMap(
    (property) => fields.find(({ column }) => column.mapping?.property === property)?.text ?? [],
  );
  const parts = [...(eventType === undefined ? [] : [eventType]), ...written];
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
  const own = at.kind === 'person' ? fields : fields.filter(({ column }) => column.mapping?.of === undefined);
  const field = own.find(isPrimary) ?? own.find(({ column }) => column.mapping?.property === 'name');
  if (field === undefined) return;
  const { start, end } = field.cell;
  at.builder.mention({ kind: at.kind, start, end, subject: at.subject, rule: RULE }, text(field.cell));
}

/** What tells an event from the others of its file: type, day, place and who took part. Null where the row says too little. */
function eventKey(fields: readonly Field[], eventType: EventType | undefined): string | null {
  const telling = fields.filter(
    ({ column: { mapping } }) =>
      mapping?.of !== undefined ||
      ['occurred', 'occurredAt', 'participant'].includes(mapping?.property ?? ''),
  );
  const has = (property: string): boolean =>
    telling.some(({ column }) => column.mapping?.property === property);
  if (eventType === undefined || !has('occurred') || !has('occurredAt')) return null;
  return JSON.stringify([eventType, ...telling.map(({ column, text }) => [column.name, squeeze(text)])]);
}

/** "287 piece assault rifle": amount, unit and item of a row are one claim, on the cell of the item. */
function addSeized(at: Subjected, fields: readonly Field[]): void {
  const part = (wanted: string): Field | undefined =>
    fields.find(({ column }) => column.mapping?.seizedPart === wanted);
  const item = part('item');
  if (item === undefined) return;
  const text = squeeze([part('amount')?.text, part('unit')?.text, item.text].filter(Boolean).join(' '));
  const span = { start: item.cell.start, end: item.cell.end };
  at.builder.claim({
    subject: at.subject,
    property: 'seized',
    value: { type: 'text', text },
    span,
    rule: RULE,
  });
}

/** Somebody who took part: a person with a name of the row, the claims of the columns about them, and a father by name. */
function addParty(at: Subjected, fields: readonly Field[], fileText: string): void {
  const about = fields.filter(({ column }) => column.mapping?.of !== undefined);
  const names = namesOf(about);
  const role = about[0]?.column.mapping?.of;
  const name = about.find(({ column }) => column.mapping?.property === 'name');
  if (names.length === 0 || role === undefined || name === undefined) return;
  const { builder, row } = at;
  const subject = builder.subject({
    kind: 'person',
    names,
    anchor: null,
    localKey: `csv:row:${row.line}:${role}`,
  });
  const party: Subjected = { ...at, subject, kind: 'person' };
  mentionName(party, about, (cell) => fileText.slice(cell.start, cell.end));
  const span = { start: name.cell.start, end: name.cell.end };
  const value = { type: 'record' as const, record: subject, role };
  builder.claim({
    subject: at.subject,
    property: 'participant',
    value,
    span,
    rule: RULE,
    modality: 'alleged',
  });
  for (const field of about) {
    const property = field.column.mapping?.property;
    if (property === 'name') continue;
    addField(party, field);
    if (property === 'fatherName') addNamed(party, field);
  }
}

/** A person of whom the row gives the name only. */
function addNamed(at: Subjected, { cell, text }: Field): void {
  const names: SubjectName[] = [{ text: squeeze(text), script: scriptOf(text), kind: 'primary' }];
  const localKey = `csv:row:${at.row.line}:father`;
  const subject = at.builder.subject({ kind: 'person', names, anchor: null, localKey });
  at.builder.mention({ kind: 'person', start: cell.start, end: cell.end, subject, rule: RULE }, text);
}

/** The claims of the row's own columns; what none of them takes is kept as foreign fields. */
function addOwn(at: Subjected, fields: readonly Field[]): void {
  const { builder, row, kind, subject, mapping } = at;
  const reference = fields.find(({ column }) => column.is === 'reference');
  const date = fields.find(({ column }) => column.is === 'date');
  const foreign: [string, string][] = [];
  for (const field of fields) {
    const { column, cell, text } = field;
    const property = column.mapping?.property;
    if (property === 'name' || column.mapping?.of !== undefined) continue;
    if (column.mapping?.seizedPart !== undefined && kind === 'event') continue;
    if (property !== undefined && fits(property, kind)) {
      for (const left of addField(at, field)) foreign.push([column.name, left]);
    } else if (field === reference && mapping.referenceScheme !== undefined) {
      const value = { type: 'identifier' as const, scheme: mapping.referenceScheme, value: text };
      const span = { start: cell.start, end: cell.end };
      builder.claim({ subject, property: 'identifier', value, span, rule: RULE });
    } else if (field !== date || at.interval === null) foreign.push([column.name, text]);
  }
  if (kind === 'event') addSeized(at, fields);
  builder.foreign(subject, foreign, { start: row.start, end: row.end }, FOREIGN_RULE);
}

/** A row of an event that an earlier row told: only what was seized and what stands in other columns is new. */
function addToEvent(at: Subjected, fields: readonly Field[]): void {
  const told = new Set(['occurred', 'occurredAt', 'participant']);
  addOwn(
    at,
    fields.filter(({ column }) => !told.has(column.mapping?.property ?? '')),
  );
}

/** One row becomes one subject with its claims, or adds to the event that an earlier row told; false where it has no name. */
export function addRow(reader: RowReader, row: Row, fileText: string): boolean {
  const { builder } = reader;
  const fields = fieldsOf(reader, row);
  const kind = kindOf(reader, fields);
  const eventType = kind === 'event' ? reader.mapping.row.eventType : undefined;
  const given = namesOf(fields.filter(({ column }) => column.mapping?.of === undefined));
  const names =
    given.length > 0 || !['event', 'operation'].includes(kind) ? given : caption(fields, eventType);
  if (names.length === 0) {
    reader.warnings.add('CSV_NO_NAME', { line: row.line });
    return false;
  }
  const date = fields.find(({ column }) => column.is === 'date');
  const interval = date === undefined ? null : parseDate(date.text);
  const key = eventKey(fields, eventType);
  const known = key === null ? undefined : reader.events.get(key);
  if (known !== undefined) {
    addToEvent({ ...reader, row, subject: known, kind, interval }, fields);
    return true;
  }
  const subject = builder.subject({ kind, names, anchor: null, localKey: `csv:row:${row.line}` });
  const at: Subjected = { ...reader, row, subject, kind, interval };
  mentionName(at, fields, (cell) => fileText.slice(cell.start, cell.end));
  if (eventType !== undefined) {
    const value = { type: 'event-type' as const, eventType };
    builder.claim({
      subject,
      property: 'eventType',
      value,
      span: { start: row.start, end: row.end },
      rule: RULE,
    });
  }
  addOwn(at, fields);
  if (kind === 'event') addParty(at, fields, fileText);
  if (key !== null) reader.events.set(key, subject);
  return true;
}
