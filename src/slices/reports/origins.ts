import { echoFinder, foldOrigins, traceKeys } from '../../core/provenance/index.ts';
import type { OriginReport, Origins } from '../../core/provenance/types.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Spot } from '../../trust/spots.ts';
import * as store from './store-origins.ts';

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
 * echo, step by step. Most share a sample by chance: what echoes nothing is not folded.
 */
export async function originsOf(desk: Desk, reportIds: readonly string[]): Promise<OriginsSeen> {
  const asked = new Set(reportIds);
  const traces = new Traces(desk);
  const echoes = echoFinder();
  let [, sharing] = await Promise.all([traces.take(reportIds, true), sharingWith(desk, reportIds)]);
  for (let step = 1; ; step += 1) {
    await traces.read(sharing.map((one) => one.report_id));
    const alike = sharing.filter(
      ({ report_id, near, keyed }) =>
        keyed || near.some((one) => traces.heldTogether(report_id, one, echoes)),
    );
    const found = await traces.take(alike.map((one) => one.report_id));
    const origins = foldOrigins(traces.taken);
    const clusters = origins.clusters.filter(({ reports }) => reports.some((id) => asked.has(id)));
    const ofOneOrigin = new Set<string>(clusters.flatMap(({ reports }) => reports));
    const edge = found.filter((id) => ofOneOrigin.has(id));
    if (step >= MOST_STEPS || edge.length === 0) return { ...origins, clusters, markingOf: traces.markingOf };
    sharing = await sharingWith(desk, edge, traces.spotsOf(edge));
  }
}

async function sharingWith(
  desk: Desk,
  ids: readonly string[],
  restsOn: readonly Spot[] = [],
): Promise<store.Sharing[]> {
  return ids.length === 0 ? [] : store.reportsSharing(desk, ids, restsOn);
}

/** The origins among reports that are all a reader may see: nothing beside them can belong to one of them. */
export async function originsAmong(desk: Desk, reportIds: readonly string[]): Promise<OriginsSeen> {
  const traces = new Traces(desk);
  await traces.take(reportIds);
  return { ...foldOrigins(traces.taken), markingOf: traces.markingOf };
}

/** Traces read so far, each once, and those taken into the fold. */
class Traces {
  /** Of those taken. */
  readonly markingOf = new Map<string, number>();
  readonly taken: OriginReport[] = [];
  readonly #desk: Desk;
  readonly #read = new Map<string, store.TraceRow & { readonly report: OriginReport }>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** `asked`: who else holds their keys is asked too. */
  async read(ids: readonly string[], asked = false): Promise<void> {
    const wanted = ids.filter((id) => !this.#read.has(id));
    const rows = wanted.length > 0 ? await store.tracesOf(this.#desk, wanted, asked) : [];
    for (const row of rows) this.#read.set(row.report_id, { ...row, report: reportOf(row) });
  }

  /** The ids of those that were not taken before. */
  async take(ids: readonly string[], asked = false): Promise<string[]> {
    await this.read(ids, asked);
    const added = ids.filter((id) => this.#read.has(id) && !this.markingOf.has(id));
    for (const id of added) {
      const found = this.#read.get(id);
      if (found === undefined) continue;
      this.taken.push(found.report);
      this.markingOf.set(id, found.marking_id);
    }
    return added;
  }

  /** What an answer rests on that asks who else holds the keys of these. */
  spotsOf(ids: readonly string[]): Spot[] {
    return ids.flatMap((id) => store.spotsOfHeld(this.#read.get(id)?.held ?? Buffer.alloc(0)));
  }

  heldTogether(a: string, b: string, echoes: ReturnType<typeof echoFinder>): boolean {
    const [one, other] = [this.#read.get(a)?.report, this.#read.get(b)?.report];
    return one !== undefined && other !== undefined && echoes(one, other);
  }
}

/** A trace as it is folded. Its samples stand before its keys in what it holds: they need not be worked out again. */
export function reportOf({ report_id: id, sketch, keys, voices, held }: store.TraceRow): OriginReport {
  const trace = { keys, voices, sketch: asNumbers(sketch) };
  const words = store.heldWords(held);
  return { id, trace, samples: words.slice(0, Math.max(0, words.length - traceKeys(trace).length)) };
}

/** Two bytes a number; where the bytes do not begin on one they are copied. */
function asNumbers(bytes: Buffer): Uint16Array {
  const aligned = bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint16Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 1);
}
