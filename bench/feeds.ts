import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RunningCentre } from '../src/app.ts';
import { addFeed, resumeFeed, runFeed, type FeedRun, type NewFeed } from '../src/slices/feeds/index.ts';
import { addToInbox, offerCollection, openInbox } from '../src/slices/exchange/index.ts';
import type { Principal } from '../src/trust/principal.ts';
import { PURPOSE, withNewCentre } from './centre.ts';
import { loadLine, ms, ratio, timed } from './measure.ts';
import { median, percentile, table, writeResult } from './report.ts';

const PEER = resolve(import.meta.dirname, '../src/slices/feeds/testdata/peer.ts');
const OBJECTS = 20_000;
const OWN = 10_000;
const PAGE = 1000;
const QUIET_ROUNDS = 40;

interface Peer {
  readonly url: string;
  readonly token: string;
  stop(): Promise<void>;
}

/** A second centre in a process of its own, with its own database. */
async function startPeer(): Promise<Peer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'watchfloor-bench-peer-'));
  const child = spawn(process.execPath, [PEER, dataDir, '0', String(OBJECTS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((done, fail) => {
    child.stdout?.once('data', (data: Buffer) => done(data.toString()));
    child.once('exit', (code) => fail(new Error(`the peer ended with ${code}`)));
  });
  const { url, token } = JSON.parse(line) as { url: string; token: string };
  return {
    url,
    token,
    async stop() {
      const gone = new Promise<void>((done) => child.once('exit', () => done()));
      child.kill('SIGTERM');
      await gone;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const objects = (series: string, most: number) =>
  Array.from({ length: most }, (_, nth) => ({
    type: 'indicator',
    spec_version: '2.1',
    id: `indicator--00000000-0000-4000-${series}-${String(nth).padStart(12, '0')}`,
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
    pattern: `[domain-name:value = 'h${nth}.example']`,
    pattern_type: 'stix',
    valid_from: '2026-01-01T00:00:00Z',
  }));

/** The same door without a peer: objects a second. */
async function addHere(
  centre: RunningCentre,
  principal: Principal,
  alias: string,
  series: string,
): Promise<number> {
  const all = objects(series, OWN);
  const act = { principal, purpose: PURPOSE, act: 'bench' };
  const took = await timed(async () => {
    for (let at = 0; at < all.length; at += PAGE)
      await centre.trust.desk(act, (desk) => addToInbox(centre, desk, alias, all.slice(at, at + PAGE)));
  });
  return (all.length * 1000) / took;
}

async function measure(centre: RunningCentre, principal: Principal, peer: Peer): Promise<string> {
  const act = { principal, purpose: PURPOSE, act: 'bench' };
  const terms = { marking: 'UNCLASSIFIED//REL TO ALL' };
  const common = {
    kind: 'taxii',
    address: peer.url,
    account: principal.handle,
    everyMinutes: null,
    credentials: { username: 'analyst', password: peer.token },
  } as const;
  const feeds: readonly NewFeed[] = [
    { ...common, name: 'in', direction: 'poll', settings: { terms, collection: 'shared' } },
    { ...common, name: 'out', direction: 'push', settings: { terms, collection: 'inbox', from: 'own' } },
  ];
  await centre.trust.desk(act, async (desk) => {
    await openInbox(desk, { alias: 'here', title: 'Here', to: ['LOCAL'], terms });
    await offerCollection(desk, { alias: 'own', read: true, write: false, to: ['LOCAL'], terms });
    for (const feed of feeds) await addFeed(centre, desk, feed);
    await resumeFeed(centre, desk, 'out');
  });
  const run = async (name: string): Promise<FeedRun> => {
    const { value } = await runFeed(centre, principal, PURPOSE, name);
    if (value.outcome !== 'done') throw new Error(value.message ?? value.outcome);
    return value;
  };
  let polled = 0;
  const pollTook = await timed(async () => {
    polled = (await run('in')).added;
  });
  if (polled !== OBJECTS) throw new Error(`${polled} of ${OBJECTS} came in`);
  const poll = (polled * 1000) / pollTook;
  // One more walk settles where it stands; after it there is no news.
  await run('in');
  const quiet: number[] = [];
  for (let round = 0; round < QUIET_ROUNDS; round += 1) quiet.push(await timed(() => run('in')));
  const direct = await addHere(centre, principal, 'here', '9000');
  await addHere(centre, principal, 'own', 'a000');
  let pushed = 0;
  const pushTook = await timed(async () => {
    pushed = (await run('out')).received;
  });
  const push = (pushed * 1000) / pushTook;
  const rows = [
    ['poll of a whole collection, from a second centre', '2000/s', '5000/s', `${poll.toFixed(0)}/s`],
    ['the same door without a peer', '', '', `${direct.toFixed(0)}/s`],
    ['poll against that', '', '', ratio(poll / direct)],
    ['run without news: p50', '', '', ms(median(quiet))],
    ['run without news: p95', '', '', ms(percentile(quiet, 0.95))],
    ['push of a view to a second centre', '2000/s', '5000/s', `${push.toFixed(0)}/s`],
  ];
  return [
    `${OBJECTS} objects read from a second centre in a process and on a database of its own, over HTTP in pages of ${PAGE}, each checked, marked, logged and committed with fsync together with where the feed stands; ${pushed} sent back.\n`,
    table(['what', 'floor', 'aim', 'measured'], rows),
    loadLine(),
  ].join('\n');
}

/** Throughput of the TAXII client against a second centre. */
export async function run(): Promise<void> {
  const peer = await startPeer();
  try {
    await withNewCentre(async (centre, analyst) =>
      writeResult('feeds', await measure(centre, analyst, peer)),
    );
  } finally {
    await peer.stop();
  }
}
