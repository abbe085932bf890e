import type { PageFixes } from './page-fixes.ts';
import type { Pair } from './speech.ts';

const SENDER_MENDS: Pair = [
  'The sender must mend it; the link on the page Partners lists what was refused',
  'درستی بھیجنے والے کے ذمے ہے؛ صفحہ شراکت دار پر رابطے میں مسترد پیغامات درج ہیں',
];
const SEE_LINK: Pair = [
  'See where the link stands on the page Partners',
  'صفحہ شراکت دار پر دیکھیں کہ رابطہ کہاں ہے',
];
const SEE_TIP: Pair = ['See on the tip itself where it stands', 'اشارے پر دیکھیں کہ وہ کہاں تک پہنچا ہے'];
const SEE_HITS: Pair = ['Look at the hits that wait again', 'منتظر مشابہتیں دوبارہ دیکھیں'];
const ASK_ADMINISTRATOR: Pair = [
  'Ask an administrator of the centre who has that role',
  'مرکز کے منتظم سے پوچھیں کہ یہ منصب کس کے پاس ہے',
];
const SAY_WHY: Pair = ['Say why you think so', 'بتائیں کہ آپ ایسا کیوں سمجھتے ہیں'];
const SEE_PARTIES: Pair = [
  'Choose an agency or a linked partner that the page offers',
  'وہ ادارہ یا جڑا ہوا شراکت دار چنیں جو صفحہ پیش کرتا ہے',
];
const ADD_NAMED_LIST: Pair = [
  'Name the list; the page Lists shows those there are',
  'فہرست کا نام دیں؛ صفحہ فہرستیں موجود فہرستیں دکھاتا ہے',
];
const ASK_ONWARD: Pair = [
  'Ask the originators for it: under Exchange, Onward requests',
  'اصل اداروں سے اجازت مانگیں: تبادلہ میں، مزید اجرا کی درخواستیں',
];

/**
 * What to do next, for whoever reads it on a page, by the code of the refusal: only where the centre's own words name a command
 * or its options. Each English sentence beside its Urdu.
 */
