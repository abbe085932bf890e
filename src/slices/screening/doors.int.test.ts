import assert from 'node:assert/strict';
import type { FastifyInstance } from 'fastify';
import { after, before, test } from 'node:test';
import { buildServer } from '../../cli/server.ts';
import { apiToken } from '../../trust/session.ts';
import { MT103, PAIN001, PNR } from '../../core/formats/testdata/payments.ts';
import { entry, kit, type Kit } from './testdata/kit.ts';
import { askYente } from './testdata/yente-client.ts';

let our: Kit;
let server: FastifyInstance;
let base: string;
const tokenOf = (handle: string, expiresAt = '2027-01-01T00:00:00.000Z') =>
  apiToken(our.centre.keys.sessionSecret, handle, expiresAt);

before(async () => {
  our = await kit();
  await our.publish(
    [
      entry('Z.1', ['Zarak Khan Bettani', 'زرک خان بیٹنی'], '1979-03-11', 'Pakistan'),
      entry('G.1', ['Gulshan Star Trading LLC'], null, 'AE', 'organisation'),
    ],
    '2026-01-01',
  );
  const secret = await our.addList('alpha-secret', 'SECRET//REL TO ALPHA');
  await our.publishTo(secret, [entry('S.1', ['Zarak Betani'], '1979', 'AF')], '2026-01-01');
  ({ server } = await buildServer(our.centre));
  base = await server.listen({ host: '127.0.0.1', port: 0 });
});
after(async () => {
  await server.close();
  await our.close();
});

