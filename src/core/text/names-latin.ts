import { asEvent, decide } from './names-decide.ts';
import type { Draft, Passage } from './names-draft.ts';
import { izafatSpans } from './names-izafat.ts';
import { connected, type HeadSpan, headSpans } from './names-heads.ts';
import {
  GIVEN,
  headKind,
  isCommon,
  LOWER_ROLES,
  LOWER_TITLES,
  longestEntry,
  NAME_LIKE_TITLES,
} from './names-lexicon.ts';
import { isCapital, isOrdinal, isParticle, runEnd, type Unit, unitsOf } from './names-units.ts';
import type { Word } from './names-words.ts';

/** Names in the Latin-script runs of one sentence, in order, not overlapping. */
export function latinNames(passage: Passage): Draft[] {
  const { words } = passage;
  const drafts: Draft[] = [];
  const folds = passage.known === null ? [] : words.map((word) => word.fold);
  for (let at = 0; at < words.length; ) {
    const listed = listedEnd(words, at);
    if (listed > at) {
      drafts.push(listedDraft(at, listed));
      at = listed;
      continue;
    }
    if (!startsRun(words, at)) {
      at++;
      continue;
    }
    const end = runEnd(words, at, words.length);
    const units = unitsOf(words, at, end, passage, folds);
    drafts.push(...readRun(passage, units, opensSentence(words, at)));
    at = Math.max(end, units.at(-1)?.to ?? end);
  }
  return drafts.map((draft) => asEvent(passage, draft));
}

const listedDraft = (from: number, to: number): Draft => ({
  from,
  to,
  kind: 'person',
  nameKind: 'primary',
  title: null,
  anchor: null,
  rule: 'name.listed@1',
});

/** End of "SURNAME, Given Father" as lists write a person, at the beginning of a line or behind a number or colon; `at` where none begins. */
function listedEnd(words: readonly Word[], at: number): number {
  const surname = words[at];
  if (surname?.shape !== 'upper' || words[at + 1]?.gap !== ', ') return at;
  const [given, before] = [words[at + 1], words[at - 1]];
  if (given?.shape !== 'capital') return at;
  if (!/^\p{L}{3,}$/u.test(surname.text) || isCommon(surname) || isCommon(given)) return at;
  if (before !== undefined && before.shape !== 'number' && !/[:;\n.]\s*$/.test(surname.gap)) return at;
  if ([at, at + 1].some((from) => longestEntry(words, from, words.length, false) !== null)) return at;
  let to = at + 2;
  while (to < words.length && to < at + 5 && words[to]?.joint === 'space' && words[to]?.shape === 'capital')
    to++;
  return words[to]?.joint === 'space' ? at : to;
}

function startsRun(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return false;
  if (isCapital(word)) return true;
  if (next === undefined) return false;
  if (word.shape === 'number') return next.joint === 'slash' && next.shape === 'number';
  if (isOrdinal(word)) return isCapital(next) && headKind(next.fold) === 'organisation';
  if (!isParticle(word) || !isCapital(next)) return false;
  return (
    next.joint === 'hyphen' ||
    (next.joint === 'space' &&
      (word.text === 'bin' || word.text === 'ibn' || word.text === 'al' || word.text === 'abu'))
  );
}

