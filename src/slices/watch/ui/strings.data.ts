/** Sentences of the feed. */
export const WATCH_STRINGS = {
  title: ['Feed', 'تازہ رپورٹیں'],
  lead: [
    'Reports as they come to be seen, the newest first. Nothing is missing and nothing comes twice, also after a broken line.',
    'رپورٹیں جیسے جیسے دستیاب ہوتی ہیں، تازہ ترین پہلے۔ رابطہ ٹوٹنے کے بعد بھی نہ کچھ رہ جاتا ہے نہ دہرایا جاتا ہے۔',
  ],
  empty: [
    'No report that you may see is here yet. Hand one in (g i); it appears by itself.',
    'آپ کی رسائی کی کوئی رپورٹ ابھی یہاں نہیں۔ ایک درج کریں (g i)؛ وہ خود ظاہر ہو گی۔',
  ],
  noneFits: ['No report fits these filters.', 'ان چھلنیوں پر کوئی رپورٹ پوری نہیں اترتی۔'],
  live: ['live', 'براہِ راست'],
  paused: ['paused', 'رکا ہوا'],
  waiting: ['waiting for the line', 'رابطے کا انتظار'],
  pause: ['Pause', 'روکیں'],
  resume: ['Go on', 'جاری رکھیں'],
  next: ['Next report', 'اگلی رپورٹ'],
  previous: ['Report before', 'پچھلی رپورٹ'],
  open: ['Open the report', 'رپورٹ کھولیں'],
  read: ['All read', 'سب پڑھ لیا'],
  group: ['Feed', 'تازہ رپورٹیں'],
  words: ['Words in title, file or agency', 'عنوان، فائل یا ادارے کے الفاظ'],
  source: ['Kind of source', 'ذریعے کی نوعیت'],
  anySource: ['every kind', 'ہر نوعیت'],
  older: ['Older reports', 'پرانی رپورٹیں'],
  unread: ['new', 'نئی'],
} as const;

export const WATCH_COUNTED = {
  unread: [
    ['{n} new report', '{n} new reports'],
    ['{n} نئی رپورٹ', '{n} نئی رپورٹیں'],
  ],
} as const;
