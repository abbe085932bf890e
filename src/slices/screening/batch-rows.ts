import { fold } from '../../core/formats/csv/guess.ts';
import { guessMapping } from '../../core/formats/csv/guess.ts';
import type { ColumnMapping, CsvMapping } from '../../core/formats/csv/mapping.ts';
import { csvRows, guessDelimiter, type Row } from '../../core/formats/csv/parse.ts';
import type { Party } from '../../core/resolve/party/types.ts';
import { Refusal } from '../../platform/errors.ts';
import { readAsked } from './asked.ts';
import type { AskedParty } from './contract.ts';
import { refuse } from './refusals.ts';

/** One row of a file to screen: understood, or why not. Nothing stops the rows behind it. */
export type BatchRow =
  | { readonly line: number; readonly reference: string; readonly party: Party }
  | { readonly line: number; readonly reference: string; readonly bad: string };

export const BATCH_FORMATS = ['csv', 'jsonl'] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

/** A quoted cell may run on over this much text before it counts as one that never closes. */
const MOST_PENDING = 131_072;
/** Enough to know a table by. */
const HEAD_CHARACTERS = 65_536;
const REPLACED = '\ufffd';

/** JSON Lines begin with an object; everything else is read as a table. */
export function batchFormatOf(head: string): BatchFormat {
  return /^\s*\{/.test(head) ? 'jsonl' : 'csv';
}

/** The rows of a file, in order, without holding more of it than a piece. */
export async function* batchRows(
  pieces: AsyncIterable<Uint8Array>,
  format: BatchFormat,
): AsyncGenerator<BatchRow, void, undefined> {
  yield* format === 'csv' ? tableRows(textOf(pieces)) : lineRows(textOf(pieces));
}

/** Text of UTF-8, or of UTF-16 with its mark. Bytes that are neither become U+FFFD, and their rows are reported as bad. */
async function* textOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8');
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

async function* lineRows(texts: AsyncIterable<string>): AsyncGenerator<BatchRow, void, undefined> {
  let rest = '';
  let line = 0;
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const one of lines) {
      line += 1;
      if (one.trim() !== '') yield jsonRow(one, line);
    }
  }
  if (rest.trim() !== '') yield jsonRow(rest, line + 1);
}

function jsonRow(text: string, line: number): BatchRow {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError)
      return { line, reference: '', bad: `This is no JSON: ${error.message}` };
    throw error;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { line, reference: '', bad: 'This is no JSON object' };
  const asked = value as Readonly<Record<string, unknown>>;
  const reference = typeof asked.reference === 'string' ? asked.reference : '';
  const wrong = Object.entries(asked).find(([key, given]) => !fitsShape(key, given));
  if (wrong) return { line, reference, bad: `“${wrong[0]}” is unknown or not of the right shape` };
  return askedRow(line, reference, asked as AskedParty);
}

const TEXT_KEYS: ReadonlySet<string> = new Set(['reference', 'kind', 'name', 'gender']);
const LIST_KEYS: ReadonlySet<string> = new Set(['names', 'born', 'fathers', 'countries', 'places', 'ids']);