export const PAGE_FIXES: PageFixes = {
  ABOVE_AGREEMENT: SENDER_MENDS,
  ADMINISTRATOR_NEEDED: ['Ask one of the administrators named', 'نامزد منتظمین میں سے کسی سے کہیں'],
  ADOPTION_CONFLICTS: [
    'Read those named. To decide over them all the same, name each of them; else decline it with a reason',
    'بتائے گئے فیصلے پڑھیں۔ پھر بھی فیصلہ دینا ہو تو ہر ایک کو نامزد کریں؛ ورنہ وجہ کے ساتھ رد کریں',
  ],
  AMENDMENT_INVALID: [
    'Say what is to be other: a level, a purpose or an end, and from when',
    'بتائیں کیا بدلے: سطح، مقصد یا اختتام، اور کب سے',
  ],
  AMENDMENT_NONE: SEE_LINK,
  ASSESSMENT_MISSING: ['Give the reference of both', 'دونوں کا حوالہ دیں'],
  CHAIN_BROKEN: SENDER_MENDS,
  CLAIMS_NOT_UNDERSTOOD: [
    'Choose claims of the report, at most 1,000 of them at a time',
    'رپورٹ کے دعوے چنیں، ایک وقت میں زیادہ سے زیادہ 1,000',
  ],
  CLAIM_REVIEWED: [
    'Read what was decided and why. To decide over it, decide again on the claim as it stands now; an act of yours can be taken back',
    'پڑھیں کیا فیصلہ ہوا اور کیوں۔ اس کے باوجود فیصلہ دینا ہو تو موجودہ دعوے پر دوبارہ فیصلہ دیں؛ اپنا عمل واپس لیا جا سکتا ہے',
  ],
  COLLECTION: [
    'Name one of its collections in the settings of the feed',
    'ذریعے کی ترتیبات میں اس کا کوئی مجموعہ بتائیں',
  ],
  COLLECTION_EXISTS: [
    'Choose another alias, or close the other one first',
    'دوسرا عرف چنیں، یا پہلے دوسرا بند کریں',
  ],
  COLLECTION_INVALID: [
    'Give an alias of a-z, 0-9 and -, parties of the directory, and whether they read, write or both',
    'عرف a-z, 0-9 اور - میں دیں، ادارے ڈائریکٹری کے، اور یہ کہ وہ پڑھیں، لکھیں یا دونوں',
  ],
  CORRECTION_MISSING: [
    'Write what holds instead; to leave the claim out, refuse it',
    'لکھیں کہ اس کی جگہ کیا درست ہے؛ دعویٰ چھوڑنا ہو تو اسے رد کریں',
  ],
  CORRECTION_NOT_FOR_THIS: [
    'Choose one claim, change it and say why',
    'ایک دعویٰ چنیں، اسے بدلیں اور وجہ بتائیں',
  ],
  CYCLE: SENDER_MENDS,
  ENVELOPE_INVALID: SENDER_MENDS,
  EXPORT_NOT_RELEASED: [
    'Release the report to that party first; who may see it, and why not, stands on its page',
    'پہلے رپورٹ اس ادارے کے لیے جاری کریں؛ کون دیکھ سکتا ہے اور کیوں نہیں، رپورٹ کے صفحے پر درج ہے',
  ],
  EXPORT_SCOPE_UNCLEAR: ['Name an entity, a report, or all', 'چیز، رپورٹ یا سب بتائیں'],
  FEEDBACK_INVALID: [
    'Give words, and with them: of an opinion agree or disagree, of a grade one like B2, of a sighting when',
    'الفاظ دیں، اور ساتھ: رائے میں متفق یا غیر متفق، درجے میں B2 جیسا، مشاہدے میں وقت',
  ],
  FEED_ADDRESS_REFUSED: [
    'Give an https address without user and password; plain http is for this machine only',
    'صارف اور پاس ورڈ کے بغیر https پتہ دیں؛ سادہ http صرف اسی مشین کے لیے ہے',
  ],
  FEED_EXISTS: [
    'Choose another name, or drop the other feed first',
    'دوسرا نام چنیں، یا پہلے دوسرا ذریعہ ہٹائیں',
  ],
  FEED_PAUSED: ['Resume the feed first', 'پہلے ذریعہ دوبارہ جاری کریں'],
  FEED_RIGHT_NEEDED: [
    'Ask an administrator; a push is started by a release authority',
    'منتظم سے کہیں؛ باہر بھیجنا مختارِ اجرا شروع کرتا ہے',
  ],
  FEED_RUNNING: ['Wait for it, or look at the feed', 'انتظار کریں، یا ذریعہ دیکھیں'],
  FLAG_WORDS_MISSING: ['Say what was done', 'بتائیں کیا کیا گیا'],
  HASH_DIFFERS: SENDER_MENDS,
  HIT_DECIDED: ['Take the decision back first', 'پہلے فیصلہ واپس لیں'],
  HIT_MOVED: SEE_HITS,
  HIT_NOT_PENDING: SEE_HITS,
  HIT_PENDING: ['Another officer agrees or differs', 'کوئی دوسرا افسر اتفاق یا اختلاف کرے'],
  HIT_WITHDRAWN: SEE_HITS,
  HOLD_INVALID: [
    'Give a reason, and an end that lies ahead, at most ten years',
    'وجہ دیں، اور آئندہ کا اختتام، زیادہ سے زیادہ دس سال',
  ],
  HOLD_RIGHT_NEEDED: ASK_ADMINISTRATOR,
  IMPORT_NEEDS_MAPPING: ['Say what the columns mean, under Imports', 'کالموں کے معنی صفحہ درآمد پر بتائیں'],
  IMPORT_NOT_A_TABLE: [
    'Hand it in at Intake. Rows are imported from CSV and XLSX',
    'اسے وصولی کے صفحے پر دیں۔ سطریں CSV اور XLSX سے درآمد ہوتی ہیں',
  ],
  JUDGED_ALONE: ['Choose two different records', 'دو الگ ریکارڈ چنیں'],
  JUDGEMENT_NOT_UNDERSTOOD: [
    'Choose two records and say whether they are the same, different or unsure; a claim is accepted, changed or refused',
    'دو ریکارڈ چنیں اور بتائیں کہ ایک ہیں، الگ ہیں یا غیر یقینی؛ دعویٰ قبول، تبدیل یا رد کیا جاتا ہے',
  ],
  LAST_ADMINISTRATOR: ['Give another officer the role first', 'پہلے کسی اور افسر کو یہ منصب دیں'],
  LINK_EXISTS: ['Choose another name, or look at that link', 'دوسرا نام چنیں، یا وہ رابطہ دیکھیں'],
  LINK_NOT_ACTIVE: [
    'Both sides must have signed, and two people of each side must have said yes: the page Partners shows it',
    'دونوں جانب کے دستخط اور ہر جانب کے دو افراد کی منظوری لازم ہے: صفحہ شراکت دار دکھاتا ہے',
  ],
  LINK_UNKNOWN: ['See the links on the page Partners', 'صفحہ شراکت دار پر رابطے دیکھیں'],
  LISTED_STAYS: [
    'If two things are not the same, judge them different',
    'اگر دو چیزیں ایک نہیں تو انہیں الگ قرار دیں',
  ],
  LIST_BUSY: [
    'Wait until it is done: the page Lists shows it; then do it again',
    'اس کے مکمل ہونے تک انتظار کریں: صفحہ فہرستیں دکھاتا ہے؛ پھر دوبارہ کریں',
  ],
  LIST_HAS_NO_URL: [
    'Have an administrator set its address, or import a file of it',
    'منتظم سے اس کا پتہ مقرر کروائیں، یا اس کی فائل درآمد کریں',
  ],
  LIST_IS_NOT_A_REPORT: ['Import it on the page Lists', 'اسے صفحہ فہرستیں پر درآمد کریں'],
  LIST_NOTHING_KEPT: ['Give the files of the list', 'فہرست کی فائلیں دیں'],
  LIST_NOT_GIVEN: ADD_NAMED_LIST,
  LIST_NOT_THERE: ADD_NAMED_LIST,
  LIST_REASON_MISSING: [
    'Say what makes it right, such as a notice of the publisher',
    'بتائیں یہ کیوں درست ہے، مثلاً ناشر کا اعلان',
  ],
  LIST_RIGHT_NEEDED: ['Ask an officer with one of the roles named', 'نامزد منصب والے افسر سے کہیں'],
  LIST_THERE: [
    'Import into that list, or choose another code',
    'اسی فہرست میں درآمد کریں، یا دوسرا رمز چنیں',
  ],
  LIST_UPDATE_SUSPICIOUS: [
    'Compare the file with the publisher’s site; if it is right, a release authority or an administrator accepts it with a reason',
    'فائل کو ناشر کی ویب گاہ سے ملائیں؛ درست ہو تو مختارِ اجرا یا منتظم وجہ کے ساتھ قبول کرے',
  ],
  LOCAL: [
    'Look at the feed, and have it set up anew where something of it is gone',
    'ذریعہ دیکھیں، اور جہاں کچھ غائب ہو اسے نئے سرے سے مقرر کروائیں',
  ],
  MAIL_DATE: ['Give the date of the report.', 'رپورٹ کی تاریخ دیں۔'],
  MARKING_ABOVE_CLEARANCE: [
    'Choose a marking within your clearance, or ask an administrator for more',
    'اپنی رسائی کے اندر کی درجہ بندی چنیں، یا منتظم سے زیادہ رسائی مانگیں',
  ],
  MARKING_WIDENED: SENDER_MENDS,
  NAME_KNOWN: ['Look at its card', 'اس کا کارڈ دیکھیں'],
  NAME_NOT_UNDERSTOOD: ['Write the other name, and why', 'دوسرا نام لکھیں، اور وجہ'],
  NOTHING_ASKED: ['Give a name, or an identifier', 'نام یا شناختی نمبر دیں'],
  NOTHING_DECIDED: ['See the history of the hit', 'مشابہت کی تاریخ دیکھیں'],
  NOTHING_SELECTED: [
    'Choose claims, or a report whose claims wait: the page Review shows them',
    'دعوے چنیں، یا وہ رپورٹ جس کے دعوے منتظر ہوں: صفحہ نظرِ ثانی انہیں دکھاتا ہے',
  ],
  NOTHING_TO_PUT_IN_FORCE: [
    'Compare the reports with today’s rules to see what they would change',
    'رپورٹوں کو آج کے قواعد سے ملا کر دیکھیں کہ وہ کیا بدلتے',
  ],
  NOTHING_TO_UNDO: [
    'Look at the page again: it shows the acts that stand',
    'صفحہ دوبارہ دیکھیں: اس پر وہ کارروائیاں ہیں جو قائم ہیں',
  ],
  NOT_SIGNED_IN: [
    'Open one of the sign-in links that were printed when the centre was started, or ask its administrator for a new one',
    'مرکز شروع ہونے پر دیے گئے سائن اِن لنک میں سے ایک کھولیں، یا منتظم سے نیا مانگیں',
  ],
  NOT_TAUGHT_OF_THIS: [
    'Teach it of another record of the same thing',
    'اسی چیز کے کسی اور ریکارڈ سے سکھائیں',
  ],
  NOT_YOURS_TO_RETRACT: [
    'Ask the party named; what you think of it can be said as feedback on the report',
    'نامزد ادارے سے کہیں؛ اپنی رائے رپورٹ پر تبصرے کے طور پر دی جا سکتی ہے',
  ],
  NO_LIST_IN_FORCE: ['Import a list on the page Lists', 'صفحہ فہرستیں پر ایک فہرست درآمد کریں'],
  NO_PEER_ADDRESS: [
    'Have an administrator carry it to the partner as a file',
    'منتظم سے اسے فائل کے طور پر شراکت دار تک پہنچوائیں',
  ],
  OFFER_DECIDED: [
    'Look at it again; the decision that stands is taken back first',
    'دوبارہ دیکھیں؛ پہلے موجودہ فیصلہ واپس لیا جائے',
  ],
  OFFER_REASON_MISSING: SAY_WHY,
  OFFICER_THERE: ['Change that officer, or choose another handle', 'اسی افسر کو بدلیں، یا دوسرا نام چنیں'],
  ONWARD_DECIDED: ['Ask again with a new request, or revoke the grant', 'نئی درخواست دیں، یا اجازت واپس لیں'],
  ONWARD_ENDED: ['Ask again with a new request', 'نئی درخواست دیں'],
  ONWARD_INVALID: [
    'Name the report, the party that is to have it, and why',
    'رپورٹ، جس ادارے کو دینی ہے، اور وجہ بتائیں',
  ],
  ONWARD_NOT_GRANTED: ['Grant or refuse the request first', 'پہلے درخواست منظور یا رد کریں'],
  ONWARD_OWN: ['Draft the release on the page of the report', 'رپورٹ کے صفحے پر اجرا کا مسودہ بنائیں'],
  ORIGIN_FORGED: SENDER_MENDS,
  PARTY_IS_OURS: [
    'Each party belongs to one node; choose other codes before the link is made',
    'ہر ادارہ ایک ہی مرکز کا ہوتا ہے؛ رابطے سے پہلے دوسرے رمز چنیں',
  ],
  PICTURE_TOO_LARGE: [
    'Ask for what you need of it: search, then open a card',
    'اس میں سے جو درکار ہو وہ پوچھیں: تلاش کریں، پھر کارڈ کھولیں',
  ],
  PURPOSE_UNKNOWN: [
    'Choose a purpose that the centre knows, with a case reference if there is one',
    'وہ مقصد چنیں جو مرکز جانتا ہے؛ مقدمے کا حوالہ ہو تو ساتھ دیں',
  ],
  READING_STOOD_UPON: ['Take the later act back first', 'پہلے بعد والی کارروائی واپس لیں'],
  REASON_MISSING: SAY_WHY,
  REASON_TOO_LONG: [
    'Say it in at most 4,000 characters; what is longer is a report of its own',
    'زیادہ سے زیادہ 4,000 حروف میں کہیں؛ جو اس سے طویل ہو وہ الگ رپورٹ ہے',
  ],
  RECALL_REFUSED: [
    'Withdraw it, correct it by a report that your party filed, or narrow it to a closer marking than the present one',
    'واپس لیں، اپنے ادارے کی درج کردہ رپورٹ سے درست کریں، یا موجودہ سے تنگ درجہ بندی دیں',
  ],
  REFERENCE_MISSING: ['Give a reference, such as CUSTOMER-42', 'حوالہ دیں، مثلاً CUSTOMER-42'],
  RELEASE_APPROVED: ['A release authority issues or returns it', 'مختارِ اجرا جاری کرے یا واپس بھیجے'],
  RELEASE_CHANGED: ['Look at it again, then act', 'دوبارہ دیکھیں، پھر کارروائی کریں'],
  RELEASE_DUTY: [
    'Ask an officer of the releasing party who has the role named',
    'جاری کرنے والے ادارے کے اس افسر سے کہیں جس کے پاس بتایا گیا منصب ہو',
  ],
  RELEASE_ENDED: ['Draft another release', 'اجرا کا نیا مسودہ بنائیں'],
  RELEASE_INVALID: [
    'Name the report, the party it goes to, and why',
    'رپورٹ، جس ادارے کو جانی ہے، اور وجہ بتائیں',
  ],
  RELEASE_IN_REVIEW: ['Ask the reviewer to return it', 'جائزہ کار سے واپس بھیجنے کو کہیں'],
  RELEASE_NEEDS_CONSENT: ASK_ONWARD,
  RELEASE_NOT_APPROVED: ['A reviewer approves it first', 'پہلے جائزہ کار منظور کرے'],
  RELEASE_NOT_SUBMITTED: ['Its author submits it first', 'پہلے اس کا مصنف بھیجے'],
  RELEASE_NOT_YOURS: [
    'Ask that party, or ask the originator for a release of your own',
    'اس ادارے سے کہیں، یا اصل ادارے سے اپنے لیے اجرا مانگیں',
  ],
  RELEASE_OUT: ['Withdraw it, then draft another', 'واپس لیں، پھر نیا مسودہ بنائیں'],
  RELEASE_POINTLESS: [
    'Write a tearline with a lower marking, or have the recipient’s officers cleared',
    'کم درجہ بندی کے ساتھ نچلا نسخہ لکھیں، یا وصول کنندہ کے افسران کو رسائی دلوائیں',
  ],
  RELEASE_RETURNED: ['Its author changes it and submits it again', 'مصنف بدل کر دوبارہ بھیجے'],
  RELEASE_SAME_PERSON: ['Leave this step to another officer', 'یہ قدم کسی اور افسر پر چھوڑیں'],
  REPLAYED: SENDER_MENDS,
  REPORT_DIFFERS: SENDER_MENDS,
  REPORT_HELD: [
    'Wait for the end of the hold, or let its officer lift it',
    'پابندی کے ختم ہونے کا انتظار کریں، یا متعلقہ افسر اسے اٹھائے',
  ],
  REPORT_NOT_RECALLED: ['See the recalls on the page Recalls', 'صفحہ واپسیاں پر واپسیاں دیکھیں'],
  REPORT_PURGED: ['Its certificate stands with the recall', 'اس کی سند واپسی کے ساتھ درج ہے'],
  REPORT_UNREADABLE: SENDER_MENDS,
  REREAD_RIGHT_MISSING: ['Ask an officer with the role analyst', 'analyst منصب والے افسر سے کہیں'],
  REREAD_UNFINISHED: [
    'Go on with comparing first; it goes on where it was stopped',
    'پہلے موازنہ جاری رکھیں؛ جہاں رکا وہیں سے آگے چلتا ہے',
  ],
  RIGHT_NEEDED: ASK_ADMINISTRATOR,
  ROLE_MISSING: ['Ask an administrator of the centre', 'مرکز کے منتظم سے کہیں'],
  SECOND_PERSON: [
    'Let another administrator or release authority approve it',
    'دوسرا منتظم یا مختارِ اجرا منظور کرے',
  ],
  SENT_ELSEWHERE: [
    'Have the feed set up with the new address, or that origin allowed',
    'ذریعہ نئے پتے سے مقرر کروائیں، یا وہ پتہ قبول کروائیں',
  ],
  SIGNATURE_INVALID: SENDER_MENDS,
  SIGN_IN_LINK_SPENT: [
    'Ask the administrator of the centre for a new link; starting it again prints some, too',
    'مرکز کے منتظم سے نیا لنک مانگیں؛ دوبارہ شروع کرنے پر بھی لنک ملتے ہیں',
  ],
  STEP_NOT_POSSIBLE: SEE_LINK,
  STIX_JUDGEMENTS_LEFT: [
    'Look at the records they speak of, and judge yourself',
    'جن ریکارڈوں کا ذکر ہے انہیں دیکھیں، اور خود فیصلہ کریں',
  ],
  TASKING_UNKNOWN: ['Choose one of the taskings of the tip', 'اشارے کے سونپے گئے کاموں میں سے ایک چنیں'],
  TEARLINE_HOLDS_MORE: [
    'Take out what the check names, or declare it where it may be told',
    'جو جانچ بتائے نکال دیں، یا جہاں بتایا جا سکتا ہو اجازت درج کریں',
  ],
  TERM_NOT_UNDERSTOOD: [
    'Correct the field that is named; its hint says what may stand there',
    'بتایا گیا خانہ درست کریں؛ اس کے ساتھ لکھا ہے کہ اس میں کیا آ سکتا ہے',
  ],
  TIP_AGENCY_UNKNOWN: SEE_PARTIES,
  TIP_INVALID: ['Fill in what the act needs', 'کارروائی کے لیے جو درکار ہو درج کریں'],
  TIP_NEEDS_CONSENT: ASK_ONWARD,
  TIP_NOT_RELEASED: [
    'The page of the report says who may not see it and why; file it under a marking that they may read',
    'رپورٹ کا صفحہ بتاتا ہے کہ کون نہیں دیکھ سکتا اور کیوں؛ ایسی درجہ بندی میں درج کریں جو وہ پڑھ سکیں',
  ],
  TIP_NOT_YOURS: SEE_TIP,
  TIP_NO_SUCH_PARTY: SEE_PARTIES,
  TIP_OUT_OF_ORDER: SENDER_MENDS,
  TIP_ROLE_NEEDED: ['Ask one of your agency who has it', 'اپنے ادارے کے کسی ایسے فرد سے کہیں'],
  TIP_STAYS: [
    'Send a report under a marking that may travel: what was agreed stands on the page Partners',
    'ایسی درجہ بندی کی رپورٹ بھیجیں جو جا سکے: معاہدہ صفحہ شراکت دار پر ہے',
  ],
  TIP_STEP_NOT_POSSIBLE: SEE_TIP,
  TLS: [
    'Check its certificate; an administrator names the authority that signed it, and our own certificate and key',
    'اس کا سرٹیفکیٹ دیکھیں؛ دستخط کرنے والا ادارہ، اور ہماری اپنی سند اور کلید، منتظم بتاتا ہے',
  ],
  TOLD_ALREADY: ['Take it back first, or judge anew', 'پہلے واپس لیں، یا نیا فیصلہ دیں'],
  VERSION_UNKNOWN: [
    'Give a number or the beginning of a hash of the versions named',
    'بتائے گئے نسخوں کا نمبر یا ہیش کا آغاز دیں',
  ],
  WRONG_LINK: SENDER_MENDS,
  XLSX_HIDDEN_SHEETS: ['Name a sheet to read it.', 'پڑھنے کے لیے شیٹ کا نام دیں۔'],
  XLSX_OTHER_SHEETS: ['Send the file again for each of them.', 'ان میں سے ہر ایک کے لیے فائل دوبارہ بھیجیں۔'],
};
