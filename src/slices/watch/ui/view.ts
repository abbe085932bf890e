import type { FeedItem } from '../contract.ts';

/** Lines together, each once, the newest first. */
export function merged(known: readonly FeedItem[], more: readonly FeedItem[]): readonly FeedItem[] {
  const byMoment = new Map([...known, ...more].map((item) => [item.moment, item]));
  return [...byMoment.values()].toSorted((a, b) => compareMoments(b.moment, a.moment));
}

/** Moments are whole numbers longer than a double holds: compared as such. */
export function compareMoments(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** What the address says is asked for: words, and one kind of source. */
export interface FeedFilter {
  readonly words: string;
  readonly source: string;
  /** Id of a saved search. */
  readonly saved: string;
}

export function filterOf(search: Readonly<Record<string, unknown>>): FeedFilter {
  const text = (name: string) => (typeof search[name] === 'string' ? search[name] : '');
  return { words: text('words'), source: text('source'), saved: text('saved') };
}

/** `found`: the reports that the saved search finds; null where none is asked for. */
export function fits(
  { report }: FeedItem,
  { words, source }: FeedFilter,
  found: ReadonlySet<string> | null = null,
): boolean {
  if (found !== null && !found.has(report.id)) return false;
  if (source !== '' && report.sourceType !== source) return false;
  const text =
    `${report.title ?? ''} ${report.path} ${report.party} ${report.reference ?? ''}`.toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
