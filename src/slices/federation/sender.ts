import { chance } from '../../platform/crypto/token.ts';
import { listen } from '../../platform/db/listen.ts';
import { errorMessage } from '../../platform/errors.ts';
import { followTlsFiles } from '../../platform/http/tls-reload.ts';
import { backoffMs } from '../../platform/http/peers-backoff.ts';
import type { Centre, Running } from '../../trust/slice.ts';
import type { Link } from './contract.ts';
import { findLink } from './links.ts';
import { engineDesk, nextBatch } from './outgoing.ts';
import { push, Pushers } from './push.ts';
import { linksWithNews, type News } from './store/news.ts';
import { tlsFiles, tlsIdentity } from './tls.ts';

const BACKOFF = { firstMs: 500, mostMs: 60_000 };

/**
 * Sends what waits, link by link, for as long as the server runs: at once when an act that gave something to send commits, and
 * again, later each time, while a partner is not reached.
 */
export function startSender(centre: Centre): Running {
  const sender = new Sender(centre);
  const hearing = listen(centre.db, 'watchfloor_federation', centre.log, () => sender.look());
  return {
    async stop() {
      const stopped = sender.stop();
      await hearing.stop();
      await stopped;
    },
  };
}

class Sender {
  readonly #centre: Centre;
  readonly #pushers: Pushers;
  readonly #unfollow: () => void;
  readonly #busy = new Map<string, Promise<void>>();
  readonly #failures = new Map<string, number>();
  readonly #resting = new Map<string, NodeJS.Timeout>();
  readonly #links = new Map<string, { readonly version: string; readonly link: Link }>();
  #looking: Promise<void> | null = null;
  #heardMeanwhile = false;
  #stopped = false;

  constructor(centre: Centre) {
    this.#centre = centre;
    this.#pushers = new Pushers(tlsIdentity(centre.settings));
    this.#unfollow = followTlsFiles(tlsFiles(centre.settings), centre.log, (identity) =>
      this.#pushers.renew(identity),
    );
  }

  /** Looks for links with something to send, and begins on those that nobody is at. */
  look(): void {
    if (this.#stopped) return;
    if (this.#looking !== null) {
      this.#heardMeanwhile = true;
      return;
    }
    this.#looking = this.#begin()
      .catch((error: unknown) =>
        this.#centre.log.error({ err: error }, 'the partner links were not looked at'),
      )
      .finally(() => {
        this.#looking = null;
        if (!this.#heardMeanwhile) return;
        this.#heardMeanwhile = false;
        this.look();
      });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#unfollow();
    for (const timer of this.#resting.values()) clearTimeout(timer);
    this.#pushers.stop();
    await this.#looking;
    await Promise.all(this.#busy.values());
  }

  async #begin(): Promise<void> {
    for (const news of await linksWithNews(this.#centre.db)) {
      const { name } = news;
      if (this.#stopped || this.#busy.has(name) || this.#resting.has(name)) continue;
      const link = await this.#linkOf(news);
      // Without an address its messages wait for a file.
      if ((link.peer?.url ?? null) === null) continue;
      const work = this.#sendAll(link).finally(() => {
        this.#busy.delete(name);
        this.look();
      });
      this.#busy.set(name, work);
    }
  }

  /** A link as it stands; read again only once something was agreed or done about it. */
  async #linkOf({ name, version }: News): Promise<Link> {
    const known = this.#links.get(name);
    if (known?.version === version) return known.link;
    const link = await engineDesk(this.#centre, 'partner.queue', async (desk) => {
      const found = await findLink(desk, name);
      desk.note([found.id]);
      return found;
    });
    this.#links.set(name, { version, link });
    return link;
  }

  /** Sends all that there is; while the partner takes in one batch, the next is made. */
  async #sendAll(link: Link): Promise<void> {
    const { name } = link;
    try {
      let batch = await nextBatch(this.#centre, link);
      while (batch !== null && !this.#stopped) {
        const [pushed, next] = await Promise.allSettled([
          push(this.#centre, this.#pushers, link, batch),
          batch.more ? nextBatch(this.#centre, link, batch.last) : null,
        ]);
        if (pushed.status === 'rejected') throw pushed.reason;
        if (next.status === 'rejected') throw next.reason;
        this.#failures.delete(name);
        const missing = pushed.value;
        batch = missing === undefined ? next.value : await nextBatch(this.#centre, link, missing);
      }
    } catch (error) {
      if (this.#stopped) return;
      this.#centre.log.info({ link: name, reason: errorMessage(error) }, 'a partner was not reached');
      this.#rest(name);
    }
  }

  /** Leaves a link alone for a while, longer after each failure in a row. */
  #rest(name: string): void {
    const count = (this.#failures.get(name) ?? 0) + 1;
    this.#failures.set(name, count);
    const again = (): void => {
      this.#resting.delete(name);
      this.look();
    };
    this.#resting.set(name, setTimeout(again, backoffMs(count, BACKOFF, chance())));
  }
}
