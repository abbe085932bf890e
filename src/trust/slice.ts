import type { FastifyInstance } from 'fastify';
import type { Clock } from '../platform/clock/clock.ts';
import type { Settings } from '../platform/config/settings.ts';
import type { Keys } from '../platform/crypto/keys.ts';
import type { Database } from '../platform/db/database.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import type { Log } from '../platform/log/log.ts';
import type { Desk, Trust } from './desk.ts';
import type { Refers } from './referral.ts';
import type { Authenticator } from './session.ts';

/** What a running centre gives its slices. */
export interface Centre {
  readonly settings: Settings;
  readonly db: Database;
  readonly trust: Trust;
  readonly keys: Keys;
  readonly jobs: Jobs;
  readonly log: Log;
  readonly clock: Clock;
  /** Whom a reader may ask about what they cannot see; none where nobody lets that be told. */
  readonly refer: Refers;
  /** Tells every slice that listens, in the desk of the act itself: one transaction (HOUSE.md rule 4). */
  publish(desk: Desk, event: SliceEvent): Promise<void>;
}

/** An event inside one transaction. `subject` is typed by the slice that publishes it. */
export interface SliceEvent {
  readonly name: string;
  readonly subject: unknown;
}

export type Listener = (desk: Desk, subject: unknown, centre: Centre) => Promise<void>;
export type JobHandler = (payload: unknown, centre: Centre) => Promise<void>;

/** Work that a slice does for as long as a server runs. */
export interface Running {
  /** Ends it in order: what is under way is finished or left as it was. */
  stop(): Promise<void>;
}

/** Says whom else a reader may ask. */
export type ReferringSlice = (centre: Centre, ...asked: Parameters<Refers>) => ReturnType<Refers>;

/** One capability. Delete its folder and its line in `app.ts`, and it is gone (HOUSE.md rule 1). */
export interface Slice {
  readonly name: string;
  /** Slices whose doors it uses; the graph has no cycle. */
  readonly needs: readonly string[];
  /** Folder of its forward-only SQL migrations; none where it has no tables of its own. */
  readonly migrations?: URL;
  readonly routes?: (server: FastifyInstance, centre: Centre, authenticator: Authenticator) => void;
  readonly jobs?: Readonly<Record<string, JobHandler>>;
  /** Jobs that wait for other machines: several run at once, beside the others, and only where a server runs. */
  readonly waitingJobs?: Readonly<Record<string, JobHandler>>;
  readonly on?: Readonly<Record<string, Listener>>;
  readonly refers?: ReferringSlice;
  /** Started by a server once it listens, not by other commands. */
  readonly runs?: (centre: Centre) => Running;
}

export function defineSlice(slice: Slice): Slice {
  return slice;
}
