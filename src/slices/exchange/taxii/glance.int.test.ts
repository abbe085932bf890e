import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ANALYSIS, officer } from '../../../app.test-kit.ts';
import { closeCollection, offerCollection } from '../index.ts';
import { indicator, TaxiiBench } from './taxii.test-kit.ts';

/** A page that is read at a glance is the page of a desk, and is logged as one; what has changed since is never read over. */
let bench: TaxiiBench;
let path: string;
let id: string;
/** How many readings went in one exchange with the database. */
let glances = 0;
/** As if what each was begun on had changed: a desk is opened. */
let isThrownAway = false;
before(async () => {
  bench = await TaxiiBench.open();
  const { db } = bench.centre.centre;
  const { together } = db;
  Object.assign(db, {
    together: (...given: Parameters<typeof together>) => {
      glances += 1;
      return isThrownAway ? Promise.resolve([[], [], []]) : together(...given);
    },
  });
  ({ path, id } = await bench.offer({ alias: 'shared' }));
});
after(() => TaxiiBench.closeAll());

interface Entry {
  readonly act: string;
  readonly officer: string;
  readonly objects: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
}

async function logged(): Promise<Entry[]> {
  const { rows } = await bench.centre.centre.db.ownerPool.query<{ body: string }>(
    `select body from trust.log_entry where body like '%"act":"taxii.read"%' order by seq`,
  );
  return rows.map(({ body }) => JSON.parse(body) as Entry);
}

const idsOf = ({ json }: { json: Readonly<Record<string, unknown>> }): string[] =>
  ((json['objects'] ?? []) as { id: string }[]).map((one) => one.id);

test('a page at a glance is that of a desk, to the byte and to its entry in the log, which stands when the page leaves', async () => {
  const given = [indicator(), indicator(), indicator()];
  await bench.post(`${path}objects/`, given);
  const resources = [
    'objects/',
    'objects/?limit=2',
    'manifest/',
    'objects/?added_after=2999-01-01T00:00:00Z',
    'objects/?match[type]=indicator&match[version]=all',
    `objects/${given[0]?.id}/`,
    `objects/${given[0]?.id}/versions/`,
  ];
  for (const at of [path, '/taxii2/centre/collections/shared/'])
    for (const resource of resources) {
      // A collection that this reader was not shown under this name is read at a desk.
      if (resource === 'objects/') await bench.get(`${at}${resource}`, { as: 'low' });
      const [before, stood] = [glances, (await logged()).length];
      const glanced = await bench.get(`${at}${resource}`, { as: 'low' });
      assert.equal(glances, before + 1, resource);
      const entries = await logged();
      assert.equal(entries.length, stood + 1, resource);
      const { objects, detail, officer: by } = entries.at(-1) ?? {};
      const count = ((glanced.json['objects'] ?? glanced.json['versions'] ?? []) as unknown[]).length;
      assert.deepEqual([by, objects, detail], ['low', [id], { objects: count }], resource);
      isThrownAway = true;
      const atDesk = await bench.get(`${at}${resource}`, { as: 'low' });
      isThrownAway = false;
      assert.deepEqual([atDesk.status, atDesk.text], [glanced.status, glanced.text], resource);
      for (const name of ['content-type', 'x-taxii-date-added-first', 'x-taxii-date-added-last'])
        assert.equal(atDesk.headers.get(name), glanced.headers.get(name), resource);
      assert.deepEqual((await logged()).at(-1), entries.at(-1), resource);
    }
  assert.deepEqual(
    idsOf(await bench.get(`${path}objects/`, { as: 'low' })),
    given.map((one) => one.id),
  );
});

test('what is not there, not understood or forbidden is answered by a desk, as before, and is no reading in the log', async () => {
  const stood = (await logged()).length;
  for (const [resource, status] of [
    ['objects/indicator--00000000-0000-4000-8000-000000000000/', 404],
    ['objects/?added_after=yesterday', 400],
    ['objects/?match[nothing]=x', 400],
  ] as const)
    assert.equal((await bench.get(`${path}${resource}`, { as: 'low' })).status, status, resource);
  assert.equal((await logged()).length, stood);
});

test('an officer whose rights were taken away since reads under those that they have', async () => {
  const secret = await bench.offer({ alias: 'secret', terms: { marking: 'RESTRICTED//REL TO ALL' } });
  const one = indicator();
  await bench.post(`${secret.path}objects/`, [one]);
  const read = () => bench.get(`${path}objects/`, { as: 'low' });
  const { centre } = bench.centre;
  const change = (level: string) =>
    centre.db.ownerPool.query(`update agencies.officer set level = $1 where handle = 'low'`, [level]);
  await change('1');
  await read();
  assert.ok(idsOf(await read()).includes(one.id));
  await change('0');
  const before = glances;
  assert.ok(!idsOf(await read()).includes(one.id));
  assert.equal(glances, before + 1, 'it was begun under the rights of before, and thrown away');
  assert.ok(!idsOf(await read()).includes(one.id));
  await change('1');
  assert.ok(idsOf(await read()).includes(one.id));
  // Gone from the directory altogether, with a token that still holds.
  await centre.db.ownerPool.query('create table public.aside as select * from agencies.officer');
  await centre.db.ownerPool.query(`delete from agencies.officer where handle = 'low'`);
  const stood = (await logged()).length;
  const gone = await read();
  assert.deepEqual([gone.status, gone.headers.get('www-authenticate') !== null], [401, true]);
  assert.equal((await logged()).length, stood);
  await centre.db.ownerPool.query(
    `insert into agencies.officer select * from public.aside where handle = 'low'`,
  );
  await centre.db.ownerPool.query('drop table public.aside');
});

test('a collection that was closed since is not there; another under its name shows what it shows', async () => {
  const { centre } = bench.centre;
  const alias = '/taxii2/centre/collections/passing/objects/';
  await bench.offer({ alias: 'passing' });
  await bench.get(alias, { as: 'low' });
  assert.notDeepEqual(idsOf(await bench.get(alias, { as: 'low' })), []);
  const act = { principal: officer('high'), purpose: ANALYSIS, act: 'test' };
  await centre.trust.desk(act, (desk) => closeCollection(desk, 'passing'));
  assert.equal((await bench.get(alias, { as: 'low' })).status, 404);
  const again = {
    alias: 'passing',
    read: true,
    write: false,
    types: ['malware'],
    to: ['CHARLIE'],
    terms: {},
  };
  await centre.trust.desk({ ...act, principal: officer('middle') }, (desk) => offerCollection(desk, again));
  assert.deepEqual(idsOf(await bench.get(alias, { as: 'low' })), []);
  assert.deepEqual(idsOf(await bench.get(alias, { as: 'low' })), []);
});
