import { PERSONALIA } from './personalia.ts';
import {
  asRecord,
  phrase,
  type PhraseClaim,
  type PhraseHit,
  type PhraseRule,
  type RuleTable,
} from './phrase-rules.ts';

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

export const PEOPLE_RULES: RuleTable = { probe: /‹P/, rules: [...AFFILIATIONS, ...PERSONALIA] };
