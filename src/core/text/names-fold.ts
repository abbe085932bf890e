/**
 * How words are folded before they are looked up, so that one entry of a lexicon finds its usual spellings:
 * case, accents, harakat, tatweel, zero-width joiners, apostrophes, Arabic letter variants (ي/ی, ك/ک, أ/ا, ة/ہ),
 * ee/oo transliterations and doubled letters. Never used on what is stored: mentions stay as written.
 */
const MARKS = /[\p{M}\u0640\u200B-\u200F\u2060'’‘ʼʻʿʾ`´.]/gu;

const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ئ: 'ی',
  ے: 'ی',
  ك: 'ک',
  ګ: 'گ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ہ',
  ه: 'ہ',
  ھ: 'ہ',
  ۀ: 'ہ',
  ۂ: 'ہ',
  ؤ: 'و',
  ړ: 'ڑ',
  ډ: 'ڈ',
  ټ: 'ٹ',
  ڼ: 'ن',
  ں: 'ن',
  ء: '',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  đ: 'd',
};
const LETTER = new RegExp(
  `[${Object.keys(LETTERS)
    .filter((letter) => letter.length === 1)
    .join('')}]`,
  'gu',
);
const ACRONYM = /^(?:[B-DF-HJ-NP-TV-Z]{2,6}|[А-ЯЁ]{2,6})$/;
const ASCII = /^[a-z0-9]*$/;

/** The look-up form of one word (no spaces or hyphens in it). The empty string where nothing of it counts. */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  // Acronyms without vowels keep their doubled letters: SSP is not SP.
  if (ACRONYM.test(word)) return folded;
  if (!ASCII.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
      .replace(MARKS, '');
  }
  folded = folded
    .replace(/ee/g, 'i')
    .replace(/oo/g, 'u')
    .replace(/([a-zа-я])\1+/g, '$1');
  return folded === 'i' ? 'e' : folded === 'el' ? 'al' : folded;
}

/** Case endings of Russian nouns and adjectives, longest first; a stem keeps at least three letters. */
const ENDINGS = [
  'ского',
  'скому',
  'скими',
  'ский',
  'ская',
  'ское',
  'ские',
  'ских',
  'ским',
  'ском',
  'ской',
  'скую',
  'иями',
  'ами',
  'ями',
  'ого',
  'ому',
  'ему',
  'его',
  'иях',
  'иям',
  'ией',
  'ыми',
  'ими',
  'ия',
  'ии',
  'ию',
  'ие',
  'ий',
  'ый',
  'ой',
  'ая',
  'яя',
  'ое',
  'ее',
  'ую',
  'юю',
  'ых',
  'их',
  'ым',
  'им',
  'ом',
  'ем',
  'ей',
  'ов',
  'ев',
  'ах',
  'ях',
  'ам',
  'ям',
  'а',
  'у',
  'е',
  'ы',
  'и',
  'ю',
  'я',
  'о',
  'ь',
  'й',
].map((ending) => foldWord(ending));

/** The stem under which a folded Cyrillic word is looked up, so that oblique cases find the nominative. */
export function stemCyrillic(folded: string): string {
  for (const ending of ENDINGS) {
    if (folded.length - ending.length >= 3 && folded.endsWith(ending)) return folded.slice(0, -ending.length);
  }
  return folded;
}