const send = async (
  method: 'GET' | 'POST',
  path: string,
  handle: string,
  body?: string | object,
  type = 'application/json',
) => {
  const answer = await fetch(base + path, {
    method,
    headers: {
      authorization: `Bearer ${tokenOf(handle)}`,
      ...(body === undefined ? {} : { 'content-type': type }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as unknown };
};
const valueOf = async <T>(promise: ReturnType<typeof send>): Promise<T> => {
  const { status, body } = await promise;
  assert.ok(status < 300, JSON.stringify(body));
  return (body as { value: T }).value;
};

test('a client of yente runs unchanged', async () => {
  const answers = await askYente(base, tokenOf('low'));
  assert.equal(answers.health.status, 'ok');
  assert.deepEqual(
    answers.catalog.datasets.map(({ name }) => name),
    ['default', our.list],
  );
  assert.ok(answers.algorithms.algorithms.some(({ name }) => name === answers.algorithms.default));
  const [first] = answers.matched.q1 ?? [];
  assert.deepEqual(
    [first?.id, first?.caption, first?.schema, first?.match, first?.datasets],
    [`${our.list}:Z.1`, 'Zarak Khan Bettani', 'Person', true, [our.list]],
  );
  assert.ok((first?.score ?? 0) > 0.7 && (first?.explanations.name_match?.score ?? 0) > 0.7);
  assert.deepEqual(first?.properties.birthDate, ['1979-03-11']);
  assert.deepEqual(first?.properties.nationality, ['pk']);
  assert.deepEqual(first?.properties.alias, ['زرک خان بیٹنی']);
  assert.deepEqual(
    answers.matched.q2?.map(({ id, schema }) => [id, schema]),
    [[`${our.list}:G.1`, 'Organization']],
  );
  assert.deepEqual(answers.matched.q3, []);
  assert.equal(answers.searched[0]?.id, `${our.list}:Z.1`);
  assert.deepEqual(answers.fetched?.properties, first?.properties);
  assert.equal(answers.unknown, 404);
});

test('yente’s doors hold the release rule, sign-in and their own bounds', async () => {
  const query = { queries: { a: { schema: 'Person', properties: { name: ['Zarak Betani'] } } } };
  const ids = async (handle: string) =>
    (
      (await send('POST', '/match/default', handle, query)).body as {
        responses: { a: { results: { id: string }[] } };
      }
    ).responses.a.results.map(({ id }) => id);
  assert.ok((await ids('high')).includes('alpha-secret:S.1'));
  assert.ok(!(await ids('low')).includes('alpha-secret:S.1'));
  assert.equal((await send('POST', '/match/alpha-secret', 'low', query)).status, 404);
  const hidden = await send('GET', '/entities/alpha-secret:S.1', 'low');
  const absent = await send('GET', '/entities/alpha-secret:S.1x', 'low');
  assert.deepEqual(hidden, absent);
  assert.equal(
    (
      await fetch(`${base}/match/default`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(query),
      })
    ).status,
    401,
  );
  const stale = await fetch(`${base}/catalog`, {
    headers: { authorization: `Bearer ${tokenOf('low', '2026-01-01T00:00:00.000Z')}` },
  });
  assert.equal(stale.status, 401);
  assert.equal((await send('POST', '/match/default', 'low', { queries: {} })).status, 400);
  const excluded = await send('POST', `/match/default?exclude_entity_ids=${our.list}:Z.1`, 'low', query);
  assert.deepEqual((excluded.body as { responses: { a: { results: unknown[] } } }).responses.a.results, []);
});

test('OpenRefine reconciles by form and by JSON, and is suggested entries', async () => {
  const manifest = (await send('GET', '/reconcile/default', 'low')).body as {
    versions: string[];
    suggest: object;
  };
  assert.deepEqual(
    [manifest.versions, Object.keys(manifest.suggest)],
    [['0.2'], ['entity', 'type', 'property']],
  );
  const queries = {
    q0: {
      query: 'Zarak Khan Bettani',
      type: 'Person',
      limit: 1,
      properties: [{ pid: 'birthDate', v: '1979' }],
    },
  };
  const form = new URLSearchParams({ queries: JSON.stringify(queries) }).toString();
  const asForm = await send('POST', '/reconcile/default', 'low', form, 'application/x-www-form-urlencoded');
  const [found] = (
    asForm.body as { q0: { result: { id: string; score: number; match: boolean; type: object[] }[] } }
  ).q0.result;
  assert.deepEqual(
    [found?.id, found?.match, found?.type],
    [`${our.list}:Z.1`, true, [{ id: 'Person', name: 'Person' }]],
  );
  assert.ok((found?.score ?? 0) > 70);
  assert.deepEqual((await send('POST', '/reconcile/default', 'low', { queries })).body, asForm.body);
  assert.deepEqual(
    (await send('GET', `/reconcile/default?queries=${encodeURIComponent(JSON.stringify(queries))}`, 'low'))
      .body,
    asForm.body,
  );
  const suggested = await send(
    'GET',
    '/reconcile/default/suggest/entity?prefix=Zarak%20Khan%20Bettani',
    'low',
  );
  assert.equal((suggested.body as { result: { id: string }[] }).result[0]?.id, `${our.list}:Z.1`);
  assert.equal(
    (await send('POST', '/reconcile/default', 'low', 'queries=%7B', 'application/x-www-form-urlencoded'))
      .status,
    400,
  );
});

test('our own API: a check, its replay, a disposition, payments, travellers, subjects', async () => {
  const answer = await valueOf<{ id: string; questions: { hits: { id: string }[] }[] }>(
    send('POST', '/api/screening/check', 'low', { name: 'Zarak Bettani', born: ['1979'], reference: 'C-1' }),
  );
  const hit = answer.questions[0]?.hits[0]?.id ?? '';
  const replay = await valueOf<{ same: boolean }>(
    send('POST', `/api/screening/checks/${answer.id}/replay`, 'low', {}),
  );
  assert.equal(replay.same, true);
  const disposed = await valueOf<{ state: string }>(
    send('POST', `/api/screening/hits/${hit}/disposition`, 'low', {
      disposition: 'false-positive',
      reason: 'Another father',
    }),
  );
  assert.equal(disposed.state, 'false-positive');
  for (const [text, kind, held] of [
    [PAIN001, 'payment', 'creditor 1'],
    [MT103, 'payment', 'debtor 1'],
    [PNR, 'travellers', 'line 2 KX7T2P'],
  ] as const) {
    const file = await valueOf<{
      kind: string;
      outcome: string;
      questions: { role: string; hits: unknown[] }[];
    }>(send('POST', '/api/screening/files', 'low', text, 'application/octet-stream'));
    assert.deepEqual([file.kind, file.outcome], [kind, 'hold'], text.slice(0, 40));
    assert.ok(
      file.questions.some(({ role, hits }) => role === held && hits.length > 0),
      JSON.stringify(file.questions),
    );
  }
  const broken = await send('POST', '/api/screening/files', 'low', PAIN001.slice(0, 700), 'application/xml');
  assert.deepEqual([broken.status, (broken.body as { code: string }).code], [422, 'PAYMENT_NOT_READ']);
  const saved = await valueOf<{ subjects: { id: string }[]; raised: string[] }>(
    send('POST', '/api/screening/subjects', 'low', {
      subjects: [{ reference: 'C-9', name: 'Zarak Khan Bettani' }],
    }),
  );
  assert.equal(saved.raised.length, 1);
  const queue = await valueOf<{ id: string; source: string }[]>(send('GET', '/api/screening/hits', 'low'));
  assert.ok(queue.some(({ id, source }) => id === saved.raised[0] && source === 'subject'));
});

test('a file of rows over the network: queued, worked off, fetched; bad rows told', async () => {
  const rows = 'reference,name,born\nA,Zarak Khan Bettani,1979\nB,=HYPERLINK(1),\nC,Ali,31-31-1990\n';
  const begun = await send('POST', '/api/screening/batches', 'low', rows, 'text/csv');
  assert.equal(begun.status, 202);
  const { id } = (begun.body as { value: { id: string } }).value;
  await our.settle();
  const status = await valueOf<{ finished: boolean; rows: number; hits: number; bad: number }>(
    send('GET', `/api/screening/batches/${id}`, 'low'),
  );
  assert.deepEqual([status.finished, status.rows, status.hits, status.bad], [true, 3, 1, 1]);
  const { text, bad } = await valueOf<{ text: string; bad: { line: number }[] }>(
    send('GET', `/api/screening/batches/${id}/output`, 'low'),
  );
  assert.deepEqual(
    bad.map(({ line }) => line),
    [4],
  );
  const lines = text.split('\n');
  assert.match(lines[1] ?? '', /^2,A,Zarak Khan Bettani,hit,0\.\d+,/);
  assert.match(lines[2] ?? '', /^3,B,'=HYPERLINK\(1\),clear,/);
  assert.equal((await send('GET', `/api/screening/batches/${id}`, 'high')).status, 404);
});

test('a long file is worked off in turns with other jobs, and whole in the end', async () => {
  const rows = Array.from({ length: 10_300 }, (_, at) => `R-${at},Gulkarim Wolgai ${at % 9}`);
  const begun = await send(
    'POST',
    '/api/screening/batches',
    'low',
    `reference,name\n${rows.join('\n')}\n`,
    'text/csv',
  );
  const { id } = (begun.body as { value: { id: string } }).value;
  await our.settle();
  const status = await valueOf<{ finished: boolean; rows: number }>(
    send('GET', `/api/screening/batches/${id}`, 'low'),
  );
  assert.deepEqual([status.finished, status.rows], [true, rows.length]);
});
