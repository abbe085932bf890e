import type { EntityKind } from '../../core/words/index.ts';
import type { ListedParty, ListFormat, ListMapping, ListReading } from '../../core/formats/lists/index.ts';

/** A designation list as it was set up. */
export interface DesignationList {
  /** Code by which it is called everywhere: 'un', 'nfc-proscribed'. */
  readonly id: string;
  readonly name: string;
  /** Party that publishes it. */
  readonly publisher: string;
  readonly format: ListFormat;
  /** Meaning of its columns or fields, for the mapped formats. */
  readonly mapping: ListMapping | null;
  /** Admiralty grade under which its entries are filed. */
  readonly grade: string;
  readonly markingId: number;
}

/** A file of a version: by name, as the sender knows it. */
export interface ListFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileNote {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A version that is or was in force. */
export interface ListVersion {
  readonly id: string;
  readonly list: string;
  /** Its number in the order in which versions were put in force, from 1. */
  readonly ordinal: number;
  /** Of its file; of several, of their hashes. */
  readonly sha256: string;
  /** The publisher's own date, ISO; null where the file does not say. */
  readonly published: string | null;
  readonly files: readonly FileNote[];
  readonly entries: number;
  readonly kinds: KindCounts;
  readonly added: number;
  readonly changed: number;
  readonly delisted: number;
  readonly skipped: ListReading['skipped'];
  /** What the reader found odd and read all the same. */
  readonly warnings: readonly string[];
  /** Why an update that looked wrong was accepted all the same. */
  readonly accepted: string | null;
  readonly officer: string;
  readonly importedAt: string;
  readonly markingId: number;
}

export type KindCounts = Readonly<Partial<Record<EntityKind, number>>>;

/** One entry as screening reads it. */
export interface EntryRow {
  readonly list: string;
  readonly ref: string;
  readonly listed: ListedParty;
  /** SHA-256 of what the entry says: equal as long as the publisher changes nothing of it. */
  readonly hash: string;
  readonly markingId: number;
  /** The version that brought this content. */
  readonly version: string;
}

/** Published in the transaction that puts a version in force. References only, never content (HOUSE.md rule 5). */
export const LIST_CHANGED = 'list.changed';
export interface ListChanged {
  readonly list: string;
  readonly version: string;
  /** The version that was in force before; null for the first. */
  readonly before: string | null;
  readonly markingId: number;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly delisted: readonly string[];
}

/** What speaks against an update, with its figures. */
export interface Suspicion {
  readonly sign:
    | 'LIST_SHRANK'
    | 'LIST_KIND_SHRANK'
    | 'LIST_OLDER'
    | 'LIST_OTHER'
    | 'LIST_EMPTY'
    | 'LIST_MANY_SKIPPED'
    | 'LIST_NOT_READABLE';
  readonly message: string;
}

export interface RefusedUpdate {
  readonly list: string;
  readonly at: string;
  readonly sha256: string;
  readonly published: string | null;
  readonly files: readonly FileNote[];
  readonly reasons: readonly Suspicion[];
  readonly officer: string;
}

/** What came of an import. `added` false: these very bytes are in force already. */
export interface ImportResult {
  readonly version: ListVersion;
  readonly added: boolean;
}

/** Where a list is fetched from. */
export interface ListSource {
  readonly urls: readonly string[];
  /** null: only on request. */
  readonly everyMinutes: number | null;
}

/** What came of fetching a list. */
export interface FetchNote {
  readonly at: string;
  readonly outcome: 'imported' | 'unchanged' | 'refused' | 'failed';
  readonly message: string | null;
  readonly failures: number;
  readonly nextAt: string | null;
}

export type { DiffEntry, VersionDiff } from './diff.ts';
export type { EntryLine, EntryVersion, ListedEntry } from './look-up.ts';
export type { ListStatus } from './status.ts';
