import type { TermsAsWritten } from '../reports/index.ts';

/** A standing query: which of the objects released to a reader belong to a collection. */
export interface CollectionFilter {
  /** STIX types; all where absent. */
  readonly types?: readonly string[];
}

export interface Collection {
  readonly id: string;
  /** Works in place of the id (TAXII 2.1 §5.2). */
  readonly alias: string;
  readonly title: string;
  readonly description: string | null;
  readonly canRead: boolean;
  readonly canWrite: boolean;
  readonly filter: CollectionFilter;
  readonly terms: TermsAsWritten;
}

/** What a reader asks of a collection. Versions are as compared (`versionKey`). */
export interface ObjectQuery {
  /** Microseconds since 1970, exclusive. */
  readonly after: bigint | null;
  readonly limit: number;
  readonly ids: readonly string[] | null;
  readonly types: readonly string[] | null;
  /** 'last', 'first', 'all', or versions. */
  readonly versions: readonly string[];
  /** Null: of each object the latest that there is. */
  readonly specVersions: readonly string[] | null;
  /** Only what was given, by TAXII or by a feed; not what this centre offers of its own reports. */
  readonly given?: true;
}

/** One object as it stands in a page. */
export interface ObjectRow {
  /** Microseconds since 1970. */
  readonly added: bigint;
  readonly id: string;
  readonly type: string;
  readonly specVersion: string;
  readonly version: string;
  readonly markingId: number;
  /** JSON; null where only the manifest was asked for. */
  readonly body: string | null;
}

export interface ObjectPage {
  readonly rows: readonly ObjectRow[];
  /** More stand behind the last. */
  readonly more: boolean;
}

/** What came of one object of a request. */
export interface ObjectOutcome {
  readonly id: string;
  readonly version: string;
  readonly message?: string;
}

export interface AddResult {
  readonly id: string;
  readonly at: string;
  /** How many of the successes were new; the others stood here already. */
  readonly added: number;
  readonly successes: readonly ObjectOutcome[];
  readonly failures: readonly ObjectOutcome[];
}
