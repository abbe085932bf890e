import { joinAll, mayRead } from '../../core/marking/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import { checkAddress, PeerFailed } from '../../platform/http/peers-address.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal } from '../../trust/principal.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { principalOf } from '../agencies/index.ts';
import { closeCollection, openInbox } from '../exchange/index.ts';
import { readMarking, readTerms } from '../reports/index.ts';
import type { Feed, FeedDetail, FeedHealth, NewFeed } from './contract.ts';
import { forgetCredentials, hasCredentials, keepCredentials, readCredentials } from './credentials.ts';
import { refuse } from './refusals.ts';
import { refuseWithoutRight, startsPaused } from './rules.ts';
import * as store from './store.ts';
import { scheduleTakeBack } from './taken-back.ts';

export const RUN_FEED = 'feeds.run';
const NAME = /^[a-z][a-z0-9-]{1,59}$/;
const PROBLEMS_SHOWN = 50;

/** Key of the one job that a feed has in the queue. */
export const jobKey = (feed: string): string => `${RUN_FEED} ${feed}`;
/** Alias of the collection that holds what a feed brings in. */
export const inboxOf = (feed: Pick<Feed, 'name'>): string => `feed-${feed.name}`;

/** Sets up a feed. Nothing is connected to yet; a push waits for a release authority. */
export async function addFeed(
  centre: Centre,
  desk: Desk,
  { credentials, ...given }: NewFeed,
): Promise<Released<FeedHealth>> {
  refuseWithoutRight(desk.principal, 'add', given);
  refuseInvalid(given);
  const account = await principalOf(centre.db, given.account);
  refuseUnreadable(desk, given, account);
  if ((await store.feeds(desk)).some((one) => one.name === given.name))
    throw refuse('FEED_EXISTS', { name: given.name });
  const feed: Feed = { ...given, id: deriveId('feed', desk.principal.handle, desk.now, given.name) };
  const parties = [desk.principal.clearance.party, account.clearance.party];
  const markingId = await desk.mark(
    joinAll([readMarking(`UNCLASSIFIED//REL TO ${[...new Set(parties)].join(', ')}`, parties[0] ?? '')]),
  );
  await store.insertFeed(desk, feed, markingId);
  if (feed.direction === 'poll')
    await openInbox(desk, {
      alias: inboxOf(feed),
      title: `Feed ${feed.name}`,
      to: parties,
      terms: feed.settings.terms,
    });
  if (startsPaused(feed)) await store.insertChange(desk, feed.id, 'paused', markingId);
  else await schedule(centre, desk, feed);
  if (credentials !== undefined)
    keepCredentials(centre.settings.dataDir, feed.id, readCredentials(credentials));
  desk.note([feed.id], { name: feed.name, kind: feed.kind, direction: feed.direction });
  return desk.release(await healthOf(centre, desk, await findFeed(desk, feed.name)), [markingId]);
}

async function schedule(centre: Centre, desk: Desk, feed: Feed): Promise<void> {
  if (feed.everyMinutes === null) return;
  await centre.jobs.addAt(desk, RUN_FEED, { feed: feed.id }, { at: desk.now, key: jobKey(feed.id) });
}

/** What each kind needs and what it has no use for. */
function refuseInvalid({
  name,
  kind,
  direction,
  address,
  settings,
  everyMinutes,
}: Omit<NewFeed, 'credentials'>): void {
  const { from, plainHttp = false, allowed = [] } = settings;
  const wrong = [
    NAME.test(name) ? null : 'its name: a-z, 0-9 and -',
    direction === 'push' && kind !== 'taxii' ? 'only TAXII is pushed to' : null,
    direction === 'push' && from === undefined ? 'the collection of this centre that is pushed (from)' : null,
    kind === 'csv' && settings.mapping === undefined ? 'the mapping of its columns: --mapping FILE' : null,
    everyMinutes !== null && everyMinutes < 1 ? 'an interval of a minute or more' : null,
  ].filter((one) => one !== null);
  if (wrong.length > 0) throw refuse('FEED_INVALID', { missing: wrong });
  for (const one of [address, ...allowed]) {
    try {
      checkAddress(one, plainHttp);
    } catch (error) {
      if (!(error instanceof PeerFailed)) throw error;
      throw refuse('FEED_ADDRESS_REFUSED', { reason: error.message });
    }
  }
}

