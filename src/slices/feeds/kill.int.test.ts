import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '../../core/formats/json/parse.ts';
import { openCentre, type RunningCentre } from '../../app.ts';
import { readSettings } from '../../platform/config/settings.ts';
import type { Principal } from '../../trust/principal.ts';
import { createLocalCentre } from '../agencies/index.ts';
import { addToInbox, offerCollection } from '../exchange/index.ts';
import { addFeed, resumeFeed, type NewFeed } from './index.ts';

const MAIN = resolve(import.meta.dirname, '../../main.ts');
const PEER = resolve(import.meta.dirname, 'testdata/peer.ts');
const LIAISON = { code: 'LIAISON', caseRef: null } as const;
const OBJECTS = 400;
/** Of our own, to be sent there. */
const OWN = 100;
/** Our marking and its TLP level, which go along with what is pushed. */
const DEFINITIONS = 2;
const PAGE = 20;
const KILLS = 3;

interface Peer {
  readonly process: ChildProcess;
  readonly url: string;
  readonly token: string;
}

async function startPeer(dataDir: string, port: number): Promise<Peer> {
  const child = spawn(process.execPath, [PEER, dataDir, String(port), String(OBJECTS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((done, fail) => {
    child.stdout?.once('data', (data: Buffer) => done(data.toString()));
    child.once('exit', (code) => fail(new Error(`the peer ended with ${code}`)));
  });
  return { process: child, ...(JSON.parse(line) as { url: string; token: string }) };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null)
    await new Promise<void>((done) => child.once('exit', () => done()));
}

const runFeed = (dataDir: string, name: string): ChildProcess =>
  spawn(process.execPath, [MAIN, 'feeds', 'run', name, '--data', dataDir, '--json'], {
    stdio: 'ignore',
    env: { ...process.env, WATCHFLOOR_FEED_PAGE_SIZE: String(PAGE), WATCHFLOOR_LOG: 'silent' },
  });

/** Steps that a feed has taken: each one a transaction. */
async function steps(centre: RunningCentre, name: string): Promise<number> {
  const { rows } = await centre.db.asOwner((owner) =>
    owner.query<{ n: number }>(
      'select count(*)::int as n from feeds.step s join feeds.feed f on f.id = s.feed where f.name = $1',
      [name],
    ),
  );
  return rows[0]?.n ?? 0;
}

/** Runs a feed and kills the runner once it has taken a few more steps. Answers whether it was in the middle. */
async function runAndKill(
  centre: RunningCentre,
  dataDir: string,
  name: string,
  more: number,
): Promise<boolean> {
  const before = await steps(centre, name);
  const child = runFeed(dataDir, name);
  while (child.exitCode === null && (await steps(centre, name)) < before + more) await sleep(5);
  await sleep(Math.random() * 15);
  child.kill('SIGKILL');
  await ended(child);
  return child.signalCode === 'SIGKILL';
}

/** Objects exchanged at a centre, rows and ids. */
async function objectsAt(centre: RunningCentre): Promise<readonly [rows: number, ids: number]> {
  const { rows } = await centre.db.asOwner((owner) =>
    owner.query<{ n: number; ids: number }>(
      'select count(*)::int as n, count(distinct stix_id)::int as ids from exchange.object',
    ),
  );
  return [rows[0]?.n ?? 0, rows[0]?.ids ?? 0];
}

async function within<T>(dataDir: string, work: (centre: RunningCentre) => Promise<T>): Promise<T> {
  const centre = await openCentre(readSettings({ dataDir, databaseUrl: '', logLevel: 'silent' }, {}));
  try {
    return await work(centre);
  } finally {
    await centre.close();
  }
}

/** Two feeds with the peer: one reads its collection, the other sends ours there. */
async function setUp(centre: RunningCentre, principal: Principal, { url, token }: Peer): Promise<void> {
  const common = {
    kind: 'taxii',
    address: url,
    account: principal.handle,
    everyMinutes: null,
    credentials: { username: 'analyst', password: token },
  } as const;
  const terms = { marking: 'UNCLASSIFIED//REL TO ALL' };
  const feeds: readonly NewFeed[] = [
    { ...common, name: 'in', direction: 'poll', settings: { terms, collection: 'shared' } },
    { ...common, name: 'out', direction: 'push', settings: { terms, collection: 'inbox', from: 'all' } },
  ];
  await centre.trust.desk({ principal, purpose: LIAISON, act: 'test' }, async (desk) => {
    await offerCollection(desk, { alias: 'all', read: true, write: false, to: ['LOCAL'], terms });
    for (const feed of feeds) await addFeed(centre, desk, feed);
    await resumeFeed(centre, desk, 'out');
  });
}

const ownObjects = (): JsonObject[] =>
  Array.from({ length: OWN }, (_, nth) => ({
    type: 'indicator',
    spec_version: '2.1',
    id: `indicator--00000000-0000-4000-9000-${String(nth).padStart(12, '0')}`,
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
    pattern: `[domain-name:value = 'own${nth}.example']`,
    pattern_type: 'stix',
    valid_from: '2026-01-01T00:00:00Z',
  }));

test('kill -9 of either side in the middle of a poll and of a push loses nothing and duplicates nothing', {
  timeout: 600_000,
}, async () => {
  const parent = mkdtempSync(join(tmpdir(), 'watchfloor-feeds-'));
  // PostgreSQL runs as another user where we are root, and must get through.
  chmodSync(parent, 0o755);
  const [here, there] = [join(parent, 'here'), join(parent, 'there')];
  let peer = await startPeer(there, 0);
  try {
    await within(here, async (centre) => {
      const principal = await createLocalCentre(centre);
      await setUp(centre, principal, peer);
      let middle = 0;
      for (let kill = 0; kill < KILLS; kill += 1) if (await runAndKill(centre, here, 'in', 3)) middle += 1;
      const [taken, ids] = await objectsAt(centre);
      assert.ok(middle === KILLS && taken > 0 && taken < OBJECTS, `${middle} kills, ${taken} objects`);
      assert.equal(taken, ids);
      // The other side dies while it is asked, and comes back.
      const asking = runFeed(here, 'in');
      const before = await steps(centre, 'in');
      while (asking.exitCode === null && (await steps(centre, 'in')) < before + 2) await sleep(5);
      peer.process.kill('SIGKILL');
      await ended(asking);
      assert.equal(asking.exitCode, 1, 'the run says that it failed');
      peer = await startPeer(there, Number(new URL(peer.url).port));
      await ended(runFeed(here, 'in'));
      assert.deepEqual(await objectsAt(centre), [OBJECTS, OBJECTS]);
      await centre.trust.desk({ principal, purpose: LIAISON, act: 'test' }, (desk) =>
        addToInbox(centre, desk, 'all', ownObjects()),
      );
      for (let kill = 0; kill < 2; kill += 1) assert.ok(await runAndKill(centre, here, 'out', 10));
      await ended(runFeed(here, 'out'));
      await centre.jobs.drain();
      // Every object took part once: as many reports as steps that brought something, and one of our own.
      const { rows } = await centre.db.asOwner((owner) =>
        owner.query<{ reports: number; brought: number }>(
          `select (select count(*)::int from reports.report) as reports,
             (select count(*)::int from feeds.step s join feeds.feed f on f.id = s.feed where f.name = 'in' and s.added > 0) as brought`,
        ),
      );
      assert.equal(rows[0]?.reports, (rows[0]?.brought ?? 0) + 1);
    });
    peer.process.kill('SIGTERM');
    await ended(peer.process);
    // What came from there stood there already; what is ours came once, with the two definitions of its marking.
    const held = OBJECTS + OWN + DEFINITIONS;
    assert.deepEqual(await within(there, objectsAt), [held, held]);
  } finally {
    peer.process.kill('SIGKILL');
    await ended(peer.process);
    rmSync(parent, { recursive: true, force: true });
  }
});
