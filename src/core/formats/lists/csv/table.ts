import { excerpt } from '../../problems.ts';
import type { Where } from '../../types.ts';
import type { ListFile, ListNotes, ReadEntry } from '../reader.ts';
import { LIMITS } from '../../limits.ts';
import { refuse, refuseOver } from '../refused.ts';
import { END_MARK, type ListRow, listRows } from './rows.ts';

/** A row of a table with a header. `cell` gives '' for what the table does not have. */
export interface TableRow {
  readonly where: Where;
  readonly cell: (column: string) => string;
}

export interface TableShape {
  readonly format: string;
  readonly delimiter: string;
  /** Column names that must be there; names compare without case and with single spaces. */
  readonly required: readonly string[];
  /** Names of the columns of a table without a header line. */
  readonly header?: readonly string[];
  /** Lines before the header ("Last Updated,27/02/2026"): true where the row is one. */
  readonly preamble?: (cells: readonly string[]) => boolean;
  /** The publisher's program ends every row with a line end: a last row without one is cut, maybe inside of a value. */
  readonly endsRows?: boolean;
  readonly onHeader?: (columns: readonly string[]) => void;
}

/** Column names as they compare. */
export const columnKey = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

function columnsOf(
  names: readonly string[],
  shape: TableShape,
  file: ListFile,
  where: Where,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const key = columnKey(name);
    if (key !== '' && columns.has(key))
      throw refuse('LIST_WRONG_SCHEMA', where, {
        file: file.name,
        format: shape.format,
        detail: `it has two columns “${excerpt(name)}”`,
      });
    columns.set(key, index);
  }
  const missing = shape.required.filter((name) => !columns.has(columnKey(name)));
  if (missing.length > 0)
    throw refuse('LIST_WRONG_SCHEMA', where, {
      file: file.name,
      format: shape.format,
      detail: `it has no column ${missing.map((name) => `“${excerpt(name)}”`).join(', ')}`,
    });
  return columns;
}

function reasonOf(row: ListRow, width: number): string | null {
  if (row.problem !== null) return row.problem;
  return row.cells.length === width
    ? null
    : `the row has ${row.cells.length} fields; the header has ${width}`;
}

const isBlank = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell.trim() === '' || cell === END_MARK);

async function* eachRow(file: ListFile, delimiter: string): AsyncGenerator<ListRow> {
  for await (const some of listRows(file, delimiter)) yield* some;
}

/** The rows of a table with a header. A row that does not fit is skipped with its reason; a last row cut off refuses the list. */
export async function* tableRows(
  file: ListFile,
  shape: TableShape,
  notes: ListNotes,
): AsyncGenerator<TableRow | Extract<ReadEntry, { skipped: unknown }>> {
  const fixed = shape.header;
  let columns = fixed === undefined ? null : columnsOf(fixed, shape, file, { path: file.name });
  let width = fixed?.length ?? 0;
  let ended = true;
  for await (const row of eachRow(file, shape.delimiter)) {
    if (row.problem === null && isBlank(row.cells)) continue;
    if (columns === null) {
      if (row.problem === null && shape.preamble?.(row.cells) === true) continue;
      columns = columnsOf(row.cells, shape, file, row.where);
      width = row.cells.length;
      shape.onHeader?.(row.cells);
      continue;
    }
    ended = row.ended;
    const reason = reasonOf(row, width);
    if (!row.ended && (reason !== null || shape.endsRows === true))
      throw refuse('LIST_TRUNCATED', row.where, {
        file: file.name,
        detail: reason === null ? 'its last row does not end' : `its last row is not whole: ${reason}`,
      });
    notes.count(file.role);
    if (reason !== null) yield { skipped: { where: row.where, ref: null, reason } };
    else yield tableRow(row, columns);
  }
  if (columns === null)
    throw refuse(
      'LIST_WRONG_SCHEMA',
      { path: file.name },
      { file: file.name, format: shape.format, detail: 'it has no header' },
    );
  if (!ended) notes.warn('LIST_NO_END_MARK', { path: file.name }, { file: file.name });
}

function tableRow(row: ListRow, columns: ReadonlyMap<string, number>): TableRow {
  return {
    where: row.where,
    cell: (column) => {
      const index = columns.get(columnKey(column));
      return index === undefined ? '' : (row.cells[index] ?? '').replace(/\s+/g, ' ').trim();
    },
  };
}

/**
 * Rows of one entry put together by their reference, in the order in which the entries begin. A publisher sorts such
 * tables by name, so an entry may begin again anywhere: the table is held in memory until its end.
 */
export async function groupedRows(
  rows: AsyncGenerator<TableRow | Extract<ReadEntry, { skipped: unknown }>>,
  refOf: (row: TableRow) => string,
): Promise<{
  readonly groups: ReadonlyMap<string, readonly TableRow[]>;
  readonly skipped: readonly ReadEntry[];
}> {
  const groups = new Map<string, TableRow[]>();
  const skipped: ReadEntry[] = [];
  for await (const row of rows) {
    if ('skipped' in row) {
      skipped.push(row);
      continue;
    }
    const ref = refOf(row);
    if (ref === '')
      skipped.push({ skipped: { where: row.where, ref: null, reason: 'the row has no reference' } });
    else {
      const group = groups.get(ref);
      if (group === undefined) groups.set(ref, [row]);
      else group.push(row);
      if (group !== undefined && group.length > LIMITS.listEntryRows.max)
        throw refuseOver('listEntryRows', group.length, row.where);
    }
  }
  return { groups, skipped };
}
