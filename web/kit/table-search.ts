import { type ColumnData, folded, sorted, type SortOrder } from './table-view.ts';

/** Searches the rows of one table. */
export interface TableSearch {
  /** Makes rows ready to be searched for as long as there is time. @returns whether all are ready */
  readonly prepare: (hasTime: () => boolean) => boolean;
  /** Places of the rows that hold every word, in the order of the rows; null: all of them. */
  readonly find: (filter: string) => readonly number[] | null;
}

/** Rows made ready between two looks at the clock. */
const SLICE = 256;

const wordsOf = (filter: string): readonly string[] =>
  folded(filter)
    .split(/\s+/)
    .filter((word) => word !== '');

/** Every row that holds the words of `next` holds those of `before`, too: typing on only narrows. */
const isNarrower = (next: readonly string[], before: readonly string[]): boolean =>
  before.every((had) => next.some((word) => word.includes(had)));

function holds(text: string, words: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false;
  return true;
}

/**
 * A search over rows that stay the same. The text of a row is folded once, ahead of time or when it is first searched; where
 * a filter only narrows the one before, only what that one found is looked at.
 */
export function tableSearch<Row>(rows: readonly Row[], columns: readonly ColumnData<Row>[]): TableSearch {
  const texts: string[] = [];
  let last: { readonly words: readonly string[]; readonly found: readonly number[] } | null = null;
  const prepareTo = (end: number): void => {
    for (const row of rows.slice(texts.length, end))
      texts.push(folded(columns.map(({ text }) => text(row)).join('\n')));
  };
  return {
    prepare: (hasTime) => {
      while (texts.length < rows.length && hasTime()) prepareTo(texts.length + SLICE);
      return texts.length === rows.length;
    },
    find: (filter) => {
      const words = wordsOf(filter);
      if (words.length === 0) return null;
      prepareTo(rows.length);
      const among = last !== null && isNarrower(words, last.words) ? last.found : null;
      const found: number[] = [];
      for (let step = 0; step < (among ?? texts).length; step++) {
        const at = among?.[step] ?? step;
        if (holds(texts[at] ?? '', words)) found.push(at);
      }
      last = { words, found };
      return found;
    },
  };
}

/** All rows in the order that is asked for, as places; null: as they came. Made once for an order, whatever is filtered. */
export const orderOf = <Row>(
  rows: readonly Row[],
  columns: readonly ColumnData<Row>[],
  order: SortOrder | null,
): readonly number[] | null =>
  order !== null && columns.some(({ id }) => id === order.column) ? sorted(rows, columns, order) : null;

/** What was found, in an order of all rows. */
export function inOrder(
  found: readonly number[] | null,
  order: readonly number[] | null,
  count: number,
): readonly number[] {
  if (found === null) return order ?? Array.from({ length: count }, (_, at) => at);
  if (order === null) return found;
  const isFound = new Uint8Array(count);
  for (const at of found) isFound[at] = 1;
  return order.filter((at) => isFound[at] === 1);
}

/** Whether two lists hold the same rows in the same order, though one was made anew. */
export const sameRows = <Row>(a: readonly Row[], b: readonly Row[]): boolean =>
  a === b || (a.length === b.length && a.every((row, at) => row === b[at]));
