import type { ProblemWords } from '../../../../web/language/problems.ts';

/** What the centre says no to of the review of claims, by code: its own English, and how an Urdu page says it. */
export const REVIEW_PROBLEMS: ProblemWords = {
  CORRECTION_MISSING: [
    [
      'A change needs to say what holds instead, and it must differ from what was read',
      'تبدیلی میں یہ بتانا لازم ہے کہ اس کے بجائے کیا درست ہے، اور وہ پڑھے گئے سے مختلف ہو',
    ],
    [
      'Give --value, --qualifier, --modality, --type or --subject; to leave the claim out: watchfloor review refuse',
      '--value, --qualifier, --modality, --type یا --subject دیں؛ دعویٰ چھوڑنے کے لیے: watchfloor review refuse',
    ],
  ],
  CORRECTION_NOT_FOR_THIS: [
    [
      'Only a change carries a correction, and it is about one claim',
      'تصحیح صرف تبدیلی کے ساتھ آتی ہے، اور ایک ہی دعوے کے بارے میں',
    ],
    [
      'Write: watchfloor review change CLAIM --value "…" --because "…"',
      'لکھیں: watchfloor review change CLAIM --value "…" --because "…"',
    ],
  ],
  VALUE_NOT_UNDERSTOOD: [
    [
      'The corrected value was not understood for this property',
      'اس خاصیت کے لیے تصحیح شدہ قدر سمجھ میں نہیں آئی',
    ],
    [
      'Write it in the form that the facts name; a claim keeps the kind of its value',
      'بتائی گئی شکل میں لکھیں؛ دعوے کی قدر کی قسم وہی رہتی ہے',
    ],
  ],
  CODE_NOT_UNDERSTOOD: [
    ['There is no such word in the code list', 'رموز کی فہرست میں ایسا کوئی لفظ نہیں'],
    ['Give one of the words that the facts name', 'بتائے گئے الفاظ میں سے ایک دیں'],
  ],
  REREAD_RIGHT_MISSING: [
    [
      'Your roles do not allow putting another reading of reports in force',
      'آپ کے منصب رپورٹوں کی نئی قرأت نافذ کرنے کی اجازت نہیں دیتے',
    ],
    [
      'Ask an officer with the role analyst; npx watchfloor officers shows who has it',
      'analyst منصب والے افسر سے کہیں؛ npx watchfloor officers بتاتا ہے یہ کس کے پاس ہے',
    ],
  ],
  REREAD_UNFINISHED: [
    [
      'Not every report asked for is compared with today’s rules and written anew; nothing was put in force',
      'مطلوبہ تمام رپورٹیں آج کے اصولوں سے ملا کر نئی نہیں لکھی گئیں؛ کچھ نافذ نہیں ہوا',
    ],
    [
      'Go on first: watchfloor review reread --apply does all of it, and goes on where it was stopped',
      'پہلے جاری رکھیں: watchfloor review reread --apply سب مکمل کرتا ہے، اور جہاں رکا وہیں سے آگے چلتا ہے',
    ],
  ],
  NOTHING_SELECTED: [
    [
      'No claim was named, or nothing that was selected waits for an officer',
      'کوئی دعویٰ نامزد نہیں، یا منتخب میں سے کچھ افسر کا منتظر نہیں',
    ],
    [
      'Name claims, or a report whose claims wait: watchfloor review shows the reports, watchfloor review REPORT its claims',
      'دعوے نامزد کریں، یا وہ رپورٹ جس کے دعوے منتظر ہوں: watchfloor review رپورٹیں دکھاتا ہے، watchfloor review REPORT اس کے دعوے',
    ],
  ],
};
