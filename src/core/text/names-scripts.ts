import { skeleton } from '../names/index.ts';
import type { EntityKind } from '../words/index.ts';
import type { Draft } from './names-draft.ts';
import { ARABIC_STOPS } from './names-lexicon.ts';
import type { Word } from './names-words.ts';

/**
 * Names that a report gives in Latin letters and quotes in another script. Where capitals are missing, the sound of a name
 * that the same report tells is the evidence.
 */
const KINDS: ReadonlySet<EntityKind> = new Set(['person', 'place', 'organisation', 'vessel']);
/** Consonants that a lone word and a name of several words need. */
const LEAST_LONE = 4;
const LEAST = 4;
const LONGEST = 4;
const ARTICLES = new Set('al ul el ud ur as ar ad an az ash at e i bin ibn'.split(' '));

const soundOf = (words: readonly Word[]): string =>
  words
    .filter(({ lower }) => !ARTICLES.has(lower))
    .map(({ fold }) => skeleton(fold.replace(/^ال(?=\p{L}{3})/u, '')))
    .join('');

export class Sounds {
  readonly #kinds = new Map<string, EntityKind>();

  /** Takes the Latin names of one sentence. */
  learn(words: readonly Word[], drafts: readonly Draft[]): void {
    for (const { from, to, kind, pending } of drafts) {
      if (pending === true || !KINDS.has(kind) || words[from]?.script !== 'Latn') continue;
      const sound = soundOf(words.slice(from, to));
      if (sound.length >= (to - from > 1 ? LEAST : LEAST_LONE) && !this.#kinds.has(sound))
        this.#kinds.set(sound, kind);
    }
  }

  /** Adds the names of a sentence in another script that sound like one of the Latin ones; longer ones first. */
  added(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
    if (this.#kinds.size === 0) return [...drafts];
    const found: Draft[] = [];
    for (let at = 0; at < words.length; at++) {
      if (words[at]?.script !== 'Arab' || ARABIC_STOPS.has(words[at]?.fold ?? '')) continue;
      const draft = this.#longest(words, at);
      if (draft === null) continue;
      const inside = drafts.filter((one) => one.from < draft.to && one.to > draft.from);
      // What is read there already stays, unless it is a part of the longer name.
      if (
        inside.some(
          (one) => one.to - one.from >= draft.to - draft.from || one.from < draft.from || one.to > draft.to,
        )
      )
        continue;
      found.push(draft);
      at = draft.to - 1;
    }
    if (found.length === 0) return [...drafts];
    const apart = drafts.filter((draft) =>
      found.every((one) => draft.to <= one.from || draft.from >= one.to),
    );
    return [...apart, ...found].toSorted((a, b) => a.from - b.from);
  }

  #longest(words: readonly Word[], from: number): Draft | null {
    let last = from + 1;
    while (last < words.length && last < from + LONGEST && words[last]?.joint === 'space') last++;
    for (let to = last; to > from; to--) {
      if (ARABIC_STOPS.has(words[to - 1]?.fold ?? '')) continue;
      if (to - from === 1 && (words[from]?.fold.length ?? 0) < 4) return null;
      const kind = this.#kinds.get(soundOf(words.slice(from, to)));
      if (kind === undefined) continue;
      return {
        from,
        to,
        kind,
        nameKind: kind === 'person' ? 'primary' : 'original-script',
        title: null,
        anchor: null,
        rule: 'name.sound@1',
      };
    }
    return null;
  }
}
