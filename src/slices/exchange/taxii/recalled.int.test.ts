import assert from 'node:assert/strict';
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
