/**
 * Databases for integration tests: one throw-away cluster per checkout and user, shared by all test processes;
 * each call clones a fresh database from a template that was migrated once. WATCHFLOOR_TEST_DATABASE_URL names a
 * server to use instead, whose role may create databases: that is how other versions of PostgreSQL are tested.
 */
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Client } from 'pg';
import { type Database, poolsOn } from '../db/database.ts';
import { type EmbeddedServer, startEmbedded } from '../db/embedded.ts';
import { errorMessage } from '../errors.ts';
import { checksumOf, migrate, type Migration } from '../db/migrate.ts';
import { VALUE_OPTIONS } from '../db/parsers.ts';
import { isAlive } from '../db/process.ts';

export type TestDatabase = { db: Database; close(): Promise<void> };

/** Key of the advisory lock under which templates are made ("wftest" in ASCII). */
const LOCK_KEY = 0x776674657374;

/** Templates of earlier versions of the migrations that are kept, for branches that are switched often. */
const TEMPLATES_KEPT = 10;

let serial = 0;
/** A server on which databases can be made, and how to leave it. */
type TestServer = Pick<EmbeddedServer, 'connectionString' | 'release'> & {
  readonly kind: Database['kind'];
};

let shared: Promise<TestServer> | null = null;

function clusterDir(): string {
  const key = `${import.meta.dirname} ${process.getuid?.() ?? process.env.USERNAME}`;
  return join(tmpdir(), `watchfloor-test-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`);
}

function urlOf(server: TestServer, database: string): string {
  return server.connectionString.replace(/\/[^/?]*(?=\?|$)/, `/${database}`);
}

async function onServer<T>(server: TestServer, fn: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: urlOf(server, 'postgres'),
    ...(server.kind === 'embedded' ? { ssl: false } : {}),
    options: VALUE_OPTIONS,
  });
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
}

/** Clones left by test processes that were killed, and templates of long ago. */
async function dropLeftovers(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE NOT datistemplate ORDER BY oid DESC',
  );
  const names = rows.map(({ name }) => name);
  const clones = names.filter((name) => /^t_\d+_\d+$/.test(name) && !isAlive(Number(name.split('_')[1])));
  const old = names.filter((name) => name.startsWith('tpl_')).slice(TEMPLATES_KEPT);
  for (const name of [...clones, ...old]) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

/** Makes the template for these migrations unless it is there; a half-made one never carries the final name. */
async function ensureTemplate(
  server: TestServer,
  client: Client,
  migrations: readonly Migration[],
): Promise<string> {
  const key = migrations
    .map((migration) => `${migration.slice} ${migration.version} ${checksumOf(migration)}`)
    .join('\n');
  const name = `tpl_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  const exists = async (): Promise<boolean> =>
    (await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])).rowCount === 1;
  if (await exists()) return name;
  await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
  try {
    if (await exists()) return name;
    await dropLeftovers(client);
    const draft = `draft_${name}`;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft}`);
    const pools = poolsOn(urlOf(server, draft), server.kind);
    try {
      await pools.asOwner((owner) => owner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm'));
      await migrate(pools, migrations);
    } finally {
      await pools.end();
    }
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
    return name;
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK_KEY]);
  }
}

async function openServer(): Promise<TestServer> {
  const given = process.env.WATCHFLOOR_TEST_DATABASE_URL;
  if (given !== undefined) return { connectionString: given, kind: 'external', release: async () => {} };
  const server = await startEmbedded({ dataDir: clusterDir(), durable: false });
  return { connectionString: server.connectionString, kind: 'embedded', release: () => server.release() };
}

/**
 * Keeps the server of the tests running until what is given back is called: for who starts many test processes, one after the other.
 */
export async function holdTestServer(): Promise<() => Promise<void>> {
  const server = await openServer();
  return () => server.release();
}

/** The server, joined once per process and left when the process has nothing more to do. */
function joinServer(): Promise<TestServer> {
  if (shared !== null) return shared;
  const server = openServer();
  shared = server;
  process.once('beforeExit', () => {
    shared = null;
    server
      .then((running) => running.release())
      .catch((error: unknown) => {
        process.exitCode = 1;
        process.stderr.write(`The test database could not be left: ${errorMessage(error)}\n`);
      });
  });
  return server;
}

/** A fresh database with these migrations applied. `close` drops it. */
export async function testDatabase(migrations: readonly Migration[] = []): Promise<TestDatabase> {
  const server = await joinServer();
  serial += 1;
  const name = `t_${process.pid}_${serial}`;
  await onServer(server, async (client) => {
    const template = await ensureTemplate(server, client, migrations);
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  });
  const { end, ...pools } = poolsOn(urlOf(server, name), server.kind);
  const close = async (): Promise<void> => {
    await end();
    await onServer(server, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  };
  return { db: { ...pools, adopted: true, close }, close };
}