const opensSentence = (words: readonly Word[], at: number): boolean =>
  at === 0 || /[:“"«‘•–—]\s*$|^\s*\n/.test(words[at]?.gap ?? '');

function readRun(passage: Passage, cut: readonly Unit[], initial: boolean): Draft[] {
  const { words } = passage;
  const units = cut.map((unit, i) => (i === 0 && initial ? demoted(passage, unit, cut[1]) : unit));
  const drafts: Draft[] = [];
  const capitals = inCapitals(passage, units);
  if (capitals !== null) return [capitals];
  const spans = passage.strict
    ? []
    : apart(izafatSpans(passage.text, words, units), headSpans(words, units, initial));
  let at = 0;
  for (const span of [...spans, null]) {
    const stop = span?.from ?? units.length;
    if (at < stop) drafts.push(...readRest(passage, units, at, stop));
    if (span !== null) {
      drafts.push(inApposition(words, spanDraft(units, span)));
      at = span.to;
    }
  }
  return drafts;
}

/** A capital that opens a sentence proves nothing of a word the text also writes small. */
function demoted(passage: Passage, unit: Unit, next: Unit | undefined): Unit {
  const word = passage.words[unit.from];
  if (word === undefined || unit.to > unit.from + 1) return unit;
  const doubtful =
    (unit.cls === 'U' && passage.lowerSeen.has(word.fold)) ||
    (unit.cls === 'G' && isCommon(word) && next?.cls !== 'G');
  return doubtful ? { ...unit, cls: 'C' } : unit;
}

const APPOSITIONS: ReadonlyMap<string, Draft['kind']> = new Map([
  ['operation', 'operation'],
  ['programme', 'programme'],
  ['program', 'programme'],
  ['project', 'programme'],
  ['scheme', 'programme'],
  ['exercise', 'operation'],
]);

/** The kind that "operation X", "a sister programme, X" gives to what follows; null where nothing does. */
function apposition(words: readonly Word[], from: number): Draft['kind'] | null {
  const gap = words[from]?.gap;
  return gap === ' ' || gap === ', ' ? (APPOSITIONS.get(words[from - 1]?.lower ?? '') ?? null) : null;
}

/** "an earlier operation, Green Line": whatever its head word means elsewhere. */
function inApposition(words: readonly Word[], draft: Draft): Draft {
  const kind =
    draft.kind === 'person' || draft.kind === 'organisation' ? null : apposition(words, draft.from);
  return kind === null ? draft : { ...draft, kind };
}

/** "the programme JUSTICE LINK", "the programme Second Spring": common words with capitals that are its name. */
function inCapitals(passage: Passage, units: readonly Unit[]): Draft | null {
  const { words, allCapitals } = passage;
  const [from, to] = [units[0]?.from ?? 0, units.at(-1)?.to ?? 0];
  if (allCapitals || to - from < 2 || to - from > 4) return null;
  const kind = apposition(words, from);
  if (kind === null) return null;
  const upper = words.slice(from, to).every(({ shape }) => shape === 'upper');
  const plain = units.every(({ cls }) => 'CUNH'.includes(cls));
  if (!upper && !(plain && words.slice(from, to).every(({ shape }) => shape === 'capital'))) return null;
  return { from, to, kind, nameKind: 'primary', title: null, anchor: null, rule: 'name.context@1' };
}

/** Spans of both finders in order; where they overlap the longer one stands. */
function apart(tied: readonly HeadSpan[], headed: readonly HeadSpan[]): HeadSpan[] {
  if (tied.length === 0) return [...headed];
  const all = [...tied, ...headed].toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: HeadSpan[] = [];
  for (const span of all)
    if (kept.every((other) => span.to <= other.from || span.from >= other.to)) kept.push(span);
  return kept.toSorted((a, b) => a.from - b.from);
}

function spanDraft(units: readonly Unit[], span: HeadSpan): Draft {
  return {
    from: units[span.from]?.from ?? 0,
    to: units[span.to - 1]?.to ?? 0,
    kind: span.kind,
    nameKind: 'primary',
    title: null,
    anchor: span.anchor,
    rule: 'name.head@1',
  };
}

/** What head words left: known names, titles with people, and bare runs that context must decide. */
function readRest(passage: Passage, units: readonly Unit[], from: number, to: number): Draft[] {
  const { words } = passage;
  const drafts: Draft[] = [];
  let title: Title | null = from === 0 ? (titleBefore(words, units[0]) ?? retired(words, units[0])) : null;
  for (let at = from; at < to; ) {
    const unit = units[at] as Unit;
    if (at > from && !connected(words, units, at)) title = null;
    if (
      unit.cls === 'T' &&
      !(title !== null && isNameLike(words, unit)) &&
      !isFirstOfTwo(words, units, at, to)
    ) {
      title = joinTitle(passage, title, unit);
      at++;
      continue;
    }
    const calledAsTown =
      unit.cls === 'K' &&
      unit.kind === 'place' &&
      unit.to === unit.from + 1 &&
      title !== null &&
      !title.office &&
      at > from;
    const team = at === from && unit.cls === 'K' ? namedAfterPlace(passage, units, at, to) : null;
    if (team !== null) {
      drafts.push(team);
      title = null;
      at = units.findIndex((one) => one.to === team.to) + 1;
      continue;
    }
    if ('GUST'.includes(unit.cls) || calledAsTown) {
      const end = bareEnd(words, units, at, to);
      const draft = decide(passage, units, at, end, title);
      if (draft !== null) drafts.push(draft);
      title = null;
      at = end;
      continue;
    }
    if (unit.cls === 'K') drafts.push(knownDraft(unit));
    if (
      !(
        title?.office === true &&
        (unit.cls === 'K' ||
          unit.cls === 'D' ||
          (isOf(words, unit) && 'KD'.includes(units[at + 1]?.cls ?? '?')))
      )
    )
      title = null;
    at++;
  }
  return drafts;
}

/** "the Kalat Lanterns": behind the article, a place and a capitalised word that is no place and no man are a body. */
function namedAfterPlace(passage: Passage, units: readonly Unit[], at: number, to: number): Draft | null {
  const { words, strict } = passage;
  const unit = units[at] as Unit;
  if (strict || unit.kind !== 'place' || words[unit.from - 1]?.lower !== 'the') return null;
  let end = at + 1;
  while (end < to && 'UC'.includes(units[end]?.cls ?? '?') && connected(words, units, end)) end++;
  if (end === at + 1 || end < to) return null;
  const draft = decide(passage, units, at, end, null);
  return draft?.rule === 'name.definite@1' && draft.kind === 'organisation' ? draft : null;
}

function knownDraft(unit: Unit): Draft {
  return {
    from: unit.from,
    to: unit.to,
    kind: unit.kind ?? 'organisation',
    nameKind: unit.entry?.nameKind ?? 'primary',
    title: null,
    anchor: unit.entry?.anchor ?? null,
    rule: unit.entry?.keys.length === 0 ? 'name.known@1' : 'name.lexicon@1',
  };
}

/** Where the title stands; empty for a role that only shows that a person follows. */
interface Title {
  readonly start: number;
  readonly end: number;
  readonly office: boolean;
}

const isOf = (words: readonly Word[], unit: Unit): boolean =>
  unit.cls === 'L' && words[unit.from]?.fold === 'of';
const isNameLike = (words: readonly Word[], unit: Unit): boolean =>
  unit.to === unit.from + 1 && NAME_LIKE_TITLES.has(words[unit.from]?.fold ?? '');

/** Given names that are honorifics before longer names: "Mir Alam" is a whole name, "Mir Alam Nasar" may be Alam Nasar's. */
const GIVEN_TITLES = new Set(['mir', 'amir', 'amer', 'hazrat', 'sultan']);

function isFirstOfTwo(words: readonly Word[], units: readonly Unit[], at: number, to: number): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  if (
    unit === undefined ||
    !'GU'.includes(next?.cls ?? '?') ||
    at + 1 >= to ||
    !connected(words, units, at + 1)
  )
    return false;
  if (!GIVEN_TITLES.has(words[unit.from]?.fold ?? '') || words[unit.from]?.shape !== 'capital') return false;
  const further =
    at + 2 < to && connected(words, units, at + 2) && 'GUSTK'.includes(units[at + 2]?.cls ?? '?');
  return !further;
}

