import { ARABIC_STOPS, isCommon } from '../../core/text/names-lexicon.ts';
import { type Word, wordsOf } from '../../core/text/names-words.ts';
import type { KnownNames } from '../../core/text/names.ts';
import { isProperName } from '../../core/resolve/facts.ts';
import type { EntityKind, NameKind, Reading, Script } from '../../core/words/index.ts';

/** A name that one report teaches others: found in their text where their own reading could not tell that it is a name. */
export interface Lesson {
  /** Its first two neighbouring words that are not of the grammar, folded: what it is looked up by. */
  readonly words: string;
  /** All its words, folded as the name finder folds them. */
  readonly key: string;
  readonly kind: EntityKind;
}

/** A stretch that a report's own reading has taken. */
export interface Taken {
  readonly start: number;
  readonly stop: number;
}

/**
 * What is taught, by script. Arabic script has no capitals, and Cyrillic capitals decide little, so every kind of proper
 * name helps there. Latin names are found by their shape but in messages written in capitals, where only the names of
 * people and ships are telling (organisations are ordinary words: "SECURITY COUNCIL"), and of these only such as the
 * teacher says something about: capitals alone made the name there, and a mistake would be spread.
 */
const TAUGHT: Partial<Record<Script, ReadonlySet<EntityKind>>> = {
  Arab: new Set<EntityKind>([
    'person',
    'organisation',
    'vessel',
    'operation',
    'programme',
    'channel',
    'vehicle',
  ]),
  Cyrl: new Set<EntityKind>([
    'person',
    'organisation',
    'vessel',
    'operation',
    'programme',
    'channel',
    'vehicle',
  ]),
  Latn: new Set<EntityKind>(['person', 'vessel']),
};
/** Names too short or too loose to be recognised without their context. */
const NOT_TAUGHT: ReadonlySet<NameKind> = new Set(['short', 'acronym', 'weak', 'misspelling']);
const MOST_WORDS = 6;
const LONGEST_WORD = 40;

/** What a report teaches. One word alone is too often an ordinary word ("طوفان"): names of two or more. */
export function lessonsOf({ subjects, claims }: Pick<Reading, 'subjects' | 'claims'>): Lesson[] {
  const described = new Set(
    claims.filter((claim) => claim.property !== 'name').map((claim) => claim.subject),
  );
  const lessons = new Map<string, Lesson>();
  for (const [at, { kind, names }] of subjects.entries()) {
    for (const name of names) {
      if (NOT_TAUGHT.has(name.kind) || TAUGHT[name.script]?.has(kind) !== true || !isProperName(name.text))
        continue;
      if (name.script === 'Latn' && !described.has(at)) continue;
      const lesson = lessonOf(name.text, name.script, kind);
      if (lesson !== null) lessons.set(`${kind} ${lesson.key}`, lesson);
    }
  }
  return [...lessons.values()];
}

function lessonOf(text: string, script: Script, kind: EntityKind): Lesson | null {
  const words = wordsOf(text, 0, text.length);
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  if (!words.every((word) => word.script === script && word.fold !== '' && word.fold.length <= LONGEST_WORD))
    return null;
  const at = words.findIndex((word, i) => i > 0 && tellingPair(words[i - 1], word));
  return at < 0
    ? null
    : { words: pairKey(words[at - 1], words[at]), key: words.map((word) => word.fold).join(' '), kind };
}

/** Lines where shape does not tell names: letters without telling capitals, or nothing but capitals. */
const FOREIGN = /[\u0400-\u052F\u0600-\u077F\u08A0-\u08FF\uFB50-\uFEFC]/;
const CAPITAL_PAIR = /\p{Lu}{2}[ \t-]+\p{Lu}{2}/u;
const SMALL = /\p{Ll}/u;

/**
 * Neighbouring words of a text that its own reading took for nothing, on lines where shape cannot work. From this
 * report alone, so that it is found by whoever comes to teach a name, before or after it (law 7).
 */
export function unreadPairs(text: string, taken: readonly Taken[]): string[] {
  const isTaken = takenIn(taken);
  const pairs = new Set<string>();
  for (const { start, end } of shapelessStretches(text)) {
    let before: Word | null = null;
    for (const word of wordsOf(text, start, end)) {
      const free = isTaken(word) ? null : word;
      if (
        before !== null &&
        free !== null &&
        shapeless(before) &&
        shapeless(free) &&
        tellingPair(before, free)
      )
        pairs.add(pairKey(before, free));
      before = free;
    }
  }
  return [...pairs];
}

/** Runs of such lines: a name may be broken over two of them. */
function shapelessStretches(text: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop + 1;
    const line = text.slice(start, end);
    if (FOREIGN.test(line) || (!SMALL.test(line) && CAPITAL_PAIR.test(line))) {
      const last = stretches.at(-1);
      if (last?.end === start) last.end = end;
      else stretches.push({ start, end });
    }
    start = end;
  }
  return stretches;
}

/** Whether all the words of a lesson stand together in what the report's own reading took for nothing. */
export function standsUnread(free: readonly (Word | null)[], { key }: Lesson): boolean {
  const keys = key.split(' ');
  return free.some(
    (word, at) => word?.fold === keys[0] && keys.every((one, i) => free[at + i]?.fold === one),
  );
}

/** The words of a text in order; null for each that a mention has taken. */
export function freeWords(text: string, taken: readonly Taken[]): (Word | null)[] {
  const isTaken = takenIn(taken);
  return wordsOf(text, 0, text.length).map((word) => (isTaken(word) ? null : word));
}

/** Whether a mention has taken a word; to be asked of words in the order of the text. */
function takenIn(taken: readonly Taken[]): (word: Word) => boolean {
  const sorted = taken.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return (word) => {
    for (let one = sorted[next]; one !== undefined && one.start < word.end; one = sorted[++next])
      reach = Math.max(reach, one.stop);
    return word.start < reach;
  };
}

/** A registry of known names that holds one lesson and nothing else. */
export function registryOf({ key, kind }: Lesson): KnownNames {
  const keys = key.split(' ');
  return {
    lookup: (folded, from) =>
      keys.every((one, i) => folded[from + i] === one) ? { length: keys.length, kind, anchor: null } : null,
  };
}

function shapeless(word: Word): boolean {
  if (word.script === 'Arab') return true;
  return word.script === 'Cyrl' ? word.shape !== 'lower' : word.shape === 'upper';
}

function tellingPair(a: Word | undefined, b: Word): boolean {
  return (
    a !== undefined &&
    a.script === b.script &&
    (b.joint === 'space' || b.joint === 'hyphen') &&
    telling(a) &&
    telling(b)
  );
}

function telling(word: Word): boolean {
  if (word.fold.length < 2 || word.fold.length > LONGEST_WORD) return false;
  if (word.script === 'Arab') return !ARABIC_STOPS.has(word.fold);
  return word.script === 'Latn' ? !isCommon(word) : word.script === 'Cyrl';
}

function pairKey(a: Word | undefined, b: Word | undefined): string {
  return `${a?.fold} ${b?.fold}`;
}
