import type { Line } from './pdf-lines.ts';

export interface Furnished {
  /** The pages without what comes back on them. */
  readonly body: readonly (readonly Line[])[];
  /** Each head and foot once, in the order of their first page; numbers of pages as on that one. */
  readonly furniture: readonly string[];
}

/** So many lines at the top and at the foot of a page can be furniture. */
const EDGE_LINES = 3;
const LEAST_PAGES = 2;
/** Of the pages with text, so many must bear a line, for it to be furniture. */
const LEAST_SHARE = 0.5;
const LONGEST = 160;
const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:page|p\.|صفحہ|صفحة|стр\.?)?\s*[\d۰-۹٠-٩]{1,4}(?:\s*(?:\/|of|von|sur|из)\s*[\d۰-۹٠-٩]{1,4})?(?:\s*[-–—])?$/iu;

/** A line with its numbers blanked: the head of page 3 is that of page 4. */
const shapeOf = (line: Line) =>
  line.text
    .replace(/[\d۰-۹٠-٩]+/g, '#')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** Indexes of the lines of a page that stand at its edge, by how high they stand. */
function edgesOf(lines: readonly Line[]): number[] {
  const byHeight = [...lines.keys()].toSorted((a, b) => (lines[b]?.y ?? 0) - (lines[a]?.y ?? 0));
  return [...new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)])];
}

/** Takes the heads and feet that come back on at least half of the pages, and bare page numbers, out of the lines. */
export function furnitureOf(pages: readonly (readonly Line[])[]): Furnished {
  const counts = new Map<string, number>();
  const edges = pages.map((lines) => new Set(edgesOf(lines)));
  pages.forEach((lines, page) => {
    const shapes = new Set([...(edges[page] ?? [])].map((at) => shapeOf(lines[at] as Line)));
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  });
  const least = Math.max(LEAST_PAGES, pages.filter((lines) => lines.length > 0).length * LEAST_SHARE);
  const isFurniture = (line: Line): boolean =>
    PAGE_NUMBER.test(line.text) || (line.text.length <= LONGEST && (counts.get(shapeOf(line)) ?? 0) >= least);
  const furniture = new Map<string, string>();
  const body = pages.map((lines, page) =>
    lines.filter((line, at) => {
      if (edges[page]?.has(at) !== true || !isFurniture(line)) return true;
      if (!furniture.has(shapeOf(line))) furniture.set(shapeOf(line), line.text);
      return false;
    }),
  );
  return { body, furniture: [...furniture.values()] };
}
