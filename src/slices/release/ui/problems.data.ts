import type { ProblemWords } from '../../../../web/language/problems.ts';

/** What the centre says no to of releases and onward requests, by code: its own English, and how an Urdu page says it. */
export const RELEASE_PROBLEMS: ProblemWords = {
  RELEASE_NOT_SUBMITTED: [
    ['The release is a draft: nobody has submitted it', 'اجرا ابھی مسودہ ہے: کسی نے اسے جائزے کو نہیں بھیجا'],
    [
      'Its author submits it first: watchfloor release submit ID',
      'پہلے اس کا مصنف بھیجے: watchfloor release submit ID',
    ],
  ],
  RELEASE_IN_REVIEW: [
    [
      'The release is before its reviewer and cannot be changed',
      'اجرا جائزہ کار کے پاس ہے اور بدلا نہیں جا سکتا',
    ],
    [
      'Ask the reviewer to return it: watchfloor release return ID --because TEXT',
      'جائزہ کار سے واپس بھیجنے کو کہیں: watchfloor release return ID --because TEXT',
    ],
  ],
  RELEASE_NOT_APPROVED: [
    ['No reviewer has approved the release', 'کسی جائزہ کار نے اجرا منظور نہیں کیا'],
    [
      'A reviewer approves it first: watchfloor release approve ID',
      'پہلے جائزہ کار منظور کرے: watchfloor release approve ID',
    ],
  ],
  RELEASE_APPROVED: [
    [
      'The release is approved and waits for the release authority',
      'اجرا منظور ہے اور مختارِ اجرا کا منتظر ہے',
    ],
    [
      'A release authority issues or returns it: watchfloor release issue ID',
      'مختارِ اجرا جاری کرے یا واپس بھیجے: watchfloor release issue ID',
    ],
  ],
  RELEASE_OUT: [
    ['The release is in force', 'اجرا نافذ ہے'],
    [
      'Withdraw it: watchfloor release withdraw ID --because TEXT; then draft another',
      'واپس لیں: watchfloor release withdraw ID --because TEXT؛ پھر نیا مسودہ بنائیں',
    ],
  ],
  RELEASE_RETURNED: [
    ['The release was returned to its author', 'اجرا اس کے مصنف کو واپس بھیجا گیا'],
    [
      'Its author changes it and submits it again: watchfloor release revise ID; watchfloor release submit ID',
      'مصنف بدل کر دوبارہ بھیجے: watchfloor release revise ID؛ watchfloor release submit ID',
    ],
  ],
  RELEASE_ENDED: [
    ['The release has ended', 'اجرا ختم ہو چکا'],
    [
      'Draft another: watchfloor release draft REPORT --to PARTY --because TEXT',
      'نیا مسودہ بنائیں: watchfloor release draft REPORT --to PARTY --because TEXT',
    ],
  ],
  RELEASE_CHANGED: [
    ['Somebody else acted on it at the same moment', 'اسی لمحے کسی اور نے اس پر کارروائی کی'],
    [
      'Look at it again, then act: watchfloor release show ID',
      'دوبارہ دیکھیں، پھر کارروائی کریں: watchfloor release show ID',
    ],
  ],
  RELEASE_SAME_PERSON: [
    [
      'Author, reviewer and release authority of one release are three different people',
      'ایک اجرا کا مصنف، جائزہ کار اور مختارِ اجرا تین الگ افراد ہوتے ہیں',
    ],
    [
      'Leave this step to another officer; watchfloor officers lists them with their roles',
      'یہ قدم کسی اور افسر پر چھوڑیں؛ watchfloor officers ان کے منصب بتاتا ہے',
    ],
  ],
  RELEASE_DUTY: [
    ['This step is another role’s', 'یہ قدم کسی اور منصب کا ہے'],
    [
      'Ask an officer of the releasing party who has the role named; watchfloor officers lists them',
      'جاری کرنے والے ادارے کے اس افسر سے کہیں جس کے پاس بتایا گیا منصب ہو؛ watchfloor officers فہرست دیتا ہے',
    ],
  ],
  RELEASE_NOT_YOURS: [
    [
      'Only officers of the releasing party work on a release',
      'اجرا پر صرف جاری کرنے والے ادارے کے افسران کام کرتے ہیں',
    ],
    [
      'Ask that party, or ask the originator for a release of your own: watchfloor onward ask',
      'اس ادارے سے کہیں، یا اصل ادارے سے اپنے لیے اجرا مانگیں: watchfloor onward ask',
    ],
  ],
  RELEASE_INVALID: [
    ['The release cannot be drafted so', 'اجرا کا مسودہ اس طرح نہیں بن سکتا'],
    ['See: watchfloor release draft --help', 'دیکھیں: watchfloor release draft --help'],
  ],
  RELEASE_NEEDS_CONSENT: [
    [
      'The originator decides about this, and has not consented to this recipient, purpose and time',
      'اس کا فیصلہ اصل ادارہ کرتا ہے، اور اس نے اس وصول کنندہ، مقصد اور مدت کے لیے رضامندی نہیں دی',
    ],
    [
      'Ask the originators named: watchfloor onward ask REPORT --to PARTY --because TEXT; then give the grant with --grant',
      'نامزد اصل اداروں سے پوچھیں: watchfloor onward ask REPORT --to PARTY --because TEXT؛ پھر اجازت نامہ --grant کے ساتھ دیں',
    ],
  ],
  RELEASE_FORBIDDEN: [
    ['A control of the marking forbids this release', 'درجہ بندی کی ایک پابندی یہ اجرا روکتی ہے'],
    [
      'Ask the originator for a version without that control, or write a tearline that carries nothing of it',
      'اصل ادارے سے اس پابندی کے بغیر نسخہ مانگیں، یا ایسا نچلا نسخہ لکھیں جس میں اس کا کچھ نہ ہو',
    ],
  ],
  RELEASE_POINTLESS: [
    ['The recipient could not read what would be released', 'جو جاری ہوتا وصول کنندہ اسے پڑھ نہ سکتا'],
    [
      'Write a tearline with a lower --marking, or have the recipient’s officers cleared; watchfloor who-sees shows why',
      'کم --marking کے ساتھ نچلا نسخہ لکھیں، یا وصول کنندہ کے افسران کو رسائی دلوائیں؛ watchfloor who-sees وجہ بتاتا ہے',
    ],
  ],
  TEARLINE_HOLDS_MORE: [
    [
      'The lower version holds what only the upper one holds',
      'نچلے نسخے میں وہ ہے جو صرف بالائی نسخے میں ہے',
    ],
    [
      'Take out what watchfloor release check names, or declare it with --allow where it may be told',
      'جو watchfloor release check بتائے نکال دیں، یا جہاں بتایا جا سکتا ہو --allow سے اجازت درج کریں',
    ],
  ],
  TEARLINE_WIDER: [
    ['The marking of the lower version is not lawful', 'نچلے نسخے کی درجہ بندی جائز نہیں'],
    [
      'Give a level up to the report’s, keep its originators, and leave REL TO away: the recipient is added',
      'رپورٹ کی سطح تک کی سطح دیں، اس کے اصل ادارے رکھیں، اور REL TO نہ لکھیں: وصول کنندہ خود شامل ہوتا ہے',
    ],
  ],
  ONWARD_OWN: [
    [
      'Your own party originated this: it needs nobody’s consent but its own',
      'اس کا اصل ادارہ آپ ہی کا ہے: اسے اپنے سوا کسی کی رضامندی درکار نہیں',
    ],
    [
      'Draft the release: watchfloor release draft REPORT --to PARTY --because TEXT',
      'اجرا کا مسودہ بنائیں: watchfloor release draft REPORT --to PARTY --because TEXT',
    ],
  ],
  ONWARD_NOT_ORIGINATOR: [
    ['Only the originator decides about onward release', 'مزید اجرا کا فیصلہ صرف اصل ادارہ کرتا ہے'],
    [
      'Leave it to a release authority of the originator named',
      'اسے نامزد اصل ادارے کے مختارِ اجرا پر چھوڑیں',
    ],
  ],
  ONWARD_DECIDED: [
    ['The request is decided', 'درخواست پر فیصلہ ہو چکا'],
    [
      'Ask again with a new request, or revoke a grant: watchfloor onward revoke ID --because TEXT',
      'نئی درخواست دیں، یا اجازت واپس لیں: watchfloor onward revoke ID --because TEXT',
    ],
  ],
  ONWARD_NOT_GRANTED: [
    ['The request is not granted', 'درخواست کی اجازت نہیں دی گئی'],
    [
      'Decide it first: watchfloor onward grant ID, or watchfloor onward refuse ID --because TEXT',
      'پہلے فیصلہ کریں: watchfloor onward grant ID، یا watchfloor onward refuse ID --because TEXT',
    ],
  ],
  ONWARD_ENDED: [
    ['The request has ended', 'درخواست ختم ہو چکی'],
    [
      'Ask again: watchfloor onward ask REPORT --to PARTY --because TEXT',
      'دوبارہ پوچھیں: watchfloor onward ask REPORT --to PARTY --because TEXT',
    ],
  ],
  ONWARD_WIDER: [
    [
      'A grant may be narrower than what was asked, never wider',
      'اجازت مانگی گئی حد سے تنگ ہو سکتی ہے، وسیع نہیں',
    ],
    [
      'Give the purpose that was asked for, and a time up to the one asked for',
      'جو مقصد مانگا گیا وہی دیں، اور مانگی گئی مدت تک کا وقت',
    ],
  ],
  ONWARD_INVALID: [
    ['The request cannot be made so', 'درخواست اس طرح نہیں دی جا سکتی'],
    ['See: watchfloor onward ask --help', 'دیکھیں: watchfloor onward ask --help'],
  ],
  ONWARD_FORGED: [
    [
      'The message does not come from the party that it names',
      'پیغام اس ادارے سے نہیں آیا جس کا نام اس پر ہے',
    ],
    ['The party itself sends it, under its own key', 'ادارہ خود اسے اپنی کلید سے بھیجے'],
  ],
  EXPORT_NOT_RELEASED: [
    [
      'Nothing may be exported for a party that may not see it',
      'جس ادارے کو دیکھنے کی اجازت نہیں اس کے لیے کچھ برآمد نہیں ہوتا',
    ],
    [
      'Release it to that party first: watchfloor release draft; watchfloor who-sees ID --party P says what is missing',
      'پہلے اس ادارے کے لیے اجرا کریں: watchfloor release draft؛ watchfloor who-sees ID --party P بتاتا ہے کیا کمی ہے',
    ],
  ],
  MANIFEST_UNREADABLE: [
    ['That is no export manifest of this form', 'یہ اس شکل کی دستخط شدہ برآمدی فہرست نہیں'],
    [
      'Give the exported file; its manifest stands beside it as FILE.manifest.json',
      'برآمد شدہ فائل دیں؛ اس کی فہرست FILE.manifest.json کے نام سے ساتھ ہوتی ہے',
    ],
  ],
  EXISTENCE_NOT_YOURS: [
    [
      'Whether a thing exists is told by its originator alone',
      'کسی چیز کا وجود صرف اس کا اصل ادارہ بتاتا ہے',
    ],
    ['Leave it to a release authority of the originator', 'اسے اصل ادارے کے مختارِ اجرا پر چھوڑیں'],
  ],
};
