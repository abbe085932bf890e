import { BoundedProcess } from '../bounded.ts';

/** Starts a task without end in a bounded process, and waits to be killed. */
const bounds = { heapMb: 256, growthMb: 200, timeMs: Number(process.argv[2]) };
await new BoundedProcess(new URL('./worker.ts', import.meta.url), bounds).run({ spin: true });
