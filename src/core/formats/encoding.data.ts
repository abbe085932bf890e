/**
 * Letters of the languages met in each one-byte encoding, commonest first, so that the encoding under which the
 * bytes spell likely letters can be chosen. Frequencies are the usual orders of letters in running text.
 */
export interface EncodingProfile {
  readonly encoding: string;
  /** Non-ASCII letters, commonest first. */
  readonly letters: string;
  /** Non-ASCII punctuation that is normal in such text. */
  readonly punctuation: string;
  /** Whether whole words are non-ASCII (Arabic, Russian) or only single letters in ASCII words (French, German). */
  readonly words: boolean;
}

const QUOTES = '“”‘’–—…«»\u00a0•';

/** In the order of preference where two fit equally well. */
export const PROFILES: readonly EncodingProfile[] = [
  {
    encoding: 'windows-1252',
    letters: 'éèàüäöñóáíçêßúãõøåâîôæëïûùœÉÖÜÄÀÇÑÓÁÍÚÅØÆ',
    punctuation: `${QUOTES}€£§°©®™·¿¡´`,
    words: false,
  },
  {
    encoding: 'windows-1256',
    letters:
      'اليموننرتبهةعدسفكقحأجشصخإىضطءذثغئظؤآیہےںکگپٹچڈڑژھۓ\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652ـ',
    punctuation: `${QUOTES}،؛؟\u200c\u200d\u200e\u200f`,
    words: true,
  },
  {
    encoding: 'windows-1251',
    letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґОСПВНАКМРИТДГБЕЗУЛФХЭЧЯШЖЮЦЩІЇЄҐ',
    punctuation: `${QUOTES}№€§°`,
    words: true,
  },
  {
    encoding: 'koi8-r',
    letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёОСПВНАКМРИТДГБЕЗУЛФХЭЧЯШЖЮЦЩ',
    punctuation: '\u00a0©°·',
    words: true,
  },
];
