import type { Verdict } from '../../core/words/index.ts';
import type { OutsideHolder } from '../feeds/contract.ts';
import type { SightClause } from '../release/contract.ts';
import type { Hold, PurgeCertificate } from '../reports/contract.ts';
import type { OfferEvent, OfferState } from './judgement-rules.ts';
import type { Agreement, NodeStatement, ReceiptState, ReceiptStatement, Terms } from './wire.ts';

export type {
  Agreement,
  AgreementFile,
  NodeStatement,
  OriginStatement,
  RecallStatement,
  ReceiptState,
  ReceiptStatement,
  Terms,
} from './wire.ts';

export type { OfferEvent, OfferState } from './judgement-rules.ts';

export type LinkState = 'invited' | 'answered' | 'waiting' | 'agreed' | 'active' | 'suspended' | 'ended';
export type LinkEvent =
  | 'invited'
  | 'answered'
  | 'signed'
  | 'approved'
  | 'suspended'
  | 'resumed'
  | 'ended'
  /** Of amendments: somebody here said yes to one, this node signed it, the partner signed one. */
  | 'amended'
  | 'countersigned'
  | 'proposed';

/** A version of an agreement that does not stand yet. */
export interface Amendment {
  readonly version: number;
  readonly terms: Terms;
  /** What is wider in it holds from then on, once both have signed. */
  readonly effectiveAt: string;
  /** It allows nothing that stands not already: it is obeyed from the moment that either has signed. */
  readonly narrower: boolean;
  readonly signedByUs: boolean;
  readonly signedByThem: boolean;
  readonly waitsFor: 'us' | 'a second person' | 'the partner' | 'its day';
}

