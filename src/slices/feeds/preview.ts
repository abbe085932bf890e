import type { Reading } from '../../core/words/index.ts';
import { mayRead } from '../../core/marking/index.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { principalOf } from '../agencies/index.ts';
import { readDocuments, readTerms } from '../reports/index.ts';
import type { Preview, PreviewRow } from './contract.ts';
import { FeedFailed } from './failures.ts';
import { findFeed } from './feeds.ts';
import { KINDS } from './kinds/index.ts';
import { countBy, type Look } from './look.ts';
import { openPeer } from './peer.ts';
import { refuse } from './refusals.ts';
import { refuseWithoutRight } from './rules.ts';
import * as store from './store.ts';

const ROWS = 10;
const CLAIMS_SHOWN = 6;

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
    const look = await KINDS[feed.kind].look({ centre, feed, account, peer }, position);
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
