export type Cell = string | number | boolean | Date | null;

/** As many as a number or an instant is written with. */
const CHARS_OF_NUMBER = 24;

/** Dates are days, or instants where they have an hour; the library counts them in UTC. */
function written(cell: Cell): string {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell);
  return Number.isNaN(cell.getTime())
    ? ''
    : cell
        .toISOString()
        .replace(/T00:00:00\.000Z$/, '')
        .replace(/\.\d+Z$/, 'Z');
}

/** RFC 4180: a cell that could be taken for more than one is put in quotation marks. A half character would be no text. */
function csvCell(cell: Cell): string {
  const text = written(cell).toWellFormed().replaceAll('\0', '\ufffd');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as wide as the widest, so that a short row does not look broken; empty rows are left out. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const lines = rows
    .filter((row) => row.some((cell) => cell !== null && cell !== ''))
    .map((row) => Array.from({ length: width }, (_, at) => csvCell(row[at] ?? null)).join(','));
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** About how many characters `csvText` would write, counted without writing them. */
export function csvChars(rows: readonly (readonly Cell[])[]): number {
  let chars = 0;
  for (const row of rows)
    for (const cell of row) chars += typeof cell === 'string' ? cell.length + 1 : CHARS_OF_NUMBER;
  return chars;
}
