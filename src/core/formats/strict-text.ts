import { refuseBinary, refuseSize } from './binary.ts';
import { decodeText } from './encoding.ts';
import type { Problem } from './types.ts';

/** What makes a text doubtful: letters that had to be guessed or replaced. */
const DOUBTFUL: ReadonlySet<Problem['code']> = new Set([
  'BROKEN_UTF8',
  'ENCODING_GUESSED',
  'ODD_LENGTH_UTF16',
  'UNKNOWN_ENCODING',
]);

/**
 * The text of bytes that are certainly that text, or the problem. For input that is screened: a name whose letters were
 * guessed is a name that was not screened.
 */
export function strictText(
  bytes: Uint8Array,
  declared?: string,
): { readonly text: string } | { readonly problem: Problem } {
  const early = refuseSize(bytes) ?? refuseBinary(bytes);
  if (early) return { problem: early };
  const { text, warnings } = decodeText(bytes, undefined, declared);
  const doubt = warnings.find(({ code }) => DOUBTFUL.has(code));
  return doubt ? { problem: doubt } : { text };
}
