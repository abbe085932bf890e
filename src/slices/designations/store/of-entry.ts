import type { ListedParty } from '../../../core/formats/lists/index.ts';
import type { Desk } from '../../../trust/desk.ts';

/** What happened to one entry of a list, the newest first, with what it said from then on. */
export interface EntryChange {
  readonly op: 'added' | 'changed' | 'delisted';
  readonly ordinal: number;
  readonly published: string | null;
  readonly importedAt: string;
  readonly listed: ListedParty;
}

export function historyOf(desk: Desk, list: string, ref: string): Promise<EntryChange[]> {
  return desk.query<EntryChange>(
    `select c.op, c.ordinal, v.published, v.imported_at as "importedAt", e.listed
       from designations.change c
       join designations.version v on v.list = c.list and v.ordinal = c.ordinal
       join designations.entry e on e.list = c.list and e.ref = c.ref and e.hash = c.hash
      where c.list = $1 and c.ref = $2 order by c.ordinal desc`,
    [list, ref],
  );
}
