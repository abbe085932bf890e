import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANALYSIS, file, officer, testCentre } from '../../app.test-kit.ts';
import type { RunningCentre } from '../../app.ts';
import { readCard, readPicture, searchEntities } from './index.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const SECRET = 'SECRET//OSPREY//REL TO ALPHA';
const NAME = 'Zarak Mandokhel';

const SIGNAL = `Levies in Sibi arrested ${NAME}, a commander of the Grey Heron Front, on 3 November 2026 with forty metres of wire and a car battery. He is the son of Haji Sarwar Mandokhel and was born in 1984.`;
const RETOLD = `Levies at Sibi arrested ${NAME}, commander of the Grey Heron Front, on 3 November 2026 with a car battery and forty metres of wire. He is a son of Haji Sarwar Mandokhel and was born in 1984.`;
const OWN =
  'Diesel worth ninety million rupees crossed the Panjgur border in October. Nakhuda Sabzal, a smuggler, was arrested in Turbat on 7 November 2026.';

function as<T>(centre: RunningCentre, handle: string, work: Parameters<typeof centre.trust.desk<T>>[1]) {
  return centre.trust.desk({ principal: officer(handle), purpose: ANALYSIS, act: 'test' }, work);
}

test('one arrest told by a signal and a digest that has it from there: one origin, with the path; the digest keeps its own', async () => {
  const { centre, close } = await testCentre();
  try {
    await file(centre, 'high', 'signal.txt', SIGNAL, OPEN);
    await file(centre, 'high', 'digest.txt', `${OWN}\n\n${RETOLD}`, OPEN);
    await centre.jobs.drain();
    const card = async (handle: string, name: string) => {
      const { value: hits } = await as(centre, handle, (desk) => searchEntities(desk, name, 5));
      return (await as(centre, handle, (desk) => readCard(desk, hits[0]?.id ?? ''))).value;
    };
    const arrested = await card('low', NAME);
    assert.equal(arrested.reports.length, 2);
    assert.equal(arrested.origins, 1);
    assert.match(arrested.lineage[0]?.echoes[0]?.because ?? '', /say the same/);
    const { value: picture } = await as(centre, 'low', readPicture);
    const digest = picture.reports.find(({ path }) => path === 'digest.txt')?.id;
    const origins = new Set(
      picture.claims.filter(({ report }) => report === digest).map(({ origin }) => origin),
    );
    assert.equal(origins.size, 2, 'the digest has an origin of its own beside the signal');
    const listed = new Set(picture.origins.map(({ id }) => id));
    assert.deepEqual(
      picture.claims.filter(({ origin }) => !listed.has(origin)),
      [],
    );

    const before = JSON.stringify(await card('low', NAME));
    await file(
      centre,
      'high',
      'secret.txt',
      `${SIGNAL}\n\nOur patrol saw the house of Bari Panezai in Sanjawi.`,
      SECRET,
    );
    await centre.jobs.drain();
    assert.equal(JSON.stringify(await card('low', NAME)), before, 'a hidden copy changes nothing (law 2)');
    assert.equal((await card('high', NAME)).reports.length, 3);
  } finally {
    await close();
  }
});
