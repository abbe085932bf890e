import { zipSync, type Zippable } from 'fflate';

/** Little writers of DOCX and XLSX files for tests: only the parts that a reader needs. */

const utf8 = (text: string) => new TextEncoder().encode(text);
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A ZIP file of these parts. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) files[name] = [typeof content === 'string' ? utf8(content) : content, { level }];
  return zipSync(files);
}

export const paragraph = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const STYLES = `${XML}<w:styles ${W}>${['1', '2'].map((n) => `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/></w:style>`).join('')}<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`;

const relations = (...rows: readonly (readonly [id: string, type: string, target: string])[]) =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** A DOCX with this body (`paragraph`, `table`, raw WordprocessingML); `more` adds or replaces parts. */
export const docxOf = (body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  zipOf({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(['r1', 'officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relations(['r1', 'styles', 'styles.xml'], ['r2', 'footnotes', 'footnotes.xml'], ['r3', 'comments', 'comments.xml']),
    'word/styles.xml': STYLES,
    'word/document.xml': `${XML}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  });

/** Foot notes for `docxOf`: number and text. */
export const footnotes = (notes: readonly (readonly [number, string])[]): string =>
  `${XML}<w:footnotes ${W}>${notes.map(([id, text]) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`).join('')}</w:footnotes>`;

export interface Sheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** Cells: text; a number, with style 1 where it is a date; or raw XML of the cell’s inside. */
  readonly rows: readonly (readonly (string | number | { readonly date: number } | { readonly formula: string; readonly value: string })[])[];
}

type CellContent = Sheet['rows'][number][number];
const column = (at: number): string => (at < 26 ? '' : column(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

function cellXml(cell: CellContent, at: number, row: number): string {
  const where = `r="${column(at)}${row}"`;
  if (typeof cell === 'number') return `<c ${where}><v>${cell}</v></c>`;
  if (typeof cell === 'string') return cell === '' ? '' : `<c ${where} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if ('date' in cell) return `<c ${where} s="1"><v>${cell.date}</v></c>`;
  return `<c ${where} t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.value)}</v></c>`;
}

const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
export const sheetXml = (rows: string): string => `${XML}<worksheet ${S}><sheetData>${rows}</sheetData></worksheet>`;

/** An XLSX with these sheets; `more` adds or replaces parts. */
export function xlsxOf(sheets: readonly Sheet[], more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const list = sheets.map(({ name, hidden }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="r${at + 1}"/>`);
  const data = sheets.map(({ rows }, at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    sheetXml(rows.map((row, n) => `<row r="${n + 1}">${row.map((cell, c) => cellXml(cell, c, n + 1)).join('')}</row>`).join('')),
  ]);
  return zipOf({
    '_rels/.rels': relations(['r1', 'officeDocument', 'xl/workbook.xml']),
    'xl/_rels/workbook.xml.rels': relations(...sheets.map((_, at) => [`r${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const), ['s1', 'styles', 'styles.xml']),
    'xl/workbook.xml': `${XML}<workbook ${S} xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/styles.xml': `${XML}<styleSheet ${S}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(data as [string, string][]),
    ...more,
  });
}
