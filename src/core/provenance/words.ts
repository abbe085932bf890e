import { foldName, skeleton } from '../names/index.ts';
import { remembering } from '../names/memo.ts';
import { wordValue } from '../text/quantities-numbers.ts';
import { COMMON_WORDS, FUNCTION_WORDS } from './common-words.data.ts';
import { hash32 } from './hash.ts';

/** Bits of a word's hash: a report keeps some hundreds of them, and two passages are compared word by word. */
const HASH = 0x7fff;
/** Set where a word is a name or a figure: it tells what a passage is about, the others how it is put. */
export const TELLING = 0x8000;
/** Small numbers in words are common to all matters. */
const LEAST_TELLING_NUMBER = 13;
const LEAST_SKELETON = 3;

interface WordForms {
  /** No part of what is compared. */
  readonly isFunction: boolean;
  /** Hash as a name (by sound, whatever the script) and as a word of the language (by stem). */
  readonly asName: number;
  readonly asWord: number;
  readonly isFigure: boolean;
  readonly isCapital: boolean;
  readonly isLatin: boolean;
}

const functionWords = new Set(FUNCTION_WORDS.map(foldName));
const hashOf = (text: string): number => hash32(text, 0x3c6ef372) & HASH;

/** Common English endings off, so that "attacked" and "attackers" meet; other languages keep theirs. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ings?|ers?|ed|es|s|ly)$/, '') : word;
}

function wordHash(folded: string): number {
  const sound = skeleton(stem(folded));
  return hashOf(sound.length < LEAST_SKELETON ? stem(folded) : sound);
}

/** The forms of one word as written. */
const formsOf = remembering((raw: string): WordForms => {
  const folded = foldName(raw).replaceAll(' ', '');
  const value = /^\d+$/.test(folded) ? Number(folded) : wordValue(folded);
  const figure = value === null ? null : hashOf(`#${value}`);
  return {
    isFunction: folded === '' || functionWords.has(folded),
    asName: figure ?? hashOf(skeleton(folded)),
    asWord: figure ?? wordHash(folded),
    isFigure: value !== null && (/\d/.test(folded) || value >= LEAST_TELLING_NUMBER),
    isCapital: /^\p{Lu}/u.test(raw),
    isLatin: /^[\p{Script=Latin}\d]/u.test(raw),
  };
});

const COMMON: ReadonlySet<number> = new Set(COMMON_WORDS.map((word) => wordHash(foldName(word))));

/** True for the hash of a word that hundreds of reports share. */
export const isCommon = (token: number): boolean => COMMON.has(token & HASH);

/** The hash of a token without its flag. */
export const hashPart = (token: number): number => token & HASH;

const LIST_NUMBER = /^(?:\p{L}|[ivx]+|\d{1,2})$/iu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

/** How the words of a text are to be taken. */
export interface Manner {
  /** Most letters are capitals: a capital says nothing. */
  readonly shouting: boolean;
  /** Most letters are of another script than Latin: a foreign word says nothing. */
  readonly foreign: boolean;
}

export function mannerOf(text: string): Manner {
  const sample = text.slice(0, 4000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  return { shouting: count(/\p{Lu}/gu) * 2 > letters, foreign: count(/[a-z]/giu) * 2 < letters };
}

/**
 * The telling words of a passage in their order, one 16-bit token each: names and figures by sound and value, so that
 * another script or spelling gives the same, other words by stem.
 * @param isMention whether a mention of a named thing covers this offset
 */
export function tokensOf(
  text: string,
  start: number,
  end: number,
  manner: Manner,
  isMention: (offset: number) => boolean,
): number[] {
  const tokens: number[] = [];
  let isFirst = true;
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const forms = formsOf(match[0]);
    const isNamed = isMention(start + match.index);
    const isProper = forms.isCapital && !isFirst && !manner.shouting;
    const isForeign = !forms.isLatin && !manner.foreign;
    // "(iii) Phishing mail": a list's number begins no sentence.
    isFirst &&= LIST_NUMBER.test(match[0]);
    if (forms.isFunction && !isNamed) continue;
    const byName = isNamed || isProper || isForeign;
    const hash = byName ? forms.asName : forms.asWord;
    tokens.push(byName || forms.isFigure ? hash | TELLING : hash);
  }
  return tokens;
}
