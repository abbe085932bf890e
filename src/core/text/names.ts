import type { EntityKind } from '../words/index.ts';
import { arabicNames } from './names-arabic.ts';
import { abbreviated } from './names-abbreviated.ts';
import { calledNames } from './names-called.ts';
import { cyrillicNames } from './names-cyrillic.ts';
import type { Draft, Passage } from './names-draft.ts';
import { glosses } from './names-gloss.ts';
import { headerBodies } from './names-headers.ts';
import { latinNames } from './names-latin.ts';
import { isCommon, type KnownNames } from './names-lexicon.ts';
import { Learnt } from './names-learnt.ts';
import { localBodies } from './names-local.ts';
import { metonyms } from './names-metonymy.ts';
import { materielNames } from './names-materiel.ts';
import { markedNames } from './names-marked.ts';
import { withQuoted } from './names-quoted.ts';
import { Sounds } from './names-scripts.ts';
import { type Word, wordsOf } from './names-words.ts';
import { overlapsAny } from './spans.ts';
import type { FoundName, Layout, Sentence } from './types.ts';

export { countryOfDemonym } from './gazetteer.ts';
export { foldWord } from './names-fold.ts';
export type { KnownNames } from './names-lexicon.ts';

/** A letterhead stands in the first lines of a document. */
const LETTERHEAD = 3;

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
  const headings = reads.map((read, i) => {
    if (!read.heading || !bodied) return null;
    const list = withBodies(
      draftsOf(layout, read, learnt, lowerSeen),
      headerBodies(read.words, i < LETTERHEAD),
    );
    // What a heading names by its head word, the body may call by that word alone.
    learnt.learn(
      read.words,
      list.filter(({ rule }) => rule === 'name.head@1' || rule === 'name.header@1'),
    );
    return list;
  });
  const sounds = soundsOf(reads, drafts);
  const named = reads.flatMap((read, i) => {
    const told = headings[i] ?? learnt.complete(read.words, drafts[i] ?? [], read.allCapitals);
    const list = sounds?.added(read.words, told) ?? told;
    return list.flatMap((draft) => found(layout, read.words, draft) ?? []);
  });
  return withMarked(layout, reads, named);
}

/** The sounds of the Latin names of a report that also has words in Arabic script; null where it has none. */
function soundsOf(reads: readonly Read[], drafts: readonly (readonly Draft[])[]): Sounds | null {
  if (!reads.some(({ words }) => words.some(({ script }) => script === 'Arab'))) return null;
  const sounds = new Sounds();
  reads.forEach(({ words }, i) => sounds.learn(words, drafts[i] ?? []));
  return sounds;
}

/** The bodies of a header line in place of what else was made of their words. */
function withBodies(drafts: readonly Draft[], bodies: readonly Draft[]): Draft[] {
  if (bodies.length === 0) return [...drafts];
  const apart = drafts.filter((draft) =>
    bodies.every((body) => draft.to <= body.from || draft.from >= body.to),
  );
  return [...apart, ...bodies].toSorted((a, b) => a.from - b.from);
}

/** Adds handles and addresses in the sentences that are read; what they cover gives way. */
function withMarked(layout: Layout, reads: readonly Read[], names: readonly FoundName[]): FoundName[] {
  const read = reads.map(({ sentence }) => sentence);
  const marked = markedNames(layout.text).filter((name) => overlapsAny(read, name));
  if (marked.length === 0) return [...names];
  return [...names.filter((name) => !overlapsAny(marked, name)), ...marked].toSorted(
    (a, b) => a.start - b.start,
  );
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

/** A heading written as a sentence is: there a capital proves as much as in prose. */
function isPlainSentence(words: readonly Word[]): boolean {
  const small = words.filter((word) => word.shape === 'lower');
  const long = small.filter((word) => word.text.length > 4).length;
  return long >= 2 || (long === 1 && small.length * 3 >= words.length);
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
    strict: allCapitals || (read.heading && !isPlainSentence(words)),
    allCapitals,
    known,
    lowerSeen,
  };
  const scripts = new Set(words.map((word) => word.script));
  const drafts = latinNames(passage);
  if (scripts.has('Arab')) drafts.push(...arabicNames(words, layout.text, known));
  if (scripts.has('Cyrl')) drafts.push(...cyrillicNames(words, layout.text, known));
  const sorted = drafts.toSorted((a, b) => a.from - b.from);
  const quoted = withQuoted(words, sorted);
  return metonyms(
    words,
    materielNames(words, localBodies(words, glosses(words, abbreviated(words, calledNames(words, quoted))))),
  );
}

/** "SB-KP/GEN/25/7117": letters of a reference number name nothing. */
function insideNumber(text: string, start: number, end: number): boolean {
  if (!/[/-]/.test(text.charAt(start - 1)) && !/[/-]/.test(text.charAt(end))) return false;
  const before = /[A-Z\d/-]*$/.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  const after = /^[A-Z\d/-]*/.exec(text.slice(end, end + 24))?.[0] ?? '';
  return /\/.*\d|\d.*\//.test(before + after) && /^[A-Z\d-]+$/.test(text.slice(start, end));
}

const QUOTABLE: ReadonlySet<EntityKind> = new Set(['person', 'organisation']);

function found(layout: Layout, words: readonly Word[], draft: Draft): FoundName | null {
  const [first, last] = [words[draft.from], words[draft.to - 1]];
  if (draft.pending === true || first === undefined || last === undefined) return null;
  const start = first.start + (draft.skip ?? 0);
  // "TLP:AMBER" is a marking.
  if (layout.text.charAt(last.end) === ':' && layout.text.slice(start, last.end) === 'TLP') return null;
  // "US$ 400" is money.
  if (layout.text.charAt(last.end) === '$' || insideNumber(layout.text, start, last.end)) return null;
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
