import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { csvRows } from '../core/formats/csv/parse.ts';
import {
  compareNames,
  guessKind,
  MATCH_KINDS,
  type MatchKind,
  prepareName,
} from '../core/names/match/index.ts';
import { errorMessage, Refusal } from '../platform/errors.ts';

/** A quotation mark that never closes would take the rest of the file for one cell: so many lines, and the row is bad. */
const MOST_LINES_OF_ROW = 50;
const CLEAN = /^\uFEFF/;

interface Columns {
  readonly delimiter: string;
  readonly a: number;
  readonly b: number;
  readonly kind: number;
}

/**
 * Scores every row of a file of pairs: writes each row as it stands with the score as a last column, row by row. A bad
 * row is told on standard error with its line, keeps its place with an empty score, and stops nothing.
 */
export async function comparePairs(file: string, kind: MatchKind | null): Promise<void> {
  let columns: Columns | null = null;
  let bad = 0;
  for await (const { text, line } of records(file)) {
    if (columns === null) {
      columns = columnsOf(text);
      await write(`${text}${columns.delimiter}score\n`);
      continue;
    }
    if (text.trim() === '') continue;
    const scored = scoreOf(text, columns, kind);
    if (typeof scored === 'string') {
      bad += 1;
      process.stderr.write(`line ${line}: ${scored}\n`);
    }
    await write(`${text}${columns.delimiter}${typeof scored === 'number' ? scored.toFixed(4) : ''}\n`);
  }
  if (columns === null) throw headerMissing('The file is empty');
  if (bad > 0) {
    process.stderr.write(`${bad} rows have no score\n  → Put them right in the file and run again\n`);
    process.exitCode = 1;
  }
}

/** The score, or what is wrong with the row. */
function scoreOf(text: string, columns: Columns, given: MatchKind | null): number | string {
  const cells = cellsOf(text, columns.delimiter);
  if (typeof cells === 'string') return cells;
  const [a, b] = [cells[columns.a], cells[columns.b]];
  if (a === undefined || b === undefined) return `${cells.length} columns, a and b are not both there`;
  if (a.trim() === '' || b.trim() === '') return `column ${a.trim() === '' ? 'a' : 'b'} is empty`;
  const asked = (cells[columns.kind] ?? '').trim().toLowerCase();
  if (asked !== '' && !isKind(asked)) return `kind “${asked}” is not ${MATCH_KINDS.join(', ')}`;
  const kind = isKind(asked) ? asked : (given ?? guessKind(a, b));
  return compareNames(prepareName(a, kind), prepareName(b, kind)).similarity;
}

const isKind = (text: string): text is MatchKind => (MATCH_KINDS as readonly string[]).includes(text);

function cellsOf(text: string, delimiter: string): readonly string[] | string {
  if (delimiter === '\t') return text.split('\t');
  const [row, more] = csvRows(text, delimiter);
  if (row === undefined || row.problem !== null || more !== undefined)
    return 'the quotation marks of this row do not close';
  return row.cells.map((cell) => cell.text);
}

function columnsOf(header: string): Columns {
  const delimiter = header.includes('\t') ? '\t' : header.includes(';') && !header.includes(',') ? ';' : ',';
  const cells = cellsOf(header, delimiter);
  const names = typeof cells === 'string' ? [] : cells.map((cell) => cell.trim().toLowerCase());
  const [a, b] = [names.indexOf('a'), names.indexOf('b')];
  if (a < 0 || b < 0) throw headerMissing('The header line does not name the columns a and b');
  return { delimiter, a, b, kind: names.indexOf('kind') };
}

function headerMissing(message: string): Refusal {
  return new Refusal({
    code: 'PAIRS_HEADER_MISSING',
    status: 422,
    message,
    fix: 'Begin with a header line with columns a and b (and kind, if known), parted by tabs (.tsv) or commas (.csv)',
  });
}

interface Written {
  readonly text: string;
  readonly line: number;
}

/** Rows as written, each with the line it begins on; a quoted cell of a comma-separated file may span lines. */
async function* records(file: string): AsyncGenerator<Written> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let [line, from, open, quotes] = [0, 0, '', false];
  try {
    for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      const text = line === 1 ? raw.replace(CLEAN, '') : raw;
      if (line === 1) quotes = !text.includes('\t');
      if (open === '') from = line;
      open = open === '' ? text : `${open}\n${text}`;
      if (quotes && isOpen(open) && line - from < MOST_LINES_OF_ROW) continue;
      yield { text: open, line: from };
      open = '';
    }
  } catch (error) {
    throw new Refusal({
      code: 'FILE_NOT_READABLE',
      status: 422,
      message: errorMessage(error),
      fix: 'Check the path and its permissions',
    });
  }
  if (open !== '') yield { text: open, line: from };
}

/** True while a quotation mark has no partner. */
const isOpen = (text: string): boolean => (text.split('"').length - 1) % 2 === 1;

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
