import type { EntityKind } from '../../core/words/index.ts';
import type { ListedParty } from '../../core/formats/lists/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { fieldsChanged } from './delta.ts';
import { currentEntries } from './doors.ts';
import { noSuchList } from './refusals.ts';
import * as store from './store/lists.ts';
import { historyOf } from './store/of-entry.ts';

/** An entry as the table of a list shows it. */
export interface EntryLine {
  readonly ref: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** How many other names it has. */
  readonly others: number;
  readonly programmes: readonly string[];
  readonly born: string | null;
  readonly countries: readonly string[];
  readonly listedOn: string | null;
}

/** Entries of the version of a list in force, in order of reference. */
export async function listEntries(desk: Desk, id: string): Promise<Released<EntryLine[]>> {
  const list = await store.findList(desk, id);
  if (list === null) throw noSuchList();
  const lines: EntryLine[] = [];
  for await (const { ref, listed } of currentEntries(desk, id)) lines.push(lineOf(ref, listed));
  desk.note([id], { entries: lines.length });
  return desk.release(lines, [list.markingId]);
}

const lineOf = (
  ref: string,
  { kind, names, programmes, births, countries, listedOn }: ListedParty,
): EntryLine => ({
  ref,
  kind,
  name: names[0]?.text ?? ref,
  others: Math.max(0, names.length - 1),
  programmes,
  born: births[0]?.from?.slice(0, 10) ?? births[0]?.to?.slice(0, 10) ?? null,
  countries: [...new Set(countries.map(({ code, text }) => code ?? text))],
  listedOn,
});

/** One version of an entry: when it came, what was different. */
export interface EntryVersion {
  readonly op: 'added' | 'changed' | 'delisted';
  readonly version: number;
  readonly published: string | null;
  readonly importedAt: string;
  readonly listed: ListedParty;
  /** Fields that are not as in the version before; empty where it was added or delisted. */
  readonly changed: readonly (keyof ListedParty)[];
}

/** All that one entry says and ever said. */
export interface ListedEntry {
  readonly list: string;
  readonly listName: string;
  readonly publisher: string;
  readonly ref: string;
  readonly listed: ListedParty;
  readonly inForce: boolean;
  readonly history: readonly EntryVersion[];
}

/** One entry of a list with its history, the newest first; also one that was delisted. */
export async function readEntry(desk: Desk, id: string, ref: string): Promise<Released<ListedEntry>> {
  const list = await store.findList(desk, id);
  const changes = list === null ? [] : await historyOf(desk, id, ref);
  const [last] = changes;
  if (list === null || last === undefined) throw notFound('entry', 'watchfloor lists status');
  desk.note([id]);
  const history = changes.map(({ op, ordinal, published, importedAt, listed }, at): EntryVersion => {
    const before = changes[at + 1]?.listed;
    const changed = op === 'changed' && before !== undefined ? fieldsChanged(before, listed) : [];
    return { op, version: ordinal, published, importedAt, listed, changed };
  });
  return desk.release(
    {
      list: id,
      listName: list.name,
      publisher: list.publisher,
      ref,
      listed: last.listed,
      inForce: last.op !== 'delisted',
      history,
    },
    [list.markingId],
  );
}
