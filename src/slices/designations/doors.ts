import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { EntryRow, ListVersion } from './contract.ts';
import type { Entry } from './delta.ts';
import { contentsOf, type EntryState, entriesOfVersion } from './store/entries.ts';
import { versionsById, versionsInForce } from './store/lists.ts';

/** The versions in force, one of each list the reader may see: what an answer of screening is stamped with. */
export function listVersions(desk: Desk): Promise<ListVersion[]> {
  return versionsInForce(desk, null);
}

/** Entries in force that the reader may see, of one list or of all, streamed in order of list and reference. */
export async function* currentEntries(
  desk: Desk,
  list: string | null = null,
): AsyncGenerator<EntryRow, void, undefined> {
  for (const version of await versionsInForce(desk, list))
    yield* entriesOfVersion(desk, version.list, version.ordinal);
}

/**
 * Entries as they were in some versions, at most one of each list: an old check is replayed with these. Refused where
 * the reader knows no such version.
 */
export async function* entriesAt(
  desk: Desk,
  versions: readonly string[],
): AsyncGenerator<EntryRow, void, undefined> {
  const found = await versionsById(desk, versions);
  if (found.length !== new Set(versions).size) throw notFound('list version');
  for (const version of found) yield* entriesOfVersion(desk, version.list, version.ordinal);
}

/** What some entries of a list said, by reference and content hash: whatever version they stand in. */
export function entryContents(desk: Desk, list: string, states: readonly EntryState[]): Promise<Entry[]> {
  return contentsOf(desk, list, states);
}
