import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { officer } from '../../app.test-kit.ts';
import { openCentre } from '../../app.ts';
import { ask, dispose, entry, kit, openHits, SCREENING, type Kit } from './testdata/kit.ts';
import { Refusal } from '../../platform/errors.ts';
import { importList } from '../designations/index.ts';
import { readAsked, readTerms, replayCheck, runCheck, saveSubjects } from './index.ts';

let our: Kit;
before(async () => {
  our = await kit();
});
after(() => our.close());

const ZARAK = entry('Z.1', ['Zarak Khan Bettani', 'زرک خان بیٹنی'], '1979-03-11', 'PK');
const GUL = entry('Z.2', ['Gul Muhammad Shinwari'], '1985', 'AF');

test('a check answers with explained hits, the versions it was made with, and one log entry', async () => {
  const version = await our.publish([ZARAK, GUL], '2026-01-01');
  const answer = await ask(our, 'high', { name: 'زرک خان بیٹنی', born: ['1979'] });
  const [hit] = answer.questions[0]?.hits ?? [];
  assert.ok(hit, JSON.stringify(answer));
  assert.deepEqual(
    [hit.ref, hit.caption, hit.state, answer.outcome],
    ['Z.1', 'Zarak Khan Bettani', 'open', 'hold'],
  );
  assert.ok(hit.because.en.length > 10 && hit.because.ur.length > 10 && hit.factors.length > 1);
  assert.deepEqual(
    answer.lists.map(({ list, version: of, published }) => [list, of, published]),
    [[our.list, version.id, '2026-01-01']],
  );
  assert.equal(answer.outcome, 'hold');
  const clear = await ask(our, 'high', { name: 'Orlan Sevchuk' });
  assert.deepEqual([clear.outcome, clear.questions[0]?.hits], ['clear', []]);
});

test('what a reader may not see does not exist for him', async () => {
  const secret = await our.addList('alpha-secret', 'SECRET//REL TO ALPHA');
  await importList(our.centre, our.analyst, SCREENING, {
    list: secret,
    files: [our.file([entry('S.1', ['Torak Zadran'], '1980', 'AF')], '2026-01-01')],
    accept: null,
  });
  const high = await ask(our, 'high', { name: 'Torak Zadran' });
  assert.deepEqual(
    high.questions[0]?.hits.map(({ ref }) => ref),
    ['S.1'],
  );
  const low = await ask(our, 'low', { name: 'Torak Zadran' });
  assert.deepEqual(low.questions[0]?.hits, []);
  assert.deepEqual(
    low.lists.map(({ list }) => list),
    [our.list],
  );
  await assert.rejects(
    ask(our, 'low', { name: 'Torak Zadran' }, [secret]),
    (error) => error instanceof Refusal && error.code === 'LIST_NOT_THERE',
  );
});

test('an unlisted namesake cleared once is not raised again by an unrelated update, but by a change of the entry or of the subject', async () => {
  const party = readAsked({ name: 'Zarak Khan Betani', born: ['1979'] });
  const save = (born: string) =>
    saveSubjects(our.centre, officer('high'), SCREENING, [
      { reference: 'C-1', party: readAsked({ name: 'Zarak Khan Betani', born: [born] }), threshold: 0.7 },
    ]);
  const first = await save('1979');
  assert.equal(first.value.raised.length, 1);
  const [id = ''] = first.value.raised;
  await dispose(our, 'high', id, 'false-positive', 'Father’s name differs; passport seen');
  assert.deepEqual((await save('1979')).value.raised, []);

  await our.publish([ZARAK, GUL, entry('Z.3', ['Another Person'], '1950', 'SY')], '2026-02-01');
  await our.settle();
  assert.deepEqual(
    (await openHits(our, 'high')).filter((hit) => hit.id === id),
    [],
  );
  const checked = await runCheck(our.centre, officer('high'), SCREENING, {
    kind: 'party',
    reference: null,
    terms: readTerms({}),
    questions: [{ role: 'subject', kinds: ['person'], party }],
    skipped: [],
  });
  assert.equal(checked.value.questions[0]?.hits[0]?.ref, 'Z.1');

  await our.publish([{ ...ZARAK, remarks: 'Moved to another town' }, GUL], '2026-03-01');
  await our.settle();
  const again = (await openHits(our, 'high')).find((hit) => hit.id === id);
  assert.deepEqual([again?.state, again?.history.at(-1)?.reason], ['open', 'Changed: the entry of the list']);

  await dispose(our, 'high', id, 'false-positive', 'Seen again');
  assert.deepEqual((await save('1979-03')).value.raised, [id]);

  await our.publish([GUL, entry('Z.4', ['Somebody Else'], '1951', 'SY')], '2026-04-01');
  await our.settle();
  const gone = await our.at('high', (desk) => our.hit(desk, id));
  assert.deepEqual([gone.state, gone.history.at(-1)?.reason], ['withdrawn', 'The entry was delisted']);
});

