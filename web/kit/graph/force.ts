import type { ForceStep, ForceTask } from './force-worker.ts';

/** A layout under way. */
export interface Forcing {
  /** Ends it where it is. */
  readonly stop: () => void;
}

/**
 * Lets forces find a place for everything, in a thread of its own, so that the page answers meanwhile. `step` is told of
 * places as they change, the last time with `isDone`.
 */
export function force(task: ForceTask, step: (step: ForceStep) => void): Forcing {
  const worker = new Worker(new URL('./force-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ForceStep>) => {
    step(data);
    if (data.isDone) worker.terminate();
  });
  worker.postMessage(task);
  return { stop: () => worker.terminate() };
}
