import { gateOf, isOpen } from './pattern-needs.ts';
import { endsSentence, isBullet, type Line } from './zones-lines.ts';
import { markFeet } from './zones-feet.ts';
import { LINE_RULES, MENU_WORDS, SECTION_RULES, type SectionRule } from './zones.data.ts';

const SHORT = 110;
const HEADLINE = 180;
const PARAGRAPH = 90;

/** Gives every line that has none yet its kind, by its own look and by what stands around it. */
export function classifyLines(text: string, lines: readonly Line[]): void {
  for (const line of lines) if (line.kind === null && line.length > 0) line.kind = kindByLook(line);
  markShortEntries(lines);
  markTables(lines);
  for (let index = 0; index < lines.length; index += 1) {
    const section = sectionAt(lines[index]);
    if (section !== null) index = markSection(text, lines, index, section);
  }
  markFeet(text, lines);
  let previous: Line | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.length === 0) continue;
    if (line.kind === null) line.kind = isHeading(text, lines, index, previous) ? 'heading' : 'body';
    // What stands above the first prose (menus, share bars, repeats of the title) leaves us at the top.
    if (line.kind === 'body' || line.kind === 'quotation' || previous !== null) previous = line;
  }
}

const GATED = LINE_RULES.map((rule) => ({ rule, gate: gateOf(rule.pattern) }));

function kindByLook(line: Line): Line['kind'] {
  for (const { rule, gate } of GATED) {
    if (line.length <= rule.longest && isOpen(gate, line.head) && rule.pattern.test(line.head))
      return rule.kind;
  }
  if (isMenu(line)) return 'boilerplate';
  return /^>\s*\S/.test(line.head) ? 'quotation' : null;
}

