import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { ANALYSIS, file, officer, type TestCentre, testCentre } from '../../app.test-kit.ts';
import { sha256Hex } from '../../platform/crypto/hash.ts';
import { canPrint } from '../../platform/print/chromium.ts';
import { searchEntities } from '../fusion/index.ts';
import { readIncidents } from '../incidents/index.ts';
import { checkExport } from '../release/index.ts';
import type { DocumentAsked, DocumentFile } from './contract.ts';
import { makeDocument } from './make.ts';

const SECRETS = ['Marjan Orakzai', 'Varnholt', 'KESTREL', 'TOP SECRET', 'secret.txt', 'Abu Saffron'];

let one: TestCentre;
let openReport = '';
before(async () => {
  one = await testCentre();
  const filed = await file(
    one.centre,
    'high',
    'open.txt',
    `Zarak Mandokhel, alleged courier of the Grey Heron Front, was arrested in Sibi on 18 November 2026. Zarak Mandokhel was born on 3 May 1980 in Quetta. وہ سبی میں رہتا ہے۔ =cmd|' /C calc'!A0`,
    'RESTRICTED//REL TO ALL',
  );
  openReport = filed.ok ? (filed.reports[0]?.id ?? '') : '';
  await file(
    one.centre,
    'high',
    'secret.txt',
    'Zarak Mandokhel, also known as Abu Saffron, met Marjan Orakzai in Varnholt on 10 November 2026. Zarak Mandokhel was born on 3 May 1980 in Quetta.',
    'TOP SECRET//KESTREL',
  );
});
after(() => one.close());

async function entity(): Promise<string> {
  const found = await one.centre.trust.desk(
    { principal: officer('high'), purpose: ANALYSIS, act: 'test' },
    (desk) => searchEntities(desk, 'Zarak Mandokhel', 5),
  );
  return found.value[0]?.id ?? '';
}

const make = async (asked: Partial<DocumentAsked>): Promise<DocumentFile> =>
  (
    await makeDocument(
      { centre: one.centre, principal: officer('high'), purpose: ANALYSIS },
      {
        kind: 'entity',
        of: await entity(),
        format: 'json',
        level: 1,
        compartments: [],
        to: null,
        language: 'en',
        ...asked,
      },
    )
  ).value;

const textOf = ({ base64 }: DocumentFile): string => Buffer.from(base64, 'base64').toString('utf8');

async function pagesOf({ base64 }: DocumentFile): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.from(base64, 'base64')));
  return (await extractText(pdf, { mergePages: false })).text;
}

test('nothing above the limit leaves, in any format; with the limit lifted it does', async () => {
  for (const kind of ['entity', 'search'] as const)
    for (const format of ['json', 'html', 'csv'] as const) {
      const of = kind === 'search' ? 'Zarak Mandokhel' : await entity();
      const low = await make({ kind, of, format });
      const text = `${textOf(low)} ${low.manifest} ${low.name}`;
      assert.deepEqual(
        SECRETS.filter((secret) => text.includes(secret)),
        [],
        `${kind} ${format}`,
      );
      assert.ok(text.includes('Zarak Mandokhel'));
      const high = await make({ kind, of, format, level: 4, compartments: ['KESTREL'] });
      assert.ok(textOf(high).includes('KESTREL'), `${kind} ${format} whole`);
    }
  assert.ok((await make({})).leftOut > 0, 'the officer is told that something was kept out');
});

test('a timeline and a chart leave by the same door: portion marks, a signed manifest, nothing above the limit', async () => {
  const act = { principal: officer('high'), purpose: ANALYSIS, act: 'test' };
  const happened = await one.centre.trust.desk(act, (desk) =>
    readIncidents(desk, { words: null, entity: null }, 'neutral'),
  );
  const named = await one.centre.trust.desk(act, async (desk) => [
    ...(await searchEntities(desk, 'Zarak Mandokhel', 5)).value,
    ...(await searchEntities(desk, 'Grey Heron Front', 5)).value,
    ...(await searchEntities(desk, 'Marjan Orakzai', 5)).value,
  ]);
  const shown = {
    incidents: happened.value.incidents.map(({ id }) => id),
    chart: [...new Set(named.map(({ id }) => id))],
  };
  assert.ok(shown.incidents.length >= 2 && shown.chart.length >= 3);
  for (const kind of ['incidents', 'chart'] as const) {
    const asked = { kind, of: 'November', ids: shown[kind] };
    const whole = await make({ ...asked, level: 4, compartments: ['KESTREL'] });
    const text = textOf(whole);
    assert.ok(text.includes('KESTREL') && text.includes('RESTRICTED//REL TO ALL'), kind);
    assert.ok(!whole.manifest.includes('November'), 'a title is content');
    const low = await make(asked);
    assert.deepEqual(
      SECRETS.filter((secret) => `${textOf(low)} ${low.manifest}`.includes(secret)),
      [],
      kind,
    );
    assert.ok(low.rows > 0 && low.leftOut > 0, kind);
  }
  await assert.rejects(make({ kind: 'chart', of: 'Empty', ids: [] }), { code: 'DOCUMENT_NOTHING_WITHIN' });
});

