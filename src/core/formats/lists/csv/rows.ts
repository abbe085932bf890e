import { csvRows, type Row } from '../../csv/parse.ts';
import { LIMITS } from '../../limits.ts';
import type { Where } from '../../types.ts';
import { textChunks } from '../chunks.ts';
import type { ListFile } from '../reader.ts';
import { refuse, refuseOver } from '../refused.ts';

/** One row of a list, with its place in the file. */
export interface ListRow {
  readonly where: Where;
  readonly cells: readonly string[];
  /** Why the row cannot be used; its cells then are not to be. */
  readonly problem: string | null;
  /** False for the last row of a file that does not end with a line end. */
  readonly ended: boolean;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
/** DOS files end with this mark (SUB); OFAC still writes it. */
export const END_MARK = '\u001a';

/** Where the last row of the text ends that is complete: behind a line end outside of quotation marks; 0 where none is. */
function completeUpTo(text: string): number {
  let quoted = false;
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) quoted = !quoted;
    else if (unit === LINE_FEED && !quoted) end = at + 1;
  }
  return end;
}

/** Pieces of a file that hold whole rows; only the last may end without a line end. */
async function* wholeRows(file: ListFile): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of textChunks(file)) {
    if (chunk.includes('\0')) throw refuse('NUL_BYTES', { path: file.name }, {});
    rest += chunk;
    const end = completeUpTo(rest);
    if (end > 0) yield rest.slice(0, end);
    rest = rest.slice(end);
    if (rest.length > LIMITS.listRowChars.max)
      throw refuseOver('listRowChars', rest.length, { path: file.name });
  }
  if (rest !== '') yield rest;
}

function lineCount(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Text between a closing quotation mark and the delimiter: RFC 4180 §2.5 allows none, and what it means is a guess. */
function hasLooseQuote(piece: string, { cells }: Row, delimiter: string): boolean {
  return cells.some(({ start, end }) => {
    if (piece.charCodeAt(start - 1) !== QUOTE || piece.charCodeAt(end) !== QUOTE) return false;
    const next = piece[end + 1];
    return next !== undefined && next !== delimiter && next !== '\r' && next !== '\n';
  });
}

function* rowsOf(piece: string, file: ListFile, delimiter: string, before: number): Generator<ListRow> {
  const whole = piece.endsWith('\n');
  for (const row of csvRows(piece, delimiter)) {
    const where = { path: file.name, line: before + row.line };
    if (row.problem?.code === 'CSV_UNCLOSED_QUOTE' || hasLooseQuote(piece, row, delimiter))
      throw refuse('LIST_CSV_QUOTES', where, { file: file.name });
    yield {
      where,
      cells: row.problem === null ? row.cells.map(({ text }) => text) : [],
      problem: row.problem === null ? null : row.problem.message,
      ended: whole || row.end < piece.length,
    };
  }
}

/**
 * The rows of a table in bounded memory, some at a time: waiting for each row by itself would cost more than reading
 * it. Empty lines are passed over. Throws `ListRefused`, also while the rows of one piece are taken.
 */
export async function* listRows(file: ListFile, delimiter: string): AsyncGenerator<Iterable<ListRow>> {
  let line = 0;
  for await (const piece of wholeRows(file)) {
    yield rowsOf(piece, file, delimiter, line);
    line += lineCount(piece);
  }
}
