import type { EntityKind } from '../words/index.ts';
import { foldWord } from './names-fold.ts';
import { BODY_ADJECTIVES, CONTINUED_HEADS, EVERYDAY_HEADS, headKind, joins } from './names-lexicon.ts';
import type { Unit, UnitClass } from './names-units.ts';
import type { Word } from './names-words.ts';

/** A name found, as a range of units of one run. */
export interface HeadSpan {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  readonly anchor: string | null;
}

const MODIFIERS = new Set<UnitClass | 'none'>(['K', 'D', 'G', 'C', 'U', 'N', 'S', 'H', 'A']);
const FOLLOWERS = new Set<UnitClass | 'none'>(['K', 'D', 'G', 'C', 'U', 'H', 'A', 'S']);
const OF_WORDS = new Set(['of', 'for', 'on', 'against']);
/** With these a place's name and its class word are one place: "Kunar Province" is Kunar. */
const PLACE_CLASSES = new Set('district province city region division governorate oblast'.split(' '));

/** The names that head words make of a run: "Punjab Safe Cities Authority", "Ministry of Interior", "Operation Grey Heron". */
export function headSpans(words: readonly Word[], units: readonly Unit[], initial: boolean): HeadSpan[] {
  const spans: HeadSpan[] = [];
  let done = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined || at < done || (unit.cls !== 'H' && unit.cls !== 'A')) continue;
    const modified =
      at > done && (cls(units, at - 1) === 'G' || cls(units, at - 1) === 'U') && connected(words, units, at);
    const span =
      (unit.cls === 'A' && !modified ? led(words, units, at) : null) ??
      headed(words, units, at, done, initial);
    if (span === null) continue;
    spans.push(span);
    done = span.to;
  }
  return spans;
}

/** "Operation X", "Lashkar-e-X", "Camp X": the head first. */
function led(words: readonly Word[], units: readonly Unit[], at: number): HeadSpan | null {
  let to = at + 1;
  while (to < units.length && FOLLOWERS.has(cls(units, to)) && connected(words, units, to)) to++;
  while (to > at + 1 && lower(words, units, to - 1)) to--;
  const kind = units[at]?.kind;
  if (kind === 'operation') to = beforePerson(units, at + 2, to);
  const last = units[to - 1];
  // "South Asian rivals": common words and demonyms behind a compass word make no place.
  if (kind === 'place' && units.slice(at + 1, to).every((unit) => unit.cls === 'D' || unit.cls === 'C'))
    return null;
  if (to === at + 1 || kind === null || kind === undefined || last === undefined) return null;
  // "Camp Commander", "Daily Mail": the last head decides when it is another head word.
  const lastKind = last.cls === 'H' && kind !== 'operation' ? last.kind : null;
  return { from: at, to, kind: lastKind ?? kind, anchor: null };
}

/** "As part of Operation Grey Heron Zarif Gul was held": a given name that another follows begins a person. */
function beforePerson(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at + 1 < to; at++) {
    if (cls(units, at) === 'G' && 'GUS'.includes(cls(units, at + 1))) return at;
  }
  return to;
}

/** "… Authority", "… of …": the head last, or continued by "of". */
function headed(
  words: readonly Word[],
  units: readonly Unit[],
  first: number,
  floor: number,
  initial: boolean,
): HeadSpan | null {
  let at = first;
  // The last head of an unbroken stretch decides: "Police Training College".
  for (
    let next = at + 1;
    next < units.length && MODIFIERS.has(cls(units, next)) && connected(words, units, next);
    next++
  ) {
    if (cls(units, next) === 'H') at = next;
  }
  const fold = wordFold(words, units, at);
  const kind = units[at]?.kind ?? headKind(fold);
  if (kind === null) return null;
  let from = at;
  while (from > floor && extendsLeft(words, units, from)) from--;
  if (cls(units, from) === 'L') from++;
  const opener = initial && from === 0 && plainOpener(words, units) ? 0 : -1;
  while (from < at && (ARTICLES.has(wordFold(words, units, from)) || from === opener)) from++;
  let to = continued(words, units, at, fold);
  if (
    cls(units, to) === 'N' &&
    (kind === 'programme' || kind === 'document' || kind === 'organisation' || kind === 'place') &&
    connected(words, units, to)
  )
    to++;
  if (kind === 'organisation' && to > from + 1) to = withRange(words, units, to);
  if (from === at && to === at + 1) return null;
  if (initial && from === 0 && from === at && EVERYDAY_HEADS.has(fold)) return null;
  if (to === at + 1) from = cutPlace(words, units, from, at, kind);
  if (!named(words, units, from, to, at, kind, initial && from === 0)) return null;
  const only = units[from];
  const anchor =
    from === at - 1 && to === at + 1 && only?.kind === 'place' && PLACE_CLASSES.has(fold)
      ? (only.entry?.anchor ?? null)
      : null;
  const scheme = kind === 'place' && to - from > 1 && SCHEMES.has(words[units[to - 1]?.to ?? -1]?.text ?? '');
  return { from, to, kind: scheme ? 'programme' : kind, anchor: scheme ? null : anchor };
}

