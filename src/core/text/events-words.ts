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
      const known = map.get(key);
      if (known === undefined) map.set(key, [{ row, form }]);
      else known.push({ row, form });
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
    const known = map.get(first);
    if (known === undefined) map.set(first, [phrase]);
    else known.push(phrase);
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

/** A letter or digit of ASCII, an underscore or a hyphen. */
function isWordChar(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2d ||
    code === 0x5f ||
    (code >= 0x41 && code <= 0x5a)
  );
}

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** End of the word that begins at `from`. */
function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isWordChar(text.charCodeAt(end))) end++;
  return end;
}

/** All trigger words of a skeleton, in order, without overlap. */
export function triggersIn(skeleton: string): Trigger[] {
  const lower = skeleton.toLowerCase();
  const found: Trigger[] = [];
  let from = 0;
  while (from < lower.length) {
    const end = wordEnd(lower, from);
    // What begins with a digit or a mark is no word.
    if (end === from || !isSmall(lower.charCodeAt(from))) {
      from = Math.max(end, from + 1);
      continue;
    }
    const first = lower.slice(from, end);
    const trigger = phrasesAt(skeleton, lower, from, first) ?? listingAt(skeleton, from, first);
    if (trigger !== null) found.push(trigger);
    from = Math.max(end, from + (trigger?.word.length ?? 0));
  }
  return found;
}

/** The phrases that begin with this word: the longest, and the shorter ones in it. */
function phrasesAt(skeleton: string, lower: string, from: number, first: string): Trigger | null {
  const phrases = BY_FIRST.get(first)?.filter(
    (one) => lower.startsWith(one, from) && !isWordChar(lower.charCodeAt(from + one.length)),
  );
  const [longest, ...shorter] = (phrases ?? []).map((phrase) => ({
    word: skeleton.slice(from, from + phrase.length),
    entries: LEXICON.get(phrase) ?? [],
  }));
  return longest === undefined ? null : { from, ...longest, shorter };
}

/** "placed X on its list of wanted men" */
function listingAt(skeleton: string, from: number, word: string): Trigger | null {
  if (!PUT.has(word) || !ON_A_LIST.test(skeleton.slice(from + word.length))) return null;
  return { from, word, entries: [word.endsWith('s') ? LISTING_NOW : LISTING], shorter: [] };
}
