import type {
  ClaimValue,
  EntityKind,
  Interval,
  MentionKind,
  Modality,
  Qualifier,
  StatementType,
  SubjectName,
  Verdict,
} from '../../core/words/index.ts';
import type { EchoPhrase } from '../../core/provenance/reasons.ts';
import type { Conflict } from '../../core/provenance/types.ts';
import type { SharedEvidence } from '../../core/resolve/compare.ts';
import type { Against, Told } from '../../core/resolve/evidence.ts';
import type { Tie } from '../../core/resolve/types.ts';
import type { ReportHead } from '../reports/contract.ts';

export * from './story-contract.ts';

export const CLAIM_STATES = ['stated', 'proposed', 'suggested', 'accepted', 'changed', 'refused'] as const;
/**
 * proposed: read by a machine, of a kind that waits for an officer. suggested: offered by a model, on no card until an officer
 * accepts it. refused: kept, and feeds no card.
 */
export type ClaimState = (typeof CLAIM_STATES)[number];

export type ReviewDecision = 'accept' | 'change' | 'refuse';

/** An officer's act on a claim, as it stands behind a value. */
export interface ClaimReview {
  readonly id: string;
  readonly decision: ReviewDecision;
  readonly officer: string;
  readonly reason: string;
  readonly at: string;
  /** What was read, in words, where it was changed; null otherwise. */
  readonly was: string | null;
  readonly marking: string;
}

/** Where a value stands: the words of the report that say it. */
export interface ClaimSource {
  readonly claim: string;
  readonly record: string;
  readonly report: string;
  readonly start: number;
  readonly end: number;
  /** Page of the file on which the words begin; null for a file without pages. */
  readonly page: number | null;
  /** The words themselves. */
  readonly quote: string;
  readonly qualifier: Qualifier;
  readonly modality: Modality;
  readonly statementType: StatementType;
  readonly speaker: string | null;
  readonly interval: Interval | null;
  readonly rule: string;
  readonly state: ClaimState;
  /** What an officer made of it, as far as the reader may see; null where nobody acted. */
  readonly reviewed: ClaimReview | null;
  readonly grade: string;
  readonly marking: string;
  readonly origin: string;
}

/** One value of a card, with everything behind it (law 1). */
export interface CardValue {
  readonly value: ClaimValue<string>;
  /** The value in words; for a link, the other record's caption. */
  readonly text: string;
  readonly sources: readonly ClaimSource[];
  /** Independent origins, not reports (law 8). */
  readonly origins: number;
}

export interface CardProperty {
  readonly property: string;
  readonly label: string;
  readonly values: readonly CardValue[];
}

/** One origin that a card rests on: the reports that have something from it, and the path of each echo. */
export interface Lineage {
  readonly origin: string;
  /** Nobody can tell where it comes from: it adds no corroboration. */
  readonly unknown: boolean;
  readonly reports: readonly string[];
  readonly reason: string;
  readonly echoes: readonly {
    readonly a: string;
    readonly b: string;
    /** One English clause; `told` is the same as data. */
    readonly because: string;
    readonly told: EchoPhrase;
  }[];
}

export interface Card {
  readonly id: string;
  readonly kind: EntityKind;
  readonly caption: string;
  readonly names: readonly SubjectName[];
  readonly records: readonly string[];
  readonly properties: readonly CardProperty[];
  readonly conflicts: readonly Conflict[];
  readonly reports: readonly ReportHead[];
  readonly origins: number;
  readonly lineage: readonly Lineage[];
  /** Records that may be the same, waiting for an officer. */
  readonly proposals: readonly Proposal[];
  /** Opinions, assessments, forecasts and recommendations that speak of it: kept, but no part of the card. */
  readonly setAside: number;
}

export interface Proposal {
  readonly a: string;
  readonly b: string;
  readonly captions: readonly [string, string];
  /** One English sentence; `told` is the same as data. */
  readonly because: string;
  readonly told: Told;
}

/** A tie with its evidence: one English sentence, and the same as data. */
export interface ToldTie extends Pick<Tie, 'a' | 'b' | 'by' | 'key' | 'judgement'> {
  readonly because: string;
  readonly told: Told;
}

export interface RefusedTie extends ToldTie {
  /** A clause in English; `speaksAgainst` is the same as data. */
  readonly against: string;
  readonly speaksAgainst: Against;
}

export interface Why {
  readonly id: string;
  readonly caption: string;
  readonly records: readonly {
    readonly id: string;
    readonly report: string;
    readonly path: string;
    readonly names: readonly string[];
  }[];
  readonly ties: readonly ToldTie[];
  readonly refusals: readonly RefusedTie[];
  readonly proposals: readonly Proposal[];
}

/** How near a name must be: also by its sound and its beginning, in the words as they are written, or the very name. */
export const NAME_MATCHES = ['sound', 'words', 'exact'] as const;
export type NameMatch = (typeof NAME_MATCHES)[number];

export interface SearchHit {
  readonly id: string;
  readonly kind: EntityKind;
  readonly caption: string;
  readonly names: readonly string[];
  readonly records: number;
  readonly reports: number;
}

/** Words of a report that name something. UTF-16 offsets in its text, end exclusive. */
export interface ReportMention {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  /** The record that it belongs to; null for a date, an amount, or what stands alone. */
  readonly record: string | null;
}

/** One of the records that an officer compares, with the entity that it belongs to now. */
export interface ComparedRecord {
  readonly id: string;
  readonly entity: string;
  readonly kind: EntityKind;
  /** Of the entity. */
  readonly caption: string;
  /** Of the record itself. */
  readonly names: readonly SubjectName[];
  readonly report: ReportHead;
  /** A designation list's own record: no machine joins anything to it. */
  readonly listed: boolean;
  /** How many records and reports the entity holds. */
  readonly records: number;
  readonly reports: number;
}

export interface PairJudgement {
  readonly id: string;
  readonly verdict: Verdict;
  readonly officer: string;
  readonly reason: string;
  readonly at: string;
  readonly marking: string;
  /** On these two records themselves; otherwise on others of the same entities. */
  readonly direct: boolean;
  /** A later one on the same two records has taken its place. */
  readonly replaced: boolean;
}

/** What a verdict would make of the entities that hold the two records now. */
export interface VerdictEffect {
  readonly verdict: Verdict;
  readonly changes: boolean;
  readonly entities: readonly {
    readonly caption: string;
    readonly records: number;
    readonly reports: number;
    /** Which of the two it holds. */
    readonly holds: readonly string[];
  }[];
}

export interface ComparedPair {
  readonly a: string;
  readonly b: string;
  /** One entity holds both now. */
  readonly isOne: boolean;
  /** The strongest first. Between the two entities; between the two records where they are one. */
  readonly shared: readonly SharedEvidence[];
  /** A clause in English; `speaksAgainst` is the same as data. */
  readonly against: string | null;
  readonly speaksAgainst: Against | null;
  /** The latest first. */
  readonly judgements: readonly PairJudgement[];
  readonly effects: readonly VerdictEffect[];
}

export interface ComparedRecords {
  readonly records: readonly ComparedRecord[];
  readonly pairs: readonly ComparedPair[];
}
