import { excerpt, type Warnings } from './problems.ts';

/** Embedding, override and isolate controls (Unicode UAX #9). The plain marks LRM, RLM and ALM are normal in Urdu and Arabic. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
const LOOKALIKE = /[\u0370-\u04ff]+/g;
const SHOWN_CHARS = 40;
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

/** Runs of Greek or Cyrillic letters that touch a Latin one (Unicode UTS #39, mixed scripts). */
function mixedWords(text: string): { readonly first: number; readonly count: number; readonly word: string } {
  let first = -1;
  let count = 0;
  for (const { 0: run, index } of text.matchAll(LOOKALIKE)) {
    if (!LATIN.test(text.charAt(index - 1)) && !LATIN.test(text.charAt(index + run.length))) continue;
    if (first < 0) first = index;
    count += 1;
  }
  return { first, count, word: first < 0 ? '' : wordAround(text, first) };
}

function wordAround(text: string, at: number): string {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, at - SHOWN_CHARS), at))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(at, at + SHOWN_CHARS))?.[0] ?? '';
  return before + after;
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
  const mixed = mixedWords(text);
  if (mixed.count === 0) return;
  warnings.add(
    'MIXED_SCRIPT_WORD',
    { offset: mixed.first, line: lineAt(text, mixed.first) },
    { count: mixed.count, word: excerpt(mixed.word) },
  );
}
