import { chance } from '../../platform/crypto/token.ts';
import { listen } from '../../platform/db/listen.ts';
import { errorMessage } from '../../platform/errors.ts';
import { backoffMs } from '../../platform/http/peers-backoff.ts';
import type { Centre, Running } from '../../trust/slice.ts';
import { nextBatch } from './outgoing.ts';
import { push, Pushers } from './push.ts';
import { linksWithNews } from './store/news.ts';

const BACKOFF = { firstMs: 500, mostMs: 60_000 };

/**
 * Sends what waits, link by link, for as long as the server runs: at once when an act that gave something to send commits, and
 * again, later each time, while a partner is not reached.
 */
export function startSender(centre: Centre): Running {
  const busy = new Map<string, Promise<void>>();
  const failures = new Map<string, number>();
  const resting = new Map<string, NodeJS.Timeout>();
  const pushers = new Pushers();
  let stopped = false;
  let looking: Promise<void> | null = null;
  let heardMeanwhile = false;

  const rest = (name: string): void => {
    const count = (failures.get(name) ?? 0) + 1;
    failures.set(name, count);
    const timer = setTimeout(
      () => {
        resting.delete(name);
        look();
      },
      backoffMs(count, BACKOFF, chance()),
    );
    resting.set(name, timer);
  };

  async function sendAll(name: string): Promise<void> {
    try {
      for (let after: number | undefined; !stopped; ) {
        const batch = await nextBatch(centre, name, after);
        if (batch === null) break;
        after = await push(centre, pushers, name, batch);
        failures.delete(name);
      }
    } catch (error) {
      if (stopped) return;
      centre.log.info({ link: name, reason: errorMessage(error) }, 'a partner was not reached');
      rest(name);
    }
  }

  async function start(): Promise<void> {
    for (const name of await linksWithNews(centre.db)) {
      if (stopped || busy.has(name) || resting.has(name)) continue;
      const work = sendAll(name).finally(() => {
        busy.delete(name);
        look();
      });
      busy.set(name, work);
    }
  }

  function look(): void {
    if (stopped) return;
    if (looking !== null) {
      heardMeanwhile = true;
      return;
    }
    looking = start()
      .catch((error: unknown) => centre.log.error({ err: error }, 'the partner links were not looked at'))
      .finally(() => {
        looking = null;
        if (!heardMeanwhile) return;
        heardMeanwhile = false;
        look();
      });
  }

  const hearing = listen(centre.db, 'watchfloor_federation', centre.log, look);
  return {
    async stop() {
      stopped = true;
      for (const timer of resting.values()) clearTimeout(timer);
      pushers.stop();
      await hearing.stop();
      await looking;
      await Promise.all(busy.values());
    },
  };
}
