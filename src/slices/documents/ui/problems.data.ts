import type { ProblemWords } from '../../../../web/language/problems.ts';

/** What the centre says no to of documents, by code: its own English, and how an Urdu page says it. */
export const DOCUMENTS_PROBLEMS: ProblemWords = {
  DOCUMENT_NOTHING_WITHIN: [
    ['Nothing of it is within the marking that was chosen', 'منتخب درجہ بندی کے اندر اس میں سے کچھ نہیں'],
    ['Choose a higher marking, or more of its compartments', 'بلند تر درجہ بندی چنیں، یا اس کے مزید شعبے'],
  ],
  DOCUMENT_SPLIT: [
    [
      'Within the marking that was chosen it is not known to be one: it would be several',
      'منتخب درجہ بندی کے اندر یہ ایک چیز کے طور پر معلوم نہیں: کئی ہو جاتیں',
    ],
    [
      'Choose a higher marking, or find one of them by a search and export that',
      'بلند تر درجہ بندی چنیں، یا تلاش سے ان میں سے ایک ڈھونڈ کر اسے برآمد کریں',
    ],
  ],
  DOCUMENT_NO_BROWSER: [
    [
      'No Chromium is installed where the centre runs, so it cannot make a PDF',
      'جہاں مرکز چلتا ہے وہاں Chromium موجود نہیں، اس لیے PDF نہیں بن سکتی',
    ],
    [
      'Print this page with your own browser, choose HTML, or ask an administrator to install chromium (setting chromium)',
      'یہ صفحہ اپنے براؤزر سے چھاپیں، HTML چنیں، یا منتظم سے chromium نصب کرنے کو کہیں (setting chromium)',
    ],
  ],
  DOCUMENT_NOT_A_CHART: [
    ['Only a chart leaves as a picture or a graph', 'صرف خاکہ تصویر یا گراف کی صورت میں نکلتا ہے'],
    ['Choose PDF, HTML, CSV or JSON', 'PDF, HTML, CSV یا JSON چنیں'],
  ],
  DOCUMENT_CHANGED: [
    [
      'Something of it was changed or taken back while the document was made',
      'دستاویز بنتے وقت اس کا کچھ حصہ بدلا یا واپس لیا گیا',
    ],
    ['Ask for it again', 'دوبارہ مانگیں'],
  ],
};
