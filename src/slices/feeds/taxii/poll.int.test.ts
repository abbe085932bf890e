import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testCentre, type TestCentre } from '../../../app.test-kit.ts';
import { indicator, TaxiiBench } from '../../exchange/taxii/taxii.test-kit.ts';
import { add, administrator, held, json, run, show, taxiiServer, type Script } from '../feeds.test-kit.ts';

const closers: (() => Promise<void> | void)[] = [];
after(async () => {
  for (const close of closers) await close();
  await TaxiiBench.closeAll();
});

async function client(
  settings: object = {},
): Promise<{ here: TestCentre; admin: Awaited<ReturnType<typeof administrator>> }> {
  const here = await testCentre();
  Object.assign(here.centre, { settings: { ...here.centre.settings, feedPageSize: 10, ...settings } });
  closers.push(() => here.close());
  return { here, admin: await administrator(here) };
}

async function server(answer: Parameters<typeof taxiiServer>[0]): Promise<Script> {
  const made = await taxiiServer(answer);
  closers.push(() => made.close());
  return made;
}

const moment = (microseconds: number): string =>
  `2026-11-20T10:00:${String(Math.floor(microseconds / 1e6)).padStart(2, '0')}.${String(microseconds % 1e6).padStart(6, '0')}Z`;

test('a collection of a Watchfloor is read whole, then only what is new, and takes part in the picture', async () => {
  const there = await TaxiiBench.open();
  await there.offer({ alias: 'shared' });
  const objects = Array.from({ length: 25 }, () => indicator());
  await there.post('/taxii2/centre/collections/shared/', [], {});
  const posted = await there.post('/taxii2/centre/collections/shared/objects/', objects);
  assert.equal(posted.status, 202);
  const { here, admin } = await client();
  const credentials = { username: 'low', password: there.token('low') };
  await add(here, admin, { address: there.url, credentials });
  const first = await run(here, admin);
  assert.deepEqual([first.outcome, first.received, first.added, first.refused], ['done', 25, 25, 0]);
  assert.deepEqual((await held(here)).toSorted(), objects.map((one) => one.id).toSorted());
  const more = indicator();
  await there.post('/taxii2/centre/collections/shared/objects/', [more]);
  assert.equal((await run(here, admin)).added, 1);
  assert.equal((await run(here, admin)).added, 0);
  assert.equal((await held(here)).length, 26);
  await here.centre.jobs.drain();
  const detail = await show(here, admin);
  assert.deepEqual(detail.totals.added, 26);
  assert.equal(detail.credentials, 'kept');
  assert.ok(!JSON.stringify(detail).includes(credentials.password));
});

/** A server over a list of objects with their moments, in each of the ways in which servers fall short. */
interface Habits {
  readonly inclusive?: boolean;
  readonly noNext?: boolean;
  readonly noHeaders?: boolean;
  readonly milliseconds?: boolean;
  readonly endless?: boolean;
  readonly forgetsNext?: boolean;
}

function serving(rows: { at: number; object: object }[], habits: Habits): Promise<Script> {
  return server((query, _, response) => {
    const given = query.get('added_after');
    const after =
      given === null
        ? -1
        : Math.round((Date.parse(given) - Date.parse(moment(0))) * 1000 + Number(given.slice(23, 26)));
    const shown = (at: number) => (habits.milliseconds === true ? Math.floor(at / 1000) * 1000 : at);
    const all = rows.filter(({ at }) => (habits.inclusive === true ? shown(at) >= after : shown(at) > after));
    if (query.has('next') && habits.forgetsNext === true) return json(response, { title: 'Gone' }, {}, 400);
    const from = Number(query.get('next') ?? 0);
    const page = all.slice(from, from + Number(query.get('limit')));
    const more = habits.endless === true || from + page.length < all.length;
    const bracket =
      habits.noHeaders === true || page.length === 0
        ? { date: 'Fri, 20 Nov 2026 10:00:02 GMT' }
        : {
            date: 'Fri, 20 Nov 2026 10:00:02 GMT',
            'x-taxii-date-added-last': moment(shown(page.at(-1)?.at ?? 0)),
          };
    const next = habits.noNext === true ? {} : { next: String(Math.min(from + page.length, all.length)) };
    const shownPage = habits.endless === true && page.length === 0 ? all.slice(-3) : page;
    json(
      response,
      { objects: shownPage.map(({ object }) => object), ...(more ? { more, ...next } : {}) },
      bracket,
    );
  });
}

const HABITS: readonly [name: string, habits: Habits][] = [
  ['exact', {}],
  ['added_after is inclusive', { inclusive: true }],
  ['no next', { noNext: true }],
  ['no next and inclusive', { noNext: true, inclusive: true }],
  ['no headers', { noHeaders: true }],
  ['moments in milliseconds', { milliseconds: true }],
  ['milliseconds and no next', { milliseconds: true, noNext: true }],
  ['more without end', { endless: true }],
  ['forgets its next', { forgetsNext: true }],
];

for (const [name, habits] of HABITS)
  test(`nothing is lost and nothing stands twice: ${name}`, async () => {
    const objects = Array.from({ length: 35 }, () => indicator());
    // Seven objects in each moment; two moments in each millisecond.
    const rows = objects.map((object, nth) => ({ at: 1_000_000 + Math.floor(nth / 7) * 500, object }));
    const there = await serving(rows, habits);
    const { here, admin } = await client();
    await add(here, admin, { address: there.url });
    const first = await run(here, admin);
    assert.equal(first.outcome, 'done', first.message ?? '');
    assert.deepEqual((await held(here)).toSorted(), objects.map((one) => one.id).toSorted());
    // Another in the very moment of the last, and one after it.
    const late = [indicator(), indicator()] as const;
    rows.push({ at: rows.at(-1)?.at ?? 0, object: late[0] }, { at: 3_000_000, object: late[1] });
    for (let round = 0; round < 3; round += 1) await run(here, admin);
    assert.deepEqual((await held(here)).toSorted(), [...objects, ...late].map((one) => one.id).toSorted());
    assert.ok(there.asked.length < 60, `${there.asked.length} requests`);
  });
