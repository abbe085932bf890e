import type { Desk } from '../../../trust/desk.ts';
import type { AddResult, Collection } from '../contract.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';

/** SQL of collections and of what came of requests. */

interface StoredCollection {
  readonly id: string;
  readonly alias: string;
  readonly title: string;
  readonly description: string | null;
  readonly can_read: boolean;
  readonly can_write: boolean;
  readonly filter: Collection['filter'];
  readonly terms: Collection['terms'];
  readonly marking_id: number;
}

export interface CollectionRow extends Collection {
  readonly markingId: number;
}

/** Those offered to this reader, by title. */
export async function collections(desk: Desk): Promise<CollectionRow[]> {
  const rows = await desk.query<StoredCollection>(
    `select id, alias, title, description, can_read, can_write, filter, terms, marking_id from exchange.collection c
      where not exists (select 1 from exchange.closed x where x.collection = c.id) order by title, id`,
  );
  return rows.map(({ can_read: canRead, can_write: canWrite, marking_id: markingId, ...row }) => ({
    ...row,
    canRead,
    canWrite,
    markingId,
  }));
}

export async function insertCollection(desk: Desk, one: Collection, markingId: number): Promise<void> {
  await desk.query(
    `insert into exchange.collection (id, alias, title, description, can_read, can_write, filter, terms, officer, at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      one.id,
      one.alias,
      one.title,
      one.description,
      one.canRead,
      one.canWrite,
      JSON.stringify(one.filter),
      JSON.stringify(one.terms),
      desk.principal.handle,
      desk.now,
      markingId,
    ],
    TOUCHES_NOTHING,
  );
}

export async function insertClosed(desk: Desk, id: string, markingId: number): Promise<void> {
  await desk.query(
    'insert into exchange.closed (collection, officer, at, marking_id) values ($1, $2, $3, $4) on conflict do nothing',
    [id, desk.principal.handle, desk.now, markingId],
    TOUCHES_NOTHING,
  );
}

/** The objects that a request added: so many from a moment on. */
export interface Added {
  readonly first: bigint;
  readonly added: number;
}

export async function insertStatus(
  desk: Desk,
  collection: string,
  result: AddResult,
  { first, added }: Added,
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into exchange.status (id, collection, officer, at, first, added, body, marking_id) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      result.id,
      collection,
      desk.principal.handle,
      result.at,
      first.toString(),
      added,
      JSON.stringify(result),
      markingId,
    ],
    TOUCHES_NOTHING,
  );
}

/** Who added what, and under which terms: for the work that follows. */
export async function findAdded(
  desk: Desk,
  status: string,
): Promise<
  (Added & { readonly officer: string; readonly alias: string; readonly terms: Collection['terms'] }) | null
> {
  const rows = await desk.query<{
    officer: string;
    first: string;
    added: number;
    alias: string;
    terms: Collection['terms'];
  }>(
    `select s.officer, s.first, s.added, c.alias, c.terms from exchange.status s
       join exchange.collection c on c.id = s.collection where s.id = $1`,
    [status],
  );
  const [row] = rows;
  return row === undefined ? null : { ...row, first: BigInt(row.first) };
}

/** Of one's own request. */
export async function findStatus(
  desk: Desk,
  id: string,
): Promise<{ body: AddResult; marking_id: number } | null> {
  const rows = await desk.query<{ body: AddResult; marking_id: number }>(
    'select body, marking_id from exchange.status where id = $1 and officer = $2',
    [id, desk.principal.handle],
  );
  return rows[0] ?? null;
}
