import type { Centre } from '../../trust/slice.ts';
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

  /** What a link has sent in this minute, and what it may. */
  usedBy(link: string, now: string): { readonly used: Quota; readonly most: Quota } {
    const used = this.#used.get(link);
    const isNow = used?.minute === Math.floor(Date.parse(now) / 60_000);
    return {
      used: isNow ? { messages: used.messages, bytes: used.bytes } : { messages: 0, bytes: 0 },
      most: this.#perMinute,
    };
  }

  /** Refuses one more delivery of a link that has sent too much already, before anything is looked up for it. */
  refuseSpent(link: string, now: string): void {
    const { used, most } = this.usedBy(link, now);
    if (used.messages > most.messages || used.bytes > most.bytes) throw refuse('QUOTA', { ...most });
  }

  /** Counts a delivery, or refuses it. */
  take(link: string, messages: number, bytes: number, now: string): void {
    const minute = Math.floor(Date.parse(now) / 60_000);
    const before = this.#used.get(link);
    const used = before?.minute === minute ? before : { minute, messages: 0, bytes: 0 };
    used.messages += messages;
    used.bytes += bytes;
    this.#used.set(link, used);
    this.refuseSpent(link, now);
  }
}

const ofCentre = new WeakMap<Centre, Quotas>();

/** The quotas of a running centre: one count, by whichever port messages come in. */
export function quotasOf(centre: Centre): Quotas {
  const { federationMessagesPerMinute: messages, federationBytesPerMinute: bytes } = centre.settings;
  const quotas = ofCentre.get(centre) ?? new Quotas({ messages, bytes });
  ofCentre.set(centre, quotas);
  return quotas;
}
