import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ANALYSIS, officer, testCentre } from '../../../app.test-kit.ts';
import { principalOf } from '../../agencies/index.ts';
import { indicator, TaxiiBench } from '../../exchange/taxii/taxii.test-kit.ts';
import { resumeFeed } from '../index.ts';
import { add, administrator, held, json, run, show, taxiiServer } from '../feeds.test-kit.ts';

const closers: (() => Promise<void> | void)[] = [];
after(async () => {
  for (const close of closers) await close();
  await TaxiiBench.closeAll();
});

/** A centre with a collection of 25 objects, of which the party BRAVO may see twenty. */
async function sender() {
  const here = await TaxiiBench.open({ feedPageSize: 10 });
  await here.offer({ alias: 'shared' });
  await here.offer({ alias: 'own', to: ['ALPHA'], terms: { marking: 'UNCLASSIFIED//REL TO ALPHA' } });
  const open = Array.from({ length: 20 }, () => indicator());
  await here.post('/taxii2/centre/collections/shared/objects/', open, { as: 'high' });
  await here.post(
    '/taxii2/centre/collections/own/objects/',
    Array.from({ length: 5 }, () => indicator()),
    { as: 'high' },
  );
  const admin = await administrator(here.centre);
  const resume = () =>
    here.centre.centre.trust.desk({ principal: admin, purpose: ANALYSIS, act: 'feed.resumed' }, (desk) =>
      resumeFeed(here.centre.centre, desk, 'partner'),
    );
  return { here, open, admin, resume };
}

const PUSH = {
  direction: 'push' as const,
  account: 'middle',
  settings: { terms: {}, from: 'shared', collection: 'inbox' },
};

test('a push waits for a release authority, sends what its account may see, once, and goes on with what is new', async () => {
  const { here, open, admin, resume } = await sender();
  const there = await TaxiiBench.open();
  await there.offer({ alias: 'inbox' });
  const credentials = { username: 'low', password: there.token('low') };
  await add(here.centre, admin, { address: there.url, credentials, ...PUSH });
  await assert.rejects(run(here.centre, admin), { code: 'FEED_PAUSED' });
  const middle = await principalOf(here.centre.centre.db, 'middle');
  await assert.rejects(
    here.centre.centre.trust.desk({ principal: middle, purpose: ANALYSIS, act: 'feed.resumed' }, (desk) =>
      resumeFeed(here.centre.centre, desk, 'partner'),
    ),
    { code: 'FEED_RIGHT_NEEDED' },
  );
  await resume();
  const first = await run(here.centre, admin);
  assert.deepEqual([first.outcome, first.added, first.refused], ['done', 20, 0], first.message ?? '');
  const arrived = (await held(there.centre)).filter((id) => !id.startsWith('marking-definition--'));
  assert.deepEqual(arrived.toSorted(), open.map((one) => one.id).toSorted());
  // Each under the marking that it has here: ours in words, and TLP.
  const { rows } = await there.centre.centre.db.ownerPool.query<{ refs: string[] }>(
    "select array(select json_array_elements_text(body::json -> 'object_marking_refs')) as refs from exchange.object where type = 'indicator'",
  );
  assert.ok(rows.length === 20 && rows.every(({ refs }) => refs.length === 2), JSON.stringify(rows[0]));
  const more = indicator();
  await here.post('/taxii2/centre/collections/shared/objects/', [more], { as: 'high' });
  assert.equal((await run(here.centre, admin)).added, 1);
  assert.equal((await run(here.centre, admin)).received, 0);
  const now = (await held(there.centre)).filter((id) => !id.startsWith('marking-definition--'));
  assert.equal(now.length, 21);
});

test('a status that comes later is asked for, its failures are told, and a body too large is halved', async () => {
  const { here, admin, resume } = await sender();
  const posted: number[] = [];
  let asked = 0;
  const there = await taxiiServer(
    (_, request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const sent = JSON.parse(Buffer.concat(parts).toString()) as { objects: { type: string }[] };
        const objects = sent.objects.filter(({ type }) => type !== 'marking-definition');
        if (objects.length > 6) return json(response, { title: 'Too large' }, {}, 413);
        posted.push(objects.length);
        json(
          response,
          {
            id: 'later',
            status: 'pending',
            request_timestamp: '2026-01-01T00:00:00Z',
            total_count: 1,
            success_count: 0,
            failure_count: 0,
            pending_count: 1,
          },
          {},
          202,
        );
      });
    },
    {
      '/root/status/later/': () => {
        asked += 1;
        const failures = [{ id: 'indicator--x', version: '2026-01-01T00:00:00.000Z', message: 'not wanted' }];
        return asked % 2 === 1
          ? { id: 'later', status: 'pending', success_count: 0 }
          : { id: 'later', status: 'complete', success_count: 4, failures };
      },
    },
  );
  closers.push(() => there.close());
  await add(here.centre, admin, {
    address: there.url,
    ...PUSH,
    settings: { ...PUSH.settings, collection: 'one' },
  });
  await resume();
  const done = await run(here.centre, admin);
  assert.deepEqual([done.outcome, done.received], ['done', 20], done.message ?? '');
  assert.deepEqual(posted, [5, 5, 5, 5]);
  assert.deepEqual([done.added, done.refused], [16, 4]);
  const { problems } = await show(here.centre, admin);
  assert.equal(problems.filter((one) => one.message === 'not wanted').length, 4);
});

test('what an officer may not see is not theirs to push', async () => {
  const here = await testCentre();
  closers.push(() => here.close());
  const admin = await administrator(here);
  const low = { ...officer('low') };
  await assert.rejects(add(here, low, { address: 'https://partner.example/', ...PUSH }), {
    code: 'FEED_RIGHT_NEEDED',
  });
  for (const address of ['http://partner.example/', 'https://u:p@partner.example/', 'ftp://partner.example/'])
    await assert.rejects(add(here, admin, { address }), { code: 'FEED_ADDRESS_REFUSED' });
  for (const credentials of [{ username: 'x' }, { cert: 'x' }, { secret: 'x' }] as object[])
    await assert.rejects(
      add(here, admin, { address: 'https://partner.example/', credentials }),
      (error: Error) => {
        assert.ok(!JSON.stringify(error).includes('secret'));
        return (error as { code?: string }).code === 'FEED_CREDENTIALS_INVALID';
      },
    );
});
