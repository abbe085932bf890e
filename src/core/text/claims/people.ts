import { PERSONALIA } from './personalia.ts';
import { groupMeant } from './antecedent.ts';
import {
  asRecord,
  asText,
  phrase,
  type PhraseClaim,
  type PhraseHit,
  type PhraseRule,
  type RuleTable,
} from './phrase-rules.ts';
import { subjectOfSlot } from './skeleton.ts';

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
    pattern: phrase(
      String.raw`{who:P}(?: alias (?:[A-Z][a-z]+ )?{P},?|,? (?:alias|known as|also known as|nicknamed) [^,;.]{2,40},)?,? (?:of|from) (?:the )?(?:banned |outlawed |proscribed )?{org:O}`,
    ),
    claims: affiliation,
  },
  {
    id: 'affiliation.on-behalf@1',
    // In whose name he speaks is the report's word, what he says is his.
    ignore: ({ modality, cue }) => modality === 'reported' && cue !== 'reported.quotation@1',
    pattern: phrase(
      String.raw`{who:P}["”]?,? (?:who )?(?:said|spoke|announced|claimed|wrote|signed|declared|stated|speaking|writing|signing|negotiated|negotiating)(?:(?!‹P)[^.;‹]){0,40}? (?:on|in) (?:behalf|the name) of (?:the )?{org:O}`,
    ),
    claims: affiliation,
  },
  {
    // "X, who repairs radios at Bara": the habit of a trade, in the words of the report.
    id: 'role.habit@1',
    ignore: ({ cue }) => cue !== 'reported.quotation@1',
    pattern: phrase(
      String.raw`{who:P}, who (?:now |also |still )?(?<role>(?:teaches|lectures|repairs|mends|sells|paints|drives|farms|grows|breeds|trades|deals|weaves|tailors|bakes|butchers|edits|translates|practises|practices|lends|rents|imports|exports|manufactures|keeps (?:a|the) (?:shop|stall|inn|kiosk|bakery|pharmacy)|runs (?:a|the) (?:shop|stall|inn|kiosk|bakery|pharmacy|garage|hotel|school|restaurant|teahouse|tea house|workshop|clinic))(?: (?!at |near |and |for |when )[a-z-]+){0,3}?)(?= (?:at|in|near|for|on) |,|\.|$)`,
    ),
    claims: (hit) => [{ subject: hit.subject('who'), property: 'role', value: asText(hit.words('role')) }],
  },
  {
    id: 'affiliation.founded@1',
    pattern: phrase(
      String.raw`{who:P}(?:(?!‹P)[^.;]){0,60}? (?:and )?(?<verb>founds|founded|sets up|set up|establishes|established|forms|formed|heads|headed|commands|commanded|leads|led|runs|chairs|chaired) (?:the |a |his own )?(?:[a-z]+ )?{org:O}`,
    ),
    claims: leading,
  },
  {
    id: 'affiliation.founded-by@1',
    pattern: phrase(
      String.raw`{org:O}(?: \([^()]{1,40}\))?,? (?:which |that )?(?:was |were |is |had been |has been )?(?<verb>founded|established|set up|formed|led|headed|commanded|run|chaired)(?: in {T}| in ‹L\d+›| since {T})* by {who:P}`,
    ),
    claims: leading,
  },
  {
    id: 'affiliation.leads-it@1',
    pattern: phrase(
      String.raw`{who:P},? (?:who )?(?:now |still |also )?(?<verb>founded|heads|headed|commands|commanded|leads|led|runs) (?:it|the (?:group|outfit|organi[sz]ation|network|faction|movement))\b`,
    ),
    claims: leading,
  },
  {
    id: 'affiliation.verb@1',
    pattern: phrase(
      String.raw`{who:P}(?:, [^;.]{3,60}?,|,)?(?: who)? (?:had |has |have |is |was |were |are )?(?:belong(?:s|ed|ing) to|affiliated (?:with|to)|associated with|joined|works? for|worked for|working for|pledged allegiance to|fought for|fighting for|part of|linked (?:to|with)) (?:the )?(?:banned |outlawed |proscribed )?{org:O}`,
    ),
    claims: affiliation,
  },
];

/** What a verb of leading makes of its doer, where the sentence's own word shows it. */
const LEADERS: readonly (readonly [verb: RegExp, role: string])[] = [
  [/^found/, 'founder'],
  [/^lead/, 'leader'],
  [/^head/, 'head'],
  [/^command/, 'commander'],
];

function leading(hit: PhraseHit): PhraseClaim[] {
  const { prose, view } = hit.scene;
  const subject = hit.subject('who');
  const verb = hit.words('verb') ?? '';
  const role = LEADERS.find(([pattern]) => pattern.test(verb))?.[1] ?? null;
  const org = hit.subject('org') ?? subjectOfSlot(prose, groupMeant(prose, view, hit.from));
  return [
    { subject, property: 'role', value: asText(role), predicated: true },
    { subject, property: 'affiliation', value: asRecord(org), predicated: true },
  ];
}

function affiliation(hit: PhraseHit): PhraseClaim[] {
  return [{ subject: hit.subject('who'), property: 'affiliation', value: asRecord(hit.subject('org')) }];
}

export const PEOPLE_RULES: RuleTable = { probe: /‹[PTL]/, rules: [...AFFILIATIONS, ...PERSONALIA] };
