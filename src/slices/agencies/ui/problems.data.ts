import type { ProblemWords } from '../../../../web/language/problems.ts';

/** What the centre says no to of agencies, officers and signing in, by code: its own English, and how an Urdu page says it. */
export const AGENCIES_PROBLEMS: ProblemWords = {
  ADMINISTRATOR_NEEDED: [
    ['Only an administrator may add or change officers', 'افسران کا اندراج اور تبدیلی صرف منتظم کر سکتا ہے'],
    [
      'Ask one of the administrators named; npx watchfloor officers shows who they are',
      'نامزد منتظمین میں سے کسی سے کہیں؛ npx watchfloor officers بتاتا ہے وہ کون ہیں',
    ],
  ],
  OFFICER_THERE: [
    ['There is an officer of that handle already', 'اس نام کا افسر پہلے سے موجود ہے'],
    [
      'Leave --add away to change this officer, or choose another handle',
      'تبدیلی کے لیے --add کے بغیر چلائیں، یا دوسرا نام چنیں',
    ],
  ],
  OFFICER_HANDLE_INVALID: [
    ['The handle is not valid', 'افسر کا نام درست شکل میں نہیں'],
    [
      'Use 2 to 40 small letters, digits, dots or hyphens, beginning with a letter: watch1, a.rahim',
      '۲ سے ۴۰ چھوٹے لاطینی حروف، ہندسے، نقطے یا ہائفن، پہلا حرف ہو: watch1, a.rahim',
    ],
  ],
  PARTY_UNKNOWN: [
    ['There is no party of that code in this centre', 'اس مرکز میں اس رمز کا کوئی ادارہ نہیں'],
    ['Give one of the parties named', 'نامزد اداروں میں سے ایک دیں'],
  ],
  PARTY_THERE: [
    [
      'There is a party of that code already, or the code cannot stand in a marking',
      'اس رمز کا ادارہ پہلے سے موجود ہے، یا یہ رمز درجہ بندی میں نہیں آ سکتا',
    ],
    [
      'Choose another: capital letters, digits and hyphens, for example CTD-NORTH',
      'دوسرا چنیں: بڑے حروف، ہندسے اور ہائفن، مثلاً CTD-NORTH',
    ],
  ],
  COUNTRY_UNKNOWN: [
    ['There is no country of that code', 'اس رمز کا کوئی ملک نہیں'],
    [
      'Give the two letters of ISO 3166-1, for example PK; AA, QM to QZ, XA to XZ and ZZ are free for what has none',
      'ISO 3166-1 کے دو حروف دیں، مثلاً PK؛ جس کا کوئی رمز نہ ہو اس کے لیے AA، QM تا QZ، XA تا XZ اور ZZ ہیں',
    ],
  ],
  LEVEL_NOT_UNDERSTOOD: [
    ['The level was not understood', 'سطح سمجھ میں نہیں آئی'],
    ['Give 0 to 4, or one of {codes}', '0 سے 4 تک دیں، یا ان میں سے ایک: {codes}'],
  ],
  COMPARTMENT_NOT_UNDERSTOOD: [
    ['A compartment was not understood', 'شعبہ سمجھ میں نہیں آیا'],
    [
      'Write compartments as in markings: capital letters, digits and hyphens, for example KESTREL',
      'شعبے ایسے لکھیں جیسے درجہ بندی میں: بڑے حروف، ہندسے اور ہائفن، مثلاً KESTREL',
    ],
  ],
  ROLE_UNKNOWN: [
    ['There is no such role', 'ایسا کوئی منصب نہیں'],
    ['Give one or more of {codes}, separated by commas', 'ان میں سے ایک یا زیادہ دیں، بیچ میں کاما: {codes}'],
  ],
  OWN_CLEARANCE: [
    [
      'Nobody changes their own clearance or roles where another administrator can',
      'جہاں دوسرا منتظم موجود ہو وہاں کوئی اپنی رسائی یا منصب خود نہیں بدلتا',
    ],
    ['Ask one of the other administrators', 'کسی دوسرے منتظم سے کہیں'],
  ],
  LAST_ADMINISTRATOR: [
    ['The centre would be left without an administrator', 'مرکز میں کوئی منتظم باقی نہ رہے گا'],
    [
      'Give another officer the role first: watchfloor officer HANDLE --roles officer,administrator',
      'پہلے کسی اور افسر کو یہ منصب دیں: watchfloor officer HANDLE --roles officer,administrator',
    ],
  ],
  SIGN_IN_LINK_SPENT: [
    [
      'This sign-in link is not valid: it was used, is too old, or never was',
      'سائن اِن کا یہ لنک کارآمد نہیں: استعمال ہو چکا، پرانا ہے، یا کبھی بنا ہی نہیں',
    ],
    [
      'Restart npm start, or run: npx watchfloor sign-in OFFICER, for a new link',
      'نئے لنک کے لیے npm start دوبارہ چلائیں، یا: npx watchfloor sign-in OFFICER',
    ],
  ],
  OFFICER_UNKNOWN: [
    ['There is no officer “{name}”', '”{name}“ نام کا کوئی افسر نہیں'],
    ['Give one of: {names}', 'ان میں سے ایک دیں: {names}'],
    [
      'Ingest a file first: it creates a local centre with the officer “analyst”',
      'پہلے ایک فائل جمع کرائیں: اس سے “analyst” افسر والا مقامی مرکز بنتا ہے',
    ],
  ],
};
