/** Sentences of the help and of the tour. */
export const HELP_STRINGS = {
  title: ['Help', 'مدد'],
  lead: [
    'What each page is for and how it is used. ? shows the keys of the page you are on.',
    'ہر صفحہ کس لیے ہے اور کیسے استعمال ہوتا ہے۔ ? موجودہ صفحے کی کلیدیں دکھاتا ہے۔',
  ],
  go: ['Go there', 'وہاں جائیں'],
  picture: ['The page “{page}”', 'صفحہ ”{page}“'],
  howTo: ['How to: {page}', 'طریقہ: {page}'],
  helpHere: ['Help for this page', 'اس صفحے کی مدد'],
  group: ['Help', 'مدد'],
  tour: ['A tour of the floor', 'فلور کی سیر'],
  tourInvite: ['New here? Six steps, by keyboard, two minutes.', 'نئے ہیں؟ چھ قدم، کی بورڈ سے، دو منٹ۔'],
  tourStart: ['Take the tour', 'سیر کریں'],
  tourSkip: ['No, thank you', 'نہیں، شکریہ'],
  next: ['Next', 'اگلا'],
  back: ['Back', 'پچھلا'],
  end: ['Done', 'مکمل'],
  step: ['Step {n} of {all}', 'قدم {n} از {all}'],
} as const;

/** The tour, step by step: a heading and what it says. */
export const TOUR_STEPS = [
  [
    ['The marking above and below', 'اوپر اور نیچے کی درجہ بندی'],
    [
      'It is the highest of all that is on the page. What you may not see is on no page, in no count.',
      'یہ صفحے پر موجود سب سے بلند درجہ ہے۔ جو آپ نہیں دیکھ سکتے وہ کسی صفحے یا گنتی میں نہیں۔',
    ],
  ],
  [
    ['Who you are, and why you read', 'آپ کون ہیں، اور کیوں پڑھتے ہیں'],
    [
      'Press p to change purpose or case. Everything you read is logged under it.',
      'مقصد یا مقدمہ بدلنے کے لیے p دبائیں۔ آپ جو پڑھیں اسی کے تحت درج ہوتا ہے۔',
    ],
  ],
  [
    ['Find', 'تلاش'],
    [
      '/ searches names in any script and words of reports. Every value you find opens to its sources.',
      '/ کسی بھی رسم الخط میں نام اور رپورٹوں کے الفاظ تلاش کرتا ہے۔ ہر قدر اپنے ذرائع تک کھلتی ہے۔',
    ],
  ],
  [
    ['Go by keys', 'کلیدوں سے چلیں'],
    [
      'g and a letter goes to a page, j and k step in a list, Enter opens, u takes back.',
      'g اور ایک حرف صفحے پر لے جاتا ہے، j اور k فہرست میں چلتے ہیں، Enter کھولتا ہے، u واپس لیتا ہے۔',
    ],
  ],
  [
    ['All commands', 'تمام احکامات'],
    [
      'Ctrl K finds any command, page or how-to by its name. ? shows and changes the keys.',
      'Ctrl K کسی بھی حکم، صفحے یا طریقے کو نام سے ڈھونڈتا ہے۔ ? کلیدیں دکھاتا اور بدلتا ہے۔',
    ],
  ],
  [
    ['Nothing is done by itself', 'خود سے کچھ نہیں ہوتا'],
    [
      'The machine proposes, officers decide, and every act can be taken back. Begin with the feed (g f) or the review (g r).',
      'مشین تجویز دیتی ہے، افسر فیصلہ کرتے ہیں، اور ہر عمل واپس لیا جا سکتا ہے۔ تازہ رپورٹوں (g f) یا نظرِ ثانی (g r) سے شروع کریں۔',
    ],
  ],
] as const;
