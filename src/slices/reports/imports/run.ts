import { type TableShare, tableShares } from '../../../core/formats/index.ts';
import { sha256Hex } from '../../../platform/crypto/hash.ts';
import { Refusal } from '../../../platform/errors.ts';
import type { Desk } from '../../../trust/desk.ts';
import type { Principal, Purpose } from '../../../trust/principal.ts';
import type { Centre } from '../../../trust/slice.ts';
import { fileReport } from '../actions.ts';
import type { Filing, FilingResult } from '../contract.ts';
import type { ImportProblem } from './contract.ts';
import { type ReadShare, readShare, readWhole, shareName, type ShareTerms } from './share.ts';
import * as store from './store.ts';
import { type OpenTable, openTable } from './table.ts';

export interface ImportRun {
  readonly run: store.RunRow;
  readonly bytes: Uint8Array;
  /** Rows worked off so far. */
  readonly onProgress: (rows: number) => void;
  /** Told to end: what is filed stays, the next call goes on from there. */
  readonly stop: AbortSignal;
}

/**
 * Works an import off from where it stands: each share is one report, one transaction, one log entry. While one is filed the
 * next is read. A row that cannot be read costs itself and is told with its line. True: nothing is left to do.
 */
export async function runImport(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  { run, bytes, onProgress, stop }: ImportRun,
): Promise<boolean> {
  const about = { encoding: run.encoding, mapping: run.mapping, sheet: run.sheet ?? undefined };
  const table = await openTable(
    { name: run.name, bytes },
    run.format === 'xlsx' ? { ...about, encoding: '' } : about,
  );
  const before = await centre.trust.desk({ principal, purpose, act: 'import.read' }, (desk) => {
    desk.note([run.id]);
    return store.partsOf(desk, run.id);
  });
  let done = before.reduce((sum, { rows }) => sum + rows, 0);
  if (before.at(-1)?.last === true) return true;
  for await (const [share, read, last] of readShares(table, run, bytes, before.length)) {
    if (stop.aborted) return false;
    const filed = await centre.trust.desk({ principal, purpose, act: 'import.filed' }, (desk) =>
      fileShare(centre, desk, run, { share, read, last }),
    );
    if (!filed) return true;
    done += share.rows;
    onProgress(done);
  }
  return true;
}

type Ahead = readonly [share: TableShare, read: ReadShare, last: boolean];

/** Shares behind those that are done, each read while the one before it is filed; the last one says so. */
async function* readShares(
  table: OpenTable,
  run: store.RunRow,
  bytes: Uint8Array,
  done: number,
): AsyncGenerator<Ahead, void, undefined> {
  const terms: ShareTerms = { name: run.name, mapping: run.mapping, shape: table.shape, dated: run.dated };
  const isWhole = run.rows <= run.share_rows;
  const hints = {
    format: table.format,
    ...(table.format === 'csv' ? { encoding: run.encoding } : {}),
    ...(run.sheet === null ? {} : { sheet: run.sheet }),
  };
  const read = (share: TableShare): Promise<ReadShare> =>
    isWhole
      ? readWhole(bytes, hints, terms)
      : readShare(shareName(run.name, share, run.share_rows), share, terms);
  let ahead: { readonly share: TableShare; readonly read: Promise<ReadShare> } | null = null;
  for (const share of tableShares(table.text, table.shape, run.share_rows)) {
    if (share.ordinal <= done) continue;
    const next = { share, read: read(share) };
    // What goes wrong in it is met when its turn comes.
    next.read.catch(() => undefined);
    if (ahead !== null) yield [ahead.share, await ahead.read, false];
    ahead = next;
  }
  if (ahead !== null) yield [ahead.share, await ahead.read, true];
}

interface DueShare {
  readonly share: TableShare;
  readonly read: ReadShare;
  readonly last: boolean;
}

/** Files one share; false where the import was undone meanwhile, or somebody else works it off. */
async function fileShare(
  centre: Centre,
  desk: Desk,
  run: store.RunRow,
  { share, read, last }: DueShare,
): Promise<boolean> {
  await store.lockRun(desk, run.id);
  const [parts, acts] = [await store.partsOf(desk, run.id), await store.actsOf(desk, run.id)];
  desk.note([run.id], { part: share.ordinal, rows: share.rows });
  if (acts.at(-1)?.act === 'undone' || parts.length !== share.ordinal - 1) return false;
  const { outcome } = read;
  const [reading] = outcome.ok ? outcome.readings : [];
  const { filed, refused } = await fileReading(centre, desk, run, read);
  const part: store.PartRow = {
    ordinal: share.ordinal,
    rows: share.rows,
    report_id: filed?.id ?? null,
    added: filed?.added ?? false,
    records: filed === null ? 0 : (reading?.subjects.length ?? 0),
    claims: filed === null ? 0 : (reading?.claims.length ?? 0),
    problems: [...read.problems, ...refused],
    last,
    at: centre.clock.now(),
  };
  await store.insertPart(desk, run.id, part, run.marking_id);
  desk.note(filed === null ? [run.id] : [run.id, filed.id], { part: share.ordinal, rows: share.rows });
  return true;
}

interface FiledShare {
  readonly filed: FilingResult | null;
  /** Why its report was not taken in, though it could be read. */
  readonly refused: readonly ImportProblem[];
}

async function fileReading(
  centre: Centre,
  desk: Desk,
  run: store.RunRow,
  { path, bytes, outcome }: ReadShare,
): Promise<FiledShare> {
  const [reading] = outcome.ok ? outcome.readings : [];
  if (!outcome.ok || reading === undefined) return { filed: null, refused: [] };
  const filing: Filing = {
    path,
    bytes,
    format: outcome.format,
    encoding: outcome.encoding,
    reading,
    part: 0,
    warnings: outcome.warnings.map(({ code, message }) => ({ code, message })),
    // All shares hold the number of the whole file: one register is one origin.
    files: [...new Set([sha256Hex(bytes), run.sha256])],
    terms: run.terms,
  };
  try {
    return { filed: await fileReport(centre, desk, filing), refused: [] };
  } catch (error) {
    // Recalled rows stay recalled; the others of the file are none the worse.
    if (!(error instanceof Refusal) || error.code !== 'REPORT_RECALLED') throw error;
    const { code, message, fix } = error;
    return { filed: null, refused: [{ line: null, column: null, code, message, fix }] };
  }
}
