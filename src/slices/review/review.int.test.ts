import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import { readCard, readPicture, undo, type Card } from '../fusion/index.ts';
import { actOnClaims, type ActWritten, type DeskClaim, readQueue, readReportClaims } from './index.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const CLOSED = 'UNCLASSIFIED//REL TO ALLIES';
const TEXT =
  'Police in Sibi arrested Zarak Mandokhel, also known as Ustad Karez, an alleged financier of the Grey Heron Front, on 3 November 2026.\n\nIlyas Wolgai, son of Haji Sarwar Wolgai, was seen in Zhob.\n\n13 soldiers were killed in a bombing in Sibi on 1 November 2026, police said.\n';

let our: TestCentre;
let report = '';

before(async () => {
  our = await testCentre();
  const filed = await file(our.centre, 'high', 'note.txt', TEXT, OPEN);
  await our.centre.jobs.drain();
  assert.ok(filed.ok);
  report = filed.reports[0]?.id ?? '';
});
after(() => our.close());

async function as<T>(handle: string, work: (desk: Desk) => Promise<Released<T>>, act = 'test'): Promise<T> {
  return (await our.centre.trust.desk({ principal: officer(handle), purpose: ANALYSIS, act }, work)).value;
}

const claims = async (handle: string): Promise<readonly DeskClaim[]> =>
  (await as(handle, (desk) => readReportClaims(desk, report))).claims;

async function claimWhere(fits: (claim: DeskClaim) => boolean, handle = 'high'): Promise<DeskClaim> {
  const found = (await claims(handle)).find(fits);
  assert.ok(found, 'the claim is there');
  return found;
}

const act = (handle: string, ids: readonly string[], written: Partial<ActWritten>) =>
  as(handle, (desk) =>
    actOnClaims(desk, { claims: ids }, { decision: 'accept', because: 'seen', ...written }),
  );

const takeBack = (handle: string, ids: readonly string[]) =>
  as(handle, async (desk) => {
    const [first, ...rest] = ids;
    for (const id of rest) await undo(desk, id, 'test');
    return undo(desk, first ?? '', 'test');
  });

const picture = (handle: string) => as(handle, readPicture);
const card = (handle: string, name = 'Zarak Mandokhel'): Promise<Card> =>
  as(handle, (desk) => readCard(desk, name));
const refusedWith = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('a report’s claims stand in reading order, each with its words, rule, modality and statement type', async () => {
  const list = await claims('low');
  assert.ok(list.length >= 6, `${list.length}`);
  const starts = list.map((one) => one.start);
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
  );
  for (const claim of list) {
    assert.equal(TEXT.slice(claim.start, claim.end), claim.quote);
    assert.match(claim.rule, /@\d+$/);
  }
  assert.ok(list.some((claim) => claim.state === 'proposed'));
});

test('the queue holds the report until somebody acts on what waits', async () => {
  const queue = () => as('low', (desk) => readQueue(desk, { order: 'precedence', all: false, most: 10 }));
  const [first] = await queue();
  assert.equal(first?.report.id, report);
  const waiting = (await claims('low')).filter((claim) => claim.state === 'proposed').map((one) => one.id);
  assert.equal(first?.waiting, waiting.length);
  const done = await act('low', waiting, {});
  assert.deepEqual(await queue(), []);
  assert.ok(
    (await as('low', (desk) => readQueue(desk, { order: 'newest', all: true, most: 10 }))).length > 0,
  );
  await takeBack(
    'low',
    done.map((one) => one.id),
  );
  assert.equal((await queue()).length, 1);
});

test('what is refused feeds no card, not even its name; undone, everything is as it was (law 6)', async () => {
  const before = [await card('low'), await picture('low')];
  const alias = await claimWhere((one) => one.property === 'name' && one.text === 'Karez');
  const done = await act('low', [alias.id], { decision: 'refuse', because: 'another man' });
  const without = await card('low');
  assert.ok(!without.names.some((name) => name.text.includes('Karez')), JSON.stringify(without.names));
  assert.equal((await claimWhere((one) => one.id === alias.id)).state, 'refused');
  await takeBack(
    'low',
    done.map((one) => one.id),
  );
  assert.deepEqual([await card('low'), await picture('low')], before);
});

test('a change shows what holds instead, with what was read and who changed it', async () => {
  const toll = await claimWhere((one) => one.property === 'casualties');
  const [done] = await act('low', [toll.id], {
    decision: 'change',
    because: 'the annex says 15',
    correction: { value: '15', modality: 'reported' },
  });
  const now = await claimWhere((one) => one.id === toll.id);
  assert.equal(now.state, 'changed');
  assert.match(now.text, /^15 /);
  assert.equal(now.modality, 'reported');
  assert.match(now.reviewed?.was ?? '', /^13 /);
  assert.equal(now.reviewed?.officer, 'low');
  const event = (await picture('low')).events.find((one) => one.casualties.length > 0);
  assert.equal(event?.casualties[0]?.best, 15);
  await takeBack('low', [done?.id ?? '']);
  assert.match((await claimWhere((one) => one.id === toll.id)).text, /^13 /);
});

test('a claim can be moved to the record that it is about', async () => {
  const father = await claimWhere((one) => one.property === 'fatherName');
  const other = await claimWhere((one) => one.subject.caption === 'Zarak Mandokhel');
  const before = await picture('low');
  const [done] = await act('low', [father.id], {
    decision: 'change',
    because: 'said of the other man',
    correction: { subject: other.subject.record },
  });
  const moved = await card('low', other.subject.record);
  assert.ok(moved.properties.some((one) => one.property === 'fatherName'));
  assert.ok(
    !(await card('low', father.subject.record)).properties.some((one) => one.property === 'fatherName'),
  );
  await takeBack('low', [done?.id ?? '']);
  assert.deepEqual(await picture('low'), before);
});

