import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { file, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { buildServer } from '../../cli/server.ts';
import { createSignInToken } from '../agencies/index.ts';
import type { ComparedPair, ComparedRecords, ReportMention, SearchHit } from './contract.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const SECRET = 'SECRET//OSPREY//REL TO ALPHA';
const FIRST =
  'Levies in Sibi arrested Zarak Mandokhel, a commander of the Grey Heron Front, on 3 November 2026.';
const OTHER = 'Zarak Mandokhel, a schoolteacher of Chaman, spoke at the opening of a library on 4 May 2026.';
const HIDDEN =
  'Police in Zhob arrested Zarak Mandokhel, a courier of the Grey Heron Front, on 5 November 2026.';

let our: TestCentre;
let server: FastifyInstance;
const cookies = new Map<string, string>();
const reports = new Map<string, string>();

before(async () => {
  our = await testCentre();
  for (const [name, text, marking] of [
    ['first.txt', FIRST, OPEN],
    ['other.txt', OTHER, OPEN],
    ['hidden.txt', HIDDEN, SECRET],
  ] as const) {
    const filed = await file(our.centre, 'high', name, text, marking);
    assert.ok(filed.ok);
    reports.set(name, filed.reports[0]?.id ?? '');
  }
  await our.centre.jobs.drain();
  server = (await buildServer(our.centre)).server;
  for (const handle of ['high', 'low']) {
    const signIn = await server.inject({ url: `/sign-in/${await createSignInToken(our.centre, handle)}` });
    cookies.set(handle, String(signIn.headers['set-cookie']).split(';')[0] ?? '');
  }
});
after(async () => {
  await server.close();
  await our.close();
});

const get = (url: string, handle = 'low') =>
  server.inject({ url, headers: { cookie: cookies.get(handle) ?? '' } });
const post = (url: string, payload: object) =>
  server.inject({
    method: 'POST',
    url,
    headers: { cookie: cookies.get('low') ?? '', 'content-type': 'application/json' },
    payload: JSON.stringify(payload),
  });

async function mentions(report: string, handle = 'low'): Promise<ReportMention[]> {
  return (await get(`/api/reports/${reports.get(report)}/mentions`, handle)).json().value;
}

/** The record of the man in a report. */
async function man(report: string, handle = 'low'): Promise<string> {
  const found = (await mentions(report, handle)).find((one) => one.kind === 'person' && one.record !== null);
  assert.ok(found?.record, `a person is named in ${report}`);
  return found.record;
}

async function compared(a: string, b: string): Promise<ComparedRecords> {
  const answer = await get(`/api/compare?a=${a}&b=${b}`);
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json().value;
}

const pairOf = ({ pairs }: ComparedRecords): ComparedPair => {
  assert.equal(pairs.length, 1);
  return pairs[0] as ComparedPair;
};

test('what is named in a report is told with its place and its record', async () => {
  const named = await mentions('first.txt');
  assert.deepEqual(
    named
      .filter((one) => one.record !== null)
      .map(({ start, end }) => FIRST.slice(start, end))
      .includes('Zarak Mandokhel'),
    true,
  );
  for (const { start, end } of named) assert.ok(start < end && end <= FIRST.length);
  const hidden = `/api/reports/${reports.get('hidden.txt')}/mentions`;
  assert.equal((await get(hidden, 'high')).statusCode, 200);
  const unseen = await get(hidden);
  assert.equal(unseen.statusCode, 404);
  assert.equal(unseen.body, (await get('/api/reports/00000000-0000-8000-8000-000000000000/mentions')).body);
});

test('a verdict does what its preview said, and its undo puts back what was', async () => {
  const [a, b] = [await man('first.txt'), await man('other.txt')];
  const start = await compared(a, b);
  const before = pairOf(start);
  assert.equal(before.isOne, false);
  assert.ok(
    before.shared.some(({ because }) => because.includes('Mandokhel')),
    JSON.stringify(before.shared),
  );
  const effect = before.effects.find((one) => one.verdict === 'same');
  assert.equal(effect?.changes, true);
  assert.equal(effect.entities.length, 1);
  assert.equal(before.effects.find((one) => one.verdict === 'different')?.changes, false);

  const done = await post('/api/judgements', { verdict: 'same', a, b, reason: 'one man, says his brother' });
  assert.equal(done.statusCode, 200, done.body);
  const joined = await compared(a, b);
  assert.equal(pairOf(joined).isOne, true);
  assert.equal(joined.records[0]?.records, effect.entities[0]?.records);
  const [told] = pairOf(joined).judgements;
  assert.deepEqual(
    [told?.verdict, told?.officer, told?.reason, told?.direct, told?.replaced],
    ['same', 'low', 'one man, says his brother', true, false],
  );
  // Judged again, the verdict that holds is told apart from the one it replaced.
  const again = await post('/api/judgements', { verdict: 'different', a, b, reason: 'two men after all' });
  const judgedTwice = pairOf(await compared(a, b));
  assert.deepEqual(
    judgedTwice.judgements.map(({ replaced }) => replaced),
    [false, true],
  );
  // The clock of the test stands still, so either may be the later one.
  assert.equal(judgedTwice.isOne, judgedTwice.judgements[0]?.verdict === 'same');
  for (const { id } of [again.json().value, done.json().value])
    assert.equal((await post('/api/undo', { id, reason: 'a test' })).statusCode, 200);
  assert.deepEqual(await compared(a, b), start);
});

test('a record that the reader may not see compares like one that is not there', async () => {
  const a = await man('first.txt');
  const hidden = await man('hidden.txt', 'high');
  const unseen = await get(`/api/compare?a=${a}&b=${hidden}`);
  assert.equal(unseen.statusCode, 404);
  assert.equal(unseen.body, (await get(`/api/compare?a=${a}&b=00000000-0000-8000-8000-000000000000`)).body);
  assert.equal((await get(`/api/compare?a=${a}&b=${hidden}`, 'high')).statusCode, 200);
  assert.equal((await get(`/api/compare?a=${a}&b=${a}`)).statusCode, 422);
});

test('a search narrows by how names match and by kind', async () => {
  const found = async (more: string): Promise<string[]> =>
    (await get(`/api/search?q=${more}`)).json().value.map((hit: SearchHit) => `${hit.kind} ${hit.caption}`);
  const bySound = await found('Zaraq%20Mandokhail');
  assert.ok(bySound.includes('person Zarak Mandokhel'), bySound.join());
  assert.deepEqual(await found('Zaraq%20Mandokhail&match=words'), []);
  assert.ok((await found('Mandokhel&match=words')).includes('person Zarak Mandokhel'));
  assert.deepEqual(await found('Mandokhel&match=exact'), []);
  assert.ok((await found('zarak%20mandokhel&match=exact&kind=person')).includes('person Zarak Mandokhel'));
  assert.deepEqual(await found('Mandokhel&kind=vessel'), []);
  assert.equal((await get('/api/search?q=x&match=nearly')).statusCode, 400);
});

test('reports are found by their words, and only those that the reader may see', async () => {
  const paths = async (handle: string): Promise<string[]> =>
    (await get('/api/passages?q=Mandokhel', handle))
      .json()
      .value.map((one: { report: { path: string } }) => one.report.path)
      .toSorted();
  assert.deepEqual(await paths('low'), ['first.txt', 'other.txt']);
  assert.deepEqual(await paths('high'), ['first.txt', 'hidden.txt', 'other.txt']);
});
