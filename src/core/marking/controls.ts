/** The closed list of handling controls (WORDS.md §2). A word that is not here is never taken for a control. */
export interface Control {
  readonly code: string;
  readonly meaning: { readonly en: string; readonly ur: string };
}

type Row = readonly [code: string, en: string, ur: string];

const ROWS: readonly Row[] = [
  ['EYES-ONLY', 'For the named readers in person', 'صرف نامزد قارئین کے لیے'],
  [
    'NO-ACTION-WITHOUT-CONSENT',
    'No action on it without the originator’s consent',
    'ماخذ کی رضامندی کے بغیر کارروائی نہیں',
  ],
  ['NO-DISSEMINATION-ABROAD', 'Not to leave this nation', 'بیرون ملک ترسیل ممنوع'],
  ['NO-JUDICIAL-USE', 'Not to be used in court', 'عدالتی استعمال ممنوع'],
  ['NO-ONWARD', 'Receivers pass it to nobody', 'آگے منتقلی ممنوع'],
  ['ORCON', 'The originator consents to each further release', 'ہر مزید اجرا ماخذ کی رضامندی سے'],
  ['PERSONAL-DATA', 'Holds personal data under special care', 'ذاتی معلومات، خصوصی احتیاط'],
];

export const CONTROLS: ReadonlyMap<string, Control> = new Map(
  ROWS.map(([code, en, ur]) => [code, { code, meaning: { en, ur } }]),
);