/** A lower-case title right before the run: "commander Zarif Gul". */
function titleBefore(words: readonly Word[], unit: Unit | undefined): Title | null {
  const [word, run] = [words[(unit?.from ?? 0) - 1], words[unit?.from ?? 0]];
  if (word === undefined || run === undefined || run.joint !== 'space' || word.possessive) return null;
  if (LOWER_ROLES.has(word.fold)) return { start: word.end, end: word.end, office: false };
  return LOWER_TITLES.has(word.fold) ? { start: word.start, end: word.end, office: false } : null;
}

const RETIRED = new Set(['retd', 'ret', 'rtd', 'r', 'retired']);

/** "Gen (retd) X": the rank stands before what says that he left it. */
function retired(words: readonly Word[], unit: Unit | undefined): Title | null {
  const end = (unit?.from ?? 0) - 1;
  const last = words[end - 1];
  if (last === undefined || !RETIRED.has(words[end]?.lower ?? '') || !/\($/.test(words[end]?.gap ?? ''))
    return null;
  for (let from = Math.max(0, end - 4); from < end; from++) {
    const entry = longestEntry(words, from, end, false);
    if (entry?.cls === 'title' && entry.keys.length === end - from)
      return { start: (words[from] as Word).start, end: last.end, office: false };
  }
  return null;
}

function joinTitle(passage: Passage, title: Title | null, unit: Unit): Title {
  const { words, text } = passage;
  const [first, last] = [words[unit.from] as Word, words[unit.to - 1] as Word];
  const start = title !== null && first.start - title.end <= 2 ? title.start : first.start;
  const end = text.charAt(last.end) === '.' ? last.end + 1 : last.end;
  return { start, end, office: unit.entry?.office === true };
}

/** "AVT Saleem Shahid", "Shahid APP": a short acronym is no part of the name beside it; a surname in capitals is. */
function acronymBeside(words: readonly Word[], units: readonly Unit[], at: number): boolean {
  const [before, word] = [words[(units[at - 1] as Unit).to - 1], words[(units[at] as Unit).from]];
  if (before === undefined || word === undefined) return false;
  if (before.shape === 'upper' && word.shape === 'capital')
    return before.text.length > 1 && !before.text.includes('.');
  return (
    before.shape === 'capital' &&
    word.shape === 'upper' &&
    word.text.length > 1 &&
    word.text.length <= 3 &&
    !word.text.includes('.')
  );
}

const DANGLING = new Set(['al', 'el', 'bin', 'ibn', 'abu', 'ul']);
const dangles = (word: Word | undefined): boolean =>
  word?.shape === 'lower' || DANGLING.has(word?.lower ?? '');

const TIME_WORDS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday)$/;

