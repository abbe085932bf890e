/**
 * Letters to script-neutral consonant classes. Capital S is sh/ش/ш, c is ch/چ/ч, h is h/kh/ح/خ/х.
 * p and b are one class because Arabic has no p; q, k and hard c because transliterations exchange them.
 * An empty class is a vowel or a letter that vanishes (ayn, hamza, soft sign).
 */
export const ARABIC_CLASS: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ٹ: 't',
  ټ: 't',
  ث: 's',
  س: 's',
  ص: 's',
  څ: 's',
  ش: 'S',
  ښ: 'S',
  ج: 'j',
  ژ: 'j',
  چ: 'c',
  ح: 'h',
  خ: 'h',
  ه: 'h',
  ھ: 'h',
  د: 'd',
  ڈ: 'd',
  ډ: 'd',
  ذ: 'z',
  ز: 'z',
  ض: 'z',
  ظ: 'z',
  ځ: 'z',
  ر: 'r',
  ڑ: 'r',
  ړ: 'r',
  غ: 'g',
  گ: 'g',
  ږ: 'g',
  ف: 'f',
  ق: 'k',
  ک: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ڼ: 'n',
};

export const ARABIC_VOWELS = 'اویع';

export const CYRILLIC_CLASS: Readonly<Record<string, string>> = {
  б: 'b',
  п: 'b',
  т: 't',
  с: 's',
  ц: 's',
  ш: 'S',
  щ: 'S',
  ж: 'j',
  җ: 'j',
  ч: 'c',
  ҷ: 'j',
  х: 'h',
  ҳ: 'h',
  һ: 'h',
  д: 'd',
  з: 'z',
  р: 'r',
  г: 'g',
  ғ: 'g',
  ґ: 'g',
  ф: 'f',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
};

export const CYRILLIC_VOWELS = 'аэеёиійыоуүұөәюявў';

export const LATIN_CLASS: Readonly<Record<string, string>> = {
  b: 'b',
  p: 'b',
  t: 't',
  s: 's',
  j: 'j',
  h: 'h',
  d: 'd',
  z: 'z',
  r: 'r',
  g: 'g',
  f: 'f',
  k: 'k',
  q: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
};

export const LATIN_VOWELS = 'aeiouywv';

/** Letter groups, longest first: [written, classes]. */
export const LATIN_GROUPS: readonly (readonly [string, string])[] = [
  ['dzh', 'j'],
  ['sch', 'S'],
  ['tch', 'c'],
  ['chh', 'c'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['sh', 'S'],
  ['ch', 'c'],
  ['th', 's'],
  ['dh', 'z'],
  ['ph', 'f'],
  ['bh', 'b'],
  ['jh', 'j'],
  ['dj', 'j'],
  ['ts', 's'],
  ['ck', 'k'],
  ['x', 'ks'],
];

export const CYRILLIC_GROUPS: readonly (readonly [string, string])[] = [
  ['дж', 'j'],
  ['кх', 'h'],
  ['гх', 'g'],
  ['дз', 'z'],
];

/** Urdu aspirates take the class of their Latin writing (کھ is "kh"). */
export const ARABIC_GROUPS: readonly (readonly [string, string])[] = [
  ['کھ', 'h'],
  ['گھ', 'g'],
  ['تھ', 's'],
  ['ٹھ', 's'],
  ['دھ', 'z'],
  ['ڈھ', 'z'],
  ['پھ', 'f'],
  ['بھ', 'b'],
  ['جھ', 'j'],
  ['چھ', 'c'],
  ['رھ', 'r'],
  ['ڑھ', 'r'],
  ['لھ', 'l'],
  ['مھ', 'm'],
  ['نھ', 'n'],
];

/**
 * Spellings whose consonants part ways although the name is one: each line is one name, first the spelling that
 * stands for all. Authored from common transliteration practice; no person is meant.
 */
export const SPELLINGS: readonly (readonly string[])[] = [
  [
    'muhammad',
    'mohd',
    'md',
    'mhd',
    'mohamad',
    'mohammad',
    'mohammed',
    'mohamed',
    'muhammed',
    'mehmet',
    'магомед',
    'мухаммед',
    'мохаммад',
    'мухаммад',
  ],
  ['ramadan', 'ramzan', 'ramazan', 'ramadhan', 'رمضان', 'рамазан', 'рамзан', 'рамадан'],
  ['ishaq', 'ishaque', 'isaac', 'eshaq', 'اسحاق', 'اسحق', 'исхак'],
  ['fathi', 'fathy', 'فتحی'],
  ['riad', 'riyad', 'riadh', 'riyadh', 'riaz', 'riyaz', 'ریاض'],
  ['fadl', 'fazl', 'fazal', 'فضل', 'фазл'],
  ['rida', 'reza', 'raza', 'riza', 'رضا', 'реза', 'риза'],
  ['qadi', 'qazi', 'kazi', 'قاضی'],
  ['muawiya', 'muavia', 'muaviya', 'moavia', 'معاویه'],
  ['yahya', 'yehya', 'yahia', 'یحیی', 'яхья'],
  ['yusuf', 'yousaf', 'yousuf', 'yousef', 'youssef', 'yusof', 'yosef', 'yusef', 'یوسف', 'юсуф', 'юсеф'],
  ['taha', 'طه'],
  ['isa', 'eisa', 'essa', 'issa', 'عیسی', 'иса'],
  ['musa', 'mousa', 'moosa', 'mussa', 'موسی', 'муса'],
];
