import { remembering } from './memo.ts';

/**
 * Folding: what two writings of one name have in common before anything is known about the name itself.
 * Folding never changes the script; `skeleton` does that.
 */

/** Arabic-family letters that writers and keyboards exchange freely. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٵ: 'ا',
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ے: 'ی',
  ۓ: 'ی',
  ێ: 'ی',
  ؠ: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ګ: 'گ',
  ڭ: 'ک',
  ؤ: 'و',
  ۆ: 'و',
  ۇ: 'و',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ۂ: 'ه',
  ں: 'ن',
  ڤ: 'ف',
  ء: '',
  ـ: '',
};

/** Latin letters that NFD does not take apart. */
const LATIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'a',
};

const LETTER = new RegExp(`[${Object.keys({ ...ARABIC_LETTERS, ...LATIN_LETTERS }).join('')}]`, 'gu');
/** Diacritics, harakat and the superscript alef; not the breve of Cyrillic й, which is a letter of its own. */
const MARKS =
  /(?<!и)[\u0300-\u036f]|[\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const APOSTROPHES = /['’‘`´ʿʾʻʼ‛′]/gu;
/** Most text needs no more than this: the short way gives what the long one gives. */
const ASCII = /^[\x20-\x7e\s]*$/;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
/** Do-chashmi he marks an aspirate after these; anywhere else it is written for plain he. */
const STRAY_ASPIRATE = /(?<![بپتٹثجچدڈرڑکگلمن])ھ/gu;

function foldDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660;
    return String(code - zero);
  });
}

/**
 * The folded form of a name or phrase: lower case, no diacritics, harakat, tatweel or invisible characters,
 * one letter per group of Arabic look-alikes, ASCII digits, words parted by one space.
 * Equal folded forms are the same writing; the script is kept.
 */
export function foldName(text: string): string {
  return text.length > LONGEST_NAME ? fold(text) : foldShort(text);
}

/** Longer texts are sentences: they do not come back. */
const LONGEST_NAME = 48;
const foldShort = remembering((text) => fold(text));

function fold(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replaceAll(/['`]/g, '')
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim();
  return foldDigits(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(INVISIBLE, '')
      .normalize('NFD')
      .replace(MARKS, '')
      .normalize('NFC')
      .replace(LETTER, (letter) => ARABIC_LETTERS[letter] ?? LATIN_LETTERS[letter] ?? letter)
      .replace(STRAY_ASPIRATE, 'ه')
      .replace(APOSTROPHES, ''),
  )
    .replace(NOT_WORD, ' ')
    .trim();
}
