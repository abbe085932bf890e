import type { Script } from '../words/index.ts';
import { foldWord, stemCyrillic } from './names-fold.ts';

/** How a word hangs on to the one before it. Only the first four can lie inside one name. */
export type Joint = 'space' | 'hyphen' | 'dot' | 'ampersand' | 'slash' | 'break';
export type WordCase = 'lower' | 'capital' | 'upper' | 'mixed' | 'number' | 'none';

/** A word as names need it: finer than a token (cut at hyphens, possessive 's left out of the span). */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly fold: string;
  /** What lexicons are asked for: the fold, and for Cyrillic its stem. */
  readonly key: string;
  readonly script: Script;
  readonly shape: WordCase;
  readonly joint: Joint;
  /** Raw characters between the word before and this one. */
  readonly gap: string;
  readonly possessive: boolean;
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}\u200C\u0640]+(?:['’‘ʼʻ`´][\p{L}\p{M}]+)*/uy;
/** Links, e-mail addresses and bare domains; every part is bounded, so that no text makes the search slow. */
const ADDRESS =
  /(?:https?:\/\/|www\.|hxxps?:)\S+|(?<!\S)[^\s@]{1,64}@[^\s@]{1,255}|(?<![\w.-])[\w-]{1,63}(?:\[?\.\]?[\w-]{1,63}){0,8}\[?\.\]?(?:com|org|net|gov|info|onion|pk|af|ru|io)\b\S*/giu;
const POSSESSIVE = /['’`´][sS]$/u;

/** Words of `text` from `start` to `end`, without those inside addresses and links. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const slice = text.slice(start, end);
  const addresses = /@|:\/\/|\.[a-z]/i.test(slice) ? [...slice.matchAll(ADDRESS)] : [];
  const words: Word[] = [];
  let before = 0;
  let passed = 0;
  for (let at = 0, end = 0; at < slice.length; at = Math.max(end, at + 1)) {
    end = wordEnd(slice, at);
    if (end === at) continue;
    while (passed < addresses.length && at >= endOf(addresses[passed])) passed++;
    if (at >= (addresses[passed]?.index ?? Number.POSITIVE_INFINITY)) continue;
    const whole = slice.slice(at, end);
    const endsInS = (whole.charCodeAt(whole.length - 1) | 0x20) === 0x73;
    const marked = endsInS && POSSESSIVE.test(whole);
    const written = marked ? whole.slice(0, -2) : whole;
    // "Lawyers' Collective"
    const plural = !marked && endsInS && isPlural(slice, at + whole.length);
    const raw = slice.slice(before, at);
    const gap = raw.length < 2 ? raw : raw.replace(/^['’`´][sS](?=\s|$)/u, '');
    const { lower, fold, key, script, shape } = formOf(written);
    words.push({
      start: start + at,
      end: start + at + written.length,
      text: written,
      lower,
      fold,
      key,
      script,
      shape,
      joint: words.length === 0 ? 'break' : jointOf(gap),
      gap,
      possessive: marked || plural,
    });
    before = at + whole.length;
  }
  return words;
}

const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isPlain = (code: number): boolean => isAsciiLetter(code) || (code >= 0x30 && code <= 0x39);

/** End of the word that begins at `at`; `at` itself where none does. Plain words are read by hand, which costs a fifth. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const isMark = next < 0x80 && next !== 0x27 && next !== 0x60;
  if ((isMark || end === text.length) && !(end === at + 1 && next === 0x2e)) return end;
  // Half of a pair of surrogates begins no word.
  if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) return at;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** An s with an apostrophe and a space behind it. */
function isPlural(slice: string, end: number): boolean {
  const mark = slice.charAt(end);
  return slice.charAt(end - 1) === 's' && (mark === "'" || mark === '’') && slice.charAt(end + 1) === ' ';
}

const endOf = (match: RegExpExecArray | undefined): number =>
  match === undefined ? 0 : match.index + match[0].length;

type Form = Pick<Word, 'lower' | 'fold' | 'key' | 'script' | 'shape'>;

/** Forms of words met before. What a form is depends on the word alone, so remembering it changes nothing but the time. */
const forms = new Map<string, Form>();
const FORMS_KEPT = 50_000;

function formOf(written: string): Form {
  const kept = forms.get(written);
  if (kept !== undefined) return kept;
  const script = scriptOf(written);
  const fold = foldWord(written);
  const key = script === 'Cyrl' ? stemCyrillic(fold) : fold;
  const form: Form = { lower: written.toLowerCase(), fold, key, script, shape: shapeOf(written, script) };
  if (forms.size >= FORMS_KEPT) forms.clear();
  forms.set(written, form);
  return form;
}

function jointOf(gap: string): Joint {
  if (gap === ' ' || gap === "' " || gap === '’ ') return 'space';
  const bare = gap.replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '');
  const inner = bare.trim();
  if (inner === '') return /\n\s*\n|\t|\S?\s{4}/.test(bare) ? 'break' : 'space';
  if (/^[-–‐‑−]$/.test(inner) && bare === inner) return 'hyphen';
  if (inner === '-' && /^-\s?$|^\s?-$/.test(bare)) return 'hyphen';
  if (inner === '.') return 'dot';
  if (inner === '&') return 'ampersand';
  return inner === '/' ? 'slash' : 'break';
}

function scriptOf(word: string): Script {
  const code = word.charCodeAt(0);
  if (code < 0x250) return /\p{L}/u.test(word) ? 'Latn' : 'Zyyy';
  if (code >= 0x400 && code < 0x530) return 'Cyrl';
  if ((code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xff00))
    return /\p{L}/u.test(word) ? 'Arab' : 'Zyyy';
  if (code >= 0x590 && code < 0x600) return 'Hebr';
  if (code >= 0x900 && code < 0x980) return 'Deva';
  if (code >= 0x4e00 && code < 0xa000) return 'Hans';
  return /\p{Script=Latin}/u.test(word) ? 'Latn' : 'Zyyy';
}

function shapeOf(word: string, script: Script): WordCase {
  if (script !== 'Latn' && script !== 'Cyrl') return /^\p{N}+$/u.test(word) ? 'number' : 'none';
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters === letters.toUpperCase() && (letters.length > 1 || word.includes('.'))) return 'upper';
  const first = letters.charAt(0);
  if (first === first.toLowerCase()) return 'mixed';
  const rest = letters.slice(1);
  return rest === rest.toLowerCase() ? 'capital' : 'mixed';
}
