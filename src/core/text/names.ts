import type { EntityKind } from '../words/index.ts';
import { arabicNames } from './names-arabic.ts';
import { cyrillicNames } from './names-cyrillic.ts';
import type { Draft, Passage } from './names-draft.ts';
import { latinNames } from './names-latin.ts';
import { isCommon, type KnownNames } from './names-lexicon.ts';
import { Learnt } from './names-learnt.ts';
import { type Word, wordsOf } from './names-words.ts';
import type { FoundName, Layout, Sentence } from './types.ts';

export { countryOfDemonym } from './gazetteer.ts';
export { foldWord } from './names-fold.ts';
export type { KnownNames } from './names-lexicon.ts';

interface Read {
  readonly sentence: Sentence;
  readonly heading: boolean;
  readonly words: readonly Word[];
  readonly allCapitals: boolean;
}

/**
 * The proper names of a text: people, organisations, places, named events, operations, programmes and other things,
 * longest first, not overlapping, sorted by position. Evidence is shape, words beside, head words and the shipped
 * lexicons; `known` adds names learnt elsewhere. Two passes: what the body names once in full is recognised where the
 * text shortens it. Boilerplate, teasers and repeated blocks are not read; headings prove nothing by their capitals.
 */
export function findNames(layout: Layout, known: KnownNames | null = null): FoundName[] {
  const reads = layout.sentences.flatMap((sentence) => readable(layout, sentence) ?? []);
  const bodied = reads.some((read) => !read.heading);
  const lowerSeen = new Set<string>();
  for (const { words } of reads)
    for (const word of words) if (word.shape === 'lower') lowerSeen.add(word.fold);
  const drafts = reads.map((read) =>
    read.heading && bodied ? [] : draftsOf(layout, read, known, lowerSeen),
  );
  const learnt = new Learnt(known);
  reads.forEach((read, i) => learnt.learn(read.words, drafts[i] ?? []));
  return reads.flatMap((read, i) => {
    const list =
      read.heading && bodied
        ? draftsOf(layout, read, learnt, lowerSeen)
        : learnt.complete(read.words, drafts[i] ?? [], read.allCapitals);
    return list.flatMap((draft) => found(layout, read.words, draft) ?? []);
  });
}

function readable(layout: Layout, sentence: Sentence): Read | null {
  const kind = layout.zones[sentence.zone]?.kind ?? 'body';
  if (kind === 'boilerplate' || kind === 'teaser' || kind === 'repeated') return null;
  const words = wordsOf(layout.text, sentence.start, sentence.end);
  const letters = words.filter((word) => word.shape !== 'none' && word.shape !== 'number');
  const upper = letters.filter((word) => word.shape === 'upper').length;
  const allCapitals = letters.length >= 3 && upper >= letters.length * 0.7;
  return {
    sentence,
    heading:
      kind === 'heading' ||
      (!/[.!?]\s*$/.test(layout.text.slice(sentence.start, sentence.end)) && titleCase(letters)),
    words,
    allCapitals,
  };
}

/** A line nearly all of whose longer words are capitalised is a title, whatever its zone. */
function titleCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 3);
  const capital = long.filter((word) => word.shape !== 'lower');
  return (
    long.length >= 5 &&
    capital.length >= long.length * 0.9 &&
    capital.filter((word) => isCommon(word)).length >= 3
  );
}

function draftsOf(
  layout: Layout,
  read: Read,
  known: KnownNames | null,
  lowerSeen: ReadonlySet<string>,
): Draft[] {
  const { words, allCapitals } = read;
  const passage: Passage = {
    text: layout.text,
    words,
    strict: read.heading || allCapitals,
    allCapitals,
    known,
    lowerSeen,
  };
  const scripts = new Set(words.map((word) => word.script));
  const drafts = latinNames(passage);
  if (scripts.has('Arab')) drafts.push(...arabicNames(words, layout.text, known));
  if (scripts.has('Cyrl')) drafts.push(...cyrillicNames(words, layout.text, known));
  return drafts.toSorted((a, b) => a.from - b.from);
}

const QUOTABLE: ReadonlySet<EntityKind> = new Set(['person', 'organisation']);

function found(layout: Layout, words: readonly Word[], draft: Draft): FoundName | null {
  const [first, last] = [words[draft.from], words[draft.to - 1]];
  if (draft.pending === true || first === undefined || last === undefined) return null;
  const start = first.start + (draft.skip ?? 0);
  const text = layout.text.slice(start, last.end);
  const { kind, nameKind, anchor, rule } = draft;
  return {
    start,
    end: last.end,
    text,
    script: first.script,
    kind,
    nameKind,
    title: QUOTABLE.has(kind) ? draft.title : null,
    anchor,
    rule,
  };
}
