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

/** What is asked of a search, as the address of the page has it. */
export interface AskedSearch {
  readonly q: string;
  readonly match: 'sound' | 'words' | 'exact';
  /** Kind of entity; null: every kind, and words of reports too. */
  readonly kind: string | null;
  readonly party: string | null;
  readonly source: string | null;
  readonly language: string | null;
}

/** A search under a name: one's own, or one that a colleague shares. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly asked: AskedSearch;
  readonly officer: string;
  readonly at: string;
  readonly isOwn: boolean;
  readonly forOfficers: readonly string[];
  readonly forParties: readonly string[];
  /** This officer is told of what it finds. */
  readonly isSubscribed: boolean;
  readonly marking: string;
}

export const STANDING_KINDS = ['saved', 'entity'] as const;
export type StandingKind = (typeof STANDING_KINDS)[number];

export const NOTICE_KINDS = ['search', 'recall', 'review', 'hit', 'conflict', 'tip'] as const;
/** search: a subscription found something. recall: a report that was read or used left. review: a colleague asks for one. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something that an officer is told, with what it is about as it may be read now. */
export interface Notice {
  /** Its place in the order of notices, and its id. */
  readonly moment: string;
  readonly kind: NoticeKind;
  readonly at: string;
  readonly isRead: boolean;
  /** What it is about: name of the report, of the entity or of the hit; the party whose report left. */
  readonly title: string;
  /** Where it leads on the watch floor; null for what is gone. */
  readonly path: string | null;
  /** The saved search; who asks; why a report left. */
  readonly because: string | null;
  readonly marking: string;
}

export interface Notices {
  /** The newest first. */
  readonly notices: readonly Notice[];
  readonly unread: number;
  readonly muted: readonly NoticeKind[];
}

/** An officer who looks at the same thing. */
export interface Onlooker {
  readonly thing: string;
  readonly handle: string;
  readonly name: string;
  readonly party: string;
  readonly since: string;
}
