import { acronymKey, foldName, isAcronym, organisationWords } from '../names/index.ts';
import { type MatchKind, type NamePart, type PreparedName, prepareName } from '../names/match/index.ts';

/** Parts of one name that are looked at; beyond this a text is no name. */
const MOST_PARTS = 24;
/** Code units of a name that are read. */
const MOST_UNITS = 512;
/** Bits are counted in eighths. */
const EIGHTHS = 8;
/** Joined forms shorter than this are found by chance. */
const LEAST_JOINED = 4;

const LEAST_WORD = 4;
const LEAST_ACRONYM = 3;
const MOST_ACRONYM = 8;

/** A part as the index counts it. */
export interface Feature {
  readonly part: NamePart;
  /** Weight in eighths of a bit, at least 1. */
  readonly weight: number;
}

/** What a name is found by; made by one function for the listed and for the asked. */
export interface Features {
  readonly parts: readonly Feature[];
  /** Neighbouring parts written as one. */
  readonly joined: readonly Joined[];
  /** The letters of a name that is an acronym. */
  readonly acronym: string | null;
  /** The acronyms that can be read off the name's words. */
  readonly initials: readonly string[];
}

export interface Joined {
  readonly text: string;
  readonly key: string;
  /** Which parts are joined: bit n for part n. */
  readonly bits: number;
}

/** Text that is bounded: no one is named at greater length. */
export function bounded(text: string): string {
  return text.length <= MOST_UNITS ? text : text.slice(0, MOST_UNITS);
}

/** What the name is found by. */
export function featuresOf(text: string, kind: MatchKind): Features {
  return featuresOfPrepared(prepareName(bounded(text), kind));
}

/**
 * Words of the text as they are written that are no part of it as it was read: a listed name is found by them as well,
 * should it be read wrongly. A query is not asked by them: its namesakes would push out what shares less common words.
 */
export function plainWordsOf(text: string, read: Features): readonly Feature[] {
  const parts = new Set(read.parts.map(({ part }) => part.text));
  const missing = wordsOf(text).filter((word) => !parts.has(word));
  if (missing.length === 0) return [];
  return featuresOfPrepared(prepareName(missing.join(' '), 'thing')).parts;
}

const wordsOf = (text: string): readonly string[] =>
  foldName(bounded(text))
    .split(' ')
    .filter((word) => word.length >= LEAST_WORD);

function featuresOfPrepared(name: PreparedName): Features {
  const { text, kind } = name;
  const telling = name.parts.filter((part) => part.bits > 0);
  const kept = telling.length > 0 ? telling : name.parts;
  const parts = kept.slice(0, MOST_PARTS).map(featureOf);
  return {
    parts,
    joined: joinedOf(parts),
    acronym: kind !== 'person' && isAcronym(text) ? acronymKey(text) : null,
    initials: kind === 'person' ? [] : initialsOf(name),
  };
}

/** The first letters of all words, and of those that carry the name. */
function initialsOf(name: PreparedName): readonly string[] {
  const lettersOf = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');
  const all = lettersOf(foldName(bounded(name.text)).split(' '));
  const carrying = lettersOf(organisationWords(bounded(name.text)));
  return [...new Set([all, carrying])].filter(
    (letters) => letters.length >= LEAST_ACRONYM && letters.length <= MOST_ACRONYM,
  );
}

function featureOf(part: NamePart): Feature {
  return { part, weight: Math.max(1, Math.round(part.bits * EIGHTHS)) };
}

function joinedOf(parts: readonly Feature[]): readonly Joined[] {
  const joined: Joined[] = [];
  for (const [at, { part }] of parts.entries()) {
    const next = parts[at + 1]?.part;
    if (part.text.includes(' ')) joined.push(joinedFrom(part, undefined, 1 << at));
    if (next !== undefined) joined.push(joinedFrom(part, next, 3 << at));
  }
  return joined;
}

function joinedFrom(first: NamePart, second: NamePart | undefined, bits: number): Joined {
  return {
    text: first.text.replaceAll(' ', '') + (second?.text.replaceAll(' ', '') ?? ''),
    key: (first.keys[0] ?? '') + (second?.keys[0] ?? ''),
    bits,
  };
}

/** True where a joined form is long enough to be found by it. */
export function isTelling(joined: string): boolean {
  return joined.length >= LEAST_JOINED;
}
