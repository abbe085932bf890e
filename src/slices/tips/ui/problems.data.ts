import type { ProblemWords } from '../../../../web/language/problems.ts';

/** What the centre says no to of tips, by code: its own English, and how an Urdu page says it. */
export const TIPS_PROBLEMS: ProblemWords = {
  TIP_ROLE_NEEDED: [
    [
      'Only an officer, an analyst or a release authority acts on a tip',
      'اشارے پر صرف افسر، تجزیہ کار یا مختارِ اجرا عمل کرتا ہے',
    ],
    [
      'Ask one of your agency: watchfloor officers shows the roles',
      'اپنے ادارے کے کسی ایسے فرد سے کہیں: watchfloor officers کردار دکھاتا ہے',
    ],
  ],
  TIP_NOT_OWN_REPORT: [
    [
      'Only the party that filed a report sends it as a tip',
      'رپورٹ کو اشارے کے طور پر صرف وہی فریق بھیجتا ہے جس نے اسے درج کیا',
    ],
    [
      'Ask its originator to send it, or file what you know in a report of your own',
      'اصل ادارے سے بھیجنے کو کہیں، یا جو آپ جانتے ہیں اپنی رپورٹ میں درج کریں',
    ],
  ],
  TIP_NOT_RELEASED: [
    ['The marking does not let that party read it', 'درجہ بندی اس فریق کو پڑھنے کی اجازت نہیں دیتی'],
    [
      'watchfloor who-sees REPORT --party CODE says what is missing; file it under a marking that they may read',
      'watchfloor who-sees REPORT --party CODE بتاتا ہے کہ کیا کمی ہے؛ ایسی درجہ بندی میں درج کریں جو وہ پڑھ سکیں',
    ],
  ],
  TIP_NO_SUCH_PARTY: [
    [
      'A tip goes to another agency of this centre, or to a party of a partner whose link is active',
      'اشارہ اس مرکز کے کسی اور ادارے کو جاتا ہے، یا ایسے شراکت دار کے فریق کو جس کا رابطہ فعال ہو',
    ],
    [
      'See the codes: watchfloor party list; watchfloor partner list',
      'کوڈ دیکھیں: watchfloor party list؛ watchfloor partner list',
    ],
  ],
  TIP_AGENCY_UNKNOWN: [
    ['Only an agency of this centre can be tasked', 'کام صرف اس مرکز کے ادارے کو سونپا جا سکتا ہے'],
    ['See the codes: watchfloor party list', 'کوڈ دیکھیں: watchfloor party list'],
  ],
  TIP_NEEDS_CONSENT: [
    [
      'Nobody acts on it without the consent of every originator',
      'ہر اصل ادارے کی رضامندی کے بغیر کوئی اس پر عمل نہیں کرتا',
    ],
    [
      'Ask the other originators: watchfloor onward ask REPORT --to CODE --because TEXT',
      'دیگر اصل اداروں سے پوچھیں: watchfloor onward ask REPORT --to CODE --because TEXT',
    ],
  ],
  TIP_INVALID: [
    [
      'Something that the act needs is missing, or cannot be so',
      'اس عمل کے لیے درکار کوئی چیز موجود نہیں، یا درست نہیں',
    ],
    ['See what it takes: watchfloor tips ACT --help', 'دیکھیں کیا درکار ہے: watchfloor tips ACT --help'],
  ],
  TIP_NOT_YOURS: [
    ['That is not for your side of the tip to do', 'یہ عمل اشارے میں آپ کے فریق کا نہیں'],
    ['See whose turn it is: watchfloor tips show ID', 'دیکھیں کس کی باری ہے: watchfloor tips show ID'],
  ],
  TIP_STEP_NOT_POSSIBLE: [
    ['That cannot be done as the tip stands', 'اشارے کی موجودہ حالت میں یہ نہیں ہو سکتا'],
    ['See where it stands: watchfloor tips show ID', 'دیکھیں کہاں ہے: watchfloor tips show ID'],
  ],
  TASKING_UNKNOWN: [
    ['The tip has no such tasking', 'اشارے میں ایسا کوئی سونپا گیا کام نہیں'],
    [
      'See its taskings: watchfloor tips show ID; name one with --tasking',
      'سونپے گئے کام دیکھیں: watchfloor tips show ID؛ ‎--tasking سے ایک چنیں',
    ],
  ],
  ASSESSMENT_MISSING: [
    [
      'Nobody is handed over without a risk assessment and assurances',
      'خطرے کے جائزے اور یقین دہانیوں کے بغیر کسی کو حوالے نہیں کیا جاتا',
    ],
    ['Give the reference of both: --assessment TEXT', 'دونوں کا حوالہ دیں: ‎--assessment TEXT'],
  ],
  TIP_UNKNOWN: [
    [
      'No such tip, no report under it, or none that this party has a part in',
      'ایسا اشارہ نہیں، اس کی رپورٹ نہیں، یا اس فریق کا اس میں کوئی حصہ نہیں',
    ],
    [
      'The sender sends the report first, and says only what it has a part in',
      'بھیجنے والا پہلے رپورٹ بھیجے، اور صرف وہی کہے جس میں اس کا حصہ ہو',
    ],
  ],
  TIP_OUT_OF_ORDER: [
    ['An event before this one is missing', 'اس سے پہلے کا ایک واقعہ موجود نہیں'],
    [
      'The sender sends what comes before it first: watchfloor partner show LINK lists what was refused',
      'بھیجنے والا پہلے وہ بھیجے جو اس سے پہلے ہے: watchfloor partner show LINK مسترد شدہ دکھاتا ہے',
    ],
  ],
};
