import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { readCard, readPicture, undo, type Picture } from './index.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const SECRET = 'SECRET//KESTREL//REL TO ALPHA';
const NAME = 'ہژبر ژندکی';

/** No title, no lexicon word, no word beside it tells that two of these words are a name. */
const LEARNER = 'سبی کے قریب گاڑی میں ہژبر ژندکی موجود تھا۔ پولیس نے بتایا کہ گرفتاری کے بعد تفتیش جاری ہے۔';
const TEACHER = 'کمانڈر ہژبر ژندکی نے سبی میں حملہ کیا۔ ہژبر ژندکی ولد زرک خان گرے ہیرون فرنٹ کا رکن ہے۔';
const OTHER_TEACHER = 'کمانڈر ہژبر ژندکی نے ژوب میں اجلاس سے خطاب کیا۔';
const CAPITALS = 'REPORTED THAT HUZBAR ZANDAKI WAS SEEN NEAR SIBI ON 3 NOVEMBER 2026 WITH TWO MEN.';
const LATIN_TEACHER = 'Huzbar Zandaki, a commander of the Grey Heron Front, was seen near Sibi.';
const ENGLISH =
  'Police in Sibi arrested Zarak Mandokhel, a commander of the Grey Heron Front, on 3 November 2026.';

interface One {
  readonly path: string;
  readonly text: string;
  readonly marking?: string;
}

const learner: One = { path: 'learner.txt', text: LEARNER };
const teacher: One = { path: 'teacher.txt', text: TEACHER };

async function fileAll({ centre }: TestCentre, reports: readonly One[], drainEach = false): Promise<void> {
  for (const { path, text, marking = OPEN } of reports) {
    await file(centre, 'high', path, text, marking);
    if (drainEach) await centre.jobs.drain();
  }
  await centre.jobs.drain();
}

async function pictureOf({ centre }: TestCentre, handle = 'high'): Promise<Picture> {
  return (
    await centre.trust.desk(
      { principal: officer(handle), purpose: ANALYSIS, act: 'picture.read' },
      readPicture,
    )
  ).value;
}

/** Mentions of a name in one report of a picture. */
function found(picture: Picture, path: string, name = NAME): Picture['mentions'] {
  const report = picture.reports.find((one) => one.path === path)?.id;
  return picture.mentions.filter((one) => one.report === report && one.text === name);
}

async function withCentres<T>(
  count: number,
  work: (centres: readonly TestCentre[]) => Promise<T>,
): Promise<T> {
  const centres: TestCentre[] = [];
  try {
    for (let at = 0; at < count; at++) centres.push(await testCentre());
    return await work(centres);
  } finally {
    for (const one of centres) await one.close();
  }
}

const one = (centres: readonly TestCentre[], at = 0): TestCentre => centres[at] as TestCentre;

test('a name that a report does not tell by itself is found once another report teaches it, in whichever order', async () => {
  await withCentres(4, async (centres) => {
    await fileAll(one(centres), [learner], true);
    assert.deepEqual(
      found(await pictureOf(one(centres)), 'learner.txt'),
      [],
      'the report alone does not tell',
    );
    await fileAll(one(centres), [teacher]);
    const picture = await pictureOf(one(centres));
    const [mention] = found(picture, 'learner.txt');
    assert.equal(mention?.kind, 'person');
    assert.equal(mention?.start, LEARNER.indexOf(NAME));
    assert.ok(picture.entities.some((entity) => entity.records.includes(mention?.record ?? '')));
    await fileAll(one(centres, 1), [teacher, learner], true);
    assert.deepEqual(await pictureOf(one(centres, 1)), picture);
    await fileAll(one(centres, 2), [teacher, learner]);
    assert.deepEqual(await pictureOf(one(centres, 2)), picture);
    await fileAll(one(centres, 3), [learner, teacher]);
    assert.deepEqual(await pictureOf(one(centres, 3)), picture);
  });
});

test('what the report says by itself is neither changed nor suppressed', async () => {
  await withCentres(1, async (centres) => {
    await fileAll(one(centres), [learner]);
    const before = await pictureOf(one(centres));
    await fileAll(one(centres), [teacher]);
    const after = await pictureOf(one(centres));
    for (const mention of before.mentions)
      assert.ok(
        after.mentions.some(
          (other) =>
            other.report === mention.report &&
            other.record === mention.record &&
            other.start === mention.start,
        ),
      );
    for (const claim of before.claims) assert.ok(after.claims.some((other) => other.id === claim.id));
  });
});

test('what a secret report teaches is as secret as that report', async () => {
  await withCentres(2, async (centres) => {
    await fileAll(one(centres), [learner]);
    await fileAll(one(centres, 1), [
      { ...teacher, marking: SECRET },
      learner,
      { path: 'late.txt', text: OTHER_TEACHER, marking: SECRET },
    ]);
    assert.equal(
      JSON.stringify(await pictureOf(one(centres, 1), 'low')),
      JSON.stringify(await pictureOf(one(centres), 'low')),
    );
    const picture = await pictureOf(one(centres, 1));
    const [mention] = found(picture, 'learner.txt');
    assert.ok(mention, 'the high officer sees it');
    const { centre } = one(centres, 1);
    const act = { principal: officer('high'), purpose: ANALYSIS, act: 'card.read' };
    const card = await centre.trust.desk(act, (desk) => readCard(desk, mention.entity ?? ''));
    assert.match(JSON.stringify(card.marking), /KESTREL/);
  });
});

