import Fastify from 'fastify';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Type } from 'typebox';
import { Refusal } from '../errors.ts';
import { refuseUnknownQuery } from './known-query.ts';

async function served(method: 'GET' | 'POST', url: string): Promise<{ status: number; body: string }> {
  const server = Fastify();
  refuseUnknownQuery(server);
  server.setErrorHandler((error, _request, reply) =>
    reply.status(error instanceof Refusal ? error.status : 500).send((error as Refusal).facts),
  );
  const query = Type.Object({ path: Type.Optional(Type.String()), grade: Type.Optional(Type.String()) });
  const echo = async (request: { query: unknown }) => request.query;
  server.post('/api/reports', { schema: { querystring: query } }, echo);
  server.get('/api/search', { schema: { querystring: query } }, echo);
  server.post('/api/undo', echo);
  server.get('/api/picture', echo);
  server.post('/taxii2/objects', { schema: { querystring: query } }, echo);
  const { statusCode, body } = await server.inject({ method, url });
  return { status: statusCode, body };
}

test('what a route does not know is refused by its name, with what it knows', async () => {
  for (const [method, url] of [
    ['POST', '/api/reports?path=a&reliability=B'],
    ['GET', '/api/search?reliability=B'],
  ] as const)
    assert.deepEqual(await served(method, url), {
      status: 400,
      body: '{"parameter":"reliability","known":["path","grade"]}',
    });
  assert.deepEqual(await served('POST', '/api/undo?path=a'), {
    status: 400,
    body: '{"parameter":"path","known":[]}',
  });
  const long = await served('POST', `/api/undo?${'x'.repeat(500)}=1`);
  assert.ok(long.status === 400 && long.body.length < 100, long.body);
});

test('what is known is let by, and other protocols keep their own rules', async () => {
  assert.equal((await served('POST', '/api/reports?path=a&grade=B2')).body, '{"path":"a","grade":"B2"}');
  assert.equal((await served('POST', '/api/undo')).status, 200);
  assert.equal((await served('GET', '/api/picture?seen=3')).status, 200);
  assert.equal((await served('POST', '/taxii2/objects?match[id]=x')).status, 200);
});

test('a schema whose parameters cannot be told is refused as the route is made', () => {
  const server = Fastify();
  refuseUnknownQuery(server);
  const schema = { querystring: Type.Union([Type.Object({}), Type.Object({})]) };
  assert.throws(() => server.get('/api/x', { schema }, async () => null), RangeError);
});
