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
