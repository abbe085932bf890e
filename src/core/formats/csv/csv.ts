import { openInterval, PROPERTIES } from '../../words/index.ts';
import type { Problem, ReadResult, Source } from '../types.ts';
import { LIMITS } from '../limits.ts';
import { excerpt, overLimit, problem, Warnings } from '../problems.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { warnOfDisguise } from '../suspicious.ts';
import { fits } from '../values.ts';
import { describeMapping, guessMapping } from './guess.ts';
import type { CsvMapping } from './mapping.ts';
import { checkMappingShape } from './mapping-check.ts';
import { csvRows, guessDelimiter, type Row, withLineFeeds } from './parse.ts';
import { addRow, type Column, type RowReader } from './row.ts';
import { duplicateColumns } from './table.ts';

const NOTHING = ['-0-', 'n/a', 'na', 'null', 'none', 'nil', 'unknown', '-', 'نامعلوم'];
const SAMPLE_ROWS = 20;
const SHOWN_COLUMNS = 30;

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
const listed = (header: readonly string[]) =>
  excerpt(
    header
      .slice(0, SHOWN_COLUMNS)
      .map((name) => name.slice(0, 40))
      .join(', '),
  );

/** What is wrong with a mapping: by itself, then with the columns of a file. Empty where rows can be read by it. */
export function mappingProblems(mapping: CsvMapping, header: readonly string[]): readonly Problem[] {
  const unusable = checkMappingShape(mapping);
  return unusable.length > 0 ? unusable : checkMapping(mapping, header);
}

/** Where the mapping does not fit the file or the registry. */
function checkMapping(mapping: CsvMapping, header: readonly string[]): Problem[] {
  const { row, columns, date, reference } = mapping;
  const named = [...Object.keys(columns), row.kindColumn, date, reference].filter(
    (name) => name !== undefined,
  );
  const missing = named.filter((name) => !header.some((one) => same(one, name)));
  const kinds = row.kindColumn === undefined ? [row.kind] : [row.kind, ...Object.values(row.kinds ?? {})];
  const unfit = Object.entries(columns).filter(
    ([, { property, of }]) =>
      !PROPERTIES.has(property) ||
      !(of === undefined ? kinds : (['person'] as const)).some((kind) => fits(property, kind)),
  );
  return [
    ...missing.map((column) =>
      problem('CSV_MISSING_COLUMN', { line: 1 }, { column, columns: listed(header) }),
    ),
    ...unfit.map(([column, { property }]) =>
      problem('CSV_UNKNOWN_PROPERTY', { path: column }, { column, property, kind: row.kind }),
    ),
  ];
}

function columnsOf(mapping: CsvMapping, header: readonly string[]): Column[] {
  const mapped = Object.entries(mapping.columns);
  return header.map((name) => {
    const found = mapped.find(([column]) => same(column, name));
    if (found) return { name, mapping: found[1], is: 'field' };
    const special = { date: mapping.date, reference: mapping.reference, kind: mapping.row.kindColumn };
    const is = (['date', 'reference', 'kind'] as const).find(
      (key) => special[key] !== undefined && same(special[key], name),
    );
    return { name, mapping: null, is: is ?? 'field' };
  });
}

function sample(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  for (const row of csvRows(text, delimiter)) {
    rows.push(row);
    if (rows.length > SAMPLE_ROWS) break;
  }
  return rows;
}

interface Plan {
  readonly mapping: CsvMapping;
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly guessed: boolean;
}

/** Delimiter, header and mapping, given or guessed. */
function plan(text: string, { hints }: Source): Plan | readonly Problem[] {
  const given = hints.mapping ?? null;
  const unusable = given === null ? [] : checkMappingShape(given);
  if (unusable.length > 0) return unusable;
  const delimiter = given?.delimiter ?? guessDelimiter(text) ?? ',';
  const rows = sample(text, delimiter);
  const first = rows[0];
  if (first === undefined) return [problem('EMPTY_FILE', { line: 1 })];
  if (given?.header === undefined && first.problem) return [first.problem];
  const header = given?.header ?? first.cells.map(({ text }) => text.trim());
  if (header.every((name) => name === '')) return [problem('CSV_NO_COLUMNS', { line: 1 })];
  const cells = rows.slice(1).map((row) => row.cells.map(({ text }) => text));
  const mapping = given ?? guessMapping(header, cells);
  if (mapping === null) return [problem('CSV_NEEDS_MAPPING', { line: 1 }, { columns: listed(header) })];
  const problems = checkMapping(mapping, header);
  return problems.length > 0 ? problems : { mapping, header, delimiter, guessed: given === null };
}

/** Counted before anything is built: cutting is cheap, claims are not. */
function refuseRows(text: string, delimiter: string): Problem | null {
  let rows = 0;
  for (const { line } of csvRows(text, delimiter)) {
    rows += 1;
    if (rows > LIMITS.csvRows.max + 1) return overLimit('csvRows', rows - 1, { line });
  }
  return null;
}

/** Reads every row that can be read; answers how many. */
function readRows(reader: RowReader, text: string, { header, mapping, delimiter }: Plan): number {
  let [seen, read] = [0, 0];
  for (const row of csvRows(text, delimiter)) {
    seen += 1;
    if (seen === 1 && mapping.header === undefined) continue;
    if (row.problem) reader.warnings.addAll([row.problem]);
    else if (row.cells.length !== header.length) {
      reader.warnings.add(
        'CSV_RAGGED_ROW',
        { line: row.line },
        { found: row.cells.length, expected: header.length },
      );
    } else if (addRow(reader, row, text)) read += 1;
  }
  return read;
}

/**
 * CSV (RFC 4180; comma, semicolon, tab or pipe) with a mapping, given or guessed from the header: each row is one
 * subject, its cells claims whose spans are the cells. The text of the Reading is the file as it came. Rows that
 * cannot be read are listed with their line and left out.
 */
export function readCsv(source: Source): ReadResult {
  if (source.text.trim() === '') return { ok: false, problems: [problem('EMPTY_FILE', { line: 1 })] };
  const text = withLineFeeds(source.text);
  const planned = plan(text, source);
  if (!('mapping' in planned)) return { ok: false, problems: planned };
  const warnings = new Warnings();
  const { mapping, header } = planned;
  const refused = refuseRows(text, planned.delimiter);
  if (refused) return { ok: false, problems: [refused] };
  if (planned.guessed)
    warnings.add('CSV_MAPPING_GUESSED', { line: 1 }, { summary: describeMapping(mapping) });
  warnings.addAll(duplicateColumns(header));
  warnOfDisguise(source.text, warnings);
  const builder = new ReadingBuilder(warnings);
  builder.verbatim(source.text);
  const nothing = new Set([...NOTHING, ...(mapping.nothing ?? []).map((word) => word.toLowerCase())]);
  const read = readRows(
    { builder, warnings, mapping, columns: columnsOf(mapping, header), nothing, events: new Map() },
    text,
    planned,
  );
  if (read === 0) return { ok: false, problems: [problem('CSV_NO_ROWS', { line: 1 }), ...warnings.list()] };
  const dated = source.hints.dated ?? openInterval('the file gives no date of its own');
  return {
    ok: true,
    readings: [builder.finish({ language: 'und', title: null, dated })],
    warnings: warnings.list(),
    markings: [],
  };
}
