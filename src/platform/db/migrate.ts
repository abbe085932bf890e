/** Forward-only SQL migrations, each applied once, in one transaction, and never changed afterwards. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PoolClient } from 'pg';
import { errorCode, errorMessage, Fault, Refusal } from '../errors.ts';
import { APP_ROLE, type Database } from './database.ts';

export type Migration = { slice: string; version: number; name: string; sql: string };

/** A row of `platform.migration`, without its time. */
export type Applied = { slice: string; version: number; name: string; checksum: string };

/** Key of the advisory lock that lets one process migrate at a time ("wfmigr" in ASCII). */
const LOCK_KEY = 0x77666d696772;
const FILE_NAME = /^(\d{4})_([a-z0-9_]+)\.sql$/;

/** SHA-256 of a migration's text, in hex; line ends do not count, for git may change them. */
export function checksumOf(migration: Migration): string {
  return createHash('sha256').update(migration.sql.replaceAll('\r\n', '\n')).digest('hex');
}

/**
 * Reads the `NNNN_name.sql` files of a folder, lowest number first.
 * @throws Fault MIGRATION_MISNAMED
 */
export function loadMigrations(dir: string | URL, slice: string): Migration[] {
  const folder = typeof dir === 'string' ? dir : fileURLToPath(dir);
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.toSorted().map((file) => {
    const [, version, name] = FILE_NAME.exec(file) ?? [];
    if (version === undefined || name === undefined) {
      throw fault(
        'MIGRATION_MISNAMED',
        `${join(folder, file)} is not named NNNN_name.sql.`,
        'Rename the file.',
      );
    }
    return { slice, version: Number(version), name, sql: readFileSync(join(folder, file), 'utf8') };
  });
}

function fault(code: string, message: string, fix: string): Fault {
  return new Fault({ code, message, fix });
}

const idOf = ({ slice, version }: { slice: string; version: number }): string => `${slice} ${version}`;

/** Highest version of each slice. */
function highest(list: readonly { slice: string; version: number }[]): Map<string, number> {
  const top = new Map<string, number>();
  for (const { slice, version } of list) top.set(slice, Math.max(version, top.get(slice) ?? 0));
  return top;
}

/** What is wrong with one applied migration in the eyes of this code, or null. */
function objection(
  applied: Applied,
  known: Map<string, Migration>,
  top: Map<string, number>,
): Refusal | null {
  const migration = known.get(idOf(applied));
  const label = `${applied.slice} ${applied.version} (${applied.name})`;
  const refuse = (code: string, message: string, fix: string): Refusal =>
    new Refusal({ code, message, fix, status: 500, facts: { ...applied } });
  if (migration === undefined && applied.version > (top.get(applied.slice) ?? 0)) {
    return refuse(
      'DATABASE_NEWER',
      `The database holds migration ${label}, which this version of Watchfloor does not know.`,
      'Run the newer version that last used this database, or restore a backup from before the upgrade.',
    );
  }
  if (migration === undefined) {
    return refuse(
      'MIGRATION_MISSING',
      `Migration ${label} was applied, but its file is gone.`,
      'Put the file back as it was (git log shows it); migrations are never removed.',
    );
  }
  if (checksumOf(migration) !== applied.checksum) {
    return refuse(
      'MIGRATION_CHANGED',
      `Migration ${label} was changed after it was applied.`,
      'Put the file back as it was, and write the change as a new migration.',
    );
  }
  return null;
}

/**
 * The migrations still to be applied, in the order given.
 * @throws Refusal MIGRATION_CHANGED | MIGRATION_MISSING | DATABASE_NEWER; Fault MIGRATION_TWICE | MIGRATION_LATE
 */
export function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [idOf(migration), migration]));
  if (known.size !== migrations.length) {
    throw fault(
      'MIGRATION_TWICE',
      'Two migrations of one slice have the same number.',
      'Give each its own number.',
    );
  }
  const top = highest(migrations);
  for (const row of applied) {
    const refusal = objection(row, known, top);
    if (refusal !== null) throw refusal;
  }
  const done = new Set(applied.map(idOf));
  const reached = highest(applied);
  const seen = new Map<string, number>();
  const pending = migrations.filter((migration) => !done.has(idOf(migration)));
  for (const { slice, version, name } of pending) {
    if (version < Math.max(reached.get(slice) ?? 0, seen.get(slice) ?? 0)) {
      throw fault(
        'MIGRATION_LATE',
        `Migration ${slice} ${version} (${name}) comes after a higher one of its slice.`,
        'Give it the next free number.',
      );
    }
    seen.set(slice, version);
  }
  return pending;
}

