import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, test } from 'node:test';
import { ANALYSIS, officer } from '../../../app.test-kit.ts';
import { recall, recallView } from '../../federation/index.ts';
import { principalOf } from '../../agencies/index.ts';
import { indicator, TaxiiBench } from '../../exchange/taxii/taxii.test-kit.ts';
import { dropFeed, pauseFeed, resumeFeed } from '../index.ts';
import { add, administrator, json, run, scripted, TAXII, taxiiServer } from '../feeds.test-kit.ts';
import { takeBackScheduled } from '../run.ts';

const closers: (() => Promise<void> | void)[] = [];
after(async () => {
  for (const close of closers) await close();
  await TaxiiBench.closeAll();
});

const PATH = '/taxii2/centre/collections/inbox/objects/';
const HEAD = {
  spec_version: '2.1',
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
};
const ADDRESS = {
  type: 'ipv4-addr',
  spec_version: '2.1',
  id: 'ipv4-addr--ff26c055-6336-5bc5-b98d-13d6226742dd',
  value: '198.51.100.3',
};
const actor = (nth: number) => ({
  ...HEAD,
  type: 'threat-actor',
  id: `threat-actor--00000000-0000-4000-8000-00000000000${nth}`,
  name: `Pale Quill ${nth}`,
  description: 'content',
  aliases: ['content'],
});

/** A centre that pushes its collection as the officer 'middle', who gives what stands in it. */
async function sender(address: string, credentials?: { username: string; password: string }) {
  const here = await TaxiiBench.open({ feedPageSize: 10 });
  await here.offer({ alias: 'shared' });
  const { centre } = here.centre;
  const admin = await administrator(here.centre);
  const asAdmin = <T>(work: Parameters<typeof centre.trust.desk<T>>[1]) =>
    centre.trust.desk({ principal: admin, purpose: ANALYSIS, act: 'test' }, work);
  const push = { direction: 'push' as const, account: 'middle' };
  const settings = {
    terms: {},
    from: 'shared',
    ...(credentials === undefined ? {} : { collection: 'inbox' }),
  };
  await add(here.centre, admin, {
    address,
    ...push,
    settings,
    ...(credentials === undefined ? {} : { credentials }),
  });
  await asAdmin((desk) => resumeFeed(centre, desk, 'partner'));
  const given = async (objects: readonly unknown[]): Promise<string> => {
    const before = new Set(await reports());
    const posted = await here.post('/taxii2/centre/collections/shared/objects/', objects);
    assert.equal(posted.json['failure_count'], 0, posted.text);
    await centre.jobs.drain();
    return (await reports()).find((id) => !before.has(id)) ?? '';
  };
  const reports = async () => {
    const { rows } = await centre.db.ownerPool.query<{ id: string }>(
      'select report_id as id from exchange.filed_as',
    );
    return rows.map(({ id }) => id);
  };
  const middle = await principalOf(centre.db, 'middle');
  const takeBack = async (report: string) => {
    const purpose = { code: 'LIAISON', caseRef: null };
    return (
      await recall({ centre, principal: middle, purpose }, { report, reason: 'wrong', kind: 'withdraw' })
    ).value;
  };
  const outside = async (id: string, handle = 'middle') => {
    const act = { principal: officer(handle), purpose: ANALYSIS, act: 'test' };
    return (await centre.trust.desk(act, (desk) => recallView(desk, id))).value.outside;
  };
  const { rows } = await centre.db.ownerPool.query<{ id: string }>('select id from feeds.feed');
  const job = () => takeBackScheduled({ feed: rows[0]?.id }, centre);
  return { here, centre, admin, asAdmin, given, takeBack, outside, job };
}

async function receiver() {
  const there = await TaxiiBench.open();
  await there.offer({ alias: 'inbox' });
  const latest = async () => {
    const { json: body } = await there.get(`${PATH}?match[version]=last`, { as: 'low' });
    const objects = (body['objects'] ?? []) as readonly Readonly<Record<string, unknown>>[];
    return new Map(objects.map((one) => [String(one['id']), one]));
  };
  return { there, latest, credentials: { username: 'low', password: there.token('low') } };
}

