import { ALLEGED_ROLES, ROLE_MODIFIERS } from './lexicon.data.ts';
import { PERSONALIA } from './personalia.ts';
import { matchesOf } from './matches.ts';
import { WORDS } from './words.ts';
import {
  asRecord,
  asText,
  phrase,
  type PhraseClaim,
  type PhraseHit,
  type PhraseRule,
} from './phrase-rules.ts';

const ALLEGED = new RegExp(`^(?:(?:${ROLE_MODIFIERS})[ -])*(?:${ALLEGED_ROLES})s?$`, 'i');
/** A role as text, or as alleged role where the word says a person did wrong. Hedging adjectives go to the modality. */
export function roleClaim(subject: number | null, words: string | null): PhraseClaim {
  const text = words?.replace(/\b(?:alleged|suspected|accused) /gi, '') ?? null;
  if (text !== null && /\bsuspects?$/i.test(text))
    return { subject, property: 'legalStatus', value: asText('suspect') };
  return {
    subject,
    property: text !== null && ALLEGED.test(text) ? 'allegedRole' : 'role',
    value: asText(text),
  };
}

const singular = (words: string | null) => words?.replace(/(?<=[a-z]{3})s$/, '') ?? null;

function roleAndAffiliation(hit: PhraseHit): PhraseClaim[] {
  return [
    roleClaim(hit.subject('who'), singular(hit.words('role'))),
    { subject: hit.subject('who'), property: 'affiliation', value: asRecord(hit.subject('org')) },
  ];
}

/** "US President X", "Pakistani Prime Minister X": the office with its state, as written. */
function stateOffice(hit: PhraseHit): PhraseClaim[] {
  return [roleClaim(hit.subject('who'), hit.words('state'))];
}

function officeOfPlace(hit: PhraseHit): PhraseClaim[] {
  return [roleClaim(hit.subject('who'), hit.words('office'))];
}

const ROLE_IN_LIST = new RegExp(`(?:a|an|the) (?:[a-z-]+ ){0,2}?(${WORDS.role})(?=,| and| then|$)`, 'gi');

/** "called X first a courier, then a financier": every role, each as what others say. */
function calledRoles(hit: PhraseHit): PhraseClaim[] {
  return matchesOf(ROLE_IN_LIST, hit.words('list') ?? '').map((match) => ({
    ...roleClaim(hit.subject('who'), match[1] ?? null),
    voice: { modality: 'alleged' as const },
  }));
}

const ROLES: readonly PhraseRule[] = [
  {
    id: 'role.of-deed@1',
    pattern: phrase(
      String.raw`{who:P}{aside},? (?:(?:who )?(?:{is}|is believed to be|believed to be|alleged to be|said to be|accused of being) )?{det}{adjectives}\b{role:alleged} (?:of|behind|in|for) (?!‹O)`,
      WORDS,
      'dgi',
    ),
    claims: (hit) => [roleClaim(hit.subject('who'), hit.words('role'))],
  },
  {
    id: 'role.apposition-of@1',
    pattern: phrase(
      String.raw`{who:P}{aside},? (?:who {is} |{is} |as )?{det}{adjectives}\b{role:role}s? (?:of|for|in|with|at) (?:the )?(?:banned |outlawed |proscribed |defunct )?(?:{L}(?:'s)? )?(?:(?:[a-z]+ )?(?:wing|branch|chapter|cell|unit|faction|network) of (?:the )?)?{org:O}`,
      WORDS,
      'dgi',
    ),
    claims: roleAndAffiliation,
  },
  {
    id: 'role.apposition@1',
    pattern: phrase(
      String.raw`{who:P}{aside},? (?:who {is} |{is} |as )?{det}{adjectives}{org:O}(?:'s)? {role:role}s?\b`,
      WORDS,
      'dgi',
    ),
    claims: roleAndAffiliation,
  },
  {
    id: 'role.before@1',
    pattern: phrase(String.raw`{org:O}(?: \({O}\))?(?:'s)? {role:role},? {who:P}`, WORDS, 'dgi'),
    claims: roleAndAffiliation,
  },
  {
    id: 'role.of-before@1',
    pattern: phrase(
      String.raw`\b{role:role} (?:of|for) (?:the )?(?:banned |outlawed |proscribed |defunct )?(?:{L}(?:'s)? )?{org:O}(?: \({O}\))?,? {who:P}`,
      WORDS,
      'dgi',
    ),
    claims: roleAndAffiliation,
  },
  {
    id: 'role.of-place@1',
    pattern: phrase(
      String.raw`{who:P}{aside},? (?:who {is} |{is} |as )?{det}{adjectives}\b(?<office>{role} (?:of|for|to) (?:the )?{L})(?=[,.;)]|$| (?:and|in|was|were|is|has|had|who|said|on|from|told|arrived|met)\b)`,
      WORDS,
      'dgi',
    ),
    claims: officeOfPlace,
  },
  {
    id: 'role.plain@1',
    pattern: phrase(
      String.raw`(?<![›] )(?<!›'s )(?<!\b(?:${ROLE_MODIFIERS})[ -])\b{role:role},? {who:P}(?!,? (?:and|or) )`,
      WORDS,
      'dgi',
    ),
    claims: (hit) => [roleClaim(hit.subject('who'), hit.words('role'))],
  },
  {
    id: 'role.country@1',
    pattern: phrase(
      String.raw`(?<state>(?:{demonym}|{L}(?:'s)?) (?:former |ex-)?{role}),? {who:P}`,
      WORDS,
      'dgi',
    ),
    claims: stateOffice,
  },
  {
    id: 'role.apposed@1',
    pattern: phrase(
      String.raw`{who:P}{aside}, (?:who {is} )?(?:a|an|the|one of the) {adjectives}\b{role:role}s?(?=[,.;]| who| in | from | and | was | were |$)`,
      WORDS,
      'dgi',
    ),
    claims: (hit) => [roleClaim(hit.subject('who'), singular(hit.words('role')))],
  },
  {
    id: 'role.is@1',
    pattern: phrase(
      String.raw`{who:P}{aside} (?:{is}|(?:is|was) (?:[a-z]+ly )?(?:said|believed|thought|alleged|reported|understood|suspected|presumed) to (?:be|have been)) (?:a|an|the)(?: [a-z]+'s)? {adjectives}\b{role:role}(?=[,.;]| who| in | from | and |$)`,
      WORDS,
      'dgi',
    ),
    claims: (hit) => [roleClaim(hit.subject('who'), hit.words('role'))],
  },
  {
    id: 'role.inverted@1',
    pattern: phrase(
      String.raw`\b(?:The|the) {adjectives}\b{role:alleged}(?: of [^,;.‹]{3,40})? (?:is|was) {who:P}`,
      WORDS,
    ),
    claims: (hit) => [roleClaim(hit.subject('who'), hit.words('role'))],
  },
  {
    id: 'role.named-as@1',
    pattern: phrase(
      String.raw`{who:P}(?:(?!‹P)[^.;]){0,60}?\b(?:is|was|has been|had been) (?:named|described|regarded|referred to|spoken of|listed|cited|labelled)(?: (?:by|in) [^,;.]{1,50}?)? as (?:a|an|the|one of the) {adjectives}\b{role:role}`,
      WORDS,
    ),
    claims: (hit) => [
      { ...roleClaim(hit.subject('who'), hit.words('role')), voice: { modality: 'reported' } },
    ],
  },
  {
    id: 'role.called@1',
    pattern: phrase(
      String.raw`\b(?:called|termed|labelled|named|styled|described|branded) {who:P}{aside},?(?<list>(?:,? ?(?:and |as |at last |at first |first |then |later |finally |now |next |lastly |once )*(?:a|an|the) (?:[a-z-]+ ){0,2}?(?:{role})){1,6})`,
      WORDS,
    ),
    claims: calledRoles,
  },
];

