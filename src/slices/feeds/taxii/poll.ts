import { addToInbox } from '../../exchange/index.ts';
import { FeedFailed } from '../failures.ts';
import { inboxOf } from '../feeds.ts';
import { lookAtObjects, type Look } from '../look.ts';
import { keepStep, type StepOf, type Worker } from '../kinds/worker.ts';
import { problemsOf } from '../refused.ts';
import { findEndpoint, readPage, type Endpoint, type Page } from './client.ts';
import { asks, lostNext, START, wentOn, type Walk } from './walk.ts';

interface Position {
  readonly endpoint: Endpoint;
  readonly walk: Walk;
}

/** Reads one page of the collection and takes it in through the door of posted objects, with where the walk stands. */
export const pollTaxii: StepOf = async (worker, standing) => {
  const position = await startOf(worker, standing.position);
  const { walk, page, query } = await pageFrom(worker, position);
  const pageSize = worker.centre.settings.feedPageSize;
  if (page.received === 0 && query === 'same') {
    const quiet = wentOn(walk, page, 0, pageSize);
    // No news: nothing is written, unless something is to be told.
    if (!quiet.more && quiet.warning === null && 'walk' in standing.position) return null;
  }
  return keepStep(worker, standing, async (desk) => {
    const { value } = await addToInbox(worker.centre, desk, inboxOf(worker.feed), page.objects);
    const went = wentOn(walk, page, value.added, pageSize);
    const problems = [...problemsOf(value.failures, page.objects)];
    if (went.warning !== null)
      problems.push({ item: position.endpoint.title, version: null, message: went.warning });
    return {
      position: { endpoint: position.endpoint, walk: went.walk },
      received: page.received,
      added: value.added,
      refused: value.failures.length,
      problems,
      more: went.more,
    };
  });
};

async function startOf({ peer, feed }: Worker, position: object): Promise<Position> {
  if ('endpoint' in position) return position as Position;
  const wanted = feed.settings.collection ?? null;
  const endpoint = await findEndpoint(peer, feed.address, wanted, (one) => one.canRead);
  return { endpoint, walk: START };
}

/** The page the walk has come to; where the server has forgotten its own next, the one after the last moment. */
async function pageFrom(
  { peer, centre }: Worker,
  { endpoint, walk }: Position,
): Promise<{ walk: Walk; page: Page; query: 'same' | 'restarted' }> {
  const pageSize = centre.settings.feedPageSize;
  try {
    return { walk, page: await readPage(peer, endpoint, asks(walk, pageSize)), query: 'same' };
  } catch (error) {
    const forgotten = error instanceof FeedFailed && ['REFUSED', 'NOT_THERE'].includes(error.code);
    if (!forgotten || walk.next === null) throw error;
    const again = lostNext(walk);
    return { walk: again, page: await readPage(peer, endpoint, asks(again, pageSize)), query: 'restarted' };
  }
}

/** The next page, for a look at it. */
export async function lookAtTaxii(worker: Worker, position: object): Promise<Look> {
  const start = await startOf(worker, position);
  const { page } = await pageFrom(worker, start);
  return lookAtObjects(`${start.endpoint.title} at ${start.endpoint.collection}`, page.objects, page.more);
}
