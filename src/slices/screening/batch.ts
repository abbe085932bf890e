import { joinAll } from '../../core/marking/index.ts';
import { isUuid } from '../../core/words/id.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { readMarking } from '../reports/index.ts';
import { type BatchFormat, batchRows, type BatchRow } from './batch-rows.ts';
import { answerText, headOf } from './batch-text.ts';
import {
  type AskTerms,
  type BadRow,
  type BatchOutput,
  type BatchProgress,
  type BatchStatus,
  ENGINE,
  type ListStamp,
} from './contract.ts';
import { entriesOfHits } from './entries.ts';
import { indexAt, type Live, liveIndexOf } from './live.ts';
import { type Match, matchOfAsked, recordMatches } from './matches.ts';
import type { BatchRecord } from './store/batches.ts';
import * as store from './store/batches.ts';
import { checkAside, type FoundHit, threadCount } from './threads.ts';
import { withLists } from './view.ts';

export type { BatchRecord } from './store/batches.ts';

/** Rows whose answers are written in one transaction: what a crash costs at most. */
const PER_PART = 500;

/** A file to screen, before it is begun. */
export interface BatchGiven {
  readonly name: string;
  readonly sha256: string;
  readonly format: BatchFormat;
  readonly terms: AskTerms;
  /** Rows by its line ends, for progress. */
  readonly total: number;
  /** Kept with the batch where it is worked off later; null where the caller reads the file itself. */
  readonly input: Uint8Array | null;
}

/**
 * Begins a batch, or goes on with the last one over the same bytes and terms that was not finished. The versions of the
 * lists are fixed at its beginning, so that it ends as it began even where a list changes meanwhile.
 */
export function openBatch(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  given: BatchGiven,
): Promise<BatchRecord> {
  return withLists(
    centre,
    { principal, purpose, act: 'batch.opened' },
    given.terms.lists,
    async (desk, view) => {
      const last = await store.lastRun(desk, given.sha256, given.terms);
      if (last && !(await store.partTotals(desk, last.id)).finished) {
        desk.note([last.id], { continued: 1 });
        return last;
      }
      const own = await desk.mark(readMarking(undefined, principal.clearance.party));
      const markings = await Promise.all([own, ...view.markings].map((id) => desk.marking(id)));
      const run = (last?.run ?? 0) + 1;
      const batch: BatchRecord = {
        id: batchId(desk, given, view.stamps, run),
        at: desk.now,
        officer: principal.handle,
        purpose: purpose.code,
        case_ref: purpose.caseRef,
        name: given.name,
        format: given.format,
        sha256: given.sha256,
        run,
        terms: given.terms,
        versions: view.stamps,
        engine: ENGINE,
        total: given.total,
        marking_id: await desk.mark(joinAll(markings)),
      };
      await store.insertBatch(desk, batch, given.input);
      desk.note([batch.id], { sha256: batch.sha256, run });
      return batch;
    },
  );
}

/** With the versions in it: a run over lists that one may not see is neither found nor in the way (law 2). */
function batchId(desk: Desk, given: BatchGiven, stamps: readonly ListStamp[], run: number): string {
  const versions = stamps.map(({ version }) => version);
  const { party } = desk.principal.clearance;
  return deriveId('batch', party, given.sha256, JSON.stringify([given.terms, versions]), run);
}

export interface BatchRun {
  readonly batch: BatchRecord;
  /** The bytes of the file, from its beginning. */
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly onProgress: (progress: BatchProgress) => void;
  /** Told to end: what is written stays, the next run goes on from there. */
  readonly stop: AbortSignal;
}

/** A share of the rows on its way through a thread. */
interface Share {
  readonly rows: readonly BatchRow[];
  readonly found: Promise<readonly (readonly FoundHit[])[]>;
}

/**
 * Works a batch off, from where it stands: rows are read as a stream, compared in as many threads as there are, and
 * written part by part in their order. A row that cannot be read is reported and does not stop the rest. The whole
 * output is the same however often it was interrupted.
 */
export async function runBatch(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  { batch, pieces, onProgress, stop }: BatchRun,
): Promise<BatchProgress> {
  const live = liveIndexOf(centre).holding(batch.versions) ?? (await indexAt(centre, batch.versions));
  const act = { principal, purpose, act: 'batch.screened' };
  const before = await centre.trust.desk({ ...act, act: 'batch.read' }, (desk) =>
    store.partTotals(desk, batch.id),
  );
  let progress: BatchProgress = { ...before, total: batch.total };
  if (before.finished) return progress;
  const inFlight: Share[] = [];
  let ordinal = before.parts;
  const write = async (last: boolean): Promise<void> => {
    const share = inFlight.shift() ?? { rows: [], found: Promise.resolve([]) };
    const found = await share.found;
    ordinal += 1;
    const part = await centre.trust.desk(act, (desk) =>
      writePart(desk, batch, live, { ...share, found, ordinal, last }),
    );
    progress = {
      rows: progress.rows + share.rows.length,
      hits: progress.hits + part.hits,
      bad: progress.bad + part.bad.length,
      total: batch.total,
      finished: last,
    };
    onProgress(progress);
  };
  for await (const rows of sharesOf(batchRows(pieces, batch.format), before.rows)) {
    if (stop.aborted) return progress;
    inFlight.push({ rows, found: findAll(batch, live, rows) });
    if (inFlight.length > threadCount()) await write(false);
  }
  while (inFlight.length > 1) await write(false);
  await write(true);
  return progress;
}

