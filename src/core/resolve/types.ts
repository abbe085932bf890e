import type { Note } from './evidence.data.ts';
import type { Against } from './evidence.ts';
import type { EntityKind, Interval, JudgementId, RecordId, SubjectName, Verdict } from '../words/index.ts';

/**
 * Resolution without look-ups. What ties two records together is written down per record, when its report is filed,
 * from that report alone: **evidence keys**. Two records that share a key are candidates; the fold decides, at reading
 * time, over the records and judgements that the reader may see. So ingest costs the same at any size, the order of
 * arrival cannot matter (law 7), and what a reader may not see cannot join, split or rename anything (law 2). ADR 0005.
 */
export interface EvidenceKey {
  /** Canonical text, compared for equality: e.g. `id:cnic:3520112345671`, `person:glm-mstf-xn+org:ttp`, `place:PK:quetta`. */
  readonly key: string;
  /**
   * identity: sharing it makes two records one by itself (identifier, gazetteer anchor, organisation's full name).
   * strong:   name and context together; joins unless something contradicts.
   * weak:     worth showing to an officer, never joins by itself.
   */
  readonly strength: 'identity' | 'strong' | 'weak';
  /** What the key stands for, as data: 'name', 'affiliation', 'place', 'birthDate', 'co-mention', 'event-day', 'identifier', … */
  readonly basis: readonly { readonly property: string; readonly text: string }[];
}

/** What of a record can speak against a join. */
export interface Constraints {
  readonly birth: readonly Interval[];
  readonly fathers: readonly string[];
  readonly occurred: readonly Interval[];
  readonly eventTypes: readonly string[];
  /** Exclusive identifiers: scheme → values (two different CNICs are two people). */
  readonly identifiers: Readonly<Record<string, readonly string[]>>;
  readonly countries: readonly string[];
}

export interface FoldRecord {
  readonly id: RecordId;
  readonly kind: EntityKind;
  readonly names: readonly SubjectName[];
  readonly keys: readonly EvidenceKey[];
  readonly constraints: Constraints;
  /** A designation list's own record: no machine evidence joins anything to it (law 9); it becomes a proposal. */
  readonly listed: boolean;
}

export interface FoldJudgement {
  readonly id: JudgementId;
  readonly a: RecordId;
  readonly b: RecordId;
  readonly verdict: Verdict;
}

/** Why two records are one (or are proposed to be): rule evidence or an officer's judgement. */
export interface Tie {
  readonly a: RecordId;
  readonly b: RecordId;
  readonly by: 'evidence' | 'judgement';
  readonly key: EvidenceKey | null;
  /** The key as the second record has it: what it stands for may be spelt otherwise there. */
  readonly other: EvidenceKey | null;
  readonly judgement: JudgementId | null;
  /** What is said of it besides; `toldOf` and `wording.ts` make sentences of both. */
  readonly notes: readonly Note[];
}

export interface Cluster {
  /** Sorted; the first is the entity id. */
  readonly records: readonly RecordId[];
  /** A spanning set of ties, deterministic. */
  readonly ties: readonly Tie[];
}

export interface Fold {
  readonly clusters: readonly Cluster[];
  /** Ties that wait for an officer: a listed party is concerned, the name is all there is, or two clusters fit equally. */
  readonly proposals: readonly Tie[];
  /** Candidate ties that were refused, with what speaks against them. */
  readonly refusals: readonly (Tie & { readonly against: Against })[];
}
