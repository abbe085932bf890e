import type { Problem } from '../types.ts';
import { problem } from '../problems.ts';
import type { CsvMapping } from './mapping.ts';
import { csvRows, guessDelimiter, type Row } from './parse.ts';

/** How a table is cut: what a wizard shows before anything is read, and what its shares are made by. */
export interface TableShape {
  readonly delimiter: string;
  /** Names of the columns: of the first row, or as given for a file without a header line. */
  readonly header: readonly string[];
  readonly hasHeader: boolean;
  /** Where the rows begin: behind the header line. */
  readonly start: number;
  readonly line: number;
}

/** What an officer says of the cut; what is left out is found in the text. */
export interface GivenShape {
  readonly delimiter?: string | undefined;
  readonly header?: readonly string[] | undefined;
}

/** The cut of a table; the problem of its first row where that cannot be read. */
export function tableShape(text: string, given: GivenShape): TableShape | Problem {
  const delimiter = given.delimiter ?? guessDelimiter(text) ?? ',';
  const [first] = csvRows(text, delimiter).take(1);
  if (first === undefined) return problem('EMPTY_FILE', { line: 1 });
  if (given.header !== undefined)
    return { delimiter, header: given.header, hasHeader: false, start: 0, line: 1 };
  if (first.problem !== null) return first.problem;
  const header = first.cells.map((cell) => cell.text.trim());
  if (header.every((name) => name === '')) return problem('CSV_NO_COLUMNS', { line: 1 });
  const end = text.indexOf('\n', first.end);
  const start = end < 0 ? text.length : end + 1;
  return { delimiter, header, hasHeader: true, start, line: linesIn(text, 0, start) + 1 };
}

/** Names that more than one column of a header has, each told once. */
export function duplicateColumns(header: readonly string[]): readonly Problem[] {
  const names = header.map((name) => name.trim().toLowerCase());
  const again = header.filter(
    (name, at) =>
      name.trim() !== '' &&
      names.indexOf(names[at] ?? '') === at &&
      names.lastIndexOf(names[at] ?? '') !== at,
  );
  return again.map((column) => problem('CSV_DUPLICATE_COLUMN', { line: 1 }, { column: column.slice(0, 80) }));
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Rows of a table behind its header, with their lines in the file. */
export function* tableRows(text: string, { delimiter, start, line }: TableShape): Generator<Row> {
  const body = text.slice(start);
  for (const row of csvRows(body, delimiter))
    yield { ...row, line: row.line + line - 1, start: row.start + start, end: row.end + start };
}

/** Some rows of a large table as a table of their own, under the same header. */
export interface TableShare {
  /** From 1. */
  readonly ordinal: number;
  readonly firstLine: number;
  readonly rows: number;
  readonly text: string;
  /** Lines of the header that was put before the rows. */
  readonly headerLines: number;
  /** What is wrong with the table behind these rows. */
  readonly problem: Problem | null;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Cuts a table into shares of so many rows, in order. The same text gives the same shares, so a run that was stopped goes on
 * with the next one. Rows that cannot be read stand in their share as they came: its reader says so.
 */
export function* tableShares(text: string, shape: TableShape, most: number): Generator<TableShare> {
  const { delimiter, header } = shape;
  const head = shape.hasHeader
    ? `${text.slice(0, shape.start).trimEnd()}\n`
    : `${header.map(quoted).join(delimiter)}\n`;
  const headerLines = linesIn(head, 0, head.length);
  let ordinal = 0;
  let [rows, from, to, firstLine]: [number, number, number, number] = [0, 0, 0, 0];
  const share = (end: Problem | null): TableShare => {
    ordinal += 1;
    const made = { ordinal, firstLine, rows, text: head + text.slice(from, to), headerLines, problem: end };
    rows = 0;
    return made;
  };
  let rest: Problem | null = null;
  for (const row of tableRows(text, shape)) {
    if (row.problem?.code === 'CSV_REST_NOT_READ') {
      rest = { ...row.problem, where: { line: row.line } };
      break;
    }
    if (rows === 0) [from, firstLine] = [row.start, row.line];
    rows += 1;
    to = row.end;
    if (rows >= most) yield share(null);
  }
  if (rows > 0 || rest !== null) yield share(rest);
}

/** The line of the file on which a line of a share stands. */
export function lineInFile({ firstLine, headerLines }: TableShare, line: number): number {
  return line <= headerLines ? 1 : firstLine + line - headerLines - 1;
}

/** The mapping by which a share is read: it says its columns itself. */
export function mappingOfShare(mapping: CsvMapping, shape: TableShape): CsvMapping {
  const { header: _, ...rest } = mapping;
  return { ...rest, delimiter: shape.delimiter };
}

/** A number that stands in more than one row of a column that should tell rows apart. */
export interface Repeated {
  readonly column: string;
  readonly value: string;
  readonly lines: readonly number[];
}

const MOST_PROBLEMS = 200;
const MOST_REPEATED = 100;
/** Values held to find those that come again; behind that nothing is said. */
const MOST_VALUES = 500_000;
const SAMPLE_ROWS = 20;

/** Looks at every row of a table without reading what it means: how many, which are broken, which numbers come twice. */
export class TableSurvey {
  readonly sample: (readonly string[])[] = [];
  readonly problems: Problem[] = [];
  readonly repeated: Repeated[] = [];
  rows = 0;
  /** Rows that cannot be read, listed or not. */
  broken = 0;
  readonly #width: number;
  readonly #numbers: readonly {
    readonly name: string;
    readonly at: number;
    readonly seen: Map<string, number>;
  }[];

  constructor({ header }: TableShape, mapping: CsvMapping | null) {
    this.#width = header.length;
    const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
    const mapped = Object.entries(mapping?.columns ?? {});
    this.#numbers = header.flatMap((name, at) => {
      const property = mapped.find(([column]) => same(column, name))?.[1].property;
      const isNumber =
        property === 'identifier' ||
        property === 'listReference' ||
        (mapping?.reference !== undefined && same(mapping.reference, name));
      return isNumber ? [{ name, at, seen: new Map<string, number>() }] : [];
    });
  }

  add(row: Row): void {
    this.rows += 1;
    const wrong =
      row.problem ??
      (row.cells.length === this.#width
        ? null
        : problem('CSV_RAGGED_ROW', {}, { found: row.cells.length, expected: this.#width }));
    if (wrong !== null) {
      this.broken += 1;
      if (this.problems.length < MOST_PROBLEMS)
        this.problems.push({ ...wrong, where: { ...wrong.where, line: row.line } });
      return;
    }
    if (this.sample.length < SAMPLE_ROWS) this.sample.push(row.cells.map(({ text }) => text));
    for (const { name, at, seen } of this.#numbers) {
      const value = row.cells[at]?.text.trim() ?? '';
      if (value === '') continue;
      const first = seen.get(value);
      if (first === undefined && seen.size < MOST_VALUES) seen.set(value, row.line);
      else if (first !== undefined && this.repeated.length < MOST_REPEATED)
        this.repeated.push({ column: name, value, lines: [first, row.line] });
    }
  }
}
