import type { EventType, ParticipantRole } from '../../words/index.ts';
import type { Voice } from '../modality.ts';
import { addClaim, type Book, type Scene } from '../subjects.ts';
import { groupMeant } from './antecedent.ts';
import { matchesOf, occurs } from './matches.ts';
import { slotById, subjectOfSlot, textSpan } from './skeleton.ts';
import { eventSpokenOf, toldEvents } from './told-events.ts';

/**
 * Who had part in an event told before, in sentences that only take it up: "among the dead is X", "the group claimed
 * it", "its spokesman denied any part". After the events are filed.
 */

const VIOLENT: ReadonlySet<EventType> = new Set([
  'bombing',
  'suicide-bombing',
  'armed-attack',
  'attack',
  'assassination',
  'kidnapping',
  'hijacking',
  'clash',
  'air-strike',
  'raid',
  'execution',
]);
/** Nobody claims, denies or is blamed for these: they are the state's. */
const OFFICIAL: ReadonlySet<EventType> = new Set(['raid', 'air-strike', 'clash', 'execution']);

interface Rule {
  readonly id: string;
  readonly role: ParticipantRole;
  readonly pattern: RegExp;
  readonly voice?: Partial<Voice>;
}

/** Names joined by commas and "and", each with what stands before it. */
const NAMES = String.raw`(?<who>(?:[^.;:‹]{0,50}‹P\d+›(?: alias ‹P\d+›)?)(?:(?:,| and|, and)(?: [A-Z][a-z]+){0,3} ‹P\d+›(?: alias ‹P\d+›)?){0,5})`;
const DEAD = 'dead|killed|martyred|martyrs|victims|injured|wounded|fallen|casualties|deceased|slain';
const GROUP = String.raw`(?:‹O\d+›|\b[Tt]he (?:group|outfit|organi[sz]ation|movement|network|faction))`;
const DEED =
  '(?:it|this|that|them|both|responsibility|the (?:attack|bombing|blast|killing|ambush|raid|assault|shooting|explosion|kidnapping|abduction|deed|murder|massacre))';
const SPOKE = String.raw`(?:'s?(?: [a-z]+){0,2} (?:spokesman|spokesperson|spokeswoman|leadership|office|channel|arm))?(?:, (?:[^.;‹]|‹P\d+›){0,60}?,)?`;

const RULES: readonly Rule[] = [
  {
    id: 'part.among-dead@1',
    role: 'victim',
    pattern: new RegExp(
      String.raw`\b(?:[Aa]mong|[Ii]ncluded? (?:in|among)) (?:the )?(?:${DEAD}) (?:is|are|was|were|included?)${NAMES}`,
      'dg',
    ),
  },
  {
    id: 'part.one-of-dead@1',
    role: 'victim',
    pattern: new RegExp(String.raw`\b[Oo]ne of the (?:${DEAD})(?: was| is|,)${NAMES}`, 'dg'),
  },
  {
    id: 'part.among-them@1',
    role: 'victim',
    pattern: new RegExp(
      String.raw`(?<who>‹P\d+›)(?:,(?:(?!‹P)[^.;]){0,80}?,)? (?:is|was|are|were) (?:also )?among (?:them|the (?:${DEAD}))(?![a-z])`,
      'dg',
    ),
  },
  {
    id: 'part.hurt@1',
    role: 'victim',
    pattern:
      /(?<who>‹P\d+›),? (?:(?:is|was) )?(?:slightly |seriously |critically |badly |lightly )?(?:injured|hurt|wounded)(?=[,.;]| and| in| on|$)/dg,
  },
  {
    id: 'part.dead-fa@1',
    role: 'victim',
    pattern:
      /(?:در میان کشته ?\u200c?شدگان|بین القتلى|جاں بحق ہونے والوں میں)،? [^.؛۔‹]{0,20}(?<who>‹P\d+›)/dg,
  },
  {
    id: 'part.claims@1',
    role: 'claimant',
    pattern: new RegExp(
      String.raw`(?<who>${GROUP})${SPOKE} (?:(?:has|have|had|also|later|since) )*(?:claims?|claimed|took|takes|has taken) ${DEED}(?![a-z]| (?:had|has|have|was|were|is|are|would|will|did|could|does))`,
      'dg',
    ),
  },
  {
    id: 'part.claim-label@1',
    role: 'claimant',
    pattern: /(?:^|[.;] )\W*(?:[A-Z]\. )?Claim(?:ed by)?: (?:the )?(?<who>‹O\d+›)/dg,
  },
  {
    id: 'part.claims-ur@1',
    role: 'claimant',
    pattern: /(?<who>‹O\d+›)[^۔.‹]*(?:‹P\d+›[^۔.‹]*)?ذمہ ?داری (?:بھی )?قبول/dg,
  },
  {
    id: 'part.claims-fa@1',
    role: 'claimant',
    pattern: /(?<who>‹O\d+›)[^.‹]{0,40}مسئولیت [^.‹]{0,40}(?:بر عهده|به عهده|به گردن) گرفت/dg,
  },
  {
    id: 'part.claims-ru@1',
    role: 'claimant',
    pattern: /(?<who>‹O\d+›)[^.;‹]{0,40}взял[аи]? (?:на себя )?ответственность/dgi,
  },
  {
    id: 'part.denies@1',
    role: 'perpetrator',
    voice: { modality: 'denied' },
    pattern: new RegExp(
      String.raw`(?<who>${GROUP})${SPOKE},? (?:(?:has|have|had|also|later|promptly|categorically|strongly) )*(?:denies|denied|rejected|disowned) (?:it|any (?:part|role|involvement|hand|link|responsibility)|involvement|responsibility)(?![a-z])`,
      'dg',
    ),
  },
  {
    id: 'part.responsible@1',
    role: 'attributed',
    pattern: new RegExp(
      String.raw`(?<who>${GROUP})(?: faction(?: of ‹O\d+›)?)?,? (?:is|are|was|were) (?:responsible(?! for (?!it|the|this))|behind (?:it|this|the (?:attack|bombing|blast|killing|ambush)))`,
      'dg',
    ),
  },
  {
    id: 'part.did-it@1',
    role: 'perpetrator',
    pattern: new RegExp(
      String.raw`(?<who>${GROUP}) (?:acted alone|carried it out|did it|was to blame|staged it)(?![a-z])`,
      'dg',
    ),
  },
];

