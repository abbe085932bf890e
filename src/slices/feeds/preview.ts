import { get, isObject, stringOf, type Json } from '../../core/formats/json/parse.ts';
import type { Reading } from '../../core/words/index.ts';
import { mayRead } from '../../core/marking/index.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { principalOf } from '../agencies/index.ts';
import { checkOffered } from '../exchange/index.ts';
import { readDocuments, readTerms, type IntakeFile } from '../reports/index.ts';
import type { FeedProblem, Preview, PreviewRow } from './contract.ts';
import { FeedFailed } from './failures.ts';
import { findFeed } from './feeds.ts';
import type { Worker } from './kinds/worker.ts';
import { openPeer } from './peer.ts';
import { refuse } from './refusals.ts';
import { refuseWithoutRight } from './rules.ts';
import { lookAtTaxii } from './taxii/poll.ts';
import * as store from './store.ts';

const ROWS = 10;
const CLAIMS_SHOWN = 6;

/** What the next step would bring. */
export interface Look {
  readonly from: string;
  readonly received: number;
  readonly more: boolean;
  readonly types: Readonly<Record<string, number>>;
  /** As it would be filed. */
  readonly files: readonly Pick<IntakeFile, 'path' | 'bytes' | 'hints'>[];
  readonly problems: readonly Omit<FeedProblem, 'at'>[];
}

/** Asks the other side for what would come in next, reads it as it would be read, and writes nothing but the log entry. */
export async function previewFeed(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  name: string,
): Promise<Released<Preview>> {
  const open = { principal, purpose, act: 'feed.opened' };
  const { feed, position } = await centre.trust.desk(open, async (desk) => {
    const found = await findFeed(desk, name);
    refuseWithoutRight(principal, 'run', found);
    if (found.direction === 'push') throw refuse('FEED_NO_PREVIEW', { name: found.name });
    desk.note([found.id]);
    return { feed: found, position: (await store.lastStep(desk, found.id))?.position ?? {} };
  });
  const account = await principalOf(centre.db, feed.account);
  const { marking } = readTerms(feed.settings.terms, account);
  if (!mayRead(principal.clearance, marking, purpose.code, centre.clock.now()))
    throw refuse('FEED_ABOVE_CLEARANCE');
  const peer = openPeer(centre, feed);
  try {
    const look = await lookAt({ centre, feed, account, peer }, position);
    const preview = await previewOf(look);
    return await centre.trust.desk({ principal, purpose, act: 'feed.previewed' }, async (desk: Desk) => {
      desk.note([feed.id], { received: preview.received });
      return desk.release(preview, [feed.markingId, await desk.mark(marking)]);
    });
  } catch (error) {
    if (!(error instanceof FeedFailed)) throw error;
    throw refuse('FEED_FAILED', { reason: error.message, code: error.code }, error.fix);
  } finally {
    peer.close();
  }
}

async function lookAt(worker: Worker, position: object): Promise<Look> {
  const { from, page } = await lookAtTaxii(worker, position);
  return {
    from,
    received: page.received,
    more: page.more,
    types: countBy(page.objects, (one) => (isObject(one) ? (stringOf(get(one, 'type')) ?? '?') : '?')),
    files: [bundleOf(page.objects)],
    problems: page.objects.flatMap((one) => {
      const { id, version, message } = checkOffered(one);
      return message === undefined ? [] : [{ item: id, version, message }];
    }),
  };
}

function bundleOf(objects: readonly Json[]): Look['files'][number] {
  const text = JSON.stringify({ type: 'bundle', objects });
  return {
    path: 'preview.json',
    bytes: new TextEncoder().encode(text),
    hints: { format: 'stix', dated: null },
  };
}

async function previewOf({ files, problems, ...look }: Look): Promise<Preview> {
  const readings: Reading[] = [];
  const told = [...problems];
  for (const file of files) {
    for await (const { outcome, path } of readDocuments(file)) {
      if (outcome.ok) readings.push(...outcome.readings);
      else told.push(...outcome.problems.map(({ message }) => ({ item: path, version: null, message })));
    }
  }
  const subjects = readings.flatMap((reading) => reading.subjects);
  return {
    ...look,
    entities: countBy(subjects, ({ kind }) => kind),
    claims: readings.reduce((sum, reading) => sum + reading.claims.length, 0),
    rows: readings.flatMap(rowsOf).slice(0, ROWS),
    problems: told,
  };
}

function rowsOf({ subjects, claims, text }: Reading): PreviewRow[] {
  return subjects.slice(0, ROWS).map(({ kind, names }, at) => ({
    kind,
    name: names[0]?.text ?? '',
    claims: claims
      .filter(({ subject, property }) => subject === at && property !== 'foreign')
      .slice(0, CLAIMS_SHOWN)
      .map(({ property, start, end }) => `${property}: ${text.slice(start, end).slice(0, 200)}`),
  }));
}

function countBy<T>(items: readonly T[], of: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[of(item)] = (counts[of(item)] ?? 0) + 1;
  return counts;
}
