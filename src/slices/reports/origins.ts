import { foldOrigins } from '../../core/provenance/index.ts';
import type { OriginReport, Origins } from '../../core/provenance/types.ts';
import type { Desk } from '../../trust/desk.ts';
import * as store from './store.ts';

/** How far a chain of echoes is followed from the reports asked for. */
const MOST_STEPS = 3;

/** Where what some reports say comes from, as one reader may see it. */
export interface OriginsSeen extends Origins {
  /** Marking of each report that the origins speak of. */
  readonly markingOf: ReadonlyMap<string, number>;
}

/**
 * The origins of what some reports say, as this reader may see them: only traces of readable reports enter, so a hidden
 * report neither joins nor splits anything (law 2). Of the reports that share a key or sample, and of those that these
 * echo, step by step.
 */
export async function originsOf(desk: Desk, reportIds: readonly string[]): Promise<OriginsSeen> {
  const asked = new Set(reportIds);
  const traced = new Traced(desk);
  let [, sharing] = await Promise.all([traced.add(reportIds), sharingWith(desk, reportIds)]);
  for (let step = 1; ; step += 1) {
    const found = await traced.add(sharing);
    const origins = foldOrigins(traced.reports);
    const clusters = origins.clusters.filter(({ reports }) => reports.some((id) => asked.has(id)));
    const echoes = new Set<string>(clusters.flatMap(({ reports }) => reports));
    const edge = found.filter((id) => echoes.has(id));
    if (step >= MOST_STEPS || edge.length === 0) return { ...origins, clusters, markingOf: traced.markingOf };
    sharing = await sharingWith(desk, edge);
  }
}

async function sharingWith(desk: Desk, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const [rows] = await Promise.all([store.reportsSharing(desk, ids), store.restOnKeys(desk, ids)]);
  return rows.map((row) => row.report_id);
}

/** The origins among reports that are all a reader may see: nothing beside them can belong to one of them. */
export async function originsAmong(desk: Desk, reportIds: readonly string[]): Promise<OriginsSeen> {
  const traced = new Traced(desk);
  await traced.add(reportIds);
  return { ...foldOrigins(traced.reports), markingOf: traced.markingOf };
}

/** Traces read so far. */
class Traced {
  readonly markingOf = new Map<string, number>();
  readonly #desk: Desk;
  readonly #reports: OriginReport[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get reports(): readonly OriginReport[] {
    return this.#reports;
  }

  /** Reads those of some reports that are not read yet; their ids. */
  async add(ids: readonly string[]): Promise<string[]> {
    const wanted = ids.filter((id) => !this.markingOf.has(id));
    const rows = wanted.length > 0 ? await store.tracesOf(this.#desk, wanted) : [];
    for (const { report_id: id, sketch, keys, voices, marking_id } of rows) {
      this.#reports.push({ id, trace: { keys, voices, sketch: asNumbers(sketch) } });
      this.markingOf.set(id, marking_id);
    }
    return rows.map((row) => row.report_id);
  }
}

/** Two bytes a number; where the bytes do not begin on one they are copied. */
function asNumbers(bytes: Buffer): Uint16Array {
  const aligned = bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint16Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 1);
}
