import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { ANALYSIS, officer } from '../../../app.test-kit.ts';
import { recall } from '../../federation/index.ts';
import { withdrawReport } from '../../reports/index.ts';
import { indicator, TaxiiBench } from './taxii.test-kit.ts';

/** What was given over TAXII belongs to the report that it was filed as: taken back with it, for every reader, at once. */
let bench: TaxiiBench;
let path: string;
before(async () => {
  bench = await TaxiiBench.open();
  ({ path } = await bench.offer({ alias: 'shared' }));
});
after(() => TaxiiBench.closeAll());

const idsAt = async (rest: string, key: 'objects' | 'versions' = 'objects'): Promise<string[]> => {
  const { json } = await bench.get(`${path}${rest}`, { as: 'low' });
  return ((json[key] ?? []) as { id?: string }[]).map((one) => one.id ?? '');
};

async function posted(objects: readonly unknown[]): Promise<string> {
  const { centre } = bench.centre;
  const before = new Set(await reports());
  assert.equal((await bench.post(`${path}objects/`, objects)).status, 202);
  await centre.jobs.drain();
  return (await reports()).find((id) => !before.has(id)) ?? '';
}

async function reports(): Promise<string[]> {
  const { rows } = await bench.centre.centre.db.ownerPool.query<{ id: string }>(
    'select report_id as id from exchange.filed_as',
  );
  return rows.map(({ id }) => id);
}

const filer = () => ({
  centre: bench.centre.centre,
  principal: officer('middle'),
  purpose: { code: 'LIAISON', caseRef: null },
});

test('recalled: gone from objects, manifest, versions and by id; what came with another report stays', async () => {
  const [first, second, kept] = [indicator(), indicator(), indicator()];
  const report = await posted([first, second]);
  await posted([kept]);
  assert.deepEqual(await idsAt('objects/'), [first.id, second.id, kept.id]);
  await recall(filer(), { report, reason: 'wrong', kind: 'withdraw' });
  assert.deepEqual(await idsAt('objects/'), [kept.id]);
  assert.deepEqual(await idsAt('manifest/'), [kept.id]);
  assert.equal((await bench.get(`${path}objects/${first.id}/`, { as: 'low' })).status, 404);
  assert.equal((await bench.get(`${path}objects/${first.id}/versions/`, { as: 'low' })).status, 404);
});

test('withdrawn as an import: gone likewise; the same version may be given again afterwards', async () => {
  const one = indicator();
  const report = await posted([one]);
  const { centre, principal } = filer();
  await centre.trust.desk({ principal, purpose: ANALYSIS, act: 'test' }, (desk) =>
    withdrawReport(desk, report, 'undone'),
  );
  await centre.jobs.drain();
  assert.ok(!(await idsAt('objects/')).includes(one.id));
  await posted([one]);
  assert.ok((await idsAt('objects/')).includes(one.id));
});

/** As it stood before rows named reports, with the job of the migration that names them. */
async function asBefore(): Promise<void> {
  await bench.centre.centre.db.ownerPool.query('delete from exchange.filed_as');
}

test('given before rows named reports: named by path and bytes, each report its own objects; recalled then and later', async () => {
  const { centre } = filer();
  const [open, closed, early] = [indicator(), indicator(), indicator()];
  const amber = 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421';
  // One request, two markings: two reports.
  await posted([open, { ...closed, object_marking_refs: [amber] }]);
  const gone = await posted([early]);
  const rowsOf = async () =>
    (
      await centre.db.ownerPool.query(
        'select report_id, first, added, marking_id from exchange.filed_as order by 1, 2, 4',
      )
    ).rows;
  const stood = await rowsOf();
  await asBefore();
  await recall(filer(), { report: gone, reason: 'wrong', kind: 'withdraw' });
  assert.ok((await idsAt('objects/')).includes(early.id), 'nothing names it');
  const migration = new URL('../migrations/0003_name_filed.sql', import.meta.url);
  await centre.db.asOwner((client) => client.query(readFileSync(migration, 'utf8')));
  await centre.jobs.drain();
  assert.deepEqual(await rowsOf(), stood);
  const now = await idsAt('objects/');
  assert.ok(!now.includes(early.id), 'what was recalled before is gone now');
  assert.ok(now.includes(open.id));
  const { rows } = await centre.db.ownerPool.query<{ report: string; id: string }>(
    `select f.report_id as report, o.stix_id as id from exchange.filed_as f join exchange.object o
        on o.added >= f.first and o.added < f.first + f.added and o.marking_id = f.marking_id
      where o.stix_id = any($1)`,
    [[open.id, closed.id]],
  );
  const [ofOpen, ofClosed] = [open, closed].map(({ id }) => rows.filter((one) => one.id === id));
  assert.deepEqual([ofOpen?.length, ofClosed?.length], [1, 1]);
  assert.notEqual(ofOpen?.[0]?.report, ofClosed?.[0]?.report);
  await recall(filer(), { report: ofOpen?.[0]?.report ?? '', reason: 'wrong', kind: 'withdraw' });
  const removed = await centre.db.ownerPool.query<{ id: string }>(
    'select stix_id as id from exchange.removal where stix_id = any($1)',
    [[open.id, closed.id]],
  );
  assert.deepEqual(removed.rows, [{ id: open.id }]);
});
