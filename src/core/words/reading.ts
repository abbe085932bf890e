import type { ClaimValue } from './claim.ts';
import type { Interval } from './interval.ts';
import type {
  EntityKind,
  MentionKind,
  Modality,
  NameKind,
  Qualifier,
  Script,
  StatementType,
  ZoneKind,
} from './vocabulary.ts';

/**
 * A Reading is what one report says, before it is filed: pure data made by `core/text` (prose) and by
 * `core/formats` (structured objects). All offsets are UTF-16 code units of `text`, end exclusive.
 */
export interface Reading {
  readonly text: string;
  /** BCP 47 of the main language ('en', 'ur', 'ps', 'ar', 'fa', 'ru', 'und'). */
  readonly language: string;
  readonly scripts: readonly Script[];
  readonly title: string | null;
  /** The report's own date: given, or deduced from evidence in it and kept as bounds. */
  readonly dated: Interval;
  readonly zones: readonly Zone[];
  readonly mentions: readonly ReadMention[];
  /** One per thing the report speaks of: each becomes a Record. */
  readonly subjects: readonly Subject[];
  readonly claims: readonly ReadClaim[];
  /** Sources the report itself names for what it says, for origins. */
  readonly citations: readonly Citation[];
  /** Where each page begins, the first at [0], for files that have pages. */
  readonly pages?: readonly number[];
}

export interface Zone {
  readonly kind: ZoneKind;
  readonly start: number;
  readonly end: number;
  /** For 'repeated': start of the first occurrence. For 'quotation': the speaker as written. */
  readonly repeats?: number;
  readonly speaker?: string;
}

export interface ReadMention {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  /** Exactly `reading.text.slice(start, end)`: never normalised in place. */
  readonly text: string;
  readonly script: Script;
  /** Index into `subjects`; null for dates, quantities and money. */
  readonly subject: number | null;
  readonly rule: string;
}

export interface SubjectName {
  readonly text: string;
  readonly script: Script;
  readonly kind: NameKind;
}

export interface Subject {
  readonly kind: EntityKind;
  /** Names as this report gives them, best first; titles and ranks apart. Never empty (events may carry a description). */
  readonly names: readonly SubjectName[];
  /** For a named thing of the shipped registries (gazetteer, known organisations): its public key, e.g. 'place:PK:quetta'. */
  readonly anchor: string | null;
  /** Stable within the report: the same bytes always give the same local key. */
  readonly localKey: string;
}

export interface ReadClaim {
  readonly subject: number;
  readonly property: string;
  readonly value: ClaimValue<number>;
  readonly qualifier: Qualifier;
  readonly modality: Modality;
  readonly statementType: StatementType;
  /** When what is claimed held or happened. */
  readonly interval: Interval | null;
  /** Who is quoted for it, as written; null when the report itself says it. */
  readonly speaker: string | null;
  readonly start: number;
  readonly end: number;
  /** Rule id and version, e.g. 'casualties.killed@1'. */
  readonly rule: string;
}

export interface Citation {
  /** 'relay' (forwarded message or report number), 'source' (according to X), 'quote' (named speech), 'url'. */
  readonly kind: 'relay' | 'source' | 'quote' | 'url';
  /** Normalised: two citations of one source have one key (e.g. 'relay:ct-pb-0042', 'source:ispr'). */
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
