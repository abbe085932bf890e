import { foldName } from '../names/index.ts';

export interface DiffLine {
  readonly kind: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** Lines compared at the most; longer texts are compared by their first and told so by the caller. */
export const MOST_LINES = 2000;

/** What became of the upper version: its lines and sentences, kept, removed or added, in order. Same words are the same line. */
export function diffVersions(upper: string, lower: string): DiffLine[] {
  const [a, b] = [linesOf(upper), linesOf(lower)];
  const [x, y] = [a.map(wordsOf), b.map(wordsOf)];
  const common = lengths(x, y);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && x[i] === y[j]) {
      lines.push({ kind: 'kept', text: b[j] ?? '' });
      [i, j] = [i + 1, j + 1];
    } else if (j >= b.length || (i < a.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      lines.push({ kind: 'removed', text: a[i] ?? '' });
      i += 1;
    } else {
      lines.push({ kind: 'added', text: b[j] ?? '' });
      j += 1;
    }
  }
  return lines;
}

/** A portion mark is no word of the line: '(U) Police …' is kept as 'Police …'. */
const wordsOf = (line: string): string => foldName(line.replace(/^\([A-Z][^()]*\)\s*/, ''));

function linesOf(text: string): string[] {
  return text
    .split(/\n|(?<=[.!?؟۔])\s+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
}

const at = (table: readonly Uint16Array[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** Longest common subsequence of what stands from each place on. */
function lengths(x: readonly string[], y: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: x.length + 1 }, () => new Uint16Array(y.length + 1));
  for (let i = x.length - 1; i >= 0; i -= 1) {
    const row = table[i] as Uint16Array;
    for (let j = y.length - 1; j >= 0; j -= 1)
      row[j] = x[i] === y[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), row[j + 1] ?? 0);
  }
  return table;
}