function fitsShape(key: string, value: unknown): boolean {
  if (TEXT_KEYS.has(key)) return typeof value === 'string';
  return LIST_KEYS.has(key) && Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function askedRow(line: number, reference: string, asked: AskedParty): BatchRow {
  if (JSON.stringify(asked).includes(REPLACED))
    return { line, reference, bad: 'It holds bytes that are not UTF-8, so letters are missing' };
  try {
    return { line, reference, party: readAsked(asked) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const given = typeof error.facts.given === 'string' ? ` (“${error.facts.given.slice(0, 60)}”)` : '';
    return { line, reference, bad: `${error.message}${given}. ${error.fix}` };
  }
}

async function* tableRows(texts: AsyncIterable<string>): AsyncGenerator<BatchRow, void, undefined> {
  let rest = '';
  let line = 0;
  let table: Table | null = null;
  let delimiter: string | null = null;
  for await (const text of withEnd(texts)) {
    const final = text === null;
    rest += text ?? '';
    // The first rows tell delimiter and columns: they are waited for, so that it does not matter how the bytes are cut.
    if (!final && (table === null ? rest.length < HEAD_CHARACTERS : !rest.includes('\n'))) continue;
    delimiter ??= guessDelimiter(rest) ?? ',';
    const { rows, from, lines } = wholeRows(rest, delimiter, final);
    for (const row of rows) {
      if (table === null) table = tableOf(row, rows);
      else yield table.read({ ...row, line: row.line + line });
    }
    rest = rest.slice(from);
    line += lines;
  }
  if (table === null) throw refuse('BATCH_NOT_READ', { found: 'no header line' });
}

/** The texts, then null: the last row is whole only once nothing follows. */
async function* withEnd(texts: AsyncIterable<string>): AsyncGenerator<string | null, void, undefined> {
  yield* texts;
  yield null;
}

/** Rows that are certainly whole, and where the rest begins. */
function wholeRows(
  text: string,
  delimiter: string,
  final: boolean,
): { readonly rows: readonly Row[]; readonly from: number; readonly lines: number } {
  const rows: Row[] = [];
  for (let at = 0, line = 0; at < text.length; ) {
    const before = rows.length;
    const [base, baseLine]: [number, number] = [at, line];
    for (const row of csvRows(text.slice(base), delimiter)) {
      const placed = { ...row, start: row.start + base, end: row.end + base, line: row.line + baseLine };
      const cut = row.problem?.code === 'CSV_UNCLOSED_QUOTE' && text.length - placed.start < MOST_PENDING;
      if (!final && cut) return { rows, from: placed.start, lines: placed.line - 1 };
      rows.push(placed);
      [at, line] = [placed.end + 1, placed.line];
    }
    // The reader of tables gives up after some rows that it cannot read: go on behind them.
    if (rows.length === before) break;
  }
  if (final) return { rows, from: text.length, lines: 0 };
  const last = rows.pop();
  return { rows, from: last?.start ?? 0, lines: (last?.line ?? 1) - 1 };
}

const REFERENCES = ['reference', 'ref', 'customer', 'customerid', 'customerno', 'id', 'clientid', 'حوالہ'];

interface Table {
  read(row: Row): BatchRow;
}

/** The header line with a few rows tells what the columns mean, in English or Urdu. */
function tableOf(header: Row, sample: readonly Row[]): Table {
  const names = header.cells.map(({ text }) => text.trim());
  const samples = sample.slice(1, 20).map(({ cells }) => cells.map(({ text }) => text));
  const mapping = guessMapping(names, samples);
  if (!mapping) throw refuse('BATCH_NOT_READ', { columns: names });
  const reference = names.findIndex((name) => REFERENCES.includes(fold(name)));
  const columns = names.map((name) => mapping.columns[name] ?? null);
  return {
    read(row) {
      const cells = row.cells.map(({ text }) => text.trim());
      const own = reference < 0 ? '' : (cells[reference] ?? '');
      if (row.problem) return { line: row.line, reference: own, bad: row.problem.message };
      if (cells.length !== names.length)
        return {
          line: row.line,
          reference: own,
          bad: `The row has ${cells.length} fields; the header has ${names.length}`,
        };
      return askedRow(row.line, own, askedOf(cells, names, columns, mapping));
    },
  };
}

function askedOf(
  cells: readonly string[],
  names: readonly string[],
  columns: readonly (ColumnMapping | null)[],
  mapping: CsvMapping,
): AskedParty {
  const parts: string[] = [];
  const found: Record<'names' | 'born' | 'fathers' | 'countries' | 'places' | 'ids', string[]> = {
    names: [],
    born: [],
    fathers: [],
    countries: [],
    places: [],
    ids: [],
  };
  let gender: string | undefined;
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? '';
    if (!column || cell === '') continue;
    const values = column.separator === undefined ? [cell] : cell.split(column.separator);
    if (column.property === 'gender') gender = cell.toLowerCase();
    else if (column.namePart !== undefined) parts.push(cell);
    else
      found[TARGETS[column.property] ?? 'places'].push(
        ...(IDENTIFIERS.has(column.property)
          ? values.map((one) => `${column.scheme ?? 'reference'}:${one.trim()}`)
          : TARGETS[column.property]
            ? values
            : []),
      );
  }
  const written = cells[names.indexOf(mapping.row.kindColumn ?? '')]?.toLowerCase() ?? '';
  const kind = mapping.row.kinds?.[written] ?? (written === '' ? mapping.row.kind : written);
  const name = parts.join(' ');
  return { ...found, kind, ...(name === '' ? {} : { name }), ...(gender === undefined ? {} : { gender }) };
}

/** Properties of the registry that speak for or against a match, and what of the question they fill. */
const TARGETS: Readonly<Record<string, 'names' | 'born' | 'fathers' | 'countries' | 'places' | 'ids'>> = {
  name: 'names',
  birthDate: 'born',
  fatherName: 'fathers',
  nationality: 'countries',
  country: 'countries',
  birthPlace: 'places',
  address: 'places',
  location: 'places',
  identifier: 'ids',
  phone: 'ids',
};
const IDENTIFIERS: ReadonlySet<string> = new Set(['identifier', 'phone']);
