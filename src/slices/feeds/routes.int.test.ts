import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { testCentre, type TestCentre } from '../../app.test-kit.ts';
import { buildServer } from '../../cli/server.ts';
import { apiToken } from '../../trust/session.ts';
import type { Principal } from '../../trust/principal.ts';
import { indicator } from '../exchange/taxii/taxii.test-kit.ts';
import { add, administrator, held, json, run, taxiiServer, type Script } from './feeds.test-kit.ts';
import { RUN_FEED } from './feeds.ts';
import { feeds as slice } from './index.ts';

let here: TestCentre;
let admin: Principal;
let server: FastifyInstance;
const closers: (() => void)[] = [];

before(async () => {
  here = await testCentre();
  admin = await administrator(here);
  ({ server } = await buildServer(here.centre));
});
after(async () => {
  for (const close of closers) close();
  await server.close();
  await here.close();
});

async function ask(handle: string, method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) {
  const token = apiToken(here.centre.keys.sessionSecret, handle, '2999-01-01T00:00:00.000Z');
  const reply = await server.inject({
    method,
    url,
    headers: { authorization: `Bearer ${token}` },
    ...(payload === undefined ? {} : { payload }),
  });
  return {
    status: reply.statusCode,
    body: reply.json<{ value: Record<string, unknown>; code?: string; fix?: string }>(),
  };
}

async function one(delayMs = 0): Promise<Script> {
  const made = await taxiiServer((_, __, response) => {
    setTimeout(() => json(response, { objects: [indicator()] }), delayMs);
  });
  closers.push(() => made.close());
  return made;
}

test('a feed is set up, looked at, run, rested, resumed and dropped over HTTP', async () => {
  const there = await one();
  const body = {
    name: 'web',
    kind: 'taxii',
    address: there.url,
    marking: 'UNCLASSIFIED//REL TO ALL',
    grade: 'C3',
    credentials: { token: 'tOKEN-1234' },
  };
  const added = await ask('admin', 'POST', '/api/feeds', body);
  assert.equal(added.status, 201, JSON.stringify(added.body));
  assert.ok(!JSON.stringify(added.body).includes('tOKEN'));
  assert.equal((await ask('admin', 'POST', '/api/feeds', body)).body.code, 'FEED_EXISTS');
  assert.equal((await ask('admin', 'POST', '/api/feeds/web/preview')).body.value['received'], 1);
  assert.equal((await ask('admin', 'POST', '/api/feeds/web/run')).body.value['added'], 1);
  assert.equal((await ask('admin', 'POST', '/api/feeds/web/pause')).body.value['state'], 'paused');
  assert.equal((await ask('admin', 'POST', '/api/feeds/web/run')).body.code, 'FEED_PAUSED');
  assert.equal((await ask('admin', 'POST', '/api/feeds/web/resume')).body.value['state'], 'active');
  const listed = await ask('admin', 'GET', '/api/feeds');
  assert.equal((listed.body.value as unknown as object[]).length, 1);
  assert.equal((await ask('admin', 'GET', '/api/feeds/web')).body.value['lagSeconds'], 0);
  // Of another party, for whom there is no such feed.
  for (const [method, url] of [
    ['GET', '/api/feeds/web'],
    ['POST', '/api/feeds/web/run'],
    ['DELETE', '/api/feeds/web'],
  ] as const) {
    const told = await ask('low', method, url);
    const absent = await ask('low', method, url.replace('web', 'none'));
    assert.equal(told.status, 404);
    assert.deepEqual(told.body, absent.body);
  }
  assert.deepEqual((await ask('low', 'GET', '/api/feeds')).body.value, []);
  assert.equal(
    (await ask('low', 'POST', '/api/feeds', { ...body, name: 'mine' })).body.code,
    'FEED_RIGHT_NEEDED',
  );
  assert.equal((await ask('admin', 'DELETE', '/api/feeds/web')).status, 200);
  assert.equal((await ask('admin', 'GET', '/api/feeds/web')).status, 404);
});

test('one run at a time for each feed, and several peers side by side', async () => {
  const [slow, fast] = [await one(700), await one()];
  await add(here, admin, { name: 'slow', address: slow.url });
  await add(here, admin, { name: 'fast', address: fast.url });
  const count = (await held(here)).length;
  let slowEnded = false;
  const first = run(here, admin, 'slow').then((ended) => {
    slowEnded = true;
    return ended;
  });
  while (slow.asked.length === 0) await new Promise((done) => setTimeout(done, 5));
  await assert.rejects(run(here, admin, 'slow'), { code: 'FEED_RUNNING' });
  assert.equal((await run(here, admin, 'fast')).added, 1);
  assert.equal(slowEnded, false, 'the fast peer does not wait for the slow one');
  assert.equal((await first).added, 1);
  assert.equal((await held(here)).length, count + 2);
});

test('the schedule is one job for each feed, in a lane beside the others, and a paused feed does nothing', async () => {
  const there = await one();
  await add(here, admin, { name: 'hourly', address: there.url, everyMinutes: 60 });
  const jobs = async () =>
    (
      await here.centre.db.asOwner((owner) =>
        owner.query<{ run_at: string }>(
          'select run_at from graphile_worker.jobs where task_identifier = $1',
          [RUN_FEED],
        ),
      )
    ).rows.length;
  assert.equal(await jobs(), 1);
  // A command that works off the queue connects nowhere.
  await here.centre.jobs.drain();
  assert.deepEqual(there.asked, []);
  const work = slice.waitingJobs?.[RUN_FEED];
  const { id } = (await ask('admin', 'GET', '/api/feeds/hourly')).body.value;
  await work?.({ feed: id }, here.centre);
  assert.ok(there.asked.length > 0);
  assert.equal(await jobs(), 1);
  const { nextAt } = (await ask('admin', 'GET', '/api/feeds/hourly')).body.value;
  assert.equal(nextAt, '2026-11-22T09:00:00.000Z');
  await ask('admin', 'POST', '/api/feeds/hourly/pause');
  const asked = there.asked.length;
  await work?.({ feed: id }, here.centre);
  assert.equal(there.asked.length, asked);
});
