import type { MatchKind } from './types.ts';

/** Cyrillic and Greek letters that look like a Latin one, small or capital. */
const LOOKS_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а=a в=b е=e к=k м=m н=h о=o р=p с=c т=t у=y х=x і=i ј=j ѕ=s ԁ=d ո=n α=a β=b ε=e ι=i κ=k ν=v ο=o ρ=p τ=t υ=u χ=x'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
const LOOKS_CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'a=а b=в e=е k=к m=м h=н o=о p=р c=с t=т y=у x=х i=і'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
/** Digits that stand for the letter they look like, inside a word of letters. */
const LOOKS_LETTER: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
};

/** Marks that turn the direction of writing or show nothing; ZWJ and ZWNJ are not among them: Persian and Urdu need them. */
const HIDDEN = /[\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
/** Text in which nothing can hide: one alphabet, no digits. */
const PLAIN =
  /^[\x20-\x2f\x3a-\x7e\u00c0-\u024f]*$|^(?:[\s\u0600-\u06ff.-]|\u200c|\u200d)*$|^[\s\u0400-\u052f.-]*$/;

export interface Undisguised {
  readonly text: string;
  /** The words that hid something, as they were written. */
  readonly hidden: readonly string[];
}

/** The name as it is meant to be read, and which of its words hid letters of another alphabet, digits or invisible marks. */
export function undisguise(text: string, kind: MatchKind): Undisguised {
  if (PLAIN.test(text)) return { text, hidden: [] };
  const hidden: string[] = [];
  const words = text.split(/(\s+)/).map((word) => {
    const seen = word.replace(HIDDEN, '');
    const meant = oneAlphabet(kind === 'person' ? lettersFor(seen) : seen);
    if (meant !== word && word.trim() !== '') hidden.push(seen);
    return meant;
  });
  return { text: words.join(''), hidden };
}

function lettersFor(word: string): string {
  const letters = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const digits = word.match(/\d/g)?.length ?? 0;
  if (digits === 0 || letters < 2 * digits) return word;
  return word.replaceAll(/\d/g, (digit) => LOOKS_LETTER[digit] ?? digit);
}

function oneAlphabet(word: string): string {
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const foreign = word.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
  if (latin === 0 || foreign === 0) return word;
  const looks = latin >= foreign ? LOOKS_LATIN : LOOKS_CYRILLIC;
  return [...word.toLowerCase()].map((letter) => looks[letter] ?? letter).join('');
}
