import type { Draft } from './names-draft.ts';
import type { Word } from './names-words.ts';

const LANGUAGES = new Set(
  'urdu pashto arabic persian dari farsi russian turkish english uzbek tajik sindhi balochi brahui punjabi saraiki kurdish hindi french german literally lit'.split(
    ' ',
  ),
);
const LONGEST = 4;

/**
 * The other forms of a name that stand in brackets behind it with the language they are of: "the Children of X
 * (Urdu: …, Nehr Zaday)". They are of the kind of the name, whatever their words look like.
 */
export function glosses(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const draft of drafts) {
    const label = words[draft.to];
    if (draft.pending === true || label === undefined || !/^["”’]?\s*\($/.test(label.gap)) continue;
    if (!LANGUAGES.has(label.lower)) continue;
    // "Radio X (Pashto), 0430 GMT": a language alone in the brackets gives no other form.
    if (/^\)/.test(words[draft.to + 1]?.gap ?? ')')) continue;
    for (let from = draft.to + 1; from < words.length; ) {
      const to = partEnd(words, from);
      if (to - from <= LONGEST && isForm(words.slice(from, to)))
        found.push({ ...blank, from, to, kind: draft.kind });
      if (to >= words.length || /\)/.test(words[to]?.gap ?? ')')) break;
      from = to;
    }
  }
  if (found.length === 0) return [...drafts];
  const apart = drafts.filter((draft) => found.every((one) => draft.to <= one.from || draft.from >= one.to));
  return [...apart, ...found].toSorted((a, b) => a.from - b.from);
}

const blank = { nameKind: 'primary', title: null, anchor: null, rule: 'name.gloss@1' } as const;

function partEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < words.length && words[to]?.joint !== 'break') to++;
  return to;
}

/** Capitalised, or of a script without capitals. */
const isForm = (part: readonly Word[]): boolean =>
  part.length > 0 &&
  part.every(({ script, shape }) => script !== 'Latn' || shape === 'capital' || shape === 'upper');
