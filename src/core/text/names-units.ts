import type { EntityKind } from '../words/index.ts';
import {
  type Entry,
  FAMILY,
  GIVEN,
  headKind,
  isAmbiguousPlace,
  isCommon,
  joins,
  type KnownNames,
  leadingKind,
  longestEntry,
  looksLikeName,
  NAME_LIKE_TITLES,
} from './names-lexicon.ts';
import type { Passage } from './names-draft.ts';
import type { Word } from './names-words.ts';

/**
 * A run of capitalised words is cut into units before it is understood. One letter per class:
 * K known name · D demonym · I hides a name · T title · H head word · A leading head ("Operation") · G given or family name ·
 * C common word · U unknown capitalised word · N number · L link ("of", "and") · S initial ("J.")
 */
export type UnitClass = 'K' | 'D' | 'I' | 'T' | 'H' | 'A' | 'G' | 'C' | 'U' | 'N' | 'L' | 'S';

export interface Unit {
  readonly cls: UnitClass;
  /** Range of words, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly entry: Entry | null;
  /** For H and A: what the head makes of the name. */
  readonly kind: EntityKind | null;
}

/** Particles inside personal and group names: allowed between two capitalised words. */
const PARTICLES = new Set(
  'al ul ur bin ibn bint ben binti e i y ag ould wald von van der de del della da di du la le abu wal'.split(
    ' ',
  ),
);
/** Particles that are English words too: only between hyphens ("at-Turabi", "us-Sunnah"). */
const HYPHENED = new Set('ud uz us un ut o ad as ash an at w va el es ar ol'.split(' '));
const LINKS = new Set('of for and the on in against to &'.split(' '));

export const isCapital = (word: Word): boolean =>
  word.script === 'Latn' &&
  (word.shape === 'capital' || word.shape === 'upper' || (word.shape === 'mixed' && word.text.length > 2));

/** "31st", "5th": may open the name of a unit. */
export const isOrdinal = ({ text }: Word): boolean =>
  text.length <= 5 && text.charCodeAt(0) <= 0x39 && /^\d{1,3}(?:st|nd|rd|th)$/.test(text);

/** End of the run of capitalised words that begins at `from`; links and particles inside, never at its ends. */
export function runEnd(words: readonly Word[], from: number, to: number): number {
  let end = from + 1;
  while (end < to) {
    const next = step(words, end, to);
    if (next === null) return end;
    end = next;
  }
  return end;
}

function step(words: readonly Word[], at: number, to: number): number | null {
  const word = words[at];
  if (word === undefined || !joins(word, words[at - 1])) return null;
  if (isCapital(word)) return at + 1;
  if (word.shape === 'number' && word.joint !== 'slash') return at + 1;
  let next = at;
  // "of the", "and the", "for the": at most two small words stand between two capitalised ones.
  while (
    next < to &&
    next < at + 2 &&
    isSmall(words[next], words[next + 1]) &&
    joins(words[next] as Word, words[next - 1])
  )
    next++;
  const after = words[next];
  return next > at && after !== undefined && next < to && isCapital(after) && joins(after, words[next - 1])
    ? next + 1
    : null;
}

const isSmall = (word: Word | undefined, after: Word | undefined): boolean =>
  word !== undefined &&
  word.shape === 'lower' &&
  (PARTICLES.has(word.text) ||
    LINKS.has(word.text) ||
    (HYPHENED.has(word.text) && (word.joint === 'hyphen' || after?.joint === 'hyphen')));

/** Cuts words [from, to) into units, the longest known name first at every place. */
export function unitsOf(
  words: readonly Word[],
  from: number,
  to: number,
  { allCapitals, known }: Pick<Passage, 'allCapitals' | 'known'>,
  folds: readonly string[],
): Unit[] {
  const units: Unit[] = [];
  let at = from;
  while (at < to) {
    const unit = unitAt(words, at, allCapitals, known, folds);
    units.push(unit);
    at = unit.to;
  }
  return units.map((unit, i) =>
    unit.cls === 'T' && isModifier(words, units, i) ? { ...unit, cls: 'C' } : unit,
  );
}

