import { Logger, run, runMigrations, runOnce, type Runner, type TaskList } from 'graphile-worker';
import type { Database } from '../db/database.ts';
import type { Log } from '../log/log.ts';

/** Work that is done behind, on PostgreSQL (graphile-worker). Jobs carry ids, never content (HOUSE.md rule 5). */
export class Jobs {
  readonly #db: Database;
  readonly #logger: Logger;
  #tasks: TaskList = {};
  /** Those that wait for other machines: beside the rest, so that a slow peer holds up nothing of this centre. */
  #waiting: TaskList = {};
  #runners: readonly Runner[] = [];
  /** After a stop the database may go away under a connection that idles: no news to anybody. */
  #stopped = false;

  constructor(db: Database, log: Log) {
    this.#db = db;
    this.#logger = new Logger(() => (level, message) => {
      if (level === 'error' && !this.#stopped) log.error({ part: 'jobs' }, message);
    });
  }

  /** Makes or upgrades the queue's own tables, and lets the application role add jobs. */
  async prepare(tasks: Tasks, waiting: Tasks = {}): Promise<void> {
    this.#tasks = taskList(tasks);
    this.#waiting = taskList(waiting);
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

  /** Adds a job for the next midnight (UTC, by the clock that the queue lives by), under its own name: there is one of it. */
  async addTomorrow(
    within: { query(sql: string, parameters: readonly unknown[]): Promise<unknown> },
    name: string,
  ): Promise<void> {
    await within.query(`select platform.add_job_tomorrow($1, '{}', $1)`, [name]);
  }

  /** Works until the queue is empty, then returns: for commands without a server. What waits for other machines is left to one. */
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
    const lane = (taskList: TaskList, concurrency: number) =>
      run({
        pgPool: this.#db.ownerPool,
        taskList,
        concurrency,
        pollInterval: 2000,
        noHandleSignals: true,
        logger: this.#logger,
      });
    this.#runners = [await lane(this.#tasks, 1)];
    if (Object.keys(this.#waiting).length > 0)
      this.#runners = [...this.#runners, await lane(this.#waiting, WAITING_AT_ONCE)];
  }

  async stop(): Promise<void> {
    const runners = this.#runners;
    this.#runners = [];
    await Promise.all(runners.map((runner) => runner.stop()));
    this.#stopped = true;
  }
}

type Tasks = Readonly<Record<string, (payload: unknown) => Promise<void>>>;

/** Peers asked at the same time. */
const WAITING_AT_ONCE = 4;

const taskList = (tasks: Tasks): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, work]) => [name, (payload: unknown) => work(payload)]),
  );
