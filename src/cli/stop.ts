/** Signals by which a person or a supervisor ends a command, with the exit code that shells expect (128 + number). */
const STOPS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
export type Stop = keyof typeof STOPS;

/** The terminal and the wrapper that started us may both pass one Ctrl-C on; only a later one means impatience. */
const SAME_STOP_MS = 700;

/** The command was told to end; what it had done stays. */
export class Stopped extends Error {
  readonly exitCode: number;
  constructor(stop: Stop) {
    super('Stopped. What was acknowledged is kept; nothing is half there.');
    this.exitCode = STOPS[stop];
  }
}

export interface StopWatch {
  readonly signal: AbortSignal;
  /** Rejects with `Stopped` on the first signal; never resolves. */
  readonly stopped: Promise<never>;
  /** Gives the signals back to the system. */
  end(): void;
}

/** From now on the first signal asks the command to end in order; a second one, a moment later, ends it at once. */
export function watchForStop(): StopWatch {
  const controller = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => {});
  let first = 0;
  const handlers = (Object.keys(STOPS) as Stop[]).map((stop) => {
    const heard = () => {
      const now = performance.now();
      if (controller.signal.aborted && now - first > SAME_STOP_MS) process.exit(STOPS[stop]);
      if (controller.signal.aborted) return;
      first = now;
      const reason = new Stopped(stop);
      controller.abort(reason);
      reject(reason);
    };
    process.on(stop, heard);
    return () => process.off(stop, heard);
  });
  return { signal: controller.signal, stopped: promise, end: () => handlers.forEach((off) => off()) };
}
