import type { Wording } from '../words/phrase.ts';

/** By which clause of a marking somebody sees a thing, or does not. */
export const CLAUSES = {
  eachParty: ['each of its parties sees it', 'اس کا ہر ادارہ اسے دیکھتا ہے'],
  notParties: ['not {name}', '{name} اسے نہیں دیکھتے'],
  toAll: ['releasable to all, cleared to {name}', 'سب کے لیے قابلِ اجرا، رسائی {name} تک'],
  to: ['releasable to {name}, cleared to {name2}', '{name} کے لیے قابلِ اجرا، رسائی {name2} تک'],
  level: ['needs {name}, has {name2}', '{name} کی رسائی درکار ہے، موجودہ رسائی {name2}'],
  compartment: ['not in {name}', 'شعبہ {name} میں شامل نہیں'],
  audience: ['not among {name}', '{name} میں شامل نہیں'],
  nobody: ['released to nobody', 'کسی کے لیے جاری نہیں'],
  purpose: ['not for {purpose}, only for {purpose2}', '{purpose} کے لیے نہیں، صرف {purpose2} کے لیے'],
  expired: ['since {day} for {name} only', '{day} سے صرف {name} کے لیے'],
  consent: ['ORCON: a release needs the consent of {name}', 'ORCON: اجرا کے لیے {name} کی رضامندی درکار ہے'],
  noOnward: [
    'NO-ONWARD: receivers may not pass it on; {name} may',
    'NO-ONWARD: وصول کنندہ آگے نہیں دے سکتے؛ {name} دے سکتا ہے',
  ],
  notAbroad: [
    'NO-DISSEMINATION-ABROAD: it may not leave the nation',
    'NO-DISSEMINATION-ABROAD: ملک سے باہر نہیں جا سکتا',
  ],
  eyesOnly: [
    'EYES-ONLY: it goes to named readers, not to a community',
    'EYES-ONLY: نامزد قارئین کو جاتا ہے، حلقے کو نہیں',
  ],
} as const satisfies Readonly<Record<string, Wording>>;
export type ClauseCode = keyof typeof CLAUSES;
