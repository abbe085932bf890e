import { foldPrinted, isRightToLeft } from './right-to-left.ts';

/** A run of text as the engine gives it. Lengths in units of the page (1/72 inch), y upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
  readonly endsLine: boolean;
}

/** A line of a page. */
export interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  /** From the left edge of its first to the right edge of its last piece. */
  readonly width: number;
  /** Whether right-to-left pieces were put into the order of reading, or letter forms were folded. */
  readonly reordered: boolean;
}

/** Pieces farther apart than this many heights of their font stand in two columns of a table. */
const COLUMN_GAP = 2;
/** Pieces farther apart than this share of the height are two words. */
const WORD_GAP = 0.2;
/** Baselines farther apart than this share of the height are two lines, whatever the engine says. */
const SAME_LINE = 0.5;

/** The pieces in lines: the engine ends a line, or the baseline moves. */
function groupLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  for (const piece of pieces) {
    const first = line.find(({ text }) => text.trim() !== '');
    if (
      first &&
      piece.text.trim() !== '' &&
      Math.abs(piece.y - first.y) > SAME_LINE * Math.max(first.size, 1)
    ) {
      lines.push(line);
      line = [];
    }
    line.push(piece);
    if (piece.endsLine) {
      lines.push(line);
      line = [];
    }
  }
  lines.push(line);
  return lines.filter((one) => one.some(({ text }) => text.trim() !== ''));
}

/** What stands between two pieces of a line, the second read after the first. */
function gapBetween(before: Piece, after: Piece): string {
  const gap = after.x > before.x ? after.x - (before.x + before.width) : before.x - (after.x + after.width);
  const height = Math.max(before.size, after.size, 1);
  if (gap > COLUMN_GAP * height) return '\t';
  return gap > WORD_GAP * height ? ' ' : '';
}

/** Whether a right-to-left line was painted from left to right: its pieces are then in the order of sight, not of reading. */
const paintedLeftToRight = (pieces: readonly Piece[]) =>
  pieces.length > 1 && pieces.every((piece, at) => at === 0 || piece.x > (pieces[at - 1]?.x ?? 0));

function lineOf(pieces: readonly Piece[]): Line {
  const solid = pieces.filter(({ text }) => text.trim() !== '');
  const rightToLeft = isRightToLeft(solid.map(({ text }) => text).join(''));
  const turned = rightToLeft && paintedLeftToRight(solid);
  const ordered = turned ? solid.toReversed() : solid;
  let raw = '';
  ordered.forEach((piece, at) => {
    const before = ordered[at - 1];
    if (before !== undefined && !/\s$/.test(raw) && !/^\s/.test(piece.text)) raw += gapBetween(before, piece);
    // Blanks that the engine gives as pieces of their own say that two words are two where the gap is narrow.
    if (before !== undefined && !/\s$/.test(raw) && blankBetween(pieces, before, piece)) raw += ' ';
    raw += piece.text;
  });
  const text = foldPrinted(raw).replace(/ {2,}/g, ' ').trim();
  const [left, right] = [
    Math.min(...solid.map(({ x }) => x)),
    Math.max(...solid.map(({ x, width }) => x + width)),
  ];
  const size = Math.max(...solid.map((piece) => piece.size));
  return {
    text,
    y: solid[0]?.y ?? 0,
    size,
    width: right - left,
    reordered: turned || foldPrinted(raw) !== raw,
  };
}

function blankBetween(pieces: readonly Piece[], one: Piece, other: Piece): boolean {
  const [a, b] = [pieces.indexOf(one), pieces.indexOf(other)];
  return Math.abs(a - b) > 1;
}

/** The lines of one page, in the order in which the engine gives them. */
export function linesOfPage(pieces: readonly Piece[]): Line[] {
  return groupLines(pieces)
    .map(lineOf)
    .filter(({ text }) => text !== '');
}
