/** Restore: a backup into a data folder without a database. All of it, or nothing. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { escapeIdentifier, type PoolClient } from 'pg';
import { errorCode, errorMessage, Refusal } from '../errors.ts';
import { type ArchiveHeader, readArchive, type TableSum } from './archive.ts';
import { checkBackup, copyOutSql, type Progress } from './backup.ts';
import { listTables, type PartitionInfo, quoted, type TableInfo } from './catalog.ts';
import { copyIn, copyOut, type CopyWriter } from './copy.ts';
import { type Database, poolsOn } from './database.ts';
import { startEmbedded } from './embedded.ts';
import { migrate, type Migration, pendingOf } from './migrate.ts';
import { prepareDataDir, RESTORE_MARKER } from './place.ts';

export type RestoreOptions = {
  onProgress?: (progress: Progress) => void;
  log?: (line: string) => void;
};

export type RestoreReport = { takenAt: string; tables: TableSum[]; migrationsAdded: number };

const refuse = (code: string, message: string, fix: string, cause?: unknown): Refusal =>
  new Refusal({ code, message, fix, ...(cause === undefined ? {} : { cause }) });

/**
 * Partition bounds come as SQL from the file and are run as they stand, so only literals are let through.
 */
const LITERAL = String.raw`(?:'[^'\\]*'|-?\d+|MINVALUE|MAXVALUE)`;
const LIST = String.raw`\(${LITERAL}(?:, ${LITERAL})*\)`;
const BOUND = new RegExp(String.raw`^(?:DEFAULT|FOR VALUES IN ${LIST}|FOR VALUES FROM ${LIST} TO ${LIST})$`);

async function makePartitions(client: PoolClient, partitions: readonly PartitionInfo[]): Promise<void> {
  for (const partition of partitions) {
    if (!BOUND.test(partition.bound)) {
      throw refuse(
        'BACKUP_DAMAGED',
        `The bound of partition ${quoted(partition)} cannot be read.`,
        'Use another backup.',
      );
    }
    const parent = quoted({ schema: partition.parentSchema, name: partition.parentName });
    await client.query(
      `CREATE TABLE IF NOT EXISTS ${quoted(partition)} PARTITION OF ${parent} ${partition.bound}`,
    );
  }
}

/** The tables of the backup as they stand in the target; refuses what the migrations did not make. */
async function matchTables(client: PoolClient, header: ArchiveHeader): Promise<Map<string, TableInfo>> {
  const present = new Set((await listTables(client)).map((table) => JSON.stringify(table)));
  const strange = header.tables.filter((table) => !present.has(JSON.stringify(table)));
  if (strange.length > 0) {
    throw refuse(
      'BACKUP_DOES_NOT_FIT',
      `The backup holds tables that this version does not make in the same form: ${strange.map(quoted).join(', ')}.`,
      'Restore it with the version of Watchfloor that wrote it.',
    );
  }
  return new Map(header.tables.map((table) => [quoted(table), table]));
}

async function loadRows(
  client: PoolClient,
  file: string,
  tables: Map<string, TableInfo>,
  onProgress: (progress: Progress) => void,
): Promise<TableSum[]> {
  const sums: TableSum[] = [];
  let writer: CopyWriter | null = null;
  for await (const event of readArchive(file)) {
    if (event.kind === 'table') {
      const table = tables.get(event.table);
      if (table === undefined)
        throw refuse('BACKUP_DAMAGED', `Table ${event.table} is not in its header.`, 'Use another copy.');
      writer = copyIn(
        client,
        `COPY ${quoted(table)} (${table.columns.map(escapeIdentifier).join(', ')}) FROM STDIN`,
      );
    } else if (event.kind === 'data') {
      await writer?.write(event.chunk);
    } else if (event.kind === 'tableEnd') {
      const rows = await writer?.end();
      if (rows !== event.sum.rows) throw mismatch(event.sum, rows ?? 0);
      sums.push(event.sum);
      onProgress({ table: event.sum.table, rows, tablesDone: sums.length, tablesTotal: tables.size });
    }
  }
  return sums;
}

function mismatch(sum: TableSum, rows: number): Refusal {
  return refuse(
    'RESTORE_DIFFERS',
    `Table ${sum.table} came out with ${rows} rows or other content than the ${sum.rows} rows of the backup.`,
    'Nothing was restored. Report this as a bug.',
  );
}

/** Reads every table back and compares it with the backup. Rows of a partitioned table come in another order. */
async function verifyRows(
  client: PoolClient,
  tables: Map<string, TableInfo>,
  sums: readonly TableSum[],
): Promise<void> {
  for (const sum of sums) {
    const table = tables.get(sum.table);
    if (table === undefined) throw new TypeError(`${sum.table} was loaded but is not known`);
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    const { rows, sha256 } = await copyOut(client, copyOutSql(table), nowhere);
    const same = table.partitioned || sha256 === sum.sha256;
    if (rows !== sum.rows || !same) throw mismatch(sum, rows);
  }
}