/** Words up to a later verb of the same person: no other person in between. */
const SAME = String.raw`(?:(?!‹P)[^.;])`;

const AFFILIATIONS: readonly PhraseRule[] = [
  {
    id: 'affiliation.and-joined@1',
    pattern: phrase(
      String.raw`{who:P}${SAME}{3,80}? and (?:later |then )?(?:joined|pledged allegiance to) (?:the )?{org:O}`,
    ),
    claims: affiliation,
  },
  {
    id: 'location.resident@1',
    pattern: phrase(
      String.raw`{who:P}(?:,? [sSdDwW]\/[oO] {P})?${SAME}{1,40}?\b(?:(?:resident|native|inhabitant) of|[rR]\/[oO]) (?:the )?{place:L}`,
    ),
    claims: (hit) => [
      { subject: hit.subject('who'), property: 'location', value: asRecord(hit.subject('place')) },
    ],
  },
  {
    id: 'location.hiding@1',
    pattern: phrase(
      String.raw`{who:P}${SAME}{1,40}? (?:hiding|based|living|residing|settled|staying|sheltering|holed up) in (?:the )?{place:L}`,
    ),
    claims: (hit) => [
      { subject: hit.subject('who'), property: 'location', value: asRecord(hit.subject('place')) },
    ],
  },
  {
    id: 'legal.booked@1',
    pattern: phrase(
      String.raw`{who:P}(?:,[^;.]{1,60}?,)? (?:was |were |has been )?booked (?:under|for|on|in) `,
    ),
    claims: (hit) => [{ subject: hit.subject('who'), property: 'legalStatus', value: asText('suspect') }],
  },
  {
    id: 'legal.accused@1',
    pattern: phrase(
      String.raw`{who:P}(?:,[^;.]{1,90}?,)? (?:is|was|are|were|has been|stands) (?:accused|suspected) of\b`,
    ),
    claims: (hit) => [{ subject: hit.subject('who'), property: 'legalStatus', value: asText('suspect') }],
  },

  {
    id: 'affiliation.of@1',
    pattern: phrase(String.raw`{who:P} (?:of|from) (?:the )?(?:banned |outlawed |proscribed )?{org:O}`),
    claims: affiliation,
  },
  {
    id: 'affiliation.verb@1',
    pattern: phrase(
      String.raw`{who:P}(?:, [^;.]{3,60}?,|,)?(?: who)? (?:had |has |have |is |was |were |are )?(?:belong(?:s|ed|ing) to|affiliated (?:with|to)|associated with|joined|works? for|worked for|working for|pledged allegiance to|fought for|fighting for|part of|linked (?:to|with)) (?:the )?(?:banned |outlawed |proscribed )?{org:O}`,
    ),
    claims: affiliation,
  },
];

function affiliation(hit: PhraseHit): PhraseClaim[] {
  return [{ subject: hit.subject('who'), property: 'affiliation', value: asRecord(hit.subject('org')) }];
}

export const PEOPLE_RULES: readonly PhraseRule[] = [...ROLES, ...AFFILIATIONS, ...PERSONALIA];
