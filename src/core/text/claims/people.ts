import type { ClaimValue, Script } from '../../words/index.ts';
import { countryOfDemonym, demonymForms } from '../gazetteer.ts';
import type { Hedge } from '../modality.ts';
import { ALLEGED_ROLES, OFFICES, RELATIVES, ROLE_MODIFIERS } from './lexicon.data.ts';
import {
  asRecord,
  asText,
  phrase,
  type PhraseClaim,
  type PhraseHit,
  type PhraseRule,
} from './phrase-rules.ts';

/** Adjectives of nationality, longest first. */
const DEMONYM_PATTERN = [...demonymForms()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');
const ROLE = `(?:(?:${ROLE_MODIFIERS})[ -])*(?:${ALLEGED_ROLES}|${OFFICES})(?: (?:general|chief|commander|operative|official|officer))?`;
const WORDS = {
  alleged: ALLEGED_ROLES,
  role: ROLE,
  det: String.raw`(?:(?:a|an|the|its|their|one of (?:the|its)) )?`,
  adjectives: String.raw`(?:(?!of |in |was |is )(?:[a-z][\w-]*|‹Q\d+›) ){0,5}?`,
  demonym: DEMONYM_PATTERN,
  relative: RELATIVES,
  is: String.raw`(?:is|was|became|has been|had been|served as|serving as|serves as|was appointed|was named|identified as|described as|known as)`,
  status: 'charged|convicted|acquitted|indicted|found guilty|sentenced|jailed|exonerated|arraigned',
};
const ALLEGED = new RegExp(`^(?:(?:${ROLE_MODIFIERS})[ -])*(?:${ALLEGED_ROLES})s?$`, 'i');
const STATUS: Readonly<Record<string, string>> = {
  charged: 'charged',
  indicted: 'charged',
  arraigned: 'charged',
  convicted: 'convicted',
  'found guilty': 'convicted',
  sentenced: 'convicted',
  jailed: 'convicted',
  acquitted: 'acquitted',
  exonerated: 'acquitted',
};

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

const ROLES: readonly PhraseRule[] = [
  {
    id: 'role.of-deed@1',
    pattern: phrase(
      String.raw`{who:P},? (?:(?:who )?(?:{is}|is believed to be|believed to be|alleged to be|said to be|accused of being) )?{det}{adjectives}\b{role:alleged} (?:of|behind|in|for) (?!‹O)`,
      WORDS,
      'dgi',
    ),
    claims: (hit) => [roleClaim(hit.subject('who'), hit.words('role'))],
  },
  {
    id: 'role.apposition-of@1',
    pattern: phrase(
      String.raw`{who:P},? (?:who {is} |{is} |as )?{det}{adjectives}\b{role:role}s? (?:of|for|in|with|at) (?:the )?(?:banned |outlawed |proscribed |defunct )?(?:{L}(?:'s)? )?(?:(?:[a-z]+ )?(?:wing|branch|chapter|cell|unit|faction|network) of (?:the )?)?{org:O}`,
      WORDS,
      'dgi',
    ),
    claims: roleAndAffiliation,
  },
  {
    id: 'role.apposition@1',
    pattern: phrase(
      String.raw`{who:P},? (?:who {is} |{is} |as )?{det}{adjectives}{org:O}(?:'s)? {role:role}s?\b`,
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
      String.raw`{who:P},? (?:who {is} |{is} |as )?{det}{adjectives}\b(?<office>{role} (?:of|for|to) (?:the )?{L})(?=[,.;)]|$| (?:and|in|was|were|is|has|had|who|said|on|from|told|arrived|met)\b)`,
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
      String.raw`{who:P}, (?:who {is} )?(?:a|an|the|one of the) {adjectives}\b{role:role}s?(?=[,.;]| who| in | from | and | was | were |$)`,
      WORDS,
      'dgi',
    ),
    claims: (hit) => [roleClaim(hit.subject('who'), singular(hit.words('role')))],
  },
  {
    id: 'role.is@1',
    pattern: phrase(
      String.raw`{who:P} {is} (?:a|an|the) {adjectives}\b{role:role}(?=[,.;]| who| in | from | and |$)`,
      WORDS,
      'dgi',
    ),
    claims: (hit) => [roleClaim(hit.subject('who'), hit.words('role'))],
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

/** ISO code of a demonym as written, or of a country that was found as a place. */
function countryValue(hit: PhraseHit): ClaimValue<number> | null {
  const words = hit.words('demonym') ?? hit.words('land');
  if (words === null) return null;
  const anchor = hit.book.subjects[hit.subject('land') ?? -1]?.anchor;
  const code = countryOfDemonym(words) ?? /^(?:place|country):([A-Z]{2})(?::|$)/.exec(anchor ?? '')?.[1];
  return code === undefined ? null : { type: 'country', code, text: words };
}

const nationality = (hit: PhraseHit): PhraseClaim[] => [
  { subject: hit.subject('who'), property: 'nationality', value: countryValue(hit) },
];

function ageValue(hit: PhraseHit): ClaimValue<number> | null {
  const slot = hit.slot('age');
  const quantity = slot === null ? undefined : hit.scene.prose.quantities[slot.index];
  if (quantity === undefined || !/^(?:years?(?:[- ]old)?|year-old|)$/.test(quantity.unit)) return null;
  const { low, best, high } = quantity;
  return best === null || best < 5 || best > 110
    ? null
    : { type: 'quantity', low, best, high, unit: 'years' };
}

function plainAge(hit: PhraseHit): ClaimValue<number> | null {
  const best = Number(hit.words('years'));
  return best < 5 || best > 110 ? null : { type: 'quantity', low: best, best, high: best, unit: 'years' };
}

function birth(hit: PhraseHit): PhraseClaim[] {
  const slot = hit.slot('day');
  const time = slot === null ? undefined : hit.scene.prose.times[slot.index];
  return [
    {
      subject: hit.subject('who'),
      property: 'birthDate',
      value: time === undefined ? null : { type: 'date', interval: time.interval, text: time.text },
    },
    { subject: hit.subject('who'), property: 'birthPlace', value: asRecord(hit.subject('place')) },
  ];
}

function father(hit: PhraseHit): PhraseClaim[] {
  const text = hit.words('father');
  const slot = hit.slot('father');
  const script: Script = (slot === null ? undefined : hit.scene.prose.names[slot.index]?.script) ?? 'Latn';
  return [
    {
      subject: hit.subject('who'),
      property: 'fatherName',
      value: text === null ? null : { type: 'name', text, script, nameKind: 'primary' },
    },
  ];
}

/** An adjective of doubt before a name doubts the deed, not who the person is. */
const ofHead = (hedge: Hedge) => hedge.reach === 'phrase';

const PERSONALIA: readonly PhraseRule[] = [
  {
    id: 'nationality.apposition@1',
    ignore: ofHead,
    pattern: phrase(
      String.raw`{who:P}(?:,? (?:who )?(?:is|was)|,) (?:a|an) (?:[a-z\d][\w-]* |{Q} )*?(?:(?<demonym>${DEMONYM_PATTERN})|{land:L}) (?:national|citizen|passport[- ]holder|nationals)`,
    ),
    claims: nationality,
  },
  {
    id: 'nationality.before@1',
    ignore: ofHead,
    pattern: phrase(String.raw`(?:(?<demonym>${DEMONYM_PATTERN})|{land:L}) (?:national|citizen)s?,? {who:P}`),
    claims: nationality,
  },
  {
    id: 'nationality.noun@1',
    ignore: ofHead,
    pattern: phrase(
      String.raw`{who:P},? (?:is |was )?(?:a|an) (?:\d+-year-old |{Q} )?(?<demonym>${DEMONYM_PATTERN})(?=[,.;]| who)`,
    ),
    claims: nationality,
  },
  {
    id: 'age.after@1',
    ignore: ofHead,
    pattern: phrase(String.raw`{who:P},? \(?(?:aged |age )?{age:Q}(?=[,.;)]| (?:years? old|was|and)|$)`),
    claims: (hit) => [{ subject: hit.subject('who'), property: 'age', value: ageValue(hit) }],
  },
  {
    id: 'age.plain@1',
    ignore: ofHead,
    pattern: phrase(String.raw`{who:P},? \(?(?:aged |age )?(?<years>\d{1,3})(?=[,.;)])`),
    claims: (hit) => [{ subject: hit.subject('who'), property: 'age', value: plainAge(hit) }],
  },
  {
    id: 'age.before@1',
    ignore: ofHead,
    pattern: phrase(String.raw`(?<years>\d{1,3})-year-old (?:[A-Z]?[a-z]+ ){0,2}?{who:P}`),
    claims: (hit) => [{ subject: hit.subject('who'), property: 'age', value: plainAge(hit) }],
  },
  {
    id: 'age.before-count@1',
    ignore: ofHead,
    pattern: phrase(String.raw`{age:Q}(?:-old)? (?:[A-Z]?[a-z]+ ){0,2}?{who:P}`),
    claims: (hit) => [
      {
        subject: hit.subject('who'),
        property: 'age',
        value: /year/.test(hit.words('age') ?? '') ? ageValue(hit) : null,
      },
    ],
  },
  {
    id: 'birth.date@1',
    ignore: ofHead,
    pattern: phrase(
      String.raw`{who:P},? (?:an? [^,.;‹]{3,40} )?(?:who )?(?:was |is )?\(?born (?:(?:on |in )?{day:T})?(?:,? ?(?:in|at) {place:L})?`,
    ),
    claims: birth,
  },
  {
    id: 'birth.place-first@1',
    ignore: ofHead,
    pattern: phrase(
      String.raw`{who:P},? (?:an? [^,.;‹]{3,40} )?(?:who )?(?:was |is )?\(?born (?:in|at) {place:L} (?:on|in) {day:T}`,
    ),
    claims: birth,
  },
  {
    id: 'birth.label@1',
    ignore: ofHead,
    pattern: phrase(String.raw`{who:P}[^‹;]{0,20}\b(?:DOB|D\.O\.B\.|[Dd]ate of birth):? {day:T}`),
    claims: birth,
  },
  {
    id: 'father.son-of@1',
    ignore: ofHead,
    pattern: phrase(
      String.raw`{who:P}(?:, (?:aged )?(?:\d+|‹Q\d+›))?,? (?:[sS]\/[oO]|(?:the )?son of|ولد) (?:the late )?(?<father>‹P\d+›|[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3})`,
    ),
    claims: father,
  },
  {
    id: 'relative.of@1',
    pattern: phrase(
      String.raw`{who:P},? (?:who {is} |{is} )?(?:the |a )?(?:younger |elder |older )?{relative} of {other:P}`,
      WORDS,
    ),
    claims: (hit) => [
      { subject: hit.subject('who'), property: 'relative', value: asRecord(hit.subject('other')) },
    ],
  },
  {
    id: 'relative.possessive@1',
    pattern: phrase(String.raw`{other:P}(?:'s|') (?:younger |elder |older )?{relative},? {who:P}`, WORDS),
    claims: (hit) => [
      { subject: hit.subject('who'), property: 'relative', value: asRecord(hit.subject('other')) },
    ],
  },
  {
    id: 'legal.passive@1',
    ignore: (hedge) => hedge.modality === 'alleged',
    pattern: phrase(
      String.raw`{who:P}(?:,[^;.]{1,90}?)?,? (?:was|were|has been|had been|is|stands) (?:[a-z]+ly |formally |later )?{status:status}\b`,
      WORDS,
    ),
    claims: (hit) => [
      {
        subject: hit.subject('who'),
        property: 'legalStatus',
        value: asText(STATUS[hit.words('status') ?? ''] ?? null),
      },
    ],
  },
  {
    id: 'legal.active@1',
    ignore: (hedge) => hedge.modality === 'alleged',
    pattern: phrase(String.raw`\b(?<status>charged|convicted|acquitted|indicted|sentenced) {who:P}`),
    claims: (hit) => [
      {
        subject: hit.subject('who'),
        property: 'legalStatus',
        value: asText(STATUS[hit.words('status') ?? ''] ?? null),
      },
    ],
  },
];

export const PEOPLE_RULES: readonly PhraseRule[] = [...ROLES, ...AFFILIATIONS, ...PERSONALIA];