test('what was pushed to another server and taken back is revoked there: its head and what its type requires, no more', async () => {
  const { there, latest, credentials } = await receiver();
  const { here, admin, given, takeBack, outside, job, centre } = await sender(there.url, credentials);
  const pattern = indicator({ name: 'content', description: 'content' });
  const report = await given([actor(1), pattern, ADDRESS]);
  await given([actor(2)]);
  assert.equal((await run(here.centre, admin)).added, 4);
  const { id } = await takeBack(report);
  assert.deepEqual(
    (await outside(id)).map(({ objects }) => objects),
    [{ waiting: 3 }],
  );

  // What came since is not the business of the job behind a recall.
  await given([actor(3)]);
  await job();
  const now = await latest();
  assert.equal(now.get(actor(3).id), undefined);
  assert.equal(now.get(actor(2).id)?.['revoked'], undefined);
  const revoked = now.get(actor(1).id) ?? {};
  assert.deepEqual(Object.keys(revoked).toSorted(), [
    'created',
    'id',
    'modified',
    'name',
    'object_marking_refs',
    'revoked',
    'spec_version',
    'type',
  ]);
  assert.deepEqual([revoked['revoked'], revoked['name']], [true, 'Pale Quill 1']);
  assert.ok(String(revoked['modified']) > actor(1).modified);
  const known = now.get(pattern.id) ?? {};
  assert.equal(known['revoked'], true);
  assert.ok(!JSON.stringify(known).includes('content'), JSON.stringify(known));
  assert.equal(now.get(ADDRESS.id)?.['revoked'], undefined, 'an observable has no versions');

  const objects = { asked: 2, none: 1 };
  const peer = new URL(there.url).origin;
  const at = centre.clock.now();
  assert.deepEqual(await outside(id), [{ feed: 'partner', peer, state: 'active', at, objects }]);
  // Whose feed it is, is told to the parties of the feed alone.
  assert.deepEqual(await outside(id, 'low'), [{ feed: null, peer: null, state: null, at, objects }]);
  const { rows } = await centre.db.ownerPool.query<{ body: string }>(
    `select body from trust.log_entry where body like '%"act":"feed.revoked"%'`,
  );
  assert.ok(rows.length === 1 && rows[0]?.body.includes(report), 'one entry names the report');

  // Told once; the next run goes on with what is new.
  await job();
  assert.equal((await run(here.centre, admin)).added, 1);
  assert.deepEqual((await outside(id))[0]?.objects, objects);
});

test('another version that stands is not revoked; a feed that rests tells it when it is resumed', async () => {
  const { there, latest, credentials } = await receiver();
  const { here, admin, asAdmin, given, takeBack, outside, job, centre } = await sender(
    there.url,
    credentials,
  );
  const first = await given([actor(1)]);
  const second = await given([{ ...actor(1), modified: '2026-02-01T00:00:00.000Z', name: 'Pale Quill' }]);
  await run(here.centre, admin);
  const one = await takeBack(first);
  await job();
  assert.deepEqual((await outside(one.id))[0]?.objects, { stands: 1 });
  assert.equal((await latest()).get(actor(1).id)?.['revoked'], undefined);

  await asAdmin((desk) => pauseFeed(centre, desk, 'partner'));
  const two = await takeBack(second);
  await job();
  assert.deepEqual((await outside(two.id))[0]?.objects, { waiting: 1 });
  await asAdmin((desk) => resumeFeed(centre, desk, 'partner'));
  await job();
  assert.deepEqual((await outside(two.id, 'high'))[0]?.objects, { asked: 1 });
  const revoked = (await latest()).get(actor(1).id);
  assert.deepEqual([revoked?.['revoked'], revoked?.['name']], [true, 'Pale Quill']);
  await asAdmin((desk) => dropFeed(centre, desk, 'partner'));
  assert.equal((await outside(two.id, 'high'))[0]?.state, 'dropped');
});

/** Stands between a feed and a server, and breaks the line of what is posted: before it came there, or before the answer did. */
async function brittle(url: string) {
  const line = { breaks: null as 'before' | 'behind' | null, posted: [] as string[], asked: [] as string[] };
  const script = await scripted((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => void pass(request, Buffer.concat(parts).toString(), response));
  });
  async function pass(request: IncomingMessage, body: string, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request;
    (method === 'POST' ? line.posted : line.asked).push(
      method === 'POST' ? body : decodeURIComponent(request.url ?? ''),
    );
    if (method === 'POST' && line.breaks === 'before') return void response.destroy();
    const passed = { accept: TAXII, authorization: headers.authorization ?? '' };
    const answer = await fetch(new URL(request.url ?? '/', url), {
      method,
      headers: method === 'POST' ? { ...passed, 'content-type': TAXII } : passed,
      ...(method === 'POST' ? { body } : {}),
    });
    const text = await answer.text();
    if (method === 'POST' && line.breaks === 'behind') return void response.destroy();
    response.writeHead(answer.status, { 'content-type': TAXII }).end(text);
  }
  closers.push(() => script.close());
  return { line, url: script.url };
}

