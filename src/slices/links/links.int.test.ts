import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import fc from 'fast-check';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { buildServer } from '../../cli/server.ts';
import { type Change, nodeKey } from '../../core/graph/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { createSignInToken } from '../agencies/index.ts';
import { searchEntities, undo } from '../fusion/index.ts';
import type {
  ChartSave,
  ChartView,
  ExportGrant,
  GraphPart,
  LinkWords,
  PathsAnswer,
  RelationCounts,
} from './contract.ts';
import { exportChart, showChart } from './show.ts';
import { named } from './standing.ts';
import { GRAPH_SECRETS, openGraph, secretGraph } from './links.test-kit.ts';

let one: TestCentre;
let server: FastifyInstance;
const cookies = new Map<string, string>();
let secretReport = '';

before(async () => {
  one = await testCentre();
  ({ server } = await buildServer(one.centre));
  for (const handle of ['low', 'middle', 'high']) {
    const reply = await server.inject({ url: `/sign-in/${await createSignInToken(one.centre, handle)}` });
    cookies.set(handle, String(reply.headers['set-cookie']).split(';')[0] ?? '');
  }
  assert.ok((await openGraph(one.centre)).ok);
});
after(async () => {
  await server.close();
  await one.close();
});

interface Reply<T> {
  readonly status: number;
  readonly body: { readonly marking: string; readonly value: T; readonly code?: string };
  readonly text: string;
}

async function call<T>(handle: string, url: string, payload?: object): Promise<Reply<T>> {
  const reply = await server.inject({
    method: payload === undefined ? 'GET' : 'POST',
    url,
    headers: { cookie: cookies.get(handle) ?? '' },
    ...(payload === undefined ? {} : { payload }),
  });
  return { status: reply.statusCode, body: reply.json() as Reply<T>['body'], text: reply.body };
}

async function idOf(handle: string, name: string): Promise<string> {
  const { value } = await one.centre.trust.desk(
    { principal: officer(handle), purpose: ANALYSIS, act: 'search.run' },
    (desk) => searchEntities(desk, name, 1),
  );
  assert.ok(value[0] !== undefined, `${handle} finds ${name}`);
  return value[0].id;
}

/** All that the low officer can ask about a thing, as it was sent. */
async function everything(handle: string, id: string, other: string): Promise<string[]> {
  const asked = await Promise.all([
    call(handle, '/api/graph/things', { ids: [id, other] }),
    call(handle, '/api/graph/counts', { ids: [id] }),
    call(handle, '/api/graph/expand', { ids: [id] }),
    call(handle, `/api/graph/paths?from=${id}&to=${other}&most=20&longest=6`),
    call(handle, `/api/graph/words?a=${id}&b=${other}`),
  ]);
  return asked.map(({ text }) => text);
}

const placed = (id: string, x = 0): Change => ({ key: nodeKey(id, 'at'), before: null, after: [x, 0] });

test('counts come before things, and both are those of the card', async () => {
  const zarak = await idOf('low', 'Zarak Mandokhel');
  const counts = await call<RelationCounts>('low', '/api/graph/counts', { ids: [zarak] });
  assert.equal(counts.status, 200);
  assert.ok(counts.body.value.counts.length >= 2, counts.text);
  const part = await call<GraphPart>('low', '/api/graph/expand', { ids: [zarak] });
  const others = new Set(part.body.value.nodes.map(({ id }) => id));
  others.delete(zarak);
  for (const { relation, things } of counts.body.value.counts) {
    const one = await call<GraphPart>('low', '/api/graph/expand', { ids: [zarak], relations: [relation] });
    assert.equal(one.body.value.nodes.length - 1, things, relation);
    for (const { id } of one.body.value.nodes) assert.ok(id === zarak || others.has(id));
  }
});

