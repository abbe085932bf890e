import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Principal } from '../../trust/principal.ts';
import { Refusal } from '../../platform/errors.ts';
import {
  DEFAULT_THRESHOLD,
  listHits,
  listSubjects,
  openBatch,
  readAsked,
  runCheck,
  readTerms,
  saveSubjects,
} from './index.ts';
import { entry, type Entry, kit, type Kit, SCREENING, someone } from './testdata/kit.ts';

let our: Kit;
before(async () => {
  our = await kit();
});
after(() => our.close());

const GIVEN = ['Zarak', 'Orlan', 'Gul', 'Torak', 'Sabz', 'Noor', 'Ilyas', 'Zmarak'];
const FAMILY = ['Bettani', 'Sevchuk', 'Shinwari', 'Zadran', 'Marwat', 'Wolgai', 'Tarinzai'];

/** Invented entries that resemble one another, as on real lists. */
function entries(count: number, salt: number): Entry[] {
  return Array.from({ length: count }, (_, at) => {
    const k = at * 7 + salt;
    const name = `${GIVEN[k % GIVEN.length]} Khan ${FAMILY[(k * 3) % FAMILY.length]}`;
    return entry(
      `R.${salt}.${at}`,
      [name],
      `${1950 + (k % 45)}`,
      ['Pakistan', 'Afghanistan'][k % 2] ?? 'Pakistan',
    );
  });
}

/** Pairs that match, as a check of every subject against everything finds them. */
async function fullRescreen(
  subjects: readonly { reference: string; name: string; born: string }[],
): Promise<string[]> {
  const pairs: string[] = [];
  for (const { reference, name, born } of subjects) {
    const party = readAsked({ name, born: [born] });
    const { value } = await runCheck(our.centre, someone('high'), SCREENING, {
      kind: 'party',
      reference: null,
      terms: readTerms({ limit: 50 }),
      questions: [{ role: 'subject', kinds: ['person'], party }],
      skipped: [],
    });
    pairs.push(...(value.questions[0]?.hits ?? []).map(({ ref }) => `${reference} ${ref}`));
  }
  return pairs.toSorted();
}

const standing = async (): Promise<string[]> =>
  our.at('high', async (desk) =>
    (await listHits(desk, ['open', 'false-positive'], 1000)).value
      .filter(({ source }) => source === 'subject')
      .map(({ reference, ref }) => `${reference} ${ref}`)
      .toSorted(),
  );

test('what changed in a list is asked of the subjects: the hits are those of a full rescreen, and only the affected alert', async () => {
  const first = entries(30, 1);
  await our.publish(first, '2026-01-01');
  const subjects = Array.from({ length: 40 }, (_, at) => ({
    reference: `C-${at}`,
    name: `${GIVEN[at % GIVEN.length]} Khan ${FAMILY[at % FAMILY.length]}`,
    born: `${1950 + at}`,
  }));
  const given = subjects.map(({ reference, name, born }) => ({
    reference,
    party: readAsked({ name, born: [born] }),
    threshold: DEFAULT_THRESHOLD,
  }));
  await saveSubjects(our.centre, someone('high'), SCREENING, given);
  await our.settle();
  assert.deepEqual(await standing(), await fullRescreen(subjects));
  const before = new Set(await standing());
  assert.ok(before.size > 10, `${before.size} hits to begin with`);

  const kept = first.slice(4).map((one, at) => (at < 3 ? { ...one, born: '1912' } : one));
  await our.publish([...kept, ...entries(6, 5)], '2026-02-01');
  const raisedBefore = await events('raised');
  await our.settle();
  const after = await standing();
  assert.deepEqual(after, await fullRescreen(subjects));
  const news = after.filter((pair) => !before.has(pair));
  const changed = new Set(kept.slice(0, 3).map(({ ref }) => ref));
  const again = after.filter((pair) => before.has(pair) && changed.has(pair.split(' ')[1] ?? ''));
  assert.ok(news.length > 0 && again.length + news.length < after.length);
  assert.equal(
    (await events('raised')) - raisedBefore,
    news.length + again.length,
    'only new and changed hits are raised',
  );
});

/** Events of saved subjects' hits. */
async function events(event: string): Promise<number> {
  return our.at('high', async (desk) => {
    const { value } = await listHits(desk, ['open', 'withdrawn', 'false-positive'], 1000);
    return value
      .filter(({ source }) => source === 'subject')
      .flatMap(({ history }) => history)
      .filter((one) => one.event === event).length;
  });
}

