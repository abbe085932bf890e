import type { Marking } from '../../../marking/index.ts';
import type {
  ClaimValue,
  EntityKind,
  Interval,
  Modality,
  Qualifier,
  StatementType,
  SubjectName,
  Verdict,
  Zone,
} from '../../../words/index.ts';

/** What a reader may see of the spine, ready to be written as STIX. Everything in it was released; nothing else may enter. */
export interface Spine {
  readonly parties: readonly SpineParty[];
  readonly reports: readonly SpineReport[];
  readonly judgements: readonly SpineJudgement[];
  /** Records that the reader's own view holds for one thing. */
  readonly entities: readonly SpineEntity[];
  readonly origins: readonly SpineOrigin[];
}

export interface SpineParty {
  readonly code: string;
  readonly name: string;
}

export interface SpineReport {
  readonly id: string;
  readonly party: string;
  readonly sha256: string;
  readonly path: string;
  readonly title: string | null;
  readonly language: string;
  readonly dated: Interval;
  /** UTC instant. */
  readonly filedAt: string;
  readonly sourceType: string;
  /** Admiralty, both axes: 'B2'. */
  readonly grade: string;
  readonly reference: string | null;
  readonly marking: Marking;
  /** Null where only some of its records are written: then its words are not. */
  readonly text: string | null;
  readonly zones: readonly Zone[];
  /** Of dates and quantities, which are no things. */
  readonly mentions: readonly SpineMention[];
  readonly records: readonly SpineRecord[];
}

export interface SpineMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
}

export interface SpineRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly SubjectName[];
  readonly anchor: string | null;
  readonly marking: Marking;
  /** When an officer last changed what is said of it; the report's filing where nobody did. UTC instant. */
  readonly changedAt: string;
  readonly mentions: readonly SpineMention[];
  readonly claims: readonly SpineClaim[];
}

export interface SpineClaim {
  readonly id: string;
  readonly property: string;
  readonly value: ClaimValue<string>;
  readonly qualifier: Qualifier;
  readonly modality: Modality;
  readonly statementType: StatementType;
  readonly interval: Interval | null;
  readonly speaker: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
  /** Of a corrected or taught claim, closer than its record's. */
  readonly marking: Marking;
}

export interface SpineJudgement {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly officer: string;
  readonly reason: string;
  readonly at: string;
  readonly marking: Marking;
}

export interface SpineEntity {
  readonly records: readonly string[];
}

export interface SpineOrigin {
  readonly id: string;
  readonly reports: readonly string[];
  readonly reason: string;
}
