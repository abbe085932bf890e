import type { ProblemCode } from '../problems.ts';
import type { Facts } from '../problems.ts';
import type { Where } from '../types.ts';
import type { ListMapping } from './mapped/mapping.ts';
import type { ListedParty, ListFormat } from './types.ts';

/** What a file is to its list. Most lists are one file, `main`; OFAC joins four by the entry's number. */
export const LIST_ROLES = ['main', 'aliases', 'addresses', 'comments'] as const;
export type ListRole = (typeof LIST_ROLES)[number];

/** One file of a list, already unpacked: core knows no gzip. */
export interface ListFile {
  readonly role: ListRole;
  /** For messages only. */
  readonly name: string;
  readonly content: Uint8Array | AsyncIterable<Uint8Array>;
}

export interface ListOptions {
  /** Entries to pass over, counted with the skipped ones: `index` of the last item seen plus one resumes there. */
  readonly from?: number;
  /** For `mapped-csv` and `mapped-json` only, checked by `checkListMapping`. */
  readonly mapping?: ListMapping;
}

/** An entry that was not read, or a row that could not be joined to one. */
export interface SkippedEntry {
  readonly where: Where;
  readonly ref: string | null;
  readonly reason: string;
}

/** One step of reading a list, in the order of the file. */
export type ListItem =
  | { readonly index: number; readonly where: Where; readonly party: ListedParty }
  | { readonly index: number; readonly skipped: SkippedEntry };

/** What a reader finds out besides the entries. */
export interface ListNotes {
  published: string | null;
  /** Counts rows (entries, in XML) of a file as they are read. */
  readonly count: (role: ListRole) => void;
  readonly warn: (code: ProblemCode, where: Where, facts: Facts) => void;
}

/** What a reader of one format makes of its entries, before they are counted and compared. */
export type ReadEntry =
  | { readonly where: Where; readonly party: ListedParty }
  | { readonly skipped: SkippedEntry };

/** A reader of one format. Throws `ListRefused` where the list as a whole cannot be used. */
export interface ListReader {
  readonly format: ListFormat;
  readonly label: string;
  readonly optional: readonly ListRole[];
  readonly entries: (
    files: ReadonlyMap<ListRole, ListFile>,
    notes: ListNotes,
    options: ListOptions,
  ) => AsyncGenerator<ReadEntry>;
}
