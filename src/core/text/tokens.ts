import { CLASS, classAt, scriptOfWord } from './scripts.ts';
import type { Token } from './types.ts';

/** Longer runs are cut: a hostile line must not become one token. Addresses of web pages may be longer. */
const LONGEST_WORD = 200;
const LONGEST_URL = 2000;

const APOSTROPHES = "'’ʼ‘`´ʿʾ";
const HYPHENS = '-‐‑';
const DECIMALS = '.,٫٬';

/**
 * Cuts text into words, numbers, punctuation and symbols. Words keep inner apostrophes, hyphens and ampersands
 * ("US-led", "48-member", "Daesh-K’s", "R&AW", "U.S."); numbers keep separators ("1,200.50"). Bidi controls and
 * joiners belong to a word only where it goes on after them. Offsets are UTF-16 units of `text`. Linear.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === CLASS.space || kind === CLASS.format) {
      at += 1;
      continue;
    }
    const token =
      kind === CLASS.letter ? wordAt(text, at) : kind === CLASS.digit ? numberAt(text, at) : markAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenOf(text: string, start: number, end: number, kind: Token['kind']): Token {
  const slice = text.slice(start, end);
  return { start, end, text: slice, kind, script: kind === 'word' ? scriptOfWord(slice) : 'Zyyy' };
}

function markAt(text: string, start: number): Token {
  const unit = text.charCodeAt(start);
  const wide = unit >= 0xd800 && unit <= 0xdbff && start + 1 < text.length;
  const kind = classAt(text, start) === CLASS.punctuation ? 'punctuation' : 'symbol';
  return tokenOf(text, start, start + (wide ? 2 : 1), kind);
}

function wordAt(text: string, start: number): Token {
  const url = urlEnd(text, start);
  if (url > start) return tokenOf(text, start, url, 'word');
  const dotted = dottedEnd(text, start);
  return tokenOf(text, start, dotted > start ? dotted : runEnd(text, start), 'word');
}

/** A number, or a word that starts with one ("48-member", "14th", "141530Z", "50kg", "1.2bn"). */
function numberAt(text: string, start: number): Token {
  let end = start;
  const limit = Math.min(text.length, start + LONGEST_WORD);
  while (end < limit) {
    if (classAt(text, end) === CLASS.digit) end += 1;
    else if (DECIMALS.includes(text.charAt(end)) && isDigitAt(text, end + 1)) end += 2;
    else break;
  }
  const next = text.charAt(end);
  const glued = isLetterAt(text, end) || (HYPHENS.includes(next) && next !== '' && isLetterAt(text, end + 1));
  if (!glued || end >= limit) return tokenOf(text, start, end, 'number');
  return tokenOf(text, start, runEnd(text, end, start), 'word');
}

/** End of the letters, digits and inner joints that begin at `from`. */
function runEnd(text: string, from: number, start = from): number {
  const limit = Math.min(text.length, start + LONGEST_WORD);
  let end = from;
  while (end < limit) {
    const kind = classAt(text, end);
    if (kind === CLASS.letter || kind === CLASS.digit) {
      end += isHighSurrogate(text, end) ? 2 : 1;
      continue;
    }
    const over = jointEnd(text, end, kind === CLASS.format);
    if (over === end) break;
    end = over;
  }
  return Math.min(end, text.length);
}

/** Past an apostrophe, hyphen, ampersand or run of format characters, if the word goes on after it. */
function jointEnd(text: string, at: number, format: boolean): number {
  if (!format) {
    const char = text.charAt(at);
    const apostrophe = APOSTROPHES.includes(char) && isLetterAt(text, at + 1);
    const hyphen = HYPHENS.includes(char) && (isLetterAt(text, at + 1) || isDigitAt(text, at + 1));
    const ampersand = char === '&' && isLetterAt(text, at + 1);
    return apostrophe || hyphen || ampersand ? at + 1 : at;
  }
  let end = at;
  while (end < text.length && end - at < 8 && classAt(text, end) === CLASS.format) end += 1;
  return isLetterAt(text, end) ? end : at;
}

/** "U.S.", "a.m.", "H.Q.": two or more single letters with stops. */
function dottedEnd(text: string, start: number): number {
  let end = start;
  while (end - start < 24 && isLetterAt(text, end) && text.charAt(end + 1) === '.') end += 2;
  if (end - start < 4 || isLetterAt(text, end)) return start;
  return end;
}

function urlEnd(text: string, start: number): number {
  const initial = text.charCodeAt(start) | 0x20;
  if (initial !== 0x68 && initial !== 0x77) return start;
  if (!/^(?:https?:\/\/|hxxps?:\/\/|www\.)[^\s]/i.test(text.slice(start, start + 10))) return start;
  const limit = Math.min(text.length, start + LONGEST_URL);
  let end = start;
  while (end < limit && !/[\s<>"“”{}|\\^`]/.test(text.charAt(end))) end += 1;
  while (end > start && /[.,;:!?)\]'’»]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === CLASS.letter;
}

function isDigitAt(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === CLASS.digit;
}
