import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { docxOf, paragraph, table } from '../../core/formats/extract/testdata/office.ts';
import { pdfOf } from '../../core/formats/extract/testdata/pdf.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal } from '../../trust/principal.ts';
import type { Released } from '../../trust/released.ts';
import { readPicture, searchEntities, undo } from '../fusion/index.ts';
import {
  actOnClaims,
  applyReread,
  compareMore,
  readReread,
  readReportClaims,
  type RereadRequest,
  writeAtMost,
} from './index.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const CLOSED = 'UNCLASSIFIED//REL TO ALLIES';
const FIRST =
  'Police in Sibi arrested Zarak Mandokhel, also known as Ustad Karez, an alleged financier of the Grey Heron Front, on 3 November 2026.\n\n13 soldiers were killed in a bombing in Sibi on 1 November 2026, police said.\n';
const SECOND =
  'Ilyas Wolgai, son of Haji Sarwar Wolgai, was arrested in Zhob on 5 November 2026, officials said.\n';
const ANALYST: Principal = { ...officer('high'), roles: ['officer', 'analyst'] };

let our: TestCentre;
const reports: string[] = [];

before(async () => {
  our = await testCentre();
  for (const [path, text, marking] of [
    ['first.txt', FIRST, OPEN],
    ['second.txt', SECOND, CLOSED],
  ] as const) {
    const filed = await file(our.centre, 'high', path, text, marking);
    assert.ok(filed.ok);
    reports.push(filed.reports[0]?.id ?? '');
  }
  await our.centre.jobs.drain();
});
after(() => our.close());

const request = (principal: Principal = ANALYST, which: readonly string[] | null = null): RereadRequest => ({
  centre: our.centre,
  principal,
  purpose: ANALYSIS,
  reports: which,
});

async function as<T>(principal: Principal, work: (desk: Desk) => Promise<Released<T>>): Promise<T> {
  return (await our.centre.trust.desk({ principal, purpose: ANALYSIS, act: 'test' }, work)).value;
}

const summary = (principal: Principal = ANALYST) => as(principal, (desk) => readReread(desk, null));
const picture = (handle: string) => as(officer(handle), readPicture);
const claims = async (report: string) => (await as(ANALYST, (desk) => readReportClaims(desk, report))).claims;
const apply = (because = 'better rules') => as(ANALYST, (desk) => applyReread(desk, null, because));
const takeBack = (act: string) => as(ANALYST, (desk) => undo(desk, act, 'not better'));
const refusedWith = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

const writeAll = () => writeAtMost(request(), 1000);

/** As if older rules had read the reports: one claim not seen, one read otherwise, one that was none. */
async function asOlderRulesRead(): Promise<void> {
  const read = await claims(reports[0] ?? '');
  const toll = read.find((one) => one.property === 'casualties');
  const type = read.find((one) => one.property === 'eventType');
  const { ownerPool } = our.centre.db;
  await ownerPool.query(`delete from fusion.claim where property = 'name'`);
  await ownerPool.query(
    `update fusion.claim set id = gen_random_uuid(), modality = 'alleged', rule = 'casualties.passive@0' where id = $1`,
    [toll?.id],
  );
  await ownerPool.query(
    `insert into fusion.claim (record_id, id, report_id, property, value, value_record, qualifier, modality, statement_type,
       interval, speaker, start, stop, quote, rule, taught, marking_id)
     select record_id, gen_random_uuid(), report_id, 'weaponUsed', '{"type":"text","text":"police"}', null, qualifier, modality,
       statement_type, interval, speaker, start, stop, quote, 'weapon.guess@0', taught, marking_id
       from fusion.claim where id = $1`,
    [type?.id],
  );
  await ownerPool.query('delete from review.comparison');
}

test('what today’s rules read as before is no difference', async () => {
  const progress = await compareMore(request(), 100);
  assert.deepEqual(progress, { reports: 2, current: 0, left: 0 });
  const { different, unread, totals } = await summary();
  assert.deepEqual([different, unread, totals.claims], [0, 0, { added: 0, gone: 0, changed: 0 }]);
  await assert.rejects(apply(), refusedWith('NOTHING_TO_PUT_IN_FORCE'));
});

test('every kind of prose that is filed is read again as it was read: text, Markdown, pages, mail, PDF, DOCX', async () => {
  const texts: [string, string | Uint8Array][] = [
    ['note.md', `---\ntitle: Note\ndate: 2026-11-19\n---\n# Raid in Zhob\n\n${SECOND}`],
    [
      'page.html',
      `<!doctype html><html><head><title>Raid</title></head><body><nav>Home</nav><p>${SECOND}</p></body></html>`,
    ],
    [
      'mail.eml',
      `From: a@b.example\r\nTo: c@d.example\r\nSubject: Zhob\r\nDate: Thu, 19 Nov 2026 10:00:00 +0500\r\n\r\n${SECOND}\r\n> ${FIRST.replaceAll('\n', '\r\n> ')}`,
    ],
    ['report.json', JSON.stringify({ title: 'Zhob', text: `${SECOND}\n${FIRST}` })],
    ['page.pdf', pdfOf([[SECOND.trim()], [FIRST.slice(0, 90)]])],
    [
      'note.docx',
      docxOf(
        paragraph('Raid in Zhob', 'Heading1') +
          paragraph(SECOND.trim()) +
          table([
            ['Name', 'Place'],
            ['Ilyas Wolgai', 'Zhob'],
          ]),
      ),
    ],
    ['urdu.txt', 'زرک مندوخیل ولد سرور مندوخیل کو سبی میں گرفتار کیا گیا۔'],
  ];
  const other = await testCentre();
  try {
    for (const [path, bytes] of texts)
      assert.ok((await file(other.centre, 'high', path, bytes, OPEN)).ok, path);
    const about = { ...request(), centre: other.centre };
    const { reports: all } = await compareMore(about, 1000);
    assert.equal(all, texts.length);
    const released = await other.centre.trust.desk(
      { principal: ANALYST, purpose: ANALYSIS, act: 'test' },
      (desk) => readReread(desk, null),
    );
    assert.deepEqual(
      released.value.shown.map((one) => [one.report.path, one.outcome, one.difference]),
      [],
    );
  } finally {
    await other.close();
  }
});