/** Roles belong to the whole server, so another database may have made it a moment ago. */
async function ensureAppRole(client: PoolClient): Promise<void> {
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
    if (rowCount === 0) {
      await client.query(
        `CREATE ROLE ${APP_ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION`,
      );
    }
  } catch (error) {
    // duplicate_object, or unique_violation when both were made in the same moment
    if (!['42710', '23505'].includes(errorCode(error))) throw roleRefused(error);
  }
  const { rows } = await client.query<{ owner: string; member: boolean; unsafe: boolean }>(
    `SELECT current_user AS owner, pg_has_role(current_user, oid, 'MEMBER') AS member,
            rolsuper OR rolbypassrls AS unsafe FROM pg_roles WHERE rolname = $1`,
    [APP_ROLE],
  );
  if (rows[0]?.unsafe === true) {
    throw new Refusal({
      code: 'APP_ROLE_UNSAFE',
      message: `The role ${APP_ROLE} may pass row-level security.`,
      fix: `Run as a superuser: ALTER ROLE ${APP_ROLE} NOSUPERUSER NOBYPASSRLS`,
      status: 500,
    });
  }
  if (rows[0]?.member === true) return;
  await client.query(`GRANT ${APP_ROLE} TO CURRENT_USER`).catch((error: unknown) => {
    throw roleRefused(error);
  });
}

function roleRefused(error: unknown): unknown {
  if (errorCode(error) !== '42501') return error;
  return new Refusal({
    code: 'APP_ROLE_MISSING',
    message: `The user of DATABASE_URL may not make the role ${APP_ROLE}.`,
    fix: `Let an administrator run: CREATE ROLE ${APP_ROLE} NOLOGIN; GRANT ${APP_ROLE} TO <user of DATABASE_URL>`,
    status: 500,
    cause: error,
  });
}

const BOOK = [
  'CREATE SCHEMA IF NOT EXISTS platform',
  `CREATE TABLE IF NOT EXISTS platform.migration (
    slice text NOT NULL, version int NOT NULL, name text NOT NULL, checksum text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (slice, version))`,
  `GRANT USAGE ON SCHEMA platform TO ${APP_ROLE}`,
];

async function apply(client: PoolClient, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query(
      'INSERT INTO platform.migration (slice, version, name, checksum) VALUES ($1, $2, $3, $4)',
      [migration.slice, migration.version, migration.name, checksumOf(migration)],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Fault({
      code: 'MIGRATION_FAILED',
      message: `Migration ${migration.slice} ${migration.version} (${migration.name}) failed: ${errorMessage(error)}`,
      fix: 'Nothing of it was kept. Correct the migration if it was never released, else report this as a bug.',
      cause: error,
    });
  }
}

/** What `platform.migration` holds, by slice and version. */
export async function appliedMigrations(client: Pick<PoolClient, 'query'>): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    'SELECT slice, version, name, checksum FROM platform.migration ORDER BY slice, version',
  );
  return rows;
}

/**
 * Brings the database to this code's schema: each pending migration in a transaction of its own, in the order
 * given. Processes that migrate at the same time wait for one another.
 * @returns the migrations that were applied now
 * @throws Refusal | Fault as `pendingOf`, and Fault MIGRATION_FAILED, Refusal APP_ROLE_MISSING | APP_ROLE_UNSAFE
 */
export async function migrate(
  db: Pick<Database, 'ownerPool'>,
  migrations: readonly Migration[],
): Promise<Migration[]> {
  const client = await db.ownerPool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    await ensureAppRole(client);
    for (const statement of BOOK) await client.query(statement);
    const pending = pendingOf(migrations, await appliedMigrations(client));
    for (const migration of pending) await apply(client, migration);
    return pending;
  } finally {
    // Ends the session, and with it the lock, whatever state an error left it in.
    client.release(true);
  }
}
