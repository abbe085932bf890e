/**
 * The door to PostgreSQL: the built-in server of a data folder, or the one of DATABASE_URL. Ordinary work runs
 * as the role `watchfloor_app`, which owns nothing and cannot pass row-level security; migrations and
 * maintenance run as the owner.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool, type PoolClient, type PoolConfig, type QueryConfig } from 'pg';
import { errorCode, errorMessage, Fault, Refusal } from '../errors.ts';
import { type EmbeddedOptions, startEmbedded } from './embedded.ts';
import { VALUE_OPTIONS, VALUE_TYPES } from './parsers.ts';
import { RESTORE_MARKER } from './place.ts';

/** The role of ordinary work: NOLOGIN, NOSUPERUSER, NOBYPASSRLS. Made by `migrate`. */
export const APP_ROLE = 'watchfloor_app';

/** A connection inside a transaction. */
export type DatabaseClient = PoolClient;

export type Database = {
  kind: 'embedded' | 'external';
  /** As the owner; holds a secret where the server listens on TCP. */
  connectionString: string;
  /** True when a server was found running (always, for an external one). */
  adopted: boolean;
  /** Connections as `watchfloor_app`. */
  pool: Pool;
  /** Connections as the owner: migrations, the job queue, maintenance. */
  ownerPool: Pool;
  /** One statement as `watchfloor_app`, a transaction of its own: for what is looked up before there is a desk. */
  statement<Row extends object>(query: QueryConfig): Promise<Row[]>;
  /** One transaction as `watchfloor_app`; rolled back when `fn` throws. */
  transaction<T>(fn: (client: DatabaseClient) => Promise<T>): Promise<T>;
  /**
   * The same, with a last statement that goes out together with COMMIT: a row lock that all writers wait for is then held
   * for as long as the disk takes, not for as long as this process is busy with something else.
   */
  transactionEndingWith<T>(
    fn: (client: DatabaseClient) => Promise<T>,
    last: (value: T) => QueryConfig,
  ): Promise<T>;
  /**
   * One transaction as `watchfloor_app` of statements that do not wait for one another's answers: they leave in one write, BEGIN and
   * COMMIT with them. The first that fails is thrown, and takes the others with it. Answers each statement's rows.
   */
  together(statements: readonly QueryConfig[]): Promise<object[][]>;
  /** One transaction as the owner. */
  asOwner<T>(fn: (client: DatabaseClient) => Promise<T>): Promise<T>;
  /** Ends all connections, and the built-in server if we are its last user. */
  close(): Promise<void>;
};

export type OpenOptions = Omit<EmbeddedOptions, 'package'> & {
  databaseUrl?: string;
  /** Most connections at once as `watchfloor_app`; the owner has at most 6 more. */
  poolSize?: number;
};

const POOL_SIZE = 10;
/** Two of them listen for the job queue as long as a server runs. */
const OWNER_POOL_SIZE = 6;
/** A built-in server that was killed is back within this time. */
const PATIENCE_MS = 15_000;
const CONNECT_MS = 15_000;

/** Errors of a server that is down, starting or stopping; nothing has been done yet when they come. */
const NOT_NOW = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', '57P01', '57P02', '57P03']);

/** Moves the URL's own `options` out of the way: pg would let them replace ours. */
function splitOptions(url: string): { url: string; options: string } {
  const [base = '', query] = url.split('?', 2);
  if (query === undefined) return { url, options: '' };
  const search = new URLSearchParams(query);
  const options = search.get('options') ?? '';
  search.delete('options');
  const rest = search.toString();
  return { url: rest === '' ? base : `${base}?${rest}`, options };
}

/** Two pools on one database, with the transactions that run on them. */
export function poolsOn(
  connectionString: string,
  kind: Database['kind'],
  options: { poolSize?: number; log?: (line: string) => void } = {},
): Omit<Database, 'close' | 'adopted'> & { end(): Promise<void> } {
  const { url, options: own } = splitOptions(connectionString);
  const poolFor = (max: number, role: string, pipeline: boolean): Pool => {
    const config: PoolConfig = {
      connectionString: url,
      max,
      application_name: `watchfloor ${process.pid}`,
      options: [own, VALUE_OPTIONS, role].join(' ').trim(),
      types: VALUE_TYPES,
      connectionTimeoutMillis: CONNECT_MS,
      // Idle connections keep no process alive (nor, after a crash, do the timers of those that broke).
      allowExitOnIdle: true,
      // Statements that do not wait for one another go out together, still each in its turn.
      pipeline,
      // PGSSLMODE in the environment is meant for servers elsewhere, not for our own socket.
      ...(kind === 'embedded' ? { ssl: false } : {}),
    };
    const pool = new Pool(config);
    // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
    pool.on('error', (error) => options.log?.(`A database connection was lost: ${error.message}`));
    if (pipeline) pool.on('connect', sendTogether);
    return pool;
  };
  const pool = poolFor(options.poolSize ?? POOL_SIZE, `-c role=${APP_ROLE}`, true);
  const ownerPool = poolFor(OWNER_POOL_SIZE, '', false);
  const patienceMs = kind === 'embedded' ? PATIENCE_MS : 0;
  return {
    kind,
    connectionString,
    pool,
    ownerPool,
    statement: (query) => oneStatement(pool, patienceMs, query),
    transaction: (fn) => inTransaction(pool, patienceMs, fn),
    transactionEndingWith: (fn, last) => inTransaction(pool, patienceMs, fn, last),
    together: (statements) => sentTogether(pool, patienceMs, statements),
    asOwner: (fn) => inTransaction(ownerPool, patienceMs, fn),
    end: async () => {
      await Promise.all([pool.end(), ownerPool.end()]);
    },
  };
}

