/**
 * What a pattern cannot match without: letters of which one sequence must stand in the text. Read off the pattern's
 * source, on the safe side: where that is not certain the pattern needs nothing. Hundreds of patterns are tried on each
 * sentence and hardly any matches; a look at three letters in a row costs a tenth of an attempt.
 */

/** A piece of a pattern: all it can match where that is a short list, and what it needs (null: unknown). */
interface Piece {
  readonly exact: readonly string[] | null;
  readonly needs: readonly string[] | null;
}

const MOST_EXACT = 48;
/** Shorter sequences stand in every sentence. */
const LEAST_LENGTH = 3;
const ANYTHING: Piece = { exact: null, needs: null };
/** Stands between letters and takes none itself: the end of a word, a look ahead. */
const NO_WIDTH: Piece = { exact: [''], needs: null };
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };

/** The sequences of letters of which every match of a pattern holds one; null where none is certain. */
export function needsOf({ source, flags }: RegExp): readonly string[] | null {
  if (flags.includes('v')) return null;
  const { exact, needs } = new Reader(source).alternatives();
  const found = better(exact, needs);
  if (found === null || found.some((text) => text.length < LEAST_LENGTH)) return null;
  // Other letters than ASCII have more than one capital.
  return flags.includes('i') && found.some((text) => /[^\x20-\x7e]/.test(text)) ? null : found;
}

/** Of two lists the one whose shortest sequence is the longer; the shorter list where they are level. */
function better(one: readonly string[] | null, two: readonly string[] | null): readonly string[] | null {
  if (one === null || two === null) return one ?? two;
  const [a, b] = [shortest(one), shortest(two)];
  return a > b || (a === b && one.length <= two.length) ? one : two;
}

/** Beyond so many letters more of them tell no more. */
const LONG = 6;

function shortest(texts: readonly string[]): number {
  return texts.reduce((least, text) => Math.min(least, text.length), LONG);
}

/** Reads the source of a pattern from left to right. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Sequences between bars, up to the end of the group. */
  alternatives(): Piece {
    let exact: readonly string[] | null = [];
    let needs: readonly string[] | null = [];
    for (;;) {
      const one: Piece = this.#sequence();
      exact = exact === null || one.exact === null ? null : listed([...exact, ...one.exact]);
      const own: readonly string[] | null = better(one.exact, one.needs);
      needs = needs === null || own === null ? null : [...needs, ...own];
      if (this.#source[this.#at] !== '|') return { exact, needs };
      this.#at += 1;
    }
  }

  #sequence(): Piece {
    let run: readonly string[] = [''];
    let needs: readonly string[] | null = null;
    let whole = true;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const piece = this.#quantified(this.#atom());
      const longer = piece.exact === null ? null : crossed(run, piece.exact);
      if (longer !== null) {
        run = longer;
        continue;
      }
      needs = better(better(needs, run), piece.needs);
      run = piece.exact ?? [''];
      whole = false;
    }
    return whole ? { exact: run, needs: null } : { exact: null, needs: better(needs, run) };
  }

  #quantified(piece: Piece): Piece {
    const [sign = '', least] = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += sign.length;
    if (sign === '') return piece;
    if (sign.startsWith('?'))
      return { exact: piece.exact === null ? null : listed(['', ...piece.exact]), needs: null };
    if (sign.startsWith('*') || least === '0') return ANYTHING;
    return { exact: null, needs: better(piece.exact, piece.needs) };
  }

  #atom(): Piece {
    const char = this.#source[this.#at] ?? '';
    this.#at += 1;
    if (char === '(') return this.#group();
    if (char === '[') return this.#letters();
    if (char === '\\') return this.#escaped();
    if (char === '^' || char === '$') return NO_WIDTH;
    return char === '.' ? ANYTHING : { exact: [char], needs: null };
  }

  #group(): Piece {
    const [opening = ''] = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += opening.length;
    const inside = this.alternatives();
    this.#at += 1;
    return /[=!]$/.test(opening) ? NO_WIDTH : inside;
  }

  /** A class of letters: each of them where they are few and written out. */
  #letters(): Piece {
    const from = this.#at;
    for (; this.#source[this.#at] !== ']'; this.#at += 1) if (this.#source[this.#at] === '\\') this.#at += 1;
    const inside = this.#source.slice(from, this.#at);
    this.#at += 1;
    return /^[a-z]{1,4}$/i.test(inside) ? { exact: [...inside], needs: null } : ANYTHING;
  }

  #escaped(): Piece {
    const char = this.#source[this.#at] ?? '';
    this.#at += 1;
    if (char === 'b' || char === 'B') return NO_WIDTH;
    const control = CONTROLS[char];
    if (control !== undefined) return { exact: [control], needs: null };
    const rest = this.#source.slice(this.#at);
    const [taken = ''] =
      /^(?:\{[^}]*\}|<\w+>|[\da-fA-F]{4}|[\da-fA-F]{2})/.exec(/[pPukx]/.test(char) ? rest : '') ?? [];
    this.#at += taken.length;
    return /[a-z\d]/i.test(char) ? ANYTHING : { exact: [char], needs: null };
  }
}

