import { get, isObject, parseJson, type Json, type JsonObject } from '../json/parse.ts';
import { decodeText } from '../encoding.ts';
import { LIMITS } from '../limits.ts';
import { overLimit, problem, Warnings } from '../problems.ts';
import type { Submission } from '../types.ts';
import { csvText } from './csv-text.ts';
import type { Extraction } from './types.ts';

/** The list of records in a document: at a path of keys ('data.items'), or the document itself. Null where there is no list of objects. */
export function recordsIn(value: Json, path: string | undefined): readonly JsonObject[] | null {
  let at: Json | undefined = value;
  for (const key of (path ?? '').split('.').filter((one) => one !== ''))
    at = isObject(at) ? get(at, key) : undefined;
  return Array.isArray(at) && at.every(isObject) ? at : null;
}

/** Fields of a record with their paths as names; a list of plain values is one field, separated by semicolons. */
function flat(record: JsonObject, prefix = ''): [string, string][] {
  return Object.entries(record).flatMap(([key, value]): [string, string][] => {
    const name = `${prefix}${key}`;
    if (value === null) return [];
    if (isObject(value)) return flat(value, `${name}.`);
    if (!Array.isArray(value)) return [[name, String(value)]];
    const plain = value.every((item: Json) => !isObject(item) && !Array.isArray(item));
    return [[name, plain ? value.map(String).join('; ') : JSON.stringify(value)]];
  });
}

/** A JSON list of records as a CSV table, to be read with a mapping: columns are paths (`address.city`). */
export async function extractJsonRows({ bytes, hints }: Submission): Promise<Extraction> {
  const warnings = new Warnings();
  const parsed = parseJson(decodeText(bytes, hints.encoding).text, warnings);
  if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
  const records = recordsIn(parsed.value, undefined);
  if (records === null) return { ok: false, problems: [problem('JSON_NO_RECORDS')] };
  if (records.length > LIMITS.csvRows.max)
    return { ok: false, problems: [overLimit('csvRows', records.length)] };
  const rows = records.map((record) => new Map(flat(record)));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  if (columns.length > LIMITS.csvColumns.max)
    return { ok: false, problems: [overLimit('csvColumns', columns.length)] };
  const text = csvText([columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? null))]);
  if (text === '') return { ok: false, problems: [problem('EMPTY_FILE')] };
  const document = {
    as: 'table' as const,
    text,
    encoding: 'utf-8',
    head: '',
    tail: '',
    zones: [],
    pages: [],
    title: null,
    dated: null,
    citations: [],
    markings: [],
    reference: null,
  };
  return { ok: true, document, parts: [], warnings: warnings.list() };
}
