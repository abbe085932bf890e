import type { Desk } from '../../../trust/desk.ts';
import type { Principal } from '../../../trust/principal.ts';
import type { Centre } from '../../../trust/slice.ts';
import { readTerms } from '../../reports/index.ts';
import type { Counts, FeedProblem } from '../contract.ts';
import type { FeedPeer } from '../peer.ts';
import * as store from '../store.ts';

/** What a step works with. */
export interface Worker {
  readonly centre: Centre;
  readonly feed: store.FeedRow;
  readonly account: Principal;
  readonly peer: FeedPeer;
}

/** The step before, and the position that it left. */
export interface Standing {
  readonly number: number;
  readonly position: object;
}

/** What a step did. `more`: there is another at once. */
export interface Moved extends Counts {
  readonly more: boolean;
}

/** One step: asks the other side, then writes what came of it and where the feed stands in one transaction. Null: there was nothing. */
export type StepOf = (worker: Worker, standing: Standing) => Promise<Moved | null>;

export interface Outcome extends Moved {
  readonly position: object;
  readonly problems: readonly Omit<FeedProblem, 'at'>[];
  /** Reports that the step was about, for the log. */
  readonly reports?: readonly string[];
}

/** More of one step are counted and not told one by one. */
const PROBLEMS_KEPT = 500;

export const LIAISON = { code: 'LIAISON', caseRef: null } as const;

/** Takes something in and writes the next step in the same transaction: both stand, or neither. */
export function keepStep(
  worker: Worker,
  standing: Standing,
  take: (desk: Desk) => Promise<Outcome>,
  name = 'feed.step',
): Promise<Moved> {
  const { centre, feed, account } = worker;
  const act = { principal: account, purpose: LIAISON, act: name };
  return centre.trust.desk(act, async (desk) => {
    const outcome = await take(desk);
    await writeStep(desk, feed, standing.number + 1, outcome);
    const { received, added, refused, more, reports = [] } = outcome;
    desk.note([feed.id, ...reports], { step: standing.number + 1, received, added, refused });
    return { received, added, refused, more };
  });
}

/** The rows of one step, in whatever transaction took in what it brought. */
export async function writeStep(
  desk: Desk,
  feed: store.FeedRow,
  number: number,
  { position, problems, received, added, refused }: Outcome,
): Promise<void> {
  await store.insertStep(desk, feed.id, { number, position, received, added, refused }, feed.markingId);
  if (problems.length === 0) return;
  const told = problems.slice(0, PROBLEMS_KEPT);
  if (problems.length > told.length)
    told.push({ item: feed.name, version: null, message: `and ${problems.length - told.length} more` });
  await store.insertProblems(desk, feed.id, number, told, await contentMarking(desk, feed));
}

/** What a feed brings is at least under the marking of its terms; so is what tells of it. */
export async function contentMarking(desk: Desk, feed: store.FeedRow): Promise<number> {
  return feed.direction === 'push'
    ? feed.markingId
    : desk.mark(readTerms(feed.settings.terms, desk.principal).marking);
}
