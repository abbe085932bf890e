import type { ImportProblem } from './contract.ts';

/** A spreadsheet would run a cell that begins so. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Problems as a table to mend the file by: RFC 4180, cells that a spreadsheet would run made harmless; each row carries the marking. */
export function problemsCsv(problems: readonly ImportProblem[], marking: string): string {
  const rows = problems.map(({ line, column, code, message, fix }) => [
    line === null ? '' : String(line),
    column ?? '',
    code,
    message,
    fix,
    marking,
  ]);
  return [['line', 'column', 'code', 'what', 'how to mend it', 'marking'], ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}