test('the difference is shown by report, by rule and in total before anything is changed', async () => {
  await asOlderRulesRead();
  const before = [await picture('high'), await picture('low')];
  await compareMore(request(), 1);
  await compareMore(request(), 100);
  const found = await summary();
  assert.equal(found.different, 1);
  assert.deepEqual(found.totals.claims, { added: 1, gone: 1, changed: 1 });
  assert.deepEqual(found.totals.rules.map((one) => one.rule).sort(), [
    'alias.known-as@1',
    'casualties.passive@1',
    'weapon.guess@0',
  ]);
  const changed = found.shown[0]?.difference?.claims.find((one) => one.kind === 'changed');
  assert.deepEqual([changed?.before?.modality, changed?.after?.modality], ['alleged', 'reported']);
  await writeAll();
  assert.deepEqual([await picture('high'), await picture('low')], before, 'written, and seen by nobody');
});

test('a reader is shown only what they may see of it', async () => {
  const low = await summary({ ...officer('low'), roles: ['analyst'] });
  assert.equal(low.reports, 1);
  assert.ok(!JSON.stringify(low).includes('Wolgai'));
});

test('only an officer with the right, with a reason, puts another reading in force', async () => {
  await assert.rejects(
    as(officer('high'), (desk) => applyReread(desk, null, 'because')),
    refusedWith('REREAD_RIGHT_MISSING'),
  );
  await assert.rejects(writeAtMost(request(officer('high')), 1), refusedWith('REREAD_RIGHT_MISSING'));
  await assert.rejects(apply('  '), refusedWith('REASON_MISSING'));
  await assert.rejects(apply('x'.repeat(10_000)), refusedWith('REASON_TOO_LONG'));
  await our.centre.db.ownerPool.query('delete from review.comparison where report_id = $1', [reports[1]]);
  await assert.rejects(apply(), refusedWith('REREAD_UNFINISHED'));
  await compareMore(request(), 100);
});

test('put in force all at once, taken back all at once; reviews of what did not change hold throughout', async () => {
  const report = reports[0] ?? '';
  const role = (await claims(report)).find((one) => one.property === 'allegedRole');
  const guess = (await claims(report)).find((one) => one.property === 'weaponUsed');
  assert.ok(role && guess);
  const acts = (ids: string[], decision: 'accept' | 'refuse') =>
    as(ANALYST, (desk) => actOnClaims(desk, { claims: ids }, { decision, because: 'seen' }));
  await acts([role.id], 'accept');
  await acts([guess.id], 'refuse');
  const before = [await picture('high'), await picture('low'), await claims(report)];
  const search = () => as(officer('low'), (desk) => searchEntities(desk, 'Zarak Mandokhel', 5));
  const found = await search();

  const { act, reports: count } = await apply();
  assert.equal(count, 1);
  const now = await claims(report);
  assert.ok(
    now.some((one) => one.property === 'name'),
    'what is read now',
  );
  assert.ok(!now.some((one) => one.property === 'weaponUsed'), 'what is no longer read');
  assert.equal(now.find((one) => one.property === 'casualties')?.modality, 'reported');
  assert.equal(now.find((one) => one.id === role.id)?.state, 'accepted', 'the review holds');
  assert.deepEqual(await search(), found);
  assert.equal((await summary()).different, 0);
  assert.equal((await summary()).current, 1);

  await takeBack(act);
  assert.deepEqual([await picture('high'), await picture('low'), await claims(report)], before);
  await assert.rejects(takeBack(act), refusedWith('NOT_FOUND'));
  assert.equal((await summary()).different, 1);

  const again = await apply('after all');
  assert.deepEqual(await claims(report), now);
  await takeBack(again.act);
  assert.deepEqual(await picture('high'), before[0]);
});

test('a later reading holds an earlier act in place until it is taken back itself', async () => {
  const first = await apply();
  await our.centre.db.ownerPool.query(
    `insert into fusion.in_force (report_id, n, ordinal, act, marking_id)
     select report_id, n + 1, 0, gen_random_uuid(), marking_id from fusion.in_force where act = $1`,
    [first.act],
  );
  await assert.rejects(takeBack(first.act), refusedWith('READING_STOOD_UPON'));
});
