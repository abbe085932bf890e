import { Worker } from 'node:worker_threads';
import { LOADED } from './answer.ts';

/** What a worker answers: the result of the task of that number, or why it failed. */
interface Answer<Result> {
  readonly task: number;
  readonly result?: Result;
  readonly error?: string;
}

interface Pending<Result> {
  readonly done: (result: Result) => void;
  readonly failed: (error: Error) => void;
}

/**
 * One thread beside the main one for work that only computes. Tasks and results are copied (structured clone). The
 * thread starts with the first task, keeps no process alive while it is idle, and is replaced if it dies; a task that
 * died with it fails, and the caller decides what then.
 */
export class WorkerThread<Task, Result> {
  readonly #module: URL;
  readonly #memoryMb: number;
  readonly #pending = new Map<number, Pending<Result>>();
  #worker: Worker | null = null;
  #isReady = false;
  #next = 0;

  /** `memoryMb`: most heap of the thread; beyond it the thread dies, not the process. */
  constructor(module: URL, memoryMb: number) {
    this.#module = module;
    this.#memoryMb = memoryMb;
  }

  /** Whether a task would begin at once. Starts the thread where it has not started: loading its code takes a second or two. */
  get isReady(): boolean {
    this.#worker ??= this.#start();
    return this.#isReady;
  }

  run(task: Task): Promise<Result> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#next += 1;
    this.#pending.set(this.#next, { done: resolve, failed: reject });
    worker.ref();
    worker.postMessage({ task: this.#next, input: task });
    return promise;
  }

  /** Ends the thread in the midst of its work: its tasks fail with `reason`, and the next task gets a new thread. */
  stop(reason: Error): void {
    const worker = this.#worker;
    if (worker === null) return;
    this.#lose(worker, reason);
    void worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#module, { resourceLimits: { maxOldGenerationSizeMb: this.#memoryMb } });
    // Not let go before its code is loaded: a process that ends meanwhile waits for it for ever (Node 24).
    worker.on('message', (answer: Answer<Result>) => this.#settle(worker, answer));
    worker.on('error', (error) =>
      this.#lose(worker, error instanceof Error ? error : new Error(String(error))),
    );
    worker.on('exit', (code) => this.#lose(worker, new Error(`the worker thread ended with ${code}`)));
    return worker;
  }

  #settle(worker: Worker, { task, result, error }: Answer<Result>): void {
    if (task === LOADED) this.#isReady = this.#worker === worker;
    const pending = this.#pending.get(task);
    this.#pending.delete(task);
    if (this.#pending.size === 0) worker.unref();
    if (error !== undefined) pending?.failed(new Error(error));
    else pending?.done(result as Result);
  }

  #lose(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#isReady = false;
    for (const pending of this.#pending.values()) pending.failed(error);
    this.#pending.clear();
  }
}
