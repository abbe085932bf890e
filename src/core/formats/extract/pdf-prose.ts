import type { Line } from './pdf-lines.ts';

export interface Prose {
  readonly text: string;
  /** Where each page begins in the text. */
  readonly starts: readonly number[];
}

/** A line this full, against the widest of its page, runs on into the next. */
const FULL = 0.8;
/** Lines this many times farther apart than is usual on the page are two paragraphs. */
const PARAGRAPH_GAP = 1.35;
/** Fonts that differ by more than this share are of a heading and its text. */
const SAME_SIZE = 0.12;
const BULLET = /^(?:[•●▪◦‣·*–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s)/iu;
const HYPHEN = /(\p{L}+)[-\u2010\u00ad]$/u;
const FINAL_STOP = /[.!?؟۔:;]["'”’»)\]]*$/u;
/** What stands before a hyphen that is part of the word, wherever the line ends. */
const PREFIXES: ReadonlySet<string> = new Set(
  'anti bi co counter cross cyber de ex extra half high inter intra joint long low mid mini multi near neo non north over post pre pro quasi re self semi short south sub ultra under vice well east west'.split(
    ' ',
  ),
);

/** The usual distance of lines on a page: the median. */
function pitchOf(lines: readonly Line[]): number {
  const steps = lines
    .map((line, at) => (lines[at - 1]?.y ?? line.y) - line.y)
    .filter((step) => step > 0)
    .toSorted((a, b) => a - b);
  return steps[Math.floor((steps.length - 1) / 2)] ?? 0;
}

/** The width of the page’s column, lines that reach over it aside (headings above two columns): the ninth tenth. */
function widestOf(lines: readonly Line[]): number {
  const widths = lines.map(({ width }) => width).toSorted((a, b) => a - b);
  return widths[Math.floor((widths.length - 1) * 0.9)] ?? 0;
}

type Join = 'word' | 'line' | 'paragraph';

/** How a line follows on the one before: in the same sentence, on a line of its own, or as a new paragraph. */
function joinOf(before: Line, line: Line, widest: number, pitch: number): Join {
  const step = before.y - line.y;
  if (Math.abs(before.size - line.size) > SAME_SIZE * before.size) return 'paragraph';
  if (step <= 0 || (pitch > 0 && step > pitch * PARAGRAPH_GAP)) return 'paragraph';
  if (before.text.includes('\t') || line.text.includes('\t') || BULLET.test(line.text)) return 'line';
  return before.width >= widest * FULL ? 'word' : 'line';
}

/** A sentence that breaks off at the foot of a page goes on at the head of the next. */
function joinOfPages(before: Line | undefined, line: Line): Join {
  if (before === undefined || FINAL_STOP.test(before.text) || BULLET.test(line.text)) return 'paragraph';
  if (Math.abs(before.size - line.size) > SAME_SIZE * before.size) return 'paragraph';
  return /^\p{Ll}/u.test(line.text) || HYPHEN.test(before.text) ? 'word' : 'paragraph';
}

/** Puts the lines together, with a hyphen at the end of a line undone where it only broke the word. */
class Text {
  #parts: string[] = [];
  #length = 0;
  /** Words with a hyphen in the middle of a line: written so elsewhere, they are so here. */
  readonly #hyphened: ReadonlySet<string>;

  constructor(lines: readonly Line[]) {
    this.#hyphened = new Set(
      lines.flatMap(({ text }) => [...text.matchAll(/\p{L}+-\p{L}+/gu)].map(([word]) => word.toLowerCase())),
    );
  }

  /** Offset at which the line begins. */
  add(line: string, join: Join): number {
    const last = this.#parts.at(-1) ?? '';
    const broken = join === 'word' ? HYPHEN.exec(last) : null;
    if (broken !== null) this.#drop(last, broken[1] ?? '', line);
    else if (this.#length > 0) this.#push(join === 'word' ? ' ' : join === 'line' ? '\n' : '\n\n');
    const start = this.#length;
    this.#push(line);
    return start;
  }

  #drop(last: string, head: string, line: string): void {
    const tail = /^\p{L}+/u.exec(line)?.[0] ?? '';
    const soft = last.endsWith('\u00ad');
    const kept =
      !/^\p{Ll}/u.test(line) ||
      PREFIXES.has(head.toLowerCase()) ||
      this.#hyphened.has(`${head}-${tail}`.toLowerCase());
    if (kept && !soft) return;
    this.#parts[this.#parts.length - 1] = last.slice(0, -1);
    this.#length -= 1;
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  get text(): string {
    return this.#parts.join('');
  }

  get length(): number {
    return this.#length;
  }
}

/** Lines of pages as running text: paragraphs in one line each, tables and lists line by line, a blank line between paragraphs. */
export function proseOf(pages: readonly (readonly Line[])[]): Prose {
  const text = new Text(pages.flat());
  const starts: number[] = [];
  let before: Line | undefined;
  for (const lines of pages) {
    const widest = widestOf(lines);
    const pitch = pitchOf(lines);
    lines.forEach((line, at) => {
      const previous = lines[at - 1];
      const join = previous === undefined ? joinOfPages(before, line) : joinOf(previous, line, widest, pitch);
      const start = text.add(line.text, join);
      if (previous === undefined) starts.push(start);
      before = line;
    });
    if (lines.length === 0) starts.push(text.length);
  }
  return { text: text.text, starts };
}
