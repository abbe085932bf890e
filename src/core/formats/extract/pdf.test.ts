import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt } from '../../words/index.ts';
import { outcomeOf, submit } from '../testdata/tools.ts';
import { extractPdf } from './pdf.ts';
import { asSeen, pdfOf, type PdfLine, type PdfPage } from './testdata/pdf.ts';
import type { Extracted } from './types.ts';

async function extracted(...pages: PdfPage[]): Promise<{ document: Extracted; codes: string[] }> {
  const result = await extractPdf(submit('a.pdf', pdfOf(pages)));
  assert.ok(result.ok && result.document !== null, JSON.stringify(result));
  return { document: result.document, codes: result.warnings.map(({ code }) => code) };
}

test('lines of a paragraph are joined, hyphens at line ends undone, paragraphs and headings kept apart', async () => {
  const { document } = await extracted([
    { text: 'Findings', size: 16 },
    '',
    'On 2 March 2026 officers at the customs post stopped a lorry with drums of potas-',
    'sium chlorate and arrested a courier of the Grey Heron Front. The counter-',
    'terrorism department took him over from the post, and Tehrik-e-',
    'Example denied it.',
    'A line of its own.',
    '- a point',
    '- another point',
  ]);
  assert.equal(
    document.text,
    'Findings\n\nOn 2 March 2026 officers at the customs post stopped a lorry with drums of potassium chlorate and arrested a courier of the Grey Heron Front. The counter-terrorism department took him over from the post, and Tehrik-e-Example denied it.\nA line of its own.\n- a point\n- another point',
  );
});

const foot = (text: string): PdfLine => ({ text, y: 30 });

test('heads and feet stand behind the text, a sentence goes on over the page, a banner is a marking', async () => {
  const head: PdfLine = { text: 'SECRET//REL TO MEMBERS', y: 815 };
  const { document } = await extracted(
    [head, 'The courier was named in an earlier report, in which it was said that he', foot('Page 1 of 3')],
    [head, 'travelled under another name to the port of Example in the spring.', foot('Page 2 of 3')],
    [head, 'Nothing else is known.', foot('Page 3 of 3')],
  );
  assert.equal(
    document.text,
    'The courier was named in an earlier report, in which it was said that he travelled under another name to the port of Example in the spring.\n\nNothing else is known.',
  );
  assert.equal(document.tail, 'SECRET//REL TO MEMBERS\nPage 1 of 3');
  assert.deepEqual(document.markings, ['SECRET//REL TO MEMBERS']);
  const pageOf = (words: string) => pageAt(document.pages, document.text.indexOf(words));
  assert.deepEqual(['courier', 'travelled', 'Nothing'].map(pageOf), [1, 2, 3]);
});

test('pages without text are told, and count', async () => {
  const { document, codes } = await extracted([], ['Some text on the second page.'], []);
  assert.deepEqual(codes, ['PDF_PAGES_WITHOUT_TEXT']);
  assert.equal(pageAt(document.pages, 0), 2);
  assert.equal(document.pages.length, 3);
});

test('cells of a table are apart', async () => {
  const row = (y: number, ...cells: string[]) =>
    cells.map((text, at): PdfLine => ({ text, x: 60 + at * 150, y }));
  const { document } = await extracted([
    ...row(700, 'Name', 'Post', 'Town'),
    ...row(686, 'Karim', 'guard', 'Sibi'),
  ]);
  assert.equal(document.text, 'Name\tPost\tTown\nKarim\tguard\tSibi');
});

const URDU = 'کوئٹہ میں دو افراد گرفتار ہوئے اور 2026 میں ان کے پاس سے اسلحہ برآمد ہوا ہے';

test('right-to-left writing comes out in the order of reading, however it was stored', async () => {
  const words = URDU.split(' ');
  const place =
    (x: (at: number) => number) =>
    (text: string, at: number): PdfLine => ({ text: asSeen(text), x: x(at), y: 700 });
  const width = words.map((word) => word.length * 5.5 + 14);
  const before = (at: number) => width.slice(0, at + 1).reduce((sum, one) => sum + one, 0);
  const stored: [string, PdfPage, boolean][] = [
    ['as it is painted', [asSeen(URDU)], false],
    ['in the order of reading', [URDU], true],
    ['word by word from the right', words.map(place((at) => 560 - before(at))), false],
    ['word by word from the left', words.map(place((at) => 560 - before(at))).toReversed(), true],
  ];
  for (const [name, page, tells] of stored) {
    const { document, codes } = await extracted(page);
    assert.equal(document.text.replaceAll('\t', ' '), URDU, name);
    assert.deepEqual(codes, tells ? ['PDF_RIGHT_TO_LEFT'] : [], name);
  }
});

test('letter forms made for print become plain letters', async () => {
  const { document } = await extracted([asSeen('ﻣﺤﻤﺪ ﻻ'), 'o\ufb03ce']);
  assert.equal(document.text, 'محمد لا office');
});

test('the reading shows pages in the whole text, and its spans fit', async () => {
  const outcome = await outcomeOf(submit('scan-of-nothing.txt', pdfOf([['First page.'], ['Second page.']])));
  assert.ok(outcome.ok);
  assert.equal(outcome.format, 'pdf', 'content before extension');
  const [reading] = outcome.readings;
  assert.deepEqual(reading?.pages, [0, reading?.text.indexOf('Second')]);
});
