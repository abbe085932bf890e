import { sha256 } from '../../platform/crypto/hash.ts';
import { errorCode, Refusal } from '../../platform/errors.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import { enginePrincipal, principalOf } from '../agencies/index.ts';
import type { Counts, FeedRun } from './contract.ts';
import { FeedFailed } from './failures.ts';
import { findFeed, jobKey, RUN_FEED } from './feeds.ts';
import { KINDS } from './kinds/index.ts';
import { LIAISON as PURPOSE, type Standing, type Worker } from './kinds/worker.ts';
import { alone } from './lock.ts';
import { openPeer } from './peer.ts';
import { refuse } from './refusals.ts';
import { nextRunAt, refuseWithoutRight, type Ended } from './rules.ts';
import * as store from './store.ts';
import { scheduleTakeBack } from './taken-back.ts';

/** How long one turn of the queue goes on with a feed before another has its turn. */
const TURN_MS = 60_000;

export interface RunOptions {
  /** Ends the run after a step, in order. */
  readonly stop?: AbortSignal;
  readonly turnMs?: number;
  /** Only what was taken back is told: nothing new is sent. */
  readonly takesBack?: boolean;
  /** Told after each step. */
  readonly onStep?: (counts: Counts) => void;
}

/** The job of the schedule. A failing peer is no failing job: it is kept with the feed, and asked again later. */
export const runScheduled: JobHandler = async (payload: unknown, centre: Centre) => {
  const feed = await activeFeed(payload, centre);
  if (feed === null) return;
  // Whoever runs it meanwhile sees to what comes after.
  await alone(centre, feed.id, () => runOnce(centre, ENGINE, feed, { turnMs: TURN_MS }));
};

/**
 * The job behind a report that was taken back: tells the other side and sends nothing new, so that it needs nobody's order. Until
 * it is done it comes back, as a feed does that fails; a feed that rests tells it when it is resumed.
 */
export const takeBackScheduled: JobHandler = async (payload: unknown, centre: Centre) => {
  const feed = await activeFeed(payload, centre);
  if (feed === null) return;
  const run = await alone(centre, feed.id, () =>
    runOnce(centre, ENGINE, feed, { turnMs: TURN_MS, takesBack: true }),
  );
  if (run?.value.outcome === 'done') return;
  const act = { principal: ENGINE, purpose: PURPOSE, act: 'feed.postponed' };
  await centre.trust.desk(act, async (desk) => {
    const { outcome = 'failed', failures = 1 } = run?.value ?? {};
    const ended = { outcome, failures, retryAfterMs: null };
    const at = nextRunAt(desk.now, TAKE_BACK_MINUTES, ended, chanceOf(feed.id, desk.now));
    desk.note([feed.id]);
    await scheduleTakeBack(centre, desk, feed.id, at ?? desk.now);
  });
};

/** Between two attempts that end without failing and without an end. */
const TAKE_BACK_MINUTES = 1;
const ENGINE = enginePrincipal('feeds');

/** The feed of a job, unless it rests or was ended meanwhile. */
async function activeFeed(payload: unknown, centre: Centre): Promise<store.FeedRow | null> {
  const { feed: id } = payload as { feed: string };
  const act = { principal: ENGINE, purpose: PURPOSE, act: 'feed.opened' };
  const rows = await centre.trust.desk(act, async (desk) => {
    desk.note([id]);
    return store.feeds(desk);
  });
  return rows.find((one) => one.id === id && one.state === 'active') ?? null;
}

/** Runs a feed now, whether or not it is due, until there is no more. */
export async function runFeed(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  name: string,
  options: RunOptions = {},
): Promise<Released<FeedRun>> {
  const feed = await centre.trust.desk({ principal, purpose, act: 'feed.opened' }, async (desk) => {
    const found = await findFeed(desk, name);
    refuseWithoutRight(principal, 'run', found);
    if (found.state === 'paused') throw refuse('FEED_PAUSED', { name: found.name });
    desk.note([found.id]);
    return found;
  });
  const run = await alone(centre, feed.id, () => runOnce(centre, principal, feed, options));
  if (run === null) throw refuse('FEED_RUNNING', { name: feed.name });
  return run;
}

