import type { Wording } from '../words/phrase.ts';

/**
 * What a basis of evidence can say of a thing that is not simply a name. The English wording is also how the text of the
 * basis is written and kept (`basisOf`), and by which it is read again; the first form that fits is meant.
 */
export const FORMS = {
  actBetween: ['{act} between {name} and {name2}', '{act}: {name} اور {name2} کے درمیان'],
  actToldOf: ['{act} told of with {name} in {day}', '{name} کے ساتھ مذکور {act}، {day}'],
  actConcerning: ['{act} concerning {name}', '{act}، متعلقہ {name}'],
  actOfInDay: ['{act} of {name} in {day}', '{name} کا واقعۂ {act}، {day}'],
  actAtOnDay: ['{act} at {place} on {day}', '{place} میں {act}، {day}'],
  actAtInMonth: ['{act} at {place} in {day}', '{place} میں {act}، {day}'],
  actAt: ['{act} at {place}', '{place} میں {act}'],
  calledBy: ['the event called by {place}', '{place} کے نام سے موسوم واقعہ'],
  roleOf: ['{name} of {name2}', '{name2} میں ”{name}“'],
  bornInYear: ['born in {day}', 'پیدائش {day}'],
  bornOn: ['born {day}', 'پیدائش {day}'],
  childOf: ['child of {name}', '{name} کی اولاد'],
  relativeOf: ['relative of {name}', '{name} سے رشتہ'],
  fatherOf: ['father of {name}', '{name} کا والد'],
  nationalOf: ['national of {country}', '{country} کا شہری'],
  inPlace: ['in {place}', '{place} میں'],
  onDay: ['on {day}', '{day} کو'],
  inDay: ['in {day}', '{day} میں'],
  schemeNumber: ['{scheme} {name}', '{scheme} {name}'],
} as const satisfies Readonly<Record<string, Wording>>;
export type Form = keyof typeof FORMS;

export interface Evidential {
  /** What two records share, as a part of "Both records share …"; `{}` is what the basis says. */
  readonly say: Wording;
  /** Forms that its text may have; otherwise it is a name, or a place where that is said. */
  readonly forms?: readonly Form[];
  readonly isPlace?: true;
}

/** Every kind of evidence, closed: what it is called, how it is said, what its text may hold. */
export const EVIDENCE = {
  name: { say: ['the name “{}”', 'نام ”{}“'] },
  'name-part': { say: ['the name part “{}”', 'نام کا حصہ ”{}“'] },
  alias: { say: ['the other name “{}”', 'دوسرا نام ”{}“'] },
  acronym: {
    say: [
      'the acronym {}, which one organisation in view spells out',
      'مخفف {}، جس کی تفصیل زیرِ نظر ایک ہی تنظیم دیتی ہے',
    ],
  },
  'office-name': {
    say: [
      'the full name “{}” of an office, with one country in view',
      'دفتر کا پورا نام ”{}“، جبکہ زیرِ نظر ملک ایک ہی ہے',
    ],
  },
  anchor: { say: ['the registry entry of {}', '{} کا اندراج'] },
  words: { say: ['the words “{}” at one place of a report', 'ایک رپورٹ میں ایک ہی جگہ کے الفاظ ”{}“'] },
  identifier: { say: ['the identifier {}', 'شناختی نمبر {}'], forms: ['schemeNumber'] },
  affiliation: { say: ['the affiliation with {}', '{} سے وابستگی'] },
  role: { say: ['the role “{}”', 'کردار ”{}“'], forms: ['roleOf'] },
  birthDate: { say: ['{}', '{}'], forms: ['bornInYear', 'bornOn'] },
  fatherName: { say: ['{}', '{}'], forms: ['childOf'] },
  relative: { say: ['{}', '{}'], forms: ['relativeOf'] },
  child: { say: ['{}', '{}'], forms: ['fatherOf'] },
  place: { say: ['the place {}', 'جگہ {}'], forms: ['inPlace'], isPlace: true },
  event: { say: ['the part in {}', 'اس واقعے میں حصہ: {}'], forms: ['actAtOnDay'] },
  'co-mention': { say: ['being mentioned with {}', '{} کے ساتھ ذکر'] },
  'spoken-thing': { say: ['being named beside {}', '{} کے پہلو میں نام'] },
  'spoken-event': {
    say: ['being told of with {}', 'اس کے ساتھ ذکر: {}'],
    forms: ['actAtOnDay', 'actAt'],
  },
  'spoken-organisation': { say: ['being named in a report on {}', '{} پر رپورٹ میں نام'] },
  'spoken-place': { say: ['being named in a report on {}', '{} پر رپورٹ میں نام'], isPlace: true },
  'spoken-together': { say: ['being named with {}', '{} کے ساتھ نام'] },
  nationality: { say: ['being a {}', '{} ہونا'], forms: ['nationalOf'] },
  occurred: { say: ['the date ({})', 'تاریخ ({})'], forms: ['onDay', 'inDay'] },
  participant: { say: ['{}', '{}'], forms: ['actConcerning'] },
  'event-day': { say: ['{}', '{}'], forms: ['actAtOnDay'] },
  'event-month': { say: ['{}, the only one in view', '{}، زیرِ نظر ایک ہی'], forms: ['actAtInMonth'] },
  'event-victim': { say: ['{}, whichever day is told', '{}، دن جو بھی بتایا جائے'], forms: ['actOfInDay'] },
  'event-place': {
    say: ['{}, the only one in view', '{}، زیرِ نظر ایک ہی'],
    forms: ['actConcerning', 'calledBy', 'actAt'],
  },
  'event-name': {
    say: ['the name of the event “{}”, the only one in view', 'واقعے کا نام ”{}“، زیرِ نظر ایک ہی'],
  },
  'event-participant': {
    say: ['{}, the only one in view', '{}، زیرِ نظر ایک ہی'],
    forms: ['actConcerning', 'actToldOf', 'actBetween'],
  },
} as const satisfies Readonly<Record<string, Evidential>>;
export type EvidenceKind = keyof typeof EVIDENCE;

