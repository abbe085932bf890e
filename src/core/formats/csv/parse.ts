import type { Problem } from '../types.ts';
import { LIMITS } from '../limits.ts';
import { overLimit, problem } from '../problems.ts';

/** A cell and its place in the text, inside its quotation marks. `text` has doubled quotation marks undone. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Row {
  /** Line the row starts on, from 1: quoted line ends count. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
  /** What is wrong with the row; its cells are then not to be used. */
  readonly problem: Problem | null;
}

const QUOTE = '"';
/** After so many quotation marks that never close, what follows cannot be told apart any more. */
const MAX_UNCLOSED = 20;

interface Place {
  at: number;
  line: number;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

/** A quoted cell from its opening mark; null where it is not closed within the bound of a field. */
function quotedCell(text: string, open: number): { readonly cell: Cell; readonly next: number } | null {
  for (let at = open + 1; ; at += 2) {
    at = text.indexOf(QUOTE, at);
    if (at < 0 || at - open > LIMITS.csvFieldChars.max) return null;
    if (text[at + 1] !== QUOTE) {
      const raw = text.slice(open + 1, at);
      return { cell: { start: open + 1, end: at, text: raw.replaceAll('""', QUOTE) }, next: at + 1 };
    }
  }
}

function bareCell(
  text: string,
  start: number,
  delimiter: string,
  stop: number,
): { readonly cell: Cell; readonly next: number } {
  const found = text.indexOf(delimiter, start);
  const next = found < 0 || found > stop ? stop : found;
  const end = next === stop && text[stop - 1] === '\r' ? Math.max(start, stop - 1) : next;
  return { cell: { start, end, text: text.slice(start, end) }, next };
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** One row from `place`, which is moved behind it. */
function readRow(text: string, delimiter: string, place: Place): Row {
  const { at: start, line } = place;
  const cells: Cell[] = [];
  let at = start;
  let stop = lineEnd(text, at);
  const broken = (found: Problem): Row => {
    [place.at, place.line] = [lineEnd(text, start) + 1, line + 1];
    return { line, start, end: lineEnd(text, start), cells, problem: found };
  };
  for (;;) {
    const quoted = text[at] === QUOTE ? quotedCell(text, at) : undefined;
    if (quoted === null) return broken(problem('CSV_UNCLOSED_QUOTE', { line, offset: at }));
    if (quoted && quoted.next > stop) stop = lineEnd(text, quoted.next);
    const { cell, next } = quoted ?? bareCell(text, at, delimiter, stop);
    cells.push(cell);
    if (cells.length > LIMITS.csvColumns.max) return broken(overLimit('csvColumns', cells.length, { line }));
    if (cell.end - cell.start > LIMITS.csvFieldChars.max)
      return broken(overLimit('csvFieldChars', cell.end - cell.start, { line }));
    // What follows a closing mark up to the delimiter is left where it is: RFC 4180 allows nothing there.
    at = next;
    while (at < stop && text[at] !== delimiter) at += 1;
    if (at >= stop) break;
    at += 1;
  }
  place.at = stop + 1;
  place.line = line + 1 + countLines(text, start, stop);
  return { line, start, end: text[stop - 1] === '\r' ? stop - 1 : stop, cells, problem: null };
}

/**
 * The text with its lines ended as rows are: where no line feed is in it, a carriage return ends a line, as old programs write it.
 * As long as before, so every place in it stays.
 */
export const withLineFeeds = (text: string): string =>
  text.includes('\n') ? text : text.replaceAll('\r', '\n');

/**
 * Rows of RFC 4180 text, one at a time; empty lines are passed over. A row that cannot be read carries its problem, and
 * reading goes on with the next line; after too many marks that never close, the rest is one row with its problem.
 */
export function* csvRows(text: string, delimiter: string): Generator<Row> {
  const place: Place = { at: 0, line: 1 };
  let unclosed = 0;
  while (place.at < text.length) {
    const row = readRow(text, delimiter, place);
    if (row.problem === null && row.end === row.start) continue;
    yield row;
    if (row.problem?.code === 'CSV_UNCLOSED_QUOTE') unclosed += 1;
    if (unclosed >= MAX_UNCLOSED && text.slice(place.at).trim() !== '') {
      yield restOf(text, place);
      return;
    }
  }
}

/** What stands behind the last row that could be told apart: told, so that no row is lost in silence. */
function restOf(text: string, { at, line }: Place): Row {
  const found = problem('CSV_REST_NOT_READ', { line, offset: at }, { line });
  return { line, start: at, end: text.length, cells: [], problem: found };
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_ROWS = 20;

function firstRows(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  for (const row of csvRows(text, delimiter)) {
    rows.push(row);
    if (rows.length === SAMPLE_ROWS) break;
  }
  return rows;
}

/** How like a table the text is when cut with this delimiter: rows that have as many cells as the first, times cells. */
function tabularity(
  text: string,
  delimiter: string,
): { readonly delimiter: string; readonly columns: number; readonly even: number; readonly rows: number } {
  const rows = firstRows(text, delimiter);
  const columns = rows[0]?.cells.length ?? 0;
  return {
    delimiter,
    columns,
    even: rows.filter((row) => row.problem === null && row.cells.length === columns).length,
    rows: rows.length,
  };
}

/** The delimiter that cuts the first rows most evenly; null where none makes two columns. */
export function guessDelimiter(text: string): string | null {
  const cut = DELIMITERS.map((delimiter) => tabularity(text, delimiter)).filter(({ columns }) => columns > 1);
  if (cut.length === 0) return null;
  return cut.reduce((best, next) => (next.even * next.columns > best.even * best.columns ? next : best))
    .delimiter;
}

/** True where at least three lines are cut into the same number (three or more) of short cells: a table without its extension. */
export function looksTabular(head: string): boolean {
  const whole = head.slice(0, head.lastIndexOf('\n') + 1);
  return DELIMITERS.some((delimiter) => {
    const { columns, even, rows } = tabularity(whole, delimiter);
    const header = whole.slice(0, lineEnd(whole, 0)).split(delimiter);
    return (
      rows >= 3 &&
      even === rows &&
      columns >= 3 &&
      header.every((name) => name.trim() !== '' && name.length <= 40 && !/[.!?]\s*$/.test(name))
    );
  });
}
