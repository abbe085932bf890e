import type { ParticipantRole } from '../words/index.ts';
import { onlyPersonBefore } from './claims/antecedent.ts';
import { slotById, type Slot } from './claims/skeleton.ts';
import { addParts, addPlace } from './events-arguments.ts';
import { SIDES } from './events.data.ts';
import { compoundLength, type EventDraft } from './events-find.ts';
import { doersAt, objectsAfter, rightOf, STATE_NOUNS } from './events-sides.ts';
import type { Voice } from './modality.ts';
import { firstOf } from './claims/matches.ts';

/** Tables of words that tie a party to an event: "claimed by X", "X, mastermind of", "on a tip-off from X". */

/** Words after the event that name a party and its role. */
const RIGHT_LINKS: readonly (readonly [
  id: string,
  pattern: RegExp,
  role: ParticipantRole | 'agent',
  voice?: Partial<Voice>,
])[] = [
  ['carried-out-by', /\b(?:carried out|conducted|perpetrated|launched|staged|committed) by\b/, 'agent'],
  ['planned-by', /\b(?:planned|masterminded|orchestrated|plotted|organi[sz]ed) by\b/, 'planner'],
  ['financed-by', /\b(?:financed|funded|bankrolled) by\b/, 'financier'],
  ['facilitated-by', /\b(?:facilitated|aided) by\b/, 'facilitator'],
  ['claimed-by', /\bclaimed by\b/, 'claimant'],
  ['blamed-on', /\b(?:blamed on|attributed to|pinned on)\b/, 'attributed', { modality: 'alleged' }],
  ['hosted-by', /\b(?:hosted|chaired) by\b/, 'host'],
  ['attended-by', /\battended by\b/, 'participant'],
  ['between', /\bbetween(?: both)?(?= )/, 'agent'],
];
const WITH_TYPES = new Set(['meeting', 'clash', 'agreement']);

export function rightLinks(draft: EventDraft): void {
  const { view } = draft.scene;
  const right = rightOf(view, draft.to);
  const sides = SIDES[draft.type];
  for (const [id, pattern, role, voice] of RIGHT_LINKS) {
    const match = pattern.exec(right);
    if (match === null || (id === 'between' && !WITH_TYPES.has(draft.type))) continue;
    addParts(
      draft,
      objectsAfter(view, right.slice(match.index + match[0].length)),
      role === 'agent' ? sides.agent : role,
      `link.${id}@1`,
      voice,
    );
  }
  if (WITH_TYPES.has(draft.type)) {
    const match = /(?:^| )with(?= )/.exec(right.slice(0, 60));
    if (match !== null)
      addParts(
        draft,
        objectsAfter(view, right.slice(match.index + match[0].length)),
        sides.patient,
        draft.rule,
      );
  }
  if (sides.toward !== undefined || draft.type === 'visit') {
    const match = / (?:to|on|upon)(?= (?:the )?‹)/.exec(right.slice(0, 120));
    const objects = match === null ? [] : objectsAfter(view, right.slice(match.index + match[0].length));
    if (draft.type === 'visit')
      for (const slot of objects) {
        if (slot.letter === 'L') addPlace(draft, slot);
        else addParts(draft, [slot], 'host', draft.rule);
      }
    else addParts(draft, objects, sides.toward ?? null, draft.rule);
  }
}

/** "acting on a tip-off from X", "acting on a US tipoff", "with the help of X". */
const HELP: readonly (readonly [id: string, pattern: RegExp, role: ParticipantRole])[] = [
  [
    'tip-from',
    new RegExp(
      String.raw`\b(?:tip-?off|tip|information|intelligence)(?: (?:provided|shared|supplied|passed on|received|given))? (?:from|by) (?:the )?(‹[POL]\d+›)(?:'s)?`,
    ),
    'tipping',
  ],
  [
    'tip-of',
    new RegExp(
      String.raw`\bon (?:a |an |the )?(‹[POL]\d+›)(?:'s)? (?:${STATE_NOUNS} )?(?:tip-?off|tip|intelligence|information|lead)\b`,
    ),
    'tipping',
  ],
  [
    'collaboration',
    new RegExp(
      String.raw`\bin (?:close )?(?:collaboration|cooperation|coordination|conjunction) with (?:the )?(‹[POL]\d+›)`,
    ),
    'participant',
  ],
  [
    'help-of',
    new RegExp(String.raw`\bwith (?:the )?(?:help|assistance|support) (?:of|from) (?:the )?(‹[POL]\d+›)`),
    'participant',
  ],
];

