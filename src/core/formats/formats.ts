import type { FormatReader, Sniffed } from './types.ts';
import { looksLikeMail } from './extract/mail-head.ts';
import { looksLikeMbox } from './extract/mbox.ts';
import { sniffOffice, sniffPdf } from './extract/sniff.ts';
import { looksTabular } from './csv/parse.ts';
import { readCsv } from './csv/csv.ts';
import { readHtml } from './html/html.ts';
import { refuseList } from './lists/refuse-report.ts';
import { sniffList } from './lists/sniff.ts';
import { readMarkdown } from './markdown.ts';
import { readMisp } from './misp/misp.ts';
import { readPlain } from './prose.ts';
import { readJsonReport } from './report/json-report.ts';
import { readStix } from './stix/stix.ts';

const sure =
  (pattern: RegExp) =>
  (head: string): Sniffed =>
    pattern.test(head) ? 'sure' : 'no';
const likely =
  (pattern: RegExp) =>
  (head: string): Sniffed =>
    pattern.test(head) ? 'likely' : 'no';

const JSON_START = /^\s*(?:\{\s*(?:["}]|$)|\[\s*[[{\]])/;
const STIX_MARK =
  /"type"\s*:\s*"bundle"|"objects"\s*:\s*\[|"spec_version"\s*:\s*"2\.[01]"|"id"\s*:\s*"[a-z0-9-]+--[0-9a-f]{8}-/;
/** An event by its container, or by keys that stand together in no other format. */
const MISP_MARK = /"Event"\s*:\s*\{|"Orgc"\s*:|"to_ids"\s*:|"threat_level_id"\s*:/;
const sniffMisp = (head: string): Sniffed => (JSON_START.test(head) && MISP_MARK.test(head) ? 'sure' : 'no');
const sniffStix = (head: string): Sniffed => (JSON_START.test(head) && STIX_MARK.test(head) ? 'sure' : 'no');

/**
 * The formats that are read, and the one place where a new one is added: a row here, its name in FORMAT_NAMES, and
 * a reader in its own folder, or an extractor in `extract/`. Extractors bring large libraries: each is loaded with the
 * first file that needs it. The first row whose `sniff` is sure of the content is taken, then the file extension,
 * then the first row that finds it likely, then plain text.
 */
export const FORMATS: readonly FormatReader[] = [
  {
    name: 'pdf',
    label: 'PDF with a text layer, page by page',
    extensions: ['pdf'],
    mediaTypes: ['application/pdf'],
    takes: 'bytes',
    sniff: (_head, bytes) => sniffPdf(bytes),
    extract: async (submission) => (await import('./extract/pdf.ts')).extractPdf(submission),
  },
  {
    name: 'docx',
    label: 'DOCX document',
    extensions: ['docx', 'docm'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    takes: 'bytes',
    sniff: (_head, bytes) => sniffOffice(bytes, /word\/[^/]{0,40}\.xml/),
    extract: async (submission) => (await import('./extract/docx.ts')).extractDocx(submission),
  },
  {
    name: 'xlsx',
    label: 'XLSX workbook: the rows of one sheet, with a mapping as for CSV',
    extensions: ['xlsx', 'xlsm'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    takes: 'bytes',
    sniff: (_head, bytes) => sniffOffice(bytes, /xl\/workbook\.xml/),
    extract: async (submission) => (await import('./extract/xlsx.ts')).extractXlsx(submission),
  },
  {
    name: 'mbox',
    label: 'mailbox: each message a report',
    extensions: ['mbox', 'mbx'],
    mediaTypes: ['application/mbox'],
    takes: 'bytes',
    sniff: (_head, bytes) => (looksLikeMbox(bytes) ? 'sure' : 'no'),
    extract: async (submission) => (await import('./extract/mbox.ts')).extractMbox(submission),
  },
  {
    name: 'email',
    label: 'e-mail; its attachments are reports of their own',
    extensions: ['eml'],
    mediaTypes: ['message/rfc822'],
    takes: 'bytes',
    sniff: (head) => (looksLikeMail(head) ? 'sure' : 'no'),
    extract: async (submission) => (await import('./extract/mail.ts')).extractMail(submission),
  },
  {
    name: 'designation-list',
    label: 'designation list (UN, OFAC, EU, UK): refused as a report, with the command that imports it',
    extensions: [],
    mediaTypes: [],
    takes: 'text',
    sniff: (head) => (sniffList(head) === null ? 'no' : 'sure'),
    read: refuseList,
  },
  {
    name: 'misp',
    label: 'MISP event in the core format',
    extensions: [],
    mediaTypes: [],
    takes: 'text',
    sniff: sniffMisp,
    read: readMisp,
  },
  {
    name: 'stix',
    label: 'STIX 2.0 or 2.1 bundle',
    extensions: ['stix'],
    mediaTypes: ['application/stix+json', 'application/taxii+json'],
    takes: 'text',
    sniff: sniffStix,
    read: readStix,
  },
  {
    name: 'json-report',
    label: 'JSON report',
    extensions: ['json'],
    mediaTypes: ['application/json'],
    takes: 'text',
    sniff: sure(JSON_START),
    read: readJsonReport,
  },
  {
    name: 'json-rows',
    label: 'JSON list of records with a mapping as for CSV; only where the format is given',
    extensions: [],
    mediaTypes: [],
    takes: 'bytes',
    sniff: () => 'no',
    extract: async (submission) => (await import('./extract/json-rows.ts')).extractJsonRows(submission),
  },
  {
    name: 'html',
    label: 'HTML page, or XML for its text',
    extensions: ['html', 'htm', 'xhtml', 'xml'],
    mediaTypes: ['text/html', 'application/xhtml+xml', 'application/xml', 'text/xml'],
    takes: 'text',
    sniff: sure(/^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype|html|head|body|\?xml)\b|^\s*<\?xml/i),
    read: readHtml,
  },
  {
    name: 'csv',
    label: 'CSV table with a mapping',
    extensions: ['csv', 'tsv'],
    mediaTypes: ['text/csv', 'text/tab-separated-values'],
    takes: 'text',
    sniff: (head) => (looksTabular(head) ? 'likely' : 'no'),
    read: readCsv,
  },
  {
    name: 'markdown',
    label: 'Markdown',
    extensions: ['md', 'markdown'],
    mediaTypes: ['text/markdown'],
    takes: 'text',
    sniff: likely(/^---\r?\n[\w -]+:|^#{1,6} \S/m),
    read: readMarkdown,
  },
  {
    name: 'text',
    label: 'plain text',
    extensions: ['txt', 'text', 'log'],
    mediaTypes: ['text/plain'],
    takes: 'text',
    sniff: () => 'no',
    read: readPlain,
  },
];
