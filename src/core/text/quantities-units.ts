import type { Token } from './types.ts';
import { FOREIGN_STOPS, MEASURES, PLURALS, STOP_WORDS } from './quantities.data.ts';

/** The unit behind a number: its words, folded, and how many tokens the whole phrase takes. */
export interface ReadUnit {
  readonly unit: string;
  readonly count: number;
}

export const NO_UNIT: ReadUnit = { unit: '', count: 0 };
const LONGEST_PHRASE = 6;

/**
 * Noun phrase that begins at `words[at]`: proper adjectives before the head are left out of the unit
 * ("13 American service members" → 'service members'), verbs and function words end it.
 */
export function readUnit(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  single: boolean,
): ReadUnit {
  const of = words[at] === 'of' ? (words[at + 1] === 'the' ? 2 : 1) : 0;
  const times = words[at] === 'x' || words[at] === '×' ? 1 : 0;
  const start = at + of + times;
  const token = tokens[start];
  if (token === undefined) return NO_UNIT;
  const first = words[start] ?? '';
  if (first === 'per' && words[start + 1] === 'cent') return { unit: 'per cent', count: 2 };
  if (MEASURES.has(first) && of === 0) return { unit: first, count: 1 + times };
  if (token.kind !== 'word') return NO_UNIT;
  const read =
    token.script === 'Latn' ? latinUnit(words, tokens, start, single) : foreignUnit(words, tokens, start);
  return read.count === 0 ? NO_UNIT : { unit: read.unit, count: read.count + of + times };
}

function latinUnit(
  words: readonly string[],
  tokens: readonly Token[],
  start: number,
  single: boolean,
): ReadUnit {
  const phrase = phraseWords(words, tokens, start);
  if (phrase.length === 0) return NO_UNIT;
  const head = single ? singularHead(phrase) : pluralHead(phrase);
  if (head === -1) return NO_UNIT;
  const kept = phrase.slice(0, head + 1);
  let from = 0;
  for (const [index, { proper }] of kept.entries()) if (proper && index < head) from = index + 1;
  return {
    unit: kept
      .slice(from)
      .map(({ word }) => word)
      .join(' '),
    count: head + 1,
  };
}

interface PhraseWord {
  readonly word: string;
  readonly proper: boolean;
}

function phraseWords(words: readonly string[], tokens: readonly Token[], start: number): PhraseWord[] {
  const phrase: PhraseWord[] = [];
  for (let index = start; index < start + LONGEST_PHRASE; index += 1) {
    const token = tokens[index];
    const word = words[index] ?? '';
    if (token === undefined || word === '' || token.kind !== 'word' || token.script !== 'Latn') break;
    const participle = index === start && PARTICIPLES.has(word);
    if (STOP_WORDS.has(word) && !participle) break;
    if (/^\d/.test(word) || /['’]s$/.test(word)) break;
    phrase.push({ word, proper: /^\p{Lu}/u.test(token.text) });
  }
  return phrase;
}

/** Participles that may open a noun phrase: "12 armed men". Most others are verbs: "13 killed in". */
const PARTICIPLES = new Set([
  'armed',
  'suspected',
  'alleged',
  'unidentified',
  'masked',
  'wanted',
  'uniformed',
  'unarmed',
  'displaced',
  'retired',
  'trained',
  'wounded',
]);
const NOT_PLURAL = /(?:ss|us|is|ous|'s)$/;

function isPlural(word: string): boolean {
  return PLURALS.has(word) || (word.length > 3 && word.endsWith('s') && !NOT_PLURAL.test(word));
}

/** The first plural, and further nouns after it only while they are plural too ("arms dealers"). */
function pluralHead(phrase: readonly PhraseWord[]): number {
  const first = phrase.findIndex(({ word }) => isPlural(word));
  if (first === -1) return -1;
  let head = first;
  while (head + 1 < phrase.length && isPlural(phrase[head + 1]?.word ?? '')) head += 1;
  return head;
}

/** "one Pakistani soldier died": up to the last word that does not look like a verb. */
function singularHead(phrase: readonly PhraseWord[]): number {
  const verb = phrase.findIndex(({ word }, index) => index > 0 && /(?:ed|ly)$/.test(word));
  const head = (verb === -1 ? Math.min(phrase.length, 3) : verb) - 1;
  return phrase[head]?.proper === true && head === 0 ? -1 : head;
}

/** Two words at most; adjectives come first in Urdu and Russian, so the second is the head there. */
function foreignUnit(words: readonly string[], tokens: readonly Token[], start: number): ReadUnit {
  const unit: string[] = [];
  for (let index = start; index < start + 2; index += 1) {
    const token = tokens[index];
    const word = words[index] ?? '';
    if (
      token === undefined ||
      word === '' ||
      token.kind !== 'word' ||
      token.script === 'Latn' ||
      FOREIGN_STOPS.has(word)
    )
      break;
    if (
      token.script === 'Cyrl' &&
      unit.length === 1 &&
      !/(?:ых|их|ого|его|ые|ие|ная|ный)$/.test(unit[0] ?? '')
    )
      break;
    unit.push(token.text.toLowerCase());
  }
  return { unit: unit.join(' '), count: unit.length };
}
