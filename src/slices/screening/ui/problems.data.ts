import type { ProblemWords } from '../../../../web/language/problems.ts';

/** What the centre says no to of screening, by code: its own English, and how an Urdu page says it. */
export const SCREENING_PROBLEMS: ProblemWords = {
  NOTHING_ASKED: [
    ['There is neither a name nor an identifier to screen', 'جانچنے کے لیے نہ نام ہے نہ شناختی نمبر'],
    [
      'Give a name, or an identifier: watchfloor screen "NAME" --id cnic:17301-1234567-1',
      'نام یا شناختی نمبر دیں: watchfloor screen "NAME" --id cnic:17301-1234567-1',
    ],
  ],
  KIND_NOT_SCREENED: [
    ['There is no such kind of party', 'فریق کی ایسی کوئی نوعیت نہیں'],
    ['Give one of {codes}', 'ان میں سے ایک دیں: {codes}'],
  ],
  BIRTH_NOT_UNDERSTOOD: [
    ['The date of birth was not understood', 'تاریخِ پیدائش سمجھ میں نہیں آئی'],
    ['Write 1990, 1990-04 or 1990-04-11', 'ایسے لکھیں: 1990، 1990-04 یا 1990-04-11'],
  ],
  COUNTRY_NOT_UNDERSTOOD: [
    ['The country was not understood', 'ملک سمجھ میں نہیں آیا'],
    [
      'Write an ISO 3166 code or the name: af, Afghanistan, افغانستان',
      'ISO 3166 کا رمز یا نام لکھیں: af، Afghanistan، افغانستان',
    ],
  ],
  IDENTIFIER_NOT_UNDERSTOOD: [
    ['The identifier was not understood', 'شناختی نمبر سمجھ میں نہیں آیا'],
    [
      'Write scheme:value, for example cnic:17301-1234567-1, passport:AB1234567, imo:9074729',
      'scheme:value کی شکل میں لکھیں، مثلاً cnic:17301-1234567-1, passport:AB1234567, imo:9074729',
    ],
  ],
  GENDER_NOT_UNDERSTOOD: [
    ['The gender was not understood', 'جنس سمجھ میں نہیں آئی'],
    ['Write female or male, or leave it out', 'female یا male لکھیں، یا خالی چھوڑیں'],
  ],
  TOO_MUCH_ASKED: [
    [
      'The question holds more values, or longer ones, than one party has',
      'سوال میں اتنی یا اتنی طویل اقدار ہیں جتنی ایک فریق کی نہیں ہوتیں',
    ],
    [
      'Ask for one party at a time; names of at most 512 characters, 50 values of each kind',
      'ایک وقت میں ایک فریق پوچھیں؛ نام زیادہ سے زیادہ 512 حروف، ہر قسم کی 50 اقدار',
    ],
  ],
  TERMS_NOT_UNDERSTOOD: [
    ['The threshold or the limit is out of range', 'حدِ مشابہت یا تعداد کی حد دائرے سے باہر ہے'],
    [
      'Give a threshold from 0 to 1, and a limit from 1 to {most}',
      'حدِ مشابہت 0 سے 1 تک، اور تعداد 1 سے {most} تک دیں',
    ],
  ],
  LIST_NOT_THERE: [
    ['There is no list of that code', 'اس رمز کی کوئی فہرست نہیں'],
    ['See the lists with: watchfloor lists status', 'فہرستیں دیکھیں: watchfloor lists status'],
  ],
  NO_LIST_IN_FORCE: [
    [
      'There is no list to screen against, so an answer would look like a clearance',
      'جانچنے کے لیے کوئی فہرست نافذ نہیں، اس لیے جواب غلط طور پر کلیئرنس لگتا',
    ],
    ['Import one: watchfloor lists import LIST FILE', 'ایک درآمد کریں: watchfloor lists import LIST FILE'],
  ],
  PAYMENT_NOT_READ: [
    [
      'The payment could not be read, so it was not screened',
      'ادائیگی پڑھی نہ جا سکی، اس لیے جانچی نہیں گئی',
    ],
    [
      'Correct what is named and send it again; nothing of it was kept',
      'نشان زدہ غلطی درست کر کے دوبارہ بھیجیں؛ اس میں سے کچھ محفوظ نہیں ہوا',
    ],
  ],
  TRAVELLERS_NOT_READ: [
    [
      'The passenger list could not be read, so nobody was screened',
      'مسافروں کی فہرست پڑھی نہ جا سکی، اس لیے کسی کی جانچ نہیں ہوئی',
    ],
    [
      'Correct what is named and send it again; nothing of it was kept',
      'نشان زدہ غلطی درست کر کے دوبارہ بھیجیں؛ اس میں سے کچھ محفوظ نہیں ہوا',
    ],
  ],
  BATCH_NOT_READ: [
    [
      'The file could not be read as a table or as JSON Lines',
      'فائل نہ جدول کے طور پر پڑھی جا سکی نہ JSON Lines کے طور پر',
    ],
    [
      'Give CSV with a header line that names a column “name”, or one JSON object per line; docs/guides/screening.md shows both',
      'CSV دیں جس کی پہلی سطر میں ”name“ کا کالم ہو، یا ہر سطر پر ایک JSON آبجیکٹ؛ docs/guides/screening.md میں دونوں کی مثال ہے',
    ],
  ],
  REASON_MISSING: [
    ['A disposition needs a reason', 'فیصلے کی وجہ لازم ہے'],
    ['Add --reason "why you think so"', 'وجہ لکھیں: --reason "why you think so"'],
  ],
  VERDICT_UNKNOWN: [
    ['There is no such disposition', 'ایسا کوئی فیصلہ نہیں'],
    ['Give one of {codes}; or agree, differ, undo', 'ان میں سے ایک دیں: {codes}؛ یا agree, differ, undo'],
  ],
  HIT_DECIDED: [
    ['This hit is decided already', 'اس مشابہت پر فیصلہ ہو چکا ہے'],
    [
      'Take the decision back first: watchfloor screen dispose HIT undo --reason "…"',
      'پہلے فیصلہ واپس لیں: watchfloor screen dispose HIT undo --reason "…"',
    ],
  ],
  HIT_PENDING: [
    ['A decision on this hit waits for a second officer', 'اس مشابہت کا فیصلہ دوسرے افسر کا منتظر ہے'],
    [
      'Another officer answers it: watchfloor screen dispose HIT agree|differ --reason "…"',
      'دوسرا افسر جواب دے: watchfloor screen dispose HIT agree|differ --reason "…"',
    ],
  ],
  HIT_NOT_PENDING: [
    [
      'No decision on this hit waits for a second officer',
      'اس مشابہت کا کوئی فیصلہ دوسرے افسر کا منتظر نہیں',
    ],
    ['See what there is with: watchfloor screen hits', 'دیکھیں کیا موجود ہے: watchfloor screen hits'],
  ],
  HIT_WITHDRAWN: [
    [
      'The entry or the subject changed, and they no longer match: there is nothing to decide',
      'اندراج یا نام بدل گیا اور اب مشابہت نہیں رہی: فیصلے کے لیے کچھ نہیں',
    ],
    ['See what is open with: watchfloor screen hits', 'دیکھیں کیا کھلا ہے: watchfloor screen hits'],
  ],
  NOTHING_DECIDED: [
    [
      'Nothing was decided on this hit that could be taken back',
      'اس مشابہت پر ایسا کوئی فیصلہ نہیں جو واپس لیا جا سکے',
    ],
    [
      'See its history with: watchfloor screen hits --json',
      'اس کی تاریخ دیکھیں: watchfloor screen hits --json',
    ],
  ],
  SAME_OFFICER: [
    ['The second officer must be another person than the first', 'دوسرا افسر پہلے سے الگ شخص ہونا لازم ہے'],
    ['Ask a colleague to answer it', 'کسی ساتھی سے جواب لیں'],
  ],
  HIT_MOVED: [
    ['Somebody else decided on this hit at the same moment', 'اسی لمحے کسی اور نے اس مشابہت پر فیصلہ کر دیا'],
    ['Look at it again with: watchfloor screen hits', 'دوبارہ دیکھیں: watchfloor screen hits'],
  ],
  SUBJECT_MARKING_CLOSED: [
    [
      'You may not save a subject under a marking that you could not read yourself',
      'آپ ایسی درجہ بندی کے تحت نام محفوظ نہیں کر سکتے جو خود نہ پڑھ سکیں',
    ],
    [
      'Choose a marking within your clearance, or leave it out: then your party alone reads it',
      'اپنی رسائی کے اندر کی درجہ بندی چنیں، یا خالی چھوڑیں: تب صرف آپ کا ادارہ پڑھے گا',
    ],
  ],
  REFERENCE_MISSING: [
    [
      'A saved subject needs a number of your own, under which it is saved again when it changes',
      'محفوظ نام کے لیے آپ کا اپنا نمبر لازم ہے، تاکہ تبدیلی پر اسی کے تحت محفوظ ہو',
    ],
    ['Add --reference CUSTOMER-42', 'نمبر دیں: --reference CUSTOMER-42'],
  ],
  MATCH_QUERIES: [
    [
      'A request holds 1 to {most} queries; this one has {n}',
      'ایک درخواست میں 1 سے {most} تک سوال آتے ہیں؛ اس میں {n} ہیں',
    ],
    [
      'Send them in several requests, or as a file to /api/screening/batches',
      'انہیں کئی درخواستوں میں بھیجیں، یا فائل کے طور پر /api/screening/batches کو',
    ],
  ],
  RECONCILE_QUERIES: [
    ['The queries cannot be read: {detail}', 'سوالات پڑھے نہیں جا سکتے: {detail}'],
    [
      'Send queries={"q0":{"query":"NAME"}}, at most {most} at a time',
      'بھیجیں queries={"q0":{"query":"NAME"}}، ایک وقت میں زیادہ سے زیادہ {most}',
    ],
  ],
};