test('what an open report teaches is seen though a secret one teaches the same, and is one thing', async () => {
  await withCentres(2, async (centres) => {
    const secret: One = { path: 'secret.txt', text: OTHER_TEACHER, marking: SECRET };
    await fileAll(one(centres), [learner, teacher]);
    await fileAll(one(centres, 1), [secret, learner, teacher]);
    assert.equal(
      JSON.stringify(await pictureOf(one(centres, 1), 'low')),
      JSON.stringify(await pictureOf(one(centres), 'low')),
    );
    assert.equal(found(await pictureOf(one(centres, 1), 'low'), 'learner.txt').length, 1);
    const seen = await pictureOf(one(centres, 1));
    const [mention, ...others] = found(seen, 'learner.txt');
    assert.deepEqual(others, [], 'one place is one mention');
    const entity = seen.entities.find((each) => each.id === mention?.entity);
    assert.equal(entity?.records.length, 2, 'what each of them taught is one thing');
  });
});

test('what was learnt goes with the last report that taught it, and comes back with it', async () => {
  await withCentres(1, async (centres) => {
    const { centre } = one(centres);
    const withdraw = async (path: string): Promise<void> => {
      const id = (await pictureOf(one(centres))).reports.find((report) => report.path === path)?.id ?? '';
      await centre.trust.desk({ principal: officer('high'), purpose: ANALYSIS, act: 'act.undone' }, (desk) =>
        undo(desk, id, 'filed by mistake'),
      );
    };
    const second: One = { path: 'second.txt', text: OTHER_TEACHER };
    await fileAll(one(centres), [learner]);
    const untaught = await pictureOf(one(centres));
    await fileAll(one(centres), [teacher]);
    const taught = await pictureOf(one(centres));
    await fileAll(one(centres), [second]);
    await withdraw('second.txt');
    assert.deepEqual(await pictureOf(one(centres)), taught);
    await withdraw('teacher.txt');
    assert.deepEqual(await pictureOf(one(centres)), untaught);
    await fileAll(one(centres), [teacher]);
    assert.deepEqual(await pictureOf(one(centres)), taught);
  });
});

test('a teacher withdrawn before anything was worked behind teaches when it is filed again', async () => {
  await withCentres(2, async (centres) => {
    const { centre } = one(centres);
    await file(centre, 'high', 'teacher.txt', TEACHER, OPEN);
    const id = (await pictureOf(one(centres))).reports[0]?.id ?? '';
    await centre.trust.desk({ principal: officer('high'), purpose: ANALYSIS, act: 'act.undone' }, (desk) =>
      undo(desk, id, 'filed by mistake'),
    );
    await fileAll(one(centres), [learner]);
    assert.deepEqual(found(await pictureOf(one(centres)), 'learner.txt'), []);
    await fileAll(one(centres), [teacher]);
    await fileAll(one(centres, 1), [teacher, learner]);
    assert.deepEqual(await pictureOf(one(centres)), await pictureOf(one(centres, 1)));
  });
});

test('the same bytes twice, and the same job twice, add nothing', async () => {
  await withCentres(1, async (centres) => {
    const { centre } = one(centres);
    await fileAll(one(centres), [learner, teacher]);
    const before = await pictureOf(one(centres));
    await fileAll(one(centres), [teacher, learner]);
    for (const { id } of before.reports) {
      await centre.trust.desk({ principal: officer('high'), purpose: ANALYSIS, act: 'test' }, (desk) =>
        centre.jobs.add(desk, 'fusion.learn', { report: id }),
      );
    }
    await centre.jobs.drain();
    assert.deepEqual(await pictureOf(one(centres)), before);
  });
});

test('a message written in capitals learns the names of people', async () => {
  await withCentres(1, async (centres) => {
    await fileAll(one(centres), [{ path: 'capitals.txt', text: CAPITALS }]);
    assert.deepEqual(found(await pictureOf(one(centres)), 'capitals.txt', 'HUZBAR ZANDAKI'), []);
    await fileAll(one(centres), [{ path: 'latin.txt', text: LATIN_TEACHER }]);
    assert.equal(found(await pictureOf(one(centres)), 'capitals.txt', 'HUZBAR ZANDAKI')[0]?.kind, 'person');
  });
});

test('ordinary English prose leaves no work behind', async () => {
  await withCentres(1, async (centres) => {
    const { centre } = one(centres);
    await fileAll(one(centres), [
      { path: 'a.txt', text: ENGLISH },
      { path: 'b.txt', text: LATIN_TEACHER },
    ]);
    const { rows } = await centre.db.ownerPool.query<{ unread: number; taught: number }>(
      'select (select count(*)::int from fusion.unread) as unread, (select count(*)::int from fusion.teaching) as taught',
    );
    assert.deepEqual(rows, [{ unread: 0, taught: 0 }]);
  });
});
