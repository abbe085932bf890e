import type { EntityKind } from '../words/index.ts';
import type { Draft } from './names-draft.ts';
import { foldWord } from './names-fold.ts';
import { ARABIC_STOPS, longestEntry } from './names-lexicon.ts';
import type { Word } from './names-words.ts';

/** Case endings behind the endings of Russian family names. */
const CASE = /(?<=ов|ев|ёв|ин|ын|зод|зай|ян|дзе|швили|ск)(?:а|у|ым|ой|ом|е|ы|о|ого|ому|ий|ая|ую)$/;

/** A family name as it is recognised again: without the case of the sentence. */
const keyOf = ({ fold, script }: Word): string => (script === 'Cyrl' ? fold.replace(CASE, '') : fold);

/** A word of a Russian personal name without its case: "Рустама", "Усманову". */
export function withoutCase(word: string): string {
  const surname = word.replace(CASE, '');
  if (surname !== word || /(?:ов|ев|ёв|ин|ын|зод|зай|ян|дзе|швили)$/.test(word)) return surname;
  return word.length < 4 ? word : word.replace(/(?:ой|ом|ем|а|у|е|ы|я|ю)$/, '');
}

/** Words that only complete a given name: no family is called so. */
const COMPLETES = new Set('اللہ الله الدین الدين الرحمن الرحمان الحق الاسلام'.split(' ').map(foldWord));

const again = {
  kind: 'person',
  nameKind: 'primary',
  title: null,
  anchor: null,
  rule: 'name.learnt@1',
} as const;

/** Family names and bracketed acronyms in Cyrillic and Arabic script that one text has given in full. */
export class Foreign {
  readonly #kinds = new Map<string, EntityKind>();
  /** Full names of people by their first word. */
  readonly #full = new Map<string, readonly string[]>();

  /** Takes the last word of a person's full name, and the acronym in brackets behind a body. */
  learn(words: readonly Word[], { from, to, kind, pending }: Draft): void {
    const last = words[to - 1];
    if (pending === true || last === undefined || (last.script !== 'Cyrl' && last.script !== 'Arab')) return;
    if (kind === 'person' && to - from >= 2) {
      if (last.fold.length >= 4 && !COMPLETES.has(last.fold)) this.#kinds.set(keyOf(last), 'person');
      const keys = words.slice(from, to).map(keyOf);
      this.#full.set(keys[0] ?? '', keys);
    }
    const acronym = words[to];
    const closed = words[to + 1] === undefined || /^\)/.test(words[to + 1]?.gap ?? '');
    if (kind === 'organisation' && acronym?.shape === 'upper' && /^[»"”]?\s*\($/.test(acronym.gap) && closed)
      this.#kinds.set(keyOf(acronym), kind);
  }

  /** The names of a sentence with those that stand alone in it. */
  added(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
    if (this.#full.size === 0 && this.#kinds.size === 0) return [...drafts];
    const found: Draft[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as Word;
      if (word.script !== 'Cyrl' && word.script !== 'Arab') continue;
      if (word.shape === 'lower' || ARABIC_STOPS.has(word.fold)) continue;
      const full = this.#full.get(keyOf(word));
      const end = at + (full?.length ?? 0);
      if (
        full?.every((key, i) => words[at + i] !== undefined && keyOf(words[at + i] as Word) === key) ===
          true &&
        !drafts.some((draft) => draft.from < end && draft.to > at)
      ) {
        found.push({ ...again, from: at, to: end });
        at = end - 1;
        continue;
      }
      const kind = this.#kinds.get(keyOf(word));
      if (kind === undefined || drafts.some((draft) => draft.from <= at && draft.to > at)) continue;
      if (longestEntry(words, at, words.length, false)?.cls === 'name') continue;
      found.push({
        from: at,
        to: at + 1,
        kind,
        nameKind: kind === 'person' ? 'short' : 'acronym',
        title: null,
        anchor: null,
        rule: 'name.learnt@1',
      });
    }
    return found.length === 0 ? [...drafts] : [...drafts, ...found].toSorted((a, b) => a.from - b.from);
  }
}
