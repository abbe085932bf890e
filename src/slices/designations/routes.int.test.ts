import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officer, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { buildServer } from '../../cli/server.ts';
import type { Principal } from '../../trust/principal.ts';
import type { Authenticator } from '../../trust/session.ts';
import Fastify, { type FastifyInstance } from 'fastify';
import { Refusal } from '../../platform/errors.ts';
import { designationRoutes } from './routes.ts';
import { listFile, MAPPING, people } from './testdata/lists.ts';

const LIST = 'alpha-watch';

/** The routes of this slice, each request in the name of the officer of its header. */
async function served({ centre }: TestCentre): Promise<FastifyInstance> {
  const roles: Principal['roles'] = ['analyst', 'release-authority'];
  const authenticator: Authenticator = {
    principal: async (request) => ({ ...officer(String(request.headers['x-officer'] ?? 'high')), roles }),
    expected: () => null,
    signIn: () => undefined,
    signOut: () => undefined,
  };
  const server = Fastify();
  server.setErrorHandler((error, _request, reply) =>
    error instanceof Refusal
      ? reply.status(error.status).send({ code: error.code, facts: error.facts })
      : reply.status(500).send({ code: String(error) }),
  );
  designationRoutes(server, centre, authenticator);
  await server.ready();
  return server;
}

test('lists over HTTP: set up, import as body and as form, compare, status; the closed one is not there', async () => {
  const made = await testCentre();
  try {
    const server = await served(made);
    const body = { list: LIST, format: 'mapped-json', mapping: MAPPING, marking: 'SECRET//REL TO ALPHA' };
    assert.equal((await server.inject({ method: 'POST', url: '/api/lists', body })).statusCode, 201);
    const url = `/api/lists/${LIST}/versions`;
    const first = await server.inject({
      method: 'POST',
      url: `${url}?date=2026-01-01`,
      headers: { 'content-type': 'application/json' },
      payload: Buffer.from(listFile(null, people(20)).bytes),
    });
    assert.equal(first.statusCode, 201, first.body);
    assert.equal(first.json().value[0].version.entries, 20);
    const form = new FormData();
    form.append('file', new Blob([Buffer.from(listFile(null, people(21)).bytes)]), 'list.json');
    const encoded = new Response(form);
    const second = await server.inject({
      method: 'POST',
      url: `${url}?date=2026-01-02`,
      headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
      payload: Buffer.from(await encoded.arrayBuffer()),
    });
    assert.equal(second.json().value[0].version.published, '2026-01-02');
    const diff = await server.inject(`/api/lists/${LIST}/diff?from=1`);
    assert.deepEqual(
      diff.json().value.added.map(({ ref }: { ref: string }) => ref),
      ['P.020'],
    );
    assert.equal((await server.inject(url)).json().value.length, 2);
    const shrunk = await server.inject({
      method: 'POST',
      url: `${url}?date=2026-01-03`,
      payload: Buffer.from(listFile(null, people(5)).bytes),
      headers: { 'content-type': 'application/octet-stream' },
    });
    assert.deepEqual([shrunk.statusCode, shrunk.json().code], [409, 'LIST_UPDATE_SUSPICIOUS']);
    const empty = await server.inject({ method: 'POST', url });
    assert.equal(empty.json().code, 'LIST_UPLOAD_EMPTY');
    const low = { 'x-officer': 'low' };
    const hidden = await server.inject({ url, headers: low });
    const absent = await server.inject({ url: '/api/lists/alpha-none/versions', headers: low });
    assert.deepEqual([hidden.statusCode, hidden.body], [404, absent.body]);
    assert.deepEqual((await server.inject({ url: '/api/lists', headers: low })).json().value, []);
    const source = { method: 'PUT' as const, url: `/api/lists/${LIST}/source` };
    const refused = await server.inject({
      ...source,
      body: { urls: ['http://x.example'], everyMinutes: null },
    });
    assert.equal(refused.json().code, 'LIST_URL_REFUSED');
    const urls = ['https://publisher.example/list.json'];
    const kept = await server.inject({ ...source, body: { urls, everyMinutes: null } });
    assert.deepEqual(kept.json().value[0].source, { urls, everyMinutes: null });
    await server.close();
  } finally {
    await made.close();
  }
});

test('without a signed-in officer no route of lists answers', async () => {
  const made = await testCentre();
  try {
    const { server } = await buildServer(made.centre);
    for (const url of ['/api/lists', '/api/lists/un/versions', '/api/lists/un/diff'])
      assert.equal((await server.inject(url)).statusCode, 401, url);
    await server.close();
  } finally {
    await made.close();
  }
});