/**
 * Statements that are given in one turn of the event loop leave in one write: each write wakes the server’s process, and costs more
 * than what is written.
 */
function sendTogether(client: PoolClient): void {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Writable } }).connection;
  const query = client.query.bind(client) as (...given: unknown[]) => unknown;
  let isHeld = false;
  const send = (): void => {
    isHeld = false;
    stream.uncork();
  };
  client.query = ((...given: unknown[]): unknown => {
    if (!isHeld) {
      isHeld = true;
      stream.cork();
      process.nextTick(send);
    }
    return query(...given);
  }) as typeof client.query;
}

/** A connection; waits for a built-in server that is being started again. */
async function connect(pool: Pool, patienceMs: number): Promise<PoolClient> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return await pool.connect();
    } catch (error) {
      const down = NOT_NOW.has(errorCode(error)) || /terminated unexpectedly/.test(errorMessage(error));
      if (!down || performance.now() > deadline) throw unreachable(error);
    }
    await sleep(50);
  }
}

function unreachable(error: unknown): unknown {
  if (!NOT_NOW.has(errorCode(error)) && errorCode(error) !== 'ENOTFOUND') return error;
  return new Fault({
    code: 'DATABASE_UNREACHABLE',
    message: `The database does not answer: ${errorMessage(error)}`,
    fix: 'Check that the server of DATABASE_URL runs and can be reached; the built-in one writes postgres.log in the data folder.',
    cause: error,
  });
}

async function oneStatement<Row extends object>(
  pool: Pool,
  patienceMs: number,
  query: QueryConfig,
): Promise<Row[]> {
  const { rows } = await onConnection(pool, patienceMs, (client) => client.query<Row>(query));
  return rows;
}

function sentTogether(
  pool: Pool,
  patienceMs: number,
  statements: readonly QueryConfig[],
): Promise<object[][]> {
  return onConnection(pool, patienceMs, async (client) => {
    const sent = [
      client.query('BEGIN'),
      ...statements.map((one) => client.query<object>(one)),
      commit(client),
    ];
    // All are waited for: the connection is free only behind the last answer, which ends the transaction either way.
    const answers = await Promise.allSettled(sent);
    const failed = answers.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return answers
      .slice(1, -1)
      .map((one) => (one.status === 'fulfilled' && one.value !== undefined ? one.value.rows : []));
  });
}

function inTransaction<T>(
  pool: Pool,
  patienceMs: number,
  fn: (client: PoolClient) => Promise<T>,
  last?: (value: T) => QueryConfig,
): Promise<T> {
  return onConnection(pool, patienceMs, async (client, giveUp) => {
    try {
      const [, value] = await Promise.all([client.query('BEGIN'), fn(client)]);
      if (last === undefined) await commit(client);
      else await Promise.all([client.query(last(value)), commit(client)]);
      return value;
    } catch (error) {
      await client.query('ROLLBACK').catch(giveUp);
      throw error;
    }
  });
}

/** Work on a connection of its own; one that broke, or that the work gave up, is not used again. */
async function onConnection<T>(
  pool: Pool,
  patienceMs: number,
  work: (client: PoolClient, giveUp: (reason: Error) => void) => Promise<T>,
): Promise<T> {
  const client = await connect(pool, patienceMs);
  // The reason why the connection is not fit for another use, if any.
  let broken: Error | undefined;
  const giveUp = (error: Error): void => {
    broken = error;
  };
  client.on('error', giveUp);
  try {
    return await work(client, giveUp);
  } finally {
    client.off('error', giveUp);
    client.release(broken);
  }
}

/** COMMIT of a transaction that failed before answers ROLLBACK without an error: that must not pass for success. */
async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('COMMIT');
  if (command === 'COMMIT') return;
  throw new Fault({
    code: 'TRANSACTION_NOT_COMMITTED',
    message:
      'A statement of this transaction had failed, and its error was passed over; nothing was written.',
    fix: 'This is a bug: let errors of statements pass, or wrap the statement in a savepoint.',
  });
}

/**
 * Opens the database: `databaseUrl` if given, else the built-in server of `dataDir`, which is started or joined.
 * @throws Refusal | Fault, each with a fix
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const { databaseUrl } = options;
  if (databaseUrl !== undefined && databaseUrl !== '') {
    const { end, ...pools } = poolsOn(databaseUrl, 'external', options);
    await closeOnFailure(pools.asOwner, end);
    return { ...pools, adopted: true, close: end };
  }
  if (existsSync(join(options.dataDir, RESTORE_MARKER))) {
    throw new Refusal({
      code: 'RESTORE_UNFINISHED',
      message: `A restore into ${options.dataDir} was broken off; what is there is not whole.`,
      fix: `Remove the folder ${options.dataDir} and restore the backup again.`,
      status: 500,
      facts: { dataDir: options.dataDir },
    });
  }
  const server = await startEmbedded(options);
  const { end, ...pools } = poolsOn(server.connectionString, 'embedded', options);
  const close = async (): Promise<void> => {
    await end();
    await server.release();
  };
  return { ...pools, adopted: server.adopted, close };
}

/** Fails at once, with a clear error, when an external server does not answer. */
async function closeOnFailure(asOwner: Database['asOwner'], end: () => Promise<void>): Promise<void> {
  try {
    await asOwner((client) => client.query('SELECT 1'));
  } catch (error) {
    await end();
    throw error;
  }
}
