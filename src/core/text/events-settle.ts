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
/** So many sentences further on a telling without place still goes on about the same spot: in its paragraph, and past it. */
const REACH = { within: 6, beyond: 4 } as const;

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

/** A place that the sentence is set in; where somebody comes from or lives is none. */
const SPOT =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]ff|to|into) (?:the )?(?:[a-z-]+ ){0,2}‹L\d+›|^[^a-z]*‹L\d+›/;
const hasSpot = ({ view }: EventDraft['scene']): boolean => SPOT.test(view.skeleton);

/** What is agreed at a meeting is agreed where it was. */
const AT_MEETINGS: ReadonlySet<EventType> = new Set(['meeting', 'visit']);
const leads = (told: EventType, before: EventType): boolean =>
  told === 'agreement' ? AT_MEETINGS.has(before) : ON_THE_SPOT.has(told) && LEADS_ON.has(before);

/** The telling with a place that the report goes on from, no other place having been named since; null where there is none. */
function leadOf(told: ToldEvent, events: readonly ToldEvent[]): EventDraft | null {
  const [draft] = told.drafts;
  if (draft === undefined || hasSpot(draft.scene)) return null;
  const { view, prose } = draft.scene;
  let lead: EventDraft | null = null;
  for (const { type, drafts } of events) {
    if (!leads(told.type, type)) continue;
    for (const one of drafts) {
      // "the bombing of 2019", told of in passing, is not what the report goes on from.
      const isBackground =
        one.form === 'named' || one.form === 'gerund' || (one.form === 'noun' && one.definite);
      if (one.places.length === 0 || isBackground || one.scene.view.number > view.number) continue;
      if (lead === null || one.scene.view.number >= lead.scene.view.number) lead = one;
    }
  }
  if (lead === null || lead === draft) return null;
  const from = lead.scene.view;
  const isApart = /\n\s*\n/.test(prose.layout.text.slice(from.end, view.start));
  if (view.number - from.number > (isApart ? REACH.beyond : REACH.within)) return null;
  const between = prose.views.filter(({ number }) => number > from.number && number < view.number);
  return between.some(({ skeleton }) => SPOT.test(skeleton)) ? null : lead;
}

const HEAD_WORDS = 7;
/** "ITEM 2 – TAFTAN.", "Then came Karora.", "QUETTA: …": the place that a short line before the telling, or the head of its own line, sets. */
function headPlace({ scene }: EventDraft): number | null {
  const { view, prose } = scene;
  if (!hasSpot(scene)) {
    const at = prose.views.indexOf(view);
    const before = prose.views[at - 1];
    const spots = before?.slots.filter(({ letter }) => letter === 'L') ?? [];
    const [spot] = spots;
    const isShort = (before?.skeleton.trim().split(/\s+/).length ?? HEAD_WORDS) < HEAD_WORDS;
    return isShort && spots.length === 1 && spot !== undefined ? (prose.subjectOf[spot.index] ?? null) : null;
  }
  const head =
    /^[\s\W\d]{0,8}(?:[A-Z]\. )?(‹L\d+›)(?:,? ‹L\d+›)? ?(?:\([A-Za-z ]+\) ?)?(?:[:–—]|-(?= ))/.exec(
      view.skeleton,
    );
  const slot = view.slots.find(({ id }) => id === head?.[1]);
  return slot === undefined ? null : (prose.subjectOf[slot.index] ?? null);
}

const PLACED: ReadonlySet<EventType> = new Set([
  ...LEADS_ON,
  'suicide-bombing',
  'air-strike',
  'transfer',
  'execution',
  'escape',
  'protest',
  'meeting',
  'agreement',
]);

/** Completes the events of a report, in order of writing. */
export function settle(events: readonly ToldEvent[], dated: Interval): void {
  events.forEach((told) => {
    const [draft] = told.drafts;
    if (draft === undefined) return;
    const passage = { scene: draft.scene, from: draft.from, to: draft.to };
    if (told.drafts.every(({ when }) => when === null))
      draft.when = { interval: untold(dated), passage, rule: 'occurred.untold@1' };
    if (told.drafts.some(({ places }) => places.length > 0)) return;
    const head = PLACED.has(told.type) && draft.form !== 'named' && !draft.definite ? headPlace(draft) : null;
    if (head !== null) {
      draft.places.push({ subject: head, passage, voice: { modality: 'inferred' } });
      return;
    }
    for (const { subject } of leadOf(told, events)?.places ?? [])
      if (!draft.places.some((place) => place.subject === subject))
        draft.places.push({ subject, passage, voice: { modality: 'inferred' } });
  });
}
