import { pino } from 'pino';

/** Structured log of the process (not the audit log). Codes, ids and durations only, never reported content. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Logs JSON lines to standard error, so that standard output stays free for answers. */
export function openLog(level: string): Log {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: false }));
}
