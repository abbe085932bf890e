import type { EntityKind } from '../words/index.ts';
import type { Draft } from './names-draft.ts';
import { CONTINUED_HEADS, headKind, leadingKind, TIED_BODIES } from './names-lexicon.ts';
import type { Word } from './names-words.ts';

/** Kinds of things that a text calls by their head word alone once it has named them: "the Panel", "the Accord". */
const SHORTENED: ReadonlySet<EntityKind> = new Set(['organisation', 'programme', 'document', 'channel']);

/** "told the Sentinel": what is told something and is called like a paper is one. */
const TOLD = new Set(['told', 'with', 'to']);

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The short forms that the full names of one text allow behind the article. */
export class Shortened {
  readonly #kinds = new Map<string, EntityKind>();

  /** Takes what a date introduces without its full name: "the Convention of 2019", "the Memorandum of 14 March". */
  learnDated(words: readonly Word[]): void {
    for (let at = 1; at + 2 < words.length; at++) {
      const word = words[at] as Word;
      if (words[at - 1]?.lower !== 'the' || word.shape !== 'capital' || words[at + 1]?.text !== 'of')
        continue;
      const kind = headKind(word.fold);
      if (kind !== 'document' && kind !== 'programme') continue;
      const dated = words[at + 2]?.shape === 'number' || MONTH.test(words[at + 2]?.lower ?? '');
      if (dated && !this.#kinds.has(word.fold)) this.#kinds.set(word.fold, kind);
    }
  }

  /** Takes the head word of a full name, and its last two words: "Panel", "Task Force". */
  learn(words: readonly Word[], { from, to, kind, nameKind, rule }: Draft): void {
    if (to - from < 2 || !SHORTENED.has(kind) || nameKind === 'acronym' || nameKind === 'short') return;
    if (rule === 'name.shape@1') return;
    for (const form of shortForms(words.slice(from, to).map((word) => word.fold)))
      if (!this.#kinds.has(form)) this.#kinds.set(form, kind);
  }

  /** The names of a sentence with the short forms in it, each behind an article and no part of a longer name. */
  added(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
    const found: Draft[] = [];
    for (let at = 0; at + 1 < words.length; at++) {
      if (words[at]?.lower !== 'the' || !isCapital(words[at + 1]) || words[at + 1]?.joint !== 'space')
        continue;
      const to = capitalsEnd(words, at + 1);
      const told = TOLD.has(words[at - 1]?.lower ?? '') && headKind(words[at + 1]?.fold ?? '') === 'channel';
      const kind =
        this.#kinds.get(formOf(words, at + 1, to)) ?? (told && to === at + 2 ? 'channel' : undefined);
      if (kind === undefined || drafts.some((draft) => draft.from < to && draft.to > at + 1)) continue;
      found.push({
        from: at + 1,
        to,
        kind,
        nameKind: 'short',
        title: null,
        anchor: null,
        rule: 'name.short@1',
      });
    }
    return found.length === 0 ? [...drafts] : [...drafts, ...found].toSorted((a, b) => a.from - b.from);
  }
}

/** Folded words by which a full name may be called behind "the": its head, and its last two words. */
export function shortForms(folds: readonly string[]): string[] {
  const [first = '', last = ''] = [folds[0], folds.at(-1)];
  const forms: string[] = [];
  if (headKind(last) !== null) {
    forms.push(last);
    if (folds.length > 2) forms.push(`${folds.at(-2)} ${last}`);
  }
  if (leadingKind(first) === 'organisation' || TIED_BODIES.has(first) || CONTINUED_HEADS.has(first))
    forms.push(first);
  return forms;
}

const isCapital = (word: Word | undefined): boolean => word?.shape === 'capital' || word?.shape === 'upper';

function capitalsEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (
    to < words.length &&
    words[to]?.joint !== 'break' &&
    isCapital(words[to]) &&
    !words[to - 1]?.possessive
  )
    to++;
  return to;
}

const formOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.fold)
    .join(' ');
