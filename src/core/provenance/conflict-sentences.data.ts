import type { Sentence } from './types.ts';

/** Why claims cannot all hold, in the languages of the pages. {a} and {b} are the two sides, {x} and {y} their days. */
const SENTENCES = {
  cannotBoth: ['{a} and {b} cannot both hold', '{a} اور {b} دونوں درست نہیں ہو سکتے'],
  countLater: [
    '{a} in a report of {x}, {b} in one of {y}: a later count may replace an earlier one; they are never added up',
    '{x} کی رپورٹ میں {a}، {y} کی رپورٹ میں {b}: بعد کی گنتی پہلی کی جگہ لے سکتی ہے؛ دونوں کبھی جمع نہیں کی جاتیں',
  ],
  belowPart: ['{a} is less than {b} alone', '{a} صرف {b} سے بھی کم ہے'],
  partsAndTotal: ['{a} does not go with {b} told apart', '{a} الگ الگ بتائے گئے {b} سے میل نہیں کھاتا'],
  sameDead: [
    'the same number is told as {a} and as {b}: who they were is disputed',
    'ایک ہی تعداد {a} اور {b} دونوں بتائی گئی ہے: وہ کون تھے، اس پر اختلاف ہے',
  ],
  noDay: ['{a} and {b} share no day', '{a} اور {b} میں کوئی دن مشترک نہیں'],
  apart: ['{a} and {b} are two places', '{a} اور {b} دو الگ مقامات ہیں'],
  named: ['{a} is named by one, {b} by another', 'ایک بیان میں {a} کا نام ہے، دوسرے میں {b} کا'],
  denied: ['one side says it, another denies it', 'ایک فریق کہتا ہے، دوسرا انکار کرتا ہے'],
  fathers: ['two fathers: {a} and {b}', 'دو ولدیتیں: {a} اور {b}'],
  numbers: ['two numbers of one kind: {a} and {b}', 'ایک ہی قسم کے دو نمبر: {a} اور {b}'],
  excludes: ['“{a}” and “{b}” exclude each other', '”{a}“ اور ”{b}“ ایک دوسرے کی نفی کرتے ہیں'],
  role: ['“{a}” by one, “{b}” by another', 'ایک بیان میں ”{a}“، دوسرے میں ”{b}“'],
  roleLater: [
    '“{a}” in a report of {x}, “{b}” in one of {y}: what was added has to be shown',
    '{x} کی رپورٹ میں ”{a}“، {y} کی رپورٹ میں ”{b}“: جو اضافہ ہوا اس کا ثبوت درکار ہے',
  ],
  firmer: [
    '“{a}” is alleged by one and told as fact by another',
    '”{a}“ ایک جگہ الزام ہے اور دوسری جگہ حقیقت کے طور پر بیان ہوا ہے',
  ],
  kinds: ['{a} and {b} are two kinds of event', '{a} اور {b} دو مختلف قسم کے واقعات ہیں'],
} as const satisfies Readonly<Record<string, readonly [en: string, ur: string]>>;

export type Reason = keyof typeof SENTENCES;

/** Words of casualty categories for these sentences. */
export const PEOPLE: Readonly<Record<string, Sentence>> = {
  civilian: { en: 'civilian', ur: 'شہری' },
  'security-force': { en: 'security force', ur: 'سکیورٹی اہلکار' },
  'foreign-military': { en: 'foreign military', ur: 'غیر ملکی فوجی' },
  perpetrator: { en: 'perpetrator', ur: 'حملہ آور' },
  unknown: { en: 'in all', ur: 'کل' },
};

/** The sentence of a reason with its words filled in; a plain text stands in every language. */
export function sentence(reason: Reason, words: Readonly<Record<string, string | Sentence>> = {}): Sentence {
  const fill = (at: 0 | 1, language: keyof Sentence): string =>
    SENTENCES[reason][at].replace(/\{(\w)\}/g, (_, key: string) => {
      const word = words[key] ?? '';
      return typeof word === 'string' ? word : word[language];
    });
  return { en: fill(0, 'en'), ur: fill(1, 'ur') };
}
