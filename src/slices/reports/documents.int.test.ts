import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANALYSIS, file, officer, testCentre } from '../../app.test-kit.ts';
import { pdfOf, pdfWithoutEnd } from '../../core/formats/extract/testdata/pdf.ts';
import { readCard } from '../fusion/index.ts';
import { findPassages, originsOf, readReport, type IntakeResult } from './index.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const act = (name: string) => ({ principal: officer('high'), purpose: ANALYSIS, act: name });
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');

function filed(result: IntakeResult): IntakeResult & { ok: true } {
  assert.ok(result.ok, JSON.stringify(result));
  return result;
}

const PDF = pdfOf([
  ['Customs notice', '', 'This notice is about drums seized at the border post.'],
  [
    'Arrests',
    '',
    'Police arrested Karim Zardanov, a courier of the Grey Heron Front, in Quetta on 2 March 2026.',
  ],
]);

const mail = (id: string, subject: string, body: string, more = '') =>
  `Message-ID: <${id}@agency.example>\r\nFrom: "Duty Officer" <duty@agency.example>\r\nTo: desk@centre.example\r\nDate: Tue, 03 Mar 2026 10:11:12 +0500\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\n${more}\r\n${body}`;

test('a message, its attachment and its forward: one origin, the page of each span, what is not read is told', async () => {
  const { centre, close } = await testCentre();
  try {
    const body =
      'Police arrested Karim Zardanov, a courier of the Grey Heron Front, in Quetta on 2 March 2026.';
    const parts = `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n--b\r\nContent-Type: application/pdf; name="../../notice.pdf"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="../../notice.pdf"\r\n\r\n${base64(PDF)}\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="logo.png"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgoAAAANSUhEUg==\r\n--b--\r\n`;
    const first = filed(
      await file(
        centre,
        'high',
        'one.eml',
        mail('a1', 'Arrest in Quetta', parts, 'Content-Type: multipart/mixed; boundary=b\r\n'),
        OPEN,
      ),
    );
    assert.equal(first.format, 'email');
    assert.equal(first.reports.length, 2);
    assert.deepEqual(first.refused, []);
    assert.deepEqual(
      first.warnings.map(({ code, document }) => [code, document]),
      [['PART_NOT_READ', 'one.eml']],
    );
    const forward = filed(
      await file(
        centre,
        'high',
        'two.eml',
        mail(
          'a2',
          'Fwd: Arrest in Quetta',
          `For you.\r\n\r\n---------- Forwarded message ---------\r\nFrom: Duty Officer <duty@agency.example>\r\nDate: Tue, 3 Mar 2026\r\nSubject: Arrest in Quetta\r\nTo: desk@centre.example\r\n\r\n${body}\r\n`,
          'References: <a1@agency.example>\r\n',
        ),
        OPEN,
      ),
    );
    await centre.jobs.drain();
    const ids = [...first.reports, ...forward.reports].map(({ id }) => id);
    const { value: card } = await centre.trust.desk(act('card.read'), (desk) =>
      readCard(desk, 'Karim Zardanov'),
    );
    const sources = card.properties.flatMap(({ values }) => values.flatMap((value) => value.sources));
    assert.deepEqual(new Set(sources.map(({ report }) => report)), new Set(ids));
    assert.equal(card.origins, 1, 'message, attachment and forward are one origin');
    const inPdf = sources.filter(({ report }) => report === first.reports[1]?.id);
    assert.ok(inPdf.length > 0 && inPdf.every(({ page }) => page === 2), JSON.stringify(inPdf));
    assert.ok(
      sources.filter(({ report }) => report === ids[2]).every(({ speaker }) => speaker === 'Duty Officer'),
    );
    const { value: report } = await centre.trust.desk(act('report.read'), (desk) =>
      readReport(desk, ids[1] ?? ''),
    );
    assert.equal(report.path, 'one.eml!/notice.pdf');
    assert.equal(report.pages.length, 2);
    const { value: found } = await centre.trust.desk(act('search.run'), (desk) =>
      findPassages(desk, 'courier of the Grey Heron Front', 5),
    );
    assert.deepEqual(found.map(({ page }) => page).toSorted(), [2, null, null]);
    const origins = await centre.trust.desk(act('card.read'), async (desk) =>
      desk.release((await originsOf(desk, ids)).clusters, []),
    );
    assert.equal(origins.value.length, 1);
  } finally {
    await close();
  }
});

test('a mailbox: each message a report, a bad one stops none of the others', async () => {
  const { centre, close } = await testCentre();
  try {
    const letters = ['First is about a raid in Sibi.', 'Second is about a raid in Zhob.'].map((body, at) =>
      mail(`m${at + 1}`, `Note ${at + 1}`, `${body}\r\n>From the desk.\r\n`),
    );
    const box = `From a@b.example Tue Mar  3 10:11:12 2026\r\n${letters[0]}\r\nFrom x Tue Mar  3 10:11:12 2026\r\nno header here\r\n\r\nFrom a@b.example Tue Mar  3 10:11:12 2026\r\n${letters[1]}\r\n`;
    const result = filed(await file(centre, 'high', 'box.mbox', box, OPEN));
    assert.equal(result.reports.length, 2);
    assert.deepEqual(
      result.refused.map(({ code, document }) => [code, document]),
      [['MAIL_NOT_A_MESSAGE', 'box.mbox!/2.eml']],
    );
    const again = filed(await file(centre, 'high', 'box.mbox', box, OPEN));
    assert.ok(again.reports.every(({ added }) => !added));
  } finally {
    await close();
  }
});

test('an attachment that was filed before, alone, and its message are one origin, whichever came first', async () => {
  for (const mailFirst of [false, true]) {
    const { centre, close } = await testCentre();
    try {
      const parts = `--b\r\nContent-Type: text/plain\r\n\r\nKarim Zardanov of the Grey Heron Front was held, says the notice.\r\n--b\r\nContent-Type: application/pdf; name=n.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(PDF)}\r\n--b--\r\n`;
      const message = mail('h1', 'Notice', parts, 'Content-Type: multipart/mixed; boundary=b\r\n');
      const files: [string, string | Uint8Array][] = [
        ['notice.pdf', PDF],
        ['one.eml', message],
      ];
      for (const [path, bytes] of mailFirst ? files.toReversed() : files)
        filed(await file(centre, 'high', path, bytes, OPEN));
      await centre.jobs.drain();
      const { value: card } = await centre.trust.desk(act('card.read'), (desk) =>
        readCard(desk, 'Karim Zardanov'),
      );
      assert.equal(card.reports.length, 2);
      assert.equal(card.origins, 1);
    } finally {
      await close();
    }
  }
});

test('a document that makes no end costs its thread, not the centre: refused, and the next one is read', {
  timeout: 120_000,
}, async () => {
  const { centre, close } = await testCentre();
  try {
    const [endless, honest] = await Promise.all([
      file(centre, 'high', 'endless.pdf', pdfWithoutEnd(), OPEN),
      file(centre, 'high', 'notice.pdf', PDF, OPEN),
    ]);
    assert.ok(!endless.ok && endless.problems[0]?.code === 'EXTRACTION_STOPPED', JSON.stringify(endless));
    assert.equal(filed(honest).reports.length, 1);
  } finally {
    await close();
  }
});
