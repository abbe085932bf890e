import type { EventType } from '../words/index.ts';
import { addParts, addPlace } from './events-arguments.ts';
import { FAMILIES, TRIGGERS } from './events.data.ts';
import type { EventDraft } from './events-find.ts';
import { emptyDraft } from './events-find.ts';
import type { Scene } from './subjects.ts';

/**
 * "SUBJ: KIDNAPPING OF LADY DOCTOR": a report that names its happening in the subject line and then tells it without
 * the word. The first dated sentence of the body is taken for it, as inferred.
 */

/** What a subject line can announce; plans, threats and reviews of such things announce nothing that happened. */
const ANNOUNCED: ReadonlySet<EventType> = new Set([
  'bombing',
  'suicide-bombing',
  'armed-attack',
  'assassination',
  'kidnapping',
  'hijacking',
  'escape',
  'raid',
  'seizure',
  'arrest',
]);
const WORDS: readonly (readonly [pattern: RegExp, type: EventType, called: string])[] = TRIGGERS.filter(
  ({ type, nouns }) => ANNOUNCED.has(type) && nouns !== undefined,
).map(({ nouns, type, called }) => [
  new RegExp(`(?<![\\w-])(?:${nouns ?? ''})(?![\\w-])`, 'i'),
  type,
  called,
]);
const isOfKind = (type: EventType, announced: EventType): boolean =>
  type === announced || (FAMILIES[type] !== undefined && FAMILIES[type] === FAMILIES[announced]);
/** A telling of which no party is named and no place: what the title announces completes it. */
const isBare = ({ parts, places, form }: EventDraft): boolean =>
  parts.length + places.length === 0 && (form === 'active' || form === 'passive');
const NO_NEWS =
  /\b(?:plots?|plans?|threats?|warnings?|risks?|review|lessons|analysis|assessment|denie[sd]|denial|hoax|trial|financing|profile|history|opinion|follow-?up|update|claims?|recovery of (?:hostages?|bod(?:y|ies)|[a-z]+ed))\b/i;
/** How many sentences of the body may come before the telling. */
const REACH = 3;

/** The event a title announces, where no sentence of the report told who or where of one of its type; null otherwise. */
export function titledDraft(
  scenes: readonly Scene[],
  title: string | null,
  drafts: readonly EventDraft[],
): EventDraft | null {
  if (title === null || title.length > 80 || NO_NEWS.test(title)) return null;
  const word = WORDS.find(([pattern]) => pattern.test(title));
  if (word === undefined || drafts.some((draft) => isOfKind(draft.type, word[1]) && !isBare(draft)))
    return null;
  const scene = scenes
    .slice(0, REACH)
    .find(
      ({ view }) =>
        view.slots.some((slot) => slot.letter === 'T') &&
        view.slots.some((slot) => 'LP'.includes(slot.letter)),
    );
  const time = scene?.view.slots.find((slot) => slot.letter === 'T');
  const interval = time === undefined ? undefined : scene?.prose.times[time.index]?.interval;
  if (scene === undefined || time === undefined || interval === undefined) return null;
  const draft: EventDraft = {
    ...emptyDraft(scene, word[1], time.at, time.to, word[2]),
    form: 'named',
    rule: 'event.titled@1',
    voice: { modality: 'inferred' },
  };
  draft.when = { interval, passage: { scene, from: time.at, to: time.to } };
  for (const match of scene.view.skeleton.matchAll(
    /\b(?:in|at|near|outside) (?:the )?(?:[a-z][\w-]* (?:at|in) )?(‹L\d+›)/g,
  )) {
    const slot = scene.view.slots.find((one) => one.id === match[1]);
    if (slot !== undefined) addPlace(draft, slot);
  }
  const people = scene.view.slots.filter((slot) => slot.letter === 'P');
  if (people.length === 1) addParts(draft, people, 'participant', draft.rule);
  return draft;
}
