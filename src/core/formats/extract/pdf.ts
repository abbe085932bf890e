import { getDocumentProxy } from 'unpdf';
import type { Problem, Submission } from '../types.ts';
import type { Extraction } from './types.ts';
import { LIMITS } from '../limits.ts';
import { excerpt, overLimit, problem, Warnings } from '../problems.ts';
import { bannersAmong } from './banners.ts';
import { furnitureOf } from './pdf-furniture.ts';
import { linesOfPage, type Line, type Piece } from './pdf-lines.ts';
import { proseOf } from './pdf-prose.ts';
import { isRightToLeft, isTurnedTwice, turnBack } from './right-to-left.ts';

/** ISO 32000-2 §7.5.5: `%%EOF` is the last line; writers and mail gateways put a little behind it. */
const TAIL_BYTES = 4_096;
const END_MARK = '%%EOF';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * The engine runs in the thread it is called in: it draws nothing, fetches nothing, runs no script of the document and
 * makes no code of its fonts. Its own data is copied, because it takes the buffer away.
 */
const open = (bytes: Uint8Array): Promise<Pdf> =>
  getDocumentProxy(bytes.slice(), {
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    stopAtErrors: false,
    verbosity: 0,
  });

function refusalOf(error: unknown): Problem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return problem('PDF_ENCRYPTED');
  const detail = error instanceof Error ? error.message : String(error);
  return problem('PDF_BROKEN', {}, { detail: excerpt(detail.replace(/\.$/, '')) });
}

async function piecesOf(pdf: Pdf, number: number): Promise<Piece[] | Problem> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  if (items.length > LIMITS.pageItems.max)
    return overLimit('pageItems', items.length, { path: `page ${number}` });
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b), endsLine: item.hasEOL }];
  });
}

const turnLine = (line: Line): Line =>
  isRightToLeft(line.text) ? { ...line, text: turnBack(line.text), reordered: true } : line;

/** The lines of every page; stops where all pages together are longer than prose may be. */
async function linesOf(pdf: Pdf): Promise<Line[][] | Problem> {
  if (pdf.numPages > LIMITS.pages.max) return overLimit('pages', pdf.numPages);
  const pages: Line[][] = [];
  let chars = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const pieces = await piecesOf(pdf, number);
    if ('code' in pieces) return pieces;
    const lines = linesOfPage(pieces);
    chars += lines.reduce((sum, line) => sum + line.text.length, 0);
    if (chars > LIMITS.proseChars.max) return overLimit('proseChars', chars, { path: `page ${number}` });
    pages.push(lines);
  }
  return pages;
}

function tellOfPages(pages: readonly (readonly Line[])[], warnings: Warnings): void {
  const empty = pages.flatMap((lines, at) => (lines.length === 0 ? [at + 1] : []));
  if (empty[0] !== undefined)
    warnings.add('PDF_PAGES_WITHOUT_TEXT', {}, { count: empty.length, first: empty[0] });
  const folded = pages.flat().filter((line) => line.reordered).length;
  if (folded > 0) warnings.add('PDF_RIGHT_TO_LEFT', {}, { count: folded });
}

function extractionOf(given: readonly (readonly Line[])[]): Extraction {
  const turned = isTurnedTwice(given.flat().map(({ text }) => text));
  const pages = turned ? given.map((lines) => lines.map(turnLine)) : given;
  if (pages.length === 0)
    return { ok: false, problems: [problem('PDF_BROKEN', {}, { detail: 'it has no pages' })] };
  if (pages.every((lines) => lines.length === 0))
    return { ok: false, problems: [problem('PDF_NO_TEXT', {}, { pages: pages.length })] };
  const warnings = new Warnings();
  tellOfPages(pages, warnings);
  const { body, furniture } = furnitureOf(pages);
  const { text, starts } = proseOf(body);
  const document = {
    as: 'prose' as const,
    text,
    encoding: 'binary',
    head: '',
    tail: furniture.join('\n'),
    zones: [],
    pages: starts,
    title: null,
    dated: null,
    citations: [],
    markings: bannersAmong(
      pages.flatMap((lines) => [lines[0], lines.at(-1)]).flatMap((line) => line?.text ?? []),
    ),
    reference: null,
  };
  return { ok: true, document, parts: [], warnings: warnings.list() };
}

/**
 * A PDF with a text layer (ISO 32000-2), page by page in the order in which the engine (pdf.js) gives its text. Lines
 * of a paragraph are joined, hyphens at line ends undone; heads and feet that come back on the pages stand behind the
 * text. Locked, scanned and cut files are refused.
 */
export async function extractPdf({ bytes }: Submission): Promise<Extraction> {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-TAIL_BYTES));
  if (!tail.includes(END_MARK))
    return { ok: false, problems: [problem('PDF_TRUNCATED', { byte: bytes.length })] };
  let pages: Line[][] | Problem;
  try {
    const pdf = await open(bytes);
    pages = await linesOf(pdf);
    await pdf.loadingTask.destroy();
  } catch (error) {
    return { ok: false, problems: [refusalOf(error)] };
  }
  return 'code' in pages ? { ok: false, problems: [pages] } : extractionOf(pages);
}
