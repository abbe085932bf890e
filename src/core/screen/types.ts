import type { Party, PartyScore } from '../resolve/party/types.ts';

/** A listed party as the index keeps it. */
export interface IndexedParty {
  /** The list it stands on, and its entry there: `un`, `QDi.999`. Together they name it. */
  readonly list: string;
  readonly ref: string;
  readonly party: Party;
  /** Interned marking of the list: a reader who may not read it gets no hit and no trace of one. */
  readonly markingId: number;
}

/** What is asked of the index. */
export interface Check {
  readonly party: Party;
  /** Hits below this score are left out; 0 to 1. */
  readonly threshold: number;
  /** Most hits given, the best first. */
  readonly limit: number;
  /** Lists to look in; null for all. */
  readonly lists: ReadonlySet<string> | null;
  readonly mayRead: (markingId: number) => boolean;
  /** Candidates compared in full; without it as many as a question about one party needs. */
  readonly most?: number;
}

export interface Hit {
  readonly list: string;
  readonly ref: string;
  readonly score: PartyScore;
}

/** An in-memory index over listed parties; built whole, never changed: a new one is built beside it and swapped. */
export interface PartyIndex {
  /** Parties and names in it. */
  readonly parties: number;
  readonly names: number;
  /** Bytes held in typed arrays. */
  readonly bytes: number;
  /** All of it: `openPartyIndex(buffer)` in another thread or process answers alike. Shared memory where there is any. */
  readonly buffer: ArrayBufferLike;
  check(check: Check): readonly Hit[];
  /** Places of candidate parties, best first: the step before scoring, measured by itself (R@50). */
  candidates(party: Party, most: number): readonly { readonly list: string; readonly ref: string }[];
}
