import { foldName, skeleton, tokenRarity } from '../names/index.ts';
import type { Citation, Reading } from '../words/index.ts';
import type { Passage } from './passages.ts';
import { type Quotation, quotationsOf } from './quotes.ts';
import type { Voice } from './types.ts';
import { Mark } from './words.ts';
import { BODY_NOUNS, FIRST_HAND, GOES_ON, NO_NAMES, PASSED_ON, UNKNOWN_LINEAGE } from './voices.data.ts';

/** The voices heard in a report beside its own, and which of them each passage is: 0 the report itself, else from 1. */
export interface Voices {
  readonly voices: readonly Voice[];
  readonly ofPassage: readonly number[];
}

/** Voices are numbered in the sketch. */
const MOST_VOICES = 250;

/**
 * Who speaks in each passage: somebody cited by name, words quoted, hearsay without a name, what the report's own people
 * saw, or the report itself. A cited voice goes on while the next sentence does ("He added that …").
 */
export function voicesOf(reading: Reading, passages: readonly Passage[], marks: readonly number[]): Voices {
  const numbered = new Map<string, { voice: Voice; keys: Set<string> }>();
  const numbers = new Map<string, number>();
  const speak = (id: string, kind: Voice['kind'], who: string | null, keys: readonly string[]): number => {
    const known = numbered.get(id);
    if (known === undefined) {
      if (numbered.size >= MOST_VOICES) return 0;
      numbered.set(id, { voice: { kind, who, keys: [] }, keys: new Set(keys) });
      numbers.set(id, numbered.size);
    } else for (const key of keys) known.keys.add(key);
    return numbers.get(id) ?? 0;
  };
  const isMarked = (at: number, mark: number): boolean => ((marks[at] ?? 0) & mark) !== 0;
  const quotations = quotationsOf(reading);
  const cited = citedBy(reading, passages);
  const speakers = quotations.map((quotation) => speakerOf(quotation, passages, cited));
  const ofPassage: number[] = [];
  for (const [at, passage] of passages.entries()) {
    const text = reading.text.slice(passage.start, passage.end);
    const quoted = quotations.findIndex(({ start, end }) => start < passage.end && end > passage.start);
    const before = passages[at - 1]?.paragraph === passage.paragraph ? (ofPassage[at - 1] ?? 0) : 0;
    const who = (quoted >= 0 ? speakers[quoted] : undefined) ?? cited[at] ?? null;
    const keys = quoted >= 0 ? (quotations[quoted]?.keys ?? []) : [];
    if (who !== null)
      ofPassage.push(speak(`named ${who}`, 'named', who, [...keys, ...saidKeys(who, reading)]));
    else if (keys.length > 0) ofPassage.push(speak(`words ${keys[0]}`, 'named', null, keys));
    else if (before > 0 && GOES_ON.test(text)) ofPassage.push(before);
    else if (isMarked(at, Mark.firstHand) && isOne(FIRST_HAND, text))
      ofPassage.push(speak('own', 'own', null, []));
    else if (isMarked(at, Mark.hearsay) && isOne(UNKNOWN_LINEAGE, text))
      ofPassage.push(speak('unknown', 'unknown', null, []));
    else ofPassage.push(0);
  }
  const voices = [...numbered.values()].map(({ voice, keys }) => ({ ...voice, keys: [...keys] }));
  return { voices, ofPassage };
}

/** Whether the report says that it passes on what it cannot vouch for. */
export const isHearsay = (reading: Reading): boolean => isOne(PASSED_ON, reading.text);

const isOne = (patterns: readonly RegExp[], text: string): boolean => patterns.some((one) => one.test(text));

interface Naming {
  readonly who: string;
  readonly start: number;
  /** Named as a source, which goes before a speaker. */
  readonly isSource: boolean;
}

/** Whom each passage cites by name: its sources, its speakers, and those whom the reader understood to speak in it. */
function citedBy(reading: Reading, passages: readonly Passage[]): (string | null)[] {
  const cited: (string | null)[] = passages.map(() => null);
  let at = 0;
  for (const { who, start, isSource } of namings(reading).toSorted((a, b) => a.start - b.start)) {
    while (at < passages.length && (passages[at]?.end ?? 0) <= start) at += 1;
    const passage = passages[at];
    if (passage === undefined || passage.start > start) continue;
    if (cited[at] === null || isSource) cited[at] = who;
  }
  return cited;
}

function namings({ citations, claims }: Reading): Naming[] {
  const found: Naming[] = [];
  for (const { kind, key, start } of citations) {
    const who = kind === 'source' || kind === 'quote' ? whoOf({ key }) : null;
    if (who !== null) found.push({ who, start, isSource: kind === 'source' });
  }
  const known = new Map<string, string | null>();
  for (const { speaker, start } of claims) {
    if (speaker === null) continue;
    const who = known.get(speaker) ?? whoOf({ key: speaker });
    known.set(speaker, who);
    if (who !== null) found.push({ who, start, isSource: false });
  }
  return found;
}

/** A quotation runs over several sentences: whoever is named in one of them says all. */
function speakerOf(
  quotation: Quotation,
  passages: readonly Passage[],
  cited: readonly (string | null)[],
): string | undefined {
  for (const [at, passage] of passages.entries()) {
    const who = cited[at];
    if (who && passage.start < quotation.end && passage.end > quotation.start) return who;
  }
  return undefined;
}

/**
 * A cited source by the sound of the part of its name that tells it: 'behram khattak', 'khattak' and 'خٹک' are one. Null where
 * only an office is named, such as "police".
 */
export function whoOf({ key }: Pick<Citation, 'key'>): string | null {
  const words = foldName(key.replace(/^(?:source|quote):/, '')).split(' ');
  const telling = words.filter((word) => word !== '' && !NO_NAMES.has(word));
  const last = telling.at(-1);
  if (last === undefined || telling.every((word) => word.length < 2)) return null;
  const sounds = telling.map((word) => skeleton(word));
  if (BODY_NOUNS.has(last)) return sounds.join(' ');
  const isSurname = tokenRarity({ skeleton: skeleton(last), kind: 'given' }) > COMMON_NAME;
  return sounds.slice(isSurname ? -1 : -2).join(' ');
}

/** A name carried by thousands does not tell its bearer apart. */
const COMMON_NAME = 0.3;
const DAY_MS = 86_400_000;

/** A statement is told on its day or on the next: two reports of one speaker may share a day of saying. */
function saidKeys(who: string, { dated }: Reading): string[] {
  if (dated.from === null || dated.from.slice(0, 10) !== dated.to?.slice(0, 10)) return [];
  const day = Math.floor(Date.parse(`${dated.from.slice(0, 10)}T00:00:00Z`) / DAY_MS);
  return [day - 1, day].map((one) => `said:${who}|${one}`);
}
