import type { EntityKind, NameKind } from '../words/index.ts';
import { contextKind, previous } from './names-context.ts';
import { connected, type HeadSpan, headSpans } from './names-heads.ts';
import {
  EVENT_NOUNS,
  FAMILY,
  GIVEN,
  isCommon,
  joins,
  type KnownNames,
  LOWER_TITLES,
  looksLikeName,
  looksLikePlace,
  NAME_LIKE_TITLES,
} from './names-lexicon.ts';
import { isCapital, isParticle, runEnd, type Unit, unitsOf } from './names-units.ts';
import type { Word } from './names-words.ts';

/** A name over words [from, to) of one sentence. `pending`: a lone capitalised word that counts only if named elsewhere. */
export interface Draft {
  from: number;
  to: number;
  kind: EntityKind;
  nameKind: NameKind;
  title: string | null;
  anchor: string | null;
  rule: string;
  pending?: boolean;
  /** Characters of the first word that stand before the name: a joined preposition. */
  skip?: number;
}

export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  /** Headings and lines in capitals: shape proves nothing there. */
  readonly strict: boolean;
  readonly allCapitals: boolean;
  readonly known: KnownNames | null;
  /** Folded words that the text also writes in lower case. */
  readonly lowerSeen: ReadonlySet<string>;
}

/** Names in the Latin-script runs of one sentence, in order, not overlapping. */
export function latinNames(passage: Passage): Draft[] {
  const { words } = passage;
  const drafts: Draft[] = [];
  for (let at = 0; at < words.length; ) {
    if (!startsRun(words, at)) {
      at++;
      continue;
    }
    const end = runEnd(words, at, words.length);
    const units = unitsOf(words, at, end, passage.allCapitals, passage.known);
    drafts.push(...readRun(passage, units, opensSentence(words, at)));
    at = Math.max(end, units.at(-1)?.to ?? end);
  }
  return drafts.map((draft) => asEvent(passage, draft));
}