/** "the Safe Harbour programme": what is written small behind it says what it is. */
const SCHEMES = new Set('programme program initiative scheme accord treaty pact dialogue'.split(' '));

function extendsLeft(words: readonly Word[], units: readonly Unit[], from: number): boolean {
  if (!connected(words, units, from)) return false;
  const before = cls(units, from - 1);
  if (MODIFIERS.has(before)) return before === 'N' || !lower(words, units, from - 1) || from - 1 > 0;
  // "Planning and Development Department": common words on both sides.
  return (
    before === 'L' &&
    wordFold(words, units, from - 1) === 'and' &&
    isBodyNoun(words, units, from) &&
    isBodyNoun(words, units, from - 2)
  );
}

/** Bodies of a district or a post: "Customs Collectorate Chaman", "Bomb Disposal Unit Peshawar". */
const LOCAL_HEADS = new Set('collectorate unit watch'.split(' ').map(foldWord));

const COMPASS = new Set(['north', 'south', 'east', 'west']);

/** "Counter Terrorism Wing Bolan Range", "Frontier Corps South": the part of the country that a body serves. */
function withRange(words: readonly Word[], units: readonly Unit[], to: number): number {
  const behind = (at: number): boolean =>
    at < units.length && connected(words, units, at) && !lower(words, units, at);
  if (behind(to) && COMPASS.has(wordFold(words, units, to)) && !behind(to + 1)) return to + 1;
  const post =
    LOCAL_HEADS.has(wordFold(words, units, to - 1)) && cls(units, to) === 'K' && units[to]?.kind === 'place';
  if (post && behind(to) && words[units[to]?.from ?? -1]?.joint === 'space') return to + 1;
  const ranged =
    behind(to) && behind(to + 1) && /^(?:range|region|zone)$/.test(wordFold(words, units, to + 1));
  return ranged && 'KUG'.includes(cls(units, to)) ? to + 2 : to;
}

/** A common word, or an unknown one in the plural: "Charities and Trusts Commission". */
const isBodyNoun = (words: readonly Word[], units: readonly Unit[], at: number): boolean =>
  cls(units, at) === 'C' ||
  BODY_ADJECTIVES.has(wordFold(words, units, at)) ||
  (cls(units, at) === 'U' && /[^s]s$/.test(wordFold(words, units, at)));

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** End of "… of X and Y" after the head at `at`, or just behind the head. */
function continued(words: readonly Word[], units: readonly Unit[], at: number, fold: string): number {
  const end = at + 1;
  if (!CONTINUED_HEADS.has(fold) && fold !== 'government') return end;
  if (cls(units, end) !== 'L' || !OF_WORDS.has(wordFold(words, units, end)) || !connected(words, units, end))
    return end;
  let to = end + 1;
  // "the Port Authority on Monday": a day is no part of the name.
  if (wordFold(words, units, end) === 'on' && DAYS.test(words[units[to]?.from ?? -1]?.lower ?? ''))
    return end;
  if (wordFold(words, units, to) === 'the') to++;
  const start = to;
  const follows = (i: number): boolean =>
    (FOLLOWERS.has(cls(units, i)) || (fold === 'ofice' && cls(units, i) === 'T')) &&
    connected(words, units, i);
  if (PLACE_CLASSES.has(fold) && units[to]?.kind === 'place') return end;
  while (follows(to)) to++;
  if (to === start) return end;
  while (continues(words, units, to)) {
    let next = to + 1;
    if (wordFold(words, units, next) === 'the') next++;
    if (!follows(next)) break;
    while (follows(next)) next++;
    if (cls(units, next - 1) === 'H') break;
    to = next;
  }
  return to;
}

