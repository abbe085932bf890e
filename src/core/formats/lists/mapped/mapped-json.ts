import { type Json, type JsonObject, entriesOf, get, isObject, parseJson } from '../../json/parse.ts';
import { LIMITS } from '../../limits.ts';
import { excerpt, Warnings } from '../../problems.ts';
import { textChunks } from '../chunks.ts';
import { columnKey } from '../csv/table.ts';
import type { ListFile, ListReader, ReadEntry } from '../reader.ts';
import { ListRefused, refuse, refuseOver } from '../refused.ts';
import { mappedEntry, mappingOf, namedColumns } from './mapped-csv.ts';
import { MappedReader, type MappedRow } from './party.ts';

/** JSON is read whole, so its text is bounded. */
async function textOf(file: ListFile): Promise<string> {
  const chunks: string[] = [];
  let chars = 0;
  for await (const chunk of textChunks(file)) {
    chars += chunk.length;
    if (chars > LIMITS.fileBytes.max) throw refuseOver('fileBytes', chars, { path: file.name });
    chunks.push(chunk);
  }
  return chunks.join('');
}

function jsonOf(text: string, file: ListFile): Json {
  const warnings = new Warnings();
  const parsed = parseJson(text, warnings);
  if (!parsed.ok)
    throw new ListRefused({ ...parsed.problem, where: { ...parsed.problem.where, path: file.name } });
  // A number with more digits than are kept would change an identifier; a key given twice hides one of its values.
  const [doubt] = warnings.list();
  if (doubt !== undefined) throw new ListRefused({ ...doubt, where: { ...doubt.where, path: file.name } });
  return parsed.value;
}

function entriesAt(value: Json, path: string, file: ListFile): readonly Json[] {
  let at = value;
  for (const key of path.split('.').filter((part) => part !== ''))
    at = (isObject(at) ? get(at, key) : undefined) ?? null;
  if (Array.isArray(at)) return at as readonly Json[];
  const detail = `there is no list of entries at “${excerpt(path === '' ? 'the top' : path)}”`;
  throw refuse('LIST_WRONG_SCHEMA', { path: file.name }, { file: file.name, format: 'mapped-json', detail });
}

/** A value as texts; null where it is an object, which no column can hold. */
function textsOf(value: Json): readonly string[] | null {
  if (value === null || value === '') return [];
  if (Array.isArray(value)) {
    const all = (value as readonly Json[]).map(textsOf);
    return all.every((texts) => texts !== null) ? all.flat() : null;
  }
  return isObject(value) ? null : [String(value)];
}

function rowOf(entry: JsonObject): MappedRow | string {
  const row = new Map<string, readonly string[]>();
  for (const [key, value] of entriesOf(entry)) {
    const texts = textsOf(value);
    if (texts === null) return `“${excerpt(key)}” holds an object, not a text`;
    if (row.has(columnKey(key))) return `the key “${excerpt(key)}” is there twice`;
    row.set(columnKey(key), texts);
  }
  return row;
}

/** A key that no entry has is a mapping for another file, not a list of empty fields. */
function refuseMissing(rows: readonly Json[], names: readonly string[], file: ListFile): void {
  const found = new Set(
    rows.flatMap((row) => (isObject(row) ? entriesOf(row).map(([key]) => columnKey(key)) : [])),
  );
  const missing = rows.length === 0 ? [] : names.filter((name) => !found.has(columnKey(name)));
  if (missing.length === 0) return;
  const detail = `no entry has the key ${missing.map((name) => `“${excerpt(name)}”`).join(', ')}`;
  throw refuse('LIST_WRONG_SCHEMA', { path: file.name }, { file: file.name, format: 'mapped-json', detail });
}

/** A national list as JSON, read by a mapping: a list of flat objects. */
export const mappedJson: ListReader = {
  format: 'mapped-json',
  label: 'national list as JSON, by a mapping',
  optional: [],
  async *entries(files, notes, options) {
    const mapping = mappingOf(options, 'mapped-json');
    const file = files.get('main');
    if (file === undefined) return;
    notes.published = mapping.published ?? null;
    const rows = entriesAt(jsonOf(await textOf(file), file), mapping.entries ?? '', file);
    refuseMissing(rows, namedColumns(mapping), file);
    const reader = new MappedReader(mapping);
    for (const [index, entry] of rows.entries()) {
      const where = { path: `${file.name}[${index}]` };
      notes.count('main');
      const row = isObject(entry) ? rowOf(entry) : 'the entry is no object';
      const read: ReadEntry =
        typeof row === 'string'
          ? { skipped: { where, ref: null, reason: row } }
          : mappedEntry(reader, row, where);
      yield read;
    }
  },
};
