import type { ParticipantRole } from '../words/index.ts';
import { ALLEGED_ROLES } from './claims/lexicon.data.ts';
import { slotById, subjectOfSlot, textSpan, type Slot } from './claims/skeleton.ts';
import { SIDES } from './events.data.ts';
import type { EventDraft, Part } from './events-find.ts';
import {
  agentsAfter,
  actorsBefore,
  describedAfter,
  doersAt,
  leftOf,
  objectsAfter,
  rightOf,
  STATE_NOUNS,
} from './events-sides.ts';
import type { Voice } from './modality.ts';
import { addClaim, addSubject, type Book } from './subjects.ts';

/** Fills the two sides of an event: who did it, to whom, and who stands by. */

function addParts(
  draft: EventDraft,
  slots: readonly Slot[],
  role: ParticipantRole | null,
  rule: string,
  voice?: Partial<Voice>,
): void {
  if (role === null) return;
  for (const slot of slots) {
    const subject = subjectOfSlot(draft.scene.prose, slot);
    if (subject === null || draft.parts.some((part) => part.subject === subject)) continue;
    const part: Part = {
      scene: draft.scene,
      from: Math.min(slot.at, draft.from),
      to: Math.max(slot.to, draft.to),
      subject,
      role,
      rule,
      ...(voice === undefined ? {} : { voice }),
    };
    draft.parts.push(part);
  }
}

/** An unnamed person that a deed was done to, as a subject called by the report's own words. */
function describedPatient(draft: EventDraft, book: Book, right: string, role: ParticipantRole): boolean {
  const { view, prose } = draft.scene;
  const described = describedAfter(view, right);
  if (described === null) return false;
  const at = view.skeleton.indexOf(right.slice(0, described.to), draft.to);
  if (at < 0) return false;
  const span = textSpan(view, at + described.from, at + described.to);
  const text = prose.layout.text.slice(span.start, span.end);
  const subject = addSubject(book, 'person', [{ text, script: 'Latn', kind: 'weak' }]);
  book.mentions.push({ kind: 'person', ...span, text, script: 'Latn', subject, rule: 'person.described@1' });
  draft.patientWords = text;
  const [from, to] = [at + described.from, at + described.to];
  draft.parts.push({ scene: draft.scene, from, to, subject, role, rule: draft.rule });
  draft.scene.described.push({ subject, from, to });
  const org = subjectOfSlot(prose, described.org);
  if (org !== null)
    addClaim(book, draft.scene, {
      subject,
      property: 'affiliation',
      value: { type: 'record', record: org },
      rule: 'affiliation.described@1',
      from,
      to,
    });
  for (const head of described.heads) {
    const property = new RegExp(`^(?:${ALLEGED_ROLES})$`).test(head) ? 'allegedRole' : 'role';
    addClaim(book, draft.scene, {
      subject,
      property,
      value: { type: 'text', text: head },
      rule: 'role.described@1',
      from,
      to,
    });
  }
  return true;
}

/** The only person of the sentence before, for "he was arrested". */
function onlyPersonBefore(draft: EventDraft): Slot[] {
  const { views } = draft.scene.prose;
  const before = views[views.indexOf(draft.scene.view) - 1];
  if (before === undefined) return [];
  const people = before.slots.filter((slot) => slot.letter === 'P');
  const subjects = new Set(people.map((slot) => subjectOfSlot(draft.scene.prose, slot)));
  return subjects.size === 1 ? people.slice(0, 1) : [];
}

function passiveSides(draft: EventDraft, right: string): void {
  const { view } = draft.scene;
  const sides = SIDES[draft.type];
  const left = leftOf(view, draft.from);
  let patients = doersAt(view, draft.from);
  if (patients.length === 0 && /(?:^|[,;] |\band )(?:he|she)\b[^‹]*$/i.test(left))
    patients = onlyPersonBefore(draft);
  // A place that something was done in is not what it was done to.
  if (sides.patient === 'arrested' || sides.patient === 'victim')
    patients = patients.filter((slot) => slot.letter !== 'L');
  addParts(draft, patients, sides.patient, draft.rule);
  addParts(draft, agentsAfter(view, right), sides.agent, draft.rule);
  // "was awarded the Medal": what follows is the thing given, and stays with the event's description.
}