test('every link carries its claims, grade, marking and origins, and opens to its words', async () => {
  const zarak = await idOf('low', 'Zarak Mandokhel');
  const { body } = await call<GraphPart>('low', '/api/graph/expand', { ids: [zarak] });
  assert.ok(body.value.links.length > 0);
  for (const link of body.value.links) {
    assert.ok(link.claims.length > 0);
    assert.deepEqual(link.grades, ['B2']);
    assert.equal(body.value.markings[link.marking]?.startsWith('UNCLASSIFIED'), true);
    const words = await call<LinkWords[]>('low', `/api/graph/words?a=${link.from}&b=${link.to}`);
    const claims = words.body.value.map(({ claim }) => claim);
    for (const claim of link.claims) assert.ok(claims.includes(claim));
    for (const { quote } of words.body.value) assert.notEqual(quote, '');
  }
  assert.ok(
    body.value.links.some(({ hedge }) => hedge !== null),
    'an accusation is hedged',
  );
});

test('a period narrows counts and things alike', async () => {
  const zarak = await idOf('low', 'Zarak Mandokhel');
  const period = { ids: [zarak], from: '2026-11-12', to: '2026-11-12' };
  const counts = await call<RelationCounts>('low', '/api/graph/counts', period);
  const all = await call<RelationCounts>('low', '/api/graph/counts', { ids: [zarak] });
  const sum = (reply: Reply<RelationCounts>) =>
    reply.body.value.counts.reduce((total, { things }) => total + things, 0);
  assert.ok(sum(counts) < sum(all));
  const none = { ids: [zarak], from: '1999', to: '1999' };
  assert.equal(sum(await call<RelationCounts>('low', '/api/graph/counts', none)), 0);
});

test('a path is found, and says how far was looked', async () => {
  const [zarak, sibi] = [await idOf('low', 'Zarak Mandokhel'), await idOf('low', 'Sibi')];
  const { body } = await call<PathsAnswer>('low', `/api/graph/paths?from=${zarak}&to=${sibi}`);
  assert.ok(body.value.paths.length > 0);
  for (const path of body.value.paths) {
    assert.equal(path[0], zarak);
    assert.equal(path.at(-1), sibi);
    for (const [at, id] of path.slice(1).entries())
      assert.ok(
        body.value.part.links.some(
          ({ from, to }) => (from === path[at] && to === id) || (to === path[at] && from === id),
        ),
      );
  }
  assert.equal(body.value.isComplete, true);
});

test('what a low officer may not see changes no byte of what they are told', async () => {
  const [zarak, front] = [await idOf('low', 'Zarak Mandokhel'), await idOf('low', 'Grey Heron Front')];
  const before = await everything('low', zarak, front);
  const filed = await secretGraph(one.centre);
  assert.ok(filed.ok);
  secretReport = filed.ok ? (filed.reports[0]?.id ?? '') : '';
  await one.centre.jobs.drain();
  assert.deepEqual(await everything('low', zarak, front), before);
  const high = (await everything('high', zarak, front)).join('\n');
  for (const secret of GRAPH_SECRETS.slice(0, 1))
    assert.ok(high.includes(secret), 'the high officer sees it');
  for (const secret of GRAPH_SECRETS) assert.ok(!before.join('\n').includes(secret));
});