function startsRun(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return false;
  if (isCapital(word)) return true;
  if (next === undefined) return false;
  if (word.shape === 'number') return next.joint === 'slash' && next.shape === 'number';
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
  const spans = passage.strict ? [] : headSpans(words, units, initial);
  let at = 0;
  for (const span of [...spans, null]) {
    const stop = span?.from ?? units.length;
    if (at < stop) drafts.push(...readRest(passage, units, at, stop));
    if (span !== null) {
      drafts.push(spanDraft(units, span));
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
    (unit.cls === 'G' && isCommon(word.fold) && next?.cls !== 'G');
  return doubtful ? { ...unit, cls: 'C' } : unit;
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
  let title: Title | null = from === 0 ? titleBefore(words, units[0]) : null;
  for (let at = from; at < to; ) {
    const unit = units[at] as Unit;
    if (at > from && !connected(words, units, at)) title = null;
    if (unit.cls === 'T' && !(title !== null && isNameLike(words, unit))) {
      title = joinTitle(passage, title, unit);
      at++;
      continue;
    }
    if ('GUST'.includes(unit.cls)) {
      const end = bareEnd(words, units, at, to);
      const draft = decide(passage, units, at, end, title);
      if (draft !== null) drafts.push(draft);
      title = null;
      at = end;
      continue;
    }
    if (unit.cls === 'K') drafts.push(knownDraft(unit));
    if (!(title?.office === true && (unit.cls === 'K' || unit.cls === 'D' || isOf(words, unit))))
      title = null;
    at++;
  }
  return drafts;
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

interface Title {
  readonly start: number;
  readonly end: number;
  readonly office: boolean;
}

const isOf = (words: readonly Word[], unit: Unit): boolean =>
  unit.cls === 'L' && words[unit.from]?.fold === 'of';
const isNameLike = (words: readonly Word[], unit: Unit): boolean =>
  unit.to === unit.from + 1 && NAME_LIKE_TITLES.has(words[unit.from]?.fold ?? '');

/** A lower-case title right before the run: "commander Zarif Gul". */
function titleBefore(words: readonly Word[], unit: Unit | undefined): Title | null {
  const [word, run] = [words[(unit?.from ?? 0) - 1], words[unit?.from ?? 0]];
  if (
    word === undefined ||
    run === undefined ||
    run.joint !== 'space' ||
    word.possessive ||
    !LOWER_TITLES.has(word.fold)
  )
    return null;
  return { start: word.start, end: word.end, office: false };
}

function joinTitle(passage: Passage, title: Title | null, unit: Unit): Title {
  const { words, text } = passage;
  const [first, last] = [words[unit.from] as Word, words[unit.to - 1] as Word];
  const start = title !== null && first.start - title.end <= 2 ? title.start : first.start;
  const end = text.charAt(last.end) === '.' ? last.end + 1 : last.end;
  return { start, end, office: unit.entry?.office === true };
}

/** End of a run of bare name words that begins at `at`: "Gul Zaman bin Haji Omar", "J. K. Tarrant". */
function bareEnd(words: readonly Word[], units: readonly Unit[], at: number, to: number): number {
  let end = at + 1;
  while (end < to && end - at < 7 && connected(words, units, end)) {
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
    const nisba = unit.cls === 'D' && before.cls === 'G' && unit.to === unit.from + 1 && !hyphened;
    const titleInside = unit.cls === 'T' && isNameLike(words, unit);
    if (!'GUS'.includes(unit.cls) && !townAsSurname && !nisba && !titleInside) break;
    end++;
  }
  // A particle or an initial does not end a name.
  while (end > at + 1 && words[(units[end - 1] as Unit).from]?.shape === 'lower') end--;
  return end;
}

function decide(
  passage: Passage,
  units: readonly Unit[],
  at: number,
  end: number,
  title: Title | null,
): Draft | null {
  const { words, text } = passage;
  const [from, to] = [(units[at] as Unit).from, (units[end - 1] as Unit).to];
  const context = contextKind(words, from, to, text);
  const evidence = personEvidence(words, from, to);
  const draft = (kind: EntityKind, rule: string): Draft => ({
    from,
    to,
    kind,
    rule,
    anchor: null,
    nameKind: kind === 'person' && /^(?:abu|um)$/.test(words[from]?.fold ?? '') ? 'nom-de-guerre' : 'primary',
    title: kind === 'person' && title !== null ? text.slice(title.start, title.end) : null,
  });
  const first = words[from] as Word;
  if (to - from === 1 && isParticle(first)) return null;
  if (units[at]?.kind === 'place' && to - from === 1 && title === null)
    return ambiguousPlace(passage, units[at] as Unit, context);
  if (
    context !== null &&
    context.weight >= 3 &&
    context.kind !== 'person' &&
    title === null &&
    !passage.strict
  )
    return draft(context.kind, 'name.context@1');
  if (title !== null && (evidence > 0 || !passage.strict) && !isAcronym(first, to - from))
    return draft('person', 'name.title@1');
  if (to - from === 1) return loneWord(passage, first, evidence, context, draft);
  if (evidence > 0 && (evidence > 1 || !passage.strict)) {
    if (context?.kind === 'place' && evidence < 2 && looksLikePlace(words[to - 1]?.fold ?? ''))
      return draft('place', 'name.context@1');
    return draft('person', 'name.person@1');
  }
  if (passage.strict) return null;
  if (context !== null && context.weight >= 2) return draft(context.kind, 'name.context@1');
  if (looksLikePlace(words[to - 1]?.fold ?? '')) return draft('place', 'name.shape@1');
  return to - from <= 4 && clean(words, from, to) ? draft('person', 'name.shape@1') : null;
}

function loneWord(
  passage: Passage,
  word: Word,
  evidence: number,
  context: ReturnType<typeof contextKind>,
  draft: (kind: EntityKind, rule: string) => Draft,
): Draft | null {
  const pending = (): Draft => ({ ...draft('organisation', 'name.learnt@1'), pending: true });
  if (passage.strict) return pending();
  if (context?.kind === 'place' && context.weight >= 2 && evidence === 0) {
    return isAcronym(word, 1) || NO_PLACE.test(word.text) ? pending() : draft('place', 'name.context@1');
  }
  if (evidence > 0 && !isCommon(word.fold) && !passage.lowerSeen.has(word.fold)) {
    return context?.kind === 'place' && !GIVEN.has(word.fold)
      ? draft('place', 'name.context@1')
      : draft('person', 'name.person@1');
  }
  if (
    context !== null &&
    context.weight >= 2 &&
    !isCommon(word.fold) &&
    (context.kind !== 'person' || !isAcronym(word, 1))
  )
    return draft(context.kind, 'name.context@1');
  return pending();
}

const NO_PLACE = /(?:book|gram|tube|chat|app|coin|net|soft)$/i;

function ambiguousPlace(passage: Passage, unit: Unit, context: ReturnType<typeof contextKind>): Draft | null {
  const word = passage.words[unit.from] as Word;
  const asPlace: Draft = { ...knownDraft({ ...unit, cls: 'K' }), kind: 'place' };
  if (context?.kind === 'place') return asPlace;
  if (
    context?.kind === 'person' ||
    isCommon(word.fold) ||
    passage.lowerSeen.has(word.fold) ||
    GIVEN.has(word.fold) ||
    FAMILY.has(word.fold)
  )
    return null;
  return asPlace;
}

/** How many words of the range speak for a person. */
function personEvidence(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (word.shape !== 'lower' && (GIVEN.has(word.fold) || FAMILY.has(word.fold) || looksLikeName(word.fold)))
      count++;
    if (word.text === 'bin' || word.text === 'ibn' || /^(?:\p{Lu}\.)+$/u.test(word.text)) count++;
  }
  return count;
}

const isAcronym = (word: Word, length: number): boolean => length === 1 && word.shape === 'upper';

/** Fit to be taken for a person by shape alone: no digits, no acronym, no common word. */
function clean(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .every(
      (word) =>
        word.shape !== 'upper' &&
        word.shape !== 'mixed' &&
        word.joint !== 'ampersand' &&
        !isCommon(word.fold) &&
        !/\d/.test(word.text),
    );
}

const EVENT_QUALIFIERS = new Set(
  'suicide terror terrorist car bomb train bus school mosque airport hostage deadly twin gun'.split(' '),
);

/** "the Abbey Gate attack": a definite name and the noun of a happening are together the name of the event. */
function asEvent(passage: Passage, draft: Draft): Draft {
  const { words } = passage;
  let at = draft.to;
  while (at < draft.to + 2 && EVENT_QUALIFIERS.has(words[at]?.text ?? '')) at++;
  const noun = words[at];
  if (
    noun === undefined ||
    noun.shape !== 'lower' ||
    !EVENT_NOUNS.has(noun.fold) ||
    !joins(words[draft.to] as Word, words[draft.to - 1])
  )
    return draft;
  if (
    words[draft.to - 1]?.possessive === true ||
    (!['place', 'vehicle', 'vessel'].includes(draft.kind) && draft.pending !== true)
  )
    return draft;
  if (/^place:(?:[A-Z]{2}|region:.*)$/.test(draft.anchor ?? '')) return draft;
  const before = previous(words, draft.from);
  const definite = before?.article === true && words[draft.from - 1]?.fold === 'the';
  if (!definite && (draft.kind === 'place' || draft.pending === true)) return draft;
  const event: Draft = {
    ...draft,
    to: at + 1,
    kind: 'event',
    anchor: null,
    title: null,
    nameKind: 'primary',
    rule: 'name.event@1',
  };
  delete event.pending;
  return event;
}
