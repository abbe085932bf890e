import assert from 'node:assert/strict';
import { channel } from 'node:diagnostics_channel';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ANALYSIS, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { indicator } from '../exchange/taxii/taxii.test-kit.ts';
import type { Principal } from '../../trust/principal.ts';
import { add, administrator, held, json, run, scripted, show, TAXII, taxiiServer } from './feeds.test-kit.ts';
import { dropFeed, previewFeed } from './index.ts';

const closers: (() => Promise<void> | void)[] = [];
after(async () => {
  for (const close of closers) await close();
});

async function client(): Promise<{ here: TestCentre; admin: Principal }> {
  const here = await testCentre();
  const settings = { ...here.centre.settings, feedMaxBytes: 200_000, feedSeconds: 1, feedPageSize: 10 };
  Object.assign(here.centre, { settings });
  closers.push(() => here.close());
  return { here, admin: await administrator(here) };
}

async function started(server: Promise<Awaited<ReturnType<typeof scripted>>>) {
  const made = await server;
  closers.push(() => made.close());
  return made;
}

const envelope = (objects: readonly object[], more: object = {}) => JSON.stringify({ objects, ...more });
const page =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': TAXII, ...headers }).end(body);

/** What a server does wrong, and how the run ends. */
const WRONG: readonly [name: string, answer: RequestListener, code: string][] = [
  ['wrong content type', page(envelope([]), { 'content-type': 'text/html' }), 'REFUSED'],
  [
    'another version',
    page(envelope([]), { 'content-type': 'application/taxii+json;version=3.0' }),
    'REFUSED',
  ],
  ['truncated JSON', page('{"objects":[{"type":"indic'), 'NOT_UNDERSTOOD'],
  ['no JSON object', page('[]'), 'NOT_UNDERSTOOD'],
  ['objects that are no list', page('{"objects":{}}'), 'NOT_UNDERSTOOD'],
  ['no UTF-8', page(Buffer.from([0x7b, 0xff, 0x7d])), 'NOT_UNDERSTOOD'],
  ['JSON that never ends going down', page(`{"objects":${'['.repeat(5000)}`), 'NOT_UNDERSTOOD'],
  ['a gzip bomb', page(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }), 'TOO_LARGE'],
  ['a page too large', page(`"${'x'.repeat(300_000)}"`), 'TOO_LARGE'],
  [
    'a body cut short',
    (_, response) => {
      response.writeHead(200, { 'content-type': TAXII, 'content-length': 500 }).write('{');
      setTimeout(() => response.destroy(), 10);
    },
    'UNREACHABLE',
  ],
  [
    'a slow drip',
    (_, response) => {
      response.writeHead(200, { 'content-type': TAXII });
      const timer = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(timer));
    },
    'TOO_SLOW',
  ],
  ['silence', () => undefined, 'TOO_SLOW'],
  ['sent elsewhere', page('', { location: 'http://127.0.0.1:1/' }, 302), 'SENT_ELSEWHERE'],
  ['signed out', page('{}', {}, 401), 'SIGN_IN'],
  ['5xx', page('{}', {}, 500), 'SERVER_FAILED'],
];

test('whatever a server does wrong ends the run with a reason and a fix, and nothing of that answer is taken', async () => {
  const { here, admin } = await client();
  const good = indicator();
  for (const [nth, [name, wrong, code]] of WRONG.entries()) {
    const peer = `peer-${nth}`;
    let asked = 0;
    // The first page is right: what came before the fault stays.
    const there = await started(
      taxiiServer((_, request, response) => {
        asked += 1;
        if (asked === 1) json(response, { objects: [good], more: true, next: 'x' });
        else wrong(request, response);
      }),
    );
    await add(here, admin, { name: peer, address: there.url });
    const ended = await run(here, admin, peer);
    assert.deepEqual([ended.outcome, ended.code], ['failed', code], `${name}: ${ended.message}`);
    assert.ok((ended.fix ?? '').length > 10, name);
    assert.equal((await held(here)).length, 1, name);
    there.close();
  }
});

test('a server that is busy is asked again when it said, one that fails later and later, and one that is well again at once', async () => {
  const { here, admin } = await client();
  let answer: RequestListener = page('{}', { 'retry-after': '7200' }, 429);
  const there = await started(taxiiServer((_, request, response) => answer(request, response)));
  await add(here, admin, { address: there.url, everyMinutes: 15 });
  const waits: number[] = [];
  const next = async () => {
    const { nextAt, at, failures } = await run(here, admin);
    waits.push((Date.parse(nextAt ?? '') - Date.parse(at)) / 60_000);
    return failures;
  };
  assert.equal(await next(), 1);
  assert.equal(waits[0], 120);
  answer = page('{}', {}, 503);
  for (let failures = 2; failures <= 12; failures += 1) assert.equal(await next(), failures);
  // Doubled from a minute, half of it chance, six hours at the most.
  for (const [at, wait] of waits.slice(1).entries()) {
    const whole = Math.min(360, 2 ** (at + 1));
    assert.ok(wait >= whole / 2 - 0.01 && wait <= whole + 0.01, `${at}: ${wait} of ${whole}`);
  }
  answer = page(envelope([]));
  assert.equal(await next(), 0);
  assert.equal(waits.at(-1), 15);
});