/** Rows in shares, those that are done left out. */
async function* sharesOf(
  rows: AsyncIterable<BatchRow>,
  done: number,
): AsyncGenerator<readonly BatchRow[], void, undefined> {
  let share: BatchRow[] = [];
  let passed = 0;
  for await (const row of rows) {
    passed += 1;
    if (passed <= done) continue;
    share.push(row);
    if (share.length < PER_PART) continue;
    yield share;
    share = [];
  }
  if (share.length > 0) yield share;
}

async function findAll(
  { terms, versions }: BatchRecord,
  live: Live,
  rows: readonly BatchRow[],
): Promise<readonly (readonly FoundHit[])[]> {
  const lists = versions.map(({ list }) => list);
  const markings = new Set<number>();
  for (const [key, { markingId }] of live.entries)
    if (lists.includes(key.split('\n')[0] ?? '')) markings.add(markingId);
  const parties = rows.flatMap((row) => ('party' in row ? [row.party] : []));
  const found = await checkAside({
    do: 'check',
    buffer: live.index.buffer,
    parties,
    threshold: terms.threshold,
    limit: terms.limit,
    most: null,
    lists,
    markings: [...markings],
  });
  let at = 0;
  return rows.map((row) => ('party' in row ? (found[at++] ?? []) : []));
}

interface FoundShare {
  readonly rows: readonly BatchRow[];
  readonly found: readonly (readonly FoundHit[])[];
  readonly ordinal: number;
  readonly last: boolean;
}

async function writePart(
  desk: Desk,
  batch: BatchRecord,
  live: Live,
  { rows, found, ordinal, last }: FoundShare,
): Promise<store.BatchPart> {
  const own = await desk.mark(readMarking(undefined, desk.principal.clearance.party));
  const entries = await entriesOfHits(desk, live, found.flat());
  const matches = rows.map((row, at) =>
    'party' in row
      ? (found[at] ?? []).flatMap((hit): Match[] => {
          const entry = entries.get(hit.list, hit.ref);
          if (!entry) return [];
          const { party } = row;
          const reference = row.reference === '' ? null : row.reference;
          return [matchOfAsked(desk, { source: 'batch', reference, party, ownMarkingId: own }, hit, entry)];
        })
      : [],
  );
  const distinct = new Map(matches.flat().map((match) => [match.hitId, match]));
  const { rows: states } = await recordMatches(desk, [...distinct.values()]);
  const texts = rows.map((row, at) =>
    answerText(
      batch.format,
      row,
      (matches[at] ?? []).map(({ hitId, list, ref, caption, score }) => ({
        id: hitId,
        list,
        ref,
        caption,
        score: score.score,
        band: score.band,
        because: score.because.en,
        state: states.get(hitId)?.state ?? 'open',
      })),
    ),
  );
  const part: store.BatchPart = {
    ordinal,
    rows: rows.length,
    hits: matches.filter((of) => of.length > 0).length,
    bad: rows.flatMap((row): BadRow[] => ('bad' in row ? [{ line: row.line, reason: row.bad }] : [])),
    output: (ordinal === 1 ? headOf(batch.format) : '') + texts.join(''),
    last,
  };
  await store.insertPart(desk, batch.id, part, batch.marking_id);
  desk.note([batch.id], { part: ordinal, rows: part.rows, hits: part.hits });
  return part;
}

/** How far a batch is. */
export async function readBatch(desk: Desk, id: string): Promise<Released<BatchStatus>> {
  const batch = isUuid(id) ? await store.findBatch(desk, id) : null;
  if (!batch) throw notFound('batch');
  const done = await store.partTotals(desk, id);
  const seconds = done.at === null ? 0 : (Date.parse(done.at) - Date.parse(batch.at)) / 1000;
  const rowsPerSecond = seconds > 0 ? done.rows / seconds : 0;
  desk.note([id]);
  return desk.release(
    {
      id,
      name: batch.name,
      lists: batch.versions,
      rows: done.rows,
      hits: done.hits,
      bad: done.bad,
      total: batch.total,
      finished: done.finished,
      rowsPerSecond: Math.round(rowsPerSecond),
      secondsLeft:
        rowsPerSecond > 0 ? Math.max(0, Math.round((batch.total - done.rows) / rowsPerSecond)) : null,
    },
    [batch.marking_id],
  );
}

/** Parts read at a time. */
const PAGE = 50;

/** What a batch has answered so far, and its rows that could not be read. */
export async function batchOutput(desk: Desk, id: string): Promise<Released<BatchOutput>> {
  const batch = isUuid(id) ? await store.findBatch(desk, id) : null;
  if (!batch) throw notFound('batch');
  const texts: string[] = [];
  const bad: BadRow[] = [];
  for (let after = 0; ; ) {
    const parts = await store.partsFrom(desk, id, after, PAGE);
    for (const part of parts) {
      texts.push(part.output);
      bad.push(...part.bad);
    }
    after = parts.at(-1)?.ordinal ?? after;
    if (parts.length < PAGE) break;
  }
  desk.note([id]);
  return desk.release({ format: batch.format, text: texts.join(''), bad }, [batch.marking_id]);
}
