import type { ClaimValue } from '../../words/index.ts';
import { addSubject } from '../subjects.ts';
import { PART_NOUNS, UNIT_NOUNS } from './lexicon.data.ts';
import {
  asRecord,
  asText,
  phrase,
  type PhraseClaim,
  type PhraseHit,
  type PhraseRule,
} from './phrase-rules.ts';

const WORDS = {
  part: PART_NOUNS,
  unit: UNIT_NOUNS,
  people:
    'members|fighters|militants|men|cadres|operatives|personnel|troops|combatants|recruits|followers|soldiers',
  banned:
    'banned|proscribed|outlawed|blacklisted|UN-designated|US-designated|UN-listed|designated|sanctioned',
};

function part(hit: PhraseHit): PhraseClaim[] {
  return [{ subject: hit.subject('part'), property: 'partOf', value: asRecord(hit.subject('whole')) }];
}

function count(hit: PhraseHit): { value: ClaimValue<number>; qualifier: PhraseClaim['qualifier'] } | null {
  const slot = hit.slot('count');
  const quantity = slot === null ? undefined : hit.scene.prose.quantities[slot.index];
  if (quantity === undefined || (quantity.best === null && quantity.low === null && quantity.high === null))
    return null;
  const { low, best, high } = quantity;
  return { value: { type: 'quantity', low, best, high, unit: 'people' }, qualifier: quantity.qualifier };
}

function strength(hit: PhraseHit): PhraseClaim[] {
  const found = count(hit);
  return found === null
    ? []
    : [
        {
          subject: hit.subject('org'),
          property: 'strength',
          value: found.value,
          ...(found.qualifier === undefined ? {} : { qualifier: found.qualifier }),
        },
      ];
}

/**
 * "a 48-member external operations Daesh unit": a group that is described, not named. It becomes a subject of its own,
 * called by the report's own words, so that what is said of the unit is not said of the whole organisation.
 */
function describedUnit(hit: PhraseHit): PhraseClaim[] {
  const span = hit.span('unit');
  const text = hit.words('unit');
  const found = count(hit);
  if (
    span === null ||
    text === null ||
    found === null ||
    !/^\S+[- ](?:member|strong|man|person)\b/.test(text)
  )
    return [];
  const unit = addSubject(hit.book, 'organisation', [{ text, script: 'Latn', kind: 'weak' }]);
  hit.book.mentions.push({
    kind: 'organisation',
    ...span,
    text,
    script: 'Latn',
    subject: unit,
    rule: 'unit.described@1',
  });
  hit.scene.described.push({ kind: 'organisation', subject: unit, from: hit.from, to: hit.to });
  const qualifier = found.qualifier === undefined ? {} : { qualifier: found.qualifier };
  return [
    { subject: unit, property: 'strength', value: found.value, ...qualifier },
    { subject: unit, property: 'partOf', value: asRecord(hit.subject('whole')) },
    { subject: unit, property: 'location', value: asRecord(hit.subject('place')) },
  ];
}

