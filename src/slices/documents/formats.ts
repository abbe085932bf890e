import type { DocumentContent, DocumentFormat } from './contract.ts';

export const MEDIA_TYPES: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  graphml: 'application/xml; charset=utf-8',
};

/** Who made a document, when and for what: on each of its pages. */
export interface Stamp {
  readonly officer: string;
  readonly party: string;
  readonly purpose: string;
  readonly at: string;
  readonly to: string;
  /** SHA-256 of what stands in it. */
  readonly sha256: string;
}

/** One line for head and foot: 'high (ALPHA) for BRAVO · CT-ANALYSIS:OP-7 · 2026-11-22T08:00:00.000Z · 3f2a…'. */
export const stampLine = ({ officer, party, to, purpose, at, sha256 }: Stamp): string =>
  `${officer} (${party}) for ${to} · ${purpose} · ${at.slice(0, 16)}Z · ${sha256.slice(0, 16)}`;

/** The document as data, with its stamp. */
export const asJson = (content: DocumentContent, stamp: Stamp): string =>
  `${JSON.stringify({ ...content, stamp }, null, 2)}\n`;

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** A line for each line of the document; the marking of the whole stands first and last. BOM, so that spreadsheets read UTF-8. */
export function asCsv(content: DocumentContent, stamp: Stamp): string {
  const banner = line([content.marking, content.title, stampLine(stamp)]);
  const rows = content.sections.flatMap(({ title, rows: all }) =>
    all.map(({ term, text, marking, sources }) => line([title, term, text, marking, sources.join(' | ')])),
  );
  const head = line(['section', 'term', 'text', 'marking', 'sources']);
  return `\uFEFF${banner}${head}${rows.join('')}${line([content.marking])}`;
}
