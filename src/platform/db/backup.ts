/**
 * Backup without client tools: every table of ours, as of one instant, into one file that does not depend on
 * the version of PostgreSQL. Work goes on meanwhile.
 */
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { escapeIdentifier, type PoolClient } from 'pg';
import { errorCode, Refusal } from '../errors.ts';
import { type ArchiveHeader, Blocks, FORMAT, readArchive, type TableSum } from './archive.ts';
import { listPartitions, listSequences, listTables, quoted, type TableInfo } from './catalog.ts';
import { copyOut } from './copy.ts';
import type { Database } from './database.ts';
import { appliedMigrations } from './migrate.ts';

/** How far a backup or a restore has come. */
export type Progress = { table: string; rows: number; tablesDone: number; tablesTotal: number };

export type BackupOptions = {
  onProgress?: (progress: Progress) => void;
};

export type BackupReport = {
  file: string;
  /** Of the whole file: keep it apart from the file, to know later that nobody changed it. */
  sha256: string;
  takenAt: string;
  tables: TableSum[];
};

/** The statement that reads a table; through SELECT where PostgreSQL does not copy the table itself. */
export function copyOutSql(table: TableInfo): string {
  const columns = table.columns.map(escapeIdentifier).join(', ');
  return table.partitioned
    ? `COPY (SELECT ${columns} FROM ${quoted(table)}) TO STDOUT`
    : `COPY ${quoted(table)} (${columns}) TO STDOUT`;
}

async function readHeader(client: PoolClient): Promise<ArchiveHeader> {
  const { rows } = await client.query<{ at: string; version: string }>(
    "SELECT now() AS at, current_setting('server_version') AS version",
  );
  return {
    watchfloor: 'backup',
    format: FORMAT,
    takenAt: rows[0]?.at ?? '',
    postgres: rows[0]?.version ?? '',
    migrations: await appliedMigrations(client),
    tables: await listTables(client),
    sequences: await listSequences(client),
    partitions: await listPartitions(client),
  };
}

/** Writes to a stream at its pace. */
async function writeTo(sink: Writable, text: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  sink.write(text, (error) => (error === null || error === undefined ? resolve() : reject(error)));
  await promise;
}

async function writeTables(
  client: PoolClient,
  header: ArchiveHeader,
  blocks: Blocks,
  onProgress: (progress: Progress) => void,
): Promise<TableSum[]> {
  const sums: TableSum[] = [];
  await writeTo(blocks, `${JSON.stringify(header)}\n`);
  for (const [index, table] of header.tables.entries()) {
    const name = quoted(table);
    await writeTo(blocks, `${JSON.stringify({ table: name })}\n`);
    const { rows, sha256 } = await copyOut(client, copyOutSql(table), blocks);
    await writeTo(blocks, '\\.\n');
    sums.push({ table: name, rows, sha256 });
    onProgress({ table: name, rows, tablesDone: index + 1, tablesTotal: header.tables.length });
  }
  await writeTo(blocks, `${JSON.stringify({ end: true, tables: sums })}\n`);
  return sums;
}

/** Settings of the one snapshot that everything is read from. */
const SNAPSHOT = [
  'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY',
  // Fails where a policy would hide rows, instead of leaving them out without a word.
  'SET LOCAL row_security = off',
  // Same rows, same order: concurrent scans would start in the middle of a large table.
  'SET LOCAL synchronize_seqscans = off',
  'SET LOCAL statement_timeout = 0',
];

async function writeArchive(db: Pick<Database, 'asOwner'>, draft: string, options: BackupOptions) {
  return db.asOwner(async (client) => {
    for (const statement of SNAPSHOT) await client.query(statement);
    const header = await readHeader(client);
    const blocks = new Blocks();
    const written = pipeline(
      blocks,
      createGzip({ level: 4 }),
      createWriteStream(draft, { mode: 0o600, flags: 'wx' }),
    );
    // Awaited below; a failure of the disk reaches writeTables through `blocks` first.
    written.catch(() => {});
    const tables = await writeTables(client, header, blocks, options.onProgress ?? (() => {}));
    blocks.end();
    await written;
    return { takenAt: header.takenAt, tables };
  });
}

/** What went wrong in writing a backup or what stands beside it, as a Refusal where a person can mend it. */
export function explainBackup(error: unknown, toFile: string): unknown {
  const code = errorCode(error);
  const refuse = (name: string, message: string, fix: string): Refusal =>
    new Refusal({
      code: name,
      message,
      fix,
      status: 500,
      facts: { file: toFile, reason: code },
      cause: error,
    });
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return refuse(
      'DISK_FULL',
      `There is no room for the backup ${toFile}.`,
      'Free some space, or write it to another disk.',
    );
  }
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR') {
    return refuse(
      'BACKUP_UNWRITABLE',
      `${toFile} cannot be written (${code}).`,
      'Give a path in a folder that exists and that you may write.',
    );
  }
  if (code === '42501') {
    return refuse(
      'BACKUP_SEES_TOO_LITTLE',
      'The user of DATABASE_URL may not read every row.',
      'Take the backup as a superuser, or as a role with BYPASSRLS.',
    );
  }
  return error;
}

/** On the disk, not only in the system's memory. */
async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** SHA-256 of a file, in hex. */
export async function fileSha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * Writes a backup of the whole database, as the owner. The file appears under its name only when it is whole,
 * was read back, and is on the disk.
 * @throws Refusal DISK_FULL | BACKUP_UNWRITABLE | BACKUP_SEES_TOO_LITTLE
 */
export async function backup(
  db: Pick<Database, 'asOwner'>,
  toFile: string,
  options: BackupOptions = {},
): Promise<BackupReport> {
  const draft = `${toFile}.draft-${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    const { takenAt, tables } = await writeArchive(db, draft, options);
    await checkBackup(draft);
    await syncPath(draft);
    await rename(draft, toFile);
    if (process.platform !== 'win32') await syncPath(dirname(toFile));
    return { file: toFile, sha256: await fileSha256(toFile), takenAt, tables };
  } catch (error) {
    await rm(draft, { force: true });
    throw explainBackup(error, toFile);
  }
}

/**
 * Reads a backup from end to end without restoring it.
 * @returns its header
 * @throws Refusal as `readArchive`
 */
export async function checkBackup(file: string): Promise<ArchiveHeader> {
  let header: ArchiveHeader | null = null;
  for await (const event of readArchive(file)) if (event.kind === 'header') ({ header } = event);
  if (header === null) throw new TypeError('readArchive ended without a header');
  return header;
}