test('a shared chart shows each reader what their own walls let through', async () => {
  const [zarak, marjan] = [await idOf('low', 'Zarak Mandokhel'), await idOf('high', 'Marjan Orakzai')];
  const made = await call<ChartView>('high', '/api/charts', {
    title: 'Heron couriers',
    marking: 'UNCLASSIFIED//REL TO ALL',
    changes: [placed(zarak), placed(marjan, 50)],
  });
  assert.equal(made.status, 200, made.text);
  const { id } = made.body.value;
  assert.equal((await call('low', `/api/charts/${id}`)).status, 404);
  await call('high', `/api/charts/${id}/shares`, { kind: 'agency', code: 'CHARLIE', may: 'edit' });
  const low = await call<ChartView>('low', `/api/charts/${id}`);
  assert.deepEqual(
    low.body.value.fields.map(([key]) => key),
    [nodeKey(zarak, 'at')],
  );
  assert.equal(low.body.value.shares.length, 0);
  const before = low.text;
  const listed = (await call('low', '/api/charts')).text;
  const told = (await call('low', `/api/charts/${id}/saves`)).text;
  // The owner moves and pins what the low officer does not see: nothing changes for them.
  const pinned: Change = { key: nodeKey(marjan, 'pin'), before: null, after: true };
  assert.equal((await call('high', `/api/charts/${id}/saves`, { changes: [pinned] })).status, 200);
  assert.equal((await call('low', `/api/charts/${id}`)).text, before);
  assert.equal((await call('low', '/api/charts')).text, listed);
  assert.equal((await call('low', `/api/charts/${id}/saves`)).text, told);
  // Nor can they reach it: the same answer as for a thing that is not on the chart at all.
  const reach = { key: nodeKey(marjan, 'at'), before: null, after: [9, 9] };
  const guess = { key: nodeKey('00000000-0000-8000-8000-00000000abcd', 'at'), before: null, after: [9, 9] };
  const [hidden, absent] = [
    await call('low', `/api/charts/${id}/saves`, { changes: [reach] }),
    await call('low', `/api/charts/${id}/saves`, { changes: [guess] }),
  ];
  assert.equal(hidden.text, absent.text);
  const high = await call<ChartView>('high', `/api/charts/${id}`);
  assert.deepEqual(new Map(high.body.value.fields).get(nodeKey(marjan, 'at')), [50, 0]);
});

test('a refused save changes nothing and names the fields; laid over again it is kept', async () => {
  const zarak = await idOf('low', 'Zarak Mandokhel');
  const made = await call<ChartView>('high', '/api/charts', {
    title: 'Two at once',
    marking: 'UNCLASSIFIED//REL TO ALL',
    changes: [placed(zarak)],
  });
  const { id } = made.body.value;
  await call('high', `/api/charts/${id}/shares`, { kind: 'officer', code: 'low', may: 'edit' });
  const move = (before: number, after: number): Change => ({
    key: nodeKey(zarak, 'at'),
    before: [before, 0],
    after: [after, 0],
  });
  assert.equal((await call('low', `/api/charts/${id}/saves`, { changes: [move(0, 10)] })).status, 200);
  const refused = await call('high', `/api/charts/${id}/saves`, { changes: [move(0, 20)] });
  assert.equal(refused.status, 409);
  assert.equal(refused.body.code, 'CHART_CHANGED');
  const now = await call<ChartView>('high', `/api/charts/${id}`);
  assert.deepEqual(new Map(now.body.value.fields).get(nodeKey(zarak, 'at')), [10, 0]);
  assert.equal((await call('high', `/api/charts/${id}/saves`, { changes: [move(10, 20)] })).status, 200);
  const saves = await call<ChartSave[]>('low', `/api/charts/${id}/saves`);
  assert.deepEqual(
    saves.body.value.map(({ officer: who }) => who),
    ['high', 'low', 'high'],
  );
});

test('who may read may not change, who may change may not share, and an ended share is none', async () => {
  const zarak = await idOf('low', 'Zarak Mandokhel');
  const marking = 'UNCLASSIFIED//REL TO ALL';
  const made = await call<ChartView>('high', '/api/charts', {
    title: 'Rights',
    marking,
    changes: [placed(zarak)],
  });
  const { id } = made.body.value;
  const share = (may: string, from = 'high') =>
    call(from, `/api/charts/${id}/shares`, { kind: 'officer', code: 'low', may });
  assert.equal((await share('read')).status, 200);
  assert.equal((await call('low', `/api/charts/${id}/saves`, { changes: [] })).body.code, 'CHART_READ_ONLY');
  assert.equal((await share('edit', 'low')).body.code, 'CHART_NOT_YOURS');
  await share('nothing');
  assert.equal((await call('low', `/api/charts/${id}`)).status, 404);
  const nobody = { kind: 'officer', code: 'nobody', may: 'read' };
  assert.equal((await call('high', `/api/charts/${id}/shares`, nobody)).body.code, 'SHARE_UNKNOWN');
  const closed = { title: 'x', marking: 'TOP SECRET//KESTREL', changes: [] };
  assert.equal((await call('low', '/api/charts', closed)).body.code, 'CHART_MARKING_CLOSED');
  const odd = { title: 'x', changes: [{ key: 'n x at', before: null, after: [0, 0] }] };
  assert.equal((await call('low', '/api/charts', odd)).body.code, 'CHART_NOT_UNDERSTOOD');
});