test('the second officer sees the first one’s act and decides over it only knowingly', async () => {
  const claim = await claimWhere((one) => one.state === 'proposed');
  const [first] = await act('low', [claim.id], { because: 'court record' });
  await assert.rejects(act('middle', [claim.id], { decision: 'refuse' }), (error: unknown) => {
    assert.ok(refusedWith('CLAIM_REVIEWED')(error));
    assert.deepEqual((error as Refusal).facts['acts'], [
      {
        id: first?.id,
        claim: claim.id,
        decision: 'accept',
        officer: 'low',
        at: '2026-11-22T08:00:00.000Z',
        reason: 'court record',
      },
    ]);
    return true;
  });
  await assert.rejects(act('low', [claim.id], {}), refusedWith('CLAIM_REVIEWED'), 'a double act too');
  const [second] = await act('middle', [claim.id], { decision: 'refuse', over: [first?.id ?? ''] });
  assert.equal((await claimWhere((one) => one.id === claim.id)).state, 'refused');
  await takeBack('middle', [second?.id ?? '']);
  assert.equal(
    (await claimWhere((one) => one.id === claim.id)).state,
    'accepted',
    'the first act holds again',
  );
  await takeBack('low', [first?.id ?? '']);
  await assert.rejects(takeBack('low', [first?.id ?? '']), refusedWith('NOT_FOUND'));
});

test('of two officers at the same moment one is told of the other', async () => {
  const claim = await claimWhere((one) => one.state === 'proposed');
  const both = await Promise.allSettled([
    act('low', [claim.id], { because: 'one' }),
    act('middle', [claim.id], { because: 'two', decision: 'refuse' }),
  ]);
  const lost = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  const won = both.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  assert.equal(lost.length, 1);
  assert.ok(refusedWith('CLAIM_REVIEWED')(lost[0]));
  await takeBack(
    'high',
    won.map((one) => one.id),
  );
});

test('an act under a marking that a reader may not see changes nothing for that reader, and is no conflict', async () => {
  const claim = await claimWhere((one) => one.state === 'proposed');
  const before = [await card('low'), await picture('low'), await claims('low')];
  const [hidden] = await act('middle', [claim.id], {
    decision: 'refuse',
    marking: CLOSED,
    because: 'a source says',
  });
  assert.equal((await claimWhere((one) => one.id === claim.id, 'high')).state, 'refused');
  assert.deepEqual([await card('low'), await picture('low'), await claims('low')], before);
  const [open] = await act('low', [claim.id], {});
  assert.equal((await claimWhere((one) => one.id === claim.id, 'low')).state, 'accepted');
  await assert.rejects(takeBack('low', [hidden?.id ?? '']), refusedWith('NOT_FOUND'));
  await takeBack('middle', [hidden?.id ?? '', open?.id ?? '']);
});

test('hostile and mistaken acts are refused in words, and nothing of them is kept', async () => {
  const before = await claims('high');
  const [claim, other] = before;
  assert.ok(claim && other);
  const nobody = '00000000-0000-8000-8000-000000000000';
  const cases: readonly (readonly [readonly string[], Partial<ActWritten>, string])[] = [
    [[nobody], {}, 'NOT_FOUND'],
    [[claim.id, nobody], {}, 'NOT_FOUND'],
    [["'; drop table fusion.review; --"], {}, 'NOT_FOUND'],
    [[], {}, 'NOTHING_SELECTED'],
    [[claim.id], { because: '   ' }, 'REASON_MISSING'],
    [[claim.id], { because: 'x'.repeat(100_000) }, 'REASON_TOO_LONG'],
    [[claim.id], { decision: 'change' }, 'CORRECTION_MISSING'],
    [[claim.id], { decision: 'change', correction: { modality: claim.modality } }, 'CORRECTION_MISSING'],
    [[claim.id], { decision: 'change', correction: { modality: 'certain' } }, 'CODE_NOT_UNDERSTOOD'],
    [[claim.id], { decision: 'change', correction: { subject: 'Zarak' } }, 'VALUE_NOT_UNDERSTOOD'],
    [[claim.id], { decision: 'change', correction: { subject: nobody } }, 'NOT_FOUND'],
    [[claim.id, other.id], { decision: 'change', correction: { value: '1' } }, 'CORRECTION_NOT_FOR_THIS'],
    [[claim.id], { correction: { value: '1' } }, 'CORRECTION_NOT_FOR_THIS'],
    [[claim.id], { marking: 'VERY SECRET INDEED' }, 'MARKING_NOT_UNDERSTOOD'],
  ];
  for (const [ids, written, code] of cases)
    await assert.rejects(
      act('high', ids, written),
      refusedWith(code),
      `${code} ${JSON.stringify(written).slice(0, 80)}`,
    );
  await assert.rejects(
    act('low', [claim.id], { marking: 'SECRET//REL TO ALL' }),
    refusedWith('ACT_MARKING_CLOSED'),
  );
  await assert.rejects(
    as('low', (desk) => readReportClaims(desk, nobody)),
    refusedWith('NOT_FOUND'),
  );
  await assert.rejects(
    as('low', (desk) => readReportClaims(desk, '../../etc')),
    refusedWith('NOT_FOUND'),
  );
  assert.deepEqual(await claims('high'), before);
});
