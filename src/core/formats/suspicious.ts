import { excerpt, type Warnings } from './problems.ts';

/** Embedding, override and isolate controls (Unicode UAX #9). The plain marks LRM, RLM and ALM are normal in Urdu and Arabic. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
const GREEK_OR_CYRILLIC = /[\u0370-\u04ff]/;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;

function countBidi(text: string): { readonly first: number; readonly count: number } {
  let first = -1;
  let count = 0;
  for (const match of text.matchAll(BIDI)) {
    if (first < 0) first = match.index;
    count += 1;
  }
  return { first, count };
}

/** Words with letters of Latin and of a look-alike script (Unicode UTS #39, mixed scripts). */
function mixedWords(text: string): { readonly first: number; readonly count: number; readonly word: string } {
  let first = -1;
  let count = 0;
  let word = '';
  for (const match of text.matchAll(WORD)) {
    if (!GREEK_OR_CYRILLIC.test(match[0]) || !LATIN.test(match[0])) continue;
    if (first < 0) [first, word] = [match.index, match[0]];
    count += 1;
  }
  return { first, count, word };
}

/** 1 for the first line. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}

/** Warns of characters that make a text look like something else. The text itself is left as it is. */
export function warnOfDisguise(text: string, warnings: Warnings): void {
  const bidi = countBidi(text);
  if (bidi.count > 0)
    warnings.add(
      'BIDI_CONTROL',
      { offset: bidi.first, line: lineAt(text, bidi.first) },
      { count: bidi.count },
    );
  if (!GREEK_OR_CYRILLIC.test(text)) return;
  const mixed = mixedWords(text);
  if (mixed.count === 0) return;
  warnings.add(
    'MIXED_SCRIPT_WORD',
    { offset: mixed.first, line: lineAt(text, mixed.first) },
    { count: mixed.count, word: excerpt(mixed.word) },
  );
}
