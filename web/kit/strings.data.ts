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
