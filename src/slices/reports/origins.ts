import { foldOrigins, likeness } from '../../core/provenance/index.ts';
import type { OriginCluster, OriginReport } from '../../core/provenance/types.ts';
import type { ReportId } from '../../core/words/index.ts';
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
  let [edge, sharing] = await Promise.all([addTraces(desk, traced, reportIds), sharingWith(desk, reportIds)]);
  for (let step = 0; ; ) {
    const found = await addTraces(desk, traced, candidatesAmong(sharing, traced, edge));
    clusters = foldOrigins([...traced.values()]).filter((cluster) =>
      cluster.reports.some((id) => asked.has(id)),
    );
    const echoes = new Set<string>(clusters.flatMap((cluster) => cluster.reports));
    edge = found.filter((report) => echoes.has(report.id));
    step += 1;
    if (step >= MOST_STEPS || edge.length === 0) return clusters;
    sharing = await sharingWith(
      desk,
      edge.map((report) => report.id),
    );
  }
}

type Sharing = Awaited<ReturnType<typeof store.reportsSharing>>;

async function sharingWith(desk: Desk, ids: readonly string[]): Promise<Sharing> {
  return ids.length > 0 ? await store.reportsSharing(desk, ids) : [];
}

/** Of the reports that share a trace those not taken in yet that share a key, or have a body like that of one of `edge`. */
function candidatesAmong(
  sharing: Sharing,
  traced: ReadonlyMap<string, OriginReport>,
  edge: readonly OriginReport[],
): ReportId[] {
  return sharing.flatMap(({ report_id, signature }) => {
    if (traced.has(report_id)) return [];
    if (signature === null) return report_id;
    const theirs = asSignature(signature);
    return edge.some((one) => likeness(theirs, one.trace.signature) !== null) ? report_id : [];
  });
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

/** Four bytes a slot; where the bytes do not begin on a word they are copied. */
function asSignature(bytes: Buffer): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}
