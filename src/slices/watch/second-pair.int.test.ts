import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../../cli/server.ts';
import { createSignInToken, enrol } from '../agencies/index.ts';
import { ask, entry, kit, type Kit } from '../screening/testdata/kit.ts';
import type { Notices } from './contract.ts';

/** A verdict that waits for a second officer is told to those who may be that one. */
let our: Kit;
let server: FastifyInstance;
const cookies = new Map<string, string>();

before(async () => {
  const made = await kit();
  our = made.withFourEyes(made.list);
  const second = { handle: 'high2', name: 'Second Officer', party: 'ALPHA', level: 4 as const };
  await enrol(our.centre, [], [], [{ ...second, compartments: ['KESTREL', 'OSPREY'], roles: ['officer'] }]);
  const centre = { ...our.centre, settings: { ...our.centre.settings, screeningFourEyes: our.list } };
  ({ server } = await buildServer(centre));
  for (const handle of ['high', 'high2', 'middle', 'low']) {
    const reply = await server.inject({ url: `/sign-in/${await createSignInToken(our.centre, handle)}` });
    cookies.set(handle, String(reply.headers['set-cookie']).split(';')[0] ?? '');
  }
});
after(async () => {
  await server.close();
  await our.close();
});

async function call<T>(handle: string, method: 'GET' | 'POST', url: string, body?: object): Promise<T> {
  const reply = await server.inject({
    method,
    url,
    headers: { cookie: cookies.get(handle) ?? '' },
    ...(body === undefined ? {} : { payload: body }),
  });
  assert.equal(reply.statusCode, 200, reply.body);
  return (reply.json() as { value: T }).value;
}

const hits = async (handle: string) =>
  (await call<Notices>(handle, 'GET', '/api/watch/notices')).notices.filter(({ kind }) => kind === 'hit');
const say = async (handle: string, id: string, disposition: string, reason: string) => {
  await call(handle, 'POST', `/api/screening/hits/${id}/disposition`, { disposition, reason });
  await our.settle();
};

test('the other officers of the party are told of a verdict that waits, the first is not, and it goes when it is answered', async () => {
  await our.publish([entry('Z.2', ['Gul Muhammad Shinwari'], '1985', 'AF')], '2026-05-01');
  const answer = await ask(our, 'high', { name: 'Gul Muhammad Shinwari' });
  const id = answer.questions[0]?.hits[0]?.id ?? '';
  await say('high', id, 'false-positive', 'Not him');
  const [told, ...more] = await hits('high2');
  assert.equal(more.length, 0);
  assert.deepEqual([told?.path, told?.isRead], [`/screening?hit=${id}`, false]);
  assert.deepEqual(await hits('high'), [], 'whose verdict it is needs no telling');
  for (const other of ['middle', 'low'])
    assert.deepEqual(await hits(other), [], `${other} is of another party`);
  await say('high2', id, 'agree', 'Seen the papers');
  assert.deepEqual(await hits('high2'), []);
  assert.deepEqual(await hits('high'), []);
  // Proposed anew by the second, it is now the first who is told.
  await say('high2', id, 'undo', 'New papers');
  await say('high2', id, 'true-match', 'It is him');
  assert.equal((await hits('high')).length, 1);
  assert.deepEqual(await hits('high2'), []);
});
