import type { Zone } from '../words/index.ts';
import type { Sentence, Token } from './types.ts';

/** Always followed by a name or a number, so a stop behind them closes nothing. */
const TITLES = new Set(
  (
    'dr mr mrs ms prof gen lt col maj capt cpt sgt cpl brig adm cdr comdr insp supt dsp sp ssp asi sho ig dig rev hon st mt ' +
    'fr sr jr messrs no nos fig vol art sec para ref vs v cf eg ie approx ft sq ext tel dept dist distt ps po rs pvt col ' +
    'hav nk subedar sep jan feb mar apr jun jul aug sept oct nov dec maulana md mohd muhd г гр ул им тов'
  ).split(' '),
);
/** Close a sentence only if a word follows that usually opens one. */
const ENDINGS = new Set(
  'etc inc ltd corp co bros al am pm u.s u.k u.n u.a.e a.m p.m i.e e.g p.o h.q'.split(' '),
);
const OPENERS = new Set(
  (
    'the a an this that these those it he she they we i in on at by for from to of as after before when while since but and ' +
    'however meanwhile moreover both all some many its his her their our there here if no not according two three'
  ).split(' '),
);
const STOPS = new Set(['.', '!', '?', '؟', '۔', '…', '।', '。']);
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '“']);
/** A hostile text without stops is cut here, so that what reads a sentence stays bounded. */
const LONGEST = 400;

/**
 * Sentences of each zone, over its tokens. A line end closes a sentence unless the line was joined to the next
 * (hard-wrapped text); abbreviations, initials and decimals do not.
 */
export function sentencesOf(
  text: string,
  zones: readonly Zone[],
  tokens: readonly Token[],
  joinedAt: ReadonlySet<number>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (const [zone, { end }] of zones.entries()) {
    let index = first;
    while (index < tokens.length && (tokens[index]?.start ?? end) < end) {
      const next = sentenceEnd(text, tokens, index, end, joinedAt);
      const opening = tokens[index] as Token;
      const closing = tokens[next - 1] as Token;
      sentences.push({ start: opening.start, end: closing.end, firstToken: index, endToken: next, zone });
      index = next;
    }
    first = index;
  }
  return sentences;
}

function sentenceEnd(
  text: string,
  tokens: readonly Token[],
  from: number,
  zoneEnd: number,
  joinedAt: ReadonlySet<number>,
): number {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    if (next === undefined || next.start >= zoneEnd || index - from + 1 >= LONGEST) return index + 1;
    if (next.start > token.end && breaksLine(text, token.end, next.start, joinedAt)) return index + 1;
    const close = stopEnd(tokens, index, from);
    if (close === null) continue;
    const after = tokens[close];
    if (after === undefined || after.start >= zoneEnd || opensSentence(tokens, close)) return close;
  }
  return tokens.length;
}

/** True where white space holds a line end at which the line was not joined. */
function breaksLine(text: string, from: number, to: number, joinedAt: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x0a && unit !== 0x0d && unit !== 0x2028 && unit !== 0x2029) continue;
    const past = unit === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
    if (!joinedAt.has(past)) return true;
    at = past - 1;
  }
  return false;
}

/** If a sentence can close at `index`: the token after the stop and its closing marks. */
function stopEnd(tokens: readonly Token[], index: number, from: number): number | null {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (token.kind === 'word') {
    const dotted = token.text.endsWith('.') && next !== undefined && OPENERS.has(next.text.toLowerCase());
    return dotted && /^\p{Lu}/u.test(next.text) ? index + 1 : null;
  }
  if (!STOPS.has(token.text)) return null;
  if (token.text === '.' && !isFullStop(tokens, index, from)) return null;
  let close = index + 1;
  while (STOPS.has(tokens[close]?.text ?? '') && tokens[close]?.start === tokens[close - 1]?.end) close += 1;
  while (CLOSERS.has(tokens[close]?.text ?? '') && tokens[close]?.start === tokens[close - 1]?.end)
    close += 1;
  const after = tokens[close];
  const spaced =
    after === undefined ||
    after.start > (tokens[close - 1]?.end ?? 0) ||
    token.text === '۔' ||
    close > index + 1;
  return spaced ? close : null;
}

function isFullStop(tokens: readonly Token[], index: number, from: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || index === from || before.end !== tokens[index]?.start) return true;
  const word = before.text.toLowerCase();
  const next = tokens[index + 1];
  if (before.kind === 'number') return index - 1 !== from;
  if (before.kind !== 'word') return true;
  // An initial: "J. K. Rahimi"; a list mark: "a. Cordon".
  if (before.text.length === 1 && /^\p{L}$/u.test(before.text))
    return next !== undefined && OPENERS.has(next.text.toLowerCase()) && index - 1 !== from;
  if (word === 'no' || word === 'nos') return next?.kind !== 'number';
  if (TITLES.has(word)) return false;
  if (ENDINGS.has(word)) return next !== undefined && OPENERS.has(next.text.toLowerCase());
  return true;
}

function opensSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  return !/^\p{Ll}/u.test(token.text) && token.text !== ',' && token.text !== ';';
}