test('a line that breaks: what came there all the same is revoked, of what did not nothing is said', async () => {
  const { there, latest, credentials } = await receiver();
  const { line, url } = await brittle(there.url);
  const { here, admin, given, takeBack, outside, job } = await sender(url, credentials);
  // The very first push: not even where it goes was kept.
  const lost = await given([actor(1), ADDRESS]);
  line.breaks = 'before';
  assert.equal((await run(here.centre, admin)).outcome, 'failed');
  const one = await takeBack(lost);
  assert.deepEqual((await outside(one.id))[0]?.objects, { waiting: 2 });
  line.breaks = null;
  line.posted.length = 0;
  await job();
  assert.deepEqual((await outside(one.id))[0]?.objects, { absent: 2 });
  assert.deepEqual(line.posted, [], 'nothing of it is said again');
  assert.ok(line.asked.some((path) => path.includes('/manifest/') && path.includes(actor(1).id)));

  const arrived = await given([actor(2), actor(3)]);
  line.breaks = 'behind';
  assert.equal((await run(here.centre, admin)).outcome, 'failed');
  assert.equal((await latest()).get(actor(2).id)?.['description'], 'content', 'it came there');
  const two = await takeBack(arrived);
  line.breaks = null;
  await job();
  assert.deepEqual((await outside(two.id))[0]?.objects, { asked: 2 });
  const revoked = (await latest()).get(actor(2).id) ?? {};
  assert.deepEqual([revoked['revoked'], revoked['description']], [true, undefined]);
  await job();
  assert.deepEqual((await outside(one.id))[0]?.objects, { absent: 2 }, 'asked once');
});

test('a newer version that never came there is not revoked with the older one that stands; a side that does not say leaves it unsure; a refusal is listed', async () => {
  const posted: string[] = [];
  const asked: string[] = [];
  let answer: 'break' | 'take' | 'refuse' = 'take';
  let manifest: object | null = null;
  const there = await taxiiServer(
    (_, request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const text = Buffer.concat(parts).toString();
        posted.push(text);
        if (answer === 'break') return response.destroy();
        const { objects } = JSON.parse(text) as { objects: { id: string; type: string }[] };
        const refused = answer === 'refuse' ? objects.filter(({ type }) => type === 'threat-actor') : [];
        const failures = refused.map(({ id }) => ({ id, version: null, message: 'not wanted' }));
        json(response, { id: 'x', status: 'complete', success_count: 1, failures }, {}, 202);
      });
    },
    {},
    (query, response) => {
      asked.push(query.get('match[id]') ?? '');
      json(response, manifest ?? { title: 'Forbidden' }, {}, manifest === null ? 403 : 200);
    },
  );
  closers.push(() => there.close());
  const { here, admin, given, takeBack, outside, job } = await sender(there.url);
  const broken = async (objects: readonly unknown[]): Promise<string> => {
    const report = await given(objects);
    answer = 'break';
    assert.equal((await run(here.centre, admin)).outcome, 'failed');
    answer = 'take';
    const { id } = await takeBack(report);
    posted.length = 0;
    await job();
    return id;
  };
  // It does not say what it has.
  const unsaid = await broken([actor(1)]);
  assert.deepEqual((await outside(unsaid))[0]?.objects, { unsure: 1 });
  assert.deepEqual([posted, asked], [[], [actor(1).id]]);
  // It has another version, and tells of objects that nobody asked for.
  const newer = { ...actor(2), modified: '2026-02-01T00:00:00.000Z' };
  manifest = {
    objects: [
      { id: actor(2).id, date_added: actor(2).created, version: actor(2).modified },
      { id: actor(3).id, date_added: actor(2).created, version: actor(3).modified },
    ],
  };
  const never = await broken([newer]);
  assert.deepEqual((await outside(never))[0]?.objects, { absent: 1 });
  assert.deepEqual(posted, []);
  // It has this one.
  manifest = { objects: [{ id: newer.id, date_added: newer.created, version: '2026-03-01T00:00:00Z' }] };
  const kept = await broken([{ ...newer, modified: '2026-03-01T00:00:00.000Z' }]);
  assert.deepEqual((await outside(kept))[0]?.objects, { asked: 1 });
  assert.match(posted.join(''), /"revoked":true/);

  const taken = await given([actor(4)]);
  await run(here.centre, admin);
  const last = await takeBack(taken);
  answer = 'break';
  await job();
  assert.deepEqual((await outside(last.id))[0]?.objects, { waiting: 1 }, 'a line that breaks is no answer');
  answer = 'refuse';
  await job();
  assert.deepEqual((await outside(last.id))[0]?.objects, { refused: 1 });
});
