import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { testCentre, type TestCentre } from '../app.test-kit.ts';
import { xlsxOf } from '../core/formats/extract/testdata/office.ts';
import { createSignInToken } from '../slices/agencies/index.ts';
import { buildServer } from './server.ts';

let one: TestCentre;
let server: FastifyInstance;
let cookie = '';

before(async () => {
  one = await testCentre();
  ({ server } = await buildServer(one.centre));
  const reply = await server.inject({ url: `/sign-in/${await createSignInToken(one.centre, 'low')}` });
  cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
});
after(async () => {
  await server.close();
  await one.close();
});

const get = (url: string, accept = 'application/json') => server.inject({ url, headers: { cookie, accept } });
const post = (url: string, payload: string | Buffer, type = 'text/plain') =>
  server.inject({ method: 'POST', url, payload, headers: { cookie, 'content-type': type } });

test('health, metrics and OpenAPI 3.1 answer without a session', async () => {
  assert.equal((await server.inject('/healthz')).statusCode, 200);
  assert.equal((await server.inject('/readyz')).statusCode, 200);
  assert.match((await server.inject('/metrics')).body, /watchfloor_http_request_seconds/);
  const document = (await server.inject('/api/openapi.json')).json<{ openapi: string; paths: object }>();
  assert.equal(document.openapi, '3.1.0');
  for (const path of [
    '/api/reports',
    '/api/search',
    '/api/entities/{id}',
    '/api/picture',
    '/api/judgements',
    '/api/undo',
    '/api/log',
    '/api/verify',
  ]) {
    assert.ok(path in document.paths, path);
  }
});

test('a sign-in link works once, and HEAD does not spend it', async () => {
  const token = await createSignInToken(one.centre, 'high');
  assert.equal((await server.inject({ method: 'HEAD', url: `/sign-in/${token}` })).statusCode, 404);
  assert.equal((await server.inject({ url: `/sign-in/${token}` })).statusCode, 302);
  const again = await server.inject({ url: `/sign-in/${token}`, headers: { accept: 'application/json' } });
  assert.equal(again.statusCode, 401);
  assert.equal(again.json<{ code: string }>().code, 'SIGN_IN_LINK_SPENT');
});

test('nobody signed in: every reading route answers 401 as problem+json with a fix', async () => {
  for (const url of [
    '/api/picture',
    '/api/search?q=x',
    '/api/entities/x',
    '/api/log',
    '/api/me',
    '/api/verify',
    '/api/log/all',
  ]) {
    const reply = await server.inject({ url, headers: { accept: 'application/json' } });
    assert.equal(reply.statusCode, 401, url);
    assert.match(String(reply.headers['content-type']), /application\/problem\+json/);
    assert.ok(reply.json<{ fix: string }>().fix.length > 10);
  }
});

test('a submission is kept byte for byte, whatever its media type; twice adds nothing', async () => {
  const bytes =
    '{ "title":"Note",\n  "text": "Police in Sibi arrested Zarak Mandokhel of the Grey Heron Front." }';
  const url = '/api/reports?path=note.json&marking=UNCLASSIFIED//REL%20TO%20ALL&grade=B2&date=2026-11-20';
  const first = await post(url, bytes, 'application/json');
  assert.equal(first.statusCode, 201, first.body);
  const { id } = first.json<{ reports: { id: string }[] }>().reports[0] ?? { id: '' };
  const { rows } = await one.centre.db.ownerPool.query<{ bytes: Buffer }>(
    'select bytes from reports.body where report_id = $1',
    [id],
  );
  assert.equal(rows[0]?.bytes.toString(), bytes);
  assert.equal((await post(url, bytes, 'application/json')).statusCode, 200);
  assert.equal((await get(`/api/reports/${id}`)).statusCode, 200);
  assert.match((await get('/api/search?q=Mandokhel')).body, /Zarak Mandokhel/);
});

