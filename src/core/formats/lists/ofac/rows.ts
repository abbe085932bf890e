import { END_MARK, type ListRow, listRows } from '../csv/rows.ts';
import type { ListFile, ListNotes, ListRole } from '../reader.ts';
import { refuse } from '../refused.ts';

/** Columns of OFAC's legacy delimited files (Data Specification, "SDN.CSV, ADD.CSV, ALT.CSV"); no file has a header. */
export const COLUMNS = { main: 12, aliases: 5, addresses: 6, comments: 2 } as const satisfies Record<
  ListRole,
  number
>;

/** `-0- ` stands for nothing. */
export const said = (cell: string | undefined): string => {
  const plain = (cell ?? '').trim();
  return plain === '-0-' ? '' : plain;
};

export interface OfacRow extends ListRow {
  /** `ent_num`, joins the four files. */
  readonly ref: string;
  /** Why the row is no row of this file; null where it is. */
  readonly reason: string | null;
}

function reasonOf(row: ListRow, columns: number): string | null {
  if (row.problem !== null) return row.problem;
  if (row.cells.length !== columns) return `the row has ${row.cells.length} fields, not ${columns}`;
  if (!/^\d+$/.test(row.cells[0] ?? ''))
    return `“${(row.cells[0] ?? '').slice(0, 40)}” is not a number of an entry`;
  return null;
}

/** A bare field cut in its middle: OFAC leaves only numbers and `-0- ` without quotation marks. */
const isCut = (row: OfacRow): boolean => row.reason !== null || /^-0?$/.test((row.cells.at(-1) ?? '').trim());

/** Where the end mark was seen; nothing but it may follow. */
interface End {
  marked: boolean;
}

function* rowsUpToEnd(
  rows: Iterable<ListRow>,
  file: ListFile,
  notes: ListNotes,
  end: End,
): Generator<OfacRow> {
  for (const row of rows) {
    if (row.cells[0] === END_MARK) {
      end.marked = true;
      continue;
    }
    if (end.marked)
      throw refuse('LIST_WRONG_SCHEMA', row.where, {
        file: file.name,
        format: 'ofac-csv',
        detail: 'rows follow its end mark',
      });
    const read = { ...row, ref: row.cells[0] ?? '', reason: reasonOf(row, COLUMNS[file.role]) };
    if (!row.ended && isCut(read))
      throw refuse('LIST_TRUNCATED', row.where, { file: file.name, detail: 'its last row is not whole' });
    notes.count(file.role);
    yield read;
  }
}

/** The rows of one file up to its end mark, some at a time. A last row that is not whole refuses the list. */
export async function* ofacRows(file: ListFile, notes: ListNotes): AsyncGenerator<Iterable<OfacRow>> {
  const end: End = { marked: false };
  for await (const rows of listRows(file, ',')) yield rowsUpToEnd(rows, file, notes, end);
  if (!end.marked) notes.warn('LIST_NO_END_MARK', { path: file.name }, { file: file.name });
}