function isMenu(line: Line): boolean {
  if (line.length > 250) return false;
  const words = line.head
    .toLowerCase()
    .split(/[\s|»›•·/>,:+]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return false;
  const known = words.filter((word) => MENU_WORDS.has(word)).length;
  const separated = /[|»›•·].*[|»›•·]/u.test(line.head);
  if (words.length === 1) return known === 1 && line.length > 4;
  return known === words.length || (separated && known * 2 >= words.length);
}

/** "News", "Blog", "X": so short an entry is one only below another. */
function markShortEntries(lines: readonly Line[]): void {
  let below = false;
  for (const line of lines) {
    if (line.length === 0) continue;
    const entry = line.kind === null && line.length <= 4 && MENU_WORDS.has(line.head.toLowerCase());
    if (below && entry) line.kind = 'boilerplate';
    below = line.kind === 'boilerplate' || sectionAt(line)?.rule === 'navigation';
  }
}

const columnsOf = (head: string): number =>
  Math.max(
    head.split('\t').length - 1,
    head.split('|').length - 1,
    (head.match(/\S {3,}(?=\S)/g) ?? []).length,
  ) + 1;

/** Two or more lines in a row with three columns (or two, cut by tabs or pipes) are a table. */
function markTables(lines: readonly Line[]): void {
  for (let index = 0; index < lines.length; index += 1) {
    let end = index;
    while (isRow(lines[end], lines[index])) end += 1;
    if (end - index < 2) continue;
    for (let row = index; row < end; row += 1) (lines[row] as Line).kind = 'table';
    index = end - 1;
  }
}

function isRow(line: Line | undefined, first: Line | undefined): boolean {
  if (line === undefined || first === undefined || line.kind !== null || line.length === 0) return false;
  if (line.block !== first.block) return false;
  const columns = columnsOf(line.head);
  return columns >= 3 || (columns === 2 && /\S\t\S/.test(line.head) && !isBullet(line));
}

function sectionAt(line: Line | undefined): SectionRule | null {
  if (line === undefined || line.length === 0 || line.length > 90) return null;
  if (line.kind !== null && line.kind !== 'heading' && line.kind !== 'boilerplate') return null;
  const head = line.head.replace(/^#{1,6}\s+/, '').replaceAll('*', '');
  return SECTION_RULES.find(({ pattern }) => pattern.test(head)) ?? null;
}

/** Marks the section's lines; returns the index of its last one. */
function markSection(text: string, lines: readonly Line[], at: number, section: SectionRule): number {
  const opening = lines[at] as Line;
  opening.kind = section.kind;
  let last = at;
  let blocks = 0;
  let block = opening.block;
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (line.length === 0) continue;
    if (line.kind === 'boilerplate') {
      last = index;
      continue;
    }
    if (line.kind === 'heading' || line.kind === 'table' || sectionAt(line) !== null) break;
    const fresh = line.block !== block;
    if (fresh || blocks === 0) blocks += 1;
    if (blocks > section.blocks) break;
    block = line.block;
    if (!belongs(text, lines, index, section, fresh, blocks)) break;
    line.kind = section.kind;
    last = index;
    // Where paragraphs are lines, a notice is one of them.
    if (section.rule === 'disclaimer' && !(lines[index + 1]?.joined ?? false)) break;
  }
  return last;
}

function belongs(
  text: string,
  lines: readonly Line[],
  index: number,
  section: SectionRule,
  fresh: boolean,
  blocks: number,
): boolean {
  const line = lines[index] as Line;
  if (section.kind === 'boilerplate') {
    // A menu's entries are known by their own words; a notice is one paragraph, an author box that and its bullets.
    if (section.rule === 'navigation') return false;
    const before = lines[index - 1] as Line;
    const first = blocks === 1 && (fresh || sectionAt(before) !== null || before.length === 0);
    const runsOn = line.joined || (!fresh && before.kind === section.kind && !endsSentence(text, before));
    return first || runsOn || isBullet(line) || isAside(line, lines, index);
  }
  if (line.joined) return true;
  const headline = line.length <= HEADLINE && !(endsSentence(text, line) && !/[?؟!]\W*$/u.test(line.head));
  if (!headline) return false;
  if (!fresh || isBullet(line)) return true;
  // A headline-like line right above prose opens the next part of the article.
  const next = nextText(lines, index);
  return next === null || next.length <= HEADLINE;
}

/** Part of an author box: indented, or a bullet with its text. */
function isAside(line: Line, lines: readonly Line[], index: number): boolean {
  if (line.from - line.start >= 2) return true;
  for (let back = index - 1; back >= 0; back -= 1) {
    const before = lines[back] as Line;
    if (before.length > 0) return isBullet(before);
  }
  return false;
}

function nextText(lines: readonly Line[], index: number): Line | null {
  for (let at = index + 1; at < lines.length && at < index + 50; at += 1) {
    const line = lines[at];
    if (line !== undefined && line.length > 0) return line;
  }
  return null;
}

function isHeading(text: string, lines: readonly Line[], index: number, previous: Line | null): boolean {
  const line = lines[index] as Line;
  if (
    !looksLikeHeading(text, line, previous === null ? HEADLINE : SHORT) ||
    (lines[index + 1]?.joined ?? false)
  )
    return false;
  const next = nextText(lines, index);
  if (next === null) return false;
  if (previous === null) return !isBullet(line);
  const opens =
    previous.block !== line.block ||
    previous.kind !== 'body' ||
    endsSentence(text, previous) ||
    isBullet(previous);
  if (!opens) return false;
  const words = line.head.split(/\s+/u);
  if (line.head.endsWith(':')) return words.length <= 8;
  if (/^[\p{L} ]{2,30}:\s/u.test(line.head)) return false;
  if (isBullet(next) && next.block === line.block)
    return words.length <= 8 && (!isBullet(line) || !NUMBERED.test(next.head));
  const alone = previous.block !== line.block && next.block !== line.block;
  if (alone) return next.kind !== 'boilerplate' || isTitleCase(words);
  const prose = next.kind === null && (next.length >= PARAGRAPH || endsSentence(text, next));
  return (
    prose &&
    next.length > line.length * 1.3 &&
    words.length <= 14 &&
    (isTitleCase(words) || NUMBERED.test(line.head))
  );
}

const NUMBERED = /^\(?\d{1,2}[.)]/;

/** Short, begins like a title, closes without a stop. */
function looksLikeHeading(text: string, line: Line, longest: number): boolean {
  if (line.length > longest || line.joined) return false;
  if (isBullet(line) && !NUMBERED.test(line.head)) return false;
  if (endsSentence(text, line) && !/[?؟]\W*$/u.test(line.head)) return false;
  if (/[,،;]$/u.test(line.head) || /^[\p{Ll}"“«(]/u.test(line.head)) return false;
  return line.head.split(/\s+/u).length <= 18 && /\p{L}/u.test(line.head);
}

const SMALL_WORDS = new Set(
  'a an the of and or in on at to for from by with as vs is its de la و und y в и на о по из за'.split(' '),
);

/** Most words that can be capital are; scripts without capitals pass. */
function isTitleCase(words: readonly string[]): boolean {
  const counted = words.filter((word) => /^\P{L}*\p{L}/u.test(word) && !SMALL_WORDS.has(word.toLowerCase()));
  const capital = counted.filter((word) => !/^\P{L}*\p{Ll}/u.test(word)).length;
  return counted.length > 0 && capital / counted.length >= 0.7;
}
