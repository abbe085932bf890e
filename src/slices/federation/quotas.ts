import { refuse } from './refusals.ts';

export interface Quota {
  readonly messages: number;
  readonly bytes: number;
}

interface Used {
  minute: number;
  messages: number;
  bytes: number;
}

/** What each link may send in a minute. A flood of one partner costs that partner its minute, and nobody else anything. */
export class Quotas {
  readonly #perMinute: Quota;
  readonly #used = new Map<string, Used>();

  constructor(perMinute: Quota) {
    this.#perMinute = perMinute;
  }

  /** Counts a delivery, or refuses it. */
  take(link: string, messages: number, bytes: number, now: string): void {
    const minute = Math.floor(Date.parse(now) / 60_000);
    const before = this.#used.get(link);
    const used = before?.minute === minute ? before : { minute, messages: 0, bytes: 0 };
    used.messages += messages;
    used.bytes += bytes;
    this.#used.set(link, used);
    const { messages: most, bytes: mostBytes } = this.#perMinute;
    if (used.messages > most || used.bytes > mostBytes)
      throw refuse('QUOTA', { messages: most, bytes: mostBytes });
  }
}
