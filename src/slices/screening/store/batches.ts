import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import type { AskTerms, BadRow, ListStamp } from '../contract.ts';

/** SQL of batches. */

export interface BatchRecord {
  readonly id: string;
  readonly at: string;
  readonly officer: string;
  readonly purpose: string;
  readonly case_ref: string | null;
  readonly name: string;
  readonly format: 'csv' | 'jsonl';
  readonly sha256: string;
  readonly run: number;
  readonly terms: AskTerms;
  readonly versions: readonly ListStamp[];
  readonly engine: string;
  readonly total: number;
  readonly marking_id: number;
}

export interface PartTotals {
  readonly parts: number;
  readonly rows: number;
  readonly hits: number;
  readonly bad: number;
  readonly finished: boolean;
  /** When the last part was written; null before the first. */
  readonly at: string | null;
}

const COLUMNS =
  'id, at, officer, purpose, case_ref, name, format, sha256, run, terms, versions, engine, total, marking_id';

export async function findBatch(desk: Desk, id: string): Promise<BatchRecord | null> {
  const rows = await desk.query<BatchRecord>(
    `select ${COLUMNS} from screening.batch where id = $1 and owner = $2`,
    [id, desk.principal.clearance.party],
  );
  return rows[0] ?? null;
}

/** The last run over these bytes under these terms. */
export async function lastRun(desk: Desk, sha256: string, terms: AskTerms): Promise<BatchRecord | null> {
  const rows = await desk.query<BatchRecord>(
    `select ${COLUMNS} from screening.batch where owner = $1 and sha256 = $2 and terms::text = $3 order by run desc limit 1`,
    [desk.principal.clearance.party, sha256, JSON.stringify(terms)],
  );
  return rows[0] ?? null;
}

export async function insertBatch(desk: Desk, batch: BatchRecord, input: Uint8Array | null): Promise<void> {
  await desk.query(
    `insert into screening.batch (id, at, owner, officer, purpose, case_ref, name, format, sha256, run, terms, versions,
       engine, total, input, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      batch.id,
      desk.now,
      desk.principal.clearance.party,
      batch.officer,
      batch.purpose,
      batch.case_ref,
      batch.name,
      batch.format,
      batch.sha256,
      batch.run,
      JSON.stringify(batch.terms),
      JSON.stringify(batch.versions),
      batch.engine,
      batch.total,
      input,
      batch.marking_id,
    ],
    TOUCHES_NOTHING,
  );
}

export async function inputOf(desk: Desk, id: string): Promise<Buffer | null> {
  const rows = await desk.query<{ input: Buffer | null }>('select input from screening.batch where id = $1', [
    id,
  ]);
  return rows[0]?.input ?? null;
}

export async function partTotals(desk: Desk, id: string): Promise<PartTotals> {
  const rows = await desk.query<PartTotals>(
    `select count(*)::int as parts, coalesce(sum(rows), 0)::int as rows, coalesce(sum(hits), 0)::int as hits,
            coalesce(sum(json_array_length(bad)), 0)::int as bad, coalesce(bool_or(last), false) as finished, max(at) as at
       from screening.batch_part where batch_id = $1`,
    [id],
  );
  return rows[0] ?? { parts: 0, rows: 0, hits: 0, bad: 0, finished: false, at: null };
}

export interface BatchPart {
  readonly ordinal: number;
  readonly rows: number;
  readonly hits: number;
  readonly bad: readonly BadRow[];
  readonly output: string;
  readonly last: boolean;
}

/** false where another process wrote this part before. */
export async function insertPart(
  desk: Desk,
  id: string,
  part: BatchPart,
  markingId: number,
): Promise<boolean> {
  const rows = await desk.query(
    `insert into screening.batch_part (batch_id, ordinal, rows, hits, bad, output, last, at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning ordinal`,
    [
      id,
      part.ordinal,
      part.rows,
      part.hits,
      JSON.stringify(part.bad),
      part.output,
      part.last,
      desk.now,
      markingId,
    ],
    TOUCHES_NOTHING,
  );
  return rows.length > 0;
}

/** Outputs of parts in their order, some at a time. */
export function partsFrom(desk: Desk, id: string, after: number, most: number): Promise<BatchPart[]> {
  return desk.query<BatchPart>(
    `select ordinal, rows, hits, bad, output, last from screening.batch_part
      where batch_id = $1 and ordinal > $2 order by ordinal limit $3`,
    [id, after, most],
  );
}
