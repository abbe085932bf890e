import type { ListFile, ListNotes, ListReader, ListRole, ReadEntry } from '../reader.ts';
import { refuse } from '../refused.ts';
import { ofacParty, type OfacRecord } from './party.ts';
import { ofacRows, type OfacRow, said } from './rows.ts';

/** More rows without their entry than one in so many: the files are not of one version. */
const FOREIGN_SHARE = 10;
const TYPE = 2;
const REMARKS = 11;
/** SDN.CSV cuts remarks there; SDN_COMMENTS.CSV goes on with the next character. */
const MAX_REMARKS_CHARS = 1000;

/** The rows of a joined file by entry, each with its place, until they are taken. */
interface Joined {
  readonly file: ListFile;
  readonly rows: Map<string, OfacRow[]>;
  readonly bad: ReadEntry[];
  count: number;
}

const skip = (row: OfacRow, reason: string): ReadEntry => ({
  skipped: { where: row.where, ref: row.ref === '' ? null : row.ref, reason },
});

function join(joined: Joined, row: OfacRow): void {
  joined.count += 1;
  const rows = joined.rows.get(row.ref);
  if (row.reason !== null) joined.bad.push(skip(row, row.reason));
  else if (rows === undefined) joined.rows.set(row.ref, [row]);
  else rows.push(row);
}

/** Reads a joined file whole: it is small against the list, and its order is not that of the list. */
async function joinedRows(file: ListFile, notes: ListNotes): Promise<Joined> {
  const joined: Joined = { file, rows: new Map(), bad: [], count: 0 };
  for await (const some of ofacRows(file, notes)) for (const row of some) join(joined, row);
  return joined;
}

function take(joined: Joined | undefined, ref: string): readonly OfacRow[] {
  const rows = joined?.rows.get(ref) ?? [];
  joined?.rows.delete(ref);
  return rows;
}

/** Rows whose entry the list does not have: told one by one, and too many of them refuse the list. */
function* leftOver(joined: Joined): Generator<ReadEntry> {
  yield* joined.bad;
  const left = [...joined.rows.values()].flat();
  if (left.length * FOREIGN_SHARE > joined.count)
    throw refuse(
      'LIST_PARTS_DO_NOT_MATCH',
      { path: joined.file.name },
      { count: left.length, all: joined.count, file: joined.file.name },
    );
  for (const row of left) yield skip(row, `the list has no entry ${row.ref}`);
}

function recordOf(row: OfacRow, joined: ReadonlyMap<ListRole, Joined>): OfacRecord {
  const cells = (role: ListRole) => take(joined.get(role), row.ref).map((other) => other.cells.map(said));
  const first = row.cells[REMARKS] ?? '';
  const rest = take(joined.get('comments'), row.ref).map((other) => other.cells[1] ?? '');
  return {
    cells: row.cells.map(said),
    aliases: cells('aliases'),
    addresses: cells('addresses'),
    remarks: said(first) === '' ? rest.join('') : first + rest.join(''),
    cut: rest.length === 0 && first.length >= MAX_REMARKS_CHARS,
  };
}

function entryOf(row: OfacRow, joined: ReadonlyMap<ListRole, Joined>): ReadEntry {
  if (row.reason !== null) return skip(row, row.reason);
  const draft = ofacParty(recordOf(row, joined));
  if (draft === null)
    return skip(row, `“${(row.cells[TYPE] ?? '').slice(0, 40)}” is not a known type of entry`);
  const fault = draft.fault();
  return fault === null ? { where: row.where, party: draft.finish() } : skip(row, fault);
}

/** OFAC's SDN list, or its consolidated non-SDN list, as delimited files: SDN.CSV with ALT.CSV, ADD.CSV and SDN_COMMENTS.CSV. */
export const ofacCsv: ListReader = {
  format: 'ofac-csv',
  label: 'OFAC SDN or consolidated list, CSV',
  optional: ['aliases', 'addresses', 'comments'],
  async *entries(files, notes) {
    const joined = new Map<ListRole, Joined>();
    for (const [role, file] of files) if (role !== 'main') joined.set(role, await joinedRows(file, notes));
    const main = files.get('main');
    if (main === undefined) return;
    for await (const some of ofacRows(main, notes)) for (const row of some) yield entryOf(row, joined);
    for (const one of joined.values()) yield* leftOver(one);
  },
};
