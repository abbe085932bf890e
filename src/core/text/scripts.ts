import type { Script } from '../words/index.ts';

/** Code point ranges that decide a script, first hit wins (Unicode Scripts.txt, reduced to what the reports need). */
const RANGES: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x41, 0x5a, 'Latn'],
  [0x61, 0x7a, 'Latn'],
  [0xd7, 0xd7, 'Zyyy'],
  [0xf7, 0xf7, 'Zyyy'],
  [0xc0, 0x2b8, 'Latn'],
  [0x400, 0x52f, 'Cyrl'],
  [0x590, 0x5ff, 'Hebr'],
  // Digits and punctuation of the Arabic block are shared by every language and by numbers.
  [0x600, 0x60f, 'Zyyy'],
  [0x61b, 0x61f, 'Zyyy'],
  [0x660, 0x66d, 'Zyyy'],
  [0x6d4, 0x6d4, 'Zyyy'],
  [0x6f0, 0x6f9, 'Zyyy'],
  [0x610, 0x6ff, 'Arab'],
  [0x750, 0x77f, 'Arab'],
  [0x870, 0x8ff, 'Arab'],
  [0x964, 0x96f, 'Zyyy'],
  [0x900, 0x97f, 'Deva'],
  [0x1c80, 0x1c8f, 'Cyrl'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x2c60, 0x2c7f, 'Latn'],
  [0x2de0, 0x2dff, 'Cyrl'],
  [0x2e80, 0x2fdf, 'Hans'],
  [0x3005, 0x3007, 'Hans'],
  [0x3400, 0x4dbf, 'Hans'],
  [0x4e00, 0x9fff, 'Hans'],
  [0xa640, 0xa69f, 'Cyrl'],
  [0xa720, 0xa7ff, 'Latn'],
  [0xa8e0, 0xa8ff, 'Deva'],
  [0xf900, 0xfaff, 'Hans'],
  [0xfb00, 0xfb06, 'Latn'],
  [0xfb1d, 0xfb4f, 'Hebr'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfefc, 'Arab'],
  [0xff21, 0xff3a, 'Latn'],
  [0xff41, 0xff5a, 'Latn'],
  [0x20000, 0x3134f, 'Hans'],
];

/** Script of one code point; 'Zyyy' for digits, punctuation and everything the centre does not tell apart. */
export function scriptOf(codePoint: number): Script {
  for (const [from, to, script] of RANGES) if (codePoint >= from && codePoint <= to) return script;
  return 'Zyyy';
}

/** Script of the first letter that has one. */
export function scriptOfWord(word: string): Script {
  const first = word.charCodeAt(0);
  if ((first >= 0x61 && first <= 0x7a) || (first >= 0x41 && first <= 0x5a)) return 'Latn';
  for (const letter of word) {
    const script = scriptOf(letter.codePointAt(0) ?? 0);
    if (script !== 'Zyyy') return script;
  }
  return 'Zyyy';
}

export const CLASS = {
  other: 1,
  letter: 2,
  digit: 3,
  space: 4,
  format: 5,
  punctuation: 6,
  symbol: 7,
} as const;
export type CharClass = (typeof CLASS)[keyof typeof CLASS];

const PATTERNS: readonly (readonly [CharClass, RegExp])[] = [
  [CLASS.digit, /^\p{Nd}/u],
  [CLASS.letter, /^[\p{L}\p{M}\p{Nl}_]/u],
  [CLASS.space, /^[\p{Z}\t\n\r\f\v\u0085]/u],
  // Bidi controls, joiners, soft hyphens, NUL and other controls: never a token by themselves.
  [CLASS.format, /^[\p{Cf}\p{Cc}]/u],
  [CLASS.punctuation, /^\p{P}/u],
];

/** Filled as characters are met; a cache of a pure function. */
const known = new Uint8Array(0x10000);

/** Class of the character (UTF-16 unit, or the whole pair for astral ones) at `index`. */
export function classAt(text: string, index: number): CharClass {
  const unit = text.charCodeAt(index);
  const cached = known[unit];
  if (cached !== undefined && cached !== 0) return cached as CharClass;
  const astral = unit >= 0xd800 && unit <= 0xdbff;
  const found = classify(astral ? String.fromCodePoint(text.codePointAt(index) ?? 0) : text.charAt(index));
  if (!astral) known[unit] = found;
  return found;
}

function classify(char: string): CharClass {
  for (const [name, pattern] of PATTERNS) if (pattern.test(char)) return name;
  return CLASS.symbol;
}
