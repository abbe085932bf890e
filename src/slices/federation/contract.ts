import type { Agreement, NodeStatement, ReceiptStatement } from './wire.ts';

export type {
  Agreement,
  AgreementFile,
  NodeStatement,
  OriginStatement,
  RecallStatement,
  ReceiptStatement,
  Terms,
} from './wire.ts';

export type LinkState = 'invited' | 'answered' | 'waiting' | 'agreed' | 'active' | 'suspended' | 'ended';
export type LinkEvent = 'invited' | 'answered' | 'signed' | 'approved' | 'suspended' | 'resumed' | 'ended';

/** A partner link as it stands. */
export interface Link {
  readonly id: string;
  readonly name: string;
  readonly side: 'a' | 'b';
  readonly state: LinkState;
  /** The newest version that both signed, or the one on the way. */
  readonly agreement: Agreement;
  /** The other node, once it is known. */
  readonly peer: NodeStatement | null;
  readonly own: NodeStatement;
  readonly events: readonly {
    readonly event: LinkEvent;
    readonly officer: string;
    readonly reason: string;
    readonly at: string;
  }[];
}

/** What may wait to be told: a message, or all reports that there are. */
export type WaitingKind = MessageKind | 'sync';

export type MessageKind =
  | 'agreement'
  | 'report'
  | 'recall'
  | 'receipt'
  | 'feedback'
  | 'onward-request'
  | 'onward-decision';

export type FeedbackKind = 'sighting' | 'opinion' | 'note' | 'grade' | 'correction';

/** What somebody who holds a report says of it. */
export interface Feedback {
  readonly id: string;
  readonly report: string;
  readonly kind: FeedbackKind;
  readonly party: string;
  readonly value: string | null;
  readonly words: string;
  readonly at: string;
  readonly marking: string;
}

export type RecallKind = 'withdraw' | 'correct' | 'narrow';

/** A holder as the dashboard of a recall lists it. */
export interface Holder {
  readonly node: string;
  readonly parties: readonly string[];
  readonly state: 'answered' | 'waited-for' | 'overdue';
  readonly receipt: ReceiptStatement | null;
}

export interface RecallView {
  readonly id: string;
  readonly report: string;
  readonly originator: string;
  readonly kind: RecallKind;
  readonly replacement: string | null;
  readonly reason: string;
  readonly at: string;
  readonly dueAt: string;
  /** Everybody known to have held it, in the order in which it travelled; in full at the originator's. */
  readonly holders: readonly Holder[];
}
