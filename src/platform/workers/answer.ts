import { parentPort } from 'node:worker_threads';
import { errorMessage } from '../errors.ts';

/** Number of the answer to no task: the code of the thread is loaded. */
export const LOADED = 0;

/** The other side of `WorkerThread`: answers each task with what `work` makes of it. Call once, in the worker's module. */
export function answerTasks<Task, Result>(work: (task: Task) => Result | Promise<Result>): void {
  const answer = async ({ task, input }: { task: number; input: Task }): Promise<void> => {
    try {
      parentPort?.postMessage({ task, result: await work(input) });
    } catch (error) {
      parentPort?.postMessage({ task, error: errorMessage(error) });
    }
  };
  parentPort?.on('message', (message: { task: number; input: Task }) => void answer(message));
  parentPort?.postMessage({ task: LOADED });
}