async function setSequences(client: PoolClient, header: ArchiveHeader): Promise<void> {
  for (const sequence of header.sequences) {
    if (sequence.lastValue === null) await client.query(`ALTER SEQUENCE ${quoted(sequence)} RESTART`);
    else
      await client.query('SELECT setval($1::regclass, $2::bigint)', [quoted(sequence), sequence.lastValue]);
  }
}

async function load(
  db: Pick<Database, 'asOwner'>,
  file: string,
  header: ArchiveHeader,
  onProgress: (progress: Progress) => void,
): Promise<TableSum[]> {
  return db.asOwner(async (client) => {
    const tables = await matchTables(client, header);
    await makePartitions(client, header.partitions);
    // The rows come from one consistent snapshot: no foreign key or trigger has to look at them again.
    await client.query('SET LOCAL session_replication_role = replica');
    await client.query('SET LOCAL row_security = off');
    await client.query('SET LOCAL synchronize_seqscans = off');
    // Migrations may have put rows in, which the backup holds too.
    if (tables.size > 0) await client.query(`TRUNCATE ${[...tables.keys()].join(', ')}`);
    const sums = await loadRows(client, file, tables, onProgress);
    await setSequences(client, header);
    await verifyRows(client, tables, sums);
    return sums;
  });
}

/** The migrations of the backup, out of those of this code. */
function migrationsOf(header: ArchiveHeader, migrations: readonly Migration[]): Migration[] {
  pendingOf(migrations, header.migrations);
  const had = new Set(header.migrations.map(({ slice, version }) => `${slice} ${version}`));
  return migrations.filter(({ slice, version }) => had.has(`${slice} ${version}`));
}

/** Refuses a folder with a database in it. Other files (settings, keys) may be there. */
function requireNoDatabase(dataDir: string): void {
  if (!['pg', 'pg.location', RESTORE_MARKER].some((name) => existsSync(join(dataDir, name)))) return;
  throw refuse(
    'DATA_FOLDER_NOT_EMPTY',
    `${dataDir} already holds a database.`,
    'Restore into an empty folder (--data DIR); a backup never replaces what is there.',
  );
}

/** Puts the folder back as it was. */
function removeNew(dataDir: string, before: ReadonlySet<string> | null): void {
  const pointer = join(dataDir, 'pg.location');
  if (existsSync(pointer)) rmSync(readFileSync(pointer, 'utf8').trim(), { recursive: true, force: true });
  if (before === null) {
    rmSync(dataDir, { recursive: true, force: true });
    return;
  }
  for (const name of readdirSync(dataDir)) {
    if (!before.has(name)) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

function explainRestore(error: unknown): unknown {
  if (error instanceof Refusal || !/^(22|23|42)/.test(errorCode(error))) return error;
  return refuse(
    'BACKUP_DOES_NOT_FIT',
    `PostgreSQL does not accept the backup: ${errorMessage(error)}`,
    'Nothing was restored. Restore it with the version of Watchfloor that wrote it.',
    error,
  );
}

/**
 * Restores a backup into a data folder that has no database: first the file is read through and checked, then
 * the schema of its time is made, all rows are loaded in one transaction and compared, and last the newer
 * migrations are applied. After a failure the folder is as it was before.
 * @param migrations all migrations of this code, as for `migrate`
 * @throws Refusal DATA_FOLDER_NOT_EMPTY | BACKUP_DOES_NOT_FIT | RESTORE_DIFFERS, and as `readArchive` and `migrate`
 */
export async function restore(
  file: string,
  dataDir: string,
  migrations: readonly Migration[],
  options: RestoreOptions = {},
): Promise<RestoreReport> {
  const folder = resolve(dataDir);
  const before = existsSync(folder) ? new Set(readdirSync(folder)) : null;
  requireNoDatabase(folder);
  const header = await checkBackup(file);
  const first = migrationsOf(header, migrations);
  try {
    const { dataDir: real } = prepareDataDir(folder);
    writeFileSync(join(real, RESTORE_MARKER), '');
    const report = await fill(real, file, header, { first, all: migrations }, options);
    rmSync(join(real, RESTORE_MARKER));
    return report;
  } catch (error) {
    removeNew(folder, before);
    throw explainRestore(error);
  }
}

/** Makes the database of the folder and loads it; the server is stopped in any case. */
async function fill(
  dataDir: string,
  file: string,
  header: ArchiveHeader,
  migrations: { first: readonly Migration[]; all: readonly Migration[] },
  options: RestoreOptions,
): Promise<RestoreReport> {
  const server = await startEmbedded({ dataDir, ...(options.log === undefined ? {} : { log: options.log }) });
  const pools = poolsOn(server.connectionString, 'embedded');
  try {
    await pools.asOwner((client) => client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm'));
    await migrate(pools, migrations.first);
    const tables = await load(pools, file, header, options.onProgress ?? (() => {}));
    const added = await migrate(pools, migrations.all);
    await pools.ownerPool.query('ANALYZE');
    return { takenAt: header.takenAt, tables, migrationsAdded: added.length };
  } finally {
    await pools.end();
    await server.stop();
  }
}
