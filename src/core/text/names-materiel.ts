import type { EntityKind } from '../words/index.ts';
import { alternatives, lines } from './gazetteer.ts';
import * as materiel from './lexicon/materiel.data.ts';
import type { Draft } from './names-draft.ts';
import { foldWord } from './names-fold.ts';
import { GIVEN } from './names-lexicon.ts';
import { isCapital } from './names-units.ts';
import type { Word } from './names-words.ts';

const folded = (table: string): ReadonlySet<string> =>
  new Set(
    table
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(foldWord),
  );

const MAKES = folded(materiel.MAKES);
const MODELS = folded(materiel.MODELS.replace(/\S+-\S+/g, ''));
const TYPES = folded(materiel.TYPES);
const ARMS = folded(materiel.ARMS);

/** First word → the words that follow it, longest first. */
function phrases(rows: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, string[][]>();
  for (const row of rows) {
    const [first = '', ...rest] = row.split(/[\s-]+/).map(foldWord);
    const list = map.get(first) ?? [];
    list.push(rest);
    map.set(first, list);
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
}
const all = (table: string): string[] => lines(table).flatMap(alternatives);
const DEVICES = phrases(all(materiel.DEVICES));
const PAIRS = phrases([
  ...all(materiel.MODEL_PAIRS),
  ...materiel.MODELS.split(/\s+/).filter((word) => word.includes('-')),
]);

/** Vehicles by maker and model, devices by a set phrase, arms by calibre or pattern. What else was made of their words gives way. */
export function materielNames(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    const { shape, fold, text } = words[at] as Word;
    // Most words are small, open no set phrase and are no calibre.
    if (shape === 'lower' && !DEVICES.has(fold) && text.charCodeAt(0) > DIGITS_END) continue;
    const draft = vehicleAt(words, at) ?? deviceAt(words, at) ?? armsAt(words, at);
    if (draft === null) continue;
    found.push(draft);
    at = draft.to - 1;
  }
  if (found.length === 0) return [...drafts];
  const kept = found.filter((one) =>
    drafts.every(
      (draft) =>
        draft.to <= one.from || draft.from >= one.to || (draft.from >= one.from && draft.to <= one.to),
    ),
  );
  const apart = drafts.filter((draft) => kept.every((one) => draft.to <= one.from || draft.from >= one.to));
  return [...apart, ...kept].toSorted((a, b) => a.from - b.from);
}

/** The code of "9". */
const DIGITS_END = 0x39;

const named = (from: number, to: number, kind: EntityKind, rule: string): Draft => ({
  from,
  to,
  kind,
  nameKind: 'primary',
  title: null,
  anchor: null,
  rule,
});

function matched(
  table: ReadonlyMap<string, readonly (readonly string[])[]>,
  words: readonly Word[],
  at: number,
): number {
  const rest = table
    .get(words[at]?.fold ?? '')
    ?.find((one) =>
      one.every((fold, i) => words[at + 1 + i]?.fold === fold && words[at + 1 + i]?.joint !== 'break'),
    );
  return rest === undefined ? at : at + 1 + rest.length;
}

const isWritten = (word: Word): boolean =>
  isCapital(word) || word.script === 'Arab' || word.shape === 'capital';

/** "Toyota Corolla", "Suzuki pick-up", "a grey Civic": a maker alone names a firm, not a vehicle. */
function vehicleAt(words: readonly Word[], at: number): Draft | null {
  const word = words[at] as Word;
  if (!isWritten(word)) return null;
  const model = MODELS.has(word.fold) ? at + 1 : matched(PAIRS, words, at);
  if (model > at) return named(at, model, 'vehicle', 'name.make@1');
  if (!MAKES.has(word.fold)) return null;
  const to = modelEnd(words, at + 1);
  return to > at + 1 ? named(at, to, 'vehicle', 'name.make@1') : null;
}

/** End of the model behind a maker: a known one, a type written small, or a capitalised or numbered word. */
function modelEnd(words: readonly Word[], at: number): number {
  const next = words[at];
  if (next === undefined || (next.joint !== 'space' && next.joint !== 'hyphen')) return at;
  const pair = matched(PAIRS, words, at);
  if (pair > at) return pair;
  if (MODELS.has(next.fold)) return at + 1;
  if (TYPES.has(next.fold)) return at + 1;
  const [first, second] = [words[at], words[at + 1]];
  if (first?.lower === 'pick' && /^ups?$/.test(second?.lower ?? '') && second?.joint === 'hyphen')
    return at + 2;
  const plain = /^\p{Lu}\p{Ll}{2,}$/u.test(next.text) && !GIVEN.has(next.fold) && !NOT_MODELS.has(next.lower);
  return plain && next.joint === 'space' ? at + 1 : at;
}

/** Words behind a maker that make it a firm: "Honda Motors", "Toyota Company". */
const NOT_MODELS = new Set(
  'motors motor company corporation showroom dealership dealer group factory limited centre center'.split(
    ' ',
  ),
);

function deviceAt(words: readonly Word[], at: number): Draft | null {
  const to = matched(DEVICES, words, at);
  return to > at ? named(at, to, 'weapon', 'name.device@1') : null;
}

/** "82 mm mortars", "AK-pattern rifles", "a Type 63". */
function armsAt(words: readonly Word[], at: number): Draft | null {
  const [word, next, third] = [words[at] as Word, words[at + 1], words[at + 2]];
  if (next === undefined || next.joint === 'break') return null;
  if (word.shape === 'number' && next.lower === 'mm' && ARMS.has(third?.fold ?? ''))
    return named(at, at + 3, 'weapon', 'name.arms@1');
  if (/^\d{1,3}mm$/.test(word.text) && ARMS.has(next.fold)) return named(at, at + 2, 'weapon', 'name.arms@1');
  if (next.lower === 'pattern' && next.joint === 'hyphen' && isCapital(word) && ARMS.has(third?.fold ?? ''))
    return named(at, at + 3, 'weapon', 'name.arms@1');
  const typed = word.text === 'Type' && next.shape === 'number' && /^\d{2}$/.test(next.text);
  return typed ? named(at, at + 2, 'weapon', 'name.arms@1') : null;
}
