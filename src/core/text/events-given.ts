import type { Slot } from './claims/skeleton.ts';
import {
  DEAD_BEFORE,
  GIVEN_BEFORE,
  isRecord,
  LABEL_AFTER,
  LABEL_BEFORE,
  NO_MORE,
  PLACED_AFTER,
  PLACED_BEFORE,
} from './given.data.ts';
import { BIT, classesOf } from './lexicon/classes.ts';
import type { Scene } from './subjects.ts';

/** Bare counts that somebody or some record gives: "the mortuary register carries seventeen", "33 for the police". */

export interface GivenCount {
  readonly slot: Slot;
  /** The words of whoever gives it, as offsets in the skeleton. */
  readonly by: readonly [from: number, to: number] | null;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

const SOURCE = BIT.person | BIT.work | BIT.officer | BIT.body;
const WORDS = /[a-zé-]{2,}/gi;
/** Persons of whom a count is made are no source. */
const NO_SOURCE =
  /^(?:dead|injured|wounded|people|persons?|others?|one|lives|victims?|killed|civilians?|passengers?|nobody|everybody|the|who|whom)$/;

/** Whether words name somebody or something that can give a number. */
export function namesSource(words: string): boolean {
  if (/‹[OPL]\d+›/.test(words)) return true;
  return [...words.matchAll(WORDS)].some(([word]) => {
    const lower = word.toLowerCase();
    return !NO_SOURCE.test(lower) && (isRecord(lower) || (classesOf(lower) & SOURCE) !== 0);
  });
}

/** Where the words begin that belong together with what stands before a verb. */
function segmentStart(left: string): number {
  const at = Math.max(
    ...[';', ':', ' – ', ' — ', '(', ', and ', ', but ', ', while ', ', whereas '].map((mark) => {
      const found = left.lastIndexOf(mark);
      return found < 0 ? 0 : found + mark.length;
    }),
  );
  // "…, the defence concedes nine": after a count, a comma begins another voice.
  const comma = left.lastIndexOf(', ');
  return comma > at && /‹Q\d+›[^,]*$/.test(left.slice(at, comma)) ? comma + 2 : at;
}

const LEADING = /^(?:[\s"“”,]|\b(?:and|but|while|whereas|yet|however|meanwhile|later|earlier|that)\b )+/i;
const TRAILING =
  /(?:[\s,"“”]|\b(?:has|have|had|is|was|will|would|can|could|does|do|did|not|no|only|also|later|now|then|itself|himself|herself|still|always|first|again|already|officially|at the time))+$/;
/** A verb of another kind between the source and the giving: they are not together. */
const OTHER_VERB =
  /\b(?:was|were|is|are|who|which|killed|arrested|attacked|found|sent|took|led|went|came|left|fired|struck)\b/;
const ASKED_OF_ALL = /\b(?:nobody|no one|not one|none)\b/i;

function bySubject({ view }: Scene, slot: Slot): Pick<GivenCount, 'by' | 'from'> | null {
  const left = view.skeleton.slice(0, slot.at);
  const verb = GIVEN_BEFORE.exec(left.slice(-110));
  if (verb === null) return null;
  const at = left.length - Math.min(110, left.length) + verb.index;
  const start = segmentStart(left.slice(0, at));
  const lead = LEADING.exec(left.slice(start, at))?.[0].length ?? 0;
  const words = left.slice(start + lead, at).replace(TRAILING, '');
  if (words.length > 130 || ASKED_OF_ALL.test(words)) return null;
  const head = words.replace(/,.*$/, '');
  if (!namesSource(head) && !namesSource(words)) return null;
  if (OTHER_VERB.test(head)) return null;
  return { by: [start + lead, start + lead + words.length], from: start + lead };
}

function placed({ view }: Scene, slot: Slot): Pick<GivenCount, 'by' | 'from' | 'to' | 'rule'> | null {
  const left = view.skeleton.slice(0, slot.at);
  for (const [rule, pattern] of [
    ['placed', PLACED_BEFORE],
    ['label', LABEL_BEFORE],
  ] as const) {
    const match = pattern.exec(left);
    const by = match?.groups?.['by'];
    if (match === null || by === undefined || by.includes('‹Q') || !namesSource(by)) continue;
    const at = match.index + match[0].indexOf(by);
    return { by: [at, at + by.length], from: at, to: slot.to, rule };
  }
  if (DEAD_BEFORE.test(left)) return { by: null, from: slot.at, to: slot.to, rule: 'dead' };
  const right = view.skeleton.slice(slot.to);
  const after = PLACED_AFTER.exec(right) ?? LABEL_AFTER.exec(right);
  const by = after?.groups?.['by'];
  if (after === null || by === undefined || !namesSource(by)) return null;
  // "Nine in the hospital" lie there; "nine on the hospital's list" are counted.
  if (
    /^,? (?:in|on|by) /.test(after[0]) &&
    !/\b(?:list|register|count|tally|account|report|version|roll|reckoning|roster|books|bulletin|statement|file|records?|log|figures|estimate|paper)s?\b/.test(
      by,
    )
  )
    return null;
  const at = slot.to + after.index + after[0].indexOf(by);
  return { by: [at, at + by.length], from: slot.at, to: at + by.length, rule: 'placed-after' };
}

/** Counts of a sentence that somebody gives, but for those already read. */
export function givenCounts(scene: Scene, taken: ReadonlySet<string>): GivenCount[] {
  return scene.view.slots.flatMap((slot): GivenCount[] => {
    if (slot.letter !== 'Q' || taken.has(slot.id)) return [];
    if (!NO_MORE.test(scene.view.skeleton.slice(slot.to))) return [];
    const told = bySubject(scene, slot);
    if (told !== null) return [{ slot, ...told, to: slot.to, rule: 'given' }];
    const place = placed(scene, slot);
    return place === null ? [] : [{ slot, ...place }];
  });
}

/** Who stands in brackets behind a count: "12 dead (police)". */
export function sourceInBrackets(scene: Scene, from: number, to: number): readonly [number, number] | null {
  const slot = scene.view.slots.find((one) => one.letter === 'Q' && one.at >= from && one.at < to);
  if (slot === undefined) return null;
  const match = LABEL_AFTER.exec(scene.view.skeleton.slice(slot.to));
  const by = match?.groups?.['by'];
  if (match === null || by === undefined || !namesSource(by)) return null;
  const at = slot.to + match[0].indexOf(by);
  return [at, at + by.length];
}
