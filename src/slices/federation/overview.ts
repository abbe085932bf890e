import type { Desk } from '../../trust/desk.ts';
import type { Link } from './contract.ts';
import { findLink, listLinks } from './links.ts';
import * as store from './store/messages.ts';

/** How a link stands, for the people who run it. */
export interface LinkOverview extends Link {
  /** Things that wait to be told, and messages that the partner has not signed for. */
  readonly waiting: number;
  readonly unacknowledged: number;
  readonly sent: number;
  readonly received: number;
  /** What came of the messages taken in. */
  readonly outcomes: readonly { readonly outcome: string; readonly count: number }[];
  /** Deliveries refused as a whole: the first of each minute and reason. */
  readonly refusals: readonly store.RefusalRow[];
}

const MOST_REFUSALS = 20;

export async function overviewOf(desk: Desk, link: Link): Promise<LinkOverview> {
  const sent = (await store.lastSent(desk, link.id))?.seq ?? 0;
  return {
    ...link,
    waiting: await store.countWaiting(desk, link.id),
    unacknowledged: sent - (await store.acknowledged(desk, link.id)),
    sent,
    received: (await store.lastReceived(desk, link.id))?.seq ?? 0,
    outcomes: await store.outcomes(desk, link.id),
    refusals: await store.refusals(desk, link.id, MOST_REFUSALS),
  };
}

export async function showLink(desk: Desk, nameOrId: string): Promise<LinkOverview> {
  const link = await findLink(desk, nameOrId);
  desk.note([link.id]);
  return overviewOf(desk, link);
}

export async function showLinks(desk: Desk): Promise<LinkOverview[]> {
  const overviews: LinkOverview[] = [];
  for (const link of await listLinks(desk)) overviews.push(await overviewOf(desk, link));
  desk.note([], { links: overviews.length });
  return overviews;
}