const PROBE =
  /[Aa]mong|[Oo]ne of|injured|hurt|wounded|claim|Claim|took|takes|den(?:ies|ied)|reject|disown|responsible|behind|alone|did it|carried it|to blame|کشته|القتلى|جاں بحق|ذمہ|مسئولیت|ответственность/;

/** What an earlier printing said, and the paper takes back. */
const CORRECTED = /\b(?:earlier version|previous version|[Cc]orrection|wrongly|erroneously|mistakenly)\b/;

/** Who is meant by the words of a rule: the names in them, else the group that they take up. */
function meant({ prose, view }: Scene, words: string, at: number): readonly number[] {
  const slots = matchesOf(/‹[PO]\d+›/g, words).map(([slot]) => slotById(view, slot));
  const found = slots.length > 0 ? slots : [groupMeant(prose, view, at)];
  return [...new Set(found.flatMap((slot) => subjectOfSlot(prose, slot) ?? []))];
}

/** Claims of participation that a sentence makes about an event told elsewhere. */
export function participations(scenes: readonly Scene[], book: Book): void {
  const hits = scenes
    .filter(({ view }) => occurs(PROBE, view.skeleton) && !occurs(CORRECTED, view.skeleton))
    .flatMap((scene) =>
      RULES.flatMap((rule) =>
        matchesOf(rule.pattern, scene.view.skeleton).map((match) => ({ scene, rule, match })),
      ),
    );
  if (hits.length === 0) return;
  const places = toldEvents(book, VIOLENT);
  if (places.length === 0) return;
  const official = new Set(
    book.claims.flatMap(({ subject, value }) =>
      value.type === 'event-type' && OFFICIAL.has(value.eventType) ? [subject] : [],
    ),
  );
  const told = new Set(
    book.claims.flatMap(({ subject, property, value }) =>
      property === 'participant' && value.type === 'record' ? [`${subject} ${value.record}`] : [],
    ),
  );
  for (const { scene, rule, match } of hits) {
    const [from, to] = [match.index, match.index + match[0].length];
    const fits = rule.role === 'victim' ? places : places.filter(({ subject }) => !official.has(subject));
    const event = eventSpokenOf(fits, scene, textSpan(scene.view, from, to).start);
    if (event === null) continue;
    for (const record of meant(scene, match.groups?.['who'] ?? '', from)) {
      const key = `${event.subject} ${record}`;
      if (told.has(key)) continue;
      told.add(key);
      addClaim(book, scene, {
        subject: event.subject,
        property: 'participant',
        value: { type: 'record', record, role: rule.role },
        rule: rule.id,
        from,
        to,
        ...(rule.voice === undefined ? {} : { voice: rule.voice }),
      });
    }
  }
}
