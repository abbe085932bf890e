import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import {
  explainEntity,
  explainLesson,
  judgeRecords,
  listLessons,
  readCard,
  readPicture,
  searchEntities,
  undo,
} from '../fusion/index.ts';
import { readReportClaims, teach } from './index.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const CLOSED = 'UNCLASSIFIED//REL TO ALLIES';
const TEXTS = [
  'Police in Sibi arrested Zarak Mandokhel, a commander of the Grey Heron Front, on 3 November 2026.',
  'Torak Wolgai, a commander of the Grey Heron Front, was seen in Sibi on 9 November 2026.',
  'سبی کے قریب گاڑی میں ہژبر ژندکی موجود تھا۔ پولیس نے بتایا کہ گرفتاری کے بعد تفتیش جاری ہے۔',
];

let our: TestCentre;
const reports: string[] = [];

before(async () => {
  our = await testCentre();
  for (const [at, text] of TEXTS.entries()) {
    const filed = await file(our.centre, 'high', `report-${at}.txt`, text, OPEN);
    assert.ok(filed.ok);
    reports.push(filed.reports[0]?.id ?? '');
  }
  await our.centre.jobs.drain();
});
after(() => our.close());

async function as<T>(handle: string, work: (desk: Desk) => Promise<Released<T>>): Promise<T> {
  const about = { principal: officer(handle), purpose: ANALYSIS, act: 'test' };
  return (await our.centre.trust.desk(about, work)).value;
}

const picture = (handle: string) => as(handle, readPicture);
const people = async (handle: string, name: string) =>
  (await as(handle, (desk) => searchEntities(desk, name, 10))).filter((one) => one.kind === 'person');
const lessons = (handle: string) => as(handle, (desk) => listLessons(desk, 100));
const takeBack = (handle: string, id: string) => as(handle, (desk) => undo(desk, id, 'test'));
const refusedWith = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

async function recordOf(name: string): Promise<string> {
  const [found] = await people('high', name);
  assert.ok(found, `${name} is a person here`);
  return found.id;
}

async function learn(handle: string, lesson: Parameters<typeof teach>[1]) {
  const taught = await as(handle, (desk) => teach(desk, lesson));
  await our.centre.jobs.drain();
  return taught;
}

test('“X is also called Y” joins what is known by that name only, is on the card with its source, and goes with its undo', async () => {
  const before = [await picture('low'), await picture('high')];
  const record = await recordOf('Zarak Mandokhel');
  const { id } = await learn('low', {
    lesson: 'alias',
    record,
    name: 'Torak Wolgai',
    because: 'a detainee says so',
  });
  const card = await as('low', (desk) => readCard(desk, record));
  assert.ok(card.names.some((one) => one.text === 'Torak Wolgai'));
  const source = card.properties.find((one) => one.property === 'name')?.values[0]?.sources[0];
  assert.deepEqual(
    [source?.rule, source?.speaker, source?.quote],
    ['officer.alias@1', 'low', 'Zarak Mandokhel'],
  );
  assert.deepEqual(
    (await people('low', 'Torak Wolgai')).map((one) => one.records),
    [3],
    'one man: both records and the one that bears the lesson',
  );
  const why = await as('low', (desk) => explainEntity(desk, record));
  assert.equal(why.ties.filter((one) => one.by === 'judgement').length, 1);
  const [told] = await lessons('low');
  assert.deepEqual([told?.id, told?.says], [id, '“Zarak Mandokhel” is also called “Torak Wolgai”']);
  await takeBack('low', id);
  assert.deepEqual([await picture('low'), await picture('high')], before);
  assert.deepEqual(await lessons('low'), []);
});

test('an alias in another script is found where a report’s own reading could not tell that it is a name', async () => {
  const before = await picture('low');
  const record = await recordOf('Zarak Mandokhel');
  assert.deepEqual(await people('low', 'ہژبر ژندکی'), []);
  const { id } = await learn('low', {
    lesson: 'alias',
    record,
    name: 'ہژبر ژندکی',
    because: 'his own letter',
  });
  const found = (await picture('low')).mentions.filter((one) => one.report === reports[2]);
  assert.ok(found.some((one) => one.text === 'ہژبر ژندکی' && one.kind === 'person'));
  await takeBack('low', id);
  assert.deepEqual(await picture('low'), before);
});

test('“this word is no person” holds in every report, old and new, and for nobody who may not see the lesson', async () => {
  const before = [await picture('low'), await picture('high')];
  const record = await recordOf('Torak Wolgai');
  const hidden = await learn('high', {
    lesson: 'exclusion',
    record,
    because: 'an irrigation channel',
    marking: CLOSED,
  });
  assert.deepEqual(await people('high', 'Wolgai'), []);
  assert.ok(!JSON.stringify((await picture('high')).entities).includes('Wolgai'));
  assert.deepEqual(await picture('low'), before[0], 'the low officer sees no byte of it');
  assert.deepEqual(await lessons('low'), []);
  await assert.rejects(
    as('low', (desk) => explainLesson(desk, hidden.id)),
    refusedWith('NOT_FOUND'),
  );
  await assert.rejects(takeBack('low', hidden.id), refusedWith('NOT_FOUND'));
  const explained = await as('high', (desk) => explainLesson(desk, hidden.id));
  assert.deepEqual(
    explained.touches.map((one) => [one.record, one.report]),
    [[record, reports[1]]],
  );
  const claims = await as('high', (desk) => readReportClaims(desk, reports[1] ?? ''));
  assert.ok(!claims.claims.some((one) => one.subject.record === record));
  await takeBack('high', hidden.id);
  assert.deepEqual([await picture('low'), await picture('high')], before);
});

test('two that are not the same are a lesson too', async () => {
  const [a, b] = [await recordOf('Zarak Mandokhel'), await recordOf('Torak Wolgai')];
  const { id } = await as('low', (desk) => judgeRecords(desk, 'different', a, b, 'seen together'));
  const [told] = await lessons('low');
  assert.equal(told?.lesson, 'different');
  const explained = await as('low', (desk) => explainLesson(desk, id));
  assert.deepEqual(explained.touches.map((one) => one.record).toSorted(), [a, b].toSorted());
  await takeBack('low', id);
  assert.deepEqual(await lessons('low'), []);
});

test('lessons that cannot be are refused in words', async () => {
  const record = await recordOf('Zarak Mandokhel');
  const nobody = '00000000-0000-8000-8000-000000000000';
  const cases: readonly (readonly [Parameters<typeof teach>[1], string])[] = [
    [{ lesson: 'alias', record: nobody, name: 'X Y', because: 'x' }, 'NOT_FOUND'],
    [{ lesson: 'exclusion', record: "'; --", because: 'x' }, 'NOT_FOUND'],
    [{ lesson: 'alias', record, because: 'x' }, 'NAME_NOT_UNDERSTOOD'],
    [{ lesson: 'alias', record, name: 'x'.repeat(100_000), because: 'x' }, 'NAME_NOT_UNDERSTOOD'],
    [{ lesson: 'alias', record, name: 'Zarak Mandokhel', because: 'x' }, 'NAME_KNOWN'],
    [{ lesson: 'alias', record, name: 'Torak Wolgai', because: ' ' }, 'REASON_MISSING'],
    [{ lesson: 'exclusion', record, because: 'x', marking: 'SECRET//REL TO ALL' }, 'ACT_MARKING_CLOSED'],
  ];
  const before = await picture('low');
  for (const [lesson, code] of cases)
    await assert.rejects(async () => learn('low', lesson), refusedWith(code), code);
  assert.deepEqual(await picture('low'), before);
});
