/** Sentences of what goes beyond a card: history, earlier days, neighbours, who may see it. */
export const STORY_STRINGS = {
  group: ['On this page', 'اس صفحے پر'],
  onThisPage: ['On this page', 'اس صفحے پر'],
  asOf: ['As known here on', 'یہاں معلوم بتاریخ'],
  asOfShow: ['Show', 'دکھائیں'],
  asOfFocus: ['Show the card of an earlier day', 'پچھلی تاریخ کا کارڈ دیکھیں'],
  asOfNow: ['Back to now', 'موجودہ حالت پر واپس'],
  asOfTitle: [
    'Not the present card: as it was known here on {date}',
    'موجودہ کارڈ نہیں: جیسا یہاں {date} کو معلوم تھا',
  ],
  asOfLead: [
    'Reports handed in, judgements and reviews of later are left out, and what was taken back since stands again. What you may see is decided by your rights of now; reports that were withdrawn stay away.',
    'بعد کی رپورٹیں، فیصلے اور نظرِ ثانی شامل نہیں؛ جو بعد میں واپس لیا گیا وہ یہاں برقرار ہے۔ آپ کیا دیکھ سکتے ہیں، اس کا تعین آپ کے موجودہ اختیارات سے ہے؛ واپس لی گئی رپورٹیں شامل نہیں۔',
  ],
  asOfOthers: ['Then apart from it:', 'اُس وقت اس سے الگ:'],
  notYet: ['Nothing of it was known here on {date}.', '{date} کو یہاں اس کے بارے میں کچھ معلوم نہ تھا۔'],
  history: ['What changed it', 'کیا بدلا'],
  historyLead: [
    'Reports, judgements and reviews that changed this card, the newest first, of what you may see.',
    'رپورٹیں، فیصلے اور نظرِ ثانی جن سے یہ کارڈ بدلا، تازہ ترین پہلے، جو آپ دیکھ سکتے ہیں۔',
  ],
  historyCut: ['Older changes are not listed here.', 'اس سے پرانی تبدیلیاں یہاں درج نہیں۔'],
  filed: ['handed in', 'داخل'],
  judged: ['judged', 'فیصلہ'],
  reviewed: ['reviewed', 'نظرِ ثانی'],
  named: ['named', 'نام'],
  undone: ['taken back', 'واپس لیا گیا'],
  withdrawn: ['withdrawn', 'رپورٹ واپس'],
  reinstated: ['handed in again', 'دوبارہ داخل'],
  withdrawnLine: [
    'A report left, and all that rested on it.',
    'ایک رپورٹ واپس لی گئی، اور جو کچھ اس پر مبنی تھا۔',
  ],
  reinstatedLine: ['A report that had left came back.', 'واپس لی گئی رپورٹ دوبارہ آ گئی۔'],
  namedLine: ['also called', 'یہ نام بھی:'],
  thenLink: ['the card then', 'تب کا کارڈ'],
  thenLinkOf: ['the card as known at {date}', 'کارڈ جیسا {date} کو معلوم تھا'],
  neighbours: ['Related entities', 'متعلقہ ہستیاں'],
  neighboursLead: [
    'By relation, each with the claims it rests on. Two records of one person are one neighbour.',
    'تعلق کے لحاظ سے، ہر ایک کے ساتھ وہ دعوے جن پر وہ قائم ہے۔ ایک شخص کے دو ریکارڈ ایک ہی شمار ہوتے ہیں۔',
  ],
  neighboursNone: ['No claim relates it to anything else.', 'کوئی دعویٰ اسے کسی اور سے نہیں جوڑتا۔'],
  neighboursMore: ['{n} more', 'مزید {n}'],
  inGraph: ['In the graph', 'گراف میں'],
  inTimeline: ['In the timeline', 'وقت کی لکیر میں'],
  inMap: ['On the map', 'نقشے پر'],
  sights: ['Who may see this', 'یہ کون دیکھ سکتا ہے'],
  sightsLead: [
    'The card stands under the join of these markings. Each opens to who may see what stands under it, and by which clause.',
    'کارڈ ان سب درجہ بندیوں کے مجموعے کے تحت ہے۔ ہر ایک کھل کر بتاتی ہے کہ اس کے تحت مواد کون دیکھ سکتا ہے اور کس شق سے۔',
  ],
  same: ['same', 'ایک ہی'],
  different: ['different', 'مختلف'],
  unsure: ['unsure', 'غیر یقینی'],
  accept: ['accepted', 'قبول'],
  change: ['changed', 'بدلا'],
  refuse: ['refused', 'مسترد'],
} as const;

export const STORY_COUNTED = {
  claims: [
    ['{n} claim', '{n} claims'],
    ['{n} دعویٰ', '{n} دعوے'],
  ],
  reports: [
    ['{n} report', '{n} reports'],
    ['{n} رپورٹ', '{n} رپورٹیں'],
  ],
  entities: [
    ['{n} entity', '{n} entities'],
    ['{n} ہستی', '{n} ہستیاں'],
  ],
} as const;
