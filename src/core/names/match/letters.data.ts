/**
 * The letters and letter groups (units) that a word is read in, before two words are aligned. A unit ending in `$` is
 * read at the end of a word only, one beginning with `^` at its head only. The order is that of the table of costs.
 */
export const LATIN_UNITS =
  '^a ^e ^i ^o ^u ^y ^ai ^au a e i o u y ai au a$ e$ i$ o$ u$ y$ ah$ eh$ h$ b c d f g h j k l m n p q r s t v w x z sh kh gh ch th dh zh ts'.split(
    ' ',
  );

export const ARABIC_UNITS =
  '^ا ^ع ^و ^ی ا و ی ع ا$ و$ ی$ ه$ ع$ ب پ ت ٹ ط ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ظ غ گ ف ق ک ل م ن ه ھ'.split(
    ' ',
  );

export const CYRILLIC_UNITS =
  '^а ^е ^и ^о ^у ^э ^ю ^я ^й а е и о у ы э ю я ь ъ й а$ е$ и$ о$ у$ я$ й$ ий$ ая$ б в г ғ д ж ҷ з к қ л м н п р с т ф х ҳ ц ч ш щ дж дз кс'.split(
    ' ',
  );

/** Letters of other alphabets of the script, each read as the unit whose sound is nearest. */
export const READ_AS: Readonly<Record<string, string>> = {
  aa: 'a',
  ee: 'i',
  ii: 'i',
  oo: 'u',
  ou: 'u',
  uu: 'u',
  ay: 'ai',
  ei: 'ai',
  ey: 'ai',
  aw: 'au',
  dj: 'j',
  dzh: 'j',
  tch: 'ch',
  tsch: 'ch',
  tj: 'ch',
  sch: 'sh',
  sj: 'sh',
  zj: 'zh',
  ck: 'k',
  tz: 'ts',
  ph: 'f',
  і: 'и',
  ټ: 'ت',
  ډ: 'د',
  ړ: 'ر',
  ڼ: 'ن',
  ښ: 'ش',
  ږ: 'ژ',
  ځ: 'ز',
  څ: 'س',
  є: 'е',
  ґ: 'г',
  ә: 'а',
  ө: 'о',
  ү: 'у',
  ұ: 'у',
  ң: 'н',
  һ: 'ҳ',
  җ: 'ж',
};
