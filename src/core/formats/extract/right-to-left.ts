/** Arabic and Hebrew letters, their forms made for print among them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/g;
/**
 * Letter forms made for print (Unicode Arabic Presentation Forms A and B, Hebrew and Latin ligatures). Signs that are
 * words of their own (\ufdf0–\ufdfd, "صلى الله عليه وسلم") and the ornate parentheses keep what they are.
 */
const PRINTED =
  /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb4f\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc]/g;
/** Left in a text by the engine or the writer for the printer’s sake; they hide the end of a line from a reader of words. */
const LAYOUT_ONLY = /[\u200b\ufeff]/g;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether most letters of a line are of right-to-left writing. */
export function isRightToLeft(text: string): boolean {
  const letters = count(text, RIGHT_TO_LEFT);
  return letters > 0 && letters >= count(text, LEFT_TO_RIGHT);
}

/** Letters as they are typed: forms made for print become plain ones (their Unicode compatibility decomposition), nothing else changes. */
export function foldPrinted(text: string): string {
  return text.replace(PRINTED, (form) => form.normalize('NFKC')).replace(LAYOUT_ONLY, '');
}

/** Letters that end a word and never begin one: teh marbuta, alef maksura, noon ghunna, yeh barree. */
const ENDING = /[\u0629\u0649\u06ba\u06d2]/;
const WORD = /[\u0620-\u06d3\u06fa-\u06ff]{3,}/g;
const LEAST_SIGNS = 3;

/**
 * Whether right-to-left lines came out backwards: the engine takes their glyphs for painted from left to right and turns
 * them, but some writers store them in the order of reading. Letters that only end words then begin them.
 */
export function isTurnedTwice(lines: readonly string[]): boolean {
  let [begins, ends] = [0, 0];
  for (const [word] of lines.flatMap((line) => [...line.matchAll(WORD)])) {
    if (ENDING.test(word[0] ?? '')) begins += 1;
    if (ENDING.test(word.at(-1) ?? '')) ends += 1;
  }
  return begins >= LEAST_SIGNS && begins > 2 * ends;
}

/** A line turned around, with its numbers and its words of left-to-right writing as they were. */
export function turnBack(line: string): string {
  const backwards = [...line].toReversed().join('');
  return backwards.replace(
    /[\p{Script=Latin}\p{Script=Cyrillic}\d۰-۹٠-٩][\p{Script=Latin}\p{Script=Cyrillic}\d۰-۹٠-٩.,:/@_-]*/gu,
    (run) => [...run].toReversed().join(''),
  );
}
