import type { Wording } from '../words/phrase.ts';

/** Why two reports, or several, have one origin. */
export const ECHO_REASONS = {
  sameBody: ['word for word the same body', 'متن لفظ بہ لفظ ایک'],
  relay: ['both bear or relay the reference {name}', 'دونوں پر حوالہ {name} درج یا نقل ہے'],
  sameFile: [
    'the same file, or a message and a file in it',
    'ایک ہی فائل، یا ایک پیغام اور اس میں منسلک فائل',
  ],
  publisher: ['both are lists published by {name}', 'دونوں {name} کی شائع کردہ فہرستیں ہیں'],
  quote: ['both quote the same words of one speaker', 'دونوں ایک ہی شخص کے وہی الفاظ نقل کرتے ہیں'],
  source: [
    'both take most of what they say about the same event ({act}, {day}) from {name}',
    'دونوں ایک ہی واقعے ({act}، {day}) کی بیشتر باتیں {name} سے لیتے ہیں',
  ],
  sentenceSame: [
    '{number} sentence says the same nearly word for word, {number2} % of one of the two',
    '{number} جملہ تقریباً لفظ بہ لفظ ایک، دونوں میں سے ایک کا {number2} فیصد',
  ],
  sentencesSame: [
    '{number} sentences say the same nearly word for word, {number2} % of one of the two',
    '{number} جملے تقریباً لفظ بہ لفظ ایک، دونوں میں سے ایک کا {number2} فیصد',
  ],
  sentenceAlike: [
    '{number} sentence says the same in much the same words, {number2} % of one of the two',
    '{number} جملہ ملتے جلتے الفاظ میں وہی بات کہتا ہے، دونوں میں سے ایک کا {number2} فیصد',
  ],
  sentencesAlike: [
    '{number} sentences say the same in much the same words, {number2} % of one of the two',
    '{number} جملے ملتے جلتے الفاظ میں وہی بات کہتے ہیں، دونوں میں سے ایک کا {number2} فیصد',
  ],
  // Where only what is quoted is shared, no share of a report's own words can be told.
  sentenceSameOnly: [
    '{number} sentence says the same nearly word for word',
    '{number} جملہ تقریباً لفظ بہ لفظ ایک',
  ],
  sentencesSameOnly: [
    '{number} sentences say the same nearly word for word',
    '{number} جملے تقریباً لفظ بہ لفظ ایک',
  ],
  sentenceAlikeOnly: [
    '{number} sentence says the same in much the same words',
    '{number} جملہ ملتے جلتے الفاظ میں وہی بات کہتا ہے',
  ],
  sentencesAlikeOnly: [
    '{number} sentences say the same in much the same words',
    '{number} جملے ملتے جلتے الفاظ میں وہی بات کہتے ہیں',
  ],
  saidAlike: [
    'both give it on the word of one speaker, of the same days',
    'دونوں اسے ایک ہی شخص کے، انہی دنوں کے بیان پر دیتے ہیں',
  ],
} as const satisfies Readonly<Record<string, Wording>>;
export type EchoReason = keyof typeof ECHO_REASONS;
