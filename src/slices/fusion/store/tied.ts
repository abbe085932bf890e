import type { Desk } from '../../../trust/desk.ts';
import { type PackedKeys, unpackKeys } from './packed-keys.ts';
import { judgementsOn as judgements, recordsById, recordsHolding } from './read.ts';

/** SQL of what others made of the records of one report, withdrawn or not. */

/** A record of another report that a card holds together with one of this report. */
export interface TiedRecord {
  readonly id: string;
  readonly caption: string;
  readonly markingId: number;
}

const MOST = 2000;

async function recordsIn(desk: Desk, report: string): Promise<{ ids: string[]; keys: string[] }> {
  const rows = await desk.query<{ id: string; keys: PackedKeys }>(
    'select id, keys from fusion.record where report_id = $1 order by id',
    [report],
  );
  const keys = rows.flatMap((row) =>
    unpackKeys(row.keys).flatMap(({ key, strength }) => (strength === 'weak' ? [] : [key])),
  );
  return { ids: rows.map(({ id }) => id), keys: [...new Set(keys)] };
}

/** Records that evidence or a judgement joins to those of a report, by id: their cards held it, and are other cards without it. */
export async function joinedTo(desk: Desk, report: string): Promise<TiedRecord[]> {
  const { ids, keys } = await recordsIn(desk, report);
  const own = new Set(ids);
  const judged = (await judgements(desk, ids))
    .filter(({ verdict }) => verdict === 'same')
    .flatMap(({ a, b }) => [a, b]);
  const found = [
    ...(await recordsHolding(desk, keys, ids, MOST)),
    ...(await recordsById(
      desk,
      judged.filter((id) => !own.has(id)),
    )),
  ];
  const others = new Map(found.map((row) => [row.id as string, row]));
  return [...others.values()]
    .filter((row) => row.report_id !== report)
    .map(({ id, caption, marking_id: markingId }) => ({ id, caption, markingId }));
}

/** Judgements in force that rest on a record of a report. */
export async function judgementsOn(desk: Desk, report: string): Promise<TiedRecord[]> {
  const { ids } = await recordsIn(desk, report);
  const rows = await judgements(desk, ids);
  return rows.map(({ id, verdict, officer, marking_id: markingId }) => ({
    id,
    caption: `${verdict}, by ${officer}`,
    markingId,
  }));
}

/** Erases what was made of purged reports. It touches everything: nothing that was kept from before may outlive it. */
export async function purgeRecords(desk: Desk, reports: readonly string[]): Promise<void> {
  await desk.query('select fusion.purge_content($1::uuid[])', [reports]);
}
