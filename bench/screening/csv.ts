import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const DATA = '/work/shared/data';

/** Whether the measured data are on this machine; a bench without them says so and ends. */
export function dataHere(): boolean {
  return existsSync(`${DATA}/names/un_cross_script_pairs.csv`);
}

/** The text of a data file, unpacked where it is gzipped. */
export function readData(path: string): string {
  const bytes = readFileSync(`${DATA}/${path}`);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Rows of a comma-separated text (RFC 4180 §2), quotes undone. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    field.lastIndex = at;
    const match = field.exec(text);
    row.push(match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? '');
    at = field.lastIndex;
    if (text[at] === ',') at += 1;
    else {
      while (at < text.length && text[at] !== '\n') at += 1;
      at += 1;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** Rows as records under the names of the first row. */
export function csvRecords(text: string): Record<string, string>[] {
  const [head, ...rows] = csvRows(text);
  return rows
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries((head ?? []).map((name, at) => [name, row[at] ?? ''])));
}
