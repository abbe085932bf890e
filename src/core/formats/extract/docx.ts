import mammoth from 'mammoth';
import type { Submission } from '../types.ts';
import type { Extraction } from './types.ts';
import { parsePage } from '../html/page.ts';
import { problem, Warnings } from '../problems.ts';
import { bannersAmong } from './banners.ts';
import { brokenOffice, partText, unpackOffice } from './office.ts';
import type { Unpacked } from './unpack.ts';

const DOCUMENT = 'word/document.xml';
const COMMENTS = 'word/comments.xml';
/** Word’s own name of the style of a title is in no heading’s map. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];
/** The library’s way back from a note to its mark. */
const BACK_LINK = /<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Parts without their pictures, which the library would turn into megabytes of base64. */
function filesFor({ files }: Unpacked) {
  return {
    exists: (name: string) => files.has(name),
    read: (name: string, encoding?: string) => {
      const bytes = files.get(name) ?? new Uint8Array();
      return Promise.resolve(encoding === undefined ? bytes : new TextDecoder(encoding).decode(bytes));
    },
  };
}

function tellLeftOut(unpacked: Unpacked, warnings: Warnings): void {
  const changes = count(partText(unpacked, DOCUMENT), /<w:(?:ins|del|moveFrom|moveTo)\s/g);
  if (changes > 0) warnings.add('DOCX_TRACKED_CHANGES', {}, { count: changes });
  const comments = count(partText(unpacked, COMMENTS), /<w:comment\s/g);
  if (comments > 0) warnings.add('DOCX_COMMENTS', {}, { count: comments });
}

/** Text of the page heads and feet: they often carry the marking, and are read for nothing else. */
function headsAndFeet(unpacked: Unpacked): string[] {
  const lines = [...unpacked.files.keys()]
    .filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .toSorted()
    .flatMap((name) => partText(unpacked, name).split('</w:p>'))
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''),
    )
    .map((line) => line.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').trim());
  return [...new Set(lines)].filter((line) => line !== '');
}

/**
 * A DOCX file: paragraphs, headings as `#` lines, tables as rows of pipes, foot- and endnotes behind the text. Tracked
 * changes are read as accepted; comments, pictures and macros are left out and told. It has no pages: a page is made
 * when it is printed.
 */
export async function extractDocx({ bytes }: Submission): Promise<Extraction> {
  const warnings = new Warnings();
  const unpacked = unpackOffice(bytes, warnings);
  if ('code' in unpacked) return { ok: false, problems: [unpacked] };
  // The library’s types do not know of this way in, its documentation of tests does: parts that are unpacked already.
  const input = { file: filesFor(unpacked) } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  let html: string;
  try {
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    html = (await mammoth.convertToHtml(input, { styleMap: STYLES, convertImage })).value;
  } catch (error) {
    return { ok: false, problems: [brokenOffice(error)] };
  }
  const page = parsePage(html.replace(BACK_LINK, ''), false);
  if ('code' in page) return { ok: false, problems: [page] };
  if (page.text === '') return { ok: false, problems: [problem('EMPTY_FILE')] };
  tellLeftOut(unpacked, warnings);
  const around = headsAndFeet(unpacked);
  const document = {
    as: 'prose' as const,
    text: page.text,
    encoding: 'binary',
    head: '',
    tail: around.join('\n'),
    zones: [],
    pages: [],
    title: null,
    dated: null,
    citations: [],
    markings: bannersAmong(around),
    reference: null,
  };
  return { ok: true, document, parts: [], warnings: warnings.list() };
}
