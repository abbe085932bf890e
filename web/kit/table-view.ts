/** What a table shows of its rows, worked out without a page. */

export type CellValue = string | number | null;

/** One column as the table needs it: what stands in it as text, and what it is sorted by. */
export interface ColumnData<Row> {
  readonly id: string;
  /** What is searched, and shown where the column has no cell of its own. */
  readonly text: (row: Row) => string;
  /** Numbers sort as numbers; left out, the text decides. */
  readonly sortBy?: (row: Row) => CellValue;
}

export interface SortOrder {
  readonly column: string;
  readonly isDescending: boolean;
}

export interface TableState {
  readonly filter: string;
  readonly sort: SortOrder | null;
}

/** Lower case, marks of vowels and accents away, Arabic forms of Urdu letters joined: what a filter is held against. */
export function foldCell(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640]+/gu, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .toLowerCase();
}

/** Letters that folding leaves as they are, but for their case; cells are joined by new lines. */
const PLAIN = /^[\n\u0020-\u007e]*$/;
/** The same, without the work where a text is plain. */
export const folded = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : foldCell(text));

/** Empty cells stand last in either direction, numbers before words; among equals the order of the rows stays. */
function compare(a: CellValue, b: CellValue, sign: 1 | -1): number {
  if (a === b) return 0;
  if (a === null || a === '') return b === null || b === '' ? 0 : 1;
  if (b === null || b === '') return -1;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -sign : sign;
}

/** Places of all rows in the order of a column. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly ColumnData<Row>[],
  { column: id, isDescending }: SortOrder,
): readonly number[] {
  const column = columns.find((one) => one.id === id);
  const places = rows.map((_, at) => at);
  if (column === undefined) return places;
  const valueOf = column.sortBy ?? ((row: Row) => folded(column.text(row)));
  const keys = rows.map(valueOf);
  const sign = isDescending ? -1 : 1;
  return places.sort((a, b) => compare(keys[a] ?? null, keys[b] ?? null, sign) || a - b);
}

/** Pressed once a column rises, twice it falls, three times the rows stand as they came. */
export function nextSort(order: SortOrder | null, column: string): SortOrder | null {
  if (order?.column !== column) return { column, isDescending: false };
  return order.isDescending ? null : { column, isDescending: true };
}

/** 'name' or '-name', as it stands in an address. */
export const sortText = (order: SortOrder | null): string | undefined =>
  order === null ? undefined : `${order.isDescending ? '-' : ''}${order.column}`;

export function readSort(text: unknown): SortOrder | null {
  if (typeof text !== 'string' || text === '' || text === '-') return null;
  return text.startsWith('-')
    ? { column: text.slice(1), isDescending: true }
    : { column: text, isDescending: false };
}

const STEPS: Readonly<Record<string, (at: number, count: number, page: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, _, page) => at + page,
  PageUp: (at, _, page) => at - page,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The place after a key, or null where the key is no step. From nowhere (-1) a step leads to the first. */
export function steppedTo(key: string, at: number, count: number, page: number): number | null {
  const step = STEPS[key];
  if (step === undefined || count === 0) return null;
  return Math.min(Math.max(step(at, count, page), 0), count - 1);
}