test('an export is read anew, logged with what left, and refused when something of it is gone', async () => {
  const [zarak, marjan] = [await idOf('high', 'Zarak Mandokhel'), await idOf('high', 'Marjan Orakzai')];
  const asked = { ids: [zarak, marjan], format: 'csv' };
  const grant = await call<ExportGrant>('high', '/api/graph/exports', asked);
  assert.equal(grant.status, 200, grant.text);
  assert.match(grant.body.marking, /^TOP SECRET\/\/KESTREL/);
  const { rows } = await one.centre.db.ownerPool.query<{ body: string }>(
    `select body from trust.log_entry where body like '%chart.exported%' order by seq desc limit 1`,
  );
  assert.match(rows[0]?.body ?? '', /csv/);
  assert.match(rows[0]?.body ?? '', new RegExp(marjan));
  assert.equal((await call('low', '/api/graph/exports', asked)).body.code, 'EXPORT_OUTDATED');
  // Recalled, it leaves charts and exports.
  const { id } = (
    await call<ChartView>('high', '/api/charts', {
      title: 'Recalled',
      changes: [placed(zarak), placed(marjan, 9)],
    })
  ).body.value;
  await one.centre.trust.desk({ principal: officer('high'), purpose: ANALYSIS, act: 'act.undone' }, (desk) =>
    undo(desk, secretReport, 'Recalled by its originator'),
  );
  assert.equal((await call('high', '/api/graph/exports', asked)).body.code, 'EXPORT_OUTDATED');
  const left = await call<ChartView>('high', `/api/charts/${id}`);
  assert.ok(!left.text.includes(marjan));
});

/** A person of an open and of a secret report, whose least record is the secret one. */
async function knownByASecret(): Promise<{
  readonly name: string;
  readonly high: string;
  readonly low: string;
}> {
  for (let at = 0; at < 20; at += 1) {
    const name = `Torak Wolgai${at}zai`;
    const text = (birth: string) =>
      JSON.stringify({
        title: `On ${name}`,
        date: '2026-11-19',
        entities: [
          {
            ref: 'a',
            kind: 'person',
            name,
            properties: {
              identifier: { value: `54400-76543${at + 10}-1`, scheme: 'cnic' },
              birthDate: birth,
            },
          },
        ],
      });
    await file(one.centre, 'low', `open-${at}.json`, text('5 March 1980'), 'UNCLASSIFIED//REL TO ALL');
    await file(one.centre, 'high', `secret-${at}.json`, text('March 1980'), 'TOP SECRET//KESTREL');
    await one.centre.jobs.drain();
    const [high, low] = [await idOf('high', name), await idOf('low', name)];
    if (high !== low) return { name, high, low };
  }
  throw new Error('no secret record is the least of twenty');
}