async function runOnce(
  centre: Centre,
  principal: Principal,
  feed: store.FeedRow,
  options: RunOptions,
): Promise<Released<FeedRun>> {
  const counts = { received: 0, added: 0, refused: 0 };
  const ended = await steps(centre, feed, counts, options);
  const act = { principal, purpose: PURPOSE, act: 'feed.run' };
  return centre.trust.desk(act, (desk) => keepRun(centre, desk, feed, counts, ended));
}

type Ending = Pick<Ended, 'outcome' | 'retryAfterMs'> & Pick<FeedRun, 'code' | 'message' | 'fix'>;

const ENDED = { retryAfterMs: null, code: null, message: null, fix: null };

async function steps(
  centre: Centre,
  feed: store.FeedRow,
  counts: { -readonly [Key in keyof Counts]: Counts[Key] },
  { stop, turnMs = Number.POSITIVE_INFINITY, takesBack = false, onStep }: RunOptions,
): Promise<Ending> {
  const until = Date.parse(centre.clock.now()) + turnMs;
  const peer = openPeer(centre, feed);
  try {
    const account = await principalOf(centre.db, feed.account);
    const worker: Worker = { centre, feed, account, peer };
    for (;;) {
      const step = KINDS[feed.kind][takesBack ? 'takeBack' : feed.direction];
      const moved = await step(worker, await positionOf(worker));
      if (moved === null) return { ...ENDED, outcome: 'done' };
      counts.received += moved.received;
      counts.added += moved.added;
      counts.refused += moved.refused;
      onStep?.(counts);
      if (!moved.more) return { ...ENDED, outcome: 'done' };
      if (stop?.aborted === true || Date.parse(centre.clock.now()) > until)
        return { ...ENDED, outcome: 'unfinished' };
    }
  } catch (error) {
    return endingOf(error);
  } finally {
    peer.close();
  }
}

function endingOf(error: unknown): Ending {
  if (error instanceof FeedFailed) {
    const { code, message, fix, retryAfterMs } = error;
    return { outcome: 'failed', code, message, fix, retryAfterMs };
  }
  if (error instanceof Refusal) {
    const { code, message, fix } = error;
    return { ...ENDED, outcome: 'failed', code, message, fix };
  }
  // Another run took the step: nothing of ours was written.
  if (errorCode(error) === '23505') return { ...ENDED, outcome: 'unfinished' };
  throw error;
}

/** Where the feed stands, read anew before each step: the step is written only if it is the next one. */
async function positionOf({ centre, feed, account }: Worker): Promise<Standing> {
  const act = { principal: account, purpose: PURPOSE, act: 'feed.opened' };
  return centre.trust.desk(act, async (desk) => {
    desk.note([feed.id]);
    const step = await store.lastStep(desk, feed.id);
    return { number: step?.number ?? 0, position: step?.position ?? {} };
  });
}

async function keepRun(
  centre: Centre,
  desk: Desk,
  feed: store.FeedRow,
  counts: Counts,
  ending: Ending,
): Promise<Released<FeedRun>> {
  const last = (await store.lastRuns(desk)).find((one) => one.feed === feed.id);
  const failures = ending.outcome === 'failed' ? (last?.failures ?? 0) + 1 : 0;
  const { outcome, code, message, fix } = ending;
  const nextAt = nextRunAt(desk.now, feed.everyMinutes, { ...ending, failures }, chanceOf(feed.id, desk.now));
  const run: FeedRun = { at: desk.now, outcome, code, message, fix, failures, nextAt, ...counts };
  await store.insertRun(desk, feed.id, run, feed.markingId);
  if (nextAt !== null)
    await centre.jobs.addAt(desk, RUN_FEED, { feed: feed.id }, { at: nextAt, key: jobKey(feed.id) });
  desk.note([feed.id], { outcome, ...counts });
  return desk.release(run, [feed.markingId]);
}

/** As good as chance for keeping feeds apart, and the same again in a test. */
function chanceOf(feed: string, now: string): number {
  const [a = 0, b = 0] = sha256(new TextEncoder().encode(`${feed} ${now}`));
  return (a * 256 + b) / 65_536;
}
