/**
 * The bounds of what is read, each checked before the work it bounds. A file over a bound is refused with the
 * bound's name; nothing is cut off silently.
 */
export interface Limit {
  readonly max: number;
  readonly unit: string;
  readonly what: string;
}

const MIB = 1024 * 1024;

export const LIMITS = {
  fileBytes: { max: 64 * MIB, unit: 'bytes', what: 'one submitted file' },
  proseChars: { max: 1 * MIB, unit: 'UTF-16 units', what: 'text read as prose' },
  lineChars: { max: 262_144, unit: 'UTF-16 units', what: 'one line of text or Markdown' },
  lines: { max: 200_000, unit: 'lines', what: 'text read as prose' },
  jsonDepth: { max: 64, unit: 'levels', what: 'nesting of JSON' },
  jsonNodes: { max: 4_000_000, unit: 'values', what: 'JSON values in one file' },
  htmlChars: { max: 16 * MIB, unit: 'UTF-16 units', what: 'one HTML or XML file' },
  htmlDepth: { max: 512, unit: 'levels', what: 'nesting of HTML or XML' },
  htmlNodes: { max: 500_000, unit: 'nodes', what: 'elements and texts of HTML or XML' },
  htmlAttributes: { max: 256, unit: 'attributes', what: 'attributes of one element' },
  frontMatterChars: { max: 16_384, unit: 'UTF-16 units', what: 'front matter of Markdown' },
  csvColumns: { max: 512, unit: 'columns', what: 'columns of one CSV row' },
  csvFieldChars: { max: 65_536, unit: 'UTF-16 units', what: 'one CSV field' },
  csvRows: { max: 200_000, unit: 'rows', what: 'rows of one CSV file' },
  bundleObjects: { max: 200_000, unit: 'objects', what: 'objects of one STIX bundle' },
  reportObjects: { max: 20_000, unit: 'objects', what: 'entities and claims of one JSON report' },
  readings: { max: 1_000, unit: 'reports', what: 'reports or bundles in one file' },
  exportedReports: { max: 40_000, unit: 'reports', what: 'reports of one export of ours' },
  claimTextChars: { max: 32_768, unit: 'UTF-16 units', what: 'text of one claim' },
  foreignChars: { max: 4_096, unit: 'UTF-16 units', what: 'text of one claim that keeps foreign fields' },
  nameChars: { max: 512, unit: 'UTF-16 units', what: 'one name' },
  namesPerSubject: { max: 200, unit: 'names', what: 'names of one thing' },
  listTokenChars: { max: 1 * MIB, unit: 'UTF-16 units', what: 'one tag, text or comment of a list in XML' },
  listDepth: { max: 32, unit: 'levels', what: 'nesting of a list in XML' },
  listEntryNodes: { max: 50_000, unit: 'elements', what: 'one entry of a list in XML' },
  listEntryRows: { max: 50_000, unit: 'rows', what: 'rows of one entry of a list' },
  listEntries: { max: 5_000_000, unit: 'entries', what: 'entries of one list' },
  listRowChars: { max: 4 * MIB, unit: 'UTF-16 units', what: 'one row of a list' },
  zipEntries: { max: 4_096, unit: 'entries', what: 'entries of a packed document' },
  unpackedBytes: { max: 192 * MIB, unit: 'bytes', what: 'a packed document, unpacked' },
  unpackedRatio: { max: 300, unit: 'times its size', what: 'a packed document, unpacked' },
  officeDepth: { max: 256, unit: 'levels', what: 'nesting of XML in a document' },
  pages: { max: 5_000, unit: 'pages', what: 'one PDF' },
  pageItems: { max: 200_000, unit: 'pieces of text', what: 'one page of a PDF' },
  mailParts: { max: 500, unit: 'attachments', what: 'one e-mail' },
  mailDepth: { max: 6, unit: 'levels', what: 'files within files' },
  mailHeaderBytes: { max: 1 * MIB, unit: 'bytes', what: 'headers of one e-mail' },
  mailMessages: { max: 20_000, unit: 'messages', what: 'one mailbox' },
  partBytes: { max: 256 * MIB, unit: 'bytes', what: 'all that one submission holds, unpacked' },
  warnings: { max: 100, unit: 'warnings', what: 'warnings listed for one file' },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;
