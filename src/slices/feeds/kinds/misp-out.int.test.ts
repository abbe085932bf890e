import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from '../../../app.test-kit.ts';
import type { JsonObject } from '../../../core/formats/json/parse.ts';
import { parseMisp } from '../../../core/formats/misp/parse.ts';
import { mispEvent } from '../../../core/formats/misp/testdata/event.ts';
import { exportMisp, type MispFile } from '../../exchange/index.ts';
import { readCard } from '../../fusion/index.ts';
import type { Principal } from '../../../trust/principal.ts';
import { add, administrator, run, scripted, show } from '../feeds.test-kit.ts';

const closers: (() => Promise<void> | void)[] = [];
after(async () => {
  for (const close of closers) await close();
});

async function centre(): Promise<TestCentre> {
  const made = await testCentre();
  closers.push(() => made.close());
  return made;
}

async function exported(
  here: TestCentre,
  principal: Principal,
  markingLimit: string | null,
): Promise<readonly MispFile[]> {
  const act = { principal, purpose: ANALYSIS, act: 'spine.exported' };
  return (
    await here.centre.trust.desk(act, (desk) => exportMisp(desk, { scope: { kind: 'all' }, markingLimit }))
  ).value;
}

const eventsIn = (files: readonly MispFile[]) =>
  files.flatMap(({ name, text }) => {
    if (name === 'manifest.json' || name === 'hashes.csv') return [];
    const parsed = parseMisp(JSON.parse(text) as JsonObject);
    assert.ok(parsed.ok, JSON.stringify(parsed));
    return [parsed.event];
  });

test('what one centre writes as a MISP feed another reads as the same things, and MISP’s own event comes back', async () => {
  const there = await centre();
  const open = 'UNCLASSIFIED//REL TO ALL';
  const given = await file(there.centre, 'high', 'event.json', JSON.stringify(mispEvent({ Tag: [] })), open);
  assert.ok(given.ok);
  const prose =
    'Police arrested Orlan Sevchuk, a commander of the Grey Heron Front, in Sibi on 3 March 2026.';
  await file(there.centre, 'high', 'note.txt', prose, open);
  await file(
    there.centre,
    'high',
    'secret.txt',
    'Police arrested Hidden Person in Sibi.',
    'SECRET//REL TO ALPHA',
  );
  const files = await exported(there, officer('high'), 'TLP:CLEAR');
  const events = eventsIn(files);
  assert.equal(events.length, 2);
  assert.ok(!JSON.stringify(files).includes('Hidden'));
  assert.ok(
    events.every((event) => event.distribution === 3 && event.tags.some(({ name }) => name === 'tlp:clear')),
  );
  const server = await scripted((request, response) => {
    const found = files.find(({ name }) => `/${name}` === request.url);
    response
      .writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' })
      .end(found?.text);
  });
  closers.push(() => server.close());
  const here = await centre();
  const admin = await administrator(here);
  await add(here, admin, { kind: 'misp', address: server.url, settings: { terms: { marking: open } } });
  const done = await run(here, admin);
  assert.deepEqual(
    [done.outcome, done.added, done.refused],
    ['done', 2, 0],
    JSON.stringify(await show(here, admin)),
  );
  assert.deepEqual((await show(here, admin)).problems, []);
  const act = { principal: admin, purpose: ANALYSIS, act: 'card.read' };
  const card = (name: string) =>
    here.centre.trust.desk(act, async (desk) => JSON.stringify((await readCard(desk, name)).value));
  const zarak = await card('Zarak Mandokhel');
  for (const told of ['1979', 'XX1234567', 'Grey Heron Front']) assert.ok(zarak.includes(told), told);
  const orlan = await card('Orlan Sevchuk');
  assert.ok(orlan.includes('Grey Heron Front'));
});

test('what is not open to a whole community is written as closed, part by part', async () => {
  const there = await centre();
  await file(there.centre, 'high', 'a.txt', 'Police arrested Orlan Sevchuk in Sibi.', 'TLP:AMBER');
  const [event] = eventsIn(await exported(there, officer('high'), null));
  assert.equal(event?.distribution, 0);
  assert.ok(event?.tags.some(({ name }) => name === 'tlp:amber+strict'));
  assert.deepEqual(eventsIn(await exported(there, officer('low'), null)), []);
});
