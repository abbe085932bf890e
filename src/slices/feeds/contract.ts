import type { CsvMapping } from '../../core/formats/index.ts';
import type { TermsAsWritten } from '../reports/index.ts';

export const FEED_KINDS = ['taxii', 'misp', 'stix', 'json', 'csv'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];
export const DIRECTIONS = ['poll', 'push'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How a feed's connections are made and what its contents are filed under. No secret is here. */
export interface FeedSettings {
  /** Default grade and marking of what comes in, as an officer writes them. */
  readonly terms: TermsAsWritten;
  /** Of the other side, for TAXII: id, alias or title. Without it the only one there is. */
  readonly collection?: string | undefined;
  /** Of this centre: the collection whose view is pushed. */
  readonly from?: string | undefined;
  /** Meaning of the columns of csv, and of the fields of json. */
  readonly mapping?: CsvMapping | undefined;
  /** Where the records stand in a JSON document: 'data.items'; without it the document is a list. */
  readonly records?: string | undefined;
  /** Other origins of the same peer. */
  readonly allowed?: readonly string[] | undefined;
  /** Certificates trusted for it, PEM. */
  readonly ca?: string | undefined;
  readonly plainHttp?: boolean | undefined;
}

export interface Feed {
  readonly id: string;
  readonly name: string;
  readonly kind: FeedKind;
  readonly direction: Direction;
  readonly address: string;
  /** The officer it acts as: what comes in is filed as that officer's party, what goes out is what that officer may see. */
  readonly account: string;
  readonly everyMinutes: number | null;
  readonly settings: FeedSettings;
}

/** A secret of a feed: how it signs in at the other side. Given once, kept in a file, never shown. */
export interface Credentials {
  /** HTTP Basic. */
  readonly username?: string;
  readonly password?: string;
  /** Bearer. */
  readonly token?: string;
  /** A header of its own: MISP takes its key as Authorization. */
  readonly header?: { readonly name: string; readonly value: string };
  /** A certificate of this centre with its key, PEM. */
  readonly cert?: string;
  readonly key?: string;
}

export interface NewFeed extends Omit<Feed, 'id'> {
  readonly credentials?: Credentials | undefined;
}

export interface Counts {
  readonly received: number;
  readonly added: number;
  readonly refused: number;
}

/** What one run came to. */
export interface FeedRun extends Counts {
  readonly at: string;
  /** unfinished: there is more, and the next run goes on at once. */
  readonly outcome: 'done' | 'unfinished' | 'failed';
  readonly code: string | null;
  readonly message: string | null;
  readonly fix: string | null;
  readonly failures: number;
  readonly nextAt: string | null;
}

export interface FeedProblem {
  readonly item: string;
  readonly version: string | null;
  readonly message: string;
  readonly at: string;
}

/** A feed as lists show it. */
export interface FeedHealth extends Feed {
  readonly state: 'active' | 'paused';
  readonly credentials: 'none' | 'kept';
  readonly lastSuccess: string | null;
  /** Seconds since the last success; null before the first. */
  readonly lagSeconds: number | null;
  readonly lastRun: FeedRun | null;
  readonly nextAt: string | null;
  /** Of all its runs together. */
  readonly totals: Counts;
}

export interface FeedDetail extends FeedHealth {
  readonly problems: readonly FeedProblem[];
  readonly position: object | null;
}

/** What one thing of a preview would become. */
export interface PreviewRow {
  readonly kind: string;
  readonly name: string;
  readonly claims: readonly string[];
}

/** What would come in with the next step; nothing was written. */
export interface Preview {
  readonly from: string;
  readonly received: number;
  readonly more: boolean;
  /** By type as the other side calls it. */
  readonly types: Readonly<Record<string, number>>;
  readonly entities: Readonly<Record<string, number>>;
  readonly claims: number;
  readonly rows: readonly PreviewRow[];
  readonly problems: readonly Omit<FeedProblem, 'at'>[];
}

/**
 * Another server to which objects of a report had been pushed before it was taken back. How many of them: asked, a version that
 * revokes them was taken in there; refused, it was not; waiting, it is not sent yet; absent, a line broke
 * as they were sent, and it says that it has none of them; unsure, a line broke and it does not say, so nothing more is sent; none, observables, which have no versions; stands, another version stands here; erased, purged before it was said.
 */
export interface OutsideHolder {
  /** Null where the reader may not see the feed. */
  readonly feed: string | null;
  /** Origin of its address. */
  readonly peer: string | null;
  readonly state: 'active' | 'paused' | 'dropped' | null;
  /** When something was last said or noted. */
  readonly at: string;
  readonly objects: Readonly<
    Partial<
      Record<'asked' | 'refused' | 'waiting' | 'absent' | 'unsure' | 'none' | 'stands' | 'erased', number>
    >
  >;
}
