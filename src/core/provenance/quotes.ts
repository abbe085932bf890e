import { foldName } from '../names/index.ts';
import type { Reading } from '../words/index.ts';
import { OWN_ZONES } from './passages.ts';

/** What stands between quotation marks of one style; a mark inside ends it, so that a lost mark swallows nothing. */
const QUOTED = /“([^“”]{30,2000})”|«([^«»]{30,2000})»|„([^„“”]{30,2000})[“”]|"([^"\n]{30,2000})"/gu;
const SENTENCE_END = /[.!?؟۔]\s+/u;
/** Shorter words are a saying or a slogan that many repeat. */
const LEAST_QUOTED_WORDS = 12;
/** A report that quotes more is a transcript: its passages tell its origin. */
const MOST_QUOTES = 24;

/**
 * Sentences that the report gives as somebody's very words, folded. Two reports that quote the same sentence heard one
 * speaker on one occasion, or copied one who did: in either case it is one origin. Paraphrase and translation are not found here.
 */
export function quotedWords(reading: Reading): readonly (readonly string[])[] {
  const zones =
    reading.zones.length === 0
      ? [{ kind: 'body' as const, start: 0, end: reading.text.length }]
      : reading.zones;
  return zones
    .filter((zone) => OWN_ZONES.has(zone.kind))
    .flatMap((zone) => [...reading.text.slice(zone.start, zone.end).matchAll(QUOTED)])
    .flatMap((match) => (match.slice(1).find((words) => words !== undefined) ?? '').split(SENTENCE_END))
    .map((sentence) => foldName(sentence).split(' '))
    .filter((words) => words.length >= LEAST_QUOTED_WORDS)
    .slice(0, MOST_QUOTES);
}
