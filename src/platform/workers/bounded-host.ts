import { errorMessage } from '../errors.ts';
import type { HostAnswer, HostTask } from './bounded.ts';
import { BoundedThread, type Bounds, OverBounds } from './bounded-thread.ts';

/**
 * The process that `BoundedProcess` starts: it does the work in a thread, stays awake to watch it, and ends with the
 * process that started it, however that one ended.
 */
const [module = '', limits = ''] = process.argv.slice(2);
const thread = new BoundedThread<unknown, unknown>(new URL(module), JSON.parse(limits) as Bounds);

async function answerOf({ task, input }: HostTask): Promise<HostAnswer> {
  try {
    return { task, result: await thread.run(input) };
  } catch (error) {
    return error instanceof OverBounds ? { task, over: error.what } : { task, error: errorMessage(error) };
  }
}

process.on('message', (message: HostTask) => {
  void answerOf(message).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit());
