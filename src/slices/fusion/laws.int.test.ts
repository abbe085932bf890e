import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { judgeRecords, readPicture, undo, type Picture } from './index.ts';

const TEXTS = [
  'Levies in Sibi arrested Zarak Mandokhel, a commander of the Grey Heron Front, on 3 November 2026. He is the son of Haji Sarwar Mandokhel.',
  'Zarak Mandokhel of the Grey Heron Front was moved to Quetta jail. 13 soldiers were killed in the Bolan bridge bombing on 1 November 2026.',
  'Zarq Mandukhel, son of Haji Sarwar Mandokhel, was seen in Sibi. More than a dozen soldiers were killed in the Bolan bridge bombing.',
  '17 soldiers were killed in the Bolan bridge bombing on 1 November 2026, officials said. The Grey Heron Front claimed the attack.',
  'زرک مندوخیل ولد سرور مندوخیل کو سبی میں گرفتار کیا گیا۔',
  'سبی کے قریب گاڑی میں ہژبر ژندکی موجود تھا۔ پولیس نے بتایا کہ گرفتاری کے بعد تفتیش جاری ہے۔',
  'کمانڈر ہژبر ژندکی نے سبی میں حملہ کیا۔ ہژبر ژندکی ولد زرک خان گرے ہیرون فرنٹ کا رکن ہے۔',
];

/** Every answer is a function of what was filed: the whole picture, as text. */
async function pictureOf({ centre }: TestCentre): Promise<Picture> {
  const act = { principal: officer('high'), purpose: ANALYSIS, act: 'picture.read' };
  return (await centre.trust.desk(act, readPicture)).value;
}

async function fileAll(one: TestCentre, order: readonly number[]): Promise<void> {
  for (const index of order)
    await file(one.centre, 'high', `report-${index}.txt`, TEXTS[index] ?? '', 'UNCLASSIFIED//REL TO ALL');
  await one.centre.jobs.drain();
}

test('the same reports in any order give the same picture (law 7)', async () => {
  const straight = await testCentre();
  try {
    await fileAll(straight, TEXTS.keys().toArray());
    const expected = await pictureOf(straight);
    assert.ok(expected.entities.length > 3);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(TEXTS.keys().toArray(), { minLength: TEXTS.length }),
        async (order) => {
          const shuffled = await testCentre();
          try {
            await fileAll(shuffled, order);
            assert.deepEqual(await pictureOf(shuffled), expected);
          } finally {
            await shuffled.close();
          }
        },
      ),
      { numRuns: 5 },
    );
  } finally {
    await straight.close();
  }
});

test('judgement and undo is the identity on the picture (law 6)', async () => {
  const one = await testCentre();
  try {
    await fileAll(one, TEXTS.keys().toArray());
    const before = await pictureOf(one);
    const people = before.entities
      .filter((entity) => entity.kind === 'person')
      .flatMap((entity) => entity.records);
    const pairs = fc
      .tuple(fc.constantFrom(...people), fc.constantFrom(...people))
      .filter(([a, b]) => a !== b);
    const act = (name: string) => ({ principal: officer('high'), purpose: ANALYSIS, act: name });
    let n = 0;
    await fc.assert(
      fc.asyncProperty(
        pairs,
        fc.constantFrom('same' as const, 'different' as const),
        async ([a, b], verdict) => {
          n += 1;
          const { value } = await one.centre.trust.desk(act('records.judged'), (desk) =>
            judgeRecords(desk, verdict, a, b, `test ${n}`),
          );
          await one.centre.trust.desk(act('act.undone'), (desk) => undo(desk, value.id, 'law 6'));
          assert.deepEqual(await pictureOf(one), before);
        },
      ),
      { numRuns: 12 },
    );
  } finally {
    await one.close();
  }
});

test('an import taken back leaves the picture as if it had never been, and the same bytes bring it back', async () => {
  const [without, taken] = [await testCentre(), await testCentre()];
  try {
    await fileAll(without, [0, 1, 3]);
    await fileAll(taken, [0, 1, 2, 3]);
    const whole = await pictureOf(taken);
    const report = whole.reports.find((one) => one.path === 'report-2.txt')?.id ?? '';
    await taken.centre.trust.desk(
      { principal: officer('high'), purpose: ANALYSIS, act: 'act.undone' },
      (desk) => undo(desk, report, 'filed by mistake'),
    );
    assert.deepEqual(await pictureOf(taken), await pictureOf(without));
    await fileAll(taken, [2]);
    assert.deepEqual(await pictureOf(taken), whole);
  } finally {
    await without.close();
    await taken.close();
  }
});

test('the same bytes twice add nothing', async () => {
  const one = await testCentre();
  try {
    await fileAll(one, [0, 1]);
    const before = await pictureOf(one);
    await fileAll(one, [1, 0, 1]);
    assert.deepEqual(await pictureOf(one), before);
  } finally {
    await one.close();
  }
});
