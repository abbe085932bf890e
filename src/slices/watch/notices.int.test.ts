import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { buildServer } from '../../cli/server.ts';
import { createSignInToken } from '../agencies/index.ts';
import { searchEntities, undo } from '../fusion/index.ts';
import { purgeReport, recallReport, withdrawReport } from '../reports/index.ts';
import type { Notices, Onlooker, SavedSearch } from './contract.ts';
import { expireNotices } from './expire.ts';
import { matchReport } from './match.ts';

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
  // The log was gathered up to there: the next recall reads what came since, and no more.
  const { rows: upto } = await one.centre.db.ownerPool.query<{ seq: number; since: number }>(
    'select seq::int, (select count(*) from trust.log_entry e where e.seq > u.seq)::int as since from trust.used_upto u',
  );
  assert.ok((upto[0]?.seq ?? 0) > 10 && (upto[0]?.since ?? 99) < 10, JSON.stringify(upto));
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

test('a conflict that arises on what is followed is told once, to who follows it and sees both sides', async () => {
  const attack = (dead: number) =>
    `A bomb attack killed ${dead} people in Sibi on 3 November 2026, the police said.`;
  await filed('high', 'dead-12.txt', attack(12), OPEN);
  const { rows } = await one.centre.db.ownerPool.query<{ id: string }>(
    `select r.id from fusion.record r join reports.report p on p.id = r.report_id
      where p.path = 'dead-12.txt' and r.kind = 'event'`,
  );
  const event = rows[0]?.id ?? '';
  await call('low', 'PUT', `/api/watch/followed/${event}`, { stands: true });
  const conflicts = async (handle: string) =>
    (await notices(handle)).notices.filter(({ kind }) => kind === 'conflict');
  // Another count that low may not see: nothing of it is told to them.
  await filed('high', 'dead-hidden.txt', attack(31), SECRET);
  assert.deepEqual(await conflicts('low'), []);
  await filed('high', 'dead-20.txt', attack(20), OPEN);
  const [told, ...more] = await conflicts('low');
  assert.equal(more.length, 0, JSON.stringify(more));
  assert.equal(told?.path, `/entities/${event}#conflicts`);
  assert.deepEqual(await conflicts('middle'), [], 'who follows nothing is told nothing');
  assert.deepEqual(await conflicts('high'), []);
  // The same report looked at again tells nothing twice.
  await matchReport({ report: await reportAt('dead-20.txt') }, one.centre);
  assert.equal((await conflicts('low')).length, 1);
  await filed('high', 'dead-12-again.txt', `Again: ${attack(12)}`, OPEN);
  assert.ok((await conflicts('low')).every(({ path }) => path === `/entities/${event}#conflicts`));
});

test('what is followed may leave: the rest is told all the same, and it can be let go of', async () => {
  await filed('high', 'leaving.txt', 'Police in Zhob arrested Baryal Wesa on 5 November 2026.', OPEN);
  await call('low', 'PUT', '/api/watch/followed/Baryal Wesa', { stands: true });
  const followed = async () =>
    (await call('low', 'GET', '/api/watch/followed')).body['value'] as readonly string[];
  const id = (await followed()).at(-1) ?? '';
  assert.match(id, /^[0-9a-f-]{36}$/, 'by its name, kept by its id');
  const search = await subscribed('low', 'Tarnak', 'Tarnak Convoy');
  await one.centre.trust.desk(
    { principal: officer('high'), purpose: ANALYSIS, act: 'report.withdrawn' },
    async (desk) => withdrawReport(desk, await reportAt('leaving.txt'), 'Wrong person.'),
  );
  await filed('high', 'after.txt', 'Police in Zhob stopped the Tarnak Convoy on 6 November 2026.', OPEN);
  const told = (await notices('low')).notices.filter(({ kind }) => kind === 'search');
  assert.ok(JSON.stringify(told).includes(await reportAt('after.txt')), `${search} ${JSON.stringify(told)}`);
  assert.equal((await call('low', 'PUT', `/api/watch/followed/${id}`, { stands: false })).status, 200);
  assert.ok(!(await followed()).includes(id));
});

const reportAt = async (path: string): Promise<string> => {
  const sql = 'select id from reports.report where path = $1';
  return (await one.centre.db.ownerPool.query<{ id: string }>(sql, [path])).rows[0]?.id ?? '';
};

test('what was told of a report goes with its purge, words of colleagues and all; that it was recalled stays told', async () => {
  const words = 'Quenby Tarrowfield';
  await subscribed('low', 'wanted', words);
  await filed('high', 'purged.txt', `Police in Zhob arrested ${words} on 9 November 2026.`, OPEN);
  const report = await reportAt('purged.txt');
  await call('high', 'POST', '/api/watch/asks', { officer: 'low', report, note: `is it ${words}?` });
  await one.centre.jobs.drain();
  const rows = async (sql: string): Promise<number> =>
    (await one.centre.db.ownerPool.query(sql, [report])).rowCount ?? 0;
  const told = `select 1 from watch.notice where kind <> 'recall' and (subject = $1 or cause = $1)`;
  assert.equal(await rows(told), 2);
  await call('low', 'GET', `/api/reports/${report}`);
  const chief = { ...officer('high'), roles: ['release-authority'] as const };
  const act = { principal: chief, purpose: ANALYSIS, act: 'test' };
  await one.centre.trust.desk(act, async (desk) => {
    await recallReport(one.centre, desk, report, 'burnt', 'ALPHA');
  });
  await one.centre.jobs.drain();
  await one.centre.trust.desk(act, async (desk) => {
    await purgeReport(one.centre, desk, report, 'asked');
  });
  assert.equal(await rows(told), 0);
  assert.equal(await rows('select 1 from watch.item where subject = $1'), 0);
  const { rowCount } = await one.centre.db.ownerPool.query(
    `select 1 from watch.notice n where n::text like '%Tarrowfield%'`,
  );
  assert.equal(rowCount, 0);
  assert.ok((await tellings('low')).includes('recall ALPHA burnt'));
});

test('notices are kept for their term, and so are the words of searches that were ended', async () => {
  const id = await subscribed('middle', 'old one', 'Kharan Durrani');
  await call('middle', 'DELETE', `/api/watch/searches/${id}`);
  const { ownerPool } = one.centre.db;
  const count = async (sql: string): Promise<number> => (await ownerPool.query(sql)).rowCount ?? 0;
  await expireNotices({}, one.centre);
  assert.ok((await count('select 1 from watch.notice')) > 0);
  assert.equal(await count(`select 1 from watch.saved where name = 'old one'`), 1);
  await ownerPool.query(`update watch.notice set at = at - interval '91 days' where officer = 'low'`);
  await ownerPool.query(`update watch.saved_end set at = at - interval '91 days'`);
  await expireNotices({}, one.centre);
  assert.equal(await count(`select 1 from watch.notice where officer = 'low'`), 0);
  assert.equal(await count(`select 1 from watch.notice_read where officer = 'low'`), 0);
  assert.equal(await count(`select 1 from watch.saved where name = 'old one'`), 0);
  assert.ok((await count(`select 1 from watch.saved`)) > 0, 'what stands is kept');
  assert.equal(
    await count(`select 1 from graphile_worker.jobs where key = 'watch.expire' and run_at > now()`),
    1,
    'the next is to come, also where the clock of the centre is behind',
  );
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
