import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BOUNDS_BROKEN, type Bounds, OverBounds } from './bounded-thread.ts';

export { type Bounds, OverBounds } from './bounded-thread.ts';

export interface HostTask {
  readonly task: number;
  readonly input: unknown;
}

export interface HostAnswer {
  readonly task: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly over?: (typeof BOUNDS_BROKEN)[number];
}

interface Pending<Result> {
  readonly done: (result: Result) => void;
  readonly failed: (error: Error) => void;
}

const HOST = fileURLToPath(new URL('./bounded-host.ts', import.meta.url));
const ROOT = resolve(import.meta.dirname, '../../..');
/** May read its own program and nothing else: no file written, no process started, no secret in its environment. */
const CONFINED = ['--permission', `--allow-fs-read=${ROOT}`, '--allow-worker'];
const IDLE_MS = 30_000;
/** Node ends itself so where its heap is full, and the kernel kills what takes too much: nothing else ends this process so. */
const OUT_OF_MEMORY: ReadonlySet<string> = new Set(['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL']);

/**
 * A process for work on what strangers send. One task at a time; one that takes too long or too much memory is ended,
 * and if that costs the process, only this one: those behind it are done in a new one. It starts with the first task and
 * ends when it had none for half a minute.
 */
export class BoundedProcess<Task, Result> {
  readonly #arguments: readonly string[];
  readonly #pending = new Map<number, Pending<Result>>();
  #child: ChildProcess | null = null;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #next = 0;

  /** `module` answers tasks (`answer.ts`). */
  constructor(module: URL, bounds: Bounds) {
    this.#arguments = [module.href, JSON.stringify(bounds)];
  }

  /** Throws `OverBounds` where the task was ended; what the work itself throws, as an error of its words. */
  run(task: Task): Promise<Result> {
    const turn = this.#last.then(() => this.#send(task));
    this.#last = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  #send(input: Task): Promise<Result> {
    clearTimeout(this.#idle);
    this.#child ??= this.#start();
    const child = this.#child;
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#next += 1;
    this.#pending.set(this.#next, { done: resolve, failed: reject });
    child.ref();
    child.channel?.ref();
    const message: HostTask = { task: this.#next, input };
    child.send(message, (error) => {
      if (error !== null) this.#lose(child, error);
    });
    return promise;
  }

  #start(): ChildProcess {
    const child = fork(HOST, this.#arguments, {
      serialization: 'advanced',
      execArgv: CONFINED,
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('message', (answer) => this.#settle(child, answer as HostAnswer));
    child.on('error', (error) => this.#lose(child, error));
    child.on('exit', (code, signal) =>
      this.#lose(
        child,
        signal !== null && OUT_OF_MEMORY.has(signal)
          ? new OverBounds('memory')
          : new Error(`the bounded process ended with ${code ?? signal}`),
      ),
    );
    return child;
  }

  #settle(child: ChildProcess, { task, result, error, over }: HostAnswer): void {
    const pending = this.#pending.get(task);
    this.#pending.delete(task);
    if (over !== undefined) pending?.failed(new OverBounds(over));
    else if (error !== undefined) pending?.failed(new Error(error));
    else pending?.done(result as Result);
    child.unref();
    child.channel?.unref();
    this.#idle = setTimeout(() => this.#release(child), IDLE_MS).unref();
  }

  #release(child: ChildProcess): void {
    if (this.#child !== child) return;
    this.#child = null;
    child.disconnect();
  }

  #lose(child: ChildProcess, error: Error): void {
    if (this.#child !== child) return;
    this.#child = null;
    child.kill('SIGKILL');
    for (const pending of this.#pending.values()) pending.failed(error);
    this.#pending.clear();
  }
}
