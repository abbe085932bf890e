import type { ProblemWords } from '../../../../web/language/problems.ts';

/** What the centre says no to of records, entities and judgements, by code: its own English, and how an Urdu page says it. */
export const FUSION_PROBLEMS: ProblemWords = {
  NAME_AMBIGUOUS: [
    ['Several entities bear that name', 'اس نام کی کئی چیزیں ہیں'],
    ['Ask again with one of the ids', 'شناختوں میں سے ایک دے کر دوبارہ پوچھیں'],
  ],
  PICTURE_TOO_LARGE: [
    [
      'The picture would hold more than can be shown at once',
      'تصویر میں اتنا کچھ ہوتا جو ایک ساتھ دکھایا نہیں جا سکتا',
    ],
    [
      'Ask for what you need of it: watchfloor search TEXT, then watchfloor card ID',
      'اس میں سے جو درکار ہو وہ پوچھیں: watchfloor search TEXT، پھر watchfloor card ID',
    ],
  ],
  ENTITY_TOO_LARGE: [
    [
      'This name is tied to more records than a card can hold',
      'یہ نام اتنے ریکارڈوں سے جڑا ہے جتنے ایک کارڈ میں نہیں آتے',
    ],
    [
      'Search with more of the name, or open one of its records',
      'نام کا زیادہ حصہ تلاش کریں، یا اس کا کوئی ایک ریکارڈ کھولیں',
    ],
  ],
  JUDGEMENT_NOT_UNDERSTOOD: [
    ['The judgement was not understood', 'فیصلہ سمجھ میں نہیں آیا'],
    [
      'Write: watchfloor judge same|different|unsure RECORD RECORD --reason TEXT; for claims: watchfloor review accept|change|refuse CLAIM --because TEXT',
      'لکھیں: watchfloor judge same|different|unsure RECORD RECORD --reason TEXT؛ دعووں کے لیے: watchfloor review accept|change|refuse CLAIM --because TEXT',
    ],
  ],
  REASON_MISSING: [
    ['A judgement needs a reason', 'فیصلے کی وجہ لازم ہے'],
    ['Add --reason "why you think so"', 'وجہ لکھیں: --reason "why you think so"'],
  ],
  REASON_TOO_LONG: [
    ['The reason is longer than anybody reads', 'وجہ اتنی طویل ہے کہ کوئی نہیں پڑھے گا'],
    [
      'Say it in at most 4,000 characters; what is longer is a report of its own: watchfloor ingest',
      'زیادہ سے زیادہ 4,000 حروف میں کہیں؛ جو اس سے طویل ہو وہ الگ رپورٹ ہے: watchfloor ingest',
    ],
  ],
  CLAIMS_NOT_UNDERSTOOD: [
    [
      'Give claims, each once, and not more than one act may be about',
      'دعوے دیں، ہر ایک ایک بار، اور ایک کارروائی کی حد سے زیادہ نہیں',
    ],
    [
      'See the claims of a report with: watchfloor review REPORT; give at most 1,000 of them at a time',
      'رپورٹ کے دعوے دیکھیں: watchfloor review REPORT؛ ایک وقت میں زیادہ سے زیادہ 1,000 دیں',
    ],
  ],
  CLAIM_REVIEWED: [
    [
      'An officer has acted on this claim already; nothing was changed',
      'اس دعوے پر ایک افسر پہلے ہی کارروائی کر چکا؛ کچھ نہیں بدلا',
    ],
    [
      'Read the acts named. To decide over one that you have seen, name it in over (--over ACT); to take one back: watchfloor review undo ACT --because "…"',
      'بتائی گئی کارروائیاں پڑھیں۔ دیکھی ہوئی کارروائی پر فیصلے کے لیے اسے over (--over ACT) میں نامزد کریں؛ واپس لینے کے لیے: watchfloor review undo ACT --because "…"',
    ],
  ],
  ACT_MARKING_CLOSED: [
    [
      'You may not act under a marking that you could not read yourself',
      'آپ ایسی درجہ بندی کے تحت کارروائی نہیں کر سکتے جو خود نہ پڑھ سکیں',
    ],
    [
      'Choose a marking within your clearance, or leave it out: then the act carries that of what it is about',
      'اپنی رسائی کے اندر کی درجہ بندی چنیں، یا خالی چھوڑیں: تب کارروائی پر اسی کی درجہ بندی ہو گی جس کے بارے میں ہے',
    ],
  ],
  JUDGED_ALONE: [
    ['A record cannot be judged against itself', 'ایک ریکارڈ کا خود اپنے سے موازنہ نہیں ہو سکتا'],
    [
      'Give two different records; watchfloor why ID lists them',
      'دو الگ ریکارڈ دیں؛ watchfloor why ID ان کی فہرست دیتا ہے',
    ],
  ],
  NAME_NOT_UNDERSTOOD: [
    ['A name besides is some words, and not too many', 'دوسرا نام چند الفاظ ہوتا ہے، بہت زیادہ نہیں'],
    [
      'Write: watchfloor review alias RECORD "THE OTHER NAME" --because "…"',
      'لکھیں: watchfloor review alias RECORD "THE OTHER NAME" --because "…"',
    ],
  ],
  NAME_KNOWN: [
    ['The record bears that name already', 'ریکارڈ میں یہ نام پہلے سے ہے'],
    ['Look at it: watchfloor card RECORD', 'دیکھیں: watchfloor card RECORD'],
  ],
  NOT_TAUGHT_OF_THIS: [
    [
      'This record is itself something learnt: names are taught of what a report says by itself',
      'یہ ریکارڈ خود سیکھا ہوا ہے: نام اسی سے سکھائے جاتے ہیں جو رپورٹ خود کہتی ہے',
    ],
    [
      'Teach it of another record of the same thing; watchfloor why NAME lists them',
      'اسی چیز کے کسی اور ریکارڈ سے سکھائیں؛ watchfloor why NAME ان کی فہرست دیتا ہے',
    ],
  ],
  LISTED_STAYS: [
    [
      'What a designation list names stays: no word of ours excludes it',
      'نامزدگی کی فہرست جس کا نام لے وہ برقرار رہتا ہے: ہمارا کوئی لفظ اسے خارج نہیں کرتا',
    ],
    [
      'If two things are not the same, say so: watchfloor judge different RECORD RECORD --reason "…"',
      'اگر دو چیزیں ایک نہیں تو یہ کہیں: watchfloor judge different RECORD RECORD --reason "…"',
    ],
  ],
  NOTHING_TO_PUT_IN_FORCE: [
    [
      'Today’s rules read nothing otherwise in the reports asked for, or it is in force already',
      'آج کے اصول ان رپورٹوں میں کچھ مختلف نہیں پڑھتے، یا وہ پہلے ہی نافذ ہے',
    ],
    [
      'See what they would change with: watchfloor review reread',
      'وہ کیا بدلتے، دیکھیں: watchfloor review reread',
    ],
  ],
  READING_STOOD_UPON: [
    [
      'Later readings of some of these reports are in force; nothing was put back',
      'ان میں سے بعض رپورٹوں کی بعد کی قرأت نافذ ہے؛ کچھ واپس نہیں رکھا گیا',
    ],
    [
      'Take the later act back first; watchfloor log lists your own',
      'پہلے بعد والی کارروائی واپس لیں؛ watchfloor log آپ کی کارروائیاں دکھاتا ہے',
    ],
  ],
  JUDGED_MEANWHILE: [
    [
      'A colleague judged these two meanwhile; yours was not recorded',
      'اسی دوران ایک ساتھی نے ان دونوں پر فیصلہ دے دیا؛ آپ کا درج نہیں ہوا',
    ],
    [
      'Read what they decided and why, then record yours again if you still think so: what you wrote is kept',
      'ان کا فیصلہ اور وجہ پڑھیں، پھر بھی یہی رائے ہو تو اپنا دوبارہ درج کریں: آپ کا لکھا محفوظ ہے',
    ],
  ],
  NOT_YET_KNOWN: [
    ['Nothing was known of it here at that time', 'اس وقت تک یہاں اس کے بارے میں کچھ معلوم نہ تھا'],
    [
      'Choose a later time: its history says when the first report came in',
      'بعد کا وقت چنیں: اس کی تاریخ بتاتی ہے پہلی رپورٹ کب آئی',
    ],
  ],
  NOTHING_TO_UNDO: [
    [
      'There is no act or report of that id that you could undo',
      'اس شناخت کی ایسی کوئی کارروائی یا رپورٹ نہیں جسے آپ واپس لے سکیں',
    ],
    ['See your own acts with: watchfloor log', 'اپنی کارروائیاں دیکھیں: watchfloor log'],
  ],
};
