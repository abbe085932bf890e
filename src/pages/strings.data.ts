/** Every sentence of the pages, English and Urdu. `{x}` is filled in. */
export const STRINGS = {
  product: ['Watchfloor', 'واچ فلور'],
  skip: ['Skip to the content', 'مواد پر جائیں'],
  picture: ['Picture', 'مجموعی تصویر'],
  pictureLead: [
    'Everything you may see, folded into one picture. Each value opens to the reports that say it.',
    'جو کچھ آپ دیکھ سکتے ہیں، ایک ہی تصویر میں۔ ہر قدر کھول کر وہ رپورٹیں دیکھی جا سکتی ہیں جن پر وہ قائم ہے۔',
  ],
  markingOfPage: ['Marking of this page', 'اس صفحے کی درجہ بندی'],
  signedInAs: ['Signed in', 'داخل شدہ'],
  purpose: ['Purpose', 'مقصد'],
  clearedTo: ['cleared to {level}', 'رسائی: {level}'],
  signOut: ['Sign out', 'باہر نکلیں'],
  otherLanguage: ['اردو', 'English'],
  navigation: ['Main', 'مرکزی'],
  search: ['Search', 'تلاش'],
  searchLabel: ['Name in any script, or words of a report', 'کسی بھی رسم الخط میں نام، یا رپورٹ کے الفاظ'],
  counts: ['What is in it', 'اس میں کیا ہے'],

  screening: ['Screening', 'فہرستوں سے جانچ'],
  screeningLead: [
    'A match of records is no verdict on a person. Nothing is frozen, refused or listed by it.',
    'ریکارڈ کی مشابہت کسی شخص کے بارے میں فیصلہ نہیں۔ اس سے نہ کچھ منجمد ہوتا ہے، نہ مسترد، نہ فہرست میں شامل۔',
  ],
  screeningHit: ['Possible match', 'ممکنہ مشابہت'],
  screenName: ['Name, in any script', 'نام، کسی بھی رسم الخط میں'],
  screenBorn: ['Year or day of birth', 'پیدائش کا سال یا دن'],
  screenCountry: ['Country', 'ملک'],
  screenKind: ['Kind', 'نوعیت'],
  screenRun: ['Screen', 'جانچیں'],
  screenFound: ['What was found', 'جو ملا'],
  screenNothing: ['Nothing was found in these lists.', 'ان فہرستوں میں کچھ نہیں ملا۔'],
  screenList: ['Entry', 'اندراج'],
  screenReference: ['Your number', 'آپ کا نمبر'],
  screenProposed: ['Waits for a second officer', 'دوسرے افسر کا منتظر'],
  lookedIn: ['Looked in', 'جن فہرستوں میں دیکھا گیا'],
  queue: ['Waiting for somebody', 'کسی کے منتظر'],
  queueEmpty: ['Nothing waits for you.', 'آپ کے لیے کچھ منتظر نہیں۔'],
  disposition: ['What do you make of it?', 'آپ کی رائے میں یہ کیا ہے؟'],
  reason: ['Reason; it is kept', 'وجہ؛ محفوظ رکھی جاتی ہے'],
  record: ['Record', 'درج کریں'],
  history: ['History', 'سرگزشت'],

  entities: ['Entities', 'ہستیاں'],
  events: ['Events', 'واقعات'],
  eventsLead: [
    'Newest first. Counts of casualties stand side by side, one row per report; they are never added up.',
    'تازہ ترین پہلے۔ جانی نقصان کے اعداد رپورٹ وار ساتھ ساتھ درج ہیں؛ انہیں کبھی جمع نہیں کیا جاتا۔',
  ],
  conflicts: ['Conflicts', 'تضادات'],
  conflictsLead: [
    'Reports that cannot all be right. No side is dropped; weigh the grades and the origins.',
    'وہ بیانات جو سب بیک وقت درست نہیں ہو سکتے۔ کوئی فریق حذف نہیں کیا گیا؛ درجے اور ماخذ پرکھیں۔',
  ],
  echoes: ['Echoes: many reports, one origin', 'بازگشت: رپورٹیں کئی، ماخذ ایک'],
  echoesLead: [
    'These reports repeat one another, so together they count once.',
    'یہ رپورٹیں ایک دوسرے کو دہراتی ہیں، اس لیے مل کر ایک ہی شمار ہوتی ہیں۔',
  ],
  singleOrigin: [
    '{n} of {all} claims rest on a single origin.',
    '{all} میں سے {n} دعوے صرف ایک ماخذ پر قائم ہیں۔',
  ],
  singleOriginLead: [
    'They may be true, but nobody else says so yet.',
    'ممکن ہے درست ہوں، مگر ابھی کسی اور نے یہ نہیں کہا۔',
  ],
  more: ['{n} more are not shown.', 'مزید {n} نہیں دکھائے گئے۔'],
  showAll: ['Show everything', 'سب دکھائیں'],
  showLess: ['Show the most important only', 'صرف اہم ترین دکھائیں'],
  noneYet: ['None in what you may see.', 'جو آپ دیکھ سکتے ہیں اس میں کوئی نہیں۔'],
  emptyPicture: ['No report is here yet that you may see', 'ابھی یہاں کوئی ایسی رپورٹ نہیں جو آپ دیکھ سکیں'],
  emptyPictureFix: [
    'File one from a terminal, then load this page again:',
    'ٹرمینل سے ایک رپورٹ داخل کریں، پھر یہ صفحہ دوبارہ کھولیں:',
  ],
  sameOrigin: ['same origin as the row above', 'اوپر کی سطر والا ہی ماخذ'],
  place: ['Place', 'جگہ'],
  participants: ['Participants', 'شرکا'],
  casualties: ['Casualties by report', 'جانی نقصان، رپورٹ وار'],
  report: ['Report', 'رپورٹ'],
  reports: ['Reports', 'رپورٹیں'],
  grade: ['Grade', 'درجہ'],

  names: ['Names', 'نام'],
  values: ['What is claimed', 'کیا دعویٰ ہے'],
  valuesLead: [
    'Open a value to see who says so, in which words, how good the source is and how it is marked.',
    'کسی قدر کو کھولیں: کس نے کہا، کن الفاظ میں، ماخذ کتنا قابلِ اعتماد ہے اور اس کی درجہ بندی کیا ہے۔',
  ],
  noValues: ['Nothing but its name is claimed.', 'نام کے سوا کچھ دعویٰ نہیں کیا گیا۔'],
  why: ['Why these records are one', 'یہ ریکارڈ ایک کیوں ہیں'],
  proposals: ['May be the same: waits for an officer', 'شاید ایک ہی ہوں: افسر کے فیصلے کے منتظر'],
  proposalsFix: ['To decide, in a terminal:', 'فیصلہ کرنے کے لیے، ٹرمینل میں:'],
  setAside: [
    '{n} opinions, assessments or forecasts that speak of it are set aside: they are no part of this card.',
    'اس کے بارے میں {n} آرا، جائزے یا پیش گوئیاں الگ رکھی گئی ہیں: وہ اس کارڈ کا حصہ نہیں۔',
  ],
  speaker: ['Said by', 'بقول'],
  marking: ['Marking', 'درجہ بندی'],
  modality: ['How it is said', 'کس طور کہا گیا'],
  reportDated: ['Report dated', 'رپورٹ کی تاریخ'],
  holdsFor: ['Holds for', 'کب کے لیے'],
  state: ['State', 'حالت'],
  readBy: ['Read by rule', 'قاعدہ'],
  originator: ['Originator', 'بھیجنے والا ادارہ'],
  sourceType: ['Source type', 'ماخذ کی قسم'],

  whyLead: [
    'Each tie names its evidence. An officer can take any of it back; nothing is merged for good.',
    'ہر ربط اپنی دلیل بتاتا ہے۔ افسر اسے واپس لے سکتا ہے؛ کوئی انضمام حتمی نہیں۔',
  ],
  records: ['Records', 'ریکارڈ'],
  ties: ['Tied by', 'ربط کی بنیاد'],
  noTies: ['One record only: nothing was joined.', 'صرف ایک ریکارڈ ہے: کچھ جوڑا نہیں گیا۔'],
  refusals: ['Kept apart', 'الگ رکھے گئے'],
  noRefusals: [
    'No record that looks alike had to be kept apart.',
    'کوئی ملتا جلتا ریکارڈ الگ رکھنا نہیں پڑا۔',
  ],
  because: ['For', 'حق میں'],
  against: ['Against', 'خلاف'],
  byEvidence: ['evidence', 'شہادت'],
  byJudgement: ['an officer’s judgement', 'افسر کا فیصلہ'],
  backToCard: ['Back to the card', 'کارڈ پر واپس'],
  otherRecord: ['another record', 'دوسرا ریکارڈ'],

  reportText: ['Text', 'متن'],
  reportFacts: ['About this report', 'اس رپورٹ کے بارے میں'],
  legend: ['How the text is set apart', 'متن کے حصے'],
  filedAt: ['Filed', 'داخل کی گئی'],
  language: ['Language', 'زبان'],
  format: ['Format', 'شکل'],
  reference: ['Reference', 'حوالہ'],
  file: ['File', 'فائل'],
  hash: ['SHA-256', 'SHA-256'],
  citedSpan: ['The words you came for are highlighted.', 'مطلوبہ الفاظ نمایاں ہیں۔'],
  page: ['p. {n}', 'صفحہ {n}'],
  goToSpan: ['Go to them', 'ان پر جائیں'],
  emptyText: ['This report holds no text.', 'اس رپورٹ میں متن نہیں۔'],

  resultsFor: ['Results for “{q}”', '”{q}“ کے نتائج'],
  passages: ['In the words of reports', 'رپورٹوں کے الفاظ میں'],
  nothingFound: [
    'Nothing that you may see bears that name or holds those words.',
    'جو آپ دیکھ سکتے ہیں اس میں نہ یہ نام ہے نہ یہ الفاظ۔',
  ],
  tryThis: ['What to try', 'یہ آزمائیں'],
  tryFewer: ['Fewer words, or only the family name', 'کم الفاظ، یا صرف خاندانی نام'],
  trySpelling: [
    'Another spelling: sounds are matched, but not every one',
    'کوئی اور ہجے: آوازیں ملائی جاتی ہیں، مگر ہر ایک نہیں',
  ],
  tryScript: [
    'The name in another script: محمد, Muhammad, Мухаммад',
    'نام کسی اور رسم الخط میں: محمد، Muhammad، Мухаммад',
  ],
  tryIndex: [
    'A report filed a moment ago is searchable by its words within a minute',
    'ابھی داخل کی گئی رپورٹ ایک منٹ میں الفاظ سے تلاش ہو سکے گی',
  ],
  searchLead: [
    'Type a name in any script, or words that a report holds.',
    'کسی بھی رسم الخط میں نام لکھیں، یا وہ الفاظ جو رپورٹ میں ہوں۔',
  ],

  notSignedIn: ['You are not signed in', 'آپ داخل نہیں ہوئے'],
  notSignedInLead: [
    'Watchfloor shows nothing before it knows who asks. Sign in with a one-time link:',
    'واچ فلور یہ جانے بغیر کچھ نہیں دکھاتا کہ کون پوچھ رہا ہے۔ ایک بار کے ربط سے داخل ہوں:',
  ],
  linkSpent: ['This sign-in link is not valid', 'داخلے کا یہ ربط کارآمد نہیں'],
  linkSpentLead: [
    'It was used already, is older than twelve hours, or never was. Get a new one:',
    'یہ استعمال ہو چکا، بارہ گھنٹے سے پرانا ہے، یا کبھی تھا ہی نہیں۔ نیا ربط لیں:',
  ],
  signInStart: [
    'Open one of the links that npm start printed in its terminal. Each works once.',
    'npm start نے اپنے ٹرمینل میں جو ربط چھاپے ان میں سے ایک کھولیں۔ ہر ربط ایک بار چلتا ہے۔',
  ],
  signInCommand: ['Or print a new link for an officer:', 'یا کسی افسر کے لیے نیا ربط چھاپیں:'],
  justSignedIn: ['I have just signed in: open the picture', 'ابھی داخلہ ہو چکا ہے: تصویر کھولیں'],
  notFound: ['Not found', 'نہیں ملا'],
  notFoundLead: [
    'There is nothing here for you. What does not exist and what you may not see look the same.',
    'یہاں آپ کے لیے کچھ نہیں۔ جو موجود نہیں اور جو آپ نہیں دیکھ سکتے، دونوں یکساں نظر آتے ہیں۔',
  ],
  notFoundFix: [
    'Check the address, or start again from the picture.',
    'پتہ جانچیں، یا تصویر سے دوبارہ شروع کریں۔',
  ],
  refused: ['That did not work', 'یہ نہ ہو سکا'],
  fault: ['Something failed on our side', 'ہماری طرف کوئی خرابی ہوئی'],
  faultLead: [
    'Nothing was changed. Try again; if it stays, give this reference to the administrator of this centre:',
    'کچھ تبدیل نہیں ہوا۔ دوبارہ کوشش کریں؛ اگر یہی رہے تو یہ حوالہ اس مرکز کے منتظم کو دیں:',
  ],
  whatToDo: ['What to do', 'کیا کریں'],
  toPicture: ['To the picture', 'تصویر پر جائیں'],
} as const satisfies Readonly<Record<string, readonly [en: string, ur: string]>>;

