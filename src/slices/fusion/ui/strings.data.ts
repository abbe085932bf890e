/** Sentences of the pages of the picture. */
export const FUSION_STRINGS = {
  search: ['Search', 'تلاش'],
  searchFor: ['Search: {text}', 'تلاش: {text}'],
  searchEmpty: [
    'Type a name in any script, or words of a report, in the box above. The key / takes you there.',
    'اوپر کے خانے میں کسی بھی رسم الخط میں نام یا رپورٹ کے الفاظ لکھیں۔ کلید / آپ کو وہاں لے جاتی ہے۔',
  ],
  searchNothing: [
    'Nothing that you may see is called so. Try another spelling, or one word only.',
    'آپ کی رسائی میں اس نام کی کوئی چیز نہیں۔ کوئی اور ہجے آزمائیں، یا صرف ایک لفظ۔',
  ],

  names: ['Names', 'نام'],
  conflicts: ['Conflicts', 'تضادات'],
  conflictsLead: [
    'Reports that cannot all be right. No side is dropped; weigh the grades and the origins.',
    'وہ بیانات جو سب بیک وقت درست نہیں ہو سکتے۔ کوئی فریق حذف نہیں کیا گیا؛ درجے اور ماخذ پرکھیں۔',
  ],
  values: ['What is claimed', 'کیا دعویٰ ہے'],
  valuesLead: [
    'j and k go from value to value, Enter opens who says so, in which words, how good the source is and how it is marked.',
    'j اور k سے ایک قدر سے دوسری پر جائیں، Enter کھولتا ہے: کس نے کہا، کن الفاظ میں، ماخذ کتنا قابلِ اعتماد ہے اور درجہ بندی کیا ہے۔',
  ],
  noValues: ['Nothing but its name is claimed.', 'نام کے سوا کچھ دعویٰ نہیں کیا گیا۔'],
  sourcesOf: ['Sources of {value}:', '{value} کے ذرائع:'],
  moreValues: ['{n} more values', 'مزید {n} قدریں'],
  groupPage: ['On this page', 'اس صفحے پر'],
  openWhy: ['Why these records are one', 'یہ ریکارڈ ایک کیوں ہیں'],
  proposals: ['May be the same: waits for an officer', 'شاید ایک ہی ہوں: افسر کے فیصلے کے منتظر'],
  compare: ['Compare', 'موازنہ کریں'],
  compareThem: ['Compare {a} and {b}', '{a} اور {b} کا موازنہ کریں'],
  setAside: [
    '{n} opinions, assessments or forecasts that speak of it are set aside: they are no part of this card.',
    'اس کے بارے میں {n} آرا، جائزے یا پیش گوئیاں الگ رکھی گئی ہیں: وہ اس کارڈ کا حصہ نہیں۔',
  ],
  echoes: ['Echoes: many reports, one origin', 'بازگشت: رپورٹیں کئی، ماخذ ایک'],
  echoesLead: [
    'These reports repeat one another, so together they count once.',
    'یہ رپورٹیں ایک دوسرے کو دہراتی ہیں، اس لیے مل کر ایک ہی شمار ہوتی ہیں۔',
  ],
  echoDrawing: [
    '{reports} by date, joined by {echoes} where one repeats another; the list below says the same in words',
    '{reports} تاریخ وار، {echoes} سے جڑی ہوئی جہاں ایک دوسری کو دہراتی ہے؛ نیچے کی فہرست یہی الفاظ میں بتاتی ہے',
  ],
  echoUnknown: [
    'Nobody can tell where it comes from: it adds no corroboration.',
    'معلوم نہیں کہ یہ کہاں سے آیا: اس سے تائید میں اضافہ نہیں ہوتا۔',
  ],
  reports: ['Reports', 'رپورٹیں'],

  onPage: ['p. {n}', 'صفحہ {n}'],
  report: ['Report', 'رپورٹ'],
  grade: ['Grade', 'درجہ'],
  marking: ['Marking', 'درجہ بندی'],
  modality: ['How it is said', 'کس طور کہا گیا'],
  reportDated: ['Report dated', 'رپورٹ کی تاریخ'],
  holdsFor: ['Holds for', 'کب کے لیے'],
  state: ['State', 'حالت'],
  readBy: ['Read by rule', 'قاعدہ'],
  speaker: ['Said by', 'بقول'],
  originator: ['Originator', 'بھیجنے والا ادارہ'],
  sourceType: ['Source type', 'ماخذ کی قسم'],
  reviewedBy: ['Decided by', 'فیصلہ کنندہ'],
  wasRead: ['Was read as', 'پہلے یوں پڑھا گیا'],

  reportText: ['Text', 'متن'],
  reportFacts: ['About this report', 'اس رپورٹ کے بارے میں'],
  reviewClaims: ['Review its claims', 'اس کے دعووں پر نظرِ ثانی'],
  legend: ['How the text is set apart', 'متن کے حصے'],
  legendNames: ['what is named: opens its card', 'جس کا نام ہے: اس کا کارڈ کھولتا ہے'],
  toggleNames: ['Show or hide what is named', 'نام نمایاں کریں یا چھپائیں'],
  citedSpan: ['The words you came for are highlighted.', 'مطلوبہ الفاظ نمایاں ہیں۔'],
  toCited: ['Go to the cited words', 'حوالے کے الفاظ پر جائیں'],
  emptyText: ['This report holds no text.', 'اس رپورٹ میں متن نہیں۔'],
  file: ['File', 'فائل'],
  filedAt: ['Filed', 'داخل کی گئی'],
  reference: ['Reference', 'حوالہ'],
  language: ['Language', 'زبان'],
  format: ['Format', 'شکل'],
  hash: ['SHA-256', 'SHA-256'],
} as const;

export const FUSION_COUNTED = {
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
  echoes: [
    ['{n} echo', '{n} echoes'],
    ['{n} بازگشت', '{n} بازگشتوں'],
  ],
} as const;
