import type { ListedParty } from '../../core/formats/lists/types.ts';
import type { Desk } from '../../trust/desk.ts';
import { entryContents } from '../designations/index.ts';
import { entryKey, type IndexedEntry, type Live } from './live.ts';

/** An entry as the list said it in the version that was screened against. */
export interface FoundEntry extends IndexedEntry {
  readonly list: string;
  readonly ref: string;
  readonly listed: ListedParty;
}

export interface FoundEntries {
  get(list: string, ref: string): FoundEntry | undefined;
}

/** Contents of entries, read through the reader's desk: the second wall behind the index's own filter. */
export async function entriesOfHits(
  desk: Desk,
  live: Pick<Live, 'entries'>,
  hits: readonly { readonly list: string; readonly ref: string }[],
): Promise<FoundEntries> {
  const wanted = new Map<string, Map<string, IndexedEntry>>();
  for (const { list, ref } of hits) {
    const known = live.entries.get(entryKey(list, ref));
    if (!known) continue;
    const ofList = wanted.get(list) ?? new Map<string, IndexedEntry>();
    wanted.set(list, ofList.set(ref, known));
  }
  const found = new Map<string, FoundEntry>();
  for (const [list, entries] of wanted) {
    const states = [...entries].map(([ref, { hash }]) => ({ ref, hash }));
    for (const { ref, listed } of await entryContents(desk, list, states)) {
      const known = entries.get(ref);
      if (known) found.set(entryKey(list, ref), { ...known, list, ref, listed });
    }
  }
  return { get: (list, ref) => found.get(entryKey(list, ref)) };
}