/** Counted things: singular and plural of each language. */
export const COUNTED = {
  reports: [
    ['{n} report', '{n} reports'],
    ['{n} رپورٹ', '{n} رپورٹیں'],
  ],
  records: [
    ['{n} record', '{n} records'],
    ['{n} ریکارڈ', '{n} ریکارڈ'],
  ],
  origins: [
    ['{n} independent origin', '{n} independent origins'],
    ['{n} آزاد ماخذ', '{n} آزاد ماخذ'],
  ],
  shortOrigins: [
    ['{n} origin', '{n} origins'],
    ['{n} ماخذ', '{n} ماخذ'],
  ],
  mentions: [
    ['{n} mention', '{n} mentions'],
    ['{n} ذکر', '{n} اذکار'],
  ],
  entities: [
    ['{n} entity', '{n} entities'],
    ['{n} ہستی', '{n} ہستیاں'],
  ],
  events: [
    ['{n} event', '{n} events'],
    ['{n} واقعہ', '{n} واقعات'],
  ],
  claims: [
    ['{n} claim', '{n} claims'],
    ['{n} دعویٰ', '{n} دعوے'],
  ],
  conflicts: [
    ['{n} conflict', '{n} conflicts'],
    ['{n} تضاد', '{n} تضادات'],
  ],
  echoes: [
    ['{n} echoed origin', '{n} echoed origins'],
    ['{n} دہرایا گیا ماخذ', '{n} دہرائے گئے ماخذ'],
  ],
  audiences: [
    ['REL TO {n} audience', 'REL TO {n} audiences, all at once'],
    ['REL TO {n} حلقہ', 'REL TO بیک وقت {n} حلقے'],
  ],
  originators: [
    ['{n} originator', '{n} originators'],
    ['{n} بھیجنے والا ادارہ', '{n} بھیجنے والے ادارے'],
  ],
} as const satisfies Readonly<
  Record<string, readonly [en: readonly [string, string], ur: readonly [string, string]]>
>;
