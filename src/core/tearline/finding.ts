import type { Wording } from '../words/phrase.ts';

/** What a lower version holds that only the upper one holds. */
export const FINDING_KINDS = [
  'name',
  'number',
  'date',
  'identifier',
  'place',
  'source',
  'passage',
  'record',
  'hidden',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Why something is a finding. */
export const FINDING_WORDS: Readonly<Record<FindingKind, Wording>> = {
  name: ['a name that only the upper version holds', 'ایسا نام جو صرف بالائی نسخے میں ہے'],
  number: ['a number that only the upper version holds', 'ایسا عدد جو صرف بالائی نسخے میں ہے'],
  date: ['a date that only the upper version holds', 'ایسی تاریخ جو صرف بالائی نسخے میں ہے'],
  identifier: [
    'an identifier that only the upper version holds',
    'ایسا شناختی نمبر جو صرف بالائی نسخے میں ہے',
  ],
  place: ['a place that only the upper version holds', 'ایسا مقام جو صرف بالائی نسخے میں ہے'],
  source: [
    'it tells the kind of source, which only the upper version does',
    'یہ ذریعے کی قسم بتاتا ہے، جو صرف بالائی نسخہ بتاتا ہے',
  ],
  passage: ['words in a row of a withheld portion', 'روکے گئے حصے کے مسلسل الفاظ'],
  record: [
    'it is about a record of which only the upper version tells',
    'یہ ایسے ریکارڈ کے بارے میں ہے جو صرف بالائی نسخہ بتاتا ہے',
  ],
  hidden: ['it can carry what a reader does not see', 'اس میں وہ ہو سکتا ہے جو پڑھنے والے کو نظر نہ آئے'],
};

/** One finding: the words of the lower version with their place (UTF-16 offsets), and what of the upper one they match. */
export interface TearlineFinding {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The withheld words of the upper version, with their place there; the same words twice where only the writing differs. */
  readonly upper: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly because: string;
}
