import { Client } from 'pg';
import { errorMessage } from '../errors.ts';
import type { Log } from '../log/log.ts';
import type { Database } from './database.ts';

/** How often the connection is asked whether it lives, and how soon a lost one is made again, in milliseconds. */
const ASK_EVERY_MS = 5_000;
const AGAIN_MS = 500;

/**
 * Hears what transactions tell on a channel (NOTIFY) as they commit. `heard` is called once at the beginning, after each gap in
 * the connection, and every few seconds besides: a notice that was lost costs time, never the thing itself.
 */
export function listen(
  db: Database,
  channel: string,
  log: Log,
  heard: () => void,
): { stop(): Promise<void> } {
  let client: Client | null = null;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const later = (ms: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void tend(), ms);
  };

  const lose = (reason: unknown): void => {
    const lost = client;
    client = null;
    void lost?.end().catch(() => undefined);
    if (!stopped) log.warn({ channel, reason: errorMessage(reason) }, 'no longer hearing the database');
    later(AGAIN_MS);
  };

  async function connect(): Promise<void> {
    // A connection of its own: one that listens for ever would be missing in the pool.
    const made = new Client(db.ownerPool.options);
    made.on('error', lose);
    await made.connect();
    made.on('notification', heard);
    await made.query(`listen ${channel}`);
    client = made;
  }

  async function tend(): Promise<void> {
    try {
      if (client === null) await connect();
      else await client.query('select 1');
      if (stopped) return;
      heard();
      later(ASK_EVERY_MS);
    } catch (error) {
      lose(error);
    }
  }

  const first = tend();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await first;
      client?.removeAllListeners('notification');
      await client?.end();
      client = null;
    },
  };
}
