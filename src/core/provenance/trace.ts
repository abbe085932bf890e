import { foldName, skeleton } from '../names/index.ts';
import type { Reading } from '../words/index.ts';
import { hash32, hash64Hex, mix32 } from './hash.ts';
import { BODY_SLOTS, bandKeys, MENTION_SLOTS, minHash } from './minhash.ts';
import { type Passage, passagesOf } from './passages.ts';
import { quotedWords } from './quotes.ts';
import { sourceKeys } from './trace-sources.ts';
import type { OriginTrace } from './types.ts';

const SHINGLE_WORDS = 4;
/** Fewer shingles than this make no reliable signature. */
const LEAST_SHINGLES = 12;
/** A body of fewer words can be equal by chance ("Nothing to report"). */
const LEAST_BODY_WORDS = 12;
const LEAST_PASSAGE_WORDS = 12;
/** One passage this long is no accident; of shorter ones two are asked for. */
export const LONG_PASSAGE_WORDS = 20;
const MOST_PASSAGES = 40;
/** Mentions that a passage must hold to be matter and not a form of words. */
const LEAST_MENTIONS = 2;
const LEAST_REFERENCE = 4;

export interface Given {
  /** The report's own message or report number, as its originator writes it. */
  readonly reference?: string | null;
  /** Hashes of the file it was sent in and of the files in it (attachments): whoever sends one again relays. */
  readonly files?: readonly string[];
}

/**
 * What ties a report to other reports of one origin, from this report alone: message references it bears or relays,
 * a hash of its body, hashes of its telling sentences and of words quoted, a source that it rests on, and a MinHash signature of its word
 * 4-shingles with LSH bands. Headings, boilerplate, teasers and repeated blocks are left out.
 */
export function originTrace(reading: Reading, given: Given): OriginTrace {
  const passages = passagesOf(reading);
  const words = passages.flatMap((passage) => passage.words);
  const keys = [
    ...referenceKeys(reading, given.reference ?? null),
    ...(given.files ?? []).map((hash) => `file:${hash}`),
    ...(words.length >= LEAST_BODY_WORDS ? [`hash:${hash64Hex(words.join(' '))}`] : []),
    ...passageKeys(reading, passages),
    ...quotedWords(reading).map((words) => `quote:${hash64Hex(words.join(' '))}`),
    ...sourceKeys(reading, passages),
  ];
  const signature = signatureOf(reading, words);
  return { keys: [...new Set(keys)], bands: signature.length === 0 ? [] : bandKeys(signature), signature };
}

/** Words that stand before any office's number. What is left without them may be of any office. */
const NUMBER_WORDS = new Set(
  'no nr num number ref reference fir case crime dd para letter of dated the'.split(' '),
);

/**
 * 'CT/PB-0042' and 'ct pb 0042' are one reference. A bare number ('FIR 773/25') is none: every station has its own
 * series, and a case number names a matter, not a message.
 */
function relayKey(reference: string): string | null {
  const parts = foldName(reference).split(' ');
  const slug = parts.join('-');
  const office = parts.some((part) => /\p{L}/u.test(part) && !NUMBER_WORDS.has(part));
  return office && slug.length >= LEAST_REFERENCE && /\d/.test(slug) ? `relay:${slug}` : null;
}

function referenceKeys(reading: Reading, reference: string | null): readonly string[] {
  const cited = reading.citations.flatMap((citation) =>
    citation.kind === 'relay' ? [relayKey(citation.key.replace(/^relay:/, ''))] : [],
  );
  const own = reference === null ? null : relayKey(reference);
  return [own, ...cited].filter((key) => key !== null);
}

function passageKeys(reading: Reading, passages: readonly Passage[]): readonly string[] {
  const telling = reading.mentions.length === 0 ? () => true : mentionCounter(reading);
  return passages
    .filter((passage) => passage.words.length >= LEAST_PASSAGE_WORDS && telling(passage))
    .map((passage) => ({
      long: passage.words.length >= LONG_PASSAGE_WORDS,
      hash: hash64Hex(passage.words.join(' ')),
    }))
    .toSorted((a, b) => (a.hash < b.hash ? -1 : 1))
    .slice(0, MOST_PASSAGES)
    .map(({ long, hash }) => `${long ? 'passage+' : 'passage'}:${hash}`);
}

function mentionCounter(reading: Reading): (passage: Passage) => boolean {
  const starts = reading.mentions.map((mention) => mention.start).toSorted((a, b) => a - b);
  const before = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (passage) => before(passage.end) - before(passage.start) >= LEAST_MENTIONS;
}

function signatureOf(reading: Reading, words: readonly string[]): Uint32Array {
  if (words.length < LEAST_SHINGLES + SHINGLE_WORDS - 1) return new Uint32Array();
  const hashes = Uint32Array.from(words, (word) => hash32(word, 0));
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= hashes.length; at += 1) {
    let hash = 0;
    for (let word = at; word < at + SHINGLE_WORDS; word += 1)
      hash = mix32(Math.imul(hash, 0x9e3779b1) ^ (hashes[word] ?? 0));
    shingles.add(hash);
  }
  if (shingles.size < LEAST_SHINGLES) return new Uint32Array();
  const mentioned = new Set(reading.mentions.map((mention) => hash32(mentionKey(mention.text), 1)));
  const signature = new Uint32Array(BODY_SLOTS + MENTION_SLOTS);
  signature.set(minHash(shingles, BODY_SLOTS), 0);
  signature.set(minHash(mentioned, MENTION_SLOTS), BODY_SLOTS);
  return signature;
}

/** Names and figures are compared by sound, so that a respelt copy still is one. */
function mentionKey(text: string): string {
  return foldName(text)
    .split(' ')
    .map((word) => skeleton(word))
    .join(' ');
}
