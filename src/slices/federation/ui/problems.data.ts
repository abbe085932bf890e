import type { ProblemWords } from '../../../../web/language/problems.ts';

/** What the centre says no to of partner links, by code: its own English, and how an Urdu page says it. */
export const FEDERATION_PROBLEMS: ProblemWords = {
  LINK_UNKNOWN: [
    ['No partner link of that name or id', 'اس نام یا شناخت کا کوئی رابطہ نہیں'],
    ['See: watchfloor partner list', 'دیکھیں: watchfloor partner list'],
  ],
  LINK_EXISTS: [
    ['There is a partner link of that name or id already', 'اس نام یا شناخت کا رابطہ پہلے سے موجود ہے'],
    [
      'Choose another name, or look at it: watchfloor partner show NAME',
      'دوسرا نام چنیں، یا اسے دیکھیں: watchfloor partner show NAME',
    ],
  ],
  LINK_NOT_ACTIVE: [
    ['The link is not active', 'رابطہ فعال نہیں'],
    [
      'Both sides must have signed, and two people of each side must have said yes: watchfloor partner show NAME',
      'دونوں جانب کے دستخط اور ہر جانب کے دو افراد کی منظوری لازم ہے: watchfloor partner show NAME',
    ],
  ],
  TIP_STAYS: [
    [
      'A control or the agreement keeps it from the node of the other side, and both hold one record',
      'کوئی پابندی یا معاہدہ اسے دوسرے فریق کے نوڈ تک جانے سے روکتا ہے، جبکہ دونوں کا ریکارڈ ایک ہے',
    ],
    [
      'Send a report under a marking that may travel: watchfloor partner show NAME has what was agreed',
      'ایسی درجہ بندی کی رپورٹ بھیجیں جو جا سکے: watchfloor partner show NAME میں معاہدہ ہے',
    ],
  ],
  STEP_NOT_POSSIBLE: [
    ['The link is not in a state in which this can be done', 'رابطہ اس حالت میں نہیں کہ یہ ہو سکے'],
    ['See where it stands: watchfloor partner show NAME', 'دیکھیں کہاں ہے: watchfloor partner show NAME'],
  ],
  RIGHT_NEEDED: [
    [
      'Only an administrator or a release authority may do this to a partner link',
      'رابطے پر یہ کارروائی صرف منتظم یا مختارِ اجرا کر سکتا ہے',
    ],
    [
      'Ask one: watchfloor officers shows the roles',
      'ان میں سے کسی سے کہیں: watchfloor officers منصب دکھاتا ہے',
    ],
  ],
  SECOND_PERSON: [
    [
      'A second person must say yes, one of the two a release authority',
      'دوسرے فرد کی منظوری لازم ہے، دونوں میں سے ایک مختارِ اجرا ہو',
    ],
    [
      'Let another administrator or release authority run: watchfloor partner approve NAME',
      'دوسرا منتظم یا مختارِ اجرا چلائے: watchfloor partner approve NAME',
    ],
  ],
  INVITATION_INVALID: [
    [
      'The file is no invitation or answer, or was changed after it was signed',
      'فائل دعوت یا جواب نہیں، یا دستخط کے بعد بدلی گئی',
    ],
    [
      'Ask the partner for it again, and compare the fingerprints by telephone',
      'شراکت دار سے دوبارہ مانگیں، اور نشانِ کلید فون پر ملائیں',
    ],
  ],
  TERMS_INVALID: [
    ['The terms of the link are not understood', 'رابطے کی شرائط سمجھ میں نہیں آئیں'],
    [
      'Give purposes of the register, a level 0 to 4, codes in capital letters, and a url of https:// (or http:// on this machine)',
      'درج شدہ مقاصد، 0 سے 4 تک سطح، بڑے حروف میں رمز، اور https:// پتہ دیں (اسی مشین پر http:// بھی)',
    ],
  ],
  PARTY_IS_OURS: [
    [
      'The partner speaks for a party that another node, or this one, speaks for',
      'شراکت دار ایسے ادارے کی ترجمانی کرتا ہے جس کی ترجمانی کوئی اور مرکز، یا یہ مرکز، کرتا ہے',
    ],
    [
      'Each party belongs to one node; choose other codes, with watchfloor party CODE, before the link is made',
      'ہر ادارہ ایک ہی مرکز کا ہوتا ہے؛ رابطے سے پہلے watchfloor party CODE سے دوسرے رمز چنیں',
    ],
  ],
  AMENDMENT_INVALID: [
    [
      'The amendment changes nothing, or its day is not understood',
      'ترمیم کچھ نہیں بدلتی، یا اس کا دن سمجھ میں نہیں آیا',
    ],
    [
      'Give what is to be other: watchfloor partner amend NAME --level 1 --effective 2027-01-01',
      'بتائیں کیا بدلے: watchfloor partner amend NAME --level 1 --effective 2027-01-01',
    ],
  ],
  AMENDMENT_NONE: [
    ['There is no amendment that waits for you', 'آپ کی منتظر کوئی ترمیم نہیں'],
    [
      'See what stands and what was proposed: watchfloor partner show NAME',
      'موجودہ اور مجوزہ شرائط دیکھیں: watchfloor partner show NAME',
    ],
  ],
  ENVELOPE_INVALID: [
    ['A message is not of the form that is agreed', 'ایک پیغام طے شدہ شکل میں نہیں'],
    [
      'The sender must mend it; watchfloor partner show LINK lists what was refused',
      'درستی بھیجنے والے کے ذمے ہے؛ watchfloor partner show LINK میں مسترد پیغامات درج ہیں',
    ],
  ],
  SIGNATURE_INVALID: [
    [
      'A message is not signed by the partner of its link',
      'ایک پیغام پر اس رابطے کے شراکت دار کے دستخط نہیں',
    ],
    [
      'The sender must mend it; watchfloor partner show LINK lists what was refused',
      'درستی بھیجنے والے کے ذمے ہے؛ watchfloor partner show LINK میں مسترد پیغامات درج ہیں',
    ],
  ],
  WRONG_LINK: [
    ['A message is meant for another node or another link', 'ایک پیغام کسی اور مرکز یا رابطے کے لیے ہے'],
    [
      'The sender must mend it; watchfloor partner show LINK lists what was refused',
      'درستی بھیجنے والے کے ذمے ہے؛ watchfloor partner show LINK میں مسترد پیغامات درج ہیں',
    ],
  ],
  REPLAYED: [
    ['Another message of that number was taken in before', 'اس نمبر کا ایک اور پیغام پہلے لیا جا چکا'],
    [
      'The sender must mend it; watchfloor partner show LINK lists what was refused',
      'درستی بھیجنے والے کے ذمے ہے؛ watchfloor partner show LINK میں مسترد پیغامات درج ہیں',
    ],
  ],
  GAP: [
    ['Messages are missing before this one', 'اس پیغام سے پہلے کے پیغامات غائب ہیں'],
    [
      'Send again from the number after the last that was acknowledged',
      'آخری تصدیق شدہ نمبر کے بعد سے دوبارہ بھیجیں',
    ],
  ],
  CHAIN_BROKEN: [
    ['A message does not follow the one before it', 'ایک پیغام اپنے پچھلے سے نہیں جڑتا'],
    [
      'The sender must mend it; watchfloor partner show LINK lists what was refused',
      'درستی بھیجنے والے کے ذمے ہے؛ watchfloor partner show LINK میں مسترد پیغامات درج ہیں',
    ],
  ],
  CLOCK_AHEAD: [
    [
      'A message is dated later than now, or before the one it follows',
      'ایک پیغام کی تاریخ ابھی سے بعد کی ہے، یا پچھلے پیغام سے پہلے کی',
    ],
    [
      'Set the clocks of both nodes; a few minutes apart are tolerated',
      'دونوں مرکزوں کی گھڑیاں درست کریں؛ چند منٹ کا فرق قبول ہے',
    ],
  ],
  HASH_DIFFERS: [
    ['The content of a message is not what was signed', 'پیغام کا مواد وہ نہیں جس پر دستخط ہوئے'],
    [
      'The sender must mend it; watchfloor partner show LINK lists what was refused',
      'درستی بھیجنے والے کے ذمے ہے؛ watchfloor partner show LINK میں مسترد پیغامات درج ہیں',
    ],
  ],
  TOO_LARGE: [
    ['A message is larger than is agreed', 'پیغام طے شدہ حد سے بڑا ہے'],
    ['Send smaller messages', 'چھوٹے پیغامات بھیجیں'],
  ],
  QUOTA: [
    ['The partner sent more than its quota', 'شراکت دار نے اپنی حد سے زیادہ بھیجا'],
    ['Wait a minute, then send on', 'ایک منٹ انتظار کریں، پھر بھیجیں'],
  ],
  CERTIFICATE_WRONG: [
    [
      'The certificate of the connection is not the one that was agreed',
      'رابطے کا سرٹیفکیٹ وہ نہیں جو طے پایا',
    ],
    [
      'Make a new version of the agreement if the certificate was changed on purpose',
      'اگر سرٹیفکیٹ جان کر بدلا گیا تو معاہدے کا نیا نسخہ بنائیں',
    ],
  ],
  TOKEN_NEEDED: [
    [
      'The partner shows no token of this node for its link, or one that does not hold',
      'شراکت دار نے اپنے رابطے کے لیے اس مرکز کا ٹوکن نہیں دکھایا، یا وہ کارآمد نہیں',
    ],
    [
      'Ask for one at /federation/token with an assertion signed by the node of the link',
      '/federation/token سے مانگیں، رابطے کے مرکز کے دستخط شدہ بیان کے ساتھ',
    ],
  ],
  NO_PEER_ADDRESS: [
    [
      'The partner gave no address: it is reached by files',
      'شراکت دار نے پتہ نہیں دیا: اس تک فائلوں سے پہنچا جاتا ہے',
    ],
    [
      'Use: watchfloor partner export NAME --to FILE',
      'استعمال کریں: watchfloor partner export NAME --to FILE',
    ],
  ],
  ORIGIN_FORGED: [
    [
      'A statement is not signed by the node that speaks for its party',
      'ایک بیان پر اس مرکز کے دستخط نہیں جو اس ادارے کی ترجمانی کرتا ہے',
    ],
    [
      'The sender must mend it; watchfloor partner show LINK lists what was refused',
      'درستی بھیجنے والے کے ذمے ہے؛ watchfloor partner show LINK میں مسترد پیغامات درج ہیں',
    ],
  ],
  MARKING_WIDENED: [
    [
      'A report came under a wider marking than its originator gave it',
      'رپورٹ اصل ادارے کی دی ہوئی درجہ بندی سے وسیع درجہ بندی کے تحت آئی',
    ],
    [
      'The sender must mend it; watchfloor partner show LINK lists what was refused',
      'درستی بھیجنے والے کے ذمے ہے؛ watchfloor partner show LINK میں مسترد پیغامات درج ہیں',
    ],
  ],
  ABOVE_AGREEMENT: [
    ['The marking goes beyond what was agreed for this link', 'درجہ بندی اس رابطے کے معاہدے سے آگے ہے'],
    [
      'The sender must mend it; watchfloor partner show LINK lists what was refused',
      'درستی بھیجنے والے کے ذمے ہے؛ watchfloor partner show LINK میں مسترد پیغامات درج ہیں',
    ],
  ],
  CYCLE: [
    [
      'The message came round to a node that it went through already',
      'پیغام گھوم کر اسی مرکز پر آیا جس سے گزر چکا',
    ],
    [
      'The sender must mend it; watchfloor partner show LINK lists what was refused',
      'درستی بھیجنے والے کے ذمے ہے؛ watchfloor partner show LINK میں مسترد پیغامات درج ہیں',
    ],
  ],
  REPORT_DIFFERS: [
    [
      'The bytes or the id are not those of the report they are said to be',
      'مواد یا شناخت اس رپورٹ کی نہیں جس کی بتائی گئی',
    ],
    [
      'The sender must mend it; watchfloor partner show LINK lists what was refused',
      'درستی بھیجنے والے کے ذمے ہے؛ watchfloor partner show LINK میں مسترد پیغامات درج ہیں',
    ],
  ],
  REPORT_UNREADABLE: [
    ['The report could not be read here', 'رپورٹ یہاں پڑھی نہ جا سکی'],
    [
      'The sender must mend it; watchfloor partner show LINK lists what was refused',
      'درستی بھیجنے والے کے ذمے ہے؛ watchfloor partner show LINK میں مسترد پیغامات درج ہیں',
    ],
  ],
  FEEDBACK_INVALID: [
    ['The feedback is not understood', 'رائے سمجھ میں نہیں آئی'],
    [
      'Give words, and with --value: of an opinion agree or disagree, of a grade one like B2, of a sighting when',
      'الفاظ دیں، اور --value کے ساتھ: رائے کے لیے agree یا disagree، اعتبار کے لیے B2 جیسا درجہ، مشاہدے کے لیے وقت',
    ],
  ],
  TELLING_REFUSED: [
    [
      'You tell partners only what you judged yourself, and not from one of theirs',
      'آپ شراکت داروں کو صرف اپنا فیصلہ بتاتے ہیں، ان کے کسی فیصلے سے لیا ہوا نہیں',
    ],
    [
      'Who gave the judgement tells it; what was adopted from a partner is the partner’s to tell',
      'جس نے فیصلہ دیا وہی بتاتا ہے؛ شراکت دار سے لیا ہوا وہ خود بتائے',
    ],
  ],
  TOLD_ALREADY: [
    ['Partners were told this judgement already', 'یہ فیصلہ شراکت داروں کو پہلے ہی بتایا جا چکا'],
    [
      'Take it back first, or judge anew: watchfloor partner-judgements',
      'پہلے واپس لیں، یا نیا فیصلہ دیں: watchfloor partner-judgements',
    ],
  ],
  OFFER_DECIDED: [
    [
      'This was decided already, or taken back; nothing was changed',
      'اس پر فیصلہ ہو چکا، یا واپس لیا گیا؛ کچھ نہیں بدلا',
    ],
    [
      'See where it stands: watchfloor partner-judgements. Take the decision back first: watchfloor partner-judgements reopen ID',
      'دیکھیں کہاں ہے: watchfloor partner-judgements۔ پہلے فیصلہ واپس لیں: watchfloor partner-judgements reopen ID',
    ],
  ],
  ADOPTION_CONFLICTS: [
    [
      'Judgements of this centre say otherwise; nothing was adopted, and what you wrote is kept',
      'اس مرکز کے فیصلے اس کے خلاف ہیں؛ کچھ نہیں اپنایا گیا، اور آپ کا لکھا محفوظ ہے',
    ],
    [
      'Read those named. To decide over them all the same, name each in over (--over); else decline it with a reason',
      'بتائے گئے فیصلے پڑھیں۔ پھر بھی فیصلہ دینا ہو تو ہر ایک کو over (--over) میں نامزد کریں؛ ورنہ وجہ کے ساتھ رد کریں',
    ],
  ],
  OFFER_REASON_MISSING: [
    ['Adopting, declining and taking back need a reason', 'اپنانے، رد کرنے اور واپس لینے کے لیے وجہ لازم ہے'],
    ['Add --reason "why you think so"', 'وجہ لکھیں: --reason "why you think so"'],
  ],
  NOT_YOURS_TO_RETRACT: [
    ['Only the party that said it takes it back', 'جس ادارے نے کہا وہی واپس لے سکتا ہے'],
    [
      'Ask the party named; what you think of it can be said with: watchfloor feedback REPORT --kind opinion',
      'نامزد ادارے سے کہیں؛ اپنی رائے یوں دی جا سکتی ہے: watchfloor feedback REPORT --kind opinion',
    ],
  ],
  PURPOSE_NOT_AGREED: [
    ['The partner does not read for this purpose', 'شراکت دار اس مقصد کے لیے نہیں پڑھتا'],
    ['Choose one of the agreed purposes', 'طے شدہ مقاصد میں سے ایک چنیں'],
  ],
  FLAG_WORDS_MISSING: [
    ['What was done with it is not said', 'یہ نہیں بتایا گیا کہ اس کا کیا کیا گیا'],
    [
      'Say it: watchfloor flags FLAG --done "the card was read again"',
      'بتائیں: watchfloor flags FLAG --done "the card was read again"',
    ],
  ],
  RECALL_KNOWN: [
    [
      'The report was recalled so already; nothing was changed',
      'رپورٹ پہلے ہی اسی طرح واپس لی جا چکی ہے؛ کچھ نہیں بدلا',
    ],
    [
      'Look at the recall named: it says who has answered. What stands in the place of a report is recalled by its own id',
      'بتائی گئی واپسی دیکھیں: اس میں درج ہے کہ کس نے جواب دیا۔ رپورٹ کی جگہ جو ہے اسے اس کی اپنی شناخت سے واپس لیں',
    ],
  ],
  RECALL_REFUSED: [
    ['The recall cannot be done so', 'واپسی اس طرح نہیں ہو سکتی'],
    [
      'Give one of --withdraw, --correct REPORT (filed by your party), or --narrow MARKING (narrower than the present one)',
      'ان میں سے ایک دیں: --withdraw، --correct REPORT (آپ کے ادارے کی جمع کردہ)، یا --narrow MARKING (موجودہ سے تنگ)',
    ],
  ],
};
