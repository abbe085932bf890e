import type {
  ClaimId,
  ClaimValue,
  Interval,
  Modality,
  OriginId,
  Qualifier,
  RecordId,
  ReportId,
  StatementType,
} from '../words/index.ts';

/** What ties reports to one origin, written per report from that report alone (as evidence keys are, ADR 0005). */
export interface OriginTrace {
  /** Keys shared with another report mean one origin: 'relay:…' (message references, own and cited), 'hash:…' of the body, 'file:…' of the file sent and of those in it, 'quote:…' of words in quotation marks, 'source:…' plus day. */
  readonly keys: readonly string[];
  /** LSH band keys of the body's word shingles: candidates for near-identical passages. */
  readonly bands: readonly string[];
  /** MinHash signature, unsigned 32 bit; empty for reports too short to compare. */
  readonly signature: Uint32Array;
}

export interface OriginReport {
  readonly id: ReportId;
  readonly trace: OriginTrace;
}

export interface OriginCluster {
  /** The least report id of the cluster. */
  readonly id: OriginId;
  readonly reports: readonly ReportId[];
  /** Path of each echo: which two reports, why. Empty for a report that stands alone. */
  readonly echoes: readonly { readonly a: ReportId; readonly b: ReportId; readonly because: string }[];
  readonly reason: string;
}

/** A claim as a card folds it. */
export interface CardClaim {
  readonly id: ClaimId;
  readonly record: RecordId;
  readonly report: ReportId;
  readonly property: string;
  readonly value: ClaimValue<string>;
  readonly qualifier: Qualifier;
  readonly modality: Modality;
  readonly statementType: StatementType;
  /** Who says so inside the report; null for the report itself. */
  readonly speaker: string | null;
  /** The words that say it, in the report's text. */
  readonly start: number;
  readonly end: number;
  /** The report's own date; null where it is unknown. */
  readonly dated: Interval | null;
}

export const CONFLICT_KINDS = [
  'contradiction',
  'count',
  'measure',
  'date',
  'place',
  'attribution',
  'identity',
  'role',
  'legal',
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** One sentence in the languages of the pages. */
export interface Sentence {
  readonly en: string;
  readonly ur: string;
}

export interface Conflict {
  readonly property: string;
  readonly kind: ConflictKind;
  /** Sorted by claim id; every side keeps its claims, none is dropped. */
  readonly claims: readonly ClaimId[];
  readonly because: Sentence;
}
