import type { EntityKind } from '../words/index.ts';
import type { Draft } from './names-draft.ts';
import {
  BODY_ADJECTIVES,
  CONTINUED_HEADS,
  headKind,
  leadingKind,
  longestEntry,
  LOWER_TITLES,
  GIVEN,
} from './names-lexicon.ts';
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
export function headerBodies(words: readonly Word[], top: boolean): Draft[] {
  const label = words[0];
  if (label === undefined) return [];
  const named = labelled(words);
  if (named.length > 0) return named;
  const parts =
    PARTY_LABELS.has(label.lower) && words.length > 1
      ? segments(words, 1)
      : [...letterhead(words), ...(top ? bodiesOnTop(words) : [])];
  return parts
    .filter((part, at) => parts.findIndex((other) => other.from < part.to && other.to > part.from) === at)
    .map((part) => headerDraft(part, 'organisation'));
}

const headerDraft = ({ from, to }: Range, kind: EntityKind): Draft => ({
  from,
  to,
  kind,
  nameKind: 'primary',
  title: null,
  anchor: null,
  rule: 'name.header@1',
});

/** "Programme: X", "SOURCE: X (website)": the label says what its value names. */
const LABELS: ReadonlyMap<string, EntityKind> = new Map([
  ...'programme program project scheme'.split(' ').map((word) => [word, 'programme'] as const),
  ...'operation'.split(' ').map((word) => [word, 'operation'] as const),
  ...'source newspaper publication outlet website daily original'
    .split(' ')
    .map((word) => [word, 'channel'] as const),
  ...'actor group outfit gang cluster institution company bank firm employer organisation organization ngo charity'
    .split(' ')
    .map((word) => [word, 'organisation'] as const),
  ...'vessel ship'.split(' ').map((word) => [word, 'vessel'] as const),
]);
const LONGEST_VALUE = 5;

/** The value behind "Label:" or "Some label:" at the beginning of a line: its capitalised words up to the first break. */
function labelled(words: readonly Word[]): Draft[] {
  const from = words.findIndex((word, at) => at > 0 && /^\s*:\s*["“«]?$/.test(word.gap));
  if (from < 1 || from > 3) return [];
  const kind = LABELS.get(words[from - 1]?.lower ?? '');
  if (kind === undefined) return [];
  let to = from;
  while (to < words.length && isWritten(words[to] as Word) && (to === from || words[to]?.joint !== 'break'))
    to++;
  const value = words.slice(from, to);
  if (value.length < 2 || value.length > LONGEST_VALUE || value.some((word) => word.shape === 'number'))
    return [];
  return [headerDraft({ from, to }, kind === 'channel' && value.some(isHead) ? 'organisation' : kind)];
}

/** Heads of bodies that only a letterhead shows to be such. */
const ROOMS = new Set('room desk office post section branch'.split(' '));
/** Words of titles: a line with one of these tells what it is about. */
const TITLES = new Set(
  'report reports sitrep brief briefing note notes memo bulletin summary review notice statement update extract minutes assessment attack attacks arrest killing blast bombing on in at by after against over'.split(
    ' ',
  ),
);

/** On top of a document: "RAILWAYS POLICE – SUKKUR DIVISION", "TREASURY OF THE REPUBLIC – OFFICE OF SANCTIONS". */
function bodiesOnTop(words: readonly Word[]): Range[] {
  const found: Range[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]?.joint !== 'break') to++;
    if (isBody(words.slice(from, to))) found.push({ from, to });
    from = to;
  }
  return found;
}

function isBody(part: readonly Word[]): boolean {
  const [first, last] = [part[0], part.at(-1)];
  if (first === undefined || last === undefined || part.length < 2 || part.length > LONGEST) return false;
  if (!part.every(isWritten) || part.some((word) => TITLES.has(word.lower)) || isPost(part)) return false;
  if (CONTINUED_HEADS.has(first.fold) && isHead(first)) return part[1]?.lower === 'of';
  // "SUKKUR DIVISION" is the part of a country that the body before it serves.
  if (!isHead(last) && !ROOMS.has(last.lower)) return false;
  if (BEHIND_HEAD.has(last.lower) || last.lower === 'division') return false;
  const named = part.filter(
    (word, at) =>
      isHead(word) ||
      ROOMS.has(word.lower) ||
      BODY_ADJECTIVES.has(word.fold) ||
      headKind(word.fold) !== null ||
      inPlace(part, at),
  );
  return named.length * 2 >= part.length && named.length >= 2;
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
    if (isCapitals(named) && inFrom(words)) {
      found.push({ from, to });
      from = to;
      continue;
    }
    if (
      named.length >= 2 &&
      named.length <= LONGEST &&
      hasHead(named) &&
      named.every(isWritten) &&
      !isPost(named)
    )
      found.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return found;
}

/** "LIAISON OFFICER": a post, no body. */
const isPost = (words: readonly Word[]): boolean =>
  LOWER_TITLES.has(words.at(-1)?.fold ?? '') || words.at(-1)?.lower === 'officer';

/** "FROM: BUNDESAMT FUER LAGE, BERLIN": who sends a message is a body, unless he has a given name, a rank or is a town. */
const inFrom = (words: readonly Word[]): boolean => /^(?:from|fm|originator)$/.test(words[0]?.lower ?? '');
const isCapitals = (part: readonly Word[]): boolean =>
  part.length >= 2 &&
  part.length <= 5 &&
  part.every((word, at) => word.shape === 'upper' && !GIVEN.has(word.fold) && !inPlace(part, at)) &&
  longestEntry(part, 0, part.length, true)?.cls !== 'title' &&
  !isPost(part);

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
