import { TRIGGERS, type TriggerRow } from './events.data.ts';
import { inflect } from './events-inflect.ts';

/** The trigger words of events, and where they stand in a sentence. */

export interface Entry {
  readonly row: TriggerRow;
  readonly form: 'verb' | 'gerund' | 'noun' | 'present';
}

function lexicon(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  const put = (words: string | undefined, row: TriggerRow, form: Entry['form']) => {
    for (const word of words?.split('|') ?? []) {
      const key = word.toLowerCase();
      map.set(key, [...(map.get(key) ?? []), { row, form }]);
    }
  };
  for (const row of TRIGGERS) {
    put(row.verbs, row, 'verb');
    put(row.gerunds, row, 'gerund');
    put(row.nouns, row, 'noun');
    put(row.present, row, 'present');
    for (const lemma of row.lemmas?.split('|') ?? []) {
      const { past, present, gerund } = inflect(lemma);
      put(past.join('|'), row, 'verb');
      put(present.join('|'), row, 'present');
      put(gerund.join('|'), row, 'gerund');
    }
  }
  return map;
}

/** Trigger words, in lower case, with what they can be. */
export const LEXICON: ReadonlyMap<string, readonly Entry[]> = lexicon();

/** Phrases by their first word, the longest first. */
const BY_FIRST: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const phrase of [...LEXICON.keys()].sort((a, b) => b.length - a.length)) {
    const first = /^[\w-]+/.exec(phrase)?.[0] ?? phrase;
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
})();

const PUT = new Set(['put', 'placed', 'included', 'added', 'adds', 'puts', 'places']);
const ON_A_LIST =
  /^ (?:[^.;]{1,90}? )?(?:on|to|in) (?:the |its |an? |their )?[^.;,]{0,60}?\b(?:list|blacklist)\b/;
const LISTING: Entry = {
  row: { id: 'designation.listing', type: 'designation', called: 'designation' },
  form: 'verb',
};
const LISTING_NOW: Entry = { ...LISTING, form: 'present' };

export interface Trigger {
  readonly from: number;
  readonly word: string;
  readonly entries: readonly Entry[];
  /** Shorter phrases that begin here: "shooting" within "shooting at". They count where the longer one tells of nothing. */
  readonly shorter: readonly { readonly word: string; readonly entries: readonly Entry[] }[];
}

const isWordChar = (char: string): boolean => /[\w-]/.test(char);

/** All trigger words of a skeleton, in order, without overlap. */
export function triggersIn(skeleton: string): Trigger[] {
  const lower = skeleton.toLowerCase();
  const found: Trigger[] = [];
  const word = /(?<![\w-])[a-z][\w-]*/g;
  for (let match = word.exec(lower); match !== null; match = word.exec(lower)) {
    const from = match.index;
    const phrases =
      BY_FIRST.get(match[0])?.filter(
        (one) => lower.startsWith(one, from) && !isWordChar(lower.charAt(from + one.length)),
      ) ?? [];
    const [longest, ...others] = phrases.map((phrase) => ({
      word: skeleton.slice(from, from + phrase.length),
      entries: LEXICON.get(phrase) ?? [],
    }));
    if (longest !== undefined) {
      found.push({ from, ...longest, shorter: others });
      word.lastIndex = from + longest.word.length;
    } else if (PUT.has(match[0]) && ON_A_LIST.test(skeleton.slice(from + match[0].length)))
      found.push({
        from,
        word: match[0],
        entries: [match[0].endsWith('s') ? LISTING_NOW : LISTING],
        shorter: [],
      });
  }
  return found;
}
