import type { Hedge } from '../modality.ts';
import { matchesOf } from './matches.ts';
import {
  asText,
  phrase,
  type PhraseClaim,
  type PhraseHit,
  type PhraseRule,
  type RuleTable,
} from './phrase-rules.ts';
import { personMeant } from './antecedent.ts';
import { slotById, subjectOfSlot } from './skeleton.ts';

/** How somebody stands before the law. What is told of him waits for an officer (needsConfirmation). */

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
  absconding: 'absconding',
  chargesheeted: 'charged',
  'charge-sheeted': 'charged',
  challaned: 'charged',
  remanded: 'charged',
  cleared: 'acquitted',
};
const WORDS = {
  status:
    'charged|convicted|acquitted|indicted|found guilty|sentenced|jailed|exonerated|arraigned|chargesheeted|charge-sheeted|challaned',
  list: String.raw`‹P\d+›(?: alias ‹P\d+›)?(?:, (?:and )?‹P\d+›(?: alias ‹P\d+›)?)*(?:,? and ‹P\d+›(?: alias ‹P\d+›)?)?`,
};

/** That somebody is charged is no allegation. */
const notAlleged = (hedge: Hedge): boolean => hedge.modality === 'alleged';

const standing = (subject: number | null, status: string | null): PhraseClaim => ({
  subject,
  property: 'legalStatus',
  value: asText(status),
});

const told = (hit: PhraseHit): PhraseClaim[] => [
  standing(hit.subject('who'), STATUS[hit.words('status') ?? ''] ?? null),
];

/** Everybody in a list of names. */
const each = (hit: PhraseHit): PhraseClaim[] => {
  const { prose, view } = hit.scene;
  const skeleton = view.skeleton.slice(hit.from, hit.to);
  const list = /‹P\d+›.*$/.exec(skeleton)?.[0] ?? '';
  const people = new Set(
    matchesOf(/‹P\d+›/g, list).map(([slot]) => subjectOfSlot(prose, slotById(view, slot))),
  );
  return [...people].map((who) => standing(who, STATUS[hit.words('status') ?? ''] ?? null));
};

const fixed =
  (status: string) =>
  (hit: PhraseHit): PhraseClaim[] => [standing(hit.subject('who'), status)];

