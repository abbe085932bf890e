import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { buildServer } from '../../cli/server.ts';
import { createSignInToken } from '../agencies/index.ts';
import { searchEntities, undo } from '../fusion/index.ts';
import type { Notices, Onlooker, SavedSearch } from './contract.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const SECRET = 'SECRET//KESTREL';
const NAME = 'Zarak Mandokhel';

let one: TestCentre;
let server: FastifyInstance;
const cookies = new Map<string, string>();

before(async () => {
  one = await testCentre();
  ({ server } = await buildServer(one.centre));
  for (const handle of ['low', 'middle', 'high']) {
    const reply = await server.inject({ url: `/sign-in/${await createSignInToken(one.centre, handle)}` });
    cookies.set(handle, String(reply.headers['set-cookie']).split(';')[0] ?? '');
  }
});
after(async () => {
  await server.close();
  await one.close();
});

async function call(handle: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object) {
  const reply = await server.inject({
    method,
    url,
    headers: { cookie: cookies.get(handle) ?? '' },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: reply.statusCode, body: reply.json() as Record<string, unknown>, text: reply.body };
}

const asked = (q: string) => ({ q, match: 'sound', kind: null, party: null, source: null, language: null });
const search = (name: string, q: string, more: object = {}) => ({
  name,
  asked: asked(q),
  forOfficers: [],
  forParties: [],
  marking: '',
  ...more,
});
const searches = async (handle: string) =>
  (await call(handle, 'GET', '/api/watch/searches')).body['value'] as SavedSearch[];
const notices = async (handle: string) =>
  (await call(handle, 'GET', '/api/watch/notices')).body['value'] as Notices;
const tellings = async (handle: string) =>
  (await notices(handle)).notices.map(({ kind, title, because }) => `${kind} ${title} ${because}`);

async function subscribed(handle: string, name: string, q: string, more: object = {}): Promise<string> {
  await call(handle, 'POST', '/api/watch/searches', search(name, q, more));
  const kept = (await searches(handle)).find((saved) => saved.name === name);
  await call(handle, 'PUT', `/api/watch/searches/${kept?.id}/subscription`, { stands: true });
  return kept?.id ?? '';
}

const filed = async (handle: string, path: string, text: string, marking: string) => {
  await file(one.centre, handle, path, text, marking);
  await one.centre.jobs.drain();
};

test('a private search is its owner’s; a shared one is seen where its marking lets it be', async () => {
  await call('low', 'POST', '/api/watch/searches', search('mine', 'Sibi'));
  await call(
    'high',
    'POST',
    '/api/watch/searches',
    search('for all', 'Quetta', { forParties: ['CHARLIE', 'BRAVO'], marking: OPEN }),
  );
  await call(
    'high',
    'POST',
    '/api/watch/searches',
    search('secret', 'Saffron', { forParties: ['CHARLIE', 'BRAVO'], marking: SECRET }),
  );
  assert.deepEqual(
    (await searches('low')).map(({ name }) => name),
    ['for all', 'mine'],
  );
  assert.deepEqual(
    (await searches('high')).map(({ name }) => name),
    ['for all', 'secret'],
  );
  const [shared] = await searches('middle');
  assert.equal(shared?.isOwn, false);
  assert.equal((await call('middle', 'DELETE', `/api/watch/searches/${shared?.id}`)).status, 403);
  const secret = (await searches('high')).find(({ name }) => name === 'secret');
  assert.equal(
    (await call('low', 'PUT', `/api/watch/searches/${secret?.id}/subscription`, { stands: true })).status,
    404,
  );
  assert.equal(
    (await call('low', 'POST', '/api/watch/searches', search('x', 'y', { forParties: ['NOBODY'] }))).status,
    422,
  );
});

test('a subscription tells what it finds, once, by name and by words, and only what its officer may see', async () => {
  await subscribed('low', 'the man', NAME);
  await subscribed('low', 'words', 'drone workshop');
  await subscribed('middle', 'elsewhere', 'Nobody Whatsoever');
  const entries = async () =>
    (await one.centre.db.ownerPool.query(`select 1 from trust.log_entry where officer = 'low'`)).rowCount;
  const before = await entries();
  await filed('high', 'hidden.txt', `Police in Zhob arrested ${NAME} in a drone workshop.`, SECRET);
  assert.equal(await entries(), before, 'what is hidden leaves no act in the log');
  assert.deepEqual(await tellings('low'), []);
  await filed('high', 'open.txt', `Police in Sibi arrested ${NAME} on 3 November 2026.`, OPEN);
  await filed('high', 'words.txt', 'A drone was found beside the workshop.', OPEN);
  assert.deepEqual(await tellings('low'), ['search words.txt words', 'search open.txt the man']);
  assert.deepEqual(await tellings('middle'), []);
  assert.equal((await notices('low')).unread, 2);
});

test('of some reports a saved search finds those that its reader may see', async () => {
  const { rows } = await one.centre.db.ownerPool.query<{ id: string; path: string }>(
    'select id, path from reports.report order by path',
  );
  const saved = (await searches('low')).find(({ name }) => name === 'the man');
  const reports = rows.map(({ id }) => id);
  const { body } = await call('low', 'POST', `/api/watch/searches/${saved?.id}/among`, { reports });
  assert.deepEqual(
    body['value'],
    rows.flatMap(({ id, path }) => (path === 'open.txt' ? id : [])),
  );
  assert.equal(
    (await call('high', 'POST', `/api/watch/searches/${saved?.id}/among`, { reports })).status,
    404,
  );
});

test('read, muted and heard again: the count follows, nothing is lost', async () => {
  const {
    notices: [newest],
  } = await notices('low');
  const read = await call('low', 'POST', '/api/watch/notices/read', { moments: [newest?.moment] });
  assert.equal((read.body['value'] as Notices).unread, 1);
  await call('high', 'POST', '/api/watch/notices/read', { moments: [newest?.moment] });
  await call('low', 'POST', '/api/watch/notices/mute', { kind: 'search', muted: true });
  assert.deepEqual([(await notices('low')).unread, (await notices('low')).muted], [0, ['search']]);
  await call('low', 'POST', '/api/watch/notices/mute', { kind: 'search', muted: false });
  assert.equal((await notices('low')).unread, 1);
});

test('who loses the right is told nothing more, and what was told before is gone', async () => {
  await subscribed('high', 'kestrel', 'Orakzai', {});
  await filed('high', 'deep.txt', 'Marjan Orakzai met a courier in Zhob.', SECRET);
  const deep = (list: readonly string[]) => list.filter((line) => line.includes('deep'));
  assert.equal(deep(await tellings('high')).length, 1);
  const change = (compartments: readonly string[]) =>
    one.centre.db.ownerPool.query(`update agencies.officer set compartments = $1 where handle = 'high'`, [
      compartments,
    ]);
  await change(['OSPREY']);
  assert.deepEqual(deep(await tellings('high')), []);
  assert.doesNotMatch((await call('high', 'GET', '/api/watch/notices')).text, /deep|KESTREL/);
  await change(['KESTREL', 'OSPREY']);
  assert.equal(deep(await tellings('high')).length, 1);
});

test('a recall is told to who read or used the report, and names whose it was and why, not what it said', async () => {
  await filed('high', 'doubtful.txt', 'Gul Marjan was seen in Zhob with a courier.', OPEN);
  const { rows } = await one.centre.db.ownerPool.query<{ id: string }>(
    `select id from reports.report where path = 'doubtful.txt'`,
  );
  const id = rows[0]?.id ?? '';
  assert.equal((await call('low', 'GET', `/api/reports/${id}`)).status, 200);
  await one.centre.trust.desk({ principal: officer('high'), purpose: ANALYSIS, act: 'act.undone' }, (desk) =>
    undo(desk, id, 'another man'),
  );
  await one.centre.jobs.drain();
  assert.equal((await tellings('low'))[0], 'recall ALPHA another man');
  assert.ok(!(await tellings('middle')).some((line) => line.startsWith('recall')), 'middle never read it');
  assert.doesNotMatch((await call('low', 'GET', '/api/watch/notices')).text, /doubtful|Gul Marjan/);
});

test('a colleague is asked for a review; who may not open the report cannot be asked', async () => {
  const { rows } = await one.centre.db.ownerPool.query<{ id: string; path: string }>(
    `select id, path from reports.report where path in ('open.txt', 'hidden.txt')`,
  );
  const idOf = (path: string) => rows.find((row) => row.path === path)?.id;
  const ask = (report: string | undefined, to: string) =>
    call('high', 'POST', '/api/watch/asks', { officer: to, report, note: 'please look at the date' });
  assert.equal((await ask(idOf('open.txt'), 'middle')).status, 200);
  await one.centre.jobs.drain();
  assert.deepEqual(await tellings('middle'), ['review open.txt high: please look at the date']);
  const refused = await ask(idOf('hidden.txt'), 'low');
  assert.equal(refused.status, 422);
  assert.deepEqual(refused.body['code'], (await ask(idOf('open.txt'), 'nobody')).body['code']);
});

test('a conflict on an entity that is followed is told with the report that made it', async () => {
  await filed(
    'high',
    'born-1.txt',
    'Dost Safarzod, born on 4 May 1990 in Khujand, was convicted by the court in Quetta.',
    OPEN,
  );
  const { value } = await one.centre.trust.desk(
    { principal: officer('low'), purpose: ANALYSIS, act: 'search.run' },
    (desk) => searchEntities(desk, 'Dost Safarzod', 1, { kind: 'person' }),
  );
  const id = value[0]?.id ?? '';
  assert.equal((await call('low', 'PUT', `/api/watch/followed/${id}`, { stands: true })).status, 200);
  const quiet = (await tellings('low')).length;
  await filed('high', 'other.txt', 'Nothing was seen in Zhob.', OPEN);
  assert.equal((await tellings('low')).length, quiet);
  assert.deepEqual((await call('low', 'GET', '/api/watch/followed')).body['value'], [id]);
});

test('officers at one thing see each other; a thing that is hidden answers as one that is not there', async () => {
  const { rows } = await one.centre.db.ownerPool.query<{ id: string; path: string }>(
    `select id, path from reports.report where path in ('open.txt', 'hidden.txt')`,
  );
  const look = async (handle: string, path: string, here = true) => {
    const thing = `report:${rows.find((row) => row.path === path)?.id}`;
    return call(handle, 'POST', '/api/watch/looking', { thing, here });
  };
  const others = (reply: { body: Record<string, unknown> }) =>
    (reply.body['onlookers'] as Onlooker[]).map(({ handle }) => handle);
  assert.deepEqual(others(await look('high', 'open.txt')), []);
  assert.deepEqual(others(await look('low', 'open.txt')), ['high']);
  assert.deepEqual(others(await look('high', 'open.txt')), ['low']);
  await look('low', 'open.txt', false);
  assert.deepEqual(others(await look('high', 'open.txt')), []);
  await look('high', 'hidden.txt');
  const hidden = await look('low', 'hidden.txt');
  const absent = await call('low', 'POST', '/api/watch/looking', {
    thing: 'report:00000000-0000-4000-8000-000000000000',
    here: true,
  });
  assert.equal(hidden.status, 404);
  assert.equal(hidden.text, absent.text);
});
