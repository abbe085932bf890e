import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hints, ReadOutcome } from '../types.ts';
import { outcomeOf, submit } from '../testdata/tools.ts';
import { docxOf, footnotes, paragraph, table, xlsxOf, type Sheet } from './testdata/office.ts';

async function read(bytes: Uint8Array, hints: Hints = {}): Promise<Extract<ReadOutcome, { ok: true }>> {
  const outcome = await outcomeOf(submit('file', bytes, hints));
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome;
}
const codes = ({ warnings }: { warnings: readonly { code: string }[] }) => warnings.map(({ code }) => code);

test('DOCX: headings, paragraphs, tables and notes; changes as accepted; comments, macros and pictures told', async () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const changed = `<w:p><w:r><w:t xml:space="preserve">He was </w:t></w:r><w:del w:id="1"><w:r><w:delText>freed</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>held</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
  const outcome = await read(
    docxOf(
      paragraph('Weekly notes', 'Title') +
        paragraph('Arrests', 'Heading1') +
        paragraph('A <b> & c.') +
        changed +
        table([
          ['Name', 'Post'],
          ['Karim', 'guard'],
        ]),
      {
        'word/footnotes.xml': footnotes([[2, 'By the police.']]),
        'word/comments.xml': `<w:comments ${W}><w:comment w:id="0">${paragraph('A secret thought')}</w:comment></w:comments>`,
        'word/header1.xml': `<w:hdr ${W}>${paragraph('TLP:AMBER')}</w:hdr>`,
        'word/vbaProject.bin': 'x',
        'word/media/image1.png': 'x',
      },
    ),
  );
  assert.equal(outcome.format, 'docx');
  assert.equal(
    outcome.readings[0]?.text,
    '# Weekly notes\n\n# Arrests\n\nA <b> & c.\n\nHe was held[1]\n\n| Name | Post |\n| Karim | guard |\n\n- By the police.\n\nTLP:AMBER',
  );
  assert.deepEqual(outcome.readings[0]?.zones.at(-1), { kind: 'boilerplate', start: 106, end: 117 });
  assert.deepEqual(outcome.markings, ['TLP:AMBER']);
  assert.deepEqual(codes(outcome), ['OFFICE_EMBEDDED', 'DOCX_TRACKED_CHANGES', 'DOCX_COMMENTS']);
});

const PEOPLE: Sheet = {
  name: 'People & posts',
  rows: [
    ['Full name', 'Born', 'Remarks'],
    ['Karim Example', { date: 30_000 }, { formula: 'CONCATENATE(A1)', value: 'calm' }],
    ['Dad, "the" Example', '', 3.5],
    ['', '', ''],
  ],
};

test('XLSX: rows through the mapping of CSV; values for formulas, ISO days, cells found again in the text', async () => {
  const outcome = await read(xlsxOf([PEOPLE]));
  assert.equal(outcome.format, 'xlsx');
  const [reading] = outcome.readings;
  assert.equal(
    reading?.text,
    'Full name,Born,Remarks\nKarim Example,1982-02-18,calm\n"Dad, ""the"" Example",,3.5\n',
  );
  assert.equal(reading.title, 'People & posts');
  assert.deepEqual(
    reading.subjects.map(({ names }) => names[0]?.text),
    ['Karim Example', 'Dad, "the" Example'],
  );
  const born = reading.claims.find(({ property }) => property === 'birthDate');
  assert.equal(reading.text.slice(born?.start, born?.end), '1982-02-18');
  const mapping = {
    row: { kind: 'organisation' as const },
    columns: { 'full name': { property: 'name' } },
    delimiter: ';',
  };
  assert.equal((await read(xlsxOf([PEOPLE]), { mapping })).readings[0]?.subjects[0]?.kind, 'organisation');
});

test('XLSX: the first sheet that shows, or the one asked for; the others are named', async () => {
  const book = xlsxOf([
    { name: 'Old', hidden: true, rows: [['name'], ['Old Example']] },
    PEOPLE,
    { name: 'More', rows: [['name'], ['More Example']] },
  ]);
  const first = await read(book);
  assert.equal(first.readings[0]?.title, 'People & posts');
  assert.deepEqual(codes(first).slice(0, 2), ['XLSX_OTHER_SHEETS', 'XLSX_HIDDEN_SHEETS']);
  assert.match(first.warnings[1]?.message ?? '', /Old/);
  assert.equal((await read(book, { sheet: 'Old' })).readings[0]?.text, 'name\nOld Example\n');
  const refused = await outcomeOf(submit('file', book, { sheet: 'None' }));
  assert.ok(!refused.ok && refused.problems[0]?.code === 'XLSX_NO_SHEET');
  assert.match(refused.problems[0].message, /Old, People & posts, More/);
});