const RULES: readonly PhraseRule[] = [
  {
    id: 'legal.booked@1',
    pattern: phrase(
      String.raw`{who:P}(?:,[^;.]{1,60}?,)? (?:was |were |has been )?booked (?:under|for|on|in) `,
    ),
    claims: fixed('suspect'),
  },
  {
    id: 'legal.accused@1',
    pattern: phrase(
      String.raw`{who:P}(?:,[^;.]{1,90}?,)? (?:is|was|are|were|has been|had been|stands) (?:accused|suspected) of\b`,
    ),
    claims: fixed('suspect'),
  },
  {
    id: 'legal.passive@1',
    ignore: notAlleged,
    pattern: phrase(
      String.raw`{who:P}(?:,[^;.]{1,90}?)?,? (?:was|were|has been|had been|is|stands) (?:[a-z]+ly |later |also |hereby |thereby |since |already |now |again )*{status:status}\b`,
      WORDS,
    ),
    claims: told,
  },
  {
    id: 'legal.he@1',
    needs: [],
    ignore: notAlleged,
    pattern: phrase(
      String.raw`\b(?<whom>[Hh]e|[Ss]he) (?:was|has been|had been|stands) (?:[a-z]+ly |later |also )?{status:status}\b`,
      WORDS,
    ),
    claims: (hit) => {
      const { prose, view } = hit.scene;
      const who = personMeant(prose, view, hit.from, hit.words('whom') ?? 'he');
      return [standing(subjectOfSlot(prose, who), STATUS[hit.words('status') ?? ''] ?? null)];
    },
  },
  {
    // "convicted X, Y and Z"; "acquitted a sixth, the accountant X"; "two were acquitted, namely X and Y".
    id: 'legal.active@2',
    needs: [],
    ignore: notAlleged,
    pattern: phrase(
      String.raw`\b(?<status>charged|convicted|acquitted|indicted|sentenced)(?: (?:an?|the) [a-z]+,(?: (?:an?|the))?(?: [a-z]+){1,4}|, namely| (?:both|all of them|brothers|the brothers))? {people:list}`,
      WORDS,
    ),
    claims: each,
  },
  {
    // "Those acquitted are X, Y and Z"; "the accused so chargesheeted are X and Y".
    id: 'legal.those@1',
    ignore: notAlleged,
    pattern: phrase(
      String.raw`\b(?:[Tt]hose|[Tt]he (?:accused|men|women|persons|people|defendants|two|three|four|five|brothers))(?: so| thus| now| also)? {status:status} (?:are|were|include|included|is|was)(?: namely)?:? {people:list}`,
      WORDS,
    ),
    claims: each,
  },
  {
    // "X, on trial for …"; "X pleaded not guilty": who is tried is charged.
    id: 'legal.on-trial@1',
    ignore: notAlleged,
    pattern: phrase(
      String.raw`{who:P}(?:,[^;.]{1,60}?)?,? (?:who )?(?:(?:is|was|were|are|being|went|now|still|goes) )*(?:on trial|standing trial|stood trial|awaiting trial|pleaded (?:not )?guilty|pleads (?:not )?guilty)\b`,
    ),
    claims: fixed('charged'),
  },
  {
    // "found X guilty of …", "finds the defendant X not guilty".
    id: 'legal.found@1',
    ignore: notAlleged,
    pattern: phrase(
      String.raw`\b(?:find|finds|found|held|pronounced)(?: the (?:[a-z]+ ){0,2}[a-z]+,?)? {who:P},? (?<not>not )?guilty\b`,
    ),
    claims: (hit) => [standing(hit.subject('who'), hit.words('not') === null ? 'convicted' : 'acquitted')],
  },
  {
    // "the late X", "following the death of X", "X, who has died": nobody answers to a court any more.
    id: 'legal.deceased@1',
    needs: [],
    ignore: ({ cue }) => cue !== 'reported.quotation@1',
    pattern: phrase(
      String.raw`\b(?:[Tt]he late|[Ff]ollowing the death of|[Aa]fter the death of|[Tt]he deceased) {who:P}|{dead:P}(?: \([^()]{1,20}\))?,? (?:who has (?:since )?died|since deceased|now deceased|now dead)\b`,
    ),
    claims: (hit) => [standing(hit.subject('who') ?? hit.subject('dead'), 'deceased')],
  },
  {
    id: 'legal.absconding@1',
    pattern: phrase(
      String.raw`{who:P}(?:,[^;.]{1,60}?)?,? (?:who )?(?:is|are|was|were|remains?) (?:still )?(?<status>absconding)\b`,
    ),
    claims: told,
  },
  {
    id: 'legal.death-sentence@1',
    ignore: notAlleged,
    pattern: phrase(
      String.raw`\b[Dd]eath sentence (?:of|against|for|on) (?:the )?(?:[a-z]+ ){0,2}?(?:[a-z]+, )?{who:P}|\bthe (?:[a-z]+ )?sentence of death (?:on|against) {other:P}`,
    ),
    needs: [],
    claims: (hit) => [standing(hit.subject('who') ?? hit.subject('other'), 'sentenced to death')],
  },
  {
    id: 'legal.bail@1',
    pattern: phrase(
      String.raw`{who:P}[^;.‹]{0,60}? (?:was|has been|had been) (?:granted|released on|freed on) bail\b`,
    ),
    claims: fixed('on bail'),
  },
  {
    id: 'legal.no-case@1',
    ignore: (hedge) => hedge.modality === 'denied',
    pattern: phrase(
      String.raw`\b(?<status>no case) (?:had been|has been|was|is|were) (?:registered|opened|pending|filed) against {who:P}`,
    ),
    claims: (hit) => [standing(hit.subject('who'), hit.words('status'))],
  },
  {
    id: 'legal.ur-accused@1',
    pattern: phrase(String.raw`(?:ملزم|ملزمہ|مشتبہ) {who:P}`),
    claims: fixed('suspect'),
  },
  {
    id: 'legal.ur-acquitted@1',
    pattern: phrase(String.raw`{who:P}[^۔.‹]{0,90}?(?<status>بری) (?:کر دیا|کردیا|ہو گی)`),
    claims: (hit) => [standing(hit.subject('who'), hit.words('status'))],
  },
  {
    id: 'legal.ru-sentenced@1',
    pattern: phrase(
      String.raw`(?<![а-яё])(?<status>приговор[её]на?|осужд[её]на?|приговорил[аи]?)(?![а-яё])[^.;‹]{0,60}?{who:P}|{other:P}(?: (?!—|-)[^.;‹,—]{0,40}?)? (?<later>приговор[её]на?|осужд[её]на?)(?![а-яё])`,
    ),
    needs: [],
    claims: (hit) => [
      standing(hit.subject('who') ?? hit.subject('other'), hit.words('status') ?? hit.words('later')),
    ],
  },
];

export const STANDING_RULES: RuleTable = {
  probe:
    /charged|convict|[Dd]eath sentence|sentence of death|acquit|indict|guilty|sentence|jailed|exonerat|arraign|absconding|late|death of|deceased|died|dead|chargesheet|charge-sheet|challan|trial|bail|booked|accused|suspected|no case|ملزم|مشتبہ|بری|пригов|осужд/,
  rules: RULES,
};
