import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ANALYSIS, testCentre, type TestCentre } from '../../../app.test-kit.ts';
import { md5Hex } from '../../../platform/crypto/hash.ts';
import { mispEvent } from '../../../core/formats/misp/testdata/event.ts';
import { searchEntities } from '../../fusion/index.ts';
import type { Principal } from '../../../trust/principal.ts';
import { indicator } from '../../exchange/taxii/taxii.test-kit.ts';
import { add, administrator, held, run, scripted, show, type Script } from '../feeds.test-kit.ts';
import { previewFeed } from '../index.ts';

const closers: (() => Promise<void> | void)[] = [];
after(async () => {
  for (const close of closers) await close();
});

interface Files {
  readonly there: Script;
  readonly contents: Map<string, string>;
}

/** A server of files that answers conditional questions. */
async function files(contents: Record<string, string>): Promise<Files> {
  const held = new Map(Object.entries(contents));
  const there = await scripted((request, response) => {
    const body = held.get(request.url ?? '');
    if (body === undefined) return response.writeHead(404).end();
    const etag = `"${md5Hex(body)}"`;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
    response.writeHead(200, { etag, 'content-type': 'application/octet-stream' }).end(body);
  });
  closers.push(() => there.close());
  return { there, contents: held };
}

async function client(): Promise<{ here: TestCentre; admin: Principal }> {
  const here = await testCentre();
  closers.push(() => here.close());
  return { here, admin: await administrator(here) };
}

const settings = { terms: { marking: 'UNCLASSIFIED//REL TO ALL', grade: 'F6' } };

/** Reports that stand, with their grades. */
async function reports({ centre }: TestCentre, principal: Principal): Promise<string[]> {
  const act = { principal, purpose: ANALYSIS, act: 'test' };
  const rows = await centre.trust.desk(act, (desk) =>
    desk.query<{ title: string | null; grade: string }>(
      `select title, reliability || credibility as grade from reports.v_report order by path, filed_at`,
    ),
  );
  return rows.map(({ title, grade }) => `${title ?? ''} ${grade}`.trim());
}

async function found({ centre }: TestCentre, principal: Principal, text: string): Promise<number> {
  const act = { principal, purpose: ANALYSIS, act: 'test' };
  return (await centre.trust.desk(act, (desk) => searchEntities(desk, text, 20))).value.length;
}

test('a MISP feed is read event by event, and a later version takes the place of the earlier', async () => {
  const event = mispEvent();
  const uuid = String(event.Event['uuid']);
  const manifest = (timestamp: string) => JSON.stringify({ [uuid]: { info: 'x', timestamp } });
  const { there, contents } = await files({
    '/feed/manifest.json': manifest('1772442000'),
    [`/feed/${uuid}.json`]: JSON.stringify(event),
    '/feed/hashes.csv': `${md5Hex('heron.example')},${uuid}\n${md5Hex('not there')},${uuid}\n`,
  });
  const { here, admin } = await client();
  await add(here, admin, { kind: 'misp', address: `${there.url}feed/`, settings });
  const preview = (await previewFeed(here.centre, admin, ANALYSIS, 'partner')).value;
  assert.deepEqual([preview.received, preview.types['object person'], preview.entities['person']], [1, 1, 1]);
  assert.deepEqual(await reports(here, admin), []);
  const first = await run(here, admin);
  assert.deepEqual([first.outcome, first.added], ['done', 1], first.message ?? '');
  assert.deepEqual(await reports(here, admin), ['Couriers of the Grey Heron Front B3']);
  assert.equal(await found(here, admin, 'Zarak Mandokhel'), 1);
  const { problems } = await show(here, admin);
  assert.deepEqual(
    problems.map((one) => one.message),
    ['hashes.csv names 1 values that its file does not hold'],
  );
  assert.equal((await run(here, admin)).received, 0);
  const asked = there.asked.length;
  assert.ok(there.asked.at(-1)?.endsWith('manifest.json'));
  // The person is taken out of the next version.
  contents.set('/feed/manifest.json', manifest('1772449999'));
  contents.set(`/feed/${uuid}.json`, JSON.stringify(mispEvent({ timestamp: '1772449999', Object: [] })));
  assert.equal((await run(here, admin)).added, 1);
  assert.equal(there.asked.length, asked + 3);
  assert.deepEqual(await reports(here, admin), ['Couriers of the Grey Heron Front B3']);
  assert.equal(await found(here, admin, 'Zarak Mandokhel'), 0);
});

