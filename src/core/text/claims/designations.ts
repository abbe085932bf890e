import { groupMeant, personMeant } from './antecedent.ts';
import {
  asText,
  phrase,
  type PhraseClaim,
  type PhraseHit,
  type PhraseRule,
  type RuleTable,
} from './phrase-rules.ts';
import { subjectOfSlot } from './skeleton.ts';

/** Who is banned, listed or delisted, in the words of the report: a claim about the one listed, whoever listed him. */

const WORDS = {
  banned:
    'banned|proscribed|outlawed|blacklisted|UN-designated|US-designated|UN-listed|designated|sanctioned|delisted|de-listed|listed',
  adjective:
    'banned|proscribed|outlawed|blacklisted|UN-designated|US-designated|UN-listed|designated|sanctioned',
  body: String.raw`(?:{L}|{O}|[Gg]overnment|[Mm]inistry|[Cc]ouncil|[Cc]ourt|[Cc]abinet|[Tt]reasury|[Aa]uthorities|[Ss]tate)`,
  terms:
    '(?:[a-z]+ )?(?:proscribed|banned|terrorist|foreign terrorist|global terrorist|specially designated|Foreign Terrorist|Specially Designated)[A-Za-z ]{0,30}?(?:organi[sz]ations?|entit(?:y|ies)|groups?|terrorists?|individuals?|persons?)',
};

/** What the law says of a group is not doubted by who speaks of it; in a quotation it is the speaker's. */
const byLaw: PhraseRule['ignore'] = ({ cue, modality }) =>
  cue !== 'reported.quotation@1' && modality !== 'denied';

const named =
  (group: string, word: string) =>
  (hit: PhraseHit): PhraseClaim[] => [
    { subject: hit.subject(group), property: 'designation', value: asText(hit.words(word)) },
  ];

/** "banned the group", "He had been on the list": who is meant stands in an earlier sentence. */
const meant = (hit: PhraseHit): PhraseClaim[] => {
  const { prose, view } = hit.scene;
  const pronoun = /\b(he|him|she|her)\b/i.exec(hit.words('whom') ?? '')?.[1];
  const slot =
    pronoun === undefined ? groupMeant(prose, view, hit.from) : personMeant(prose, view, hit.from, pronoun);
  return [{ subject: subjectOfSlot(prose, slot), property: 'designation', value: asText(hit.words('word')) }];
};

