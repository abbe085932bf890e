import type { ZoneKind } from '../words/index.ts';
import { type Span, residueSpans } from './zones-residue.ts';

/** One line, or the part of one beside residue. `from`/`to` bound its text without outer white space. */
export interface Line {
  readonly start: number;
  /** Past the line end. */
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** First 300 characters of the trimmed text: enough to know a line by. */
  readonly head: string;
  readonly length: number;
  /** Number of the paragraph: lines without a blank one between them. */
  block: number;
  kind: ZoneKind | null;
  /** Goes on where the line before broke off (hard-wrapped text). */
  joined: boolean;
  repeats: number | null;
}

const HEAD = 300;
const BREAK = /\r\n|[\n\r\u2028\u2029\f\v]/g;

/** Lines of the text, cut again at residue; they cover it exactly. */
export function linesOf(text: string): Line[] {
  const residue = residueSpans(text);
  const lines: Line[] = [];
  let block = 0;
  let next = 0;
  const add = (start: number, end: number): void => {
    if (start === end) return;
    let at = start;
    while (next < residue.length && (residue[next]?.end ?? 0) <= at) next += 1;
    for (let index = next; index < residue.length && (residue[index]?.start ?? 0) < end; index += 1) {
      const span = residue[index] as Span;
      if (span.start > at) lines.push(lineOf(text, at, span.start, block, null));
      lines.push(lineOf(text, Math.max(at, span.start), Math.min(end, span.end), block, 'boilerplate'));
      at = Math.min(end, span.end);
    }
    if (at < end) lines.push(lineOf(text, at, end, block, null));
    if (lines.at(-1)?.length === 0) block += 1;
  };
  let start = 0;
  for (const found of text.matchAll(BREAK)) {
    add(start, found.index + found[0].length);
    start = found.index + found[0].length;
  }
  add(start, text.length);
  return lines;
}

function lineOf(text: string, start: number, end: number, block: number, kind: ZoneKind | null): Line {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  const head = text.slice(from, Math.min(to, from + HEAD));
  return { start, end, from, to, head, length: to - from, block, kind, joined: false, repeats: null };
}

function isBlank(unit: number): boolean {
  if (unit <= 0x20 || unit === 0xa0 || unit === 0x85) return true;
  return (
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

const BULLET = /^(?:[•●▪◦‣·*–—-]\s+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s+|[0-9۰-۹]{1,3}[۔-]\s)/iu;
export const FINAL_STOP = /[.!?؟۔…;][\s"'”’»)\]]*$/u;

export function isBullet(line: Line): boolean {
  return BULLET.test(line.head);
}

/** True where the line closes a sentence. Reads the tail only. */
export function endsSentence(text: string, line: Line): boolean {
  return FINAL_STOP.test(text.slice(Math.max(line.from, line.to - 12), line.to));
}

const NARROWEST = 50;
const WIDEST = 120;

/**
 * Marks lines of hard-wrapped paragraphs as joined: a line is wrapped where the first word of the next would not have
 * fitted into the column. Text with a paragraph per line has lines far beyond any column and is left alone.
 */
export function joinWrapped(text: string, lines: readonly Line[]): void {
  const column = columnOf(lines);
  if (column === null) return;
  for (let index = 1; index < lines.length; index += 1) {
    const before = lines[index - 1];
    const line = lines[index];
    if (before === undefined || line === undefined || line.length === 0 || before.block !== line.block)
      continue;
    if (before.kind !== null || line.kind !== null || isBullet(line) || before.length === 0) continue;
    const word = /^\S{1,60}/.exec(line.head)?.[0] ?? '';
    const full = before.to - before.start + 1 + word.length > column - 3;
    const flows = /^\p{Ll}/u.test(line.head) && !endsSentence(text, before) && before.length * 2 > column;
    line.joined = full || flows;
  }
}

/** Width of the text's column, or null where it is not hard-wrapped. */
function columnOf(lines: readonly Line[]): number | null {
  const followed: number[] = [];
  let wide = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length === 0 || line.kind !== null) continue;
    if (line.length > WIDEST) wide += 1;
    const next = lines[index + 1];
    if (next !== undefined && next.length > 0 && next.block === line.block)
      followed.push(line.to - line.start);
  }
  if (followed.length < 2 || wide * 10 > followed.length) return null;
  const narrow = followed.filter((width) => width <= WIDEST).sort((a, b) => a - b);
  const column = narrow[Math.floor(narrow.length * 0.95)] ?? 0;
  if (column < NARROWEST) return null;
  // In wrapped prose most lines are nearly full; in lists of short lines they are not.
  const full = narrow.filter((width) => width > column * 0.75).length;
  return full * 2 >= narrow.length ? column : null;
}
