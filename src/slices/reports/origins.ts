import { foldOrigins } from '../../core/provenance/index.ts';
import type { OriginCluster, OriginReport } from '../../core/provenance/types.ts';
import type { Desk } from '../../trust/desk.ts';
import * as store from './store.ts';

/** How far a chain of echoes is followed from the reports asked for. */
const MOST_STEPS = 3;

/**
 * The origins of some reports, as this reader may see them: only traces of readable reports enter, so a hidden
 * report neither joins nor splits anything (law 2).
 */
export async function originsOf(desk: Desk, reportIds: readonly string[]): Promise<OriginCluster[]> {
  const known = new Set(reportIds);
  let edge = [...known];
  for (let step = 0; step < MOST_STEPS && edge.length > 0; step++) {
    const found = await store.reportsSharingKeys(desk, edge);
    edge = found.filter((id) => !known.has(id));
    for (const id of edge) known.add(id);
  }
  const rows = await store.tracesOf(desk, [...known]);
  const traced: OriginReport[] = rows.map((row) => ({
    id: row.report_id,
    trace: { keys: row.keys, bands: row.bands, signature: asSignature(row.signature) },
  }));
  const asked = new Set(reportIds);
  return foldOrigins(traced).filter((cluster) => cluster.reports.some((id) => asked.has(id)));
}

function asSignature(bytes: Buffer): Uint32Array {
  const copy = new Uint8Array(bytes);
  return new Uint32Array(copy.buffer, 0, copy.byteLength >> 2);
}
