import { type Change, type Chart, readKey } from '../../core/graph/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { captionsOf, linkedEntities } from '../fusion/index.ts';
import { thingsIn } from './rules.ts';
import type { SaveRow } from './store.ts';

/** Things of a chart by the id that names them there, each with the records that it was made of when it was put there. */
type Records = ReadonlyMap<string, readonly string[]>;

/** How one reader is told of the things of a chart; what they see nothing of has no name. */
export interface Naming {
  /** From the id on the chart to the one that this reader is shown. */
  readonly shown: ReadonlyMap<string, string>;
  /** Other things that were asked about and that the reader sees. */
  readonly others: ReadonlySet<string>;
  /** Of the records under which they are shown. */
  readonly markings: readonly number[];
}

/** The records of all things that saves name. */
export function recordsIn(saves: readonly Pick<SaveRow, 'records'>[]): Records {
  const all = new Map<string, Set<string>>();
  for (const { records } of saves)
    for (const [id, ids] of Object.entries(records)) all.set(id, new Set([...(all.get(id) ?? []), ...ids]));
  return new Map([...all].map(([id, ids]) => [id, [...ids].sort()]));
}

/**
 * Names for a reader: the id on the chart where they see that record, else the least record of the thing that they do see and that is
 * not on the chart under its own name. Nothing of other records is in it, nor that there are any.
 */
export function named(
  ids: readonly string[],
  records: Records,
  seen: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const shown = new Map(ids.filter((id) => seen.has(id)).map((id) => [id, id]));
  const taken = new Set(shown.keys());
  for (const id of ids.filter((one) => !seen.has(one)).toSorted()) {
    const least = records.get(id)?.find((record) => seen.has(record));
    // A thing that is there already is not there twice.
    if (least === undefined || taken.has(least)) continue;
    taken.add(least);
    shown.set(id, least);
  }
  return shown;
}

/** Asks, through the reader's walls, how they are told of the things of a chart and of others. */
export async function namingFor(
  desk: Desk,
  onChart: readonly string[],
  records: Records,
  asked: readonly string[] = [],
): Promise<Naming> {
  const all = new Set([...onChart, ...onChart.flatMap((id) => records.get(id) ?? []), ...asked]);
  const rows = all.size === 0 ? [] : await captionsOf(desk, [...all]);
  const markings = new Map<string, number>(rows.map((row) => [row.id, row.marking_id]));
  const shown = named(onChart, records, new Set(markings.keys()));
  return {
    shown,
    others: new Set(asked.filter((id) => markings.has(id) && !shown.has(id))),
    markings: [...new Set(shown.values())].flatMap((id) => markings.get(id) ?? []),
  };
}

const renamed = (key: string, id: string): string => {
  const [of, , field] = key.split(' ');
  return `${of} ${id} ${field}`;
};

/** A key as the reader is told it; null for one of a thing that they do not see. */
export function keyFor({ shown }: Naming, key: string): string | null {
  const read = readKey(key);
  if (read === null || read.of === 'g') return key;
  const id = shown.get(read.id);
  return id === undefined ? null : renamed(key, id);
}

/** A chart under the names of its reader. */
export const chartFor = (naming: Naming, chart: Chart): Chart =>
  new Map([...chart].flatMap(([key, value]) => ofKey(naming, key, (own) => [own, value] as const)));

const ofKey = <T>(naming: Naming, key: string, make: (key: string) => T): T[] => {
  const own = keyFor(naming, key);
  return own === null ? [] : [make(own)];
};

/** Changes under the names of the chart, of those that its reader can make: what they do not see is as good as not there. */
export function changesBy({ shown, others }: Naming, changes: readonly Change[]): readonly Change[] {
  const stored = new Map([...shown].map(([id, own]) => [own, id]));
  return changes.flatMap((change) => {
    const read = readKey(change.key);
    if (read === null || read.of === 'g') return [change];
    const id = stored.get(read.id);
    if (id !== undefined) return [{ ...change, key: renamed(change.key, id) }];
    return others.has(read.id) ? [change] : [];
  });
}

/** The records of the things that changes put on a chart, as the officer who saves sees them; of those that have none yet. */
export async function recordsFor(
  desk: Desk,
  changes: readonly Change[],
  records: Records,
): Promise<SaveRow['records']> {
  const ids = thingsIn(changes.map(({ key }) => key)).filter((id) => !records.has(id));
  if (ids.length === 0) return {};
  const { asked, entities } = await linkedEntities(desk, ids, 'among');
  return Object.fromEntries(
    ids.flatMap((id) => {
      const entity = entities.get(asked.get(id) ?? '');
      return entity === undefined ? [] : [[id, entity.records.filter((record) => record !== id)]];
    }),
  );
}
