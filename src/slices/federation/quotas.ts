import type { Centre } from '../../trust/slice.ts';
import { refuse } from './refusals.ts';

export interface Quota {
  readonly messages: number;
  readonly bytes: number;
}

/** Of each link, in a minute. */
const QUOTA: Quota = { messages: 60_000, bytes: 4_000_000_000 };

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

const ofCentre = new WeakMap<Centre, Quotas>();

/** The quotas of a running centre: one count, by whichever port messages come in. */
export function quotasOf(centre: Centre): Quotas {
  const quotas = ofCentre.get(centre) ?? new Quotas(QUOTA);
  ofCentre.set(centre, quotas);
  return quotas;
}
