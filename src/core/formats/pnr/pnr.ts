import type { Party, PartyIdentifier } from '../../resolve/party/types.ts';
import { countryCode } from '../countries.ts';
import { fold } from '../csv/guess.ts';
import { csvRows, guessDelimiter, type Row } from '../csv/parse.ts';
import { parseDate } from '../dates.ts';
import { excerpt, problem } from '../problems.ts';
import { strictText } from '../strict-text.ts';
import type { Problem } from '../types.ts';
import { ALPHA2, COLUMNS, DOCUMENT_TYPES, type Column } from './columns.data.ts';

/** One traveller of a passenger list. */
export interface Traveller {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Record locator or other number of the row; '' where there is none. */
  readonly reference: string;
  readonly party: Party;
}

/** Every row accounted for: read, or skipped with its line and reason. */
export type TravellerOutcome =
  | { readonly ok: true; readonly travellers: readonly Traveller[]; readonly skipped: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Whether a header line is that of a passenger list: surname and given name in columns of their own, and a birth or a document. */
export function looksLikePnr(head: string): boolean {
  const line = head.slice(0, head.indexOf('\n') < 0 ? head.length : head.indexOf('\n'));
  const found = new Set(line.split(/[,;\t|]/).map((cell) => COLUMNS[fold(cell)]));
  return found.has('surname') && found.has('given') && (found.has('birth') || found.has('document'));
}

/**
 * Reads a table of travellers (advance passenger information, passenger name records): surname, given names, date of
 * birth, nationality, travel document. A row that cannot be read is skipped and told; it does not stop the rest.
 */
export function readTravellers(bytes: Uint8Array): TravellerOutcome {
  const decoded = strictText(bytes);
  if ('problem' in decoded) return { ok: false, problems: [decoded.problem] };
  const rows = csvRows(decoded.text, guessDelimiter(decoded.text) ?? ',');
  const header = rows.next().value as Row | undefined;
  const columns = (header?.cells ?? []).map((cell) => COLUMNS[fold(cell.text)] ?? null);
  if (!columns.includes('surname') || (!columns.includes('birth') && !columns.includes('document'))) {
    const found = (header?.cells ?? []).map((cell) => cell.text).join(', ');
    return {
      ok: false,
      problems: [problem('PNR_COLUMNS', { line: header?.line ?? 1 }, { found: excerpt(found) })],
    };
  }
  const travellers: Traveller[] = [];
  const skipped: Problem[] = [];
  for (const row of rows) {
    const read = row.problem ?? readRow(row, columns);
    if ('code' in read) skipped.push(read);
    else travellers.push(read);
  }
  return { ok: true, travellers, skipped };
}

function readRow(row: Row, columns: readonly (Column | null)[]): Traveller | Problem {
  const bad = (detail: string) => problem('PNR_ROW', { line: row.line }, { detail });
  if (row.cells.length !== columns.length)
    return problem(
      'CSV_RAGGED_ROW',
      { line: row.line },
      { found: row.cells.length, expected: columns.length },
    );
  const cell = (name: Column): string => row.cells[columns.indexOf(name)]?.text.trim() ?? '';
  const name = `${cell('given')} ${cell('surname')}`.trim();
  if (cell('surname') === '') return bad('the surname is empty');
  const written = cell('birth');
  const birth = written === '' ? null : parseDate(written);
  if (written !== '' && birth === null)
    return bad(`“${excerpt(written)}” is not a date of birth; write YYYY-MM-DD`);
  const countries = [cell('nationality'), cell('issuer')].filter((text) => text !== '');
  const codes = countries.map(countryOf);
  const unknown = countries.find((_, index) => codes[index] === null);
  if (unknown !== undefined) return bad(`“${excerpt(unknown)}” is not a country; write its ISO 3166 code`);
  return {
    line: row.line,
    reference: cell('reference'),
    party: {
      kind: 'person',
      names: [{ text: name, kind: 'primary' }],
      births: birth === null ? [] : [birth],
      fathers: [],
      countries: [...new Set(codes.filter((code) => code !== null))],
      places: [],
      identifiers: documentsOf(cell),
      gender: GENDERS[cell('gender').toLowerCase()] ?? null,
    },
  };
}

const GENDERS: Readonly<Record<string, Party['gender']>> = {
  m: 'male',
  male: 'male',
  f: 'female',
  female: 'female',
};

function documentsOf(cell: (name: Column) => string): PartyIdentifier[] {
  const value = cell('document').replace(/\s/g, '');
  if (value === '') return [];
  const scheme = DOCUMENT_TYPES[cell('documentType').toUpperCase()] ?? 'passport';
  return [{ scheme, value, country: countryOf(cell('issuer')) ?? countryOf(cell('nationality')) }];
}

/** Alpha-2, alpha-3 or a name. Travel documents write alpha-3 (ICAO Doc 9303). */
function countryOf(text: string): string | null {
  return countryCode(ALPHA2[text.toUpperCase()] ?? text);
}
