import { foldOrigins, likeness } from '../../core/provenance/index.ts';
import type { OriginCluster, OriginReport } from '../../core/provenance/types.ts';
import type { Desk } from '../../trust/desk.ts';
import * as store from './store.ts';

/** How far a chain of echoes is followed from the reports asked for. */
const MOST_STEPS = 3;

/**
 * The origins of some reports, as this reader may see them: only traces of readable reports enter, so a hidden
 * report neither joins nor splits anything (law 2). Of the many reports that share a band by chance, only those with a
 * signature like one in view are taken in.
 */
export async function originsOf(desk: Desk, reportIds: readonly string[]): Promise<OriginCluster[]> {
  const asked = new Set(reportIds);
  const traced = new Map<string, OriginReport>();
  let clusters: OriginCluster[] = [];
  let edge = await addTraces(desk, traced, reportIds);
  for (let step = 0; step < MOST_STEPS && edge.length > 0; step++) {
    const sharing = await store.reportsSharing(
      desk,
      edge.map((report) => report.id),
    );
    const found = sharing.filter((one) => !traced.has(one.report_id));
    const alike = await alikeTo(
      desk,
      edge,
      found.filter((one) => one.only_bands).map((one) => one.report_id),
    );
    edge = await addTraces(desk, traced, [
      ...found.filter((one) => !one.only_bands).map((one) => one.report_id),
      ...alike,
    ]);
    clusters = foldOrigins([...traced.values()]).filter((cluster) =>
      cluster.reports.some((id) => asked.has(id)),
    );
    const echoes = new Set<string>(clusters.flatMap((cluster) => cluster.reports));
    edge = edge.filter((report) => echoes.has(report.id));
  }
  return clusters;
}

/** Which of the reports have a body like that of one of these. */
async function alikeTo(
  desk: Desk,
  these: readonly OriginReport[],
  ids: readonly string[],
): Promise<string[]> {
  const rows = ids.length > 0 ? await store.signaturesOf(desk, ids) : [];
  return rows
    .map((row) => ({ id: row.report_id, signature: asSignature(row.signature) }))
    .filter((one) => these.some((other) => likeness(one.signature, other.trace.signature) !== null))
    .map((one) => one.id);
}

/** The origins among reports that are all a reader may see: nothing beside them can belong to one of them. */
export async function originsAmong(
  desk: Desk,
  reportIds: readonly string[],
): Promise<readonly OriginCluster[]> {
  const traced = new Map<string, OriginReport>();
  await addTraces(desk, traced, reportIds);
  return foldOrigins([...traced.values()]);
}

async function addTraces(
  desk: Desk,
  traced: Map<string, OriginReport>,
  ids: readonly string[],
): Promise<OriginReport[]> {
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
