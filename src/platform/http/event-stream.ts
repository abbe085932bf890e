import type { FastifyReply } from 'fastify';

/** A silent connection is kept open through proxies by a comment. */
const BEAT_MS = 15_000;

/**
 * A stream of server-sent events (HTML Living Standard §9.2). Whoever opens one looks rights up first; a page that left
 * meanwhile has closed the connection already and no event tells of it any more, so the stream is over from its beginning.
 */
export class EventStream {
  readonly #out: FastifyReply['raw'];
  readonly #ends: (() => void)[] = [];
  readonly #beats: (() => void)[] = [];

  /** Takes the answer over. `head`: fields before the first event, such as `id: 7`. */
  constructor(reply: FastifyReply, head = '') {
    this.#out = reply.raw;
    reply.hijack();
    if (this.isOver) return;
    this.#out.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-accel-buffering': 'no',
    });
    this.#out.write(`retry: 1000\n${head}\n\n`);
    const beat = setInterval(() => {
      this.#out.write(': \n\n');
      for (const act of this.#beats) act();
    }, BEAT_MS);
    this.#ends.push(() => clearInterval(beat));
    this.#out.once('close', () => {
      for (const end of this.#ends.splice(0)) end();
    });
  }

  get isOver(): boolean {
    return this.#out.destroyed || this.#out.closed;
  }

  /** One event; `id` is what the page comes back with after a broken line. */
  tell(event: string, data: string, id: string | null = null): void {
    this.#out.write(`${id === null ? '' : `id: ${id}\n`}event: ${event}\ndata: ${data}\n\n`);
  }

  /** Runs `act` with each beat of the connection, every 15 s, until it ends. */
  withEachBeat(act: () => void): void {
    this.#beats.push(act);
  }

  end(): void {
    this.#out.end();
  }

  /** Runs `act` when the connection ends, at once where it has ended. */
  whenOver(act: () => void): void {
    if (this.isOver) act();
    else this.#ends.push(act);
  }
}

/** Runs `work` once at a time; calls that come meanwhile become one call behind it. */
export function inTurn(work: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let [isRunning, isAsked] = [false, false];
  const run = async (): Promise<void> => {
    isRunning = true;
    try {
      do {
        isAsked = false;
        await work();
      } while (isAsked);
    } catch (error) {
      failed(error);
    } finally {
      isRunning = false;
    }
  };
  return () => {
    isAsked = true;
    if (!isRunning) void run();
  };
}
