import { parentPort } from 'node:worker_threads';
import { errorMessage } from '../errors.ts';

/** The other side of `WorkerThread`: answers each task with what `work` makes of it. Call once, in the worker's module. */
export function answerTasks<Task, Result>(work: (task: Task) => Result): void {
  parentPort?.on('message', ({ task, input }: { task: number; input: Task }) => {
    try {
      parentPort?.postMessage({ task, result: work(input) });
    } catch (error) {
      parentPort?.postMessage({ task, error: errorMessage(error) });
    }
  });
}
