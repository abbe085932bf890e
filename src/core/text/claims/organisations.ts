import type { ClaimValue } from '../../words/index.ts';
import { addSubject } from '../subjects.ts';
import { groupMeant } from './antecedent.ts';
import { PART_NOUNS, UNIT_NOUNS } from './lexicon.data.ts';
import {
  asRecord,
  phrase,
  type PhraseClaim,
  type PhraseHit,
  type PhraseRule,
  type RuleTable,
} from './phrase-rules.ts';
import { subjectOfSlot } from './skeleton.ts';

const WORDS = {
  part: PART_NOUNS,
  unit: UNIT_NOUNS,
  people:
    'members|fighters|militants|men|cadres|operatives|personnel|troops|combatants|recruits|followers|soldiers|gunmen|mercenaries|brothers|insurgents|guerrillas|youths|rifles|hard core|foot soldiers|adherents',
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

const PEOPLE = new RegExp(WORDS.people);

function isPeople(hit: PhraseHit): boolean {
  return PEOPLE.test(`${hit.words('count')} ${hit.scene.view.skeleton.slice(hit.from, hit.to)}`);
}

/** "Its strength is …": of the organisation named in the phrase, else of the one that "its" takes up. */
function strengthMeant(hit: PhraseHit): PhraseClaim[] {
  const { prose, view } = hit.scene;
  const org = hit.subject('org') ?? hit.subject('whole');
  const subject = org ?? subjectOfSlot(prose, groupMeant(prose, view, hit.from));
  const found = count(hit);
  if (found === null) return [];
  const qualifier = found.qualifier === undefined ? {} : { qualifier: found.qualifier };
  return [{ subject, property: 'strength', value: found.value, ...qualifier, predicated: true }];
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

const RULES: readonly PhraseRule[] = [
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
    // "together with its media arm, X".
    id: 'part.its@1',
    pattern: phrase(
      String.raw`\b(?:its|the (?:group|outfit|organi[sz]ation|network|movement)'s) (?:[a-z][\w-]* ){0,3}?(?:{part}),? (?:the )?{part:O}`,
      WORDS,
    ),
    claims: (hit) => {
      const { prose, view } = hit.scene;
      const whole = subjectOfSlot(prose, groupMeant(prose, view, hit.from));
      return [{ subject: hit.subject('part'), property: 'partOf', value: asRecord(whole) }];
    },
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
      String.raw`{org:O}(?: \([^()]{1,60}\))?(?:,[^;.]{1,80}?)?,? (?:which |that )?(?:has|had|with|may have|might have|is said to have|is believed to have|commands|comprises|consists of|numbers) (?:some |around |about )?{count:Q}(?: (?:{people}))?`,
      WORDS,
    ),
    claims: (hit) => (isPeople(hit) ? strength(hit) : []),
  },
  {
    id: 'strength.noun@1',
    needs: ['count'],
    pattern: phrase(
      String.raw`(?:{org:O}(?:'s|') |\b(?:[Ii]ts|[Tt]heir|[Tt]he (?:group|outfit|organi[sz]ation|network|faction|movement)'s) |[Tt]he )(?:[a-z]+ ){0,2}?(?:strength|numbers|membership|core|ranks|size|head ?count)(?: of (?:the )?{whole:O})?,? (?:is|was|are|were|has been|put|estimated|now|stands|stood|believed|said|thought|reported|to|be|at|by [^,;.‹]{3,40},|around|about|some|most|least|only|not|exceed|number|between|under|over|,| )*{count:Q}`,
      WORDS,
    ),
    claims: strengthMeant,
  },
  {
    // "X is credited with no more than 120 gunmen"; "X is put at between 900 and 1,200 fighters".
    id: 'strength.put@1',
    needs: ['count'],
    pattern: phrase(
      String.raw`{org:O}(?: \([^()]{1,60}\))? (?:(?:is|was|are|were|has been) (?:[a-z]+ly )?(?:credited with|put at|estimated at|reckoned at|assessed at|thought to have|believed to have|said to have|estimated to have)|fields|fielded|musters|mustered|counts|counted) (?:some |around |about |only |no more than |at least |at most |up to |between )?{count:Q}`,
      WORDS,
    ),
    claims: (hit) => (isPeople(hit) ? strengthMeant(hit) : []),
  },
  {
    // "We estimate it at 120 to 180 fighters"; "two states put it at between 900 and 1,200 fighters".
    id: 'strength.estimate@1',
    needs: ['count'],
    pattern: phrase(
      String.raw`\b(?:put|puts|estimate|estimates|estimated|assess|assesses|assessed|reckon|reckons|reckoned|number|numbers|numbered) (?:it|them|the (?:group|outfit|organi[sz]ation|network|faction|movement|gang)|{org:O}|(?:its|their) (?:strength|numbers)) at (?:some |around |about |only |no more than |at least |at most |up to |between )?{count:Q}`,
    ),
    claims: (hit) => (isPeople(hit) ? strengthMeant(hit) : []),
  },
  {
    // "Red Dune Brigade: 600 to 800 fighters".
    id: 'strength.label@1',
    needs: ['count'],
    pattern: phrase(
      String.raw`(?:^|[.;] )\W*{org:O}(?: \([^()]{1,40}\))?: (?:some |around |about )?{count:Q}`,
    ),
    claims: (hit) => (isPeople(hit) ? strengthMeant(hit) : []),
  },
  {
    id: 'strength.men@1',
    needs: ['count'],
    pattern: phrase(
      String.raw`(?:{org:O}(?:'s|') |\b(?:[Ii]ts|[Tt]heir) )(?:[a-z]+ )?(?:{people}),? (?:who |which )?(?:(?:may|might|are said to|are believed to|are thought to) )?(?:number|numbered|total) (?:some |around |about |only )?{count:Q}`,
      WORDS,
    ),
    claims: strengthMeant,
  },
  {
    id: 'strength.told@1',
    needs: ['count'],
    pattern: phrase(
      String.raw`\b[Tt]he (?:group|outfit|organi[sz]ation|network|faction|movement)(?: itself)? (?:has|had|speaks of|claims|claims to have|is said to have|may have|numbers|counts) (?:some |around |about |only )?{count:Q}`,
    ),
    claims: (hit) => (isPeople(hit) ? strengthMeant(hit) : []),
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

export const ORGANISATION_RULES: RuleTable = { probe: /‹[OQ]/, rules: RULES };
