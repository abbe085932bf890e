import type { EntityKind } from '../words/index.ts';
import type { Draft } from './names-draft.ts';
import { acronymOf } from './names-learnt.ts';
import type { Word } from './names-words.ts';

/** Kinds that a text abbreviates, and what it may have been guessed to be by its shape alone. */
const STANDS: ReadonlySet<EntityKind> = new Set([
  'organisation',
  'programme',
  'operation',
  'document',
  'place',
  'vessel',
  'event',
]);
const GUESSED = new Set([
  'name.shape@1',
  'name.person@1',
  'name.learnt@1',
  'name.definite@1',
  'name.context@1',
]);
const SMALL = new Set('of the for and de del da la al e i ul y du des on against'.split(' '));
const LONGEST = 8;

/**
 * "Laskar Tanah Merah (LTM)", "the Panj Brigade of Kalut (PBK)": capitalised words whose initials the bracket behind
 * them spells are a body, whatever their shape was taken for. People are not abbreviated so.
 */
export function abbreviated(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (let at = 2; at < words.length; at++) {
    if (!isBracketed(words, at)) continue;
    const from = spelledFrom(words, at);
    if (from === null) continue;
    const over = drafts.filter((draft) => draft.from < at && draft.to > from);
    const settled = over.some(
      (draft) =>
        draft.pending !== true &&
        (draft.anchor !== null || !GUESSED.has(draft.rule)) &&
        STANDS.has(draft.kind),
    );
    const titled = over.some(({ title }) => title !== null);
    if (settled || titled || over.some((draft) => draft.from < from || draft.to > at)) continue;
    found.push({ ...BLANK, from, to: at });
  }
  if (found.length === 0) return [...drafts];
  const apart = drafts.filter((draft) => found.every((one) => draft.to <= one.from || draft.from >= one.to));
  return [...apart, ...found].toSorted((a, b) => a.from - b.from);
}

const BLANK = {
  kind: 'organisation',
  nameKind: 'primary',
  title: null,
  anchor: null,
  rule: 'name.abbreviated@1',
} as const;

/** A word of capitals alone in brackets. */
function isBracketed(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.script !== 'Latn' || (word.shape !== 'upper' && word.shape !== 'mixed')) return false;
  if (word.text.length < 2 || word.text.length > LONGEST || !/^["”»]?\s\(["“]?$/.test(word.gap)) return false;
  const after = words[at + 1]?.gap;
  return after === undefined || /^["”]?[),;]/.test(after);
}

/** Where the words begin whose initials are the acronym at `at`; null where none do, or fewer than two bear a capital. */
function spelledFrom(words: readonly Word[], at: number): number | null {
  const short = (words[at] as Word).text.toUpperCase();
  for (let from = at - 1; from >= 0 && at - from <= LONGEST + 2; from--) {
    const word = words[from] as Word;
    const small = word.shape === 'lower';
    if (small && !SMALL.has(word.text)) return null;
    const full = words
      .slice(from, at)
      .map(({ text }) => text)
      .join(' ');
    const capitals = words.slice(from, at).filter(({ shape }) => shape === 'capital' || shape === 'upper');
    if (!small && capitals.length >= 2 && acronymOf(short, full)) return from;
    if (from < at - 1 && words[from + 1]?.joint === 'break') return null;
  }
  return null;
}
