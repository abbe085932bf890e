import type { Line } from './zones-lines.ts';

const SHINGLE = 3;
/** Share of a passage's word triples that stood earlier, to call it a second printing. */
const NEARLY_ALL = 0.85;
/** Titles at the top of captured pages come back with the site's motto behind them. */
const TITLE_SHARE = 0.6;
const TOP_LINES = 12;
const LEAST_WORDS = 5;
const LONGEST_WORDS = 4000;

/**
 * Marks lines that nearly repeat what the text said before, with the place of the first printing. One pass with a map
 * from word triples to the place they first stood at, so it is linear in the length of the text.
 */
export function markRepeats(text: string, lines: readonly Line[]): void {
  const firstSeen = new Map<number, number>();
  const firstLine = new Map<string, number>();
  let seen = 0;
  for (const line of lines) {
    if (line.length === 0 || line.kind === 'boilerplate') continue;
    seen += 1;
    const words = foldedWords(text.slice(line.from, Math.min(line.to, line.from + 40_000)));
    const top = seen <= TOP_LINES;
    const whole = line.length <= 300 ? words.join(' ') : '';
    const same = whole === '' || words.length < (top ? 1 : LEAST_WORDS) ? undefined : firstLine.get(whole);
    if (same !== undefined && !line.head.endsWith(':')) {
      repeat(line, same);
      continue;
    }
    if (whole !== '' && !firstLine.has(whole)) firstLine.set(whole, line.from);
    const place = earlierPrinting(words, line, firstSeen, top);
    if (place !== null) repeat(line, place);
  }
}

function repeat(line: Line, place: number): void {
  line.kind = 'repeated';
  line.repeats = place;
}

function earlierPrinting(
  words: readonly string[],
  line: Line,
  seen: Map<number, number>,
  top: boolean,
): number | null {
  let known = 0;
  let place = Number.POSITIVE_INFINITY;
  const fresh: number[] = [];
  const hashes = words.slice(0, LONGEST_WORDS).map(hashOf);
  const count = Math.min(words.length, LONGEST_WORDS) - SHINGLE + 1;
  for (let index = 0; index < count; index += 1) {
    const key = tripleKey(hashes, index);
    const at = seen.get(key);
    if (at === undefined) fresh.push(key);
    else {
      known += 1;
      place = Math.min(place, at);
    }
  }
  const title = top && line.length <= 160;
  const enough = words.length >= (title ? LEAST_WORDS : LEAST_WORDS + 3) && count > 0;
  if (enough && known / count >= (title ? TITLE_SHARE : NEARLY_ALL)) return place;
  for (const key of fresh) seen.set(key, line.from);
  return null;
}

/** Two hashes of a word, of 32 bits each. */
interface Hash {
  readonly high: number;
  readonly low: number;
}

function hashOf(word: string): Hash {
  let high = 0x9e37;
  let low = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    low = Math.imul(low ^ word.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ (low >>> 15), 0x85ebca6b);
  }
  return { high, low };
}

/** 53-bit hash of three words in their order: one double holds it exactly. */
function tripleKey(hashes: readonly Hash[], index: number): number {
  let high = 0x9e37;
  let low = 0x811c9dc5;
  for (let at = index; at < index + SHINGLE; at += 1) {
    const word = hashes[at];
    low = Math.imul(low ^ (word?.low ?? 0), 0x01000193) ^ (low >>> 13);
    high = Math.imul(high ^ (word?.high ?? 0) ^ (low >>> 15), 0x85ebca6b) ^ (high >>> 16);
  }
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}

function foldedWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
