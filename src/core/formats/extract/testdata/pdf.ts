/** A little writer of PDF files for tests: pages of lines, in a font that knows every letter by a ToUnicode map and draws none. */

/** A line of a page: its text, and where it stands (1/72 inch from the left and the bottom). */
export interface PdfLine {
  readonly text: string;
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
}

export type PdfPage = readonly (string | PdfLine)[];

const [TOP, LEFT, SIZE, PITCH] = [780, 60, 11, 14];
const hex = (number: number, digits = 4) => number.toString(16).padStart(digits, '0').toUpperCase();

/** Every UTF-16 unit is a glyph of its own number. */
const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfrange <0020> <00FF> <0020> <0100> <FFFD> <0100> endbfrange endcmap end end`;

const glyphs = (text: string) => [...Array(text.length).keys()].map((at) => hex(text.charCodeAt(at))).join('');
/** Right-to-left text is painted from left to right, as most writers do. */
export const asSeen = (text: string): string =>
  [...text].toReversed().join('').replace(/\d+/g, (number) => [...number].toReversed().join(''));

/** A page with this content stream. */
export const pdfOfContent = (content: string, more = ''): Uint8Array =>
  pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>',
    stream(content, more),
    stream('/X Do /X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>'),
  ]);

/** A PDF whose font maps millions of letters, again and again: honest bytes, hours of work. */
export function pdfWithoutEnd(): Uint8Array {
  const ranges = '1 beginbfrange <00000000> <00FFFFF0> <0020> endbfrange\n'.repeat(2_000);
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [6 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /P /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /P /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
    stream(`/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange\n${ranges} endcmap`),
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 7 0 R >>',
    stream('BT /F1 11 Tf <0041> Tj ET'),
  ]);
}

function contentOf(page: PdfPage): string {
  let y = TOP;
  return page
    .map((item) => {
      const line = typeof item === 'string' ? { text: item } : item;
      const at = line.y ?? y;
      y = at - PITCH;
      return line.text === '' ? '' : `BT /F1 ${line.size ?? SIZE} Tf 1 0 0 1 ${line.x ?? LEFT} ${at} Tm <${glyphs(line.text)}> Tj ET`;
    })
    .join('\n');
}

export const stream = (content: string, more = ''): string =>
  `<< /Length ${content.length} ${more} >>\nstream\n${content}\nendstream`;

/** The bytes of a PDF of numbered objects, the first of which is the catalogue. `trailer` adds to the trailer. */
export function pdfOfObjects(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((body, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A PDF of these pages. */
export function pdfOf(pages: readonly PdfPage[]): Uint8Array {
  const first = 6;
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ');
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>',
    stream(toUnicode),
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
      stream(contentOf(page)),
    ]),
  ]);
}
