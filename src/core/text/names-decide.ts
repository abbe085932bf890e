import type { EntityKind } from '../words/index.ts';
import { contextKind, DEFINED } from './names-context.ts';
import type { Draft, Passage } from './names-draft.ts';
import {
  EVENT_NOUNS,
  FAMILY,
  GIVEN,
  GOES_ON,
  isCommon,
  joins,
  longestEntry,
  isClan,
  looksLikeName,
  looksLikePlace,
} from './names-lexicon.ts';
import { isParticle, type Unit } from './names-units.ts';
import type { Word } from './names-words.ts';

type Context = ReturnType<typeof contextKind>;

/** What a run of bare capitalised words names, by title, name words, words beside and shape; null where nothing speaks for a name. */
export function decide(
  passage: Passage,
  units: readonly Unit[],
  at: number,
  end: number,
  title: { start: number; end: number } | null,
): Draft | null {
  const { words, text, strict } = passage;
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
    title:
      kind === 'person' && title !== null && title.end > title.start
        ? text.slice(title.start, title.end)
        : null,
  });
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  const lone = to - from === 1;
  if (lone && isParticle(first)) return null;
  if (lone && units[at]?.kind === 'place' && title === null)
    return ambiguousPlace(passage, units[at] as Unit, context, draft);
  const elsewise =
    context !== null &&
    context.weight >= 3 &&
    context.kind !== 'person' &&
    !strict &&
    (evidence < 2 || context.kind !== 'organisation' || GROUP_NOUNS.has(words[to]?.text ?? ''));
  const generic =
    lone &&
    (isCommon(first) ||
      (first === words[0] &&
        first.shape !== 'upper' &&
        context?.kind !== 'place' &&
        (context?.weight ?? 0) < DEFINED));
  if (elsewise && title === null && !generic && context.kind === 'programme')
    return { ...draft('programme', 'name.context@1'), from: withAdjectives(words, from) };
  if (elsewise && title === null && !generic)
    return context.kind === 'vessel' || context.kind === 'vehicle'
      ? { ...draft(context.kind, 'name.context@1'), to: numbered(words, to) }
      : draft(context.kind, 'name.context@1');
  if (title !== null && (evidence > 0 || !strict) && !(lone && first.shape === 'upper'))
    return draft('person', 'name.title@1');
  if (lone) return loneWord(passage, first, evidence, context, draft);
  const defined = strict || title !== null ? null : definite(words, from, to, evidence);
  if (defined !== null && (context === null || context.weight < 2 || context.kind === 'person'))
    return draft(defined, 'name.definite@1');
  if (evidence > (strict ? 1 : 0)) {
    const asPlace = context?.kind === 'place' && evidence < 2 && looksLikePlace(last.fold, to - from);
    return asPlace ? draft('place', 'name.context@1') : draft('person', 'name.person@1');
  }
  // A fragment that is nothing but the run (a caption, a cell) has no sentence around it to speak for a guess.
  if (strict || to - from === words.length) return null;
  if (context !== null && context.weight >= 2) return draft(context.kind, 'name.context@1');
  if (looksLikePlace(last.fold, to - from)) return draft('place', 'name.shape@1');
  // "El Fasher", "Al Barakah": with the article alone a run may be a town as well as a man.
  if (to - from === 2 && ARTICLES.has(first.lower))
    return { ...draft('organisation', 'name.learnt@1'), pending: true };
  return to - from <= 4 && clean(words, from, to) ? draft('person', 'name.shape@1') : null;
}

const INSIDE = new Set('in near across around outside beyond over through along atop throughout'.split(' '));
/** "the Kasur Lanterns": no man has an article before him. A body; behind "in the", "across the" a place. */
function definite(words: readonly Word[], from: number, to: number, evidence: number): EntityKind | null {
  const [article, first, next] = [words[from - 1], words[from], words[to]];
  if (article?.lower !== 'the' || first?.joint !== 'space' || evidence >= to - from) return null;
  const describes = next?.shape === 'lower' && next.joint === 'space' && !GOES_ON.has(next.lower);
  if (describes && words[to - 1]?.possessive !== true) return null;
  return INSIDE.has(words[from - 2]?.lower ?? '') ? 'place' : 'organisation';
}

/** "a Safe Haven programme": the capitalised common words before belong to what the programme is called. */
function withAdjectives(words: readonly Word[], from: number): number {
  let first = from;
  for (
    let before = words[first - 1];
    first > 1 && words[first]?.joint === 'space';
    before = words[first - 1]
  ) {
    if (before?.shape !== 'capital' || before.possessive || /^(?:a|an|the)$/.test(before.lower)) break;
    first--;
  }
  return first;
}

/** "the dhow Al-Rahma III", "the trawler Lanka Rani 7": the number is part of what a craft is called. */
function numbered(words: readonly Word[], to: number): number {
  const next = words[to];
  return next?.joint === 'space' && /^(?:[IVX]{1,4}|\d{1,3})$/.test(next.text) ? to + 1 : to;
}

const ARTICLES = new Set(['el', 'al', 'la', 'los', 'las', 'le', 'les']);

/** Only these make a body of what is clearly a person's name: "the Gul Zaman group". */
const GROUP_NOUNS = new Set(
  'group network faction outfit gang cartel militia movement organisation organization'.split(' '),
);