/** "Dad Karim Hot said": behind two words of a name a capital in running text is the family's, whatever else the word means. */
function commonSurname(words: readonly Word[], units: readonly Unit[], at: number, end: number): boolean {
  const [unit, word] = [units[end], words[units[end]?.from ?? -1]];
  return (
    unit?.cls === 'C' &&
    (units[end + 1]?.cls ?? 'L') === 'L' &&
    end - at >= 2 &&
    units[end - 1]?.cls === 'G' &&
    word?.shape === 'capital' &&
    word.joint === 'space' &&
    !TIME_WORDS.test(word.lower)
  );
}

/** End of a run of bare name words that begins at `at`: "Gul Zaman bin Haji Omar", "J. K. Tarrant". */
function bareEnd(words: readonly Word[], units: readonly Unit[], at: number, to: number): number {
  let end = at + 1;
  while (end < to && end - at < 7 && connected(words, units, end) && !acronymBeside(words, units, end)) {
    const [unit, before] = [units[end] as Unit, units[end - 1] as Unit];
    const hyphened = words[unit.from]?.joint === 'hyphen';
    const townAsSurname =
      unit.cls === 'K' &&
      unit.kind === 'place' &&
      unit.to === unit.from + 1 &&
      before.cls === 'G' &&
      !hyphened &&
      end - at === 1 &&
      end + 1 === to;
    const article = words[before.from]?.shape === 'lower';
    const nisba =
      unit.cls === 'D' && unit.to === unit.from + 1 && (article || (before.cls === 'G' && !hyphened));
    // "Said Omar Juma": days and months of the faith are given names as well.
    const holyName =
      unit.cls === 'I' &&
      unit.to === unit.from + 1 &&
      'GU'.includes(before.cls) &&
      GIVEN.has(words[unit.from]?.fold ?? '');
    const titleInside = holyName || (unit.cls === 'T' && isNameLike(words, unit));
    if (
      !'GUS'.includes(unit.cls) &&
      !townAsSurname &&
      !nisba &&
      !titleInside &&
      !commonSurname(words, units, at, end)
    )
      break;
    end++;
  }
  // A particle does not end a name.
  while (end > at + 1 && dangles(words[(units[end - 1] as Unit).from])) end--;
  return end;
}
