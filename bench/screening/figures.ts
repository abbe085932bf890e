/** Numbers of quality by where they stand: "row | column". */
export type Figures = Readonly<Record<string, number>>;

/** Columns that say how good something is, and which way is better; columns of none of these are not compared. */
const COLUMNS: readonly (readonly [column: RegExp, better: 1 | -1])[] = [
  [/false/i, -1],
  [/recall|precision|\bF1\b|\bR@/i, 1],
];

/** Half a point. */
const MOST_FALL = 0.005;

const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\|\s*|\s*\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

const directionOf = (column: string): 1 | -1 | null =>
  COLUMNS.find(([pattern]) => pattern.test(column))?.[1] ?? null;

/** Every share (0 to 1) under a column of quality in the tables of a Markdown text. */
export function figuresOf(markdown: string): Figures {
  const figures: Record<string, number> = {};
  let head: readonly string[] = [];
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) {
      head = [];
      continue;
    }
    const cells = cellsOf(line);
    if (head.length === 0) {
      head = cells;
      continue;
    }
    const words = cells.filter((cell) => !/^[\d.,]+\b/.test(cell) && !cell.startsWith('---'));
    for (const [at, cell] of cells.entries()) {
      const value = /^(?:0\.\d+|1\.0+)(?=$|\s)/.exec(cell);
      if (value !== null && directionOf(head[at] ?? '') !== null)
        figures[`${words.join(', ')} | ${head[at]}`] = Number(value[0]);
    }
  }
  return figures;
}

/** Figures that are worse now by more than half a point. */
export function fallsOf(before: Figures, now: Figures): readonly string[] {
  return Object.entries(before).flatMap(([place, was]) => {
    const is = now[place];
    const better = directionOf(place.split(' | ').at(-1) ?? '') ?? 1;
    return is !== undefined && (was - is) * better > MOST_FALL ? [`${place}: ${was} → ${is}`] : [];
  });
}