export const ORGANISATION_RULES: readonly PhraseRule[] = [
  {
    id: 'designation.as@1',
    pattern: phrase(
      String.raw`\b(?:list|declare|proscribe|designate)(?:s|d|ed)? (?:the )?(?:[a-z]+ )?(?:known as )?(?:the )?{org:O}(?: \({O}\))? as (?:an? )?(?<list>(?:proscribed|banned|terrorist|foreign terrorist|global terrorist)[a-z ]{0,24}?)(?= with|[,.;]|$| under| in | on )`,
    ),
    claims: (hit) => [
      { subject: hit.subject('org'), property: 'designation', value: asText(hit.words('list')) },
    ],
  },
  {
    id: 'designation.on-list@1',
    needs: ['named'],
    pattern: phrase(
      String.raw`{named:PO}(?:,[^;.]{1,90}?,)? (?:is|are|has been|have been|had been|remains?|was already) on (?:the |an? )?(?<list>[^.;,]{3,60}?\blist)\b`,
    ),
    claims: (hit) => [
      { subject: hit.subject('named'), property: 'designation', value: asText(hit.words('list')) },
    ],
  },
  {
    id: 'part.of@1',
    pattern: phrase(
      String.raw`{part:O},? (?:(?:which|that) )?(?:(?:is|was|are|were) )?(?:described as |considered |known as )?(?:a|an|the|its|one of the)? ?(?:[a-z][\w-]* ){0,3}?(?:{part})s? of (?:the )?(?:banned |outlawed )?{whole:OL}`,
      WORDS,
    ),
    claims: part,
  },
  {
    id: 'part.possessive@1',
    pattern: phrase(
      String.raw`{whole:O}(?:'s|') (?:[a-z][\w-]* ){0,3}?(?:{part}),? (?:the )?{part:O}`,
      WORDS,
    ),
    claims: part,
  },
  {
    id: 'part.split@1',
    pattern: phrase(
      String.raw`{part:O},? (?:which |that )?(?:had |has )?(?:split|broke away|splintered|defected) from (?:the )?{whole:O}`,
    ),
    claims: part,
  },
  {
    id: 'strength.has@1',
    pattern: phrase(
      String.raw`{org:O}(?:,[^;.]{1,80}?)?,? (?:which |that )?(?:has|had|with|is said to have|is believed to have|commands|comprises|consists of|numbers) (?:some |around |about )?{count:Q}(?: (?:{people}))?`,
      WORDS,
    ),
    claims: (hit) =>
      new RegExp(WORDS.people).test(
        `${hit.words('count')} ${hit.scene.view.skeleton.slice(hit.from, hit.to)}`,
      )
        ? strength(hit)
        : [],
  },
  {
    id: 'unit.described@1',
    needs: ['count'],
    pattern: phrase(
      String.raw`(?<unit>{count:Q}(?:-(?:member|strong|man|person))?(?: [a-z][\w-]*){0,4}?(?: {whole:O})?(?: [a-z][\w-]*){0,2}? (?:{unit}))(?: (?:of|from) (?:the )?{O})?(?: (?:in|based in|from) {place:L})?`,
      WORDS,
    ),
    claims: describedUnit,
  },
  {
    id: 'designation.adjective@1',
    // That a group is proscribed is law, not the word of who speaks in the sentence.
    ignore: (hedge) => hedge.cue !== 'reported.quotation@1',
    pattern: phrase(
      String.raw`(?<=\b(?:[Tt]he|an?|its|other|and|of|by|with|from) )(?<word>{banned}) (?:militant |terrorist |terror |separatist |extremist )?(?:group |organi[sz]ation |outfit |party )?,? ?(?:the )?{org:O}`,
      WORDS,
    ),
    claims: (hit) => [
      { subject: hit.subject('org'), property: 'designation', value: asText(hit.words('word')) },
    ],
  },
  {
    id: 'location.based@1',
    pattern: phrase(
      String.raw`(?<! of )(?<! of the ){org:O}(?:,[^;.,]{3,60} of (?:the )?{O})?,? (?:which (?:is|was) |is |was )?(?:based|headquartered|active|operating) (?:in|out of|from) (?:the )?{place:L}`,
    ),
    claims: (hit) => [
      { subject: hit.subject('org'), property: 'location', value: asRecord(hit.subject('place')) },
    ],
  },
  {
    id: 'location.prefix@1',
    needs: [],
    pattern: phrase(
      String.raw`(?:{place:L}-based (?:[a-z][\w-]* ){0,2}?{org:O}|{named:O}, an? {seat:L}-based)`,
    ),
    claims: (hit) => [
      {
        subject: hit.subject('org') ?? hit.subject('named'),
        property: 'location',
        value: asRecord(hit.subject('place') ?? hit.subject('seat')),
      },
    ],
  },
];
