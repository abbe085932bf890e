import type { Slot } from './claims/skeleton.ts';
import type { Scene } from './subjects.ts';

/** "The last four", "its first two". */
const BEFORE = /\b(?:the|its|their) (?:last|first|remaining)(?: of the)? $/i;
/** "Six of them", "two of the dead". */
const AFTER = /^ of (?:them|these|those|whom|the (?:dead|killed|injured|wounded|victims))\b/i;
const FURTHER_BEFORE = /\b(?:another|a further|an additional) $/i;
const FURTHER_AFTER = /^ (?:more|further|others?|additional)\b/i;

const behind = ({ prose, view }: Scene, { start, end, to }: Slot): string =>
  `${prose.layout.text.slice(start, end).replace(/^\S+/, '')}${view.skeleton.slice(to, to + 30)}`;

/** A part of those counted before is not another count of all. */
export function isPart(scene: Scene, slot: Slot): boolean {
  const before = scene.view.skeleton.slice(Math.max(0, slot.at - 30), slot.at);
  return BEFORE.test(before) || AFTER.test(behind(scene, slot));
}

/** "Two more", "another six": besides those counted before, so that all are at least so many. */
export function isFurther(scene: Scene, slot: Slot): boolean {
  const before = scene.view.skeleton.slice(Math.max(0, slot.at - 30), slot.at);
  return FURTHER_BEFORE.test(before) || FURTHER_AFTER.test(behind(scene, slot));
}