test('an event that cannot be read is told, and the others are taken', async () => {
  const good = mispEvent();
  const uuid = String(good.Event['uuid']);
  const [broken, absent] = ['5f0c0000-0000-4000-8000-0000000000b1', '5f0c0000-0000-4000-8000-0000000000b2'];
  const listed = [broken, absent, uuid].map((one, at) => [one, { timestamp: String(at + 1) }]);
  const { there } = await files({
    '/manifest.json': JSON.stringify(Object.fromEntries(listed)),
    [`/${broken}.json`]: JSON.stringify({ Event: { uuid: broken, info: 7, Attribute: {} } }),
    [`/${uuid}.json`]: JSON.stringify(good),
  });
  const { here, admin } = await client();
  await add(here, admin, { kind: 'misp', address: there.url, settings });
  const done = await run(here, admin);
  assert.deepEqual([done.outcome, done.received, done.added, done.refused], ['done', 3, 1, 2]);
  const { problems } = await show(here, admin);
  assert.deepEqual(
    problems.map((one) => `${one.item.slice(-2)} ${one.message}`),
    ['b2 manifest.json lists it, and its file is not there', 'b1 Event.Attribute: must be a list.'],
  );
  assert.equal((await run(here, admin)).received, 0);
});

const MAPPING = {
  row: { kind: 'person' as const },
  columns: { Name: { property: 'name' }, Born: { property: 'birthDate' } },
};

test('of a table only rows that are new are filed, however often it is fetched', async () => {
  const { there, contents } = await files({
    '/people.csv': 'Name,Born\nZarak Mandokhel,1979-03-11\nOrlan Sevchuk,1980\n',
  });
  const { here, admin } = await client();
  await add(here, admin, {
    kind: 'csv',
    address: `${there.url}people.csv`,
    settings: { ...settings, mapping: MAPPING },
  });
  const preview = (await previewFeed(here.centre, admin, ANALYSIS, 'partner')).value;
  assert.deepEqual(
    preview.rows.map((one) => one.name),
    ['Zarak Mandokhel', 'Orlan Sevchuk'],
  );
  assert.equal((await run(here, admin)).added, 2);
  assert.equal((await run(here, admin)).received, 0);
  contents.set(
    '/people.csv',
    'Name,Born\nZarak Mandokhel,1979-03-11\nOrlan Sevchuk,1980\nYusuf Darwezai,1981\n',
  );
  assert.equal((await run(here, admin)).added, 1);
  assert.equal((await reports(here, admin)).length, 2);
  for (const name of ['Zarak Mandokhel', 'Yusuf Darwezai'])
    assert.equal(await found(here, admin, name), 1, name);
  // A column that the mapping names is gone: nothing is filed, and the reason is told.
  contents.set('/people.csv', 'Names,Born\nHaji Zarak,1979\n');
  const broken = await run(here, admin);
  assert.deepEqual([broken.outcome, broken.added, broken.refused], ['done', 0, 1]);
  assert.match((await show(here, admin)).problems[0]?.message ?? '', /column/);
});

test('JSON records are read with the same mapping, JSON reports without one, and STIX in parts', async () => {
  const objects = Array.from({ length: 5 }, () => indicator());
  const { there } = await files({
    '/rows.json': JSON.stringify({ data: { items: [{ Name: 'Zarak Mandokhel', who: { Born: '1979' } }] } }),
    '/reports.json': JSON.stringify(
      ['One', 'Two'].map((title) => ({ title, text: 'Zarak Mandokhel was arrested in Sibi.' })),
    ),
    '/bundle.json': JSON.stringify({
      type: 'bundle',
      objects: [...objects, { type: 'indicator', id: 'wrong' }],
    }),
  });
  const { here, admin } = await client();
  Object.assign(here.centre, { settings: { ...here.centre.settings, feedPageSize: 4 } });
  const columns = { Name: { property: 'name' }, 'who.Born': { property: 'birthDate' } };
  const mapping = { ...MAPPING, columns };
  await add(here, admin, {
    name: 'rows',
    kind: 'json',
    address: `${there.url}rows.json`,
    settings: { ...settings, mapping, records: 'data.items' },
  });
  assert.equal((await run(here, admin, 'rows')).added, 1);
  await add(here, admin, { name: 'reports', kind: 'json', address: `${there.url}reports.json`, settings });
  assert.equal((await run(here, admin, 'reports')).added, 2);
  assert.equal((await reports(here, admin)).length, 3);
  await add(here, admin, { name: 'bundle', kind: 'stix', address: `${there.url}bundle.json`, settings });
  const done = await run(here, admin, 'bundle');
  assert.deepEqual([done.received, done.added, done.refused], [6, 5, 1]);
  assert.equal((await run(here, admin, 'bundle')).received, 0);
  assert.equal((await held(here)).length, 5);
  await add(here, admin, {
    name: 'lost',
    kind: 'json',
    address: `${there.url}reports.json`,
    settings: { ...settings, records: 'no.such' },
  });
  assert.equal((await run(here, admin, 'lost')).code, 'NOT_UNDERSTOOD');
});
