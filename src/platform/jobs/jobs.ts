import { Logger, run, runMigrations, runOnce, type Runner, type TaskList } from 'graphile-worker';
import type { Database } from '../db/database.ts';
import type { Log } from '../log/log.ts';

/** Work that is done behind, on PostgreSQL (graphile-worker). Jobs carry ids, never content (HOUSE.md rule 5). */
export class Jobs {
  readonly #db: Database;
  readonly #logger: Logger;
  #tasks: TaskList = {};
  #runner: Runner | null = null;
  /** After a stop the database may go away under a connection that idles: no news to anybody. */
  #stopped = false;

  constructor(db: Database, log: Log) {
    this.#db = db;
    this.#logger = new Logger(() => (level, message) => {
      if (level === 'error' && !this.#stopped) log.error({ part: 'jobs' }, message);
    });
  }

  /** Makes or upgrades the queue's own tables, and lets the application role add jobs. */
  async prepare(tasks: Readonly<Record<string, (payload: unknown) => Promise<void>>>): Promise<void> {
    this.#tasks = Object.fromEntries(
      Object.entries(tasks).map(([name, work]) => [name, (payload: unknown) => work(payload)]),
    );
    // graphile-worker wants a listener on each connection too: a broken one must not end the process.
    this.#db.ownerPool.on('connect', (client) =>
      client.on('error', (error) => this.#logger.error(error.message)),
    );
    await runMigrations({ pgPool: this.#db.ownerPool, logger: this.#logger });
  }

  /** Adds a job inside the caller's transaction: it exists if and only if the act did. */
  async add(
    within: { query(sql: string, parameters: readonly unknown[]): Promise<unknown> },
    name: string,
    payload: object,
  ): Promise<void> {
    await within.query('select platform.add_job($1, $2::json)', [name, JSON.stringify(payload)]);
  }

  /** Adds a job for later. Of one key there is one: adding it again moves it. */
  async addAt(
    within: { query(sql: string, parameters: readonly unknown[]): Promise<unknown> },
    name: string,
    payload: object,
    { at, key }: { readonly at: string; readonly key: string },
  ): Promise<void> {
    await within.query('select platform.add_job_at($1, $2::json, $3::timestamptz, $4)', [
      name,
      JSON.stringify(payload),
      at,
      key,
    ]);
  }

  /** Works until the queue is empty, then returns: for commands without a server. */
  async drain(): Promise<void> {
    await runOnce({
      pgPool: this.#db.ownerPool,
      taskList: this.#tasks,
      logger: this.#logger,
      noHandleSignals: true,
    });
  }

  /** Works for as long as the server runs. */
  async start(): Promise<void> {
    this.#runner = await run({
      pgPool: this.#db.ownerPool,
      taskList: this.#tasks,
      concurrency: 1,
      pollInterval: 2000,
      noHandleSignals: true,
      logger: this.#logger,
    });
  }

  async stop(): Promise<void> {
    await this.#runner?.stop();
    this.#runner = null;
    this.#stopped = true;
  }
}
