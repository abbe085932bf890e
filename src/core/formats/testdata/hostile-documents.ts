import { deflateSync } from 'node:zlib';
import { docxOf, paragraph, sheetXml, xlsxOf, zipOf } from '../extract/testdata/office.ts';
import { pdfOf, pdfOfContent, pdfOfObjects } from '../extract/testdata/pdf.ts';
import { file, type HostileFile } from './hostile.ts';

/** Documents made to break the reader of their format; the builders make only what a reader needs. */

const MIB = 1024 * 1024;
const nested = (depth: number): string =>
  depth === 0
    ? 'Content-Type: text/plain\r\n\r\nAt the bottom.'
    : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nested(depth - 1)}\r\n--b${depth}--\r\n`;
const mail = (rest: string): string => `From: a@agency.example\r\nMIME-Version: 1.0\r\n${rest}`;
const inFiles = (depth: number): string =>
  depth === 0
    ? mail('Subject: The last one\r\n\r\nText.')
    : mail(`Subject: Level ${depth}\r\nContent-Type: multipart/mixed; boundary=c${depth}\r\n\r\n--c${depth}\r\nContent-Type: message/rfc822\r\n\r\n${inFiles(depth - 1)}\r\n--c${depth}--\r\n`);
const zeros = (bytes: number): string => deflateSync(Buffer.alloc(bytes)).toString('latin1');
const CELL = (place: string) => sheetXml(`<row><c r="${place}"><v>1</v></c></row>`);
const table = (depth: number) => `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
/** A DOCX whose list says that its text has this many bytes unpacked. */
function saying(size: number): Uint8Array {
  const bytes = docxOf(paragraph('word '.repeat(40_000)));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 100_000)
      view.setUint32(at + 24, size, true);
  return bytes;
}

const pdfFiles = (): HostileFile[] => [
  file('PDF that is locked', 'locked.pdf', 'refused', 'PDF_ENCRYPTED', () =>
    pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', `<< /Filter /Standard /V 1 /R 2 /O (${'0'.repeat(32)}) /U (${'0'.repeat(32)}) /P -4 >>`], '/Encrypt 3 0 R /ID [(0123456789012345) (0123456789012345)]')),
  file('PDF without text', 'scan.pdf', 'refused', 'PDF_NO_TEXT', () => pdfOf([[], []])),
  file('PDF without pages', 'count.pdf', 'refused', 'PDF_BROKEN', () => pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 999999999 >>'])),
  file('PDF cut in two', 'half.pdf', 'refused', 'PDF_TRUNCATED', () => pdfOf([['Some text of a page']]).subarray(0, 600)),
  file('PDF of noise', 'noise.pdf', 'refused', 'PDF_BROKEN', '%PDF-1.7\nnothing of the kind\n%%EOF\n'),
  file('PDF whose pages hold themselves', 'kids.pdf', 'refused', 'PDF_BROKEN', () => pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>'])),
  file('PDF whose form draws itself', 'form.pdf', 'refused', 'PDF_NO_TEXT', () => pdfOfContent('/X Do /X Do')),
  file('PDF with a page of 32 MB of zeros', 'zeros.pdf', 'refused', 'PDF_NO_TEXT', () => pdfOfContent(zeros(32 * MIB), '/Filter /FlateDecode')),
];

const officeFiles = (): HostileFile[] => [
  file('DOCX of 300 MB', 'zeros.docx', 'refused', 'OVER_LIMIT', () => saying(300 * MIB)),
  file('DOCX that unpacks to a thousand times its size', 'ratio.docx', 'refused', 'OVER_LIMIT', () => docxOf('', { 'word/document.xml': new Uint8Array(17 * MIB) })),
  file('DOCX that lies about its size', 'lie.docx', 'refused', 'OFFICE_BROKEN', () => saying(1_000)),
  file('DOCX of 5,000 entries', 'many.docx', 'refused', 'OVER_LIMIT', () => zipOf(Object.fromEntries([...Array(5_000).keys()].map((n) => [`word/${n}.xml`, 'x'])))),
  file('DOCX 5,000 tables deep', 'deep.docx', 'refused', 'OVER_LIMIT', () => docxOf(table(5_000))),
  file('DOCX with entities', 'laughs.docx', 'refused', 'XML_DOCTYPE', () => docxOf('', { 'word/document.xml': '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">]><l>&a;</l>' })),
  file('DOCX with entities in UTF-16', 'wide.docx', 'refused', 'OFFICE_BROKEN', () => docxOf('', { 'word/document.xml': Uint8Array.from(Buffer.from('\ufeff<!DOCTYPE l [<!ENTITY a "ha">]><l>&a;</l>', 'utf16le')) })),
  file('DOCX without its text', 'empty.docx', 'refused', 'EMPTY_FILE', () => docxOf('')),
  file('XLSX with a row far below', 'row.xlsx', 'refused', 'OFFICE_BROKEN', () => xlsxOf([{ name: 'A', rows: [] }], { 'xl/worksheets/sheet1.xml': CELL('A99999999999') })),
  file('XLSX with a column far away', 'column.xlsx', 'refused', 'OFFICE_BROKEN', () => xlsxOf([{ name: 'A', rows: [] }], { 'xl/worksheets/sheet1.xml': CELL('ZZZZZZZ1') })),
  file('XLSX with formulas', 'formula.xlsx', 'read', 'FORMULA_CELL', () => xlsxOf([{ name: 'A', rows: [['name', 'remarks'], ['Karim Example', { formula: 'A1', value: "=cmd|' /C calc'!A0" }]] }])),
  file('XLSX without a sheet', 'none.xlsx', 'refused', 'XLSX_NO_SHEET', () => xlsxOf([])),
];

const mailFiles = (): HostileFile[] => [
  file('e-mail 300 parts deep', 'deep.eml', 'refused', 'OFFICE_BROKEN', () => mail(nested(300))),
  file('e-mails in e-mails', 'russian.eml', 'read', undefined, () => inFiles(12)),
  file('e-mail with a header of 3 MB', 'header.eml', 'refused', 'OFFICE_BROKEN', () => mail(`X-Long: ${'a'.repeat(3_000_000)}\r\n\r\nText.`)),
  file('e-mail of nested addresses', 'address.eml', 'read', undefined, () => mail(`To: ${'<('.repeat(100_000)}\r\nSubject: Text\r\n\r\nText.`)),
  file('e-mail of quotation marks', 'quotes.eml', 'read', undefined, () => mail(`Subject: Quotes\r\n\r\n${`${'>'.repeat(2_000)} x\r\n`.repeat(300)}`)),
  file('e-mail with a name full of tricks', 'name.eml', 'read', undefined, mail('Subject: Names\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="../../../etc/cron.d/x"\r\n\r\nText of the attachment.\r\n--b--\r\n')),
  file('e-mail without a header', 'plain.eml', 'refused', 'MAIL_NOT_A_MESSAGE', 'Not a message at all.'),
  file('mailbox without a message', 'none.mbox', 'refused', 'MBOX_NO_MESSAGES', 'From nobody\r\n\r\n'),
];

/** The whole corpus of documents. */
export const hostileDocuments = (): HostileFile[] => [...pdfFiles(), ...officeFiles(), ...mailFiles()];
