import type { EntityKind, Verdict } from '../../core/words/index.ts';
import type { Card, ReviewDecision } from './contract.ts';

/** What of an entity goes beyond its card: how it was known before, what changed it, and what it is related to. */

export const HISTORY_KINDS = [
  'filed',
  'judged',
  'reviewed',
  'named',
  'undone',
  'withdrawn',
  'reinstated',
] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** A record that an act was about, by the name it bears. */
export interface NamedRecord {
  readonly id: string;
  readonly caption: string;
}

/** One act that changed what the reader sees of an entity. Fields that its kind has no use for are null, 0 or empty. */
export interface HistoryEntry {
  /** Of the act; unique in a history. */
  readonly id: string;
  readonly at: string;
  readonly kind: HistoryKind;
  /** The officer who acted; for what was filed or withdrawn the party whose report it is. */
  readonly by: string;
  readonly reason: string | null;
  /** The report that came in, or whose claim it is; null where it left. */
  readonly report: { readonly id: string; readonly path: string } | null;
  /** How many claims of the card it brought. */
  readonly claims: number;
  readonly records: readonly NamedRecord[];
  readonly verdict: Verdict | null;
  readonly decision: ReviewDecision | null;
  /** The words that were reviewed, or the name that was given. */
  readonly words: string | null;
  readonly property: string | null;
  readonly marking: string;
}

export interface History {
  /** The newest first. */
  readonly entries: readonly HistoryEntry[];
  /** There were more, and older. */
  readonly isCut: boolean;
}

/** The card as it was known at an instant, of what the reader may see now. */
export interface CardThen {
  readonly at: string;
  readonly card: Card;
  /** Its records were not one then: the other entities that hold some of them. */
  readonly others: readonly NamedRecord[];
}

/** Another entity that claims relate to this one in one way. */
export interface Neighbour {
  readonly id: string;
  readonly kind: EntityKind;
  readonly caption: string;
  /** The claims that say so: each stands on the card with its source. */
  readonly claims: readonly string[];
}

/** Those that are related in one way, most claimed first. */
export interface Relation {
  /** As on the card: `memberOf` of this entity, `memberOfOf` of others that name it. */
  readonly property: string;
  readonly label: string;
  readonly neighbours: readonly Neighbour[];
}

export interface Neighbours {
  /** How many other entities there are in all. */
  readonly entities: number;
  readonly relations: readonly Relation[];
}
