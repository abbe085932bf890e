import type { EchoPhrase } from './reasons.ts';
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

/** Somebody heard in a report beside the report itself. */
export interface Voice {
  /** Cited by name or by words quoted; what the report's own people saw; hearsay that names nobody. */
  readonly kind: 'named' | 'own' | 'unknown';
  /** A person or body by the sound of the name; null for quoted words without a speaker, and for the other kinds. */
  readonly who: string | null;
  /** 'quote:…' of words in quotation marks: shared means one origin. 'said:…' plus a day: candidates. */
  readonly keys: readonly string[];
}

/** What ties reports to one origin, written per report from that report alone (as evidence keys are, ADR 0005). */
export interface OriginTrace {
  /**
   * Keys shared with another report mean one origin of the whole report: 'relay:…' (message references, own and cited),
   * 'hash:…' of the body, 'file:…' of the file sent and of those in it, 'publisher:…' of a list, 'source:…' plus day.
   */
  readonly keys: readonly string[];
  readonly voices: readonly Voice[];
  /** What it says, sentence by sentence, as `packSketch` writes it. */
  readonly sketch: Uint16Array;
}

export interface OriginReport {
  readonly id: ReportId;
  readonly trace: OriginTrace;
  /** `traceSamples` of the trace, where they were kept beside it. */
  readonly samples?: readonly number[];
}

/** Which two reports share an origin, and why. */
export interface OriginEcho {
  readonly a: ReportId;
  readonly b: ReportId;
  /** One English clause; `told` is the same as data. */
  readonly because: string;
  readonly told: EchoPhrase;
}

export interface OriginCluster {
  /** The least report that speaks for itself in it; for a voice that only others cite, an id of its own. */
  readonly id: OriginId;
  /** Reports that have something from this origin. */
  readonly reports: readonly ReportId[];
  /** Nobody can tell where it comes from: it adds no corroboration. */
  readonly isUnknown: boolean;
  /** Path of each echo. Empty for a report that stands alone. */
  readonly echoes: readonly OriginEcho[];
  readonly reason: string;
}

/** Where a claim comes from. */
export interface ClaimOrigin {
  readonly origin: OriginId;
  readonly isUnknown: boolean;
  /** Whose word it is, by the sound of the name; null where the report speaks for itself. */
  readonly who: string | null;
  /** The report says that its own people saw it. */
  readonly isFirstHand: boolean;
}

export interface Origins {
  /** Smallest first, then by id. */
  readonly clusters: readonly OriginCluster[];
  /** Origin of what stands at an offset of a report's text; of the report as a whole where no offset is given. */
  at(report: string, offset?: number): ClaimOrigin;
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
