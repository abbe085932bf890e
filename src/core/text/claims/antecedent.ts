import { subjectOfSlot, type Prose, type SentenceView, type Slot } from './skeleton.ts';

/** Whom "he", "his lawyer" and "the physician, who …" speak of: only where the sentence before leaves no doubt. */

/** The one person of the sentence before; null where it names nobody or two. */
export function onlyPersonBefore(prose: Prose, view: SentenceView): Slot | null {
  const before = prose.views[prose.views.indexOf(view) - 1];
  const people = before?.slots.filter((slot) => slot.letter === 'P') ?? [];
  const subjects = new Set(people.map((slot) => subjectOfSlot(prose, slot)));
  return subjects.size === 1 ? (people[0] ?? null) : null;
}

/** "The physician, who …" at the head of a sentence takes up the person of the sentence before. */
export const TAKEN_UP = /^[^\p{L}]*(?:The|This|That) (?:[a-z][\w-]* ){0,2}[a-z][\w-]*,? ?$/u;
