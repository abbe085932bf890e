import type { ReportHead } from '../reports/contract.ts';

/** One line of the feed: a report that came to be seen. */
export interface FeedItem {
  /** Microseconds since 1970, in the order of commits; unique, so that it is the place in the stream too. */
  readonly moment: string;
  readonly report: ReportHead;
}

/** Most lines of one answer. */
export const MOST_ITEMS = 200;

/** What is asked of the feed: its newest lines, those behind a moment (oldest first), or those before one (newest first). */
export interface FeedQuery {
  readonly after: string | null;
  readonly before: string | null;
  readonly most: number;
}