function listed(texts: readonly string[]): readonly string[] | null {
  return texts.length > MOST_EXACT ? null : texts;
}

/** Every text of one list followed by every text of another; null where they are too many. */
function crossed(one: readonly string[], two: readonly string[]): readonly string[] | null {
  if (one.length * two.length > MOST_EXACT) return null;
  return two.length === 1 && two[0] === '' ? one : one.flatMap((head) => two.map((tail) => head + tail));
}

const SLOTS = 8192;
/** For each place of three letters in a row the text that last had them. */
const seen = new Uint16Array(SLOTS);
let textNumber = 0;
let lastText = '';

/** Lower case for ASCII; other letters as they are, but for the two that fold to ASCII. */
function folded(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  return code === 0x17f ? 115 : code === 0x212a ? 107 : code;
}

function slotOf(a: number, b: number, c: number): number {
  return (Math.imul(a, 961) + Math.imul(b, 31) + c) & (SLOTS - 1);
}

function enter(text: string): void {
  textNumber = (textNumber + 1) & 0xffff;
  if (textNumber === 0) {
    seen.fill(0);
    textNumber = 1;
  }
  lastText = text;
  let [a, b] = [folded(text.charCodeAt(0)), folded(text.charCodeAt(1))];
  for (let at = 2; at < text.length; at += 1) {
    const c = folded(text.charCodeAt(at));
    seen[slotOf(a, b, c)] = textNumber;
    a = b;
    b = c;
  }
}

const MOST_SLOTS = 5;

/** Slots of each sequence that a pattern needs, each row behind its length; null where it needs none. */
function slotsOf(pattern: RegExp): Uint16Array | null {
  const needs = needsOf(pattern);
  if (needs === null) return null;
  const rows = needs.map((text) => {
    const codes = [...Array(text.length).keys()].map((at) => folded(text.charCodeAt(at)));
    return codes.slice(2).map((code, at) => slotOf(codes[at] ?? 0, codes[at + 1] ?? 0, code));
  });
  return Uint16Array.from(
    rows.flatMap((row) => [Math.min(row.length, MOST_SLOTS), ...row.slice(0, MOST_SLOTS)]),
  );
}

/** What a pattern needs, in the form in which it is looked for. */
export interface Gate {
  readonly rows: Uint16Array | null;
}

const gates = new Map<RegExp, Gate>();

/** The gate of a pattern, which is a constant of the program. Long tables keep the gates beside their patterns. */
export function gateOf(pattern: RegExp): Gate {
  const known = gates.get(pattern);
  if (known !== undefined) return known;
  const gate = { rows: slotsOf(pattern) };
  gates.set(pattern, gate);
  return gate;
}

/** False only where a pattern cannot match anywhere in a text. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  return isOpen(gateOf(pattern), text);
}

/** False only where the pattern of a gate cannot match anywhere in a text. */
export function isOpen({ rows }: Gate, text: string): boolean {
  if (rows === null) return true;
  if (text !== lastText) enter(text);
  for (let at = 0; at < rows.length; ) {
    const end = at + 1 + (rows[at] ?? 0);
    at += 1;
    while (at < end && seen[rows[at] ?? 0] === textNumber) at += 1;
    if (at === end) return true;
    at = end;
  }
  return false;
}
