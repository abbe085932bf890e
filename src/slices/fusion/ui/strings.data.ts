export const FUSION_STRINGS = {
  search: ['Search', 'تلاش'],
  searchFor: ['Search: {text}', 'تلاش: {text}'],
  searchEmpty: [
    'Type a name in any script, or words of a report, in the box above. The key / takes you there.',
    'اوپر کے خانے میں کسی بھی رسم الخط میں نام یا رپورٹ کے الفاظ لکھیں۔ کلید / آپ کو وہاں لے جاتی ہے۔',
  ],
  searchNothing: [
    'Nothing that you may see is called so. Try another spelling, or one word only.',
    'آپ کی رسائی میں اس نام کی کوئی چیز نہیں۔ کوئی اور ہجے آزمائیں، یا صرف ایک لفظ۔',
  ],
} as const;

export const FUSION_COUNTED = {
  reports: [
    ['{n} report', '{n} reports'],
    ['{n} رپورٹ', '{n} رپورٹیں'],
  ],
} as const;
