/** Sentences that the parts of every page say. */
export const KIT_STRINGS = {
  markingOfPage: ['Marking of this page', 'اس صفحے کی درجہ بندی'],
  noData: ['No data on this page', 'اس صفحے پر کوئی مواد نہیں'],
  loading: ['Loading…', 'لایا جا رہا ہے…'],
  retry: ['Try again', 'دوبارہ کوشش کریں'],
  reference: ['Reference for the administrator: {reference}', 'منتظم کے لیے حوالہ: {reference}'],
  close: ['Close', 'بند کریں'],
  page: ['page {n}', 'صفحہ {n}'],
  whoSees: ['Who may see this, and why', 'یہ کون دیکھ سکتا ہے اور کیوں'],
  whoSeesLead: [
    'Agencies, partners, communities and officers of this centre, for your purpose, by the clause that decides.',
    'اس مرکز کے ادارے، شراکت دار، حلقے اور افسران، آپ کے مقصد کے لیے، فیصلہ کن شق کے ساتھ۔',
  ],
  sees: ['May see it', 'دیکھ سکتے ہیں'],
  seesNot: ['May not see it', 'نہیں دیکھ سکتے'],
  groupList: ['In a list', 'فہرست میں'],
  next: ['Next', 'اگلا'],
  previous: ['Previous', 'پچھلا'],
  reasonFor: ['{act}: why?', '{act}: کیوں؟'],
  reasonOther: ['Another reason', 'کوئی اور وجہ'],
  cancel: ['Cancel', 'منسوخ'],
  groupPrint: ['Print and export', 'طباعت اور برآمد'],
  export: ['Export', 'برآمد کریں'],
  exportTitle: ['Export or print', 'برآمد یا طباعت'],
  exportLead: [
    'Nothing above the marking that you choose goes into it. It is signed, and the log says who took what, for whom and why.',
    'آپ کی منتخب درجہ بندی سے اوپر کچھ شامل نہیں ہوتا۔ فائل پر دستخط ہوتے ہیں، اور ریکارڈ میں درج ہوتا ہے کہ کس نے کیا، کس کے لیے اور کیوں لیا۔',
  ],
  exportMost: [
    'At most {n} things go into one file; where there are more, the file says so.',
    'ایک فائل میں زیادہ سے زیادہ {n} چیزیں آتی ہیں؛ زیادہ ہوں تو فائل میں درج ہوتا ہے۔',
  ],
  exportLevel: ['Highest marking to include', 'شامل کی جانے والی اعلیٰ ترین درجہ بندی'],
  exportCompartments: ['Compartments to include', 'شامل کیے جانے والے شعبہ جات'],
  exportFormat: ['Format', 'شکل'],
  exportFor: [
    'For whom: code of a party or community; empty for your own agency',
    'کس کے لیے: ادارے یا حلقے کا کوڈ؛ خالی ہو تو آپ کا اپنا ادارہ',
  ],
  exporting: ['It is made…', 'تیار ہو رہی ہے…'],
  exported: ['Saved, with its signed manifest: {n} lines.', 'دستخط شدہ فہرست کے ساتھ محفوظ: {n} سطریں۔'],
  exportLeftOut: [
    '{n} lines that you see here were kept out by the marking.',
    '{n} سطریں جو آپ یہاں دیکھتے ہیں درجہ بندی کے باعث شامل نہیں ہوئیں۔',
  ],
  exportCut: [
    'There is more than the {n} in it: narrow what is shown, and export the rest by itself.',
    'فائل کے {n} سے زیادہ موجود ہے: نتائج محدود کریں، اور باقی الگ برآمد کریں۔',
  ],
  printPage: ['Print this page', 'یہ صفحہ چھاپیں'],
  due: ['due {at}', 'آخری وقت {at}'],
  overdue: ['overdue since {at}', '{at} سے تاخیر'],
} as const;

export const KIT_COUNTED = {
  audiences: [
    ['{n} audience', '{n} audiences'],
    ['{n} حلقہ', '{n} حلقے'],
  ],
  originators: [
    ['{n} originator', '{n} originators'],
    ['{n} اصل ادارہ', '{n} اصل ادارے'],
  ],
} as const;