/** The terms must be ones that the account itself may read: whoever files something sees it. */
function refuseUnreadable(
  desk: Desk,
  { settings, account: handle }: Pick<NewFeed, 'settings' | 'account'>,
  account: Principal,
): void {
  const { marking } = readTerms(settings.terms, account);
  if (!mayRead(account.clearance, marking, desk.purpose.code, desk.now))
    throw refuse('FEED_INVALID', { account: handle, missing: ['terms that its account may read'] });
}

/** One feed by name or id. What is not released to this reader answers as what does not exist. */
export async function findFeed(desk: Desk, nameOrId: string): Promise<store.FeedRow> {
  const row = (await store.feeds(desk)).find((one) => one.id === nameOrId || one.name === nameOrId);
  if (row === undefined) throw notFound('feed', 'watchfloor feeds list');
  return row;
}

export async function pauseFeed(centre: Centre, desk: Desk, name: string): Promise<Released<FeedHealth>> {
  return change(centre, desk, name, 'pause');
}

export async function resumeFeed(centre: Centre, desk: Desk, name: string): Promise<Released<FeedHealth>> {
  return change(centre, desk, name, 'resume');
}

async function change(
  centre: Centre,
  desk: Desk,
  name: string,
  act: 'pause' | 'resume',
): Promise<Released<FeedHealth>> {
  const feed = await findFeed(desk, name);
  refuseWithoutRight(desk.principal, act, feed);
  await store.insertChange(desk, feed.id, act === 'pause' ? 'paused' : 'resumed', feed.markingId);
  if (act === 'resume') {
    await schedule(centre, desk, feed);
    if (feed.direction === 'push') await scheduleTakeBack(centre, desk, feed.id);
  }
  desk.note([feed.id], { name: feed.name });
  return desk.release(await healthOf(centre, desk, await findFeed(desk, feed.id)), [feed.markingId]);
}

/** Ends a feed and forgets its credentials. What it brought in stays, as reports stay. */
export async function dropFeed(
  centre: Centre,
  desk: Desk,
  name: string,
): Promise<Released<{ name: string }>> {
  const feed = await findFeed(desk, name);
  refuseWithoutRight(desk.principal, 'drop', feed);
  await store.insertChange(desk, feed.id, 'dropped', feed.markingId);
  if (feed.direction === 'poll') await closeCollection(desk, inboxOf(feed));
  forgetCredentials(centre.settings.dataDir, feed.id);
  desk.note([feed.id], { name: feed.name });
  return desk.release({ name: feed.name }, [feed.markingId]);
}

export async function listFeeds(centre: Centre, desk: Desk): Promise<Released<FeedHealth[]>> {
  const rows = await store.feeds(desk);
  const health = await healthWith(centre, desk);
  desk.note([], { feeds: rows.length });
  return desk.release(
    rows.map(health),
    rows.map((row) => row.markingId),
  );
}

export async function showFeed(centre: Centre, desk: Desk, name: string): Promise<Released<FeedDetail>> {
  const feed = await findFeed(desk, name);
  const step = await store.lastStep(desk, feed.id);
  const { problems, markings } = await store.problemsOf(desk, feed.id, PROBLEMS_SHOWN);
  desk.note([feed.id]);
  const detail = { ...(await healthOf(centre, desk, feed)), problems, position: step?.position ?? null };
  return desk.release(detail, [feed.markingId, ...markings]);
}

async function healthOf(centre: Centre, desk: Desk, feed: store.FeedRow): Promise<FeedHealth> {
  return (await healthWith(centre, desk))(feed);
}

async function healthWith(centre: Centre, desk: Desk): Promise<(feed: store.FeedRow) => FeedHealth> {
  const runs = new Map((await store.lastRuns(desk)).map(({ feed, ...run }) => [feed, run]));
  const totals = new Map((await store.totals(desk)).map((one) => [one.feed, one]));
  return (row) => {
    const { id, name, kind, direction, address, account, everyMinutes, settings, state } = row;
    const feed = { id, name, kind, direction, address, account, everyMinutes, settings, state };
    const lastRun = runs.get(feed.id) ?? null;
    const { received = 0, added = 0, refused = 0, lastSuccess = null } = totals.get(feed.id) ?? {};
    const sinceMs = lastSuccess === null ? null : Date.parse(desk.now) - Date.parse(lastSuccess);
    return {
      ...feed,
      credentials: hasCredentials(centre.settings.dataDir, feed.id) ? 'kept' : 'none',
      lastRun,
      lastSuccess,
      lagSeconds: sinceMs === null ? null : Math.max(0, Math.round(sinceMs / 1000)),
      nextAt: feed.state === 'paused' ? null : (lastRun?.nextAt ?? null),
      totals: { received, added, refused },
    };
  };
}
