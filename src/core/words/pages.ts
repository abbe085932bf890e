/**
 * The page, from 1, on which an offset of a text stands; null for a text without pages. `pages` are the offsets at
 * which the pages begin, in order: a page without text begins where the next one does.
 */
export function pageAt(pages: readonly number[], offset: number): number | null {
  let [low, high] = [0, pages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : low;
}
