import { echoFinder } from '../../core/provenance/index.ts';
import type { ReportId } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { reportOf } from './origins.ts';
import * as store from './store-origins.ts';

/** Holders of a sample that are held against one another at linking; one that more hold is always asked for. */
const MOST_HOLDERS = 16;
/** Reports that one is held against; what is shared with more is flagged unseen, which only costs readings a look. */
const MOST_COMPARED = 32;

/**
 * Flags what a report shares with others, withdrawn or not, on both sides: keys, and samples of reports of which one echoes
 * the other. Samples shared by chance lead nowhere, whoever asks, and are not flagged (ADR 0027). Again adds nothing. Through
 * an engine's desk.
 */
export async function linkReport(desk: Desk, id: ReportId): Promise<void> {
  if (!(await store.takeUnlinked(desk, id))) return;
  const shared = await store.holdersOf(desk, id, MOST_HOLDERS + 1);
  const many = shared.filter(({ holders }) => holders.length > MOST_HOLDERS);
  const few = shared.filter(({ holders }) => holders.length <= MOST_HOLDERS);
  // Who shares a key is found by it, whatever else is shared.
  const byKey = new Set(few.flatMap(({ holders, keyed }) => (keyed ? holders : [])));
  const bySample = few.flatMap(({ holders }) => holders.filter((one) => !byKey.has(one)));
  const chance = await echoingNone(desk, id, bySample);
  const flags = few.flatMap(({ hash, holders, keyed }) => {
    const told = holders.filter((one) => one !== id && (keyed || !(byKey.has(one) || chance.has(one))));
    return told.length === 0 ? [] : [id, ...told].map((report) => ({ report, hash }));
  });
  const hashes = many.map(({ hash }) => hash);
  await store.flagShared(desk, [...flags, ...hashes.map((hash) => ({ report: id, hash }))], hashes);
}

/** Those of some reports that neither echo this one nor are echoed by it. Nothing but the two texts decides that. */
async function echoingNone(
  desk: Desk,
  id: ReportId,
  others: readonly ReportId[],
): Promise<ReadonlySet<ReportId>> {
  const near = [...new Set(others)].filter((one) => one !== id).slice(0, MOST_COMPARED);
  if (near.length === 0) return new Set();
  const traces = new Map(
    (await store.tracesOf(desk, [id, ...near])).map((row) => [row.report_id, reportOf(row)]),
  );
  const mine = traces.get(id);
  const echo = echoFinder(true);
  return new Set(
    near.filter((one) => {
      const other = traces.get(one);
      return mine !== undefined && other !== undefined && !echo(other, mine);
    }),
  );
}
