import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { file, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { buildServer } from '../../cli/server.ts';
import { createSignInToken } from '../agencies/index.ts';
import type { DeskClaim } from './index.ts';

const TEXT =
  'Police in Sibi arrested Zarak Mandokhel, an alleged financier of the Grey Heron Front, on 3 November 2026.';
const NOBODY = '00000000-0000-8000-8000-000000000000';

let our: TestCentre;
let server: FastifyInstance;
let cookie = '';
let report = '';

before(async () => {
  our = await testCentre();
  const filed = await file(our.centre, 'high', 'note.txt', TEXT, 'UNCLASSIFIED//REL TO ALL');
  assert.ok(filed.ok);
  report = filed.reports[0]?.id ?? '';
  server = (await buildServer(our.centre)).server;
  const signIn = await server.inject({ url: `/sign-in/${await createSignInToken(our.centre, 'low')}` });
  cookie = String(signIn.headers['set-cookie']).split(';')[0] ?? '';
});
after(async () => {
  await server.close();
  await our.close();
});

const post = (url: string, payload: object | string) =>
  server.inject({
    method: 'POST',
    url,
    headers: { cookie, 'content-type': 'application/json' },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
const get = (url: string) => server.inject({ url, headers: { cookie } });
const claims = async (): Promise<DeskClaim[]> =>
  (await get(`/api/review/reports/${report}`)).json().value.claims;

test('the desk over HTTP: queue, claims, one act, its undo', async () => {
  const queue = (await get('/api/review')).json();
  assert.equal(queue.value[0].report.id, report);
  const waiting = (await claims()).filter((one) => one.state === 'proposed').map((one) => one.id);
  const done = await post('/api/reviews', { decision: 'accept', claims: waiting, because: 'court record' });
  assert.equal(done.statusCode, 200, done.body);
  assert.deepEqual((await get('/api/review')).json().value, []);
  const again = await post('/api/reviews', { decision: 'refuse', claims: waiting, because: 'no' });
  assert.equal(again.statusCode, 409);
  assert.equal(again.json().code, 'CLAIM_REVIEWED');
  assert.equal(again.json().facts?.acts?.[0]?.officer ?? again.json().acts?.[0]?.officer, 'low');
  for (const { id } of done.json().value)
    assert.equal((await post('/api/undo', { id, reason: 'a test' })).statusCode, 200);
  assert.equal((await get('/api/review')).json().value.length, 1);
});

test('what has not the right shape is refused before anything is done', async () => {
  const first = await claims();
  const claim = first[0]?.id ?? '';
  const bodies: readonly (object | string)[] = [
    '{"decision":',
    [],
    { decision: 'accept', claims: [42], because: 'x' },
    { decision: 'accept', claims: ["'; drop table"], because: 'x' },
    { decision: 'approve', claims: [claim], because: 'x' },
    { decision: 'accept', claims: [claim] },
    { decision: 'accept', claims: [claim], because: '' },
    { decision: 'accept', claims: [claim], because: 'x'.repeat(5000) },
    { decision: 'accept', claims: Array(1001).fill(claim), because: 'x' },
    { decision: 'change', claims: [claim], because: 'x', correction: { marking: 'none' } },
    { decision: 'change', claims: [claim], because: 'x', correction: 'refuse' },
    { decision: 'accept', claims: [NOBODY], because: 'x' },
    { decision: 'accept', report: NOBODY, because: 'x' },
    { decision: 'accept', because: 'x' },
  ];
  for (const body of bodies) {
    const { statusCode } = await post('/api/reviews', body);
    assert.ok(statusCode >= 400 && statusCode < 500, `${statusCode} ${JSON.stringify(body).slice(0, 80)}`);
  }
  for (const body of [
    { lesson: 'weight', record: NOBODY, because: 'x' },
    { lesson: 'alias', record: 'x', because: 'x' },
  ])
    assert.ok([400, 422].includes((await post('/api/review/lessons', body)).statusCode));
  for (const body of [{ reports: ['x'] }, { most: 0 }, { most: 1e9 }, { reports: [] }])
    assert.ok(
      [400, 422].includes((await post('/api/review/rereads', body)).statusCode),
      JSON.stringify(body),
    );
  assert.deepEqual(await claims(), first);
});

test('nobody who is not signed in, and no officer without the right', async () => {
  for (const url of ['/api/review', `/api/review/reports/${report}`, '/api/review/lessons'])
    assert.equal((await server.inject({ url })).statusCode, 401);
  const denied = await post('/api/review/rereads/apply', { because: 'x' });
  assert.equal(denied.statusCode, 403);
  assert.equal(denied.json().code, 'REREAD_RIGHT_MISSING');
  const compared = (await post('/api/review/rereads', { most: 10 })).json();
  assert.deepEqual([compared.value.reports, compared.value.left, compared.value.different], [1, 0, 0]);
});
