import type { ListedParty } from '../../core/formats/lists/types.ts';
import type { Band, Factor, Party } from '../../core/resolve/party/types.ts';
import type { EntityKind } from '../../core/words/index.ts';

/** Version of the engine that answers: what a replay compares itself with. Raised when the same inputs may answer otherwise. */
export const ENGINE = 'screen/1';

/** Hits below this score are not shown unless asked for: the line between match and none of the name engine. */
export const DEFAULT_THRESHOLD = 0.7;
export const DEFAULT_LIMIT = 20;
/** Most hits one question may ask for. */
export const MOST_HITS = 50;

/** Kinds a question may be about. */
export const ASKED_KINDS = [
  'person',
  'organisation',
  'vessel',
  'aircraft',
  'vehicle',
] as const satisfies EntityKind[];
export type AskedKind = (typeof ASKED_KINDS)[number];

/** A party as somebody writes it down: every value text, each list may be left out. */
export interface AskedParty {
  readonly kind?: string | undefined;
  readonly name?: string | undefined;
  readonly names?: readonly string[] | undefined;
  /** Dates of birth as written: 1990, 1990-04, 11 March 1979. */
  readonly born?: readonly string[] | undefined;
  readonly fathers?: readonly string[] | undefined;
  /** ISO codes or names of countries. */
  readonly countries?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
  /** `scheme:value`, e.g. `cnic:17301-1234567-1`, `passport:AB1234567`. */
  readonly ids?: readonly string[] | undefined;
  readonly gender?: string | undefined;
}

/** How a question is asked. */
export interface AskTerms {
  readonly threshold: number;
  readonly limit: number;
  /** Lists to look in; null for all that the reader may see. */
  readonly lists: readonly string[] | null;
}

/** A list as an answer names it: which version, of which bytes, since when (law 12). */
export interface ListStamp {
  readonly list: string;
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  readonly published: string | null;
  readonly importedAt: string;
}

/** One possible match. It says that two records look alike and why; it is no verdict on anybody. */
export interface ScreeningHit {
  /** Under which the hit is disposed of; the same for as long as subject and entry are. */
  readonly id: string;
  readonly list: string;
  readonly ref: string;
  /** Hash of what the entry says in this version. */
  readonly entryHash: string;
  readonly version: string;
  readonly kind: EntityKind;
  readonly caption: string;
  /** What the list says of the party, whole: whoever decides must see it. */
  readonly listed: ListedParty;
  readonly score: number;
  readonly similarity: number;
  readonly evidence: number;
  readonly band: Band;
  readonly factors: readonly Factor[];
  readonly because: { readonly en: string; readonly ur: string };
  /** What officers made of it so far. */
  readonly state: HitState;
}

/** One party that was asked for, and what was found. */
export interface Question {
  /** What the party is within the check: 'subject', 'debtor', 'line 12'. */
  readonly role: string;
  /** Kinds it was asked for as: a payment seldom says whether a customer is a person or a firm. */
  readonly kinds: readonly EntityKind[];
  readonly party: Party;
  readonly hits: readonly ScreeningHit[];
}

export const CHECK_KINDS = ['party', 'payment', 'travellers'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** A check as it is answered, kept, and replayed. */
export interface CheckAnswer {
  readonly id: string;
  readonly at: string;
  readonly officer: string;
  readonly purpose: string;
  readonly kind: CheckKind;
  /** The asker's own number: of a customer, a payment, a booking. */
  readonly reference: string | null;
  /** hold: somebody must look before it goes on. A machine holds; it never refuses or freezes (SAFEGUARDS.md). */
  readonly outcome: 'clear' | 'hold';
  readonly terms: AskTerms;
  readonly engine: string;
  readonly lists: readonly ListStamp[];
  readonly questions: readonly Question[];
  /** Rows of a file that could not be read, with line and reason. */
  readonly skipped: readonly { readonly line: number; readonly reason: string }[];
}

export const HIT_STATES = [
  'open',
  'pending',
  'false-positive',
  'true-match',
  'unsure',
  'escalated',
  'withdrawn',
] as const;
/** open: nobody looked yet. pending: waits for a second officer. withdrawn: entry or subject no longer match. */
export type HitState = (typeof HIT_STATES)[number];

export const VERDICTS = ['false-positive', 'true-match', 'unsure', 'escalated'] as const;
export type HitVerdict = (typeof VERDICTS)[number];

/** A hit as the queue shows it. */
export interface QueuedHit {
  readonly id: string;
  readonly state: HitState;
  /** Verdict that waits for a second officer; null where none does. */
  readonly proposed: HitVerdict | null;
  readonly source: HitSource;
  readonly subject: string | null;
  readonly reference: string | null;
  readonly list: string;
  readonly ref: string;
  readonly caption: string;
  readonly asked: string;
  readonly score: number;
  readonly band: Band;
  readonly because: { readonly en: string; readonly ur: string };
  readonly raisedAt: string;
  readonly history: readonly HitEntry[];
}

/** Where a hit came from; those of 'check' are not queued, because whoever asked has seen them. */
export const HIT_SOURCES = ['subject', 'payment', 'travellers', 'batch', 'party'] as const;
export type HitSource = (typeof HIT_SOURCES)[number];

/** One line of a hit's history. */
export interface HitEntry {
  readonly at: string;
  readonly event: string;
  readonly state: HitState;
  readonly officer: string;
  readonly reason: string;
}

/** A saved subject: screened again whenever a list or it itself changes. */
export interface Subject {
  readonly id: string;
  readonly reference: string;
  readonly owner: string;
  readonly party: Party;
  readonly threshold: number;
  /** SHA-256 of what the subject's record says. */
  readonly hash: string;
  readonly savedAt: string;
}

/** Published in the transaction that raises them: ids only (HOUSE.md rule 5). */
export const HITS_RAISED = 'screening.hits-raised';
export interface HitsRaised {
  readonly hits: readonly string[];
}

/** A verdict on a hit waits for a second officer: listeners get which hit, in the transaction of the verdict. */
export const HIT_PENDING = 'hit.pending';

export interface PendingHit {
  readonly hit: string;
  /** Of this waiting: a hit may come to wait again. */
  readonly ordinal: string;
}

/** How far a file of rows is. */
export interface BatchProgress {
  readonly rows: number;
  readonly hits: number;
  /** Rows that could not be read. */
  readonly bad: number;
  readonly total: number;
  readonly finished: boolean;
}

/** A batch as its party sees it. */
export interface BatchStatus extends BatchProgress {
  readonly id: string;
  readonly name: string;
  readonly lists: readonly ListStamp[];
  readonly rowsPerSecond: number;
  /** null where it cannot be told yet. */
  readonly secondsLeft: number | null;
}

/** A row of a file that could not be read, and why. */
export interface BadRow {
  readonly line: number;
  readonly reason: string;
}

/** What a batch has answered so far: rows in the format that they came in. */
export interface BatchOutput {
  readonly format: 'csv' | 'jsonl';
  readonly text: string;
  readonly bad: readonly BadRow[];
}
