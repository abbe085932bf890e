import type { ProblemWords } from '../../../../web/language/problems.ts';

/** What the centre says no to of reports and imports, by code: its own English, and how an Urdu page says it. */
export const REPORTS_PROBLEMS: ProblemWords = {
  MARKING_ABOVE_CLEARANCE: [
    [
      'You may not file under a marking that you could not read yourself',
      'آپ ایسی درجہ بندی کے تحت جمع نہیں کرا سکتے جو خود نہ پڑھ سکیں',
    ],
    [
      'Choose a marking within your clearance, or ask an administrator: npx watchfloor officer HANDLE --level N --compartment NAME',
      'اپنی رسائی کے اندر کی درجہ بندی چنیں، یا منتظم سے کہیں: npx watchfloor officer HANDLE --level N --compartment NAME',
    ],
  ],
  MARKING_NOT_UNDERSTOOD: [
    [
      'The marking was not understood; it is never guessed, because a guess could be too wide',
      'درجہ بندی سمجھ میں نہیں آئی؛ اندازہ کبھی نہیں لگایا جاتا، کہ اندازہ بہت وسیع ہو سکتا ہے',
    ],
    [
      'Write TLP:AMBER, or LEVEL//COMPARTMENT//REL TO A, B//CONTROL, for example SECRET//REL TO MEMBERS//ORCON',
      'TLP:AMBER لکھیں، یا LEVEL//COMPARTMENT//REL TO A, B//CONTROL، مثلاً SECRET//REL TO MEMBERS//ORCON',
    ],
  ],
  GRADE_NOT_UNDERSTOOD: [
    ['The grade was not understood', 'درجۂ اعتبار سمجھ میں نہیں آیا'],
    [
      'Write source reliability A–F and information credibility 1–6, for example B2; F6 where neither can be judged',
      'ذریعے کا اعتبار A–F اور اطلاع کا اعتبار 1–6 لکھیں، مثلاً B2؛ جہاں فیصلہ ممکن نہ ہو F6',
    ],
  ],
  CREDIBILITY_NEEDS_ORIGINS: [
    [
      'Credibility 1 (“confirmed by other sources”) needs two independent origins; a single submission is one',
      'اعتبار 1 (”دوسرے ذرائع سے تصدیق شدہ“) کے لیے دو آزاد ماخذ لازم ہیں؛ ایک رپورٹ ایک ہی ماخذ ہے',
    ],
    [
      'Grade it 2 or lower; the card shows how many independent origins stand behind each value',
      '2 یا اس سے کم درجہ دیں؛ کارڈ دکھاتا ہے کہ ہر قدر کے پیچھے کتنے آزاد ماخذ ہیں',
    ],
  ],
  TERM_NOT_UNDERSTOOD: [
    ['A term of the filing was not understood', 'جمع کرانے کی ایک شرط سمجھ میں نہیں آئی'],
    ['See: npx watchfloor ingest --help', 'دیکھیں: npx watchfloor ingest --help'],
    ['Give the {what} as one of {codes}', '{what} کے لیے ان میں سے ایک دیں: {codes}'],
  ],
  READING_BROKE_OFF: [
    [
      'Reading this submission needed more memory than a reading may take; nothing of it was kept',
      'یہ مواد پڑھنے میں حد سے زیادہ حافظہ درکار تھا؛ کچھ محفوظ نہیں ہوا',
    ],
    [
      'Split it into smaller files, and send them one by one',
      'اسے چھوٹی فائلوں میں بانٹ کر ایک ایک کر کے بھیجیں',
    ],
  ],
  REPORT_ALREADY_WITHDRAWN: [
    ['This report is withdrawn already', 'یہ رپورٹ پہلے ہی واپس لی جا چکی'],
    ['Ingest the same bytes again to reinstate it', 'بحال کرنے کے لیے وہی فائل دوبارہ جمع کرائیں'],
  ],
  REPORT_RECALLED: [
    ['This report was recalled by its originator', 'یہ رپورٹ اس کے اصل ادارے نے واپس منگوا لی'],
    [
      'It stays recalled. File a corrected report; it has an id of its own',
      'یہ واپس ہی رہے گی۔ درست شدہ رپورٹ جمع کرائیں؛ اس کی شناخت الگ ہو گی',
    ],
  ],
  REPORT_NOT_RECALLED: [
    [
      'Only a report that its originator took back can be held or purged',
      'صرف وہ رپورٹ روکی یا مٹائی جا سکتی ہے جو اصل ادارے نے واپس لی ہو',
    ],
    ['See: npx watchfloor recalls', 'دیکھیں: npx watchfloor recalls'],
  ],
  REPORT_HELD: [
    ['The report is under a legal hold', 'رپورٹ قانونی روک کے تحت ہے'],
    [
      'Wait for its end, or let its officer lift it: npx watchfloor hold lift HOLD --reason …',
      'اس کے ختم ہونے کا انتظار کریں، یا متعلقہ افسر اسے اٹھائے: npx watchfloor hold lift HOLD --reason …',
    ],
  ],
  REPORT_PURGED: [
    ['The content of this report was erased already', 'اس رپورٹ کا مواد پہلے ہی مٹایا جا چکا'],
    [
      'Its certificate stands with the recall: npx watchfloor recalls',
      'اس کی سند واپسی کے ساتھ درج ہے: npx watchfloor recalls',
    ],
  ],
  HOLD_INVALID: [
    ['The hold is not understood', 'روک سمجھ میں نہیں آئی'],
    [
      'Give a reason, and an end that lies ahead, at most ten years: --until 2027-06-30',
      'وجہ دیں، اور آئندہ کا اختتام، زیادہ سے زیادہ دس سال: --until 2027-06-30',
    ],
  ],
  HOLD_RIGHT_NEEDED: [
    [
      'Holding and purging are for release authorities and oversight',
      'روکنا اور مٹانا مختارانِ اجرا اور نگرانی کا کام ہے',
    ],
    [
      'Ask one: npx watchfloor officers shows the roles',
      'ان میں سے کسی سے کہیں: npx watchfloor officers منصب دکھاتا ہے',
    ],
  ],
  IMPORT_NOT_A_TABLE: [
    ['This file is no table of rows', 'یہ فائل سطروں کا جدول نہیں'],
    [
      'Hand it in at Intake, or: npx watchfloor ingest FILE. Rows are imported from CSV and XLSX',
      'اسے وصولی کے صفحے پر دیں، یا: npx watchfloor ingest FILE۔ سطریں CSV اور XLSX سے درآمد ہوتی ہیں',
    ],
  ],
  IMPORT_NOT_READABLE: [
    [
      'The table cannot be imported as it is; nothing of it was kept',
      'جدول اس حالت میں درآمد نہیں ہو سکتا؛ کچھ محفوظ نہیں ہوا',
    ],
    ['Mend what is listed, and import it again', 'درج غلطیاں درست کر کے دوبارہ درآمد کریں'],
  ],
  IMPORT_NEEDS_MAPPING: [
    [
      'No column could be recognised as a name, so nothing is known of what the rows mean',
      'کسی کالم کو نام کے طور پر نہیں پہچانا گیا، اس لیے سطروں کے معنی معلوم نہیں',
    ],
    [
      'Say what the columns mean: in the wizard, or with --mapping FILE (docs/guides/csv.md)',
      'کالموں کے معنی بتائیں: اسی صفحے پر، یا --mapping FILE سے (docs/guides/csv.md)',
    ],
  ],
  IMPORT_FORM: [
    ['The request is not understood', 'درخواست سمجھ میں نہیں آئی'],
    [
      'Send the file as the part “file” of a form, and what is to be known of it as JSON in the part “about”',
      'فائل کو فارم کے حصے “file” میں، اور اس کی تفصیل JSON میں حصے “about” میں بھیجیں',
    ],
  ],
  IMPORT_UNDONE: [
    ['This import is undone already', 'یہ درآمد پہلے ہی واپس لی جا چکی'],
    ['Bring it back with redo, or import the file again', 'redo سے بحال کریں، یا فائل دوبارہ درآمد کریں'],
  ],
  IMPORT_NOT_UNDONE: [
    ['This import stands; there is nothing to bring back', 'یہ درآمد برقرار ہے؛ بحال کرنے کو کچھ نہیں'],
    ['Nothing to do', 'کچھ کرنے کی ضرورت نہیں'],
  ],
  IMPORT_REASON: [
    ['An import is not undone without a reason', 'وجہ کے بغیر درآمد واپس نہیں ہوتی'],
    [
      'Say why: it stands in the log beside your name',
      'وجہ لکھیں: یہ ریکارڈ میں آپ کے نام کے ساتھ درج ہوتی ہے',
    ],
  ],
  NOT_YOUR_REPORT: [
    ['Only the originator may withdraw a report', 'رپورٹ صرف اس کا اصل ادارہ واپس لے سکتا ہے'],
    [
      'Ask the originating agency, or file a judgement or a report of your own that disagrees',
      'اصل ادارے سے کہیں، یا اپنا اختلافی فیصلہ یا رپورٹ جمع کرائیں',
    ],
  ],
  SUBMISSION_REFUSED: [
    ['The submission could not be read', 'مواد پڑھا نہ جا سکا'],
    ['Send a format this centre reads', 'ایسی شکل میں بھیجیں جو یہ مرکز پڑھتا ہے'],
  ],
};
