import type {
  ClaimValue,
  EntityKind,
  Interval,
  Modality,
  Precedence,
  Qualifier,
  StatementType,
} from '../../core/words/index.ts';
import type { ClaimReview, ClaimState, ReviewDecision } from '../fusion/contract.ts';
import type { ReportHead } from '../reports/contract.ts';

export const DECISIONS = ['accept', 'change', 'refuse'] as const satisfies readonly ReviewDecision[];

/** In which order reports come to the desk; the other two decide among equals. */
export const QUEUE_ORDERS = ['precedence', 'newest', 'grade'] as const;
export type QueueOrder = (typeof QUEUE_ORDERS)[number];

/** A report with claims that wait for an officer. */
export interface QueuedReport {
  readonly report: ReportHead;
  readonly precedence: Precedence;
  /** Machine claims of a kind that feeds a card as a proposal only, until an officer accepts them. */
  readonly waiting: number;
  /** All claims of it that a machine read and no officer has acted on. */
  readonly unreviewed: number;
}

/** A claim as the desk shows it: what it says, in which words, by which rule, and what officers made of it. */
export interface DeskClaim {
  readonly id: string;
  readonly subject: { readonly record: string; readonly caption: string; readonly kind: EntityKind | null };
  readonly property: string;
  readonly label: string;
  readonly value: ClaimValue<string>;
  /** The value in words. */
  readonly text: string;
  readonly qualifier: Qualifier;
  readonly modality: Modality;
  readonly statementType: StatementType;
  readonly speaker: string | null;
  readonly interval: Interval | null;
  /** UTF-16 offsets in the report's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  readonly quote: string;
  /** Rule id and version that read it. */
  readonly rule: string;
  readonly state: ClaimState;
  /** The act that decides, as far as the reader may see. */
  readonly reviewed: ClaimReview | null;
  readonly marking: string;
}

export interface ReportClaims {
  readonly report: ReportHead;
  /** In reading order. */
  readonly claims: readonly DeskClaim[];
}

/** A correction as an officer writes it: each part left out stays as it was read. */
export interface WrittenCorrection {
  /** The value as text: '13', '10-13', '2026-11-03', 'PKR 500', a record's id for a link. */
  readonly value?: string | undefined;
  readonly qualifier?: string | undefined;
  readonly modality?: string | undefined;
  readonly statementType?: string | undefined;
  /** Id of the record that the claim is about instead. */
  readonly subject?: string | undefined;
}

/** Which claims an act is about: named, or those of one report that nobody acted on, of one rule or property. */
export interface ClaimSelection {
  readonly claims?: readonly string[] | undefined;
  readonly report?: string | undefined;
  readonly rule?: string | undefined;
  readonly property?: string | undefined;
}

export interface ActWritten {
  readonly decision: ReviewDecision;
  readonly because: string;
  readonly marking?: string | undefined;
  readonly over?: readonly string[] | undefined;
  readonly correction?: WrittenCorrection | undefined;
}
