import type { Layout, Sentence, Token } from './types.ts';

/**
 * Comparison form of words and sentences: lower case, ASCII digits, one letter for the variants that keyboards of the
 * region mix up (ی/ي/ى, ک/ك, ہ/ه/ة, أ/إ/آ/ا), no vowel signs, no format characters. For matching only: what is shown is always
 * the text as written.
 */
const FOLDS: ReadonlyMap<string, string> = new Map([
  ...pairs('يىۍئ', 'ی'),
  ...pairs('كڪ', 'ک'),
  ...pairs('ہةۀۂۃ', 'ه'),
  ...pairs('أإآٱ', 'ا'),
  ...pairs('ؤ', 'و'),
  ...pairs('ё', 'е'),
  ...pairs('’ʼ‘`´', "'"),
  ...pairs('‐‑–—−‒―', '-'),
  ...pairs('“”«»„', '"'),
  ['،', ','],
  ['٫', '.'],
  ['٬', ','],
  ['٪', '%'],
  ['۔', '.'],
]);

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((letter) => [letter, to]);
}

/** Comparison form of one word. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  let out = '';
  for (const char of lower.normalize('NFC')) out += foldChar(char);
  return out;
}

/** Printable ASCII throughout. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return true;
}

const DROPPED = /[\p{Cf}\p{Cc}\p{Mn}ـ]/u;

function foldChar(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return char;
  const folded = FOLDS.get(char);
  if (folded !== undefined) return folded;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0x966 && code <= 0x96f) return String(code - 0x966);
  return DROPPED.test(char) ? '' : char;
}

/** A sentence as one folded line: every token between single spaces, so that patterns need no idea of white space. */
export interface Phrase {
  readonly line: string;
  readonly first: number;
  readonly words: readonly string[];
  /** Place in `line` where the n-th token begins. */
  readonly places: readonly number[];
}

/** Folds the tokens of a sentence. */
export function phraseOf(tokens: readonly Token[], sentence: Sentence): Phrase {
  const words: string[] = [];
  const places: number[] = [];
  let line = ' ';
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = tokens[index];
    const word = token === undefined ? '' : fold(token.text);
    places.push(line.length);
    words.push(word);
    line += `${word} `;
  }
  return { line, first: sentence.firstToken, words, places };
}

/** Folded once per layout, as times and quantities both read it. A cache of a pure function. */
const phrases = new WeakMap<Layout, readonly Phrase[]>();

/** The folded sentences of a layout, in order. */
export function phrasesOf(layout: Layout): readonly Phrase[] {
  const known = phrases.get(layout);
  if (known !== undefined) return known;
  const folded = layout.sentences.map((sentence) => phraseOf(layout.tokens, sentence));
  phrases.set(layout, folded);
  return folded;
}

/** Index (within the phrase) of the token that covers `place` of the folded line. */
export function tokenAtPlace(phrase: Phrase, place: number): number {
  let low = 0;
  let high = phrase.places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((phrase.places[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
