/** Sentences of the first page. */
export const HOME_STRINGS = {
  waits: ['What waits for you', 'جو آپ کا منتظر ہے'],
  waitsLead: [
    'Counted with your rights of now, and again whenever something comes. Press the number to go there.',
    'آپ کے موجودہ اختیارات سے گنا گیا، اور ہر نئی آمد پر دوبارہ۔ وہاں جانے کے لیے نمبر دبائیں۔',
  ],
  more: ['{n}+', '{n}+'],
  oldest: ['The oldest:', 'سب سے پرانا:'],
  lastSuccess: ['Last success:', 'آخری کامیابی:'],
  late: ['{n} late', '{n} مؤخر'],
  counting: ['Counting…', 'گنتی ہو رہی ہے…'],
  notCounted: ['Could not be counted', 'گنتی نہ ہو سکی'],
  newest: ['Newest reports', 'تازہ ترین رپورٹیں'],
  newestNone: [
    'No report is here that you may see. File one under Intake (g i), or let an administrator set up a feed (g d).',
    'کوئی ایسی رپورٹ نہیں جو آپ دیکھ سکیں۔ وصولی میں ایک درج کریں (g i)، یا منتظم سے ذریعہ مقرر کروائیں (g d)۔',
  ],
  allNewest: ['The whole feed', 'پورا سلسلہ'],
  group: ['What waits', 'منتظر کام'],
} as const;
