import type { EventType } from '../words/index.ts';
import { clauseAt } from './claims/clauses.ts';
import { subjectOfSlot } from './claims/skeleton.ts';
import { fillSides } from './events-arguments.ts';
import { findTolls, namedVictims } from './events-casualties.ts';
import { fillPlaces, fillTime, fillTraits } from './events-circumstances.ts';
import { fileEvent } from './events-claims.ts';
import { findTriggers, type EventDraft, type Part, type Toll } from './events-find.ts';
import { helpers, leftLinks, rightLinks } from './events-links.ts';
import { mergeDrafts } from './events-merge.ts';
import { doersAt } from './events-sides.ts';
import { SIDES, TRIGGERS } from './events.data.ts';
import type { Book, Scene } from './subjects.ts';

/** Reads what happened: triggers, their parties and circumstances, merged to one subject per event. */

const NAME_TYPES: readonly (readonly [RegExp, EventType])[] = [
  [/\b(?:dialogue|summit|talks|meeting|conference|consultations)\b/i, 'meeting'],
  [/\b(?:agreement|accord|treaty|pact|memorandum)\b/i, 'agreement'],
  ...TRIGGERS.flatMap((row) =>
    row.nouns === undefined ? [] : [[new RegExp(`\\b(?:${row.nouns})s?\\b`, 'i'), row.type] as const],
  ),
];

/** A named event as a telling; the places and parties inside its name are read by the compound in front of its noun. */
function namedDrafts(scene: Scene): EventDraft[] {
  return scene.view.slots.flatMap((slot) => {
    const name = slot.letter === 'E' ? scene.prose.names[slot.index] : undefined;
    const subject = subjectOfSlot(scene.prose, slot);
    if (name?.kind !== 'event' || subject === null) return [];
    const type = NAME_TYPES.find(([pattern]) => pattern.test(name.text))?.[1] ?? 'other';
    return [
      {
        ...emptyDraft(scene, type, slot.at, slot.to, name.text),
        rule: name.rule,
        form: 'named' as const,
        definite: true,
        named: subject,
      },
    ];
  });
}

function emptyDraft(scene: Scene, type: EventType, from: number, to: number, word: string): EventDraft {
  return {
    scene,
    row: null,
    type,
    rule: 'casualties.event@1',
    form: 'active',
    from,
    to,
    word,
    definite: false,
    plural: false,
    named: null,
    when: null,
    places: [],
    parts: [],
    tolls: [],
    traits: [],
    pronoun: false,
    patientWords: null,
  };
}

/** Subjects whose names stand inside a named event: places of an attack, parties of a dialogue. */
function partsOfName(draft: EventDraft, book: Book): void {
  if (draft.form !== 'named') return;
  const words = ` ${draft.word.replace(/[-–]/g, ' ')} `;
  book.subjects.forEach((subject, index) => {
    if (subject.kind !== 'place' && subject.kind !== 'organisation') return;
    if (!subject.names.some((name) => words.includes(` ${name.text} `))) return;
    const passage = { scene: draft.scene, from: draft.from, to: draft.to };
    const isParty =
      subject.kind === 'organisation' || ['meeting', 'agreement', 'withdrawal'].includes(draft.type);
    if (isParty)
      draft.parts.push({
        ...passage,
        subject: index,
        role: SIDES[draft.type].agent ?? 'participant',
        rule: 'event.name-part@1',
      });
    else draft.places.push({ subject: index, passage });
  });
}

const DEADLY = new Set<EventType>([
  'bombing',
  'suicide-bombing',
  'armed-attack',
  'attack',
  'assassination',
  'clash',
  'air-strike',
  'raid',
  'execution',
  'kidnapping',
  'hijacking',
  'protest',
  'escape',
]);
const MISHAP =
  /\b(?:accident|crash|collision|flood\w*|earthquake|landslide|avalanche|heatwave|disease|virus|pandemic|cholera|dengue|drown\w*|stampede|gas leak|short circuit|capsiz\w+)\b/i;

/** The telling that a count in this sentence belongs to. */
function homeOf(
  toll: { readonly from: number; readonly to: number },
  scene: Scene,
  drafts: readonly EventDraft[],
): EventDraft | undefined {
  const fits = drafts.filter((draft) => DEADLY.has(draft.type));
  const { clauses } = scene.view;
  const clause = clauseAt(clauses, toll.from);
  const before = fits.filter((draft) => draft.to <= toll.to);
  if (clause.kind === 'relative') {
    const antecedent = before.findLast((draft) => draft.to <= clause.from + 1);
    if (antecedent !== undefined) return antecedent;
  }
  const same = fits.filter((draft) => clauseAt(clauses, draft.from).id === clause.id);
  return same.findLast((draft) => draft.to <= toll.to) ?? same[0] ?? before.at(-1) ?? fits[0];
}