function loneWord(
  passage: Passage,
  word: Word,
  evidence: number,
  context: Context,
  draft: (kind: EntityKind, rule: string) => Draft,
): Draft | null {
  const pending: Draft = { ...draft('organisation', 'name.learnt@1'), pending: true };
  const common = isCommon(word) || passage.lowerSeen.has(word.fold);
  const acronym = word.shape === 'upper';
  const opener = word === passage.words[0];
  if (passage.strict || common) return pending;
  const hinted = context !== null && context.weight >= 2 ? context.kind : null;
  const byContext = (kind: EntityKind): Draft => draft(kind, 'name.context@1');
  // "search at Yuldoshev's": at somebody's.
  if (hinted === 'place' && word.possessive && looksLikeName(word.fold))
    return draft('person', 'name.person@1');
  if (hinted === 'place' && !GIVEN.has(word.fold))
    return acronym || /\p{Ll}\p{Lu}/u.test(word.text) || NO_PLACE.test(word.text)
      ? pending
      : byContext('place');
  if (
    evidence > 0 &&
    (hinted === 'person' || GIVEN.has(word.fold) || !(FAMILY.has(word.fold) || TRIBAL.test(word.fold)))
  )
    return draft('person', 'name.person@1');
  // A lone opener of a sentence is capitalised anyway: only what is said elsewhere makes it a name.
  if (opener && !acronym) return pending;
  return hinted !== null && hinted !== 'place' && !(hinted === 'person' && acronym)
    ? byContext(hinted)
    : pending;
}

/** Endings that tribes and places carry as often as men. */
const TRIBAL = /(?:zai|zay|stani|lobi|yan)$/;

/** Endings of the names of programs and platforms: "on Zangigram" is no place. */
const NO_PLACE = /(?:book|gram|tube|chat|app|coin|net|soft)$/i;

function ambiguousPlace(
  passage: Passage,
  unit: Unit,
  context: Context,
  draft: (kind: EntityKind, rule: string) => Draft,
): Draft {
  const word = passage.words[unit.from] as Word;
  const person = GIVEN.has(word.fold) || FAMILY.has(word.fold);
  const doubtful = isCommon(word) || passage.lowerSeen.has(word.fold) || person;
  const anchor = unit.entry?.anchor ?? null;
  if (context?.kind === 'place' || behindPlace(passage, unit) || (context?.kind !== 'person' && !doubtful)) {
    return { ...draft('place', 'name.lexicon@1'), anchor };
  }
  if (context?.kind === 'person' && person) return draft('person', 'name.person@1');
  return { ...draft('organisation', 'name.learnt@1'), pending: true };
}

/** "Amman, Jordan": a comma behind a known town. */
function behindPlace({ words }: Passage, unit: Unit): boolean {
  if (words[unit.from]?.gap !== ', ') return false;
  return [1, 2, 3].some((back) => {
    const entry = longestEntry(words, unit.from - back, unit.from, false);
    return entry?.kind === 'place' && entry.keys.length === back;
  });
}

/** How many words of the range speak for a person. */
function personEvidence(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const { fold, shape, text } = words[at] as Word;
    const isFamily = FAMILY.has(fold) || looksLikeName(fold) || (at > from && isClan(fold));
    if (shape !== 'lower' && (GIVEN.has(fold) || isFamily)) count++;
    if (text === 'bin' || text === 'ibn' || /^(?:\p{Lu}\.)+$/u.test(text)) count++;
  }
  return count;
}

/** Small words of descent within the names of the Philippines and of the Sahara: "Asali y Bulan", "Moussa ag Intalla". */
const LINEAGE = new Set(['y', 'ag', 'ould', 'wald', 'binti']);

/** Fit to be taken for a person by shape alone: no digits, no short capitals, no common word, no foreign particle. */
function clean(words: readonly Word[], from: number, to: number): boolean {
  const range = words.slice(from, to);
  const capitals = range.every((word) => word.shape === 'upper' && word.text.length >= 4);
  return range.every(
    (word, i) =>
      (word.shape === 'capital' || capitals || (i > 0 && LINEAGE.has(word.text))) &&
      (i === 0 || word.joint !== 'ampersand') &&
      !isCommon(word) &&
      !/\d/.test(word.text),
  );
}

const EVENT_QUALIFIERS = new Set(
  'suicide terror terrorist car bomb train bus school mosque airport hostage deadly twin gun'.split(' '),
);

/** "the Abbey Gate attack": a definite name and the noun of a happening are together the name of the event. */
export function asEvent(passage: Passage, draft: Draft): Draft {
  const { words } = passage;
  const [last, next] = [words[draft.to - 1], words[draft.to]];
  if (
    last === undefined ||
    next === undefined ||
    next.shape !== 'lower' ||
    last.possessive ||
    !joins(next, last)
  )
    return draft;
  let at = draft.to;
  while (at < draft.to + 2 && EVENT_QUALIFIERS.has(words[at]?.text ?? '')) at++;
  if (!EVENT_NOUNS.has(words[at]?.fold ?? '') || words[at]?.joint !== 'space') return draft;
  const fit =
    draft.kind === 'place' || draft.kind === 'vehicle' || draft.kind === 'vessel' || draft.pending === true;
  // An attack on a whole country is a description, not a name.
  if (!fit || /^place:(?:[A-Z]{2}|region:.*)$/.test(draft.anchor ?? '')) return draft;
  const definite = words[draft.from - 1]?.lower === 'the' && words[draft.from]?.joint === 'space';
  if (!definite && draft.kind !== 'vehicle' && draft.kind !== 'vessel') return draft;
  if (draft.pending === true && words[draft.from]?.shape === 'upper') return draft;
  const { from } = draft;
  return {
    from,
    to: at + 1,
    kind: 'event',
    anchor: null,
    title: null,
    nameKind: 'primary',
    rule: 'name.event@1',
  };
}
