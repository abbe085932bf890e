import { foldName } from '../names/index.ts';
import type { Reading } from '../words/index.ts';
import { hash64Hex } from './hash.ts';
import { ownMatter } from './passages.ts';

/** What stands between quotation marks of one style; a mark inside ends it, so that a lost mark swallows nothing. */
const QUOTED = /“([^“”]{30,2000})”|«([^«»]{30,2000})»|„([^„“”]{30,2000})[“”]|"([^"\n]{30,2000})"/gu;
const SENTENCE_END = /[.!?؟۔]\s+/u;
/** Shorter words are a saying or a slogan that many repeat. */
const LEAST_QUOTED_WORDS = 12;
/** A report that quotes more is a transcript: its passages tell its origin. */
const MOST_QUOTES = 24;

export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** 'quote:…' of each sentence in it that is long enough to be known again. */
  readonly keys: readonly string[];
}

/**
 * What the report gives as somebody's very words. Two reports that quote the same sentence heard one speaker on one occasion,
 * or copied one who did: in either case it is one origin. Translation is not found here.
 */
export function quotationsOf(reading: Reading): readonly Quotation[] {
  return ownMatter(reading)
    .flatMap((zone) =>
      [...reading.text.slice(zone.start, zone.end).matchAll(QUOTED)].map((match) => ({
        start: zone.start + match.index,
        end: zone.start + match.index + match[0].length,
        keys: keysOf(match.slice(1).find((words) => words !== undefined) ?? ''),
      })),
    )
    .filter(({ keys }) => keys.length > 0)
    .slice(0, MOST_QUOTES);
}

function keysOf(quoted: string): string[] {
  return quoted
    .split(SENTENCE_END)
    .map((sentence) => foldName(sentence))
    .filter((words) => words.split(' ').length >= LEAST_QUOTED_WORDS)
    .map((words) => `quote:${hash64Hex(words)}`);
}
