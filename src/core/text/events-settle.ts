import type { EventType, Interval } from '../words/index.ts';
import type { EventDraft } from './events-find.ts';
import type { ToldEvent } from './events-merge.ts';

/** What a report leaves unsaid of an event and yet implies: that it was over when the report was made, and where it went on. */

/** What happens at the spot of the deed just told: a raid is followed by arrests, an arrest by a search. */
const ON_THE_SPOT: ReadonlySet<EventType> = new Set(['arrest', 'seizure', 'clash', 'raid', 'hijacking']);
const LEADS_ON: ReadonlySet<EventType> = new Set([
  'arrest',
  'seizure',
  'raid',
  'clash',
  'attack',
  'armed-attack',
  'bombing',
  'suicide-bombing',
  'assassination',
  'kidnapping',
  'hijacking',
]);
/** So many sentences further on a telling without place still goes on about the same spot. */
const REACH = 2;

/** Not after the report; nothing is known of when it began. */
function untold(dated: Interval): Interval {
  return dated.to === null
    ? { from: null, to: null, precision: 'open', reason: 'no time is told, and the report is not dated' }
    : {
        from: null,
        to: dated.to.slice(0, 10),
        precision: 'open',
        reason: 'no time is told; not after the report',
      };
}

const hasSpot = ({ scene }: EventDraft): boolean => scene.view.slots.some(({ letter }) => letter === 'L');
const isBreak = (text: string): boolean => /\n\s*\n/.test(text);

/** "Officers raided a house in X. Two rifles were recovered": the finds were made where the house was. */
function spotBefore(told: ToldEvent, before: ToldEvent | undefined): EventDraft['places'] {
  const [draft, last] = [told.drafts[0], before?.drafts.at(-1)];
  if (draft === undefined || last === undefined || before === undefined) return [];
  if (!ON_THE_SPOT.has(told.type) || !LEADS_ON.has(before.type) || hasSpot(draft)) return [];
  const [from, to] = [last.scene.view, draft.scene.view];
  const distance = to.number - from.number;
  if (distance > REACH || distance < 0 || draft.scene.prose.layout.zones.length === 0) return [];
  if (isBreak(draft.scene.prose.layout.text.slice(from.end, to.start))) return [];
  return before.drafts.flatMap(({ places }) => places);
}

/** Completes the events of a report, in order of writing. */
export function settle(events: readonly ToldEvent[], dated: Interval): void {
  events.forEach((told, at) => {
    const [draft] = told.drafts;
    if (draft === undefined) return;
    const passage = { scene: draft.scene, from: draft.from, to: draft.to };
    if (told.drafts.every(({ when }) => when === null))
      draft.when = { interval: untold(dated), passage, rule: 'occurred.untold@1' };
    if (told.drafts.some(({ places }) => places.length > 0)) return;
    for (const { subject } of spotBefore(told, events[at - 1]))
      if (!draft.places.some((place) => place.subject === subject))
        draft.places.push({ subject, passage, voice: { modality: 'inferred' } });
  });
}