/** What speaks against two groups of records being one. */
export const AGAINST = {
  births: ['born {day}, not {day2}', 'پیدائش {day} ہے، {day2} نہیں'],
  fathers: ['child of {name}, not of {name2}', '{name} کی اولاد، {name2} کی نہیں'],
  days: ['happened {day}, not {day2}', '{day} کو ہوا، {day2} کو نہیں'],
  acts: ['{act} is not {act2}', '{act} اور {act2} الگ واقعات ہیں'],
  places: ['{place} is not {place2}', '{place} اور {place2} الگ ہیں'],
  identifiers: ['{scheme} {name}, not {name2}', '{scheme} {name} ہے، {name2} نہیں'],
  names: ['the names {name} and {name2} do not agree', 'نام {name} اور {name2} آپس میں نہیں ملتے'],
  judgedDifferent: ['an officer judged them different', 'ایک افسر نے انہیں الگ قرار دیا ہے'],
  otherJudgements: [
    'other judgements in effect hold their clusters apart',
    'نافذ دوسرے فیصلے ان کے مجموعوں کو الگ رکھتے ہیں',
  ],
} as const satisfies Readonly<Record<string, Wording>>;
export type AgainstCode = keyof typeof AGAINST;

/** What is said of a tie besides what the records share. */
export const NOTES = {
  judgedSame: ['A judgement says that they are the same.', 'ایک فیصلے کے مطابق یہ ایک ہی ہیں۔'],
  waits: ['It waits for an officer.', 'یہ کسی افسر کا منتظر ہے۔'],
  waitsListed: ['It waits: a listed party is concerned.', 'یہ منتظر ہے: معاملہ ایک نامزد فریق کا ہے۔'],
  waitsUnsure: ['It waits: an officer could not tell.', 'یہ منتظر ہے: ایک افسر فیصلہ نہ کر سکا۔'],
  several: [
    'More than one thing in view fits equally.',
    'زیرِ نظر ایک سے زیادہ چیزیں یکساں مطابقت رکھتی ہیں۔',
  ],
} as const satisfies Readonly<Record<string, Wording>>;
export type Note = keyof typeof NOTES;

/** Around what is shared, and another spelling of it. */
export const FRAME = {
  shared: ['Both records share {}.', 'دونوں ریکارڈوں میں مشترک: {}۔'],
  and: [' and ', ' اور '],
  elsewhere: ['(elsewhere “{}”)', '(دوسری جگہ ”{}“)'],
} as const satisfies Readonly<Record<string, Wording>>;