/** A title word that only modifies: "General Corporation", "Ministry of Justice", "Lord's Resistance Army". */
function isModifier(words: readonly Word[], units: readonly Unit[], at: number): boolean {
  const [before, unit, after] = [units[at - 1], units[at], units[at + 1]];
  if (unit === undefined) return false;
  if (words[unit.to - 1]?.possessive === true) return true;
  const word = words[unit.from];
  if (word === undefined || unit.to > unit.from + 1) return false;
  if (before?.cls === 'A' && NAME_LIKE_TITLES.has(word.fold)) return true;
  // "Haji Camp", "Malik Market": a title that is part of a place's name.
  const alone = before === undefined || !'TGUS'.includes(before.cls);
  if (
    alone &&
    (after?.cls === 'H' || after?.cls === 'A') &&
    after.kind === 'place' &&
    NAME_LIKE_TITLES.has(word.fold) &&
    words[after.from]?.joint === 'space'
  )
    return true;
  const adjoined = after !== undefined && joins(words[after.from] as Word, word);
  if (
    adjoined &&
    (after.cls === 'H' || after.cls === 'C') &&
    (word.fold === 'general' || word.fold === 'major')
  )
    return true;
  const named =
    adjoined && (after.cls === 'G' || after.cls === 'U' || after.cls === 'T' || after.cls === 'S');
  return before?.cls === 'L' && words[before.from]?.fold === 'of' && word.fold === 'justice' && !named;
}

function unitAt(
  words: readonly Word[],
  at: number,
  allCapitals: boolean,
  known: KnownNames | null,
  folds: readonly string[],
): Unit {
  const word = words[at] as Word;
  const entry = longestEntry(words, at, words.length, allCapitals);
  const learnt = known?.lookup(folds, at) ?? null;
  if (learnt !== null && learnt.length > (entry?.keys.length ?? 0) && isCapital(word)) {
    return {
      cls: 'K',
      from: at,
      to: at + learnt.length,
      kind: learnt.kind,
      entry: {
        keys: [],
        cls: 'name',
        kind: learnt.kind,
        anchor: learnt.anchor,
        nameKind: 'primary',
        capitals: false,
        office: false,
      },
    };
  }
  const allahs =
    entry?.cls === 'ignore' &&
    word.fold === 'alah' &&
    words[at + 1]?.joint === 'space' &&
    words[at + 1]?.shape === 'capital';
  if (entry !== null && !allahs) {
    const end = at + entry.keys.length;
    const unit = (cls: UnitClass): Unit => ({ cls, from: at, to: end, entry, kind: entry.kind });
    if (entry.cls === 'demonym') return isGivenName(words, at, entry.keys.length) ? plainG(at) : unit('D');
    if (entry.cls === 'ignore') return unit('I');
    if (entry.cls === 'title') return unit('T');
    if (!(entry.keys.length === 1 && entry.kind === 'place' && isAmbiguousPlace(word.fold))) return unit('K');
    return { cls: 'U', from: at, to: end, entry, kind: 'place' };
  }
  const plain = (cls: UnitClass, kind: EntityKind | null = null): Unit => ({
    cls,
    from: at,
    to: at + 1,
    entry: null,
    kind,
  });
  if (word.shape === 'number' || isOrdinal(word)) return plain('N');
  if (word.shape === 'lower') {
    if (LINKS.has(word.text)) return plain('L');
    return plain('U');
  }
  if (word.text === 'A' && words[at + 1]?.joint === 'space' && words[at + 1]?.shape === 'lower')
    return plain('C');
  if (word.text.replace('.', '').length === 1 || /^(?:\p{Lu}\.)+$/u.test(word.text)) return plain('S');
  // "Allah Ditta", "Allah Bakhsh": men are called so.
  if (allahs) return plain('G');
  const leading = leadingKind(word.fold);
  if (leading !== null) return plain('A', leading);
  const head = headKind(word.fold);
  if (head !== null) return plain('H', head);
  if (GIVEN.has(word.fold) || FAMILY.has(word.fold) || looksLikeName(word.fold)) return plain('G');
  return plain(isCommon(word) ? 'C' : 'U');
}

/** "Danish Orakzai": a demonym that is a given name, too, before a word that only names bear. */
function isGivenName(words: readonly Word[], at: number, length: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    length === 1 &&
    word !== undefined &&
    next !== undefined &&
    GIVEN.has(word.fold) &&
    next.joint === 'space' &&
    isCapital(next) &&
    (FAMILY.has(next.fold) || looksLikeName(next.fold))
  );
}
const plainG = (at: number): Unit => ({ cls: 'G', from: at, to: at + 1, entry: null, kind: null });

/** Lower-case particles belong to the word after them: "al", "bin", "ul" never end a name. */
export const isParticle = (word: Word): boolean =>
  word.shape === 'lower' && (PARTICLES.has(word.text) || HYPHENED.has(word.text));
