import type { Desk } from '../../../trust/desk.ts';
import type { FetchNote, ListSource } from '../contract.ts';
import type { Validators } from '../download.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';

/** SQL of where lists are fetched from, and of what came of it. */

export async function insertSource(
  desk: Desk,
  list: string,
  source: ListSource,
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into designations.source (list, at, urls, every_minutes, officer, marking_id)
     values ($1, clock_timestamp(), $2, $3, $4, $5)`,
    [list, JSON.stringify(source.urls), source.everyMinutes, desk.principal.handle, markingId],
    TOUCHES_NOTHING,
  );
}

/** Where each list is fetched from now. */
export function sourcesOf(
  desk: Desk,
  list: string | null,
): Promise<(ListSource & { readonly list: string })[]> {
  return desk.query(
    `select distinct on (list) list, urls, every_minutes as "everyMinutes" from designations.source
      where $1::text is null or list = $1 order by list, at desc`,
    [list],
  );
}

export interface FetchRow extends FetchNote {
  readonly list: string;
  readonly validators: Readonly<Record<string, Validators>>;
}

export async function insertFetch(desk: Desk, row: FetchRow, markingId: number): Promise<void> {
  await desk.query(
    `insert into designations.fetch (list, at, outcome, message, validators, failures, next_at, marking_id)
     values ($1, clock_timestamp(), $2, $3, $4, $5, $6, $7)`,
    [row.list, row.outcome, row.message, JSON.stringify(row.validators), row.failures, row.nextAt, markingId],
    TOUCHES_NOTHING,
  );
}

/** The last attempt of each list. */
export function lastFetches(desk: Desk, list: string | null): Promise<FetchRow[]> {
  return desk.query<FetchRow>(
    `select distinct on (list) list, at, outcome, message, validators, failures, next_at as "nextAt"
       from designations.fetch where $1::text is null or list = $1 order by list, at desc`,
    [list],
  );
}