function activeSides(draft: EventDraft, right: string, book: Book): void {
  const { view } = draft.scene;
  const sides = SIDES[draft.type];
  const left = leftOf(view, draft.from);
  let agents = doersAt(view, draft.from);
  if (agents.length === 0 && /(?:^|[,;] |\band )(?:he|she)\b[^‹]*$/i.test(left))
    agents = onlyPersonBefore(draft);
  addParts(draft, agents, sides.agent, draft.rule);
  if (/^ (?:him|her|them)\b/.test(right)) {
    draft.pronoun = true;
    if (/^ (?:him|her)\b/.test(right)) addParts(draft, onlyPersonBefore(draft), sides.patient, draft.rule);
    return;
  }
  const objects = objectsAfter(view, right);
  if (
    objects.length === 0 &&
    sides.patient !== null &&
    ['arrest', 'transfer', 'assassination', 'kidnapping'].includes(draft.type)
  ) {
    if (describedPatient(draft, book, right, sides.patient)) return;
  }
  const isPlaceDeed = sides.patient === 'arrested' || sides.patient === 'victim';
  addParts(
    draft,
    isPlaceDeed
      ? objects.filter((slot) => slot.letter === 'P' || slot.letter === 'O')
      : objects.filter((slot) => slot.letter !== 'E'),
    sides.patient,
    draft.rule,
  );
}

/** Nouns whose country in front is a party to them, not their place: "US withdrawal". */
const PARTY_BEFORE = new Set([
  'withdrawal',
  'meeting',
  'agreement',
  'visit',
  'designation',
  'air-strike',
  'raid',
]);

function compoundBefore(draft: EventDraft): void {
  const { view } = draft.scene;
  const sides = SIDES[draft.type];
  const left = view.skeleton.slice(0, draft.from);
  const match =
    /((?:‹[POLTEWQ]\d+›(?:'s|')?[- ](?:(?!of |in |and |to |for )[a-z][\w-]* ){0,3}|(?:and )(?=[^ ]*$)){1,4})$/i.exec(
      left,
    );
  if (match === null) return;
  for (const found of (match[1] as string).matchAll(/(‹([POLEW])\d+›)('s|')?/g)) {
    const slot = slotById(view, found[1]);
    const owned = found[3] !== undefined;
    if (slot === null) continue;
    const isCustody =
      draft.type === 'arrest' ||
      draft.type === 'assassination' ||
      draft.type === 'execution' ||
      draft.type === 'transfer';
    if (slot.letter === 'P')
      addParts(
        draft,
        [slot],
        isCustody || draft.type === 'kidnapping' ? sides.patient : sides.agent,
        draft.rule,
      );
    else if (slot.letter === 'O')
      addParts(
        draft,
        [slot],
        draft.type === 'designation' || (isCustody && !owned) ? sides.patient : sides.agent,
        draft.rule,
      );
    else if (
      slot.letter === 'L' &&
      (owned
        ? isCustody || PARTY_BEFORE.has(draft.type)
        : PARTY_BEFORE.has(draft.type) && !isSite(draft, slot))
    )
      addParts(draft, [slot], sides.agent, draft.rule);
    else if (slot.letter === 'L') addPlace(draft, slot);
  }
}

/** A place below the level of a country: it can only be where something happened. */
function isSite(draft: EventDraft, slot: Slot): boolean {
  const anchor = draft.scene.prose.names[slot.index]?.anchor ?? null;
  return anchor === null
    ? / /.test(draft.scene.prose.names[slot.index]?.text ?? '')
    : /^[a-z]+:[A-Z]{2}:/.test(anchor);
}

export function addPlace(draft: EventDraft, slot: Slot): void {
  const subject = subjectOfSlot(draft.scene.prose, slot);
  if (subject === null || draft.places.some((place) => place.subject === subject)) return;
  draft.places.push({
    subject,
    passage: { scene: draft.scene, from: Math.min(slot.at, draft.from), to: Math.max(slot.to, draft.to) },
  });
}

const OF_IS_AGENT = new Set(['meeting', 'withdrawal', 'clash', 'visit']);
const SUCH_AS = / of (?:[a-z][\w-]* ){1,4}(?:such as|like|including)(?= )/;

function nounSides(draft: EventDraft, right: string): void {
  const { view } = draft.scene;
  const sides = SIDES[draft.type];
  compoundBefore(draft);
  const of =
    /^(?: [a-z]+)? of(?= )/.exec(right) ?? (SUCH_AS.exec(right)?.index === 0 ? SUCH_AS.exec(right) : null);
  if (of !== null) {
    const such = SUCH_AS.exec(right);
    const objects = objectsAfter(view, right.slice(such?.index === 0 ? such[0].length : of[0].length));
    const named = objects.filter(
      (slot) => slot.letter !== 'E' && (slot.letter !== 'L' || OF_IS_AGENT.has(draft.type)),
    );
    addParts(draft, named, OF_IS_AGENT.has(draft.type) ? sides.agent : sides.patient, draft.rule);
  }
  addParts(draft, agentsAfter(view, right.slice(0, 80)), sides.agent, draft.rule);
  const on = / (?:on|against|targeting|upon)(?= )/.exec(right.slice(0, 40));
  if (on !== null && sides.patient === 'target') {
    const objects = objectsAfter(view, right.slice(on.index + on[0].length));
    for (const slot of objects) if (slot.letter === 'L') addPlace(draft, slot);
    addParts(
      draft,
      objects.filter((slot) => slot.letter !== 'L' && slot.letter !== 'E'),
      'target',
      draft.rule,
    );
  }
}

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
  ['claimed-by', /\bclaimed by\b/, 'claimant', { modality: 'reported' }],
  ['blamed-on', /\b(?:blamed on|attributed to|pinned on)\b/, 'attributed', { modality: 'alleged' }],
  ['hosted-by', /\b(?:hosted|chaired) by\b/, 'host'],
  ['attended-by', /\battended by\b/, 'participant'],
  ['between', /\bbetween(?: both)?(?= )/, 'agent'],
];
const WITH_TYPES = new Set(['meeting', 'clash', 'agreement']);

