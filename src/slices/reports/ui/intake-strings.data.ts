/** Sentences of the intake page. */
export const INTAKE_STRINGS = {
  title: ['Intake', 'وصولی'],
  lead: [
    'Files and texts are kept byte for byte, read, and joined to the picture. Filing the same bytes twice adds nothing.',
    'فائلیں اور متن حرف بہ حرف محفوظ ہوتے ہیں، پڑھے جاتے ہیں اور مجموعی تصویر میں شامل ہوتے ہیں۔ وہی فائل دوبارہ دینے سے کچھ نہیں بڑھتا۔',
  ],
  terms: ['Under which terms', 'کن شرائط پر'],
  marking: ['Marking', 'درجہ بندی'],
  markingHint: ['empty: your agency only', 'خالی: صرف آپ کا ادارہ'],
  grade: ['Grade', 'درجہ'],
  sourceType: ['Kind of source', 'ذریعے کی نوعیت'],
  precedence: ['Precedence', 'فوقیت'],
  date: ['Date of the report', 'رپورٹ کی تاریخ'],
  reference: ['Reference', 'حوالہ'],
  drop: ['Drop files here, or choose them', 'فائلیں یہاں چھوڑیں، یا منتخب کریں'],
  formats: [
    'Text, Markdown, HTML, e-mail, PDF with a text layer, DOCX, XLSX, CSV, JSON reports, STIX 2.1 bundles.',
    'متن، Markdown، HTML، ای میل، متن والی PDF، DOCX، XLSX، CSV، JSON رپورٹیں، STIX 2.1 بنڈل۔',
  ],
  paste: ['Or paste a text', 'یا متن چسپاں کریں'],
  pasteTitle: ['Its name', 'اس کا نام'],
  file: ['File it', 'درج کریں'],
  files: ['Filed in this window', 'اس کھڑکی میں درج'],
  none: ['Nothing was filed in this window yet.', 'اس کھڑکی میں ابھی کچھ درج نہیں ہوا۔'],
  waiting: ['waits', 'منتظر'],
  held: ['waits for the connection', 'رابطے کا منتظر'],
  sending: ['is read…', 'پڑھی جا رہی ہے…'],
  filed: ['filed', 'درج ہوئی'],
  known: ['filed before; nothing was added', 'پہلے سے درج؛ کچھ نہیں بڑھا'],
  refused: ['refused', 'رد ہوئی'],
  review: ['Review its claims', 'اس کے دعوے دیکھیں'],
  again: ['Try again', 'دوبارہ کوشش'],
  choose: ['Choose files', 'فائلیں منتخب کریں'],
  focusPaste: ['Paste a text', 'متن چسپاں کریں'],
  group: ['Intake', 'وصولی'],
  progress: ['{done} of {all}', '{all} میں سے {done}'],
} as const;

export const INTAKE_COUNTED = {
  claims: [
    ['{n} claim', '{n} claims'],
    ['{n} دعویٰ', '{n} دعوے'],
  ],
  reports: [
    ['{n} report', '{n} reports'],
    ['{n} رپورٹ', '{n} رپورٹیں'],
  ],
} as const;
