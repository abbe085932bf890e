/** Sentences of every table. */
export const TABLE_STRINGS = {
  filter: ['Filter these rows', 'ان سطروں میں چھانٹیں'],
  columns: ['Columns', 'کالم'],
  shown: ['{shown} of {all} rows', '{all} میں سے {shown} سطریں'],
  none: [
    'No row holds these words. Escape empties the filter.',
    'کسی سطر میں یہ الفاظ نہیں۔ Escape سے چھانٹ خالی ہوتی ہے۔',
  ],
  group: ['In a table', 'جدول میں'],
  next: ['Next row', 'اگلی سطر'],
  previous: ['Row before', 'پچھلی سطر'],
  open: ['Open the row', 'سطر کھولیں'],
  focusFilter: ['Filter the rows', 'سطریں چھانٹیں'],
  select: ['Select the row', 'سطر چنیں'],
} as const;

export const TABLE_COUNTED = {
  rows: [
    ['{n} row', '{n} rows'],
    ['{n} سطر', '{n} سطریں'],
  ],
} as const;