test('four eyes: the second officer differs from the first', async () => {
  await our.publish([ZARAK, GUL], '2026-05-01');
  const strict = our.withFourEyes(our.list);
  const answer = await ask(our, 'high', { name: 'Gul Muhammad Shinwari' });
  const id = answer.questions[0]?.hits[0]?.id ?? '';
  const proposed = await dispose(strict, 'high', id, 'false-positive', 'Not him');
  assert.deepEqual([proposed.state, proposed.proposed], ['pending', 'false-positive']);
  const code = (wanted: string) => (error: unknown) => error instanceof Refusal && error.code === wanted;
  await assert.rejects(dispose(strict, 'high', id, 'agree', 'Sure'), code('SAME_OFFICER'));
  await assert.rejects(dispose(strict, 'high', id, 'true-match', 'No'), code('HIT_PENDING'));
  await assert.rejects(dispose(strict, 'low', id, 'agree', 'Other party'), code('NOT_FOUND'));
  const agreed = await dispose(strict, 'high2', id, 'agree', 'Seen the papers');
  assert.equal(agreed.state, 'false-positive');
  const undone = await dispose(strict, 'high2', id, 'undo', 'New papers');
  assert.equal(undone.state, 'open');
  assert.deepEqual(
    undone.history.map(({ event }) => event),
    ['raised', 'propose', 'agree', 'undo'],
  );
  await assert.rejects(dispose(strict, 'high', id, 'unsure', ' '), code('REASON_MISSING'));
});

test('an old check run again against its versions gives the same answer', async () => {
  const answer = await ask(our, 'high', { name: 'Zarak Khan Bettani', born: ['1979'], countries: ['pk'] });
  await our.publish([GUL, entry('Z.9', ['Zarak Khan Bettani'], '1979', 'PK'), ZARAK], '2026-06-01');
  const { value } = await replayCheck(our.centre, officer('high'), SCREENING, answer.id);
  assert.deepEqual([value.same, value.differences, value.because], [true, [], null]);
  const today = await ask(our, 'high', { name: 'Zarak Khan Bettani', born: ['1979'], countries: ['pk'] });
  assert.equal(today.questions[0]?.hits.length, 2);
  await assert.rejects(
    replayCheck(our.centre, officer('low'), SCREENING, answer.id),
    (error) => error instanceof Refusal && error.code === 'NOT_FOUND',
  );
});

test('another process on the same database follows what comes into force', async () => {
  await our.publish([GUL, ZARAK], '2026-07-01');
  await ask(our, 'high', { name: 'Zarak Khan Bettani' });
  const { settings, db, clock } = our.centre;
  const other = await openCentre(settings, { db: { ...db, close: async () => undefined }, clock });
  const there: Kit = { ...our, centre: other };
  assert.deepEqual((await ask(there, 'high', { name: 'Torvek Hodrak' })).questions[0]?.hits, []);
  await our.publish([GUL, ZARAK, entry('Z.T', ['Torvek Hodrak'], '1970', 'Pakistan')], '2026-08-01');
  const [hit] = (await ask(there, 'high', { name: 'Torvek Hodrak' })).questions[0]?.hits ?? [];
  assert.equal(hit?.ref, 'Z.T');
  await other.close();
});
