import type {
  CasualtyCategory,
  CasualtyEffect,
  EntityKind,
  EventType,
  Interval,
  MentionKind,
  Modality,
  ParticipantRole,
  StatementType,
} from '../../src/core/words/index.ts';

/** UTF-16 offsets in the text without marks, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A numbered passage of the author's: what it rests on, and what kind of statement it is. */
export interface Passage extends Span {
  readonly number: number | null;
  /** 'leftover' is boilerplate or a teaser; 'repeat' a second printing of what was said before. */
  readonly type: StatementType | 'leftover' | 'repeat';
}

export interface LabelledMention extends Span {
  readonly kinds: readonly MentionKind[];
  /** Null for dates, quantities, money and identifiers. */
  readonly thing: string | null;
  /** Right if found, no fault if not (a trigger verb, a place inside a name). */
  readonly optional: boolean;
}

export interface LabelledThing {
  /** Begins with '+' where the same thing stands in other documents under the same id. */
  readonly id: string;
  /** The first is meant; the others are as good (a country that acts is a place or an organisation). */
  readonly kinds: readonly EntityKind[];
  /** Everything this document calls it. */
  readonly names: readonly string[];
}

export interface Count {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

export type LabelledValue =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'thing'; readonly thing: string; readonly role: ParticipantRole | null }
  | {
      readonly type: 'casualties';
      readonly category: CasualtyCategory;
      readonly effect: CasualtyEffect;
      readonly count: Count;
    }
  | { readonly type: 'quantity'; readonly count: Count; readonly unit: string }
  | { readonly type: 'money'; readonly currency: string; readonly amount: number }
  | { readonly type: 'date'; readonly interval: Interval };

export interface LabelledClaim {
  readonly subject: string;
  readonly property: string;
  readonly value: LabelledValue;
  readonly modality: Modality;
  readonly statementType: StatementType;
  readonly speaker: string | null;
  readonly passage: number;
}

export interface LabelledEvent {
  readonly id: string;
  readonly type: EventType;
  readonly interval: Interval;
  readonly places: readonly string[];
  readonly passages: readonly number[];
}

/** One side of a conflict: a passage of this document, or of another one of the same half ('05' is its number). */
export interface Side {
  readonly document: string | null;
  readonly passage: number;
}

export interface LabelledConflict {
  readonly property: string;
  readonly sides: readonly Side[];
}

export type LabelledTrap =
  | { readonly type: 'not-same' | 'same'; readonly things: readonly string[] }
  | { readonly type: 'no-claim' | 'no-event'; readonly passage: number }
  | {
      readonly type: 'no-sum';
      readonly event: string;
      readonly effect: CasualtyEffect;
      readonly sum: number;
    };

export interface Labels {
  readonly passages: readonly Passage[];
  readonly mentions: readonly LabelledMention[];
  readonly things: readonly LabelledThing[];
  readonly events: readonly LabelledEvent[];
  readonly claims: readonly LabelledClaim[];
  readonly conflicts: readonly LabelledConflict[];
  readonly traps: readonly LabelledTrap[];
}

export interface LabelledDocument {
  /** Half and file, e.g. 'dev/05-fir.txt'. */
  readonly path: string;
  /** The day its originator gave it; null where a reader has to find out. */
  readonly date: string | null;
  readonly genre: string;
  readonly text: string;
  readonly labels: Labels;
}
