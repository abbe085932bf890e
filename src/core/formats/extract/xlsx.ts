import { readSheet } from 'read-excel-file/universal';
import { zipSync } from 'fflate';
import type { Problem, Submission } from '../types.ts';
import type { Extraction } from './types.ts';
import { LIMITS } from '../limits.ts';
import { excerpt, overLimit, problem, Warnings } from '../problems.ts';
import { type Cell, csvChars, csvText } from './csv-text.ts';
import { brokenOffice, partText, unpackOffice } from './office.ts';
import type { Unpacked } from './unpack.ts';

interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
}

const SHEET = /<(?:\w+:)?sheet\s([^>]*)>/g;
const attribute = (tag: string, name: string) =>
  new RegExp(String.raw`(?:^|\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const NAMED: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]);
const unescape = (text: string) =>
  text.replace(/&(?:lt|gt|quot|apos|amp);/g, (name) => NAMED.get(name) ?? name);

/** The sheets in their order; 'hidden' and 'veryHidden' (ECMA-376 §18.18.68) are one here. */
function sheetsOf(unpacked: Unpacked): SheetName[] {
  return [...partText(unpacked, 'xl/workbook.xml').matchAll(SHEET)].map(([, tag = '']) => ({
    name: unescape(attribute(tag, 'name')),
    hidden: /hidden/i.test(attribute(tag, 'state')),
  }));
}

const listed = (sheets: readonly SheetName[]) => excerpt(sheets.map(({ name }) => name).join(', '));

/** The sheet asked for, else the first that shows; null where there is none of that name. */
function chooseSheet(
  sheets: readonly SheetName[],
  wanted: string | undefined,
  warnings: Warnings,
): SheetName | null {
  const shown = sheets.filter(({ hidden }) => !hidden);
  const chosen = wanted === undefined ? (shown[0] ?? sheets[0]) : sheets.find(({ name }) => name === wanted);
  if (chosen === undefined) return null;
  const others = shown.filter((sheet) => sheet !== chosen);
  const hidden = sheets.filter((sheet) => sheet.hidden && sheet !== chosen);
  if (others.length > 0)
    warnings.add('XLSX_OTHER_SHEETS', {}, { sheet: chosen.name, sheets: listed(others) });
  if (hidden.length > 0) warnings.add('XLSX_HIDDEN_SHEETS', {}, { sheets: listed(hidden) });
  return chosen;
}

/** The workbook again with the parts that were unpacked under limits, one sheet’s data in it: what the library opens is what was checked. */
function repacked({ files }: Unpacked): ArrayBuffer {
  const packed = zipSync(Object.fromEntries(files), { level: 0 });
  return packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) as ArrayBuffer;
}

/** A row above 1,048,576 or a column beyond XFD (ECMA-376 §18.3.1): the library would make all that lie before it. */
const BEYOND = /<(?:\w+:)?(?:row|c)\s[^>]{0,200}?\br="(?:[A-Z]{4,}\d*|[A-Z]{0,3}\d{8,})"/;

function refuseCells(unpacked: Unpacked): Problem | null {
  const sheets = unpacked.names.filter((name) => name.startsWith('xl/worksheets/'));
  if (!sheets.some((name) => BEYOND.test(partText(unpacked, name)))) return null;
  return problem('OFFICE_BROKEN', {}, { detail: 'it has a cell where no sheet has one' });
}

async function rowsOf(unpacked: Unpacked, sheet: SheetName): Promise<readonly (readonly Cell[])[]> {
  return (await readSheet(repacked(unpacked), sheet.name)) as readonly (readonly Cell[])[];
}

/**
 * An XLSX workbook: the rows of one sheet as a CSV table, to be read with a mapping. Formula cells give the value they
 * had when they were saved, never the formula; dates become ISO days. Hidden and further sheets are named.
 */
export async function extractXlsx({ bytes, hints }: Submission): Promise<Extraction> {
  const warnings = new Warnings();
  const unpacked = unpackOffice(bytes, warnings);
  if ('code' in unpacked) return { ok: false, problems: [unpacked] };
  const sheets = sheetsOf(unpacked);
  const chosen = chooseSheet(sheets, hints.sheet, warnings);
  if (chosen === null) {
    const refusal = problem('XLSX_NO_SHEET', {}, { sheet: hints.sheet ?? '', sheets: listed(sheets) });
    return { ok: false, problems: [refusal] };
  }
  const refused = refuseCells(unpacked);
  if (refused) return { ok: false, problems: [refused] };
  let rows: readonly (readonly Cell[])[];
  try {
    rows = await rowsOf(unpacked, chosen);
  } catch (error) {
    return { ok: false, problems: [brokenOffice(error)] };
  }
  if (rows.length > LIMITS.csvRows.max) return { ok: false, problems: [overLimit('csvRows', rows.length)] };
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns > LIMITS.csvColumns.max) return { ok: false, problems: [overLimit('csvColumns', columns)] };
  // One string in a hundred thousand cells is little in the file and more than a text may hold outside of it.
  const chars = csvChars(rows);
  if (chars > LIMITS.unpackedBytes.max) return { ok: false, problems: [overLimit('unpackedBytes', chars)] };
  const text = csvText(rows);
  if (text === '') return { ok: false, problems: [problem('EMPTY_FILE')] };
  return {
    ok: true,
    document: {
      as: 'table',
      text,
      encoding: 'binary',
      head: '',
      tail: '',
      zones: [],
      pages: [],
      title: chosen.name,
      dated: null,
      citations: [],
      markings: [],
      reference: null,
    },
    parts: [],
    warnings: warnings.list(),
  };
}
