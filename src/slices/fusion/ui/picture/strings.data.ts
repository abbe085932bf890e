/** Sentences of the picture: what a watch looks at first. */
export const PICTURE_STRINGS = {
  picture: ['Picture', 'مجموعی تصویر'],
  pictureLead: [
    'Everything you may see, folded into one picture. Each value opens to the reports that say it.',
    'جو کچھ آپ دیکھ سکتے ہیں، ایک ہی تصویر میں۔ ہر قدر کھول کر وہ رپورٹیں دیکھی جا سکتی ہیں جن پر وہ قائم ہے۔',
  ],
  counts: ['What is in it', 'اس میں کیا ہے'],
  singleOrigin: [
    '{n} of {all} claims rest on a single origin.',
    '{all} میں سے {n} دعوے صرف ایک ماخذ پر قائم ہیں۔',
  ],
  singleOriginLead: [
    'They may be true, but nobody else says so yet.',
    'ممکن ہے درست ہوں، مگر ابھی کسی اور نے یہ نہیں کہا۔',
  ],
  events: ['Events', 'واقعات'],
  eventsLead: [
    'Newest first. Counts of casualties stand side by side, one row per report; they are never added up.',
    'تازہ ترین پہلے۔ جانی نقصان کے اعداد رپورٹ وار ساتھ ساتھ درج ہیں؛ انہیں کبھی جمع نہیں کیا جاتا۔',
  ],
  more: ['{n} more are not shown.', 'مزید {n} نہیں دکھائے گئے۔'],
  showMore: ['Show more', 'مزید دکھائیں'],
  showFirst: ['Show the first rows only', 'صرف پہلی سطریں دکھائیں'],
  noneYet: ['None in what you may see.', 'جو آپ دیکھ سکتے ہیں اس میں کوئی نہیں۔'],
  empty: ['No report is here yet that you may see', 'ابھی یہاں کوئی ایسی رپورٹ نہیں جو آپ دیکھ سکیں'],
  emptyFix: [
    'File the first one: paste its text or drop its file.',
    'پہلی رپورٹ داخل کریں: متن چسپاں کریں یا فائل یہاں چھوڑیں۔',
  ],
  toIntake: ['File reports', 'رپورٹیں داخل کریں'],
  sameOrigin: ['same origin as the row above', 'اوپر کی سطر والا ہی ماخذ'],
  place: ['Place', 'جگہ'],
  participants: ['Participants', 'شرکا'],
  casualties: ['Casualties by report', 'جانی نقصان، رپورٹ وار'],
} as const satisfies Readonly<Record<string, readonly [en: string, ur: string]>>;

export const PICTURE_COUNTED = {
  mentions: [
    ['{n} mention', '{n} mentions'],
    ['{n} ذکر', '{n} اذکار'],
  ],
  entities: [
    ['{n} entity', '{n} entities'],
    ['{n} ہستی', '{n} ہستیاں'],
  ],
  events: [
    ['{n} event', '{n} events'],
    ['{n} واقعہ', '{n} واقعات'],
  ],
  claims: [
    ['{n} claim', '{n} claims'],
    ['{n} دعویٰ', '{n} دعوے'],
  ],
  conflicts: [
    ['{n} conflict', '{n} conflicts'],
    ['{n} تضاد', '{n} تضادات'],
  ],
  echoed: [
    ['{n} echoed origin', '{n} echoed origins'],
    ['{n} دہرایا گیا ماخذ', '{n} دہرائے گئے ماخذ'],
  ],
} as const satisfies Readonly<
  Record<string, readonly [en: readonly [string, string], ur: readonly [string, string]]>
>;
