import { clauseAt } from './claims/clauses.ts';
import { emptyDraft, type EventDraft, verbForm } from './events-find.ts';
import { type Actor, FRAMES, type FrameRow } from './events-frames.data.ts';
import { BE } from './events-idioms.ts';
import { spelled } from './events-needs.ts';
import { realVerb } from './events-real.ts';
import { leftOf, rightOf } from './events-sides.ts';
import { BIT, holds } from './lexicon/classes.ts';
import { type Action, PAST_FORMS } from './lexicon/actions.ts';
import type { Scene } from './subjects.ts';
import { matchesOf } from './claims/matches.ts';

/**
 * Deeds told by verbs that are in no list of ours: "Bandits marched 23 pupils into the forest", "a drone put two missiles into
 * a convoy". Who acts, the kind of doing and what it is done to decide; only clauses in which nothing else was read.
 */

const AIR = /\b(?:air force|gunships?|unmanned|artillery|howitzers?|warships?)\b/i;
const ACTORS: Readonly<Record<Actor, (words: string) => boolean>> = {
  outlaw: (words) =>
    (holds(words, BIT.outlaw) && !holds(words, BIT.officer)) ||
    /\b(?:masked|hooded|armed|unknown|unidentified) (?:[a-z]+ )?(?:m[ae]n|persons?|youths?|individuals)\b/i.test(
      words,
    ),
  officer: (words) => holds(words, BIT.officer) && !holds(words, BIT.outlaw),
  air: (words) => AIR.test(words) || holds(words, BIT.aircraft),
  ordnance: (words) => holds(words, BIT.ordnance),
  person: (words) => holds(words, BIT.person),
  search: (words) =>
    /\b(?:search|searches|raids?|inspection|sweep|operation|check|scan|frisk|swoop)\b/i.test(words),
  both: (words) => / and /.test(words) && holds(words, BIT.officer) && holds(words, BIT.outlaw),
  anyone: () => true,
};

/** Determiners and prepositions before a participle that only describes: "the stolen car", "of seized goods". */
const DESCRIBING =
  /\b(?:the|an?|this|that|these|those|its|his|her|their|of|by|with|from|in|on|at|for|more|other|some|to|newly|recently|heavily|well|be|not|never|being|which had|as) $/i;

/** The noun phrase that acts: what stands last before the verb, up to the head of its clause. */
const subjectIn = (left: string): string => /[^,;:()]*$/.exec(left.replace(/,? $/, ''))?.[0] ?? left;
/** The object, up to what opens something else. */
const objectIn = (right: string): string =>
  /^(?:(?! (?:at|in|on|into|onto|from|near|outside|during|after|before|when|while|with|by|for|and then|that|which|who|out of|off)\b).)*/.exec(
    right,
  )?.[0] ?? '';
/** The head of a subject: no prepositional phrase after it counts. */
const headIn = (subject: string): string =>
  / (?:of|in|at|near|from|with|on|for|to|by|against) /.test(subject.slice(1))
    ? (subject.split(/ (?:in|at|near|from|with|on|for|to|by|against) /)[0] ?? subject)
    : subject;

const hasNamed = (letters: string | undefined, text: string): boolean =>
  letters !== undefined && new RegExp(`^ (?:the |a |an )?(?:[a-z-]+ ){0,2}‹[${letters}]`).test(text);

interface Told {
  readonly agent: string;
  readonly patient: string;
  readonly after: string;
}

function fits(row: FrameRow, { bits, base }: Action, told: Told): boolean {
  if ((row.verb & bits) === 0 || row.unless?.test(base) === true) return false;
  if (
    row.only?.test(base) === false ||
    row.never?.test(`${told.agent} ${told.patient} ${told.after}`) === true
  )
    return false;
  if (!ACTORS[row.by](told.agent)) return false;
  const isDone = row.to === undefined && row.names === undefined;
  if (!isDone && !holds(told.patient, row.to ?? 0) && !hasNamed(row.names, told.patient)) return false;
  return row.and === undefined || row.and.test(told.after);
}

function draftAt(scene: Scene, from: number, word: string, action: Action): EventDraft | null {
  const { view } = scene;
  const to = from + word.length;
  const left = spelled(scene, leftOf(view, from));
  const right = spelled(scene, rightOf(view, to));
  if (DESCRIBING.test(left)) return null;
  const form = verbForm(view, from, to);
  const isPassive = form === 'passive' && (BE.test(left) || / by /.test(right));
  const subject = headIn(subjectIn(left));
  const by = / by (.{0,60})/.exec(right)?.[1] ?? '';
  const told: Told = isPassive
    ? { agent: by, patient: ` ${subject}`, after: right }
    : { agent: subject, patient: objectIn(right), after: right };
  const row = FRAMES.find((one) => fits(one, action, told));
  if (row === undefined || !realVerb(scene, from, word.toLowerCase(), row.id)) return null;
  return {
    ...emptyDraft(scene, row.type, from, to, word),
    row,
    rule: `${row.id}.${isPassive ? 'passive' : 'active'}@1`,
    form: isPassive ? 'passive' : 'active',
  };
}

const WORD = /(?<![\w‹-])[a-z]+(?![\w-])/g;
const SET = /‹[TL]/;
/** What these tell is read with the dead and wounded (`events-casualties.ts`). */
const HARM = /^(?:kill|wound|injure|hurt|die|lose|leave)$/;

/** Deeds of the clauses in which nothing was read; the sentence must have a day or a place. */
export function framedDeeds(scene: Scene, drafts: readonly EventDraft[]): EventDraft[] {
  const { view } = scene;
  if (!SET.test(view.skeleton)) return [];
  const read = new Set(drafts.map(({ from }) => clauseAt(view.clauses, from).id));
  const found: EventDraft[] = [];
  for (const match of matchesOf(WORD, view.skeleton)) {
    const action = PAST_FORMS.get(match[0]);
    if (action === undefined || HARM.test(action.base)) continue;
    const { id } = clauseAt(view.clauses, match.index);
    if (read.has(id)) continue;
    const draft = draftAt(scene, match.index, match[0], action);
    if (draft === null) continue;
    read.add(id);
    found.push(draft);
  }
  return found;
}
