import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { file, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { buildServer } from '../../cli/server.ts';
import { createSignInToken } from '../agencies/index.ts';
import type { Running } from '../../trust/slice.ts';
import type { FeedItem } from './contract.ts';
import { startWatching } from './stream.ts';

let one: TestCentre;
let server: FastifyInstance;
let running: Running;
let origin = '';
const cookies = new Map<string, string>();

before(async () => {
  one = await testCentre();
  ({ server } = await buildServer(one.centre));
  await server.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  running = startWatching(one.centre);
  await one.centre.jobs.start();
  for (const handle of ['low', 'high']) {
    const reply = await server.inject({ url: `/sign-in/${await createSignInToken(one.centre, handle)}` });
    cookies.set(handle, String(reply.headers['set-cookie']).split(';')[0] ?? '');
  }
});
after(async () => {
  await running.stop();
  await server.close();
  await one.close();
});

async function feed(handle: string, query = ''): Promise<readonly FeedItem[]> {
  const reply = await fetch(`${origin}/api/watch/items${query}`, {
    headers: { cookie: cookies.get(handle) ?? '' },
  });
  assert.equal(reply.status, 200);
  return ((await reply.json()) as { value: FeedItem[] }).value;
}

/** A stream that is read until it has told so many times of news; gives what came in all. `standing` is called once it is open. */
async function follow(
  handle: string,
  from: string,
  news: number,
  patienceMs = 30_000,
  standing: () => void = () => undefined,
): Promise<string> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patienceMs);
  const reply = await fetch(`${origin}/api/watch/stream?after=${from}`, {
    headers: { cookie: cookies.get(handle) ?? '' },
    signal: stop.signal,
  });
  assert.match(String(reply.headers.get('content-type')), /^text\/event-stream/);
  standing();
  let text = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of reply.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      if (text.split('event: news').length > news) break;
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  }
  clearTimeout(timer);
  stop.abort();
  return text;
}

const acts = async (handle: string): Promise<number> => {
  const { rows } = await one.centre.db.ownerPool.query<{ n: string }>(
    'select count(*) as n from trust.log_entry where officer = $1',
    [handle],
  );
  return Number(rows[0]?.n);
};

test('a report that is filed is told at once to who may see it, and only to them', async () => {
  const told = follow('high', '1', 1);
  await file(one.centre, 'high', 'a.txt', 'Police in Sibi arrested Zarak Mandokhel.', 'SECRET//KESTREL');
  assert.match(await told, /event: news/);
  const [line] = await feed('high');
  assert.equal(line?.report.path, 'a.txt');
  assert.deepEqual(await feed('low'), []);
});

test('what a reader may not see leaves no line in the stream and no act in the log', async () => {
  const { promise: stands, resolve: standing } = Promise.withResolvers<void>();
  const silent = follow('low', '1', 1, 4_000, standing);
  // The connection stands before anything is counted.
  await stands;
  const before = await acts('low');
  await file(one.centre, 'high', 'b.txt', 'Police in Quetta arrested nobody.', 'SECRET//KESTREL');
  assert.doesNotMatch(await silent, /event: news/);
  assert.equal(await acts('low'), before);
});

test('after a gap nothing is missing and nothing comes twice', async () => {
  const start = (await feed('low'))[0]?.moment ?? '1';
  for (let n = 0; n < 5; n++)
    await file(
      one.centre,
      'low',
      `open-${n}.txt`,
      `Notice ${n} of the district desk.`,
      'UNCLASSIFIED//REL TO ALL',
    );
  await follow('low', start, 1);
  const seen: string[] = [];
  let at = start;
  for (let round = 0; round < 200 && seen.length < 5; round++) {
    const lines = await feed('low', `?after=${at}&most=2`);
    seen.push(...lines.map(({ report }) => report.path));
    at = lines.at(-1)?.moment ?? at;
    if (lines.length === 0) await new Promise((done) => setTimeout(done, 50));
  }
  assert.deepEqual(
    seen.toSorted(),
    [0, 1, 2, 3, 4].map((n) => `open-${n}.txt`),
  );
  assert.equal(new Set(seen).size, 5);
  const newest = await feed('low', '?most=3');
  const older = await feed('low', `?before=${newest.at(-1)?.moment}&most=50`);
  assert.equal(new Set([...newest, ...older].map(({ moment }) => moment)).size, 5);
});

test('nobody signed in, a moment that is none: the ordinary refusals', async () => {
  assert.equal((await fetch(`${origin}/api/watch/stream`)).status, 401);
  const headers = { cookie: cookies.get('low') ?? '' };
  assert.equal((await fetch(`${origin}/api/watch/items?after=x`, { headers })).status, 400);
  assert.equal((await fetch(`${origin}/api/watch/stream?purpose=NONSENSE`, { headers })).status, 422);
});
