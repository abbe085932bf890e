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
  bySaved: ['Saved search', 'محفوظ تلاش'],
  anySaved: ['none', 'کوئی نہیں'],

  notices: ['Notices', 'اطلاعات'],
  noticesLead: [
    'What your subscriptions found and what waits for you. Each is read again with your rights of now: what has left, or is no longer yours to see, is not here.',
    'آپ کی محفوظ تلاشوں کے نتائج اور جو آپ کے منتظر ہیں۔ ہر اطلاع آپ کے موجودہ اختیارات سے دوبارہ پڑھی جاتی ہے: جو واپس لی گئی یا اب آپ کے دیکھنے کی نہیں، یہاں نہیں۔',
  ],
  noticesNone: [
    'Nothing yet. Save a search (g s) and subscribe to it, or follow an entity on its page.',
    'ابھی کچھ نہیں۔ کوئی تلاش محفوظ کر کے (g s) اس کی اطلاع لیں، یا کسی ہستی کے صفحے پر اس کی پیروی کریں۔',
  ],
  noticesNoneKind: ['No notice of these kinds.', 'ان اقسام کی کوئی اطلاع نہیں۔'],
  kind_search: ['found by a subscription', 'محفوظ تلاش کا نتیجہ'],
  kind_recall: ['a report that you used left', 'آپ کی استعمال کردہ رپورٹ واپس'],
  kind_review: ['a review is asked of you', 'آپ سے نظرِ ثانی مطلوب'],
  kind_hit: ['waits for your second pair of eyes', 'دوسرے افسر کی رائے کی منتظر'],
  kind_conflict: ['conflict on an entity you follow', 'زیرِ پیروی ہستی پر تضاد'],
  kind_tip: ['tip that concerns your agency', 'آپ کے ادارے سے متعلق اشارہ'],
  unreadMark: ['new', 'نئی'],
  readOne: ['Mark as read', 'خواندہ کریں'],
  readAll: ['All read', 'سب پڑھ لیا'],
  openNotice: ['Open', 'کھولیں'],
  nextNotice: ['Next notice', 'اگلی اطلاع'],
  previousNotice: ['Notice before', 'پچھلی اطلاع'],
  muted: ['Not to be told of', 'ان کی اطلاع نہ دیں'],
  muteThis: ['Hear no more of this kind, or again', 'اس قسم کی اطلاع بند کریں یا دوبارہ لیں'],
} as const;

export const WATCH_COUNTED = {
  unread: [
    ['{n} new report', '{n} new reports'],
    ['{n} نئی رپورٹ', '{n} نئی رپورٹیں'],
  ],
  unreadNotices: [
    ['{n} unread', '{n} unread'],
    ['{n} غیر خواندہ', '{n} غیر خواندہ'],
  ],
} as const;
