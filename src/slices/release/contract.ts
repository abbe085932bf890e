import type { ClausePhrase } from '../../core/marking/clauses.ts';
import type { Level } from '../../core/marking/index.ts';
import type { TearlineFinding } from '../../core/tearline/index.ts';

export type { OnwardState, OnwardStep, OnwardView } from './onward-contract.ts';

/** Where a release stands. Sight of anything is given in `released` alone. */
export const RELEASE_STATES = [
  'draft',
  'in-review',
  'approved',
  'released',
  'returned',
  'refused',
  'withdrawn',
  'expired',
] as const;
export type ReleaseState = (typeof RELEASE_STATES)[number];

/** Whom a release is for: a party of the directory, or a community of parties. */
export const RECIPIENT_KINDS = ['agency', 'partner', 'community'] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

export interface Recipient {
  readonly code: string;
  readonly name: string;
  readonly kind: RecipientKind;
  /** Countries of the parties in it, sorted. */
  readonly countries: readonly string[];
}

/** What an officer asks for when drafting a release. */
export interface ReleaseDraft {
  readonly report: string;
  /** Code of a party or community. */
  readonly to: string;
  /** Text of the lower version; absent: the report as it was filed. */
  readonly tearline?: string | undefined;
  /** Marking of the lower version, without REL TO: the recipient is added; absent: that of the report. */
  readonly marking?: string | undefined;
  /** Words of the withheld parts that the author declares releasable; shown to reviewer and authority. */
  readonly allow?: readonly string[] | undefined;
  readonly purpose?: string | undefined;
  /** UTC instant at which it ends; absent: 90 days from now. */
  readonly until?: string | undefined;
  readonly reason: string;
  /** The originators’ grant, where one is needed. */
  readonly grants?: readonly string[] | undefined;
}

/** One step of a release, with who took it. */
export interface ReleaseStep {
  readonly ordinal: number;
  readonly event: string;
  readonly state: ReleaseState;
  readonly officer: string;
  readonly duty: string;
  readonly reason: string;
  readonly at: string;
}

/** A release as those who work on it see it. */
export interface ReleaseView {
  readonly id: string;
  readonly report: string;
  readonly state: ReleaseState;
  readonly by: string;
  readonly to: string;
  readonly toKind: RecipientKind;
  readonly purpose: string;
  readonly until: string;
  readonly author: string;
  readonly reason: string;
  readonly tearline: string | null;
  readonly sha256: string | null;
  readonly allow: readonly string[];
  readonly grants: readonly string[];
  /** Marking of what the recipient gets. */
  readonly released: string;
  /** Id of the report that the recipient reads; null until released. */
  readonly edition: string | null;
  readonly dueAt: string | null;
  readonly overdue: boolean;
  readonly steps: readonly ReleaseStep[];
  readonly marking: string;
}

/** What a check of a draft found. Nothing found: it may be submitted. */
export interface ReleaseCheck {
  readonly id: string;
  readonly ok: boolean;
  readonly findings: readonly TearlineFinding[];
  readonly diff: readonly { readonly kind: 'kept' | 'added' | 'removed'; readonly text: string }[];
  /** Declared releasable by the author: for the eyes of reviewer and authority. */
  readonly allowed: readonly string[];
}

/** Why somebody may or may not see a thing: the clause that decides, in words and as data. */
export interface SightClause {
  readonly clause: 'level' | 'compartment' | 'releasability' | 'control' | 'purpose' | 'expiry';
  readonly words: string;
  /** The same as a code with what stands in it: the page says it in its language. */
  readonly told: ClausePhrase;
}

export interface Sight {
  readonly kind: 'officer' | RecipientKind;
  readonly code: string;
  readonly party: string;
  readonly sees: boolean;
  /** Of a yes: by what; of a no: every clause that forbids it. */
  readonly because: readonly SightClause[];
  /** The release that gives sight of it, or of a lower version of it; null otherwise. */
  readonly release: { readonly id: string; readonly tearline: boolean; readonly until: string } | null;
}

export interface WhoSees {
  readonly id: string;
  readonly kind: 'report' | 'claim' | 'marking';
  readonly purpose: string;
  readonly marking: string;
  readonly level: Level;
  readonly sights: readonly Sight[];
}

/** How the existence of what a reader may not see is told (a decision per marking; silent where nobody decided). */
export const EXISTENCE_MODES = ['silent', 'referral', 'pointer'] as const;
export type ExistenceMode = (typeof EXISTENCE_MODES)[number];
