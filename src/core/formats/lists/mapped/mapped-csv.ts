import type { Where } from '../../types.ts';
import { columnKey, tableRows, type TableRow } from '../csv/table.ts';
import type { ListOptions, ListReader, ReadEntry } from '../reader.ts';
import { ListRefused, refuse } from '../refused.ts';
import { checkListMapping } from './mapping-check.ts';
import type { ListMapping } from './mapping.ts';
import { MappedReader, type MappedRow } from './party.ts';

/** The mapping of the options, checked. */
export function mappingOf({ mapping }: ListOptions, format: string): ListMapping {
  if (mapping === undefined)
    throw refuse('LIST_BAD_MAPPING', {}, { path: 'the mapping', detail: `is missing: ${format} needs one` });
  const [first] = checkListMapping(mapping);
  if (first !== undefined) throw new ListRefused(first);
  return mapping;
}

const rowOf = (row: TableRow, columns: readonly string[]): MappedRow =>
  new Map(columns.map((name) => [columnKey(name), [row.cell(name)]]));

/** Every column that the mapping names. */
export function namedColumns({ reference, columns, kind }: ListMapping): readonly string[] {
  return [
    ...new Set([...reference, ...Object.keys(columns), ...(kind.column === undefined ? [] : [kind.column])]),
  ];
}

/** One row as an entry. */
export function mappedEntry(reader: MappedReader, row: MappedRow, where: Where): ReadEntry {
  const draft = reader.read(row);
  if ('reason' in draft) return { skipped: { where, ref: draft.ref, reason: draft.reason } };
  const fault = draft.fault();
  return fault === null
    ? { where, party: draft.finish() }
    : { skipped: { where, ref: draft.ref === '' ? null : draft.ref, reason: fault } };
}

/** A national list as a table, read by a mapping: one row an entry. */
export const mappedCsv: ListReader = {
  format: 'mapped-csv',
  label: 'national list as CSV, by a mapping',
  optional: [],
  async *entries(files, notes, options) {
    const mapping = mappingOf(options, 'mapped-csv');
    const file = files.get('main');
    if (file === undefined) return;
    notes.published = mapping.published ?? null;
    let columns: readonly string[] = mapping.header ?? [];
    const shape = {
      format: 'mapped-csv',
      delimiter: mapping.delimiter ?? ',',
      required: namedColumns(mapping),
      ...(mapping.header === undefined ? {} : { header: mapping.header }),
      onHeader: (header: readonly string[]) => {
        columns = header;
      },
    };
    const reader = new MappedReader(mapping);
    for await (const row of tableRows(file, shape, notes)) {
      if ('skipped' in row) yield row;
      else yield mappedEntry(reader, rowOf(row, columns), row.where);
    }
  },
};
