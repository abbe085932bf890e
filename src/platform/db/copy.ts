/** COPY over a pg connection: the sub-protocol that pg leaves to a `Submittable` of one's own. */
import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { Connection, PoolClient, Submittable } from 'pg';

/** The parts of pg's connection that its types leave out. */
type CopyConnection = Connection & {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
};

/** What both directions have in common: one statement, one outcome with a row count ("COPY 42"). */
abstract class CopyStatement implements Submittable {
  readonly sql: string;
  readonly outcome = Promise.withResolvers<number>();
  #rows = 0;
  protected failed: Error | null = null;

  constructor(sql: string) {
    this.sql = sql;
    // Whoever awaits it hears of the failure; this only keeps an early one from ending the process.
    this.outcome.promise.catch(() => {});
  }

  submit(connection: Connection): void {
    connection.query(this.sql);
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#rows = Number(/^COPY (\d+)/.exec(text)?.[1] ?? 0);
  }

  handleError(error: Error): void {
    this.failed = error;
    this.outcome.reject(error);
  }

  handleReadyForQuery(): void {
    if (this.failed === null) this.outcome.resolve(this.#rows);
    else this.outcome.reject(this.failed);
  }

  // Messages that COPY does not bring, but that pg may hand to any statement.
  handleRowDescription(): void {}
  handleDataRow(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
  abstract handleCopyInResponse(connection: CopyConnection): void;
  abstract handleCopyData(message: { chunk: Buffer }, connection: CopyConnection): void;
}

class CopyOut extends CopyStatement {
  readonly sink: Writable;
  readonly hash = createHash('sha256');
  #paused = false;

  constructor(sql: string, sink: Writable) {
    super(sql);
    this.sink = sink;
  }

  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFail('this statement reads');
  }

  handleCopyData({ chunk }: { chunk: Buffer }, { stream }: CopyConnection): void {
    if (this.failed !== null) return;
    if (this.sink.destroyed) {
      this.failed = this.sink.errored ?? new Error('the stream that takes the rows was closed');
      return;
    }
    this.hash.update(chunk);
    // pg parses into one buffer and uses it again: what waits in the stream must be a copy.
    if (this.sink.write(Buffer.from(chunk)) || this.#paused) return;
    this.#paused = true;
    stream.pause();
    // 'close' also follows an error; then the rows still to come are dropped.
    const resume = (): void => {
      this.sink.off('drain', resume);
      this.sink.off('close', resume);
      this.#paused = false;
      stream.resume();
    };
    this.sink.once('drain', resume);
    this.sink.once('close', resume);
  }
}

class CopyIn extends CopyStatement {
  readonly ready = Promise.withResolvers<CopyConnection>();

  constructor(sql: string) {
    super(sql);
    this.ready.promise.catch(() => {});
  }

  handleCopyInResponse(connection: CopyConnection): void {
    this.ready.resolve(connection);
  }

  handleCopyData(): void {}

  override handleError(error: Error): void {
    this.ready.reject(error);
    super.handleError(error);
  }
}

/**
 * Runs `COPY … TO STDOUT` into a stream, at the pace of the stream; does not end the stream.
 * @returns the number of rows, and the SHA-256 of their text in hex
 */
export async function copyOut(
  client: PoolClient,
  sql: string,
  sink: Writable,
): Promise<{ rows: number; sha256: string }> {
  const statement = client.query(new CopyOut(sql, sink));
  const rows = await statement.outcome.promise;
  return { rows, sha256: statement.hash.digest('hex') };
}

/** An open `COPY … FROM STDIN`. */
export type CopyWriter = {
  /** Sends whole or partial rows; waits when the server is slower. Throws the server's error, if any. */
  write(chunk: Buffer): Promise<void>;
  /** Ends the statement; the number of rows. */
  end(): Promise<number>;
};

/** Waits until the connection takes more, or the statement has failed. */
function drained(connection: CopyConnection, outcome: Promise<number>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const done = (): void => {
    connection.stream.off('drain', done);
    resolve();
  };
  connection.stream.once('drain', done);
  outcome.then(done, done);
  return promise;
}

/** Begins `COPY … FROM STDIN`. */
export function copyIn(client: PoolClient, sql: string): CopyWriter {
  const statement = client.query(new CopyIn(sql));
  const outcome = statement.outcome.promise;
  return {
    write: async (chunk) => {
      const connection = await statement.ready.promise;
      connection.sendCopyFromChunk(chunk);
      if (connection.stream.writableNeedDrain) await drained(connection, outcome);
    },
    end: async () => {
      const connection = await statement.ready.promise;
      connection.endCopyFrom();
      return outcome;
    },
  };
}
