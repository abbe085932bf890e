import type { Level } from '../../core/marking/index.ts';

/** What one node says of itself in an agreement. */
export interface NodeStatement {
  /** Thumbprint of its key (RFC 7638). */
  readonly node: string;
  /** Its ed25519 public key, 32 bytes in base64url. */
  readonly key: string;
  /** Where it takes messages in; null for a node that is only reached by files. */
  readonly url: string | null;
  /** SHA-256 of the certificate that it shows and asks with, in hex; null without TLS of its own. */
  readonly certificate: string | null;
  /** The parties it speaks for. The first is the one in whose name the link is. */
  readonly parties: readonly { readonly code: string; readonly name: string; readonly country: string }[];
}

/** What two nodes let travel between them. */
export interface Terms {
  readonly purposes: readonly string[];
  readonly level: Level;
  readonly compartments: readonly string[];
  /** Communities whose material each gives to the other. */
  readonly communities: readonly string[];
  /** In words; a person keeps them. */
  readonly obligations: readonly string[];
  /** Hours within which a holder answers a recall. */
  readonly recallHours: number;
}

/** The agreement as both sign it. `b` is null in an invitation. */
export interface Agreement {
  readonly v: 1;
  readonly link: string;
  readonly version: number;
  readonly at: string;
  readonly terms: Terms;
  readonly a: NodeStatement;
  readonly b: NodeStatement | null;
}

export const LINK_STATES = [
  'invited',
  'answered',
  'waiting',
  'agreed',
  'active',
  'suspended',
  'ended',
] as const;
export type LinkState = (typeof LINK_STATES)[number];
export type LinkEvent = 'invited' | 'answered' | 'signed' | 'approved' | 'suspended' | 'resumed' | 'ended';

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

export const MESSAGE_KINDS = ['agreement', 'report', 'recall', 'receipt'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** The signed head of a message. */
export interface Envelope {
  readonly v: 1;
  readonly id: string;
  readonly link: string;
  readonly from: string;
  readonly to: string;
  readonly seq: number;
  readonly kind: string;
  readonly at: string;
  /** SHA-256 of the payload and its length in bytes. */
  readonly hash: string;
  readonly bytes: number;
  /** SHA-256 of the message before; empty for the first. */
  readonly prev: string;
}

/** A message as it travels, one per line. `payload` is null where its content is no longer released. */
export interface Line {
  readonly jws: string;
  readonly payload: string | null;
}

/** What the receiver signs for. */
export interface Ack {
  readonly link: string;
  readonly from: string;
  readonly to: string;
  readonly seq: number;
  /** Hash of the message of that number; empty where none came yet. */
  readonly hash: string;
  readonly at: string;
  readonly refused: readonly { readonly seq: number; readonly code: string }[];
}

/** What the originator's node says of a report, signed by it. */
export interface OriginStatement {
  readonly v: 1;
  readonly report: string;
  readonly party: string;
  readonly node: string;
  readonly key: string;
  readonly sha256: string;
  readonly marking: string;
  readonly grade: string;
  readonly sourceType: string;
  readonly precedence: string;
  readonly reference: string | null;
  readonly filedAt: string;
  readonly supersedes: string | null;
}

/** A report on its way: what was said of it, and its bytes. */
export interface ReportPayload {
  readonly origin: string;
  /** As the sender passes it on: never wider than the originator's. */
  readonly marking: string;
  readonly hops: readonly string[];
  readonly path: string;
  readonly format: string;
  readonly encoding: string;
  readonly dated: unknown;
  readonly revision: string | null;
  readonly bytes: string;
}

export const RECALL_KINDS = ['withdraw', 'correct', 'narrow'] as const;
export type RecallKind = (typeof RECALL_KINDS)[number];

/** What the originator's node says of a recall, signed by it. */
export interface RecallStatement {
  readonly v: 1;
  readonly recall: string;
  readonly report: string;
  readonly party: string;
  readonly node: string;
  readonly kind: RecallKind;
  readonly replacement: string | null;
  readonly reason: string;
  readonly at: string;
  readonly dueAt: string;
}

/** What a holder says it did, signed by it. */
export interface ReceiptStatement {
  readonly v: 1;
  readonly recall: string;
  readonly report: string;
  readonly node: string;
  readonly key: string;
  readonly parties: readonly string[];
  /** Held: it had the report and has it in no answer any more. Never held: the recall came before the report. */
  readonly held: boolean;
  readonly legalHold: boolean;
  readonly derived: number;
  /** Nodes that it had passed the report on to, and has passed the recall to. */
  readonly passedTo: readonly { readonly node: string; readonly parties: readonly string[] }[];
  /** The node from which the recall came. */
  readonly from: string;
  readonly at: string;
}

/** A holder as the dashboard of a recall lists it. */
export interface Holder {
  readonly node: string;
  readonly parties: readonly string[];
  readonly state: 'answered' | 'silent' | 'overdue';
  readonly receipt: ReceiptStatement | null;
}

export interface RecallView {
  readonly id: string;
  readonly report: string;
  readonly kind: RecallKind;
  readonly replacement: string | null;
  readonly reason: string;
  readonly at: string;
  readonly dueAt: string;
  readonly originator: string;
  readonly own: boolean;
  readonly holders: readonly Holder[];
  /** What rests on the report here: judgements and reviews of claims, by id. */
  readonly derived: readonly string[];
}
