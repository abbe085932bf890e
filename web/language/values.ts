import { keeping } from './formats.ts';
import { gradeCode } from '../../src/core/grade/index.ts';
import {
  type ClaimValue,
  type EventType,
  type Modality,
  PARTICIPANT_ROLES,
  type ParticipantRole,
  PROPERTIES,
  type Qualifier,
} from '../../src/core/words/index.ts';
import {
  CATEGORY_WORDS,
  EFFECT_WORDS,
  EVENT_WORDS,
  FAMILY_WORDS,
  INVERSE_WORDS,
  QUALIFIER_WORDS,
} from './codes.data.ts';
import { fill, type Language, type Speech } from './speech.ts';

type Amount = { readonly low: number | null; readonly best: number | null; readonly high: number | null };

/** The caption and the role in a link's words: 'Caption (role)' or 'Caption (as role)', then the modality in brackets. */
export function linkParts(
  text: string,
  modality: Modality,
): { readonly caption: string; readonly role: ParticipantRole | null } {
  const hedge = ` (${modality})`;
  const words = text.endsWith(hedge) ? text.slice(0, -hedge.length) : text;
  const match = / \((?:as )?([a-z-]+)\)$/.exec(words);
  const role = PARTICIPANT_ROLES.find((one) => one === match?.[1]) ?? null;
  return { caption: role === null ? words : words.slice(0, match?.index), role };
}

/** '12 civilian killed', in the words of the language. */
export function casualtyWords(
  speech: Speech,
  one: Extract<ClaimValue<string>, { type: 'casualties' }>,
  qualifier: Qualifier,
): string {
  const category = speech.word(CATEGORY_WORDS[one.category], one.category);
  const effect = speech.word(EFFECT_WORDS[one.effect], one.effect);
  return [amountWords(speech, one, qualifier), category, effect].filter((word) => word !== '').join(' ');
}

/** '12', '12–15', 'over 12'; a question mark where the report gives no figure. */
export function amountWords(
  speech: Speech,
  { low, best, high }: Amount,
  qualifier: Qualifier = 'exact',
): string {
  const range =
    low !== null && high !== null && low !== high ? `${speech.number(low)}–${speech.number(high)}` : null;
  const single = best ?? low ?? high;
  const figure = best === null && range !== null ? range : single === null ? '?' : speech.number(single);
  return qualified(speech, qualifier, figure);
}

export function qualified(speech: Speech, qualifier: Qualifier, figure: string): string {
  return fill(speech.word(QUALIFIER_WORDS[qualifier], '{x}'), { x: figure });
}

/** What a native grade says on both axes: 'Usually reliable · Probably true'. */
export function gradeMeaning(speech: Speech, grade: string): string {
  const meaning = (axis: 'source' | 'information', code: string) =>
    gradeCode('admiralty', axis, code)?.meaning[speech.language] ?? code;
  return `${meaning('source', grade.slice(0, 1))} · ${meaning('information', grade.slice(1, 2))}`;
}

const countries = keeping(
  (language: Language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }),
);

export function countryWords(speech: Speech, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return countries(speech.language).of(code) ?? code;
}

/** A property's name; claims of other records that point here carry `Of` behind theirs. */
export function propertyWords(speech: Speech, property: string, fallback: string): string {
  const own = PROPERTIES.get(property);
  if (own) return own.label[speech.language];
  return speech.word(INVERSE_WORDS[property.replace(/Of$/, '')], fallback);
}

/** An event type, or a family of them, in words. */
export function actWords(speech: Speech, act: string): string {
  return speech.word(EVENT_WORDS[act as EventType] ?? FAMILY_WORDS[act], act).toLocaleLowerCase();
}

const languages = keeping(
  (language: Language) => new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }),
);

/** The name of a language by its tag; null where it is not known. */
export function languageWords(speech: Speech, tag: string): string | null {
  if (tag === 'und' || !/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)) return null;
  return languages(speech.language).of(tag) ?? tag;
}
