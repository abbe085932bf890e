import type { ProblemWords } from '../../../../web/language/problems.ts';

/** What the centre says no to of saved searches, notices and second opinions, by code: its own English, and how an Urdu page says it. */
export const WATCH_PROBLEMS: ProblemWords = {
  SEARCH_NOT_YOURS: [
    [
      'A colleague shares this search; only its owner ends it',
      'یہ تلاش ایک ساتھی نے شیئر کی ہے؛ اسے صرف وہی ختم کر سکتا ہے',
    ],
    [
      'Keep one of your own under another name, or end your subscription',
      'اپنی ایک تلاش دوسرے نام سے محفوظ کریں، یا اس کی اطلاع بند کریں',
    ],
  ],
  AUDIENCE_UNKNOWN: [
    [
      'There is no officer or agency of that name to share with',
      'شیئر کرنے کے لیے اس نام کا کوئی افسر یا ادارہ نہیں',
    ],
    [
      'Write handles of officers and codes of agencies as GET /api/watch/audiences lists them',
      'افسران کے نام اور اداروں کے رمز ویسے لکھیں جیسے GET /api/watch/audiences میں ہیں',
    ],
  ],
  COLLEAGUE_MAY_NOT: [
    [
      'That officer cannot open this report, or is not known here',
      'وہ افسر یہ رپورٹ نہیں کھول سکتا، یا یہاں معروف نہیں',
    ],
    [
      'Ask another colleague; who may see a report stands on its page',
      'کسی اور ساتھی سے پوچھیں؛ رپورٹ کون دیکھ سکتا ہے، یہ اس کے صفحے پر درج ہے',
    ],
  ],
};