test('a chart leaves as graph and picture by the same door: its banner in the file, nothing above the limit', async () => {
  const act = { principal: officer('high'), purpose: ANALYSIS, act: 'test' };
  const named = await one.centre.trust.desk(act, async (desk) => [
    ...(await searchEntities(desk, 'Zarak Mandokhel', 5)).value,
    ...(await searchEntities(desk, 'Marjan Orakzai', 5)).value,
  ]);
  const ids = [...new Set(named.map(({ id }) => id))];
  const places = ids.map((id, n) => ({ id, x: n * 10, y: n }));
  const formats = canPrint(one.centre.settings.chromium)
    ? (['graphml', 'svg', 'png'] as const)
    : (['graphml', 'svg'] as const);
  for (const format of formats) {
    const asked = { kind: 'chart', of: 'Couriers', ids, places, format } as const;
    const [whole, low] = [await make({ ...asked, level: 4, compartments: ['KESTREL'] }), await make(asked)];
    assert.ok(low.name.endsWith(`.${format}`) && low.manifest.includes(low.sha256), format);
    assert.equal(sha256Hex(new Uint8Array(Buffer.from(low.base64, 'base64'))), low.sha256);
    if (format === 'png') {
      assert.deepEqual([...Buffer.from(low.base64, 'base64').subarray(1, 4)], [...Buffer.from('PNG')]);
      continue;
    }
    assert.ok(
      textOf(whole).includes('Marjan Orakzai') && textOf(whole).includes('TOP SECRET//KESTREL'),
      format,
    );
    assert.ok(textOf(low).includes('Zarak Mandokhel') && textOf(low).includes('RESTRICTED'), format);
    assert.deepEqual(
      SECRETS.filter((secret) => `${textOf(low)} ${low.manifest}`.includes(secret)),
      [],
      format,
    );
  }
  await assert.rejects(make({ format: 'svg' }), { code: 'DOCUMENT_NOT_A_CHART' });
});

test('a document up to a marking is byte for byte that of an officer cleared no higher', async () => {
  const high = officer('high');
  const low = { ...high, clearance: { ...high.clearance, level: 1 as const, compartments: [] } };
  const own = await makeDocument(
    { centre: one.centre, principal: low, purpose: ANALYSIS },
    { kind: 'search', of: 'Zarak', format: 'html', level: 1, compartments: [], to: null, language: 'ur' },
  );
  const lowered = await make({ kind: 'search', of: 'Zarak', format: 'html', language: 'ur' });
  assert.equal(lowered.base64, own.value.base64);
});

test('a compartment that was not chosen stays out, whatever the level', async () => {
  const text = textOf(await make({ level: 4, compartments: ['OSPREY'] }));
  assert.deepEqual(
    SECRETS.filter((secret) => text.includes(secret)),
    [],
  );
});

test('each page of a PDF bears the computed marking above and below, who and why, and its number', {
  skip: existsSync('/usr/bin/chromium') ? false : 'no Chromium',
}, async () => {
  const document = await make({ format: 'pdf', kind: 'report', of: openReport });
  const pages = await pagesOf(document);
  assert.ok(document.marking.startsWith('RESTRICTED'));
  for (const [at, page] of pages.entries()) {
    assert.equal(page.split(document.marking).length - 1 >= 2, true, page);
    assert.ok(page.includes(`high (ALPHA) for ALPHA · CT-ANALYSIS · 2026-11-22T08:00Z`), page);
    assert.ok(page.includes(`${at + 1} / ${pages.length}`), page);
    assert.deepEqual(
      SECRETS.filter((secret) => page.includes(secret)),
      [],
    );
  }
});

test('what is above the limit altogether is refused, not printed empty', async () => {
  await assert.rejects(make({ kind: 'search', of: 'Marjan Orakzai' }), { code: 'DOCUMENT_NOTHING_WITHIN' });
  await assert.rejects(make({ level: 0 }), { code: 'DOCUMENT_NOTHING_WITHIN' });
});

test('a report of an id that is none is not there, as one that is hidden is not', async () => {
  for (const id of ['first', '__proto__', '00000000-0000-4000-8000-000000000000'])
    await assert.rejects(make({ kind: 'report', of: id }), { code: 'NOT_FOUND' }, id);
});

test('a spreadsheet runs nothing of a CSV', async () => {
  const csv = textOf(await make({ format: 'csv', kind: 'report', of: openReport }));
  const cells = csv.split(/\r\n|,(?=")/);
  assert.ok(
    cells.every((cell) => !/^"?\s*[=+@-]/.test(cell)),
    csv,
  );
});

test('the manifest is signed over the very bytes, and the log has their hash', async () => {
  const document = await make({ format: 'html' });
  const bytes = Buffer.from(document.base64, 'base64');
  assert.equal(sha256Hex(bytes), document.sha256);
  const key = Buffer.from(one.centre.keys.publicKey).toString('base64');
  const check = checkExport(bytes, document.manifest, [key], '2026-11-22T09:00:00.000Z');
  assert.deepEqual([check.ok, check.problems, check.manifest.marking], [true, [], document.marking]);
  const { rows } = await one.centre.db.ownerPool.query<{ body: string }>(
    `select body from trust.log_entry where body like '%document.exported%' order by seq desc limit 1`,
  );
  assert.ok(rows[0]?.body.includes(document.sha256));
});

test('hostile text in a document is text', async () => {
  const filed = await file(
    one.centre,
    'high',
    '<img src=x>.txt',
    `</style><script>alert(1)</script> '; @page { margin: 0 } \u202E Zarak Mandokhel`,
    'RESTRICTED//REL TO ALL',
  );
  const of = filed.ok ? (filed.reports[0]?.id ?? '') : '';
  const html = textOf(await make({ kind: 'report', of, format: 'html' }));
  assert.ok(!/<script|<img/.test(html));
  assert.equal(html.split('</style>').length, 2);
});

test('for another agency only what is released to it leaves', async () => {
  await assert.rejects(make({ level: 4, compartments: ['KESTREL'], to: 'BRAVO' }), {
    code: 'EXPORT_NOT_RELEASED',
  });
  assert.ok((await make({ to: 'BRAVO' })).rows > 0);
});
