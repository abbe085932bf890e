import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildServer } from '../cli/server.ts';
import { testCentre } from '../app.test-kit.ts';
import { apiToken } from './session.ts';

test('a NUL or a number without end in a request is refused with what to do, and no fault', async () => {
  const { centre, close } = await testCentre();
  const { server } = await buildServer(centre);
  try {
    const token = apiToken(centre.keys.sessionSecret, 'high', '2999-01-01T00:00:00.000Z');
    const headers = { authorization: `Bearer ${token}` };
    for (const url of [
      '/api/entities/%00',
      '/api/search?q=a%00b',
      '/api/log/all?before=999999999999999999999999',
      '/api/screening/subjects?most=1e999',
      '/api/review/lessons/%00',
    ]) {
      const answer = await server.inject({ url, headers });
      assert.ok(answer.statusCode < 500, `${url}: ${answer.body}`);
      assert.ok(answer.statusCode === 200 || typeof answer.json()['fix'] === 'string', answer.body);
    }
  } finally {
    await server.close();
    await close();
  }
});
