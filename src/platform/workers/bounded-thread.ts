import { WorkerThread } from './pool.ts';

/** What one task may take. */
export interface Bounds {
  /** Heap of the thread, MB. Where it fills faster than Node can end the thread, Node ends the process. */
  readonly heapMb: number;
  /** By how much the memory of the whole process may grow meanwhile, MB: buffers are no part of a thread's heap. */
  readonly growthMb: number;
  /** By the clock on the wall, from its start. */
  readonly timeMs: number;
}

export const BOUNDS_BROKEN = ['time', 'memory'] as const;

/** A task was ended because it took more than it may. */
export class OverBounds extends Error {
  readonly what: (typeof BOUNDS_BROKEN)[number];
  constructor(what: (typeof BOUNDS_BROKEN)[number]) {
    super(`the task took more ${what} than it may`);
    this.what = what;
  }
}

const LOOK_EVERY_MS = 50;
const MB = 1024 * 1024;

/**
 * A thread that is watched: one task at a time, and one that takes too long or too much memory is ended with its
 * thread; the tasks behind it are done in a new one. Only for a process that nobody misses: see `BoundedProcess`.
 */
export class BoundedThread<Task, Result> {
  readonly #thread: WorkerThread<Task, Result>;
  readonly #bounds: Bounds;
  #last: Promise<unknown> = Promise.resolve();

  constructor(module: URL, bounds: Bounds) {
    this.#thread = new WorkerThread(module, bounds.heapMb);
    this.#bounds = bounds;
  }

  /** Throws `OverBounds` where the task was ended; what the work itself throws, as an error of its words. */
  run(task: Task): Promise<Result> {
    const turn = this.#last.then(() => this.#runAlone(task));
    this.#last = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  async #runAlone(task: Task): Promise<Result> {
    const { growthMb, timeMs } = this.#bounds;
    const before = process.memoryUsage.rss();
    const clock = setTimeout(() => this.#thread.stop(new OverBounds('time')), timeMs);
    const scale = setInterval(() => {
      if (process.memoryUsage.rss() - before > growthMb * MB) this.#thread.stop(new OverBounds('memory'));
    }, LOOK_EVERY_MS);
    try {
      return await this.#thread.run(task);
    } catch (error) {
      // What Node says of a thread whose heap is full.
      if ((error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY') throw new OverBounds('memory');
      throw error;
    } finally {
      clearTimeout(clock);
      clearInterval(scale);
    }
  }
}
