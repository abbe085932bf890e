import type { Sniffed } from '../types.ts';

const startsWith = (bytes: Uint8Array, text: string) =>
  [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** Blanks, line ends and a byte-order mark before the header; anything else would be another file that holds a PDF. */
const PDF = /^(?:\u00ef\u00bb\u00bf)?[\s\0]{0,1000}%PDF-\d/;
const HEAD_BYTES = 1_024;
/** The list of a ZIP file’s entries stands at its end. */
const LIST_BYTES = 131_072;

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** A PDF by its header line (ISO 32000-2 §7.5.2). */
export const sniffPdf = (bytes: Uint8Array): Sniffed =>
  PDF.test(latin1(bytes.subarray(0, HEAD_BYTES))) ? 'sure' : 'no';

/** A ZIP file by its first bytes, whose list names a part that only this kind of document has. */
export function sniffOffice(bytes: Uint8Array, part: RegExp): Sniffed {
  if (!startsWith(bytes, 'PK\u0003\u0004')) return 'no';
  return part.test(latin1(bytes.subarray(-LIST_BYTES))) ? 'sure' : 'no';
}
