import type { Interval } from '../words/index.ts';
import { slotById, type SentenceView, type Slot } from './claims/skeleton.ts';
import type { EventDraft } from './events-find.ts';
import type { Scene } from './subjects.ts';

/** Chronologies: "March 2016 – gunmen kill nine". The time at the head of an entry is that of all it tells, in the present tense. */

const ENTRY = /^[\s•*\d.()–—-]{0,8}(‹T\d+›)(?: \((‹T\d+›)\))?,? ?(?:[–—:|]|-(?= ))/;

/** The time at the head of an entry; the one in brackets, where it is given twice. Null for any other sentence. */
export function entryTime(view: SentenceView): Slot | null {
  if (view.slots[0]?.letter !== 'T') return null;
  const match = ENTRY.exec(view.skeleton);
  return slotById(view, match?.[2]) ?? slotById(view, match?.[1]);
}

/** The time that an entry of a chronology gives to all it tells, while reading goes on. */
export interface Frame {
  readonly interval: Interval;
  readonly scene: Scene;
  readonly slot: Slot;
}

/** The frame for a scene: its own entry's, else that of the entry it goes on with, up to the end of the paragraph. */
export function frameOf(scene: Scene, before: Frame | null): Frame | null {
  const slot = entryTime(scene.view);
  const interval = slot === null ? undefined : scene.prose.times[slot.index]?.interval;
  if (slot !== null && interval !== undefined) return { interval, scene, slot };
  if (before === null) return null;
  const between = scene.prose.layout.text.slice(before.scene.view.end, scene.view.start);
  return /\n/.test(between) ? null : before;
}

/** Gives the time of the entry to what it tells without one. */
export function framed(frame: Frame | null, drafts: readonly EventDraft[]): void {
  if (frame === null) return;
  for (const draft of drafts) {
    if (draft.when !== null) continue;
    const isOwn = draft.scene === frame.scene;
    const from = isOwn ? Math.min(frame.slot.at, draft.from) : draft.from;
    const passage = { scene: draft.scene, from, to: draft.to };
    draft.when = { interval: frame.interval, passage, rule: 'occurred.entry@1' };
  }
}

const OF_DAY: ReadonlySet<string> = new Set(['day', 'hour']);
/** A day of birth, of a paper or of a rule is none on which a story goes on. */
const NOT_STORY = /\b(?:born|dated?|issued|signed|since|until|by|DOB|expir\w+|from) (?:the )?$/;

/** The progressive sets a scene that the next sentence goes on in. */
const SETTING = /\b(?:was|were) (?:[a-z]+ ){0,2}[a-z]+ing\b/;

/**
 * "On 11 August she was on her way back when the road was blocked. Four men pulled her out": a story goes on, on its day. The
 * sentence right before, in one paragraph, tells what went on, no deed, and has one day.
 */
export function storyDay(scene: Scene, found: readonly EventDraft[], earlier: readonly EventDraft[]): void {
  const { view, prose } = scene;
  if (!found.some(({ when }) => when === null) || view.slots.some(({ letter }) => letter === 'T')) return;
  const before = prose.views[prose.views.indexOf(view) - 1];
  if (before === undefined || !SETTING.test(before.skeleton)) return;
  if (earlier.slice(-4).some((draft) => draft.scene.view === before)) return;
  if (/\n\s*\n/.test(prose.layout.text.slice(before.end, view.start))) return;
  const times = before.slots.filter(
    (slot) => slot.letter === 'T' && OF_DAY.has(prose.times[slot.index]?.interval.precision ?? ''),
  );
  const interval = prose.times[times[0]?.index ?? -1]?.interval;
  const days = new Set(times.map((slot) => prose.times[slot.index]?.interval.from?.slice(0, 10)));
  const [time] = times;
  if (interval === undefined || time === undefined || days.size !== 1) return;
  if (NOT_STORY.test(before.skeleton.slice(0, time.at))) return;
  for (const draft of found) {
    if (draft.when !== null || draft.form === 'named' || draft.definite) continue;
    const passage = { scene, from: draft.from, to: draft.to };
    draft.when = { interval, passage, rule: 'occurred.story@1' };
  }
}
