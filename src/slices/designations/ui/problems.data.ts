import type { ProblemWords } from '../../../../web/language/problems.ts';

/** What the centre says no to of designation lists, by code: its own English, and how an Urdu page says it. */
export const DESIGNATIONS_PROBLEMS: ProblemWords = {
  LIST_RIGHT_NEEDED: [
    [
      'Your roles do not allow this on designation lists',
      'آپ کے منصب نامزدگی کی فہرستوں پر اس کی اجازت نہیں دیتے',
    ],
    [
      'Ask an officer with one of the roles named; npx watchfloor officers shows who has them',
      'نامزد منصب والے افسر سے کہیں؛ npx watchfloor officers بتاتا ہے وہ کس کے پاس ہیں',
    ],
  ],
  LIST_THERE: [
    ['There is a list of that code already', 'اس رمز کی فہرست پہلے سے موجود ہے'],
    [
      'Import into it with --list CODE, or choose another code',
      'اس میں --list CODE سے درآمد کریں، یا دوسرا رمز چنیں',
    ],
  ],
  LIST_CODE_INVALID: [
    ['The code of the list is not valid', 'فہرست کا رمز درست نہیں'],
    [
      'Use small letters, digits and hyphens, beginning with the code of the party that publishes it: nfc-proscribed',
      'چھوٹے حروف، ہندسے اور ہائفن، شروع میں شائع کرنے والے ادارے کا رمز: nfc-proscribed',
    ],
  ],
  LIST_NOT_GIVEN: [
    [
      'It cannot be told from the file which list it belongs to',
      'فائل سے معلوم نہیں ہوتا کہ یہ کس فہرست کی ہے',
    ],
    [
      'Add --list CODE; npx watchfloor lists status shows the lists there are',
      '--list CODE شامل کریں؛ npx watchfloor lists status موجود فہرستیں دکھاتا ہے',
    ],
  ],
  LIST_FORMAT_UNKNOWN: [
    [
      'This is no format of designation lists that this centre reads',
      'یہ نامزدگی کی فہرست کی ایسی شکل نہیں جو یہ مرکز پڑھتا ہو',
    ],
    ['Give one of the formats named', 'بتائی گئی شکلوں میں سے ایک دیں'],
  ],
  LIST_MAPPING_INVALID: [
    [
      'A mapped list needs a mapping that says what its columns or fields mean, and this is none',
      'اس فہرست کو ایسا نقشہ درکار ہے جو کالموں کے معنی بتائے، اور یہ وہ نہیں',
    ],
    [
      'Correct the places named; docs/guides/lists.md shows a mapping',
      'بتائے گئے مقامات درست کریں؛ docs/guides/lists.md میں نقشے کی مثال ہے',
    ],
  ],
  LIST_MARKING_CLOSED: [
    [
      'You may not set up or fill a list under a marking that you could not read yourself',
      'آپ ایسی درجہ بندی کے تحت فہرست بنا یا بھر نہیں سکتے جو خود نہ پڑھ سکیں',
    ],
    [
      'Choose a marking within your clearance, or ask an administrator',
      'اپنی رسائی کے اندر کی درجہ بندی چنیں، یا منتظم سے کہیں',
    ],
  ],
  LIST_BUSY: [
    [
      'Another import of this list is running; the first one wins',
      'اس فہرست کی ایک اور درآمد جاری ہے؛ پہلی والی برقرار رہتی ہے',
    ],
    [
      'Wait until it is done (npx watchfloor lists status), then run the command again',
      'اس کے مکمل ہونے تک انتظار کریں (npx watchfloor lists status)، پھر دوبارہ چلائیں',
    ],
  ],
  LIST_UPDATE_SUSPICIOUS: [
    [
      'The update was not put in force, because it looks wrong; the version before stays in force',
      'تازہ کاری مشکوک لگتی ہے، اس لیے نافذ نہیں ہوئی؛ پچھلا نسخہ نافذ ہے',
    ],
    [
      'Compare the file with the publisher’s site; if it is right, import it with --accept-shrink REASON (roles release-authority or administrator)',
      'فائل کو ناشر کی ویب گاہ سے ملائیں؛ درست ہو تو --accept-shrink REASON سے درآمد کریں (منصب release-authority یا administrator)',
    ],
  ],
  LIST_NOT_READABLE: [
    [
      'The file could not be read as this list; the version before stays in force',
      'فائل اس فہرست کے طور پر پڑھی نہ جا سکی؛ پچھلا نسخہ نافذ ہے',
    ],
    [
      'Fetch the file again from the publisher and compare its size; it may be cut off or of another list',
      'فائل ناشر سے دوبارہ لیں اور اس کا حجم ملائیں؛ ممکن ہے ادھوری ہو یا کسی اور فہرست کی',
    ],
  ],
  LIST_REASON_MISSING: [
    [
      'An update that looks wrong is put in force only for a reason, which the log keeps',
      'مشکوک تازہ کاری صرف وجہ کے ساتھ نافذ ہوتی ہے، جو ریکارڈ میں رہتی ہے',
    ],
    [
      'Say what makes it right: --accept-shrink "notice of the publisher of 3 March"',
      'بتائیں یہ کیوں درست ہے: --accept-shrink "notice of the publisher of 3 March"',
    ],
  ],
  LIST_NOTHING_KEPT: [
    [
      'No update of this list was refused since its version in force, so there is none to accept',
      'نافذ نسخے کے بعد اس فہرست کی کوئی تازہ کاری رد نہیں ہوئی، اس لیے قبول کرنے کو کچھ نہیں',
    ],
    [
      'Give the files: npx watchfloor lists import FILE --list LIST',
      'فائلیں دیں: npx watchfloor lists import FILE --list LIST',
    ],
  ],
  LIST_UPLOAD_EMPTY: [
    ['The request holds no file', 'درخواست میں کوئی فائل نہیں'],
    [
      'Send the file as the body, or several files as parts of multipart/form-data, each with its file name',
      'فائل کو مواد کے طور پر بھیجیں، یا کئی فائلیں multipart/form-data کے حصوں میں، ہر ایک اپنے نام کے ساتھ',
    ],
  ],
  LIST_URL_REFUSED: [
    [
      'A list is fetched over https only, from an address without user and password',
      'فہرست صرف https سے لی جاتی ہے، بغیر صارف اور پاس ورڈ والے پتے سے',
    ],
    [
      'Give an https address; a mirror inside your own network may be http if WATCHFLOOR_LIST_FETCH_HTTP=true is set',
      'https پتہ دیں؛ اپنے نیٹ ورک کا آئینہ http ہو سکتا ہے اگر WATCHFLOOR_LIST_FETCH_HTTP=true ہو',
    ],
  ],
  LIST_HAS_NO_URL: [
    [
      'No address is configured to fetch this list from; nothing is ever fetched unasked',
      'یہ فہرست لینے کے لیے کوئی پتہ مقرر نہیں؛ بن مانگے کبھی کچھ نہیں لیا جاتا',
    ],
    [
      'Configure one: npx watchfloor lists set LIST --url https://… --every 24h, or import a file: npx watchfloor lists import FILE --list LIST',
      'پتہ مقرر کریں: npx watchfloor lists set LIST --url https://… --every 24h، یا فائل درآمد کریں: npx watchfloor lists import FILE --list LIST',
    ],
  ],
  INTERVAL_NOT_UNDERSTOOD: [
    ['The interval was not understood', 'وقفہ سمجھ میں نہیں آیا'],
    [
      'Give minutes, hours or days from 5m to 365d: 90m, 6h, 1d',
      '5m سے 365d تک منٹ، گھنٹے یا دن دیں: 90m, 6h, 1d',
    ],
  ],
  VERSION_UNKNOWN: [
    ['There is no such version of this list', 'اس فہرست کا ایسا کوئی نسخہ نہیں'],
    [
      'Give a number or the beginning of a hash of the versions named; npx watchfloor lists status shows them',
      'بتائے گئے نسخوں کا نمبر یا ہیش کا آغاز دیں؛ npx watchfloor lists status انہیں دکھاتا ہے',
    ],
  ],
};
