import type { ParticipantRole } from '../words/index.ts';
import { matchesOf } from './claims/matches.ts';
import { slotById, subjectOfSlot } from './claims/skeleton.ts';
import type { EventDraft } from './events-find.ts';
import type { Scene } from './subjects.ts';

/** "The suspects were identified as X and Y": names given later for people of an event told before. */

const PEOPLE = String.raw`((?:‹P\d+›(?:,? \(?[^‹,.;()]{0,30}\)?)?(?:, and |,? and |, )?)+)`;

const RULES: readonly (readonly [
  id: string,
  role: ParticipantRole,
  fits: (draft: EventDraft) => boolean,
  pattern: RegExp,
])[] = [
  [
    'arrested',
    'arrested',
    (draft) => draft.type === 'arrest',
    new RegExp(
      String.raw`\b(?:suspects?|accused|detainees?|arrested|militants?|terrorists?|m[ae]n|operatives?)\b[^.;‹]{0,24},? (?:were |was |has been |have been )?(?:identified|named) (?:by \w+ )?as ${PEOPLE}`,
      'g',
    ),
  ],
  [
    'victim',
    'victim',
    isDeadly,
    new RegExp(
      String.raw`\b(?:dead|deceased|slain|martyred|victims?|killed|martyrs|fallen)\b[^.;‹]{0,24},? (?:(?:were |was |has been |have been )?(?:identified|named) (?:by \w+ )?as|included?|as) ${PEOPLE}`,
      'g',
    ),
  ],
  [
    'perpetrator',
    'perpetrator',
    isDeadly,
    new RegExp(
      String.raw`\b(?:bombers?|attackers?|assailants?|shooter|gunm[ae]n|hijackers?)\b[^.;‹]{0,24},? (?:were |was |has been |have been )?(?:identified|named) (?:by \w+ )?as ${PEOPLE}`,
      'g',
    ),
  ],
];

function isDeadly(draft: EventDraft): boolean {
  return /attack|bombing|strike|clash|raid|assassination/.test(draft.type);
}

/** How many sentences back the event may have been told. */
const REACH = 4;

/** Adds the people named in this sentence to the latest fitting event. */
export function addIdentified(
  scene: Scene,
  drafts: readonly EventDraft[],
  earlier: readonly EventDraft[],
): void {
  if (!scene.view.slots.some(({ letter }) => letter === 'P')) return;
  for (const [id, role, fits, pattern] of RULES) {
    for (const match of matchesOf(pattern, scene.view.skeleton)) {
      const near = (draft: EventDraft) => scene.view.number - draft.scene.view.number <= REACH && fits(draft);
      const home = earlier.findLast(near) ?? drafts.findLast(near);
      if (home === undefined) continue;
      for (const found of (match[1] as string).matchAll(/‹P\d+›/g)) {
        const subject = subjectOfSlot(scene.prose, slotById(scene.view, found[0]));
        if (subject === null || home.parts.some((part) => part.subject === subject && part.role === role))
          continue;
        home.parts.push({
          scene,
          from: match.index,
          to: match.index + match[0].length,
          subject,
          role,
          rule: `identified.${id}@1`,
        });
      }
    }
  }
}