test('a message with files: each file is a report, what cannot be read is told; a sheet is read by its name', async () => {
  const terms = 'marking=UNCLASSIFIED//REL%20TO%20ALL&grade=B2';
  const message =
    'From: a@agency.example\r\nMessage-ID: <api.1@agency.example>\r\nMIME-Version: 1.0\r\nSubject: Files\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the files of the desk.\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=cut.pdf\r\n\r\n%PDF-1.7 cut\r\n--b--\r\n';
  const mail = await post(`/api/reports?path=m.eml&${terms}`, message, 'message/rfc822');
  assert.equal(mail.statusCode, 201, mail.body);
  const { reports, refused } = mail.json<{ reports: { id: string }[]; refused: object[] }>();
  assert.equal(reports.length, 1);
  assert.deepEqual(
    refused.map((one) => ({ ...one, message: '', fix: '' })),
    [{ document: 'm.eml!/cut.pdf', code: 'PDF_TRUNCATED', message: '', fix: '' }],
  );
  const book = xlsxOf([
    { name: 'One', rows: [['name'], ['Sheetone Example']] },
    { name: 'Two', rows: [['name'], ['Sheettwo Example']] },
  ]);
  const url = `/api/reports?path=b.xlsx&sheet=Two&${terms}`;
  const table = await post(url, Buffer.from(book), 'application/octet-stream');
  assert.equal(table.statusCode, 201, table.body);
  const { id } = table.json<{ reports: { id: string }[] }>().reports[0] ?? { id: '' };
  const report = (await get(`/api/reports/${id}`)).body;
  assert.ok(
    report.includes('Sheettwo') && !report.includes('Sheetone') && report.includes('"pages":[]'),
    report,
  );
  assert.equal(
    (await post(`/api/reports?path=b.xlsx&sheet=Three&${terms}`, Buffer.from(book))).statusCode,
    422,
  );
});

test('bad input is refused with what and how to mend it, never a 5xx', async () => {
  const cases: readonly [url: string, body: string, status: number][] = [
    ['/api/reports?path=a.txt&marking=ULTRA//SECRET', 'text', 422],
    ['/api/reports?path=a.txt&grade=Z9', 'text', 422],
    ['/api/reports?path=a.txt&grade=A1', 'text', 422],
    ['/api/reports?path=a.txt&date=2026-02-30', 'text', 422],
    ['/api/reports?path=a.txt&date=soon', 'text', 422],
    ['/api/reports?path=a.txt&sourceType=GOSSIP', 'text', 422],
    ['/api/reports?path=a.txt&marking=SECRET//REL%20TO%20ALL', 'above the clearance of the low officer', 403],
    ['/api/reports?path=a.txt', '', 422],
    ['/api/reports', 'no path', 400],
    ['/api/reports?path=a.txt&reliability=B', 'text', 400],
    ['/api/undo?id=1', '{}', 400],
  ];
  for (const [url, body, status] of cases) {
    const reply = await post(url, body);
    assert.equal(reply.statusCode, status, `${url}: ${reply.body}`);
    assert.ok(reply.json<{ fix: string }>().fix.length > 10, url);
  }
  for (const url of [
    '/api/reports/not-an-id',
    '/api/entities/%00',
    '/api/search?q=',
    `/api/search?q=${'x'.repeat(500)}`,
    '/api/entities/00000000-0000-4000-8000-000000000000',
  ]) {
    const { statusCode } = await get(url);
    assert.ok(statusCode >= 400 && statusCode < 500, `${url}: ${statusCode}`);
  }
});

test('the whole log and its verification are for oversight', async () => {
  assert.equal((await get('/api/log/all')).statusCode, 403);
  assert.equal((await get('/api/verify')).statusCode, 403);
  assert.equal((await get('/api/log')).statusCode, 200);
});

test('a browser is led to the watch floor; yente’s address stays a program’s', async () => {
  const home = await get('/', 'text/html');
  assert.deepEqual([home.statusCode, home.headers.location], [302, '/floor/']);
  const entity = await get('/entities/a%2Fb', 'text/html');
  assert.deepEqual([entity.statusCode, entity.headers.location], [302, '/floor/entities/a%2Fb']);
  const absent = await get('/entities/00000000-0000-4000-8000-000000000000', 'application/json');
  assert.equal(absent.statusCode, 404);
  const spent = await get('/sign-in/none', 'text/html');
  assert.deepEqual([spent.statusCode, spent.headers.location], [302, '/floor/?link=spent']);
  assert.equal((await get('/sign-in/none', 'application/json')).statusCode, 401);
});
