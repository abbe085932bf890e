import { setTimeout as sleep } from 'node:timers/promises';
import { readObjects, type ObjectRow } from '../../exchange/index.ts';
import { FeedFailed } from '../failures.ts';
import { keepStep, LIAISON, type Moved, type Standing, type StepOf, type Worker } from '../kinds/worker.ts';
import { insertPushed } from '../store-taken-back.ts';
import { takeBackTaxii } from './take-back.ts';
import { marked, type Marked } from './marked.ts';
import { readStatus, type Endpoint, type Status } from './client.ts';
import { asProblem, type Position, send, startOf } from './send.ts';

/** Waits between questions for an outcome; after the last the next run asks on. */
const WAITS_MS = [100, 200, 400, 800, 1600, 3200];

/**
 * Sends the next objects of a collection's view as the feed's account sees it. Broken off between sending and writing, the
 * same objects are sent again, which changes nothing there (TAXII 2.1 §5.5).
 */
export const pushTaxii: StepOf = async (worker, standing) => {
  const position = await startOf(worker, standing.position);
  if (position.owed !== null) return settle(worker, standing, position, position.owed);
  // What was taken back goes before what is new.
  const takenBack = await takeBackTaxii(worker, standing);
  if (takenBack !== null) return takenBack;
  const page = await pageAfter(worker, position.after);
  if (page.rows.length === 0) return null;
  const sent = await send(worker, position.endpoint, page, (rows) => setOut(worker, rows));
  const last = [...sent.rows, ...sent.tooLarge].at(-1);
  const owed = sent.status === null || sent.status.complete ? null : sent.status.id;
  const failures = sent.status?.complete === true ? sent.status.failures : [];
  const refused = new Set(failures.map(({ id }) => id));
  return keepStep(worker, standing, async (desk) => {
    const taken = sent.rows.filter(({ id }) => !refused.has(id));
    await insertPushed(desk, worker.feed.id, 'sent', taken.filter(isContent));
    return {
      position: { ...position, after: (last?.added ?? 0n).toString(), owed },
      received: sent.rows.length + sent.tooLarge.length,
      added: sent.rows.length - failures.length,
      refused: failures.length + sent.tooLarge.length,
      problems: [
        ...failures.map(asProblem),
        ...sent.tooLarge.map(({ id, version }) => ({
          item: id,
          version,
          message: 'Larger than the other side takes',
        })),
      ],
      more: sent.more || owed !== null,
    };
  });
};

/** Definitions of markings say nothing of a report, and are not taken back. */
const isContent = ({ type }: ObjectRow): boolean => type !== 'marking-definition';

/** Noted before it is sent: broken off here, it may have come there, and is told as such if it is taken back. */
function setOut({ centre, feed, account }: Worker, rows: readonly ObjectRow[]): Promise<void> {
  const act = { principal: account, purpose: LIAISON, act: 'feed.set-out' };
  return centre.trust.desk(act, async (desk) => {
    await insertPushed(desk, feed.id, 'set-out', rows.filter(isContent));
    desk.note([feed.id], { objects: rows.length });
  });
}

/** What the account sees of the collection after a moment: the same that it would read here itself. */
async function pageAfter(
  { centre, feed, account }: Worker,
  after: string | null,
): Promise<Marked & { readonly more: boolean }> {
  const act = { principal: account, purpose: LIAISON, act: 'feed.read-out' };
  return centre.trust.desk(act, async (desk) => {
    const { value } = await readObjects(desk, feed.settings.from ?? '', {
      after: after === null ? null : BigInt(after),
      limit: centre.settings.feedPageSize,
      ids: null,
      types: null,
      versions: ['all'],
      specVersions: null,
      // Reports go by a link: an account of one’s own would hand over all that it may read.
      given: true,
    });
    return { ...(await marked(desk, value.rows)), more: value.more };
  });
}

/** Asks for the outcome of what was sent before, until it is there. */
async function settle(
  worker: Worker,
  standing: Standing,
  position: Position,
  owed: string,
): Promise<Moved | null> {
  const status = await outcomeOf(worker, position.endpoint, owed);
  if (status !== null && !status.complete) return null;
  const problems =
    status === null
      ? [
          {
            item: owed,
            version: null,
            message: 'The other side does not know any more what came of this request',
          },
        ]
      : status.failures.map(asProblem);
  const refused = status?.failures.length ?? 0;
  return keepStep(worker, standing, async () => ({
    position: { ...position, owed: null },
    received: 0,
    added: -refused,
    refused,
    problems,
    more: true,
  }));
}

/** The status once it is complete, or as it stands after the last wait; null where it is not kept any more. */
async function outcomeOf({ peer }: Worker, endpoint: Endpoint, id: string): Promise<Status | null> {
  for (let at = 0; ; at += 1) {
    let status: Status;
    try {
      status = await readStatus(peer, endpoint, id);
    } catch (error) {
      if (error instanceof FeedFailed && error.code === 'NOT_THERE') return null;
      throw error;
    }
    const wait = WAITS_MS[at];
    if (status.complete || wait === undefined) return status;
    await sleep(wait);
  }
}
