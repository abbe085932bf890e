import type { Interval, Precedence } from '../../core/words/index.ts';

/** Where a tip stands. `received`: the other side’s node holds it; everything behind that is an act of a person. */
export const TIP_STATES = [
  'sent',
  'received',
  'acknowledged',
  'declined',
  'tasked',
  'acted',
  'outcome',
  'closed',
] as const;
export type TipState = (typeof TIP_STATES)[number];

/** What the record of a tip is made of. */
export const TIP_EVENTS = [
  'sent',
  'received',
  'acknowledged',
  'declined',
  'tasked',
  'accepted',
  'returned',
  'acted',
  'outcome',
  'closed',
  'reopened',
  'feedback',
  'credit',
] as const;
export type TipEvent = (typeof TIP_EVENTS)[number];

export const TASKING_STATES = ['ordered', 'accepted', 'returned', 'acted'] as const;
export type TaskingState = (typeof TASKING_STATES)[number];
export const TASKING_EVENTS = ['accepted', 'returned', 'acted'] as const;
export type TaskingEvent = (typeof TASKING_EVENTS)[number];

/** Code lists (TRADECRAFT.md §2.12, §2.13). */
export const ACTION_TYPES = [
  'arrest',
  'search',
  'seizure',
  'freeze',
  'interdiction',
  'disruption',
  'warning',
  'none',
] as const;
export type ActionType = (typeof ACTION_TYPES)[number];

export const DECLINE_REASONS = [
  'no-legal-basis',
  'insufficient-identifiers',
  'third-party-rule',
  'classification',
  'ongoing-operation',
  'human-rights-risk',
  'duplicate',
  'out-of-scope',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const OUTCOME_RESULTS = [
  'foiled-by-arrest',
  'foiled-by-seizure',
  'foiled-by-warning',
  'failed-technically',
  'abandoned',
  'executed',
  'not-confirmed',
  'unknown',
] as const;
export type OutcomeResult = (typeof OUTCOME_RESULTS)[number];

/** How a person came before the law, or to another state. */
export const LEGAL_MODES = [
  'extradition',
  'surrender',
  'deportation',
  'expulsion',
  'informal-hand-over',
  'prisoner-transfer',
  'repatriation',
  'prosecution',
  'release',
] as const;
export type LegalMode = (typeof LEGAL_MODES)[number];

/** What an act says, as an officer writes it; which of it an act needs, and may have, stands in `TIP_FIELDS`. */
export interface TipAct {
  readonly kind: TipEvent;
  readonly words?: string | undefined;
  readonly because?: string | undefined;
  readonly agency?: string | undefined;
  /** Id of a tasking; may be left out where there is one only. */
  readonly tasking?: string | undefined;
  readonly type?: string | undefined;
  /** Authority and legal basis of an action. */
  readonly basis?: string | undefined;
  /** First and last day of an action. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly place?: string | undefined;
  readonly result?: string | undefined;
  readonly legalMode?: string | undefined;
  /** Reference of the risk assessment and the assurances, where a person was handed over. */
  readonly assessment?: string | undefined;
  readonly grade?: string | undefined;
  /** Of feedback and of a statement of credit: narrower than that of the tip. */
  readonly marking?: string | undefined;
}

/** A report that is to become a tip. */
export interface TipAsked {
  readonly report: string;
  readonly to: string;
  readonly subject: string;
  readonly requested: string;
  readonly precedence?: string | undefined;
  readonly limits?: string | undefined;
  /** By when something should have come of it: a day or an instant. */
  readonly due?: string | undefined;
  /** Narrower than that of the report. */
  readonly marking?: string | undefined;
}

/** What its time ran out for. */
export type Late = 'acknowledge' | 'due';

/** One line of the record, in its order. */
export interface RecordLine {
  readonly id: string;
  readonly kind: TipEvent;
  readonly party: string;
  /** Who acted: the party, or an agency that it tasked. */
  readonly agency: string;
  /** Only of acts at this centre. */
  readonly officer: string | null;
  readonly at: string;
  /** False: another act came before that both nodes order first; it stands in the record and changes nothing. */
  readonly hasEffect: boolean;
  readonly act: Omit<TipAct, 'kind'>;
  readonly when: Interval | null;
  readonly marking: string;
}

export interface Tasking {
  readonly id: string;
  readonly agency: string;
  readonly words: string;
  readonly at: string;
  readonly state: TaskingState;
  /** What the reader can do with it. */
  readonly mayNow: readonly TaskingEvent[];
}

/** What one side says of who did what: each stands beside the other’s, never merged. */
export interface Credit {
  readonly party: string;
  readonly words: string;
  readonly at: string;
}

/** A tip as it stands for its reader. */
export interface TipView {
  readonly id: string;
  readonly report: string;
  readonly title: string;
  readonly grade: string;
  readonly originator: string;
  readonly from: string;
  readonly to: string;
  readonly sentAt: string;
  readonly precedence: Precedence;
  readonly subject: string;
  readonly requested: string;
  readonly limits: string;
  readonly acknowledgeBy: string;
  readonly dueAt: string | null;
  readonly state: TipState;
  readonly late: Late | null;
  readonly marking: string;
  readonly taskings: readonly Tasking[];
  readonly credits: readonly Credit[];
  /** On which side the reader stands; null: neither, they may read it. */
  readonly side: Side | null;
  readonly mayNow: readonly TipEvent[];
  readonly escalations: readonly { readonly ordinal: number; readonly at: string; readonly what: Late }[];
  readonly record: {
    /** Root of the RFC 6962 tree over the signed events that the reader sees, in order: the same at both nodes. */
    readonly hash: string;
    readonly lines: readonly RecordLine[];
    /** Each event as its node signed it (compact JWS), in the same order. */
    readonly signed: readonly string[];
  };
}

/** A tip as lists have it. */
export type TipLine = Omit<TipView, 'record' | 'escalations' | 'credits' | 'limits'>;

/** `to` sends tasks on to agencies, which are then on its side. */
export type Side = 'from' | 'to' | 'tasked';

export const TIP_BOXES = ['all', 'to-us', 'from-us', 'tasked', 'late'] as const;
export type TipBox = (typeof TIP_BOXES)[number];
