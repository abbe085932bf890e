import type { Shape } from './shape.ts';

/**
 * Vowels keep apart names of one skeleton (Hasan, Hussain; Karim, Karam; Omar, Umair) without parting spellings
 * of one name (Khalid, Khaled; Raheem, Rahim; Husain, Hossein). Each slot is read as a set of qualities:
 * a, i, u; E for ai/ei/ay; O for au/aw; o for the o that is a long a; W for a semivowel; Y for iya; 0 for nothing written.
 */
const LATIN_SLOTS: Readonly<Record<string, string>> = {
  '': '0aiu',
  a: '0a',
  aa: 'a',
  // Also for ai, as Persian and Pashto e is written (Zeb, Zaib).
  e: '0aiE',
  i: '0i',
  ee: 'i',
  ie: 'i',
  ii: 'i',
  y: 'i',
  iy: 'i',
  ea: 'i',
  // A small o for the long a that Tajik and Uzbek write o and Russian a (Tohir, Тахир).
  o: '0uo',
  u: '0u',
  oo: 'u',
  ou: '0u',
  uu: 'u',
  ue: 'u',
  au: 'OuW',
  ao: 'OuW',
  aou: 'OuW',
  aw: 'OW',
  ow: 'OuW',
  ai: 'E',
  ay: 'E',
  ei: 'E',
  ey: 'E',
  ae: 'E',
  aee: 'Ei',
  aei: 'Ei',
  aye: 'E',
  ayee: 'Ei',
  eye: 'E',
  ayi: 'E',
  ia: 'Y',
  iya: 'Y',
  ya: 'Y',
  iyya: 'Y',
  iaa: 'Y',
  iyaa: 'Y',
};

/** Arabic script writes long vowels only; an empty slot may hold any short one. */
const ARABIC_SLOTS: Readonly<Record<string, string>> = {
  '': '0',
  ع: '0a',
  ا: 'a',
  ی: 'iE',
  و: 'uOW',
  عی: 'iE',
  عا: 'a',
  اع: 'a',
  یا: 'Y',
  عو: 'u',
  او: 'OuW',
  وو: 'uW',
};

const CYRILLIC_SLOTS: Readonly<Record<string, string>> = {
  '': '0aiu',
  а: '0ao',
  е: '0aiE',
  э: '0aiE',
  и: '0i',
  і: '0i',
  ы: '0iu',
  о: '0au',
  у: '0u',
  ү: '0u',
  ай: 'E',
  ей: 'E',
  эй: 'E',
  аи: 'Ei',
  ау: 'OuW',
  ав: 'OW',
  ия: 'Y',
  иа: 'Y',
  ья: 'Y',
  ийя: 'Y',
  уа: 'uW',
};

const SLOTS = { Latn: LATIN_SLOTS, Arab: ARABIC_SLOTS, Cyrl: CYRILLIC_SLOTS, other: {} } as const;

/** A final slot in Arabic script: a written ی is read -i or -a (مصطفی), a dropped he leaves nothing. */
const ARABIC_FINAL: Readonly<Record<string, string>> = { '': '0', ی: '0aiE', ا: '0a', و: 'uOW', ع: '0a' };
const LATIN_FINAL: Readonly<Record<string, string>> = {
  '': '0',
  a: '0a',
  // Also where a final h was dropped: Saleh, Salih.
  e: '0ai',
  ae: '0a',
  i: 'i',
  y: 'i',
  ie: 'i',
  ee: 'i',
  aa: '0a',
  o: 'u',
  u: 'u',
};
const CYRILLIC_FINAL: Readonly<Record<string, string>> = {
  '': '0',
  а: '0a',
  е: '0ai',
  и: 'i',
  й: 'i',
  ий: 'i',
  о: 'u',
  у: 'u',
  я: '0a',
};
const FINALS = { Latn: LATIN_FINAL, Arab: ARABIC_FINAL, Cyrl: CYRILLIC_FINAL, other: {} } as const;

/** An initial vowel in Arabic script: alef or ayn carry any short vowel. */
const ARABIC_INITIAL: Readonly<Record<string, string>> = {
  '': '0',
  ا: '0aiu',
  ع: '0aiu',
  ای: 'iEY',
  او: 'uOW',
  عی: 'iE',
  عا: 'a',
  عو: 'u',
};

function qualities(shape: Shape, at: number): string | undefined {
  const written = shape.slots[at] ?? '';
  const last = at === shape.slots.length - 1;
  const table: Readonly<Record<string, string>> =
    last && at > 0
      ? FINALS[shape.script]
      : at === 0 && shape.script === 'Arab'
        ? ARABIC_INITIAL
        : SLOTS[shape.script];
  return table[written];
}

/** True where the vowels of two shapes of one skeleton can be the same name. An unlisted vowel group speaks for nothing. */
export function vowelsAgree(a: Shape, b: Shape): boolean {
  if (a.consonants.length !== b.consonants.length) return true;
  for (let at = 0; at < a.slots.length; at += 1) {
    const left = qualities(a, at);
    const right = qualities(b, at);
    if (left === undefined || right === undefined) continue;
    // Both scripts that write short vowels: compare what is written, not what could have been left out.
    const bothWrite = a.script !== 'Arab' && b.script !== 'Arab' && a.slots[at] !== '' && b.slots[at] !== '';
    if (![...left].some((quality) => (quality !== '0' || !bothWrite) && right.includes(quality)))
      return false;
  }
  return true;
}