test('a subject of many hits keeps those beyond an answer’s limit; a name that many subjects bear misses none', async () => {
  const crowd = Array.from({ length: 70 }, (_, at) => entry(`M.${at}`, ['Torvek Hodrak'], null, 'Pakistan'));
  await our.publish(crowd, '2026-03-01');
  await our.settle();
  const one = { reference: 'M-1', party: readAsked({ name: 'Torvek Hodrak' }), threshold: DEFAULT_THRESHOLD };
  await saveSubjects(our.centre, someone('high'), SCREENING, [one]);
  await our.publish([...crowd, entry('M.new', ['Torvek Hodrak'], null, 'Pakistan')], '2026-04-01');
  await our.settle();
  const refs = (await standing()).filter((pair) => pair.startsWith('M-1 '));
  assert.ok(refs.includes('M-1 M.new') && refs.length >= 50, `${refs.length}`);
  const many = Array.from({ length: 600 }, (_, at) => ({
    ...one,
    reference: `N-${at}`,
    party: readAsked({ name: 'Ilmari Belmiri' }),
  }));
  await saveSubjects(our.centre, someone('high'), SCREENING, many);
  await our.publish([entry('I.1', ['Ilmari Belmiri'], null, 'Pakistan'), ...crowd], '2026-05-01');
  await our.settle();
  assert.equal((await standing()).filter((pair) => pair.startsWith('N-')).length, 600);
});

test('a hit on a list that whoever saved the subject may not see is raised for those who may', async () => {
  const secret = await our.addList('alpha-secret', 'SECRET//REL TO ALPHA');
  await our.publishTo(secret, [entry('S.1', ['Qadrun Wolgai'], '1980', 'Pakistan')], '2026-01-01');
  await our.settle();
  const low: Principal = { ...someone('high'), clearance: { ...someone('high').clearance, level: 0 } };
  const subject = {
    reference: 'S-1',
    party: readAsked({ name: 'Qadrun Wolgai' }),
    threshold: DEFAULT_THRESHOLD,
  };
  const { value } = await saveSubjects(our.centre, low, SCREENING, [subject]);
  assert.deepEqual(value.raised, []);
  await our.settle();
  const seenBy = async (principal: Principal) =>
    our.centre.trust.desk(
      { principal, purpose: SCREENING, act: 'test' },
      async (desk) => (await listHits(desk, ['open'], 1000)).value.filter(({ ref }) => ref === 'S.1').length,
    );
  assert.deepEqual([await seenBy(someone('high')), await seenBy(low)], [1, 0]);
});

test('a subject or a batch that one may not see neither shows nor is in the way', async () => {
  const high = someone('high');
  const low: Principal = { ...high, clearance: { ...high.clearance, level: 0 } };
  const subject = {
    reference: 'X-1',
    party: readAsked({ name: 'Qadrun Wolgai' }),
    threshold: DEFAULT_THRESHOLD,
  };
  const secret = await saveSubjects(our.centre, high, SCREENING, [subject], 'SECRET//REL TO ALPHA');
  const open = await saveSubjects(our.centre, low, SCREENING, [subject]);
  assert.deepEqual(
    open.value.subjects.map(({ changed }) => changed),
    [true],
  );
  assert.notEqual(open.value.subjects[0]?.id, secret.value.subjects[0]?.id);
  await assert.rejects(
    saveSubjects(our.centre, low, SCREENING, [subject], 'SECRET//REL TO ALPHA'),
    (error) => error instanceof Refusal && error.code === 'SUBJECT_MARKING_CLOSED',
  );
  const given = {
    name: 'x.csv',
    sha256: 'ab',
    format: 'csv',
    terms: readTerms({}),
    total: 1,
    input: null,
  } as const;
  const [seen, unseen] = [
    await openBatch(our.centre, high, SCREENING, given),
    await openBatch(our.centre, low, SCREENING, given),
  ];
  assert.notEqual(seen.id, unseen.id);
  assert.equal(unseen.run, 1);
  const again = await saveSubjects(our.centre, high, SCREENING, [subject], 'SECRET//REL TO ALPHA');
  const standing = await our.at('high', async (desk) => (await listSubjects(desk, 1000)).value);
  assert.deepEqual(
    standing.filter(({ reference }) => reference === 'X-1').map(({ id }) => id),
    again.value.subjects.map(({ id }) => id),
    'whoever sees both keeps the one saved last',
  );
});