const RULES: readonly PhraseRule[] = [
  {
    id: 'designation.as@1',
    pattern: phrase(
      String.raw`\b(?:list|declare|proscribe|designate)(?:s|d|ed)? (?:the )?(?:[a-z]+ )?(?:known as )?(?:the )?{org:O}(?: \({O}\))? as (?:an? )?(?<list>(?:proscribed|banned|terrorist|foreign terrorist|global terrorist)[a-z ]{0,24}?)(?= with|[,.;]|$| under| in | on )`,
    ),
    claims: named('org', 'list'),
  },
  {
    id: 'designation.a@1',
    needs: ['named'],
    pattern: phrase(
      String.raw`\b(?:designat(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|label(?:s|led)) (?:the )?{named:OP}(?: \({O}\))? (?:as )?an? {word:terms}\b`,
      WORDS,
    ),
    claims: named('named', 'word'),
  },
  {
    id: 'designation.on-list@1',
    needs: ['named'],
    pattern: phrase(
      String.raw`{named:PO}(?:,[^;.]{1,90}?,)? (?:is|are|has been|have been|had been|remains?|was already|was) on (?:the |an? )?(?<list>[^.;,]{3,60}?\blist)\b`,
    ),
    claims: named('named', 'list'),
  },
  {
    id: 'designation.he-on-list@1',
    needs: [],
    pattern:
      /\b(?<whom>[Hh]e|[Ss]he) (?:is|was|has been|had been) on (?:the |an? )?(?<word>[^.;,]{2,60}?\blist)\b/dg,
    claims: meant,
  },
  {
    id: 'designation.adjective@1',
    ignore: byLaw,
    pattern: phrase(
      String.raw`(?<=\b(?:[Tt]he|an?|its|other|and|of|by|with|from) )(?<word>{adjective}) (?:militant |terrorist |terror |separatist |extremist )?(?:group |organi[sz]ation |outfit |party )?,? ?(?:the )?{org:O}`,
      WORDS,
    ),
    claims: named('org', 'word'),
  },
  {
    id: 'designation.passive@1',
    needs: ['named'],
    ignore: byLaw,
    pattern: phrase(
      String.raw`{named:OP}(?: \([^()]{1,40}\))?(?:,[^;.‹]{1,60},)?,? (?:which |who |that )?(?:was|were|is|are|has been|had been|have been|remains?|stays?) (?:[a-z]+ly |also |first |already |itself |now |still |not )?{word:banned}\b(?! (?:from|to|as ["“‘]|as (?:missing|dead|killed|wanted)|in the name|among|next))`,
      WORDS,
    ),
    claims: named('named', 'word'),
  },
  {
    id: 'designation.active@1',
    needs: ['named'],
    pattern: phrase(
      String.raw`{body:body}(?: (?:has|have|had|also|later|then|formally|first|already))* {word:banned} (?:the )?{named:OP}`,
      WORDS,
    ),
    claims: named('named', 'word'),
  },
  {
    id: 'designation.group@1',
    needs: [],
    pattern: phrase(
      String.raw`{body:body}[^.;‹]{0,60}? (?:(?:has|have|had|also|later|then|and|formally|first|already) )*{word:banned} (?<whom>it|the (?:group|outfit|organi[sz]ation|party|movement|network))\b`,
      WORDS,
    ),
    claims: meant,
  },
  {
    id: 'designation.is-a@1',
    needs: ['named'],
    pattern: phrase(
      String.raw`{named:OP},? (?:which |who )?(?:is|was|are|were|remains) (?:an? |the )?(?:UN-)?{word:banned} (?:individual|person|entity|terrorist|group|organi[sz]ation|outfit)\b`,
      WORDS,
    ),
    claims: named('named', 'word'),
  },
  {
    id: 'designation.bracket@1',
    needs: ['named'],
    pattern: phrase(
      String.raw`{named:OP} \({word:banned}(?: (?:in|since|on|by))?(?: {T}| {L}| {O})*\)`,
      WORDS,
    ),
    claims: named('named', 'word'),
  },
  {
    id: 'designation.ru@1',
    ignore: byLaw,
    pattern: phrase(
      String.raw`{org:O}[»"”]?,? (?<word>запрещ[её]нн(?:ая|ой|ую|ый|ого|ое|ые|ых))(?![а-я])|(?<before>запрещ[её]нн[а-яё]+)(?: (?:в|на) [^,.;‹]{2,20}| ‹L\d+›)*(?: (?:террористическ|группировк|организаци)[а-яё]+)* [«"“]?{group:O}`,
      {},
      'dg',
    ),
    needs: [],
    claims: (hit) => [
      {
        subject: hit.subject('org') ?? hit.subject('group'),
        property: 'designation',
        value: asText(hit.words('word') ?? hit.words('before')),
      },
    ],
  },
  {
    id: 'designation.ur@1',
    ignore: byLaw,
    pattern: phrase(
      String.raw`(?<word>کالعدم|المحظورة|ممنوعه)(?: (?:تنظیم|جماعت|گروہ|گروپ|تحریک|سازمان))? [«"“]?{org:O}`,
    ),
    claims: named('org', 'word'),
  },
];

export const DESIGNATION_RULES: RuleTable = {
  probe: /bann|proscrib|outlaw|black-?list|designat|sanction|list|запрещ|کالعدم|محظور|ممنوع|declar|label/,
  rules: RULES,
};