function rightLinks(draft: EventDraft, right: string): void {
  const { view } = draft.scene;
  const sides = SIDES[draft.type];
  for (const [id, pattern, role, voice] of RIGHT_LINKS) {
    const match = pattern.exec(right);
    if (match === null || (role === 'agent' && id === 'between' && sides.agent !== 'participant')) continue;
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
      for (const slot of objects)
        slot.letter === 'L' ? addPlace(draft, slot) : addParts(draft, [slot], 'host', draft.rule);
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
    const match = pattern.exec(draft.scene.view.skeleton);
    const slot = match === null ? null : slotById(draft.scene.view, match[1]);
    if (slot !== null) addParts(draft, [slot], role, `link.${id}@1`);
  }
}

/** Words before the event that tie somebody to it, with the role. */
const LEFT_LINKS: readonly (readonly [
  id: string,
  pattern: RegExp,
  role: ParticipantRole,
  voice?: Partial<Voice>,
])[] = [
  ['claimed', /\bclaim(?:ed|s|ing) (?:responsibility|credit) for$/, 'claimant', { modality: 'reported' }],
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
    /\b(?:involved in|involvement in|took part in|taking part in|participat(?:ed|ing) in|(?:had|having) a (?:hand|role) in|in connection with|complicit in|links? to|linked to|connected to)$/,
    'participant',
  ],
  ['survived', /\b(?:survived|victims? of|died in|killed in|injured in|wounded in|martyred in)$/, 'victim'],
];

/** Ties what stands before an event's noun phrase to it: "X, mastermind of the attack", "who was involved in a bombing". */
export function leftLinks(draft: EventDraft): void {
  const { view } = draft.scene;
  if (draft.form !== 'noun' && draft.form !== 'named') return;
  const before = view.skeleton
    .slice(0, draft.from)
    .replace(
      /(?: (?:the|a|an|this|that|its|his|their|several|both|deadly|recent)|(?: |^)‹[LTEOQ]\d+›(?:'s)?| [a-z]+-[a-z]+| (?:deadly|devastating|major|terrorist|terror|deadliest|twin|fatal|[a-z]+al|[a-z]+ing|\d{4}))*,? ?$/,
      '',
    );
  for (const [id, pattern, role, voice] of LEFT_LINKS) {
    const match = pattern.exec(before);
    if (match === null) continue;
    // "arrested a … operative and mastermind of the attack" ties the described person, not the one who arrests.
    const described = draft.scene.described.find((one) => match.index >= one.from && match.index < one.to);
    if (described !== undefined)
      draft.parts.push({
        ...described,
        scene: draft.scene,
        role,
        rule: `link.${id}@1`,
        ...(voice === undefined ? {} : { voice }),
      });
    else {
      const letters = role === 'victim' || role === 'planner' || role === 'participant' ? 'PO' : 'POL';
      addParts(
        draft,
        doersAt(view, match.index).filter((slot) => letters.includes(slot.letter)),
        role,
        `link.${id}@1`,
        voice,
      );
    }
    return;
  }
}

/** Reads both sides of one draft. `limit` is where the next trigger of the clause begins. */
export function fillSides(draft: EventDraft, book: Book, limit: number): void {
  const { view } = draft.scene;
  const right = rightOf(view, draft.to, limit);
  if (draft.form === 'passive') passiveSides(draft, rightOf(view, draft.to));
  else if (draft.form === 'noun' || draft.form === 'named') nounSides(draft, right);
  else activeSides(draft, rightOf(view, draft.to), book);
  rightLinks(draft, rightOf(view, draft.to));
  if (draft.type === 'agreement' || draft.type === 'meeting')
    addParts(
      draft,
      draft.form === 'noun' ? [] : actorsBefore(view, leftOf(view, draft.from)),
      'participant',
      draft.rule,
    );
}