test('objects that break the rules are told one by one, and a clock that is wrong loses nothing', async () => {
  const { here, admin } = await client();
  const objects: object[] = [
    indicator(),
    { type: 'indicator', id: 'no id' },
    7 as unknown as object,
    indicator({ pattern: 5 }),
    indicator({
      pattern: 5,
      object_marking_refs: ['marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed'],
    }),
  ];
  const there = await started(
    taxiiServer((query, _, response) => {
      const later = query.has('added_after') ? objects.slice(5) : objects;
      const added = { 'x-taxii-date-added-last': '2999-01-01T00:00:00.000000Z' };
      json(response, { objects: later }, { date: 'Fri, 20 Nov 2026 10:00:00 GMT', ...added });
    }),
  );
  await add(here, admin, { address: there.url });
  const first = await run(here, admin);
  assert.deepEqual([first.outcome, first.added, first.refused], ['done', 1, 4]);
  const { problems } = await show(here, admin);
  assert.equal(problems.length, 4);
  // The one that is marked TLP:RED is named and not told about: others than its reader see this list.
  const [, , open, marked] = problems.map(({ message }) => message);
  assert.match(open ?? '', /pattern/);
  assert.match(marked ?? '', /it is marked/);
  objects.push(indicator());
  // The moment in the year 2999 was not believed: the next walk begins by the server's clock.
  await run(here, admin);
  assert.equal((await held(here)).length, 2);
  assert.ok(there.asked.at(-1)?.includes('added_after=2026-11-20T09'));
});

test('a secret is in a file of its own and nowhere else, and goes with its feed', async () => {
  const { here, admin } = await client();
  const secret = 'vERY-sECRET-pASSWORD';
  const given: string[] = [];
  const there = await started(
    scripted((request, response) => {
      given.push(request.headers.authorization ?? '');
      page('{"title":"x","api_roots":[]}')(request, response);
    }),
  );
  await add(here, admin, { address: there.url, credentials: { username: 'us', password: secret } });
  const ended = await run(here, admin);
  assert.equal(ended.code, 'COLLECTION');
  assert.deepEqual(new Set(given), new Set([`Basic ${Buffer.from(`us:${secret}`).toString('base64')}`]));
  const detail = await show(here, admin);
  const file = join(here.dataDir, 'keys', `feed-${detail.id}.secret`);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.ok(readFileSync(file, 'utf8').includes(secret));
  const dump = await here.centre.db.asOwner(async (owner) => {
    const { rows } = await owner.query<{ all: string }>(
      `select string_agg(row_to_json(t)::text, ' ') as all from (
         select to_json(f) from feeds.feed f union all select to_json(r) from feeds.run r
         union all select to_json(s) from feeds.step s union all select to_json(l) from trust.log_entry l) t(row)`,
    );
    return rows[0]?.all ?? '';
  });
  assert.ok(dump.includes('feed.run'));
  for (const text of [dump, JSON.stringify(detail)])
    for (const form of [secret, Buffer.from(`us:${secret}`).toString('base64')])
      assert.ok(!text.includes(form));
  const act = { principal: admin, purpose: ANALYSIS, act: 'test' };
  await here.centre.trust.desk(act, (desk) => dropFeed(here.centre, desk, 'partner'));
  assert.ok(!existsSync(file));
});

test('a preview writes nothing, and every connection a feed makes is to its own address', async () => {
  const { here, admin } = await client();
  const there = await started(
    taxiiServer((_, __, response) =>
      json(response, { objects: [indicator(), { type: 'indicator', id: 'wrong' }] }),
    ),
  );
  await add(here, admin, { address: there.url });
  const reached = new Set<string>();
  const note = (message: unknown): void => {
    const { socket } = message as { socket: Socket };
    // Looked at once it is told where to go; PostgreSQL is reached by a path.
    socket.once('connect', () => {
      if (socket.remotePort !== undefined) reached.add(`${socket.remoteAddress}:${socket.remotePort}`);
    });
  };
  const counts = async () =>
    (
      await here.centre.db.asOwner((owner) =>
        owner.query<{ n: string }>(
          `select (select count(*) from exchange.object) || ' ' || (select count(*) from reports.report) || ' ' ||
            (select count(*) from feeds.step) || ' ' || (select count(*) from feeds.run) as n`,
        ),
      )
    ).rows[0]?.n;
  channel('net.client.socket').subscribe(note);
  try {
    const before = await counts();
    const { value } = await previewFeed(here.centre, admin, ANALYSIS, 'partner');
    assert.deepEqual([value.received, value.types['indicator'], value.problems.length], [2, 2, 1]);
    assert.equal(await counts(), before);
    await run(here, admin);
  } finally {
    channel('net.client.socket').unsubscribe(note);
  }
  const own = [...reached].filter((one) => !one.endsWith(`:${new URL(there.url).port}`));
  assert.deepEqual(own, []);
  assert.equal(reached.size, 1);
});
