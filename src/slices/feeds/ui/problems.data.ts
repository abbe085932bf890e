import type { ProblemWords } from '../../../../web/language/problems.ts';

/** What the centre says no to of feeds, by code: its own English, and how an Urdu page says it. */
export const FEEDS_PROBLEMS: ProblemWords = {
  FEED_RIGHT_NEEDED: [
    ['Your roles do not cover this act on a feed', 'آپ کے منصب اس ذریعے پر یہ کارروائی نہیں کر سکتے'],
    [
      'Ask an administrator; a push is started by a release authority: watchfloor feeds resume NAME',
      'منتظم سے کہیں؛ ترسیل مختارِ اجرا شروع کرتا ہے: watchfloor feeds resume NAME',
    ],
  ],
  FEED_INVALID: [
    ['The feed cannot be set up so', 'ذریعہ اس طرح مقرر نہیں ہو سکتا'],
    [
      'See docs/guides/feeds.md for what each kind of feed needs',
      'docs/guides/feeds.md میں ہر قسم کی ضرورت درج ہے',
    ],
  ],
  FEED_EXISTS: [
    ['A feed of that name is there already', 'اس نام کا ذریعہ پہلے سے موجود ہے'],
    [
      'Choose another name, or drop the other one first: watchfloor feeds drop NAME',
      'دوسرا نام چنیں، یا پہلے دوسرے کو ہٹائیں: watchfloor feeds drop NAME',
    ],
  ],
  FEED_ADDRESS_REFUSED: [
    ['This address is not connected to', 'اس پتے سے رابطہ نہیں کیا جاتا'],
    [
      'Give an https address without user and password; plain http is for this machine, or with --plain-http',
      'بغیر صارف اور پاس ورڈ کے https پتہ دیں؛ سادہ http اسی مشین کے لیے ہے، یا --plain-http کے ساتھ',
    ],
  ],
  FEED_CREDENTIALS_INVALID: [
    ['The credentials are not understood', 'اسناد سمجھ میں نہیں آئیں'],
    [
      'Give a JSON file: {"username":…,"password":…}, {"token":…}, {"header":{"name":…,"value":…}}, with "cert" and "key" (PEM) for TLS',
      'JSON فائل دیں: {"username":…,"password":…}, {"token":…}, {"header":{"name":…,"value":…}}، اور TLS کے لیے "cert" اور "key" (PEM)',
    ],
  ],
  FEED_RUNNING: [
    ['This feed is being run already', 'یہ ذریعہ اس وقت چل رہا ہے'],
    [
      'Wait for it, or look at it: watchfloor feeds show NAME',
      'انتظار کریں، یا دیکھیں: watchfloor feeds show NAME',
    ],
  ],
  FEED_PAUSED: [
    ['This feed is paused', 'یہ ذریعہ موقوف ہے'],
    ['Resume it first: watchfloor feeds resume NAME', 'پہلے بحال کریں: watchfloor feeds resume NAME'],
  ],
  FEED_NO_PREVIEW: [
    ['There is nothing to look at beforehand', 'پیشگی دیکھنے کو کچھ نہیں'],
    [
      'What a push sends is what its account sees in the collection; a poll has a preview',
      'ترسیل وہی بھیجتی ہے جو اس کا کھاتہ مجموعے میں دیکھتا ہے؛ پیش نظارہ صرف لانے والے ذریعے کا ہوتا ہے',
    ],
  ],
  FEED_ABOVE_CLEARANCE: [
    [
      'What this feed brings in is above your clearance or not released to your party',
      'یہ ذریعہ جو لاتا ہے وہ آپ کی رسائی سے اوپر ہے یا آپ کے ادارے کے لیے جاری نہیں',
    ],
    ['Ask an officer of its party for the preview', 'پیش نظارے کے لیے اس کے ادارے کے افسر سے کہیں'],
  ],
  FEED_FAILED: [
    ['The other side gave nothing that could be used', 'دوسری جانب سے کوئی قابلِ استعمال جواب نہیں آیا'],
    ['Do what the reason says, then run it again', 'جو وجہ بتائی گئی ہے اس پر عمل کریں، پھر دوبارہ چلائیں'],
    [
      'Check address, network and whether the other side runs; it is tried again by itself',
      'پتہ، نیٹ ورک اور دوسری جانب کا چلنا دیکھیں؛ خود دوبارہ کوشش ہوتی ہے',
    ],
    [
      'Check its certificate; give the authority that signed it with --ca, our own with cert and key in the credentials',
      'اس کا سرٹیفکیٹ دیکھیں؛ دستخط کرنے والا --ca سے دیں، ہمارا اپنا اسناد میں cert اور key سے',
    ],
    [
      'It is tried again by itself; if that lasts, ask its operator',
      'خود دوبارہ کوشش ہوتی ہے؛ یہی رہے تو اس کے منتظم سے پوچھیں',
    ],
    ['Ask its operator for smaller pages or files', 'اس کے منتظم سے چھوٹے صفحات یا فائلیں مانگیں'],
    [
      'Set the feed up with the new address, or allow that origin with --allow',
      'ذریعہ نئے پتے سے مقرر کریں، یا وہ پتہ --allow سے قبول کریں',
    ],
    [
      'Ask its operator: the answer is packed in a way that cannot be undone',
      'اس کے منتظم سے پوچھیں: جواب ایسے بند ہے کہ کھل نہیں سکتا',
    ],
    [
      'Check the credentials and what they may do there; give new ones by setting the feed up again',
      'اسناد اور وہاں ان کی اجازت دیکھیں؛ نئی اسناد ذریعہ دوبارہ مقرر کر کے دیں',
    ],
    ['Check the address and the collection', 'پتہ اور مجموعہ دیکھیں'],
    [
      'Nothing: it asked us to wait, and is asked again when it said',
      'کچھ نہیں: اس نے انتظار کو کہا، اور بتائے وقت پر دوبارہ پوچھا جاتا ہے',
    ],
    ['Tell its operator; it is tried again by itself', 'اس کے منتظم کو بتائیں؛ خود دوبارہ کوشش ہوتی ہے'],
    ['Check that the address is one of this kind of feed', 'دیکھیں کہ پتہ اسی قسم کے ذریعے کا ہے'],
    [
      'Tell its operator; nothing of that answer was taken',
      'اس کے منتظم کو بتائیں؛ اس جواب میں سے کچھ نہیں لیا گیا',
    ],
    ['Name one of its collections with --collection', 'اس کے مجموعوں میں سے ایک --collection سے بتائیں'],
    [
      'Look at watchfloor feeds show NAME, and set the feed up anew where something of it is gone',
      'watchfloor feeds show NAME دیکھیں، اور جہاں کچھ غائب ہو ذریعہ نئے سرے سے مقرر کریں',
    ],
  ],
  UNREACHABLE: [
    [
      'Check address, network and whether the other side runs; it is tried again by itself',
      'پتہ، نیٹ ورک اور دوسری جانب کا چلنا دیکھیں؛ خود دوبارہ کوشش ہوتی ہے',
    ],
  ],
  TLS: [
    [
      'Check its certificate; give the authority that signed it with --ca, our own with cert and key in the credentials',
      'اس کا سرٹیفکیٹ دیکھیں؛ دستخط کرنے والا --ca سے دیں، ہمارا اپنا اسناد میں cert اور key سے',
    ],
  ],
  TOO_SLOW: [
    [
      'It is tried again by itself; if that lasts, ask its operator',
      'خود دوبارہ کوشش ہوتی ہے؛ یہی رہے تو اس کے منتظم سے پوچھیں',
    ],
  ],
  TOO_LARGE: [['Ask its operator for smaller pages or files', 'اس کے منتظم سے چھوٹے صفحات یا فائلیں مانگیں']],
  SENT_ELSEWHERE: [
    [
      'Set the feed up with the new address, or allow that origin with --allow',
      'ذریعہ نئے پتے سے مقرر کریں، یا وہ پتہ --allow سے قبول کریں',
    ],
  ],
  ENCODING: [
    [
      'Ask its operator: the answer is packed in a way that cannot be undone',
      'اس کے منتظم سے پوچھیں: جواب ایسے بند ہے کہ کھل نہیں سکتا',
    ],
  ],
  SIGN_IN: [
    [
      'Check the credentials and what they may do there; give new ones by setting the feed up again',
      'اسناد اور وہاں ان کی اجازت دیکھیں؛ نئی اسناد ذریعہ دوبارہ مقرر کر کے دیں',
    ],
  ],
  NOT_THERE: [['Check the address and the collection', 'پتہ اور مجموعہ دیکھیں']],
  BUSY: [
    [
      'Nothing: it asked us to wait, and is asked again when it said',
      'کچھ نہیں: اس نے انتظار کو کہا، اور بتائے وقت پر دوبارہ پوچھا جاتا ہے',
    ],
  ],
  SERVER_FAILED: [
    ['Tell its operator; it is tried again by itself', 'اس کے منتظم کو بتائیں؛ خود دوبارہ کوشش ہوتی ہے'],
  ],
  REFUSED: [['Check that the address is one of this kind of feed', 'دیکھیں کہ پتہ اسی قسم کے ذریعے کا ہے']],
  NOT_UNDERSTOOD: [
    [
      'Tell its operator; nothing of that answer was taken',
      'اس کے منتظم کو بتائیں؛ اس جواب میں سے کچھ نہیں لیا گیا',
    ],
  ],
  COLLECTION: [
    ['Name one of its collections with --collection', 'اس کے مجموعوں میں سے ایک --collection سے بتائیں'],
  ],
  LOCAL: [
    [
      'Look at watchfloor feeds show NAME, and set the feed up anew where something of it is gone',
      'watchfloor feeds show NAME دیکھیں، اور جہاں کچھ غائب ہو ذریعہ نئے سرے سے مقرر کریں',
    ],
  ],
};
