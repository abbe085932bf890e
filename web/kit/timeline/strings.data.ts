/** Sentences of the timeline, wherever it stands. */
export const TIMELINE_STRINGS = {
  timeline: ['Timeline', 'وقت کی لکیر'],
  track: [
    'Timeline from {from} to {to}. Arrow keys move it, + and - zoom, 0 shows all.',
    'وقت کی لکیر {from} سے {to} تک۔ تیر کی کلیدیں اسے ہلاتی ہیں، + اور - بڑا چھوٹا کرتی ہیں، 0 سب دکھاتی ہے۔',
  ],
  zoomIn: ['Zoom in on time', 'وقت بڑا کریں'],
  zoomOut: ['Zoom out of time', 'وقت چھوٹا کریں'],
  all: ['Show all of the time', 'سارا وقت دکھائیں'],
  earlier: ['Earlier', 'پہلے'],
  later: ['Later', 'بعد میں'],
  undated: ['No beginning is told', 'آغاز نہیں بتایا گیا'],
  undatedLead: [
    'Nobody says when these began: they stand on no day.',
    'ان کا آغاز کسی نے نہیں بتایا: یہ کسی دن پر نہیں رکھے گئے۔',
  ],
  noEntry: ['Nothing in this part of the time.', 'وقت کے اس حصے میں کچھ نہیں۔'],
  openEnd: ['end not told', 'اختتام نہیں بتایا گیا'],
  happened: ['happened', 'وقوع'],
  reported: ['reported', 'رپورٹ'],
  zoomToRead: ['{n} here: zoom in to read them one by one', 'یہاں {n}: ایک ایک پڑھنے کے لیے بڑا کریں'],
  none: ['It is in no event that you may see.', 'یہ آپ کی رسائی کے کسی واقعے میں شامل نہیں۔'],
  showMap: ['Show it on the map', 'نقشے پر دکھائیں'],
  hideMap: ['Hide the map', 'نقشہ چھپائیں'],
  inTime: ['When and where', 'کب اور کہاں'],
  inTimeLead: [
    'Events and operations that it is in, by the time they happened. A second press opens one.',
    'وہ واقعات اور آپریشن جن میں یہ شامل ہے، وقوع کے وقت کے لحاظ سے۔ دوسری بار دبانے سے کھلتا ہے۔',
  ],
} as const;

export const TIMELINE_COUNTED = {
  entries: [
    ['{n} entry', '{n} entries'],
    ['{n} اندراج', '{n} اندراجات'],
  ],
} as const;
