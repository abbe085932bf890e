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
/** Share of a column's lines that must visibly run on, where letters have case. */
const RUNNING = 0.25;

/**
 * Marks lines of hard-wrapped paragraphs as joined: a line is wrapped where the first word of the next would not have
 * fitted into the column. Text with a paragraph per line has lines far beyond any column and is left alone.
 */
export function joinWrapped(text: string, lines: readonly Line[]): void {
  const column = columnOf(text, lines);
  if (column === null) return;
  for (let index = 1; index < lines.length; index += 1) {
    const before = lines[index - 1];
    const line = lines[index];
    if (before === undefined || line === undefined || !mayJoin(before, line)) continue;
    const word = /^\S{1,60}/.exec(line.head)?.[0] ?? '';
    const full = before.to - before.start + 1 + word.length > column - 3;
    line.joined = full || (runsOn(text, before, line) && before.length * 2 > column);
  }
}

function mayJoin(before: Line, line: Line): boolean {
  if (before.length === 0 || line.length === 0 || before.block !== line.block) return false;
  return before.kind === null && line.kind === null && !isBullet(line);
}

/** The line before breaks off, and this one starts small. */
function runsOn(text: string, before: Line, line: Line): boolean {
  return /^\p{Ll}/u.test(line.head) && !endsSentence(text, before);
}

/** Width of the text's column, or null where it is not hard-wrapped. */
function columnOf(text: string, lines: readonly Line[]): number | null {
  const widths: number[] = [];
  let wide = 0;
  let running = 0;
  let caseless = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const before = lines[index - 1] as Line;
    const line = lines[index] as Line;
    if (before.length > WIDEST) wide += 1;
    if (!mayJoin(before, line)) continue;
    const width = before.to - before.start;
    if (width < NARROWEST || width > WIDEST) continue;
    widths.push(width);
    if (runsOn(text, before, line)) running += 1;
    if (/^[\p{Lo}]/u.test(line.head)) caseless += 1;
  }
  const column = widths.toSorted((a, b) => a - b)[Math.floor(widths.length * 0.95)];
  if (column === undefined || wide * 3 > widths.length) return null;
  if (running >= widths.length * RUNNING) return column;
  // Without case there is no sign but evenness: in wrapped prose most lines are nearly full.
  const full = widths.filter((width) => width > column * 0.85).length;
  return caseless >= 3 && full >= widths.length * 0.7 ? column : null;
}
