import type { CsvMapping } from '../../../core/formats/index.ts';
import type { Interval } from '../../../core/words/index.ts';
import { storableJson, storableText } from '../../../platform/db/storable.ts';
import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import type { FilingTerms } from '../contract.ts';
import type { ImportProblem, SavedMapping } from './contract.ts';

/** SQL of imports. Runs, parts and acts are rows of one's own party. */

export interface RunRow {
  readonly id: string;
  readonly at: string;
  readonly officer: string;
  readonly purpose: string;
  readonly case_ref: string | null;
  readonly name: string;
  readonly format: string;
  readonly encoding: string;
  readonly sheet: string | null;
  readonly sha256: string;
  readonly run: number;
  readonly mapping: CsvMapping;
  readonly terms: FilingTerms;
  readonly dated: Interval | null;
  readonly rows: number;
  readonly share_rows: number;
  readonly marking_id: number;
}

const RUN = `id, at, officer, purpose, case_ref, name, format, encoding, sheet, sha256, run, mapping, terms, dated, rows, share_rows, marking_id`;

/** One statement of an import at a time, whoever runs it: a job that was tried again, a command, an undo. */
export async function lockRun(desk: Desk, id: string): Promise<void> {
  await desk.query('select pg_advisory_xact_lock(hashtext($1), hashtext($2))', ['reports.import', id]);
}

export async function findRun(desk: Desk, id: string): Promise<RunRow | null> {
  const rows = await desk.query<RunRow>(
    `select ${RUN} from reports.import_run where id = $1 and party = $2`,
    [id, desk.principal.clearance.party],
  );
  return rows[0] ?? null;
}

/** The last import of these bytes by this party under this mapping and these terms. */
export async function lastRun(
  desk: Desk,
  { sha256, mapping, terms }: Pick<RunRow, 'sha256' | 'mapping' | 'terms'>,
): Promise<RunRow | null> {
  const rows = await desk.query<RunRow>(
    `select ${RUN} from reports.import_run
      where party = $1 and sha256 = $2 and mapping::text = $3 and terms::text = $4 order by run desc limit 1`,
    [desk.principal.clearance.party, sha256, JSON.stringify(mapping), JSON.stringify(terms)],
  );
  return rows[0] ?? null;
}

/** Newest first. */
export function latestRuns(desk: Desk, most: number): Promise<RunRow[]> {
  return desk.query<RunRow>(
    `select ${RUN} from reports.import_run where party = $1 order by at desc, id limit $2`,
    [desk.principal.clearance.party, most],
  );
}

export async function insertRun(desk: Desk, run: RunRow, bytes: Uint8Array): Promise<void> {
  await desk.query(
    `insert into reports.import_run (id, at, party, officer, purpose, case_ref, name, format, encoding, sheet, sha256, run,
       mapping, terms, dated, rows, share_rows, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      run.id,
      run.at,
      desk.principal.clearance.party,
      run.officer,
      run.purpose,
      run.case_ref,
      storableText(run.name),
      run.format,
      run.encoding,
      run.sheet,
      run.sha256,
      run.run,
      storableJson(run.mapping),
      JSON.stringify(run.terms),
      run.dated === null ? null : JSON.stringify(run.dated),
      run.rows,
      run.share_rows,
      run.marking_id,
    ],
    TOUCHES_NOTHING,
  );
  await desk.query(
    'insert into reports.import_file (run_id, bytes, marking_id) values ($1, $2, $3)',
    [run.id, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), run.marking_id],
    TOUCHES_NOTHING,
  );
}

export async function bytesOfRun(desk: Desk, id: string): Promise<Buffer | null> {
  const rows = await desk.query<{ bytes: Buffer }>(
    'select bytes from reports.import_file where run_id = $1',
    [id],
  );
  return rows[0]?.bytes ?? null;
}

export interface PartRow {
  readonly ordinal: number;
  readonly rows: number;
  readonly report_id: string | null;
  readonly added: boolean;
  readonly records: number;
  readonly claims: number;
  readonly problems: readonly ImportProblem[];
  readonly last: boolean;
  readonly at: string;
}

/** Parts of a run in their order. */
export function partsOf(desk: Desk, id: string): Promise<PartRow[]> {
  return desk.query<PartRow>(
    `select ordinal, rows, report_id, added, records, claims, problems, last, at from reports.import_part
      where run_id = $1 order by ordinal`,
    [id],
  );
}

export async function insertPart(desk: Desk, id: string, part: PartRow, markingId: number): Promise<void> {
  await desk.query(
    `insert into reports.import_part (run_id, ordinal, rows, report_id, added, records, claims, problems, last, at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      part.ordinal,
      part.rows,
      part.report_id,
      part.added,
      part.records,
      part.claims,
      storableJson(part.problems),
      part.last,
      part.at,
      markingId,
    ],
    TOUCHES_NOTHING,
  );
}