/** "Kabul Abbey Gate", "Karachi Jinnah Hospital": the town before a complete name of a place is its own mention. */
function cutPlace(
  words: readonly Word[],
  units: readonly Unit[],
  from: number,
  at: number,
  kind: EntityKind,
): number {
  const first = units[from];
  if (kind !== 'place' || first?.cls !== 'K' || first.kind !== 'place' || at - from < 2) return from;
  const second = cls(units, from + 1);
  const hyphen = words[units[from + 1]?.from ?? 0]?.joint === 'hyphen';
  return !hyphen && (second === 'U' || second === 'G') ? from + 1 : from;
}

/** A head needs something that names: a known, unknown or personal word, or a capitalised word fit for a body. */
function named(
  words: readonly Word[],
  units: readonly Unit[],
  from: number,
  to: number,
  head: number,
  kind: EntityKind,
  opens: boolean,
): boolean {
  // "Afghan Army" names a body; "Afghan Law", "Pakistani Camp" name nothing.
  if (kind !== 'organisation' && to - from === 2 && cls(units, from) === 'D') return false;
  // "Not War", "Big Attack": common words name no event.
  if (kind === 'event' && units.slice(from, to).every((unit) => unit.cls === 'C' || unit.cls === 'H'))
    return false;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === undefined || at === head) continue;
    if ('KDGUS'.includes(unit.cls)) return true;
    if (unit.cls === 'N' && (kind === 'organisation' || kind === 'document')) return true;
    if (unit.cls === 'C' && !opens && at < head) return true;
    // "the Police College": one body names another.
    if (unit.cls === 'H' && unit.kind === 'organisation' && kind === 'organisation' && !opens && at < head)
      return true;
    const fold = wordFold(words, units, at);
    if (
      (unit.cls === 'C' || unit.cls === 'H' || unit.cls === 'T') &&
      (BODY_ADJECTIVES.has(fold) || to > head + 1)
    )
      return true;
  }
  return to - from > 2;
}

const cls = (units: readonly Unit[], at: number): UnitClass | 'none' => units[at]?.cls ?? 'none';
const wordFold = (words: readonly Word[], units: readonly Unit[], at: number): string =>
  words[units[at]?.from ?? -1]?.fold ?? '';
const lower = (words: readonly Word[], units: readonly Unit[], at: number): boolean =>
  words[units[at]?.from ?? -1]?.shape === 'lower';
/** "… and Narcotics Control", "… for Justice", "… of the Federation": the name goes on after its first "of". */
function continues(words: readonly Word[], units: readonly Unit[], at: number): boolean {
  const link = wordFold(words, units, at);
  if (link === 'of') return cls(units, at + 1) !== 'T';
  return (link === 'and' || link === 'for') && fitsBody(words, units, at + 1);
}

const fitsBody = (words: readonly Word[], units: readonly Unit[], at: number): boolean =>
  cls(units, at) === 'C' || BODY_ADJECTIVES.has(wordFold(words, units, at));
const ARTICLES = new Set(['the', 'a', 'an']);

/** A sentence opener that no body's name begins with. */
function plainOpener(words: readonly Word[], units: readonly Unit[]): boolean {
  return cls(units, 0) === 'C' && !BODY_ADJECTIVES.has(wordFold(words, units, 0));
}

/** True where unit `at` hangs on to the unit before it inside one name. */
export function connected(words: readonly Word[], units: readonly Unit[], at: number): boolean {
  const [unit, before] = [units[at], units[at - 1]];
  if (unit === undefined || before === undefined) return false;
  const [word, last] = [words[unit.from], words[before.to - 1]];
  if (word === undefined || last === undefined || !joins(word, last)) return false;
  if (last.possessive) return before.cls === 'C' || before.cls === 'H';
  if (word.joint === 'ampersand') return 'CGU'.includes(before.cls) && 'CHU'.includes(unit.cls);
  return word.joint !== 'slash';
}
