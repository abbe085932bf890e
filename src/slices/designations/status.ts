import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import { renderMarking } from '../../core/marking/index.ts';
import { noSuchList } from './refusals.ts';
import type { FetchNote, ListSource, ListVersion, RefusedUpdate } from './contract.ts';
import { lastFetches, sourcesOf } from './store/fetch.ts';
import * as store from './store/lists.ts';
import { progressOf } from './store/spine.ts';

/** How one list stands. */
export interface ListStatus {
  readonly list: string;
  readonly name: string;
  readonly publisher: string;
  readonly format: string;
  readonly marking: string;
  /** The version in force; null before the first import. */
  readonly version: ListVersion | null;
  readonly versions: number;
  /** Days since the publisher's date of the version in force, or since its import where it has none. */
  readonly ageDays: number | null;
  /** Updates refused since the version in force was imported, newest first. */
  readonly refused: readonly RefusedUpdate[];
  /** How many of all changes stand in the spine; filing follows an import in the background. */
  /** Where it is fetched from; null where nothing is configured. */
  readonly source: ListSource | null;
  readonly lastFetch: FetchNote | null;
  readonly spine: { readonly filed: number; readonly of: number };
}

const DAY_MS = 86_400_000;

/** How the lists that the reader may see stand; of one list where its code is given. */
export async function listStatus(desk: Desk, id: string | null): Promise<Released<ListStatus[]>> {
  const lists = (await store.allLists(desk)).filter((list) => id === null || list.id === id);
  const inForce = new Map((await store.versionsInForce(desk, id)).map((version) => [version.list, version]));
  const progress = new Map((await progressOf(desk, id)).map((one) => [one.list, one]));
  const sources = new Map((await sourcesOf(desk, id)).map((one) => [one.list, one]));
  const fetches = new Map((await lastFetches(desk, id)).map((one) => [one.list, one]));
  const statuses: ListStatus[] = [];
  for (const list of lists) {
    const version = inForce.get(list.id) ?? null;
    statuses.push({
      list: list.id,
      name: list.name,
      publisher: list.publisher,
      format: list.format,
      marking: renderMarking(await desk.marking(list.markingId)),
      version,
      versions: version?.ordinal ?? 0,
      ageDays: version === null ? null : ageOf(version, desk.now),
      refused: await store.refusedAgainst(desk, list.id, version?.ordinal ?? 0),
      source: sourceOf(sources.get(list.id)),
      lastFetch: noteOf(fetches.get(list.id)),
      spine: { filed: progress.get(list.id)?.filed ?? 0, of: progress.get(list.id)?.of ?? 0 },
    });
  }
  desk.note(lists.map((list) => list.id));
  return desk.release(
    statuses,
    lists.map((list) => list.markingId),
  );
}

/** All versions of a list that were ever in force, the last first. */
export async function versionHistory(desk: Desk, id: string): Promise<Released<ListVersion[]>> {
  const list = await store.findList(desk, id);
  if (list === null) throw noSuchList();
  desk.note([id]);
  return desk.release(await store.versionsOf(desk, id), [list.markingId]);
}

function ageOf({ published, importedAt }: ListVersion, now: string): number {
  const since = Date.parse(published ?? importedAt);
  return Number.isNaN(since) ? 0 : Math.max(0, Math.floor((Date.parse(now) - since) / DAY_MS));
}

function sourceOf(row: ListSource | undefined): ListSource | null {
  return row === undefined ? null : { urls: row.urls, everyMinutes: row.everyMinutes };
}

function noteOf(row: FetchNote | undefined): FetchNote | null {
  if (row === undefined) return null;
  const { at, outcome, message, failures, nextAt } = row;
  return { at, outcome, message, failures, nextAt };
}
