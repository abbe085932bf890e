import type { Draft } from './names-draft.ts';
import { BODY_ADJECTIVES, headKind, leadingKind, longestEntry } from './names-lexicon.ts';
import type { Word } from './names-words.ts';

/** "From: X", "ORIGINATOR: X", "FROM X INFO ALL CELLS": what a message's header calls its parties by. */
const PARTY_LABELS = new Set(
  'from fm to info cc originator originated action distribution agency office'.split(' '),
);
/** Words that end a party where the line has no punctuation. */
const STOPS = new Set('info to from all subject subj ref date dtg cells stations units'.split(' '));
/** Parts of a body's name that stand behind its head: "Counter Terrorism Wing Bolan Range", "Frontier Corps South". */
const BEHIND_HEAD = new Set('range region zone circle north south east west central'.split(' '));
const SMALL = new Set('of and for the'.split(' '));
const LONGEST = 9;

const isHead = (word: Word): boolean =>
  (headKind(word.fold) === 'organisation' || leadingKind(word.fold) === 'organisation') &&
  !STOPS.has(word.lower);

/** In a header "Khunjerab Pass Control" is a post; in prose "arms control" is none. */
const hasHead = (words: readonly Word[]): boolean => words.some(isHead) || words.at(-1)?.lower === 'control';

/**
 * The bodies that a header line names: its parties, or the letterhead, which is a line of nothing but words that
 * bodies are called by. Capitals prove nothing in such lines, so head words decide.
 */
export function headerBodies(words: readonly Word[]): Draft[] {
  const label = words[0];
  if (label === undefined) return [];
  const parts = PARTY_LABELS.has(label.lower) && words.length > 1 ? segments(words, 1) : letterhead(words);
  return parts.map(({ from, to }) => ({
    from,
    to,
    kind: 'organisation' as const,
    nameKind: 'primary' as const,
    title: null,
    anchor: null,
    rule: 'name.header@1',
  }));
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function segments(words: readonly Word[], first: number): Range[] {
  const found: Range[] = [];
  for (let from = first; from < words.length; ) {
    let to = from;
    while (
      to < words.length &&
      !STOPS.has(words[to]?.lower ?? '') &&
      (to === from || words[to]?.joint !== 'break')
    )
      to++;
    const named = words.slice(from, to);
    if (named.length >= 2 && named.length <= LONGEST && hasHead(named) && named.every(isWritten))
      found.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return found;
}

const isWritten = (word: Word): boolean =>
  word.shape === 'capital' || word.shape === 'upper' || SMALL.has(word.lower);

/** A line of 2 to 7 words, all of them such as bodies are called by, with a head word among them. */
function letterhead(line: readonly Word[]): Range[] {
  const cut = line.findIndex((word, at) => at > 0 && word.joint === 'break');
  const words = cut < 0 ? line : line.slice(0, cut);
  // What follows may only be a date and a reference: "Home Department, 22 May 2026, HD/GEN/26/1".
  if (cut > 0 && !line.slice(cut).some((word) => /\d/.test(word.text))) return [];
  if (words.length < 2 || words.length > 7 || !hasHead(words) || !words.every(isWritten)) return [];
  const known = words.filter(
    (word, at) =>
      isHead(word) ||
      BODY_ADJECTIVES.has(word.fold) ||
      inPlace(words, at) ||
      (word.lower === 'control' && at === words.length - 1) ||
      (headKind(word.fold) === 'place' && at > 0),
  );
  const last = words.at(-1) as Word;
  const closed = hasHead([last]) || BEHIND_HEAD.has(last.lower) || inPlace(words, words.length - 1);
  // One word may be anything ("Safe Cities Police Cell" has two that are known and two that are not).
  return closed &&
    known.length * 2 >= words.filter((word) => !SMALL.has(word.lower)).length &&
    known.length >= 2
    ? [{ from: 0, to: words.length }]
    : [];
}

/** True where the word is part of a known place of one or two words. */
function inPlace(words: readonly Word[], at: number): boolean {
  return [at, at - 1].some((from) => {
    const entry = longestEntry(words, from, words.length, false);
    return entry?.kind === 'place' && from + entry.keys.length > at;
  });
}