/** A partner link as it stands. */
export interface Link {
  readonly id: string;
  readonly name: string;
  readonly side: 'a' | 'b';
  readonly state: LinkState;
  /** As it is obeyed: the version that stands, as narrow as either side has signed since. */
  readonly agreement: Agreement;
  /** The newest version that both signed, or the first one on the way. */
  readonly standing: Agreement;
  readonly amendment: Amendment | null;
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
  | 'judgement'
  | 'retraction'
  | 'tip'
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

/** Feedback on reports of a card, with what the centre itself gave them. */
export interface FeedbackOfReport {
  readonly report: string;
  readonly title: string | null;
  readonly path: string;
  readonly grade: string;
  readonly party: string;
  readonly feedback: readonly Feedback[];
}

/** One step of what became of a partner's judgement here. */
export interface OfferStep {
  readonly event: OfferEvent;
  readonly officer: string;
  readonly reason: string;
  readonly at: string;
}

/** A judgement that travels: a partner's, as it stands here, or one of this centre that partners were told. */
export interface PartnerJudgement {
  readonly id: string;
  readonly party: string;
  /** The link over which it came; null: it is of this centre. */
  readonly partner: string | null;
  readonly verdict: Verdict;
  readonly a: { readonly record: string; readonly report: string; readonly caption: string };
  readonly b: { readonly record: string; readonly report: string; readonly caption: string };
  /** Null where it was taken back: then only what was made of it here is told. */
  readonly reason: string | null;
  readonly at: string;
  readonly marking: string;
  /** Of a partner's: where it stands here. Null for one of this centre. */
  readonly state: OfferState | null;
  readonly steps: readonly OfferStep[];
  /** The judgement of this centre that was made of it, or that was told, where it stands. */
  readonly judgement: string | null;
  /** Judgements of this centre that say otherwise: each must be named by whoever adopts it all the same. */
  readonly against: readonly {
    readonly id: string;
    readonly verdict: Verdict;
    readonly officer: string;
    readonly reason: string;
    readonly at: string;
  }[];
  /** Of one of this centre: the links over which it was told. */
  readonly toldTo: readonly string[];
}

/** What was made of a report that was taken back. `card`: the record of another report that a card held together with it. */
export type FlagKind =
  | 'edition'
  | 'release'
  | 'export'
  | 'onward'
  | 'card'
  | 'judgement'
  | 'object'
  | 'collection'
  | 'tip';

/** Something made of a report that was taken back: flagged until an officer says what was done with it. */
export interface Flag {
  readonly id: string;
  readonly recall: string;
  readonly report: string;
  readonly kind: FlagKind;
  readonly subject: string;
  readonly label: string;
  readonly at: string;
  readonly dueAt: string;
  readonly state: 'open' | 'overdue' | 'acknowledged';
  readonly acknowledgedAt: string | null;
  readonly officer: string | null;
  readonly words: string | null;
}

export type RecallKind = 'withdraw' | 'correct' | 'narrow';

/** A holder as the dashboard of a recall lists it. */
export interface Holder {
  readonly node: string;
  readonly parties: readonly string[];
  readonly state: 'answered' | 'waited-for' | 'overdue';
  /** What it last said it did: out of its answers, erased, or kept for a court; null before it answered. */
  readonly did: ReceiptState | null;
  /** Its last word. */
  readonly receipt: ReceiptStatement | null;
  /** All it said, oldest first. */
  readonly receipts: readonly ReceiptStatement[];
}

/** A time that the clock of a recall ran out. */
export interface Escalation {
  readonly ordinal: number;
  readonly at: string;
  /** Parties that had not answered. */
  readonly silent: readonly string[];
  /** How much of what was made of it was flagged still. */
  readonly flags: number;
}

/** How a recalled report stands at this node. */
export interface HeldHere {
  readonly state: ReceiptState;
  readonly hold: Hold | null;
  readonly certificate: PurgeCertificate | null;
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
  /** Servers outside that a feed had pushed objects of it to: asked to revoke them; no receipt is to be had (ADR 0052). */
  readonly outside: readonly OutsideHolder[];
  /** Null where this node has it not. */
  readonly here: HeldHere | null;
  /** What was made of it here, as far as the reader may see, and what of that waits for an officer. */
  readonly flags: { readonly total: number; readonly open: number };
  /** Each time that its clock ran out: the parties that had not answered, and how much was flagged still. */
  readonly escalations: readonly Escalation[];
}

/** A party that is no agency of this centre, and what was agreed with it. */
export interface Partner {
  /** Name of the link, or the code of a party that signs in here without one. */
  readonly name: string;
  readonly link: string | null;
  readonly state: LinkState | 'directory';
  readonly parties: readonly { readonly code: string; readonly name: string; readonly country: string }[];
  /** What may travel, and how soon a recall is answered; null without a link. */
  readonly terms: Agreement['terms'] | null;
  /** Since when, by the agreement. */
  readonly agreedAt: string | null;
  /** Told to those who run links: administrators, release authorities, oversight. */
  readonly health: PartnerHealth | null;
}

/** How a link runs. Numbers only: what a message holds is not here. */
export interface PartnerHealth {
  readonly node: string | null;
  readonly by: 'line' | 'files';
  readonly lastContactAt: string | null;
  /** Things that wait to be told, and messages that the partner has not signed for. */
  readonly waiting: number;
  readonly unacknowledged: number;
  readonly sent: number;
  readonly received: number;
  readonly outcomes: readonly { readonly outcome: string; readonly count: number }[];
  readonly refusals: readonly { readonly minute: string; readonly code: string }[];
  /** Of this minute, and the most. */
  readonly quota: {
    readonly messages: number;
    readonly mostMessages: number;
    readonly bytes: number;
    readonly mostBytes: number;
  };
  readonly recalls: { readonly unanswered: number; readonly overdue: number };
  readonly steps: Link['events'];
}

/** One report of those that the officer sees, as the partner has it. */
export interface SeenReport {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly marking: string;
  readonly filedAt: string;
  readonly sees: boolean;
  /** Sees it here, and it does not travel by itself: the controls that keep it. */
  readonly keptBy: readonly string[];
  /** It was sent over the link. */
  readonly told: boolean;
  /** The release by which it has it, or a lower version of it. */
  readonly release: { readonly id: string; readonly tearline: boolean; readonly until: string } | null;
  /** By what it is seen, or every clause that forbids it. */
  readonly because: readonly SightClause[];
}

/** An entity as the partner would have it, of nothing that the officer may not see. */
export interface SeenEntity {
  readonly id: string;
  readonly kind: string;
  readonly caption: string;
  readonly names: readonly string[];
  readonly reports: number;
  readonly values: readonly {
    readonly property: string;
    readonly label: string;
    readonly text: string;
    readonly marking: string;
  }[];
}

/** What a partner sees for one purpose: decided by the rule and the rows of its own reading. */
export interface PartnerSees {
  readonly name: string;
  readonly parties: readonly string[];
  readonly purpose: string;
  readonly purposes: readonly string[];
  readonly level: number;
  readonly compartments: readonly string[];
  readonly reports: readonly SeenReport[];
  /** More reports stand behind the last. */
  readonly more: boolean;
  readonly collections: readonly {
    readonly alias: string;
    readonly title: string;
    readonly canRead: boolean;
    readonly canWrite: boolean;
  }[];
  /** Of a search as the partner; empty where none was made. */
  readonly entities: readonly SeenEntity[];
}
