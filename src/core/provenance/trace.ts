import type { MentionKind, Reading } from '../words/index.ts';
import { passagesOf } from './passages.ts';
import { MOST_PASSAGES, packSketch, samplesOf, unpackSketch } from './sketch.ts';
import { referenceKeys } from './trace-keys.ts';
import { sourceKeys } from './trace-sources.ts';
import type { OriginTrace } from './types.ts';
import { isHearsay, voicesOf } from './voices.ts';
import { WordReader } from './words.ts';

/** A body of fewer words can be equal by chance ("Nothing to report"). */
const LEAST_BODY_WORDS = 12;
/** Mentions that name; a kind of event or a date is part of how a thing is put. */
const NAMED: ReadonlySet<MentionKind> = new Set<MentionKind>(['person', 'organisation', 'place']);
const DAY_MS = 86_400_000;

export interface Given {
  /** The report's own message or report number, as its originator writes it. */
  readonly reference?: string | null;
  /** Hashes of the file it was sent in and of the files in it (attachments): whoever sends one again relays. */
  readonly files?: readonly string[];
  /** Who publishes the list that this is a part of: all versions of all its lists are one word. */
  readonly publisher?: string | null;
}

/**
 * What ties a report and each of its passages to other reports, from this report alone: message references it bears or
 * relays, a hash of its body, a source that it rests on, the voices it cites, and its sentences as hashed words. Headings,
 * boilerplate, teasers and repeated blocks are left out.
 */
export function originTrace(reading: Reading, given: Given): OriginTrace {
  const passages = passagesOf(reading);
  const reader = new WordReader(reading.text, mentionFinder(reading));
  const sentences = passages.map(({ start, end }) => reader.sentence(start, end));
  const body = reader.whole(LEAST_BODY_WORDS);
  const keys = [
    ...referenceKeys(reading, given.reference ?? null),
    ...(given.files ?? []).map((hash) => `file:${hash}`),
    ...(given.publisher ? [`publisher:${given.publisher}`] : []),
    ...(body === null ? [] : [`hash:${body}`]),
    ...sourceKeys(reading, passages),
  ];
  const { voices, ofPassage } = voicesOf(
    reading,
    passages,
    sentences.map(({ marks }) => marks),
  );
  const sketch = packSketch({
    day: dayOf(reading),
    isHearsay: isHearsay(reading),
    passages: passages.slice(0, MOST_PASSAGES).map((passage, at) => ({
      ...passage,
      voice: ofPassage[at] ?? 0,
      tokens: Uint16Array.from(sentences[at]?.tokens ?? []),
    })),
  });
  return { keys: [...new Set(keys)], voices, sketch };
}

/** Hashes by which reports with near-duplicate passages find one another; unsigned 32 bit. */
export function traceSamples({ sketch }: OriginTrace): readonly number[] {
  return samplesOf(unpackSketch(sketch).passages);
}

/** Keys of a trace, of the whole report and of its voices. */
export function traceKeys({ keys, voices }: OriginTrace): readonly string[] {
  return [...new Set([...keys, ...voices.flatMap((voice) => voice.keys)])];
}

function dayOf({ dated }: Reading): number | null {
  if (dated.from === null) return null;
  const at = Date.parse(`${dated.from.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at) || at < 0 ? null : Math.floor(at / DAY_MS);
}

/** Whether a mention that names covers an offset; offsets are asked for in order, so one pass over the mentions answers all. */
function mentionFinder({ mentions }: Reading): (offset: number) => boolean {
  const named = mentions.filter(({ kind }) => NAMED.has(kind)).toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (offset) => {
    while (next < named.length && (named[next]?.end ?? 0) <= offset) next += 1;
    return (named[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
