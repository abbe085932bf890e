/** Sentences of the review desk. */
export const REVIEW_STRINGS = {
  title: ['Reports whose claims wait', 'رپورٹیں جن کے دعوے منتظر ہیں'],
  lead: [
    'A machine read these claims; on a card they stand as proposals until an officer accepts them.',
    'یہ دعوے مشین نے پڑھے ہیں؛ افسر کے قبول کرنے تک کارڈ پر محض تجویز رہتے ہیں۔',
  ],
  empty: [
    'No claim waits for you. New reports appear here by themselves.',
    'آپ کے لیے کوئی دعویٰ منتظر نہیں۔ نئی رپورٹیں خود یہاں آ جاتی ہیں۔',
  ],
  order: ['Order', 'ترتیب'],
  orderPrecedence: ['most urgent first', 'سب سے فوری پہلے'],
  orderNewest: ['newest first', 'تازہ ترین پہلے'],
  orderGrade: ['best graded first', 'بہترین درجہ پہلے'],
  back: ['Back to the queue', 'قطار کی طرف'],
  claims: ['Claims', 'دعوے'],
  text: ['Text', 'متن'],
  noClaims: ['No claim was read in this report.', 'اس رپورٹ سے کوئی دعویٰ نہیں پڑھا گیا۔'],
  accept: ['Accept', 'قبول'],
  refuse: ['Refuse', 'رد'],
  change: ['Change', 'تبدیل'],
  undo: ['Take back the last act', 'آخری عمل واپس لیں'],
  next: ['Next claim', 'اگلا دعویٰ'],
  previous: ['Claim before', 'پچھلا دعویٰ'],
  nextOpen: ['Next claim that waits', 'اگلا منتظر دعویٰ'],
  nextReport: ['Next report', 'اگلی رپورٹ'],
  acceptRule: ['Accept all of this rule in the report', 'اس قاعدے کے تمام دعوے قبول کریں'],
  group: ['Review', 'نظرِ ثانی'],
  readAsWritten: ['As the report says', 'جیسا رپورٹ میں لکھا ہے'],
  whyRefuse: ['Why is it refused?', 'رد کرنے کی وجہ؟'],
  whyChange: ['Why is it changed?', 'تبدیلی کی وجہ؟'],
  reasonMisread: ['The machine misread the sentence', 'مشین نے جملہ غلط پڑھا'],
  reasonWrongPerson: ['It is said of somebody else', 'یہ کسی اور کے بارے میں ہے'],
  reasonNotSaid: ['The report does not say it', 'رپورٹ یہ نہیں کہتی'],
  reasonOpinion: ['It is an opinion, no fact', 'یہ رائے ہے، حقیقت نہیں'],
  reasonOther: ['Another reason', 'کوئی اور وجہ'],
  newValue: ['What the report says', 'رپورٹ کیا کہتی ہے'],
  newValueHint: ['“{text}” was read', '”{text}“ پڑھا گیا تھا'],
  cancel: ['Cancel', 'منسوخ'],
  record: ['Record', 'درج کریں'],
  decided: ['{decision} by {officer}', '{decision}، بذریعہ {officer}'],
  rule: ['rule {rule}', 'قاعدہ {rule}'],
  done: ['Nothing waits in this report any more.', 'اس رپورٹ میں اب کچھ منتظر نہیں۔'],
  undone: ['Taken back', 'واپس لیا گیا'],
  keysHint: [
    'a accept · r refuse · c change · u take back · j k move',
    'a قبول · r رد · c تبدیل · u واپس · j k حرکت',
  ],
} as const;

export const REVIEW_COUNTED = {
  waiting: [
    ['{n} claim waits', '{n} claims wait'],
    ['{n} دعویٰ منتظر', '{n} دعوے منتظر'],
  ],
  claims: [
    ['{n} claim', '{n} claims'],
    ['{n} دعویٰ', '{n} دعوے'],
  ],
} as const;

/** States of a claim, and what an officer made of it. */
export const STATE_WORDS: Readonly<Record<string, readonly [en: string, ur: string]>> = {
  stated: ['stated', 'بیان شدہ'],
  proposed: ['waits', 'منتظر'],
  suggested: ['offered by the model', 'ماڈل کی پیشکش'],
  accepted: ['accepted', 'قبول شدہ'],
  changed: ['changed', 'تبدیل شدہ'],
  refused: ['refused', 'رد شدہ'],
  accept: ['accepted', 'قبول'],
  change: ['changed', 'تبدیل'],
  refuse: ['refused', 'رد'],
};
