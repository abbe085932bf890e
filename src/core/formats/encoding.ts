import type { Problem } from './types.ts';
import { PROFILES, type EncodingProfile } from './encoding.data.ts';
import { Warnings } from './problems.ts';
import { firstInvalidUtf8, surveyUtf8 } from './utf8.ts';

export interface Decoded {
  /** Well-formed UTF-16 without NUL; all offsets of readings refer to it. Line ends are kept as they came. */
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly Problem[];
}

/** Enough to tell languages apart, little enough to be quick. */
const SAMPLE_BYTES = 65_536;
/** Broken UTF-8 rather than another encoding: this many good sequences for each bad byte. */
const GOOD_PER_BAD = 4;

const BOMS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const bomOf = (bytes: Uint8Array) => BOMS.find(([bom]) => bom.every((byte, i) => bytes[i] === byte));

/** A WHATWG label as the platform names it, or null. */
function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The platform's strict decoder is several times faster than a scan of our own. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

const decode = (bytes: Uint8Array, encoding: string) =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

/** More than one control character in a hundred is no text. */
const MAX_CONTROL_SHARE = 100;
/** Besides tab, line ends, form feed, escape and the end mark of old files, control characters do not occur in text. */
const CONTROLS: ReadonlySet<number> = new Set(
  [...Array(32).keys()].filter((unit) => ![9, 10, 12, 13, 26, 27].includes(unit)),
);

/** Whether a pair of bytes, in either order, is a control character. */
const isControl = (first = 0, second = 0) =>
  (first === 0 && CONTROLS.has(second)) || (second === 0 && CONTROLS.has(first));

/** How many of the first bytes are control characters of a one-byte encoding; more than one in a hundred is no text. */
export function countControls(bytes: Uint8Array): { readonly count: number; readonly tooMany: boolean } {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let count = 0;
  for (const byte of sample) if (CONTROLS.has(byte)) count += 1;
  return { count, tooMany: count > Math.max(2, sample.length / MAX_CONTROL_SHARE) };
}

/**
 * UTF-16 without a mark shows as zero bytes on one side of each pair only: every space and digit has one, also in
 * Arabic or Russian text. Null where the zeros tell nothing.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  let even = 0;
  let odd = 0;
  let controls = 0;
  for (let i = 0; i < end; i += 2) {
    if (isControl(bytes[i], bytes[i + 1])) controls += 1;
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  if (controls > end / 2 / MAX_CONTROL_SHARE) return null;
  const few = end / 2 / 20;
  if (odd > few && even <= odd / 20) return 'utf-16le';
  if (even > few && odd <= even / 20) return 'utf-16be';
  return null;
}

/** How well the letters fit the profile, summed over the non-ASCII characters: larger is likelier. */
function fit(text: string, profile: EncodingProfile): number {
  let score = 0;
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] as string;
    if (letter.charCodeAt(0) < 0x80) {
      run = 0;
      continue;
    }
    const rank = profile.letters.indexOf(letter);
    if (rank < 0) {
      score += profile.punctuation.includes(letter) ? 0.2 : -3;
      run = 0;
      continue;
    }
    run += 1;
    score += rank < 12 ? 2 : rank < 30 ? 1 : 0.3;
    if (profile.words ? run === 1 && isolated(text, i) : run > 2) score -= 2;
    if (run > 1 && isUpper(letter) && !isUpper(text[i - 1] as string)) score -= 2;
  }
  return score;
}

const isUpper = (letter: string) => letter !== letter.toLowerCase();
const isolated = (text: string, i: number) =>
  isAsciiLetter(text.charCodeAt(i - 1)) || isAsciiLetter(text.charCodeAt(i + 1));
const isAsciiLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/** The one-byte encoding under which the bytes spell the likeliest letters. */
export function guessOneByte(bytes: Uint8Array): string {
  const from = Math.max(0, Math.min(firstInvalidUtf8(bytes) - 1024, bytes.length - SAMPLE_BYTES));
  const sample = bytes.subarray(from, from + SAMPLE_BYTES);
  const scored = PROFILES.map((profile) => ({
    encoding: profile.encoding,
    score: fit(decode(sample, profile.encoding), profile),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}

/** The encoding of bytes that carry no mark and no hint. UTF-8 is tried first and strictly, whatever the file says of itself. */
function chooseEncoding(bytes: Uint8Array, declared: string | null, warnings: Warnings): string {
  const utf16 = guessUtf16(bytes);
  if (utf16) return utf16;
  if (isUtf8(bytes)) return 'utf-8';
  const bad = firstInvalidUtf8(bytes);
  const { good, invalid } = surveyUtf8(bytes);
  if (good >= invalid * GOOD_PER_BAD) {
    warnings.add('BROKEN_UTF8', { byte: bad }, { count: invalid });
    return 'utf-8';
  }
  if (declared !== null && !declared.startsWith('utf-')) return declared;
  const encoding = guessOneByte(bytes);
  warnings.add('ENCODING_GUESSED', { byte: bad }, { encoding });
  return encoding;
}

/** Half characters and NUL, which no store keeps, become U+FFFD; everything else stays as written. */
export function wellFormed(text: string): { readonly text: string; readonly replaced: number } {
  if (text.isWellFormed() && !text.includes('\0')) return { text, replaced: 0 };
  const clean = text.toWellFormed().replaceAll('\0', '\ufffd');
  let replaced = 0;
  for (let i = 0; i < text.length; i++) if (text[i] !== clean[i]) replaced += 1;
  return { text: clean, replaced };
}

/** Damage that was in the text before it was decoded. */
function warnOfDamage(text: string, warnings: Warnings): void {
  const first = text.indexOf('\ufffd');
  if (first < 0) return;
  let count = 0;
  for (let i = first; i >= 0; i = text.indexOf('\ufffd', i + 1)) count += 1;
  warnings.add('REPLACEMENT_CHARACTERS', { offset: first }, { count });
}

/**
 * Bytes to text. Order: byte-order mark, the sender's `hint` (a WHATWG label), UTF-16 by its zero bytes, strict
 * UTF-8, UTF-8 with a little damage, what the file `declared` of itself (a page's charset), then the one-byte encoding whose letters fit best (windows-1252, -1256,
 * -1251, koi8-r). Never fails; what was guessed or replaced is a warning with its byte.
 */
export function decodeText(bytes: Uint8Array, hint?: string, declared?: string): Decoded {
  const warnings = new Warnings();
  const bom = bomOf(bytes);
  const hinted = hint === undefined ? null : knownEncoding(hint);
  if (hint !== undefined && hinted === null) warnings.add('UNKNOWN_ENCODING', {}, { label: hint });
  const body = bom ? bytes.subarray(bom[0].length) : bytes;
  const encoding =
    bom?.[1] ??
    hinted ??
    chooseEncoding(body, declared === undefined ? null : knownEncoding(declared), warnings);
  const odd = encoding.startsWith('utf-16') && body.length % 2 === 1;
  if (odd) warnings.add('ODD_LENGTH_UTF16', { byte: bytes.length - 1 });
  const given = bom !== undefined || hinted !== null;
  if (encoding === 'utf-8' && given) {
    const bad = firstInvalidUtf8(body);
    if (bad >= 0)
      warnings.add(
        'BROKEN_UTF8',
        { byte: bad + (bytes.length - body.length) },
        { count: surveyUtf8(body).invalid },
      );
  }
  const { text, replaced } = wellFormed(decode(odd ? body.subarray(0, -1) : body, encoding));
  if (replaced > 0) warnings.add('LONE_SURROGATES', { offset: text.indexOf('\ufffd') }, { count: replaced });
  else warnOfDamage(text, warnings);
  return { text, encoding, warnings: warnings.list() };
}
