import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { buildServer } from '../../cli/server.ts';
import { createSignInToken } from '../agencies/index.ts';
import type { Incident, Incidents } from './contract.ts';
import { readIncidents } from './read.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
let one: TestCentre;

before(async () => {
  one = await testCentre();
  await file(
    one.centre,
    'low',
    'a.txt',
    'Four civilians were killed in a bombing in Sibi on 12 November 2026. Police in Quetta arrested Zarak Mandokhel on 18 November 2026.',
    OPEN,
  );
  await file(
    one.centre,
    'low',
    'b.txt',
    'Six civilians were killed in the bombing in Sibi on 12 November 2026, hospital staff said. Gunmen attacked a checkpoint in Kech district in October 2026. Fighters attacked a convoy in Nimroz.',
    OPEN,
  );
  await file(
    one.centre,
    'high',
    'c.txt',
    'A suicide bombing in Peshawar on 14 November 2026 killed Marjan Orakzai. Nine civilians were killed in the bombing in Sibi on 12 November 2026.',
    'TOP SECRET//KESTREL',
  );
});
after(() => one.close());

const read = async (handle: string, sought: { words?: string; entity?: string } = {}): Promise<Incidents> => {
  const { words = null, entity = null } = sought;
  const { value } = await one.centre.trust.desk(
    { principal: officer(handle), purpose: ANALYSIS, act: 'incidents.read' },
    (desk) => readIncidents(desk, { words, entity }, 'neutral'),
  );
  return value;
};
const called = ({ incidents }: Incidents, words: string): Incident => {
  const found = incidents.find(({ caption }) => caption.includes(words));
  assert.ok(found, `${words} among ${incidents.map(({ caption }) => caption).join(', ')}`);
  return found;
};

test('tellings of the dead are a range from the lowest to the highest, and a conflict, never a sum', async () => {
  const { casualties, conflicts, origins, sources } = called(await read('low'), 'Sibi');
  assert.deepEqual(casualties, [{ effect: 'killed', category: 'civilian', low: 4, high: 6, tellings: 2 }]);
  assert.ok(conflicts.some(({ property }) => property === 'casualties'));
  assert.equal(origins, 2);
  assert.equal(sources.length, 2);
});

test('a month stays a month, what has no date has none, and both stand apart from the day of the report', async () => {
  const seen = await read('low');
  assert.deepEqual(called(seen, 'Kech').occurred, {
    from: '2026-10-01',
    to: '2026-10-31',
    precision: 'month',
  });
  const undated = called(seen, 'Nimroz');
  assert.equal(undated.occurred.from, null);
  assert.deepEqual(undated.reported, { from: '2026-11-20', to: '2026-11-20', precision: 'day' });
  assert.equal(seen.incidents.at(-1)?.id, undated.id);
});

test('a large town is a point; a district and a province are areas', async () => {
  const seen = await read('low');
  const spotsOf = (words: string) =>
    called(seen, words).spots.map(({ precision, area, district }) => [precision, area, district]);
  assert.deepEqual(spotsOf('Zarak'), [['town', 'PK:balochistan', 'PK:quetta']]);
  assert.deepEqual(spotsOf('Kech'), [['district', 'PK:balochistan', 'PK:kech']]);
  assert.deepEqual(spotsOf('Nimroz'), [['area', 'AF:nimroz', null]]);
});

test('what a low officer may not see changes no byte of their answer', async () => {
  const before = JSON.stringify(await read('low'));
  assert.ok(!before.includes('Peshawar') && !before.includes('Orakzai'));
  await file(
    one.centre,
    'high',
    'd.txt',
    'Twenty civilians were killed in the bombing in Sibi on 12 November 2026. A bombing in Gwadar on 3 November 2026 killed two people.',
    'TOP SECRET//KESTREL',
  );
  assert.equal(JSON.stringify(await read('low')), before);
  const high = await read('high');
  assert.equal(called(high, 'Sibi').casualties.find(({ category }) => category === 'civilian')?.high, 20);
  assert.match(called(high, 'Sibi').marking, /^TOP SECRET/);
  called(high, 'Gwadar');
});

test('words find an incident by its names in any script; an entity by what it took part in', async () => {
  assert.deepEqual(
    (await read('low', { words: 'زرک مندوخیل' })).incidents.map(({ type }) => type),
    ['arrest'],
  );
  assert.deepEqual((await read('low', { words: 'Peshawar' })).incidents, []);
  const { parties } = called(await read('low'), 'Zarak');
  const mine = await read('low', { entity: parties[0]?.record ?? '' });
  assert.deepEqual(
    mine.incidents.map(({ type }) => type),
    ['arrest'],
  );
});

test('the route answers under the marking of what it tells, with the view of borders that is set', async () => {
  const { server } = await buildServer(one.centre);
  const { headers } = await server.inject({ url: `/sign-in/${await createSignInToken(one.centre, 'low')}` });
  const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
  const reply = await server.inject({
    url: '/api/incidents?q=sibi',
    headers: { cookie, 'x-purpose': 'CT-ANALYSIS' },
  });
  const answer: { marking: string; value: Incidents } = reply.json();
  assert.equal(reply.statusCode, 200);
  assert.equal(answer.marking, 'UNCLASSIFIED//REL TO ALL//ORIG CHARLIE');
  assert.equal(answer.value.boundaries, 'neutral');
  assert.equal(answer.value.incidents.length, 1);
  await server.close();
});
