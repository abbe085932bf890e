import type { Sniffed } from '../types.ts';

const startsWith = (bytes: Uint8Array, text: string) =>
  [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** ISO 32000-2 §7.5.2: the header may stand behind a little of something else. */
const PDF_WITHIN = 1_024;
/** The list of a ZIP file’s entries stands at its end. */
const LIST_BYTES = 131_072;

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** A PDF by its header line. */
export const sniffPdf = (bytes: Uint8Array): Sniffed =>
  startsWith(bytes, '%PDF-') || /(?:^|[\r\n])%PDF-\d/.test(latin1(bytes.subarray(0, PDF_WITHIN)))
    ? 'sure'
    : 'no';

/** A ZIP file by its first bytes, whose list names a part that only this kind of document has. */
export function sniffOffice(bytes: Uint8Array, part: RegExp): Sniffed {
  if (!startsWith(bytes, 'PK\u0003\u0004')) return 'no';
  return part.test(latin1(bytes.subarray(-LIST_BYTES))) ? 'sure' : 'no';
}
