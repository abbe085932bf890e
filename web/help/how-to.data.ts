import type { Pair } from '../language/speech.ts';

/** How a page is used: what for, then what to do, in order. A test holds this against the list of pages. */
export interface HowTo {
  readonly about: Pair;
  readonly steps: readonly Pair[];
}

export const HOW_TO: Readonly<Record<string, HowTo>> = {
  '/': {
    about: ['Where a shift begins.', 'جہاں ڈیوٹی شروع ہوتی ہے۔'],
    steps: [
      [
        'Press / and type a name in any script, or words of a report.',
        '/ دبائیں اور کسی بھی رسم الخط میں نام یا رپورٹ کے الفاظ لکھیں۔',
      ],
      [
        'What you opened lately stands here until you close the window.',
        'حال ہی میں کھولی گئی چیزیں کھڑکی بند ہونے تک یہاں رہتی ہیں۔',
      ],
    ],
  },
  '/picture': {
    about: [
      'What all reports that you may see say together.',
      'آپ کی رسائی کی تمام رپورٹیں مل کر کیا کہتی ہیں۔',
    ],
    steps: [
      [
        'Read what is new, what is disputed, and what rests on one origin.',
        'دیکھیں کیا نیا ہے، کس پر اختلاف ہے، اور کیا ایک ہی ماخذ پر قائم ہے۔',
      ],
      ['Open a value to see who says so.', 'کسی قدر کو کھولیں تاکہ معلوم ہو کون کہتا ہے۔'],
    ],
  },
  '/search': {
    about: ['Entities by name, reports by their words.', 'نام سے ہستیاں، الفاظ سے رپورٹیں۔'],
    steps: [
      [
        'Type, then narrow by kind, agency, source or language.',
        'لکھیں، پھر نوعیت، ادارے، ذریعے یا زبان سے محدود کریں۔',
      ],
      ['j and k step through what was found, Enter opens it.', 'j اور k سے نتائج میں چلیں، Enter سے کھولیں۔'],
      [
        'The address holds the question: a bookmark asks it again.',
        'پتہ سوال کو محفوظ رکھتا ہے: نشان زد کریں تو دوبارہ پوچھا جائے گا۔',
      ],
    ],
  },
  '/entities/$id': {
    about: [
      'One person, organisation or thing, with every value to its sources.',
      'ایک شخص، ادارہ یا چیز، ہر قدر اپنے ذرائع کے ساتھ۔',
    ],
    steps: [
      [
        'Open a value: report, grade, date and marking stand behind it.',
        'قدر کھولیں: رپورٹ، درجہ، تاریخ اور درجہ بندی اس کے پیچھے ہیں۔',
      ],
      ['Look at what is disputed before you pass anything on.', 'آگے بھیجنے سے پہلے اختلاف دیکھیں۔'],
      [
        'Choose an earlier day to see what was known then.',
        'پہلے کا دن چنیں تاکہ معلوم ہو تب کیا معلوم تھا۔',
      ],
    ],
  },
  '/entities/$id/why': {
    about: ['Why these records are taken for one.', 'یہ ریکارڈ ایک کیوں مانے گئے۔'],
    steps: [
      ['Read the evidence for and against each tie.', 'ہر ربط کے حق میں اور خلاف شہادت پڑھیں۔'],
      [
        'Where you disagree, open both records side by side and judge.',
        'اختلاف ہو تو دونوں ریکارڈ ساتھ ساتھ کھولیں اور فیصلہ دیں۔',
      ],
    ],
  },
  '/compare': {
    about: ['Two or three records side by side.', 'دو یا تین ریکارڈ ساتھ ساتھ۔'],
    steps: [
      ['See first what each verdict would change.', 'پہلے دیکھیں ہر فیصلہ کیا بدلے گا۔'],
      [
        'Judge same, different or unsure by key, with a reason. It can be taken back.',
        'کلید سے ایک، مختلف یا غیر یقینی کا فیصلہ دیں، وجہ کے ساتھ۔ واپس لیا جا سکتا ہے۔',
      ],
    ],
  },
  '/reports/$id': {
    about: [
      'One report as it was filed, and what was read in it.',
      'رپورٹ جیسی درج ہوئی، اور اس میں کیا پڑھا گیا۔',
    ],
    steps: [
      [
        'Select a name in the text to see who it is taken for.',
        'متن میں نام چنیں تاکہ معلوم ہو اسے کون سمجھا گیا۔',
      ],
      [
        'Open who may see it before you speak of it to others.',
        'دوسروں سے بات کرنے سے پہلے دیکھیں اسے کون دیکھ سکتا ہے۔',
      ],
    ],
  },
  '/map': {
    about: [
      'Events where they happened. No map is fetched from outside.',
      'واقعات جہاں ہوئے۔ کوئی نقشہ باہر سے نہیں لیا جاتا۔',
    ],
    steps: [
      [
        'Narrow by days and kinds; list, map and timeline follow one another.',
        'دن اور نوعیت سے محدود کریں؛ فہرست، نقشہ اور وقت ساتھ چلتے ہیں۔',
      ],
      [
        'Everything on the map stands in the list beside it, for the keyboard.',
        'نقشے کی ہر چیز ساتھ کی فہرست میں بھی ہے، کی بورڈ کے لیے۔',
      ],
    ],
  },
  '/timeline': {
    about: ['Events in the order of time.', 'واقعات وقت کی ترتیب میں۔'],
    steps: [
      [
        'Choose whether they stand by when they happened or when they were reported.',
        'چنیں کہ وقوع کے وقت سے یا اطلاع کے وقت سے ترتیب ہو۔',
      ],
      ['Brush a period to see only that.', 'مدت منتخب کریں تاکہ صرف وہی نظر آئے۔'],
    ],
  },
  '/graph': {
    about: [
      'Links between things, each a claim with its source.',
      'چیزوں کے روابط، ہر ربط اپنے ذریعے والا دعویٰ۔',
    ],
    steps: [
      [
        'See how much a relation would bring before you expand it.',
        'پھیلانے سے پہلے دیکھیں کہ ربط کتنا لائے گا۔',
      ],
      [
        'Undo takes any step back; the table shows the same without drawing.',
        'واپسی ہر قدم لوٹاتی ہے؛ جدول وہی بغیر خاکے کے دکھاتا ہے۔',
      ],
    ],
  },
  '/graph/$chart': {
    about: [
      'A chart that was kept: places and acts, never content.',
      'محفوظ خاکہ: مقامات اور اعمال، مواد نہیں۔',
    ],
    steps: [
      [
        'Each reader sees in it what their own rights let through.',
        'ہر قاری اس میں وہی دیکھتا ہے جس کی اسے اجازت ہے۔',
      ],
      ['Share it with a colleague by its address.', 'ساتھی کو اس کا پتہ بھیجیں۔'],
    ],
  },
  '/intake': {
    about: ['Files and texts are handed in.', 'فائلیں اور متن درج کیے جاتے ہیں۔'],
    steps: [
      [
        'Set marking and grade first; an empty marking is your agency only.',
        'پہلے درجہ بندی اور درجہ مقرر کریں؛ خالی کا مطلب صرف آپ کا ادارہ۔',
      ],
      [
        'Drop files, press o to choose, or i to paste; Ctrl Enter files the text.',
        'فائلیں چھوڑیں، o سے چنیں یا i سے چسپاں کریں؛ Ctrl Enter درج کرتا ہے۔',
      ],
      [
        'Follow the line of a report to the review of its claims.',
        'رپورٹ کی سطر سے اس کے دعوؤں کی نظرِ ثانی پر جائیں۔',
      ],
    ],
  },
  '/imports': {
    about: ['Tables (CSV, XLSX) row by row.', 'جدول (CSV، XLSX) سطر بہ سطر۔'],
    steps: [
      ['Drop a table. Nothing is kept until you import it.', 'جدول چھوڑیں۔ درآمد تک کچھ محفوظ نہیں ہوتا۔'],
      [
        'Look over what each column means; keep the mapping under a name for the next file.',
        'ہر کالم کے معنی دیکھیں؛ نقشہ اگلی فائل کے لیے نام سے محفوظ کریں۔',
      ],
      [
        'Read the first rows as entities and what is wrong by line, then press Ctrl Enter.',
        'ابتدائی سطریں بطور ہستیاں اور غلطیاں دیکھیں، پھر Ctrl Enter دبائیں۔',
      ],
    ],
  },
  '/imports/$id': {
    about: [
      'One import: how far it is, what was wrong, and the way back.',
      'ایک درآمد: کہاں تک پہنچی، کیا غلط تھا، اور واپسی۔',
    ],
    steps: [
      [
        'You may leave: it goes on, also after a crash.',
        'آپ جا سکتے ہیں: یہ جاری رہتی ہے، خرابی کے بعد بھی۔',
      ],
      [
        'Take the problems away as CSV, mend the file and import it again.',
        'مسائل CSV میں لے جائیں، فائل درست کریں اور دوبارہ درآمد کریں۔',
      ],
      [
        'u shows what an undo would touch; with a reason the whole import is taken back.',
        'u دکھاتا ہے واپسی کا اثر؛ وجہ کے ساتھ پوری درآمد واپس ہوتی ہے۔',
      ],
    ],
  },
  '/review': {
    about: ['Reports whose claims wait for an officer.', 'رپورٹیں جن کے دعوے افسر کے منتظر ہیں۔'],
    steps: [
      ['j and k step, Enter opens the desk of a report.', 'j اور k سے چلیں، Enter سے رپورٹ کی میز کھولیں۔'],
    ],
  },
  '/review/$id': {
    about: ['The claims of one report beside its text.', 'ایک رپورٹ کے دعوے اس کے متن کے ساتھ۔'],
    steps: [
      [
        'a accepts, r and a number refuses with that reason, c changes, n goes to the next.',
        'a قبول، r اور نمبر اس وجہ سے رد، c تبدیلی، n اگلا۔',
      ],
      ['u takes your last act back.', 'u آپ کا آخری عمل واپس لیتا ہے۔'],
    ],
  },
  '/screening': {
    about: [
      'Hits that wait, one check, and files of rows.',
      'منتظر مشابہتیں، ایک جانچ، اور سطروں کی فائلیں۔',
    ],
    steps: [
      ['Read what agreed and what could not be compared.', 'پڑھیں کیا ملا اور کیا موازنہ نہ ہو سکا۔'],
      [
        'A verdict is a key and the number of a reason: f somebody else, t the same, n unsure, e pass on.',
        'رائے ایک کلید اور وجہ کا نمبر ہے: f کوئی اور، t وہی، n غیر یقینی، e آگے۔',
      ],
      [
        'A match is no verdict on a person; nothing is done by itself.',
        'مشابہت کسی شخص پر فیصلہ نہیں؛ خود سے کچھ نہیں ہوتا۔',
      ],
    ],
  },
  '/lists': {
    about: ['Designation lists and how old they are.', 'نامزدگی کی فہرستیں اور ان کی عمر۔'],
    steps: [
      [
        'Take the files from the publisher, unchanged, and put them in force together.',
        'فائلیں ناشر سے جوں کی توں لیں اور اکٹھی نافذ کریں۔',
      ],
      [
        'An update that looks wrong is refused; compare it with the publisher before you accept it.',
        'مشکوک تازہ کاری رد ہوتی ہے؛ قبول سے پہلے ناشر سے ملائیں۔',
      ],
    ],
  },
  '/lists/$list': {
    about: ['One list: versions, what each changed, entries.', 'ایک فہرست: نسخے، تبدیلیاں، اندراجات۔'],
    steps: [
      [
        'Choose a version to see what it added, changed and delisted.',
        'نسخہ چنیں تاکہ شامل، بدلے اور خارج اندراج نظر آئیں۔',
      ],
      [
        'f filters the entries in any script, Enter opens one.',
        'f سے کسی بھی رسم الخط میں چھانٹیں، Enter سے کھولیں۔',
      ],
    ],
  },
  '/lists/$list/entries/$entry': {
    about: [
      'All that a publisher says of one party, and said before.',
      'ناشر ایک فریق کے بارے میں کیا کہتا ہے اور پہلے کیا کہتا تھا۔',
    ],
    steps: [['Read the history from the newest to the first.', 'سرگزشت تازہ ترین سے ابتدا تک پڑھیں۔']],
  },
  '/feed': {
    about: ['Reports as they come, the newest first.', 'رپورٹیں جیسے آتی ہیں، تازہ ترین پہلے۔'],
    steps: [
      [
        'Space holds the page still and counts what comes; m marks all as read.',
        'Space صفحہ روکتا اور آنے والی گنتا ہے؛ m سب پڑھا ہوا نشان کرتا ہے۔',
      ],
    ],
  },
  '/notices': {
    about: [
      'What concerns you: what you follow, and what waits for you.',
      'جو آپ سے متعلق ہے: جس پر آپ کی نظر ہے، اور جو آپ کا منتظر ہے۔',
    ],
    steps: [
      [
        'Step with j and k, Enter opens what a notice is about.',
        'j اور k سے چلیں، Enter سے متعلقہ چیز کھولیں۔',
      ],
    ],
  },
  '/partners': {
    about: [
      'Centres that you exchange with, and what each sees.',
      'مراکز جن سے تبادلہ ہے، اور ہر ایک کیا دیکھتا ہے۔',
    ],
    steps: [
      [
        'View as a partner before you release, to see why a report goes or stays.',
        'جاری کرنے سے پہلے شراکت دار کی نظر سے دیکھیں کہ رپورٹ کیوں جاتی یا رکتی ہے۔',
      ],
    ],
  },
  '/recalls': {
    about: [
      'Reports that were taken back, and who has answered.',
      'واپس لی گئی رپورٹیں، اور کس نے جواب دیا۔',
    ],
    steps: [
      [
        'Overdue holders stand first: ask them, receipts are signed.',
        'تاخیر والے پہلے ہیں: ان سے پوچھیں، رسیدیں دستخط شدہ ہیں۔',
      ],
    ],
  },
  '/releases': {
    about: ['What is released, to whom, for what, until when.', 'کیا، کس کو، کس مقصد سے، کب تک جاری ہے۔'],
    steps: [
      [
        'Draft, check, review, issue: three people, and no step by yourself twice.',
        'مسودہ، جانچ، نظرِ ثانی، اجرا: تین افراد، کوئی قدم اکیلے دو بار نہیں۔',
      ],
    ],
  },
  '/tips': {
    about: [
      'Reports sent with a request, and what came of each.',
      'درخواست کے ساتھ بھیجی گئی رپورٹیں، اور ہر ایک کا نتیجہ۔',
    ],
    steps: [
      [
        'Late ones stand first: acknowledge with a and 1, decline with d and the number of a reason.',
        'تاخیر والے پہلے ہیں: a اور 1 سے تصدیق کریں، d اور وجہ کے نمبر سے انکار۔',
      ],
      [
        'Task an agency, then write down what was done, by which right, and what came of it; tell its sender how good it was.',
        'ادارے کو سونپیں، پھر درج کریں کہ کیا، کس اختیار سے ہوا اور نتیجہ کیا نکلا؛ بھیجنے والے کو بتائیں کہ اشارہ کیسا تھا۔',
      ],
      [
        'Send a report of your agency at the foot of the page.',
        'صفحے کے نیچے سے اپنے ادارے کی رپورٹ بھیجیں۔',
      ],
    ],
  },
  '/onward': {
    about: ['Requests to pass on what others originated.', 'دوسروں کا مواد آگے دینے کی درخواستیں۔'],
    steps: [['Decide by key, with an end and a reason.', 'کلید سے فیصلہ کریں، مدت اور وجہ کے ساتھ۔']],
  },
  '/feeds': {
    about: [
      'Sources that an administrator configured, and their health.',
      'منتظم کے مقرر کردہ ذرائع اور ان کی حالت۔',
    ],
    steps: [
      [
        'A failing feed says why and what to do; try it dry before you let it in.',
        'ناکام ذریعہ وجہ اور حل بتاتا ہے؛ داخلے سے پہلے آزمائیں۔',
      ],
    ],
  },
  '/help': {
    about: ['A how-to for every page.', 'ہر صفحے کا طریقہ۔'],
    steps: [
      [
        'Find it from anywhere: Ctrl K, then “how to” and the name of a page.',
        'کہیں سے بھی: Ctrl K، پھر ”طریقہ“ اور صفحے کا نام۔',
      ],
    ],
  },
};
