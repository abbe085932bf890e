import { backoffMs, type Backoff } from '../../platform/http/peers-backoff.ts';
import type { Principal, Role } from '../../trust/principal.ts';
import type { Direction, Feed } from './contract.ts';
import { refuse } from './refusals.ts';

/** What is done to a feed, and by whom: one of the roles suffices. What leaves the centre is started by who may release. */
const RIGHTS: Readonly<Record<Direction, Readonly<Record<Act, readonly Role[]>>>> = {
  poll: {
    add: ['administrator'],
    drop: ['administrator'],
    pause: ['administrator', 'release-authority'],
    resume: ['administrator'],
    run: ['administrator', 'officer', 'analyst'],
  },
  push: {
    add: ['administrator'],
    drop: ['administrator', 'release-authority'],
    pause: ['administrator', 'release-authority'],
    resume: ['release-authority'],
    run: ['release-authority'],
  },
};
export type Act = 'add' | 'drop' | 'pause' | 'resume' | 'run';

export function refuseWithoutRight(
  principal: Principal,
  act: Act,
  { direction }: Pick<Feed, 'direction'>,
): void {
  const roles = RIGHTS[direction][act];
  if (!roles.some((role) => principal.roles.includes(role)))
    throw refuse('FEED_RIGHT_NEEDED', { act, direction, roles });
}

/** A push begins paused: an administrator sets it up, a release authority starts it. */
export const startsPaused = ({ direction }: Pick<Feed, 'direction'>): boolean => direction === 'push';

const BACKOFF: Backoff = { firstMs: 60_000, mostMs: 6 * 3_600_000 };
/** However long another side asks us to stay away. */
const MOST_RETRY_AFTER_MS = 24 * 3_600_000;

export interface Ended {
  readonly outcome: 'done' | 'unfinished' | 'failed';
  /** Runs failed in a row. */
  readonly failures: number;
  readonly retryAfterMs: number | null;
}

/**
 * When a feed runs again by itself: at once where there is more, as scheduled where it went well, later and later where it
 * failed, never before the other side asked for, and never where it runs on request only.
 */
export function nextRunAt(
  now: string,
  everyMinutes: number | null,
  { outcome, failures, retryAfterMs }: Ended,
  chance: number,
): string | null {
  if (everyMinutes === null) return null;
  const every = everyMinutes * 60_000;
  const wait = {
    done: every,
    unfinished: 0,
    failed: Math.max(backoffMs(failures, BACKOFF, chance), Math.min(retryAfterMs ?? 0, MOST_RETRY_AFTER_MS)),
  }[outcome];
  return new Date(Date.parse(now) + wait).toISOString();
}