function countryOfPlaces(drafts: readonly EventDraft[], book: Book): string | null {
  for (const draft of drafts) {
    for (const place of draft.places) {
      const code = /^[a-z]+:([A-Z]{2})(?::|$)/.exec(book.subjects[place.subject]?.anchor ?? '')?.[1];
      if (code !== undefined) return code;
    }
  }
  return null;
}

/** An event that only its dead tell of: "gunmen killed five labourers in X". */
function eventOfToll(scene: Scene, toll: Toll): EventDraft | null {
  if (MISHAP.test(scene.view.skeleton)) return null;
  const type: EventType =
    toll.effect === 'abducted' ? 'kidnapping' : toll.category === 'perpetrator' ? 'clash' : 'attack';
  const draft = emptyDraft(scene, type, toll.from, toll.to, 'killing');
  const role = toll.category === 'perpetrator' ? 'participant' : SIDES[type].agent;
  for (const slot of doersAt(scene.view, toll.from)) {
    const subject = subjectOfSlot(scene.prose, slot);
    if (subject !== null && role !== null && toll.rule.startsWith('casualties.active'))
      draft.parts.push({ scene, from: slot.at, to: toll.to, subject, role, rule: 'casualties.agent@1' });
  }
  return draft;
}

function addTolls(scene: Scene, drafts: EventDraft[], earlier: readonly EventDraft[], book: Book): void {
  const country = countryOfPlaces(drafts, book) ?? countryOfPlaces(earlier.slice(-2), book);
  for (const toll of findTolls(scene, book, country)) {
    let home = homeOf(toll, scene, drafts);
    const last = earlier.findLast((draft) => DEADLY.has(draft.type));
    const isNew = scene.view.slots.some((slot) => slot.letter === 'L' || slot.letter === 'T');
    if (home === undefined && last !== undefined && !isNew && scene.view.number - last.scene.view.number <= 2)
      home = last;
    if (home === undefined) {
      const made = eventOfToll(scene, toll);
      if (made === null) continue;
      drafts.push(made);
      home = made;
      fillPlaces(made, scene.view.skeleton.length);
      fillTime(made, scene.view.skeleton.length, true);
    }
    home.tolls.push(toll);
  }
}

/** "X was killed in a drone strike", "forces killed X": the named dead belong to the event. */
function addVictims(scene: Scene, drafts: EventDraft[]): void {
  for (const victim of namedVictims(scene)) {
    let home = homeOf(victim, scene, drafts);
    if (home === undefined) {
      if (MISHAP.test(scene.view.skeleton)) continue;
      home = emptyDraft(scene, 'attack', victim.from, victim.to, 'killing');
      drafts.push(home);
      fillPlaces(home, scene.view.skeleton.length);
      fillTime(home, scene.view.skeleton.length, true);
    }
    const part: Part = { scene, ...victim, role: 'victim', rule: 'victim.named@1' };
    if (!home.parts.some((other) => other.subject === victim.subject && other.role === 'victim'))
      home.parts.push(part);
  }
}

function readScene(scene: Scene, earlier: readonly EventDraft[], book: Book): EventDraft[] {
  const drafts = [...findTriggers(scene), ...namedDrafts(scene)].sort((a, b) => a.from - b.from);
  const { view } = scene;
  drafts.forEach((draft, at) => {
    const clause = clauseAt(view.clauses, draft.from).id;
    const next = drafts.slice(at + 1).find((other) => clauseAt(view.clauses, other.from).id === clause);
    const limit = next?.from ?? view.skeleton.length;
    partsOfName(draft, book);
    fillSides(draft, book, limit);
    rightLinks(draft);
    leftLinks(draft);
    helpers(draft);
    fillPlaces(draft, limit);
    fillTime(draft, limit, drafts.length === 1);
    fillTraits(draft);
  });
  addVictims(scene, drafts);
  addTolls(scene, drafts, earlier, book);
  return drafts;
}

/** Reads the events of a report and files them. `scenes` are its mined sentences in order. */
export function readEvents(scenes: readonly Scene[], book: Book): void {
  const drafts: EventDraft[] = [];
  for (const scene of scenes) drafts.push(...readScene(scene, drafts, book));
  for (const told of mergeDrafts(book, drafts)) fileEvent(book, told);
}