export interface ActRow {
  readonly ordinal: number;
  readonly act: 'undone' | 'redone';
  readonly officer: string;
  readonly reason: string;
  readonly reports: readonly string[];
  readonly at: string;
}

export function actsOf(desk: Desk, id: string): Promise<ActRow[]> {
  return desk.query<ActRow>(
    'select ordinal, act, officer, reason, reports, at from reports.import_act where run_id = $1 order by ordinal',
    [id],
  );
}

export async function insertAct(desk: Desk, id: string, act: ActRow, markingId: number): Promise<void> {
  await desk.query(
    `insert into reports.import_act (run_id, ordinal, act, officer, reason, reports, at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, act.ordinal, act.act, act.officer, storableText(act.reason), act.reports, act.at, markingId],
    TOUCHES_NOTHING,
  );
}

/** Those of some reports of one's own party that stand (true) or are withdrawn (false), with their markings. */
export function ownReports(
  desk: Desk,
  ids: readonly string[],
  standing: boolean,
): Promise<{ readonly id: string; readonly marking_id: number; readonly recalled: boolean }[]> {
  return desk.query(
    `select r.id, r.marking_id,
            exists (select 1 from reports.withdrawal w where w.report_id = r.id and w.recalled) as recalled
       from reports.report r
      where r.id = any($1::uuid[]) and r.party = $2
        and (r.id in (select w.report_id from reports.v_withdrawn w)) <> $3 order by r.id`,
    [ids, desk.principal.clearance.party, standing],
  );
}

/** Editions that stand and were made of some reports. */
export async function editionsOf(desk: Desk, ids: readonly string[]): Promise<number> {
  const rows = await desk.query<{ count: number }>(
    `select count(*)::int as count from reports.edition e where e.original = any($1::uuid[])
        and not exists (select 1 from reports.withdrawal w where w.report_id = e.copy and w.withdrawn
          and not exists (select 1 from reports.withdrawal later where later.report_id = w.report_id and later.at > w.at))`,
    [ids],
  );
  return rows[0]?.count ?? 0;
}

/** The last version of each mapping of one's party, by name. */
export function savedMappings(desk: Desk): Promise<(SavedMapping & { readonly marking_id: number })[]> {
  return desk.query(
    `select distinct on (name) name, version, officer, at, mapping, marking_id from reports.import_mapping
      where party = $1 order by name, version desc`,
    [desk.principal.clearance.party],
  );
}

export async function insertMapping(
  desk: Desk,
  { name, version, mapping }: Pick<SavedMapping, 'name' | 'version' | 'mapping'>,
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into reports.import_mapping (party, name, version, mapping, officer, at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      desk.principal.clearance.party,
      storableText(name),
      version,
      storableJson(mapping),
      desk.principal.handle,
      desk.now,
      markingId,
    ],
    TOUCHES_NOTHING,
  );
}

/** Runs that were begun and neither ended nor undone: what a server takes up again. Only the engine asks. */
export function unfinishedRuns(desk: Desk): Promise<{ readonly id: string; readonly officer: string }[]> {
  return desk.query(
    `select r.id, r.officer from reports.import_run r
      where not exists (select 1 from reports.import_part p where p.run_id = r.id and p.last)
        and coalesce((select a.act from reports.import_act a where a.run_id = r.id order by a.ordinal desc limit 1), '') <> 'undone'`,
  );
}

/** Erases what imports hold of reports whose content was purged. */
export async function purgeImports(desk: Desk, reports: readonly string[]): Promise<void> {
  await desk.query('select reports.purge_imports($1::uuid[])', [reports]);
}
