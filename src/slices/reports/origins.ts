import { foldOrigins } from '../../core/provenance/index.ts';
import type { OriginCluster, OriginReport } from '../../core/provenance/types.ts';
import type { Desk } from '../../trust/desk.ts';
import * as store from './store.ts';

/** How far a chain of echoes is followed from the reports asked for. */
const MOST_STEPS = 3;

/**
 * The origins of some reports, as this reader may see them: only traces of readable reports enter, so a hidden
 * report neither joins nor splits anything (law 2). A step goes on from reports that were found to be of one origin,
 * not from all that share a band by chance.
 */
export async function originsOf(desk: Desk, reportIds: readonly string[]): Promise<OriginCluster[]> {
  const asked = new Set(reportIds);
  const traced = new Map<string, OriginReport>();
  const walked = new Set<string>();
  let clusters: OriginCluster[] = [];
  let edge = await addTraces(desk, traced, reportIds);
  for (let step = 0; step < MOST_STEPS && edge.length > 0; step++) {
    for (const report of edge) walked.add(report.id);
    const found = await store.reportsSharing(desk, edge.map((report) => report.id));
    const fresh = await addTraces(desk, traced, found.filter((id) => !traced.has(id)));
    clusters = ofReports(foldOrigins([...traced.values()]), asked);
    const echoes = new Set<string>(clusters.flatMap((cluster) => cluster.reports));
    edge = fresh.filter((report) => echoes.has(report.id) && !walked.has(report.id));
  }
  return clusters;
}

/** The origins among reports that are all a reader may see: nothing beside them can belong to one of them. */
export async function originsAmong(desk: Desk, reportIds: readonly string[]): Promise<readonly OriginCluster[]> {
  const traced = new Map<string, OriginReport>();
  await addTraces(desk, traced, reportIds);
  return foldOrigins([...traced.values()]);
}

function ofReports(clusters: readonly OriginCluster[], asked: ReadonlySet<string>): OriginCluster[] {
  return clusters.filter((cluster) => cluster.reports.some((id) => asked.has(id)));
}

async function addTraces(desk: Desk, traced: Map<string, OriginReport>, ids: readonly string[]): Promise<OriginReport[]> {
  const rows = ids.length > 0 ? await store.tracesOf(desk, ids) : [];
  const added = rows.map((row) => ({
    id: row.report_id,
    trace: { keys: row.keys, bands: row.bands, signature: asSignature(row.signature) },
  }));
  for (const report of added) traced.set(report.id, report);
  return added;
}

function asSignature(bytes: Buffer): Uint32Array {
  const copy = new Uint8Array(bytes);
  return new Uint32Array(copy.buffer, 0, copy.byteLength >> 2);
}
