import { foldName, skeleton } from '../names/index.ts';
import { remembering } from '../names/memo.ts';
import { wordValue } from '../text/quantities-numbers.ts';
import { COMMON_WORDS, FUNCTION_WORDS } from './common-words.data.ts';
import { hash32, mix32 } from './hash.ts';
import { FIRST_HAND_WORDS, HEARSAY_WORDS } from './voices.data.ts';

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
  /** Marks of lineage that it may be a part of, see `Mark`. */
  readonly marks: number;
  /** Two hashes of its folded form, for the hash of a whole body. */
  readonly whole: readonly [number, number];
}

/** What a sentence's words may say of its lineage: worth a closer look. */
export const Mark = { hearsay: 1, firstHand: 2 } as const;

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

const MARKS: ReadonlyMap<string, number> = new Map([
  ...HEARSAY_WORDS.map((word) => [word, Mark.hearsay] as const),
  ...FIRST_HAND_WORDS.map((word) => [word, Mark.firstHand] as const),
]);

/** The forms of one word as written. */
const formsOf = remembering((raw: string): WordForms => {
  const folded = foldName(raw).replaceAll(' ', '');
  const value = /^\d+$/.test(folded) ? Number(folded) : wordValue(folded);
  const isLatin = /^[\p{Script=Latin}\d]/u.test(raw);
  const figure = value === null ? null : hashOf(`#${value}`);
  return {
    isFunction: folded === '' || functionWords.has(folded),
    asName: figure ?? hashOf(skeleton(folded)),
    asWord: figure ?? wordHash(folded),
    isFigure: value !== null && (/\d/.test(folded) || value >= LEAST_TELLING_NUMBER),
    isCapital: /^\p{Lu}/u.test(raw),
    isLatin,
    // The other languages have few such words, and no list of them is complete.
    marks: isLatin ? (MARKS.get(folded) ?? 0) : Mark.hearsay | Mark.firstHand,
    whole: [hash32(folded, 0x51ed270b), hash32(folded, 0x2545f491)],
  };
});

const COMMON = new Uint8Array(HASH + 1);
for (const word of COMMON_WORDS) COMMON[wordHash(foldName(word))] = 1;

/** True for the hash of a word that hundreds of reports share. */
export const isCommon = (token: number): boolean => COMMON[token & HASH] === 1;

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

/** A word's first letters tell it from others; a file made to be slow has words of a million. */
const MOST_LETTERS = 64;

const SAMPLE = 3000;

export function mannerOf(text: string): Manner {
  let [capitals, small, others] = [0, 0, 0];
  for (let at = 0; at < text.length && at < SAMPLE; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) small += 1;
    else if (code >= 0x41 && code <= 0x5a) capitals += 1;
    else if (code >= 0x370 && code < 0x2000) others += 1;
  }
  return { shouting: capitals > small, foreign: others > capitals + small };
}

export interface SentenceWords {
  /** The telling words in their order, one 16-bit token each. */
  readonly tokens: readonly number[];
  /** Bits of `Mark`. */
  readonly marks: number;
}

/**
 * Reads the words of a text, sentence by sentence: names and figures by sound and value, so that another script or spelling
 * gives the same, other words by stem.
 */
export class WordReader {
  readonly #text: string;
  readonly #manner: Manner;
  readonly #isMention: (offset: number) => boolean;
  #count = 0;
  #whole: [number, number] = [0, 0];

  /** @param isMention whether a mention of a named thing covers an offset; offsets are asked for in order */
  constructor(text: string, isMention: (offset: number) => boolean) {
    this.#text = text;
    this.#manner = mannerOf(text);
    this.#isMention = isMention;
  }

  sentence(start: number, end: number): SentenceWords {
    const tokens: number[] = [];
    let marks = 0;
    let isFirst = true;
    for (const match of this.#text.slice(start, end).matchAll(WORD)) {
      const forms = formsOf(match[0].slice(0, MOST_LETTERS));
      this.#addToWhole(forms);
      marks |= forms.marks;
      const isNamed = this.#isMention(start + match.index);
      const byName = isNamed || this.#isName(forms, isFirst);
      // "(iii) Phishing mail": a list's number begins no sentence.
      isFirst &&= LIST_NUMBER.test(match[0]);
      if (forms.isFunction && !isNamed) continue;
      const hash = byName ? forms.asName : forms.asWord;
      tokens.push(byName || forms.isFigure ? hash | TELLING : hash);
    }
    return { tokens, marks };
  }

  /** Hash of all words read so far, whatever the layout: 64 bits in hex; null for fewer words than `least`. */
  whole(least: number): string | null {
    if (this.#count < least) return null;
    return this.#whole.map((part) => mix32(part).toString(16).padStart(8, '0')).join('');
  }

  #isName({ isCapital, isLatin }: WordForms, isFirst: boolean): boolean {
    return isLatin ? isCapital && !isFirst && !this.#manner.shouting : !this.#manner.foreign;
  }

  #addToWhole({ whole: [one, two] }: WordForms): void {
    this.#count += 1;
    this.#whole[0] = (Math.imul(this.#whole[0], 0x01000193) ^ one) >>> 0;
    this.#whole[1] = (Math.imul(this.#whole[1], 0x85ebca6b) ^ two) >>> 0;
  }
}
