import type { ParticipantRole } from '../words/index.ts';
import { onlyPersonBefore, TAKEN_UP } from './claims/antecedent.ts';
import { clauseAt } from './claims/clauses.ts';
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
} from './events-sides.ts';
import type { Voice } from './modality.ts';
import { addClaim, addSubject, type Book } from './subjects.ts';

/** Verbs whose object is a victim, not only the target: of the deed itself, or of the captivity that it ends. */
const HARMING =
  /^(?:shot dead|gunned down|ambushed and killed|rescued|freed|recovered (?:alive|unhurt|unharmed|safely|safe))$/i;

/** Fills the two sides of an event: who did it, to whom, and who stands by. */

export function addParts(
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
  draft.scene.described.push({ kind: 'person', subject, from, to });
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
function personBefore(draft: EventDraft): Slot[] {
  const slot = onlyPersonBefore(draft.scene.prose, draft.scene.view);
  return slot === null ? [] : [slot];
}

/** "The physician, who was abducted": the relative clause hangs on a noun that takes up a person told before. */
function isTakenUp(draft: EventDraft): boolean {
  const { view } = draft.scene;
  const clause = clauseAt(view.clauses, draft.from);
  return clause.kind === 'relative' && TAKEN_UP.test(view.skeleton.slice(0, clause.from));
}

/** "was awarded the Medal of X": the thing given, as the event's description. */
function given(draft: EventDraft): void {
  const { view, prose } = draft.scene;
  // "decorated a general" names who got it, not what.
  if (draft.word.toLowerCase() === 'decorated' && !/^[^,;.]{0,40} with /.test(view.skeleton.slice(draft.to)))
    return;
  const match =
    /^(?:(?: [A-Za-z]+){0,3} ‹P\d+›)? (?:with )?(?:the |a |an )?(.{4,140}?)(?=(?:,? (?:by|for|on|at|during|in recognition|in ‹T\d+›|it|he|she)\b)|, ‹P|[.;]|$)/.exec(
      view.skeleton.slice(draft.to),
    );
  if (match?.[1] === undefined) return;
  const from = draft.to + match[0].length - match[1].length;
  const span = textSpan(view, from, draft.to + match[0].length);
  const text = prose.layout.text.slice(span.start, span.end);
  draft.traits.push({
    scene: draft.scene,
    from,
    to: draft.to + match[0].length,
    property: 'description',
    value: { type: 'text', text },
    rule: 'award.given@1',
  });
}

function passiveSides(draft: EventDraft, right: string): void {
  const { view } = draft.scene;
  const sides = SIDES[draft.type];
  const left = leftOf(view, draft.from);
  let patients = doersAt(view, draft.from);
  if (
    patients.length === 0 &&
    (/(?:^|^\W*\d+\W+|[,;] |\band )(?:he|she)\b[^‹]*$/i.test(left) || isTakenUp(draft))
  )
    patients = personBefore(draft);
  // A place that something was done in is not what it was done to.
  if (sides.patient === 'arrested' || sides.patient === 'victim')
    patients = patients.filter((slot) => slot.letter !== 'L');
  addParts(draft, patients, HARMING.test(draft.word) ? 'victim' : sides.patient, draft.rule);
  addParts(draft, agentsAfter(view, right), sides.agent, draft.rule);
  if (draft.type === 'award') given(draft);
}

/** Who gets money is no financier, nor is who buys, moves or takes it. */
const GETTING = /^(?:receiv|collect|rais|earn|extort|credited)/i;
const PAYING =
  /^(?:paid|pay|sent|send|transfer|remit|wir|donat|funnel|channel|financ|fund|contribut|disburs)/i;
function doerRole(draft: EventDraft): ParticipantRole | null {
  if (draft.type !== 'financing') return SIDES[draft.type].agent;
  return GETTING.test(draft.word) ? 'recipient' : PAYING.test(draft.word) ? 'financier' : 'participant';
}

function activeSides(draft: EventDraft, right: string, book: Book): void {
  const { view } = draft.scene;
  if (draft.type === 'award') given(draft);
  const sides = SIDES[draft.type];
  const left = leftOf(view, draft.from);
  let agents = doersAt(view, draft.from);
  if (agents.length === 0 && /(?:^|^\W*\d+\W+|[,;] |\band )(?:he|she)\b[^‹]*$/i.test(left))
    agents = personBefore(draft);
  addParts(draft, agents, doerRole(draft), draft.rule);
  if (/^ (?:him|her|them)\b/.test(right)) {
    draft.pronoun = true;
    if (/^ (?:him|her)\b/.test(right)) addParts(draft, personBefore(draft), sides.patient, draft.rule);
    return;
  }
  const unit = draft.scene.described.find(
    (one) => one.kind === 'organisation' && one.from >= draft.to && one.from - draft.to < 8,
  );
  if (unit !== undefined && sides.patient !== null) {
    draft.parts.push({ ...unit, scene: draft.scene, role: sides.patient, rule: draft.rule });
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
  // A visited town or country is where the visit was, and its host.
  const isSpot = (slot: Slot) =>
    slot.letter === 'L' &&
    (draft.type === 'visit' || (sides.patient === 'target' && !slot.isState && draft.type !== 'designation'));
  for (const slot of objects) if (isSpot(slot)) addPlace(draft, slot);
  const isPlaceDeed = sides.patient === 'arrested' || sides.patient === 'victim';
  addParts(
    draft,
    isPlaceDeed
      ? objects.filter((slot) => slot.letter === 'P' || slot.letter === 'O')
      : objects.filter((slot) => slot.letter !== 'E' && (draft.type === 'visit' || !isSpot(slot))),
    HARMING.test(draft.word) ? 'victim' : sides.patient,
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
    /((?:‹[POLTEWQ]\d+›(?:'s|')?[- ](?:(?!(?:of|in|and|to|for|the|a|an|their|his|her|its|this|that|up|on|at|was|were|is|has|had|by|with) )[a-z][\w-]* ){0,2}|(?:and )(?=[^ ]*$)){1,4})$/i.exec(
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

/** Deeds that a possessive pronoun ties to the subject of its own sentence: "wrapped up their visit", "after his arrest". */
const OWNED = new Set(['visit', 'arrest', 'escape', 'withdrawal', 'transfer', 'assassination']);
const OF_IS_AGENT = new Set(['meeting', 'withdrawal', 'clash', 'visit']);
const SUCH_AS = / of (?:[a-z][\w-]* ){1,4}(?:such as|like|including)(?= )/;

function nounSides(draft: EventDraft, right: string): void {
  const { view } = draft.scene;
  const sides = SIDES[draft.type];
  compoundBefore(draft);
  if (
    /\b(?:their|his|her|its) (?:[a-z][\w-]* )?$/.test(view.skeleton.slice(0, draft.from)) &&
    OWNED.has(draft.type)
  ) {
    const isPatient = sides.patient === 'arrested' || sides.patient === 'victim';
    addParts(draft, doersAt(view, draft.from), isPatient ? sides.patient : sides.agent, draft.rule);
  }
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
  // "the bombing of the Palace hotel": what was attacked is where it was.
  const site =
    sides.patient === 'target' ? slotById(view, /^ of (?:the |an? )?(‹L\d+›)/.exec(right)?.[1]) : null;
  if (site !== null) addPlace(draft, site);
  addParts(draft, agentsAfter(view, right.slice(0, 80)), sides.agent, draft.rule);
  const isMedium =
    /^ (?:on|in) (?:its|their|his|her|the|a) [^.;]{0,24}(?:channel|website|page|account|magazine|video|statement)/.test(
      right,
    );
  const on = isMedium ? null : / (?:on|against|targeting|upon)(?= )/.exec(right.slice(0, 40));
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

/** Reads both sides of one draft. `limit` is where the next trigger of the clause begins. */
/** "the agreement between A and B was signed": the parties stand before the verb. */
function between(draft: EventDraft): void {
  const { view } = draft.scene;
  const match = /\bbetween (?:the )?(‹[POL]\d+›) and (?:the )?(‹[POL]\d+›)/.exec(view.skeleton);
  const slots = [slotById(view, match?.[1]), slotById(view, match?.[2])].filter((slot) => slot !== null);
  if (draft.type === 'agreement') addParts(draft, slots, 'participant', 'link.between@1');
}

export function fillSides(draft: EventDraft, book: Book, limit: number): void {
  const { view } = draft.scene;
  const right = rightOf(view, draft.to, limit);
  if (draft.form === 'passive') passiveSides(draft, rightOf(view, draft.to));
  else if (draft.form === 'noun' || draft.form === 'named') nounSides(draft, right);
  else activeSides(draft, rightOf(view, draft.to), book);
  if (draft.type === 'agreement' || draft.type === 'meeting')
    addParts(
      draft,
      draft.form === 'noun' ? [] : actorsBefore(view, leftOf(view, draft.from)),
      'participant',
      draft.rule,
    );
  between(draft);
}
