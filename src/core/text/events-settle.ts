import type { EventType, Interval } from '../words/index.ts';
import { textSpan } from './claims/skeleton.ts';
import type { EventDraft } from './events-find.ts';
import type { ToldEvent } from './events-merge.ts';
import { addNamedPlace } from './events-sites.ts';
import type { Book } from './subjects.ts';

/** What a report leaves unsaid of an event and yet implies: that it was over when the report was made, and where it went on. */

/** What happens at the spot of the deed just told: a raid is followed by arrests, an arrest by a search. */
const ON_THE_SPOT: ReadonlySet<EventType> = new Set([
  'arrest',
  'seizure',
  'clash',
  'raid',
  'hijacking',
  'kidnapping',
  'escape',
  'execution',
]);
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
/** The same, each place by itself; where something leads to is no setting. */
const SETTINGS =
  /(?:\b(?:[Ii]n|[Aa]t|[Nn]ear|[Nn]r|[Oo]utside|[Oo]ff|above|around) (?:the )?(?:(?!(?:towards?|to|from|for) )[a-z-]+ ){0,2}|^[^a-z]*)(‹L\d+›)/g;
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

/** What sets the scene for the sentences after it: "In Larkana, …", "I was in Dushanbe that week". */
const SCENE_SET =
  /^(?:[^a-zA-Z]*|Meanwhile,? |Then |Also |Later,? )(?:In|At|Near|Outside|Off) (?:the )?(‹L\d+›)|\b(?:I|[Ww]e) (?:was|were) (?:back )?(?:in|at) (‹L\d+›)/;

/** The one place that a sentence is set in; null where it has none or several. A whole country sets no scene. */
function settingOf({ prose, view }: EventDraft['scene'], pattern: RegExp, states = false): number | null {
  const matches = pattern.global ? [...view.skeleton.matchAll(pattern)] : [pattern.exec(view.skeleton)];
  const found = new Set(
    matches.flatMap((match) => {
      const slot = view.slots.find(({ id }) => id === (match?.[1] ?? match?.[2]));
      // "Pakistan deported …": who acts is no setting.
      const acts =
        slot?.isState === true &&
        /^[^a-z]*$/.test(view.skeleton.slice(0, slot.at)) &&
        /^ [a-z]/.test(view.skeleton.slice(slot.to));
      return slot === undefined || acts || (slot.isState && !states)
        ? []
        : [prose.subjectOf[slot.index] ?? null];
    }),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** So many sentences of its paragraph before a telling may set its scene. */
const SET_WITHIN = 3;

/** Where the sentence is set, or the paragraph up to it: "I was in Dushanbe that week. The two sides initialled an accord". */
function setting({ scene }: EventDraft): number | null {
  const { view, prose } = scene;
  const here = settingOf(scene, SETTINGS, true);
  if (here !== null || hasSpot(scene)) return here;
  const at = prose.views.indexOf(view);
  for (let back = 1; back <= SET_WITHIN; back++) {
    const before = prose.views[at - back];
    if (before === undefined || /\n\s*\n/.test(prose.layout.text.slice(before.end, view.start))) return null;
    const there = settingOf({ ...scene, view: before }, back === 1 ? SETTINGS : SCENE_SET);
    if (there !== null) return there;
    if (hasSpot({ ...scene, view: before })) return null;
  }
  return null;
}

/** "COTABATO, Philippines – Gunmen sprayed …": a town in capitals at the head of a dispatch, known or not. */
const DATELINE = /^(?:[\s\d.•*-]{0,6})(\p{Lu}[\p{Lu}' -]{2,30}?)(?:, ‹L\d+›)?(?: \([^)]{2,40}\))? ?[–—-] /u;

function datelineOf(draft: EventDraft, book: Book): boolean {
  const { view, prose } = draft.scene;
  const match = DATELINE.exec(view.skeleton);
  const name = match?.[1];
  if (match === null || name === undefined || NO_TOWN.test(name)) return false;
  const from = match[0].indexOf(name);
  const { start } = textSpan(view, from, from + name.length);
  if (prose.layout.text.slice(start, start + name.length) !== name) return false;
  addNamedPlace(draft, book, from, name, 'event.dateline@1');
  return true;
}
const NO_TOWN =
  /\b(?:AHEAD|CORRECTED|UPDATE|COMMENT|NOTE|ITEM|PART|ANNEX|SUBJ\w*|REF\w*|SUMMARY|BACKGROUND|SITREP|REPORT|ADDED|SECRET|LIMITED|RESTRICTED|CONFIDENTIAL|FROM|TO|FIR|NOT|THE|AND|OF|FOR|URGENT|FLASH|OUTLOOK|SOURCE|ASSESSMENT|DETAILS?|ACTION|INFO)\b/;

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

/** What happens somewhere in particular, so that a setting told beside it is its own. */
const SET: ReadonlySet<EventType> = new Set([...PLACED, 'award', 'training', 'visit']);

/** Completes the events of a report, in order of writing. */
export function settle(events: readonly ToldEvent[], dated: Interval, book: Book): void {
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
    const isTelling = SET.has(told.type) && draft.form !== 'named' && !draft.definite;
    if (isTelling && datelineOf(draft, book)) return;
    for (const { subject } of leadOf(told, events)?.places ?? [])
      if (!draft.places.some((place) => place.subject === subject))
        draft.places.push({ subject, passage, voice: { modality: 'inferred' } });
    const set = isTelling && draft.places.length === 0 ? setting(draft) : null;
    if (set !== null) draft.places.push({ subject: set, passage, voice: { modality: 'inferred' } });
  });
}