test('a thing is shown under a record that its reader sees, whoever put it there; they work on it as on their own', async () => {
  const { high, low } = await knownByASecret();
  const hidden = await idOf('high', 'Zarak Mandokhel');
  const made = await call<ChartView>('high', '/api/charts', {
    title: 'Known by a secret',
    marking: 'UNCLASSIFIED//REL TO ALL',
    changes: [placed(high, 7), placed(hidden, 9)],
  });
  assert.deepEqual(made.body.value.fields.find(([key]) => key === nodeKey(high, 'at'))?.[1], [7, 0]);
  const { id } = made.body.value;
  await call('high', `/api/charts/${id}/shares`, { kind: 'officer', code: 'low', may: 'edit' });
  const seen = await call<ChartView>('low', `/api/charts/${id}`);
  assert.deepEqual(new Map(seen.body.value.fields).get(nodeKey(low, 'at')), [7, 0]);
  assert.match(seen.body.marking, /^UNCLASSIFIED\/\/REL TO ALL/);
  assert.ok(!seen.text.includes(high), 'the record that they do not see is not named');
  // They move it: it is moved for everybody, under the name that each knows.
  const move: Change = { key: nodeKey(low, 'at'), before: [7, 0], after: [8, 0] };
  assert.equal((await call('low', `/api/charts/${id}/saves`, { changes: [move] })).status, 200);
  const now = await call<ChartView>('high', `/api/charts/${id}`);
  assert.deepEqual(new Map(now.body.value.fields).get(nodeKey(high, 'at')), [8, 0]);
  const refused = await call('low', `/api/charts/${id}/saves`, { changes: [move] });
  assert.equal(refused.body.code, undefined, 'what stands already is no conflict');
  const stale = { ...move, after: [9, 0] };
  const conflict = await call('low', `/api/charts/${id}/saves`, { changes: [stale] });
  assert.equal(conflict.body.code, 'CHART_CHANGED');
  assert.ok(conflict.text.includes(low) && !conflict.text.includes(high));
  const history = await call<ChartSave[]>('low', `/api/charts/${id}/saves`);
  assert.ok(history.text.includes(low) && !history.text.includes(high), 'nor in what was saved');
  // Its name among those who see it is none to who does not: as if it were no thing at all.
  const reach = { key: nodeKey(high, 'at'), before: null, after: [1, 1] };
  assert.equal((await call('low', `/api/charts/${id}/saves`, { changes: [reach] })).status, 200);
  const after = await call<ChartView>('high', `/api/charts/${id}`);
  assert.deepEqual(new Map(after.body.value.fields).get(nodeKey(high, 'at')), [8, 0]);
});

test('the command line lists, shows and takes out what a reader sees of a chart, and no other chart is there', async () => {
  const zarak = await idOf('low', 'Zarak Mandokhel');
  const made = await call<ChartView>('low', '/api/charts', { title: 'By command', changes: [placed(zarak)] });
  const { id } = made.body.value;
  const as = <T>(handle: string, act: string, work: (desk: Desk) => Promise<T>): Promise<T> =>
    one.centre.trust.desk({ principal: officer(handle), purpose: ANALYSIS, act }, work);
  const shown = await as('low', 'chart.read', (desk) => showChart(desk, id));
  assert.deepEqual(
    shown.value.part.nodes.map(({ id: thing }) => thing),
    [zarak],
  );
  const taken = await as('low', 'chart.exported', (desk) => exportChart(desk, id));
  assert.deepEqual([taken.value.officer, taken.value.chart.title], ['low', 'By command']);
  for (const wrong of [id, 'no-id'])
    await assert.rejects(
      as('middle', 'chart.read', (desk) => showChart(desk, wrong)),
      { code: 'NOT_FOUND' },
    );
});

test('law: names for a reader are records that they see, each once, and what is hidden changes none that is open', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  fc.assert(
    fc.property(
      fc.uniqueArray(id),
      fc.dictionary(id, fc.uniqueArray(id), { maxKeys: 6 }),
      fc.uniqueArray(id),
      (ids, records, visible) => {
        const seen = new Set<string>(visible);
        const shown = named(ids, new Map(Object.entries(records)), seen);
        assert.ok([...shown.values()].every((own) => seen.has(own)));
        assert.equal(new Set(shown.values()).size, shown.size);
        for (const one of ids) if (seen.has(one)) assert.equal(new Map<string, string>(shown).get(one), one);
        const onlySeen = new Map(
          Object.entries(records).map(([one, all]) => [
            one,
            all.filter((record: string) => seen.has(record)),
          ]),
        );
        assert.deepEqual(named(ids, onlySeen, seen), shown);
      },
    ),
  );
});
