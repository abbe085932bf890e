import type { Desk } from '../../../trust/desk.ts';
import type { EntryRow } from '../contract.ts';
import type { Entry } from '../delta.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';

/** SQL of entries and their history. */

/** Rows per statement (SCALE.md §1: UNNEST batches of 500–1,000). */
const BATCH = 1000;
/** Entries read at a time by a stream. */
const PAGE = 2000;

export interface EntryState {
  readonly ref: string;
  readonly hash: string;
}

/** The last change of each reference up to a version, where it is no delisting. */
const STATE = `
  select s.ref, s.hash, s.ordinal from (
    select distinct on (c.ref) c.ref, c.hash, c.op, c.ordinal from designations.change c
     where c.list = $1 and c.ordinal <= $2 order by c.ref, c.ordinal desc) s
   where s.op <> 'delisted'`;

/** References with their content hashes as of a version, without the contents. */
export function statesAt(desk: Desk, list: string, ordinal: number): Promise<EntryState[]> {
  return desk.query<EntryState>(`select ref, hash from (${STATE}) state`, [list, ordinal]);
}

/** All entries of one list as of one of its versions, in order of reference, a page at a time. */
export async function* entriesOfVersion(
  desk: Desk,
  list: string,
  ordinal: number,
): AsyncGenerator<EntryRow, void, undefined> {
  let after = '';
  for (;;) {
    const rows = await desk.query<EntryRow>(
      `select e.list, e.ref, e.listed, e.hash, e.marking_id as "markingId", v.id as version from (
         select distinct on (c.ref) c.ref, c.hash, c.op, c.ordinal from designations.change c
          where c.list = $1 and c.ordinal <= $2 and c.ref > $3 order by c.ref, c.ordinal desc) s
         join designations.entry e on e.list = $1 and e.ref = s.ref and e.hash = s.hash
         join designations.version v on v.list = $1 and v.ordinal = s.ordinal
        where s.op <> 'delisted' order by e.ref limit $4`,
      [list, ordinal, after, PAGE],
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.ref;
  }
}

/** Contents of some entries by reference and hash. */
export async function contentsOf(desk: Desk, list: string, states: readonly EntryState[]): Promise<Entry[]> {
  const found: Entry[] = [];
  for (let at = 0; at < states.length; at += PAGE) {
    const page = states.slice(at, at + PAGE);
    found.push(
      ...(await desk.query<Entry>(
        `select e.ref, e.hash, e.listed from unnest($2::text[], $3::text[]) as w(ref, hash)
           join designations.entry e on e.list = $1 and e.ref = w.ref and e.hash = w.hash`,
        [list, page.map(({ ref }) => ref), page.map(({ hash }) => hash)],
      )),
    );
  }
  return found;
}

export interface Change {
  readonly ref: string;
  readonly op: 'added' | 'changed' | 'delisted';
  readonly hash: string;
}

/** Writes what a version brings: contents that are new, and what it changed. */
export async function writeChanges(
  desk: Desk,
  list: string,
  ordinal: number,
  changes: readonly Change[],
  contents: readonly Entry[],
  markingId: number,
): Promise<void> {
  for (let at = 0; at < contents.length; at += BATCH) {
    const page = contents.slice(at, at + BATCH);
    await desk.query(
      `insert into designations.entry (list, ref, hash, listed, marking_id)
       select $1, ref, hash, listed, $5 from unnest($2::text[], $3::text[], $4::json[]) as t(ref, hash, listed)
       on conflict do nothing`,
      [
        list,
        page.map(({ ref }) => ref),
        page.map(({ hash }) => hash),
        page.map(({ listed }) => JSON.stringify(listed)),
        markingId,
      ],
      TOUCHES_NOTHING,
    );
  }
  await desk.query(
    `insert into designations.change (list, ref, ordinal, op, hash, marking_id)
     select $1, ref, $2, op, hash, $6 from unnest($3::text[], $4::text[], $5::text[]) as t(ref, op, hash)`,
    [
      list,
      ordinal,
      changes.map(({ ref }) => ref),
      changes.map(({ op }) => op),
      changes.map(({ hash }) => hash),
      markingId,
    ],
    TOUCHES_NOTHING,
  );
}

/** What one version changed, in order of reference, from a reference on; at most `most`. */
export function changesOf(
  desk: Desk,
  list: string,
  ordinal: number,
  after: string,
  most: number,
): Promise<Change[]> {
  return desk.query<Change>(
    `select ref, op, hash from designations.change where list = $1 and ordinal = $2 and ref > $3 order by ref limit $4`,
    [list, ordinal, after, most],
  );
}
