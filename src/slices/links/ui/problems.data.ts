import type { ProblemWords } from '../../../../web/language/problems.ts';

/** What the centre says no to of charts, by code: its own English, and how an Urdu page says it. */
export const LINKS_PROBLEMS: ProblemWords = {
  CHART_CHANGED: [
    [
      'A colleague has changed the same things meanwhile; nothing was saved',
      'اسی دوران ایک ساتھی نے وہی چیزیں بدل دیں؛ کچھ محفوظ نہیں ہوا',
    ],
    [
      'Read the chart again, lay your changes over it, and save once more; the page does that by itself',
      'خاکہ دوبارہ پڑھیں، اپنی تبدیلیاں اس پر رکھیں اور پھر محفوظ کریں؛ صفحہ یہ خود کرتا ہے',
    ],
  ],
  CHART_READ_ONLY: [
    ['This chart was shared with you to read', 'یہ خاکہ آپ کے ساتھ صرف پڑھنے کے لیے شیئر ہوا'],
    [
      'Save it as a chart of your own, or ask its owner to let you change it',
      'اسے اپنے خاکے کے طور پر محفوظ کریں، یا مالک سے تبدیلی کی اجازت مانگیں',
    ],
  ],
  CHART_NOT_YOURS: [
    ['Only the owner of a chart shares it', 'خاکہ صرف اس کا مالک شیئر کرتا ہے'],
    [
      'Ask its owner, or save it as a chart of your own',
      'مالک سے کہیں، یا اسے اپنے خاکے کے طور پر محفوظ کریں',
    ],
  ],
  CHART_NOT_UNDERSTOOD: [
    ['These are no changes of a chart', 'یہ خاکے کی تبدیلیاں نہیں'],
    [
      'Give fields as “n ID at|pin|hide|in” and “g ID name|open”, each once, with the value before and after',
      'اجزا “n ID at|pin|hide|in” اور “g ID name|open” کی شکل میں دیں، ہر ایک ایک بار، پہلے اور بعد کی قدر کے ساتھ',
    ],
  ],
  CHART_MARKING_CLOSED: [
    [
      'You may not make a chart under a marking that you could not read yourself',
      'آپ ایسی درجہ بندی کے تحت خاکہ نہیں بنا سکتے جو خود نہ پڑھ سکیں',
    ],
    [
      'Choose a marking within your clearance, or leave it out: then only your agency sees the title',
      'اپنی رسائی کے اندر کی درجہ بندی چنیں، یا خالی چھوڑیں: تب عنوان صرف آپ کا ادارہ دیکھے گا',
    ],
  ],
  SHARE_UNKNOWN: [
    ['There is no officer or agency of that name', 'اس نام کا کوئی افسر یا ادارہ نہیں'],
    [
      'Give the handle of an officer or the code of an agency of this centre',
      'اس مرکز کے افسر کا نام یا ادارے کا رمز دیں',
    ],
  ],
  EXPORT_OUTDATED: [
    [
      'Some of what is on your chart may no longer be seen; nothing was exported',
      'آپ کے خاکے کا کچھ حصہ اب نہیں دیکھا جا سکتا؛ کچھ برآمد نہیں ہوا',
    ],
    ['Read the chart again, then export it', 'خاکہ دوبارہ پڑھیں، پھر برآمد کریں'],
  ],
};
