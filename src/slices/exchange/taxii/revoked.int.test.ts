import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { indicator, TaxiiBench, type Answer } from './taxii.test-kit.ts';

/** Rights are looked up once in a request and anew in each: what is taken away is gone in the very next one. */

let bench: TaxiiBench;
let path: string;
const secret = indicator();

before(async () => {
  bench = await TaxiiBench.open();
  const offer = { alias: 'secrets', terms: { marking: 'SECRET//REL TO ALL' } };
  ({ path } = await bench.offer(offer));
  assert.equal((await bench.post(`${path}objects/`, [secret], { as: 'high' })).status, 202);
});
after(() => TaxiiBench.closeAll());

const asHigh = (rest = 'objects/'): Promise<Answer> => bench.get(`${path}${rest}`, { as: 'high' });
const entries = async (): Promise<number> => {
  const { rows } = await bench.centre.centre.db.ownerPool.query<{ n: number }>(
    'select count(*)::int as n from trust.log_entry',
  );
  return rows[0]?.n ?? 0;
};

it('one request makes one log entry', async () => {
  const before = await entries();
  assert.equal((await asHigh(`objects/${secret.id}/`)).status, 200);
  assert.equal(await entries(), before + 1);
});

it('a lowered clearance holds in the very next request', async () => {
  assert.equal((await asHigh(`objects/${secret.id}/`)).status, 200);
  await bench.centre.centre.db.ownerPool.query(
    `update agencies.officer set level = 0, compartments = '{}' where handle = 'high'`,
  );
  assert.equal((await asHigh(`objects/${secret.id}/`)).status, 404);
  assert.equal((await asHigh()).text, '{}');
});

it('a token of an officer who is gone is refused like an invented one', async () => {
  await bench.centre.centre.db.ownerPool.query(`delete from agencies.officer where handle = 'high'`);
  const gone = await asHigh();
  assert.equal(gone.status, 401);
  assert.equal(gone.text, (await bench.get(`${path}objects/`, { as: 'nobody' })).text);
});