export function helpers(draft: EventDraft): void {
  if (!['arrest', 'raid', 'seizure', 'transfer', 'air-strike', 'assassination'].includes(draft.type)) return;
  for (const [id, pattern, role] of HELP) {
    const match = firstOf(pattern, draft.scene.view.skeleton);
    const slot = match === null ? null : slotById(draft.scene.view, match[1]);
    if (slot !== null) addParts(draft, [slot], role, `link.${id}@1`);
  }
}

/** "X, the alleged planner of …": the role is of the name it stands beside, whoever acts in the sentence. */
const APPOSED =
  /(‹[PO]\d+›),? (?:who (?:is|was) )?(?:(?:the|an?|its|one of the|alleged|suspected|accused|main|chief|key|reported|believed|supposed) ){1,3}$/;

/** Words before the event that tie somebody to it, with the role. */
const LEFT_LINKS: readonly (readonly [
  id: string,
  pattern: RegExp,
  role: ParticipantRole,
  voice?: Partial<Voice>,
])[] = [
  ['claimed', /\bclaim(?:ed|s|ing)(?: (?:responsibility|credit) for)?$/, 'claimant'],
  [
    'mastermind',
    /\b(?:masterminds? (?:of|behind)|architects? (?:of|behind)|planners? (?:of|behind)|(?:having )?(?:masterminded|planned|orchestrated|plotted|organi[sz]ed)|masterminding|planning|orchestrating|plotting|organi[sz]ing|brains? behind)$/,
    'planner',
  ],
  ['financed', /\b(?:financ(?:ed|ing)|fund(?:ed|ing)|bankroll(?:ed|ing)|financiers? of)$/, 'financier'],
  [
    'facilitated',
    /\b(?:facilitat(?:ed|ing)|facilitators? of|handlers? of|abett(?:ed|ing)|assist(?:ed|ing) (?:in|with))$/,
    'facilitator',
  ],
  [
    'carried-out',
    /\b(?:carried out|carrying out|perpetrat(?:ed|ing)|committed|committing|staged|launched|behind|responsib(?:le|ility) for|perpetrators? of)$/,
    'perpetrator',
  ],
  [
    'involved',
    /\b(?:involved in|(?:any )?(?:involvement|role|part|hand) in|took part in|taking part in|participat(?:ed|ing) in|(?:had|having) a (?:hand|role) in|in connection with|complicit in|links? to|linked to|connected to)$/,
    'participant',
  ],
  ['survived', /\b(?:survived|victims? of|died in|killed in|injured in|wounded in|martyred in)$/, 'victim'],
];

/** Who a link is about: the name beside it, else the doer of its clause, else the one person "he" can be. */
function tiedTo(draft: EventDraft, at: number, apposed: Slot | null): Slot[] {
  if (apposed !== null) return [apposed];
  const { view, prose } = draft.scene;
  const doers = doersAt(view, at);
  if (doers.length > 0 || !/(?:^[^\p{L}]*|[,;] |\band )(?:he|she)\b[^‹]*$/iu.test(view.skeleton.slice(0, at)))
    return doers;
  const person = onlyPersonBefore(prose, view);
  return person === null ? [] : [person];
}

/** Ties what stands before an event's noun phrase to it: "X, mastermind of the attack", "who was involved in a bombing". */
export function leftLinks(draft: EventDraft): void {
  const { view } = draft.scene;
  if (draft.form !== 'noun' && draft.form !== 'named') return;
  const before = view.skeleton
    .slice(0, draft.from - compoundLength(draft))
    .replace(
      /(?: (?:the|a|an|this|that|its|his|their|several|both|deadly|recent)|(?: |^)‹[LTEOQ]\d+›(?:'s)?| [a-z]+-[a-z]+| (?:deadly|devastating|major|terrorist|terror|deadliest|twin|fatal|[a-z]+al|[A-Z][\w-]*|\d{4}))*,? ?$/,
      '',
    );
  for (const [id, pattern, role, voice] of LEFT_LINKS) {
    const match = pattern.exec(before);
    if (match === null) continue;
    // "arrested a … operative and mastermind of the attack" ties the described person, not the one who arrests.
    const described = draft.scene.described.find(
      (one) => one.kind === 'person' && match.index >= one.from && match.index < one.to,
    );
    if (described !== undefined)
      draft.parts.push({
        ...described,
        scene: draft.scene,
        role,
        rule: `link.${id}@1`,
        ...(voice === undefined ? {} : { voice }),
      });
    else {
      const apposed = slotById(view, APPOSED.exec(view.skeleton.slice(0, match.index))?.[1]);
      const letters = role === 'victim' || role === 'planner' || role === 'participant' ? 'PO' : 'POL';
      addParts(
        draft,
        tiedTo(draft, match.index, apposed).filter((slot) => letters.includes(slot.letter)),
        role,
        `link.${id}@1`,
        voice,
      );
    }
    return;
  }
}
