import type { Change, FieldValue } from '../../core/graph/index.ts';
import type {
  EntityKind,
  Interval,
  Modality,
  ParticipantRole,
  StatementType,
} from '../../core/words/index.ts';
import type { ClaimState } from '../fusion/contract.ts';

/** Things that one chart may hold, and one request may be about. */
export const MOST_NODES = 20_000;
/** Things that are drawn before some are drawn together. */
export const MOST_DRAWN = 2_000;
/** Things that are expanded at once. */
export const MOST_EXPANDED = 50;
export const MOST_PATHS = 20;
export const LONGEST_PATH = 6;

/** A thing as its reader sees it. `marking` is the place in the part's list of markings. */
export interface GraphNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly caption: string;
  /** Other names, in other scripts first. */
  readonly names: readonly string[];
  readonly records: number;
  readonly marking: number;
  readonly occurred: Interval | null;
}

/** The time in which something is said to hold: days or instants; null is open. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** What ties two things in one way. */
export interface GraphLink {
  readonly from: string;
  readonly to: string;
  readonly property: string;
  readonly role: ParticipantRole | null;
  /** 'alleged', 'denied', …: how the weakest words say it; null where somebody asserts it. */
  readonly hedge: Modality | null;
  /** The claims that it rests on (law 1). */
  readonly claims: readonly string[];
  /** Grades of their reports, each once, the best first. */
  readonly grades: readonly string[];
  /** Independent origins, not reports. */
  readonly origins: number;
  readonly marking: number;
  readonly when: Span | null;
}

/** Some of the graph, as one reader sees it. */
export interface GraphPart {
  /** Of what was asked for: which thing it is now, where that is another id. What is not there is not in it. */
  readonly moved: Readonly<Record<string, string>>;
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly markings: readonly string[];
  /** More is tied to them than was read. */
  readonly isLimited: boolean;
}

/** How many things one kind of relation leads to, before any is loaded. */
export interface RelationCount {
  /** The property, with 'Of' behind it where others name this one. */
  readonly relation: string;
  readonly things: number;
  readonly claims: number;
  /** Of those things, how many rest on nothing but allegation or denial. */
  readonly hedged: number;
  readonly first: string | null;
  readonly last: string | null;
}

export interface RelationCounts {
  readonly counts: readonly RelationCount[];
  readonly isLimited: boolean;
}

export interface PathsAnswer {
  /** Things in order, from one end to the other. */
  readonly paths: readonly (readonly string[])[];
  readonly part: GraphPart;
  /** Things that were looked at. */
  readonly looked: number;
  /** Whether every path of at most that many steps would have been found. */
  readonly isComplete: boolean;
  /** Things with so many ties that no path was sought through them. */
  readonly passedBy: readonly { readonly id: string; readonly caption: string; readonly links: number }[];
}

/** One claim behind a link, with its words. */
export interface LinkWords {
  readonly claim: string;
  readonly property: string;
  readonly role: ParticipantRole | null;
  readonly from: string;
  readonly to: string;
  readonly report: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly modality: Modality;
  readonly statementType: StatementType;
  readonly state: ClaimState;
  readonly grade: string;
  readonly marking: string;
  readonly origin: string;
  readonly dated: Interval;
  readonly interval: Interval | null;
}

export const RIGHTS = ['read', 'edit', 'own'] as const;
export type Right = (typeof RIGHTS)[number];

export interface ChartHead {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly may: Right;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly marking: string;
}

export interface ChartShare {
  readonly kind: 'officer' | 'agency';
  readonly code: string;
  readonly may: Right;
}

/** A chart as its reader sees it: fields of things that they may see, and nothing of others. */
export interface ChartView extends ChartHead {
  readonly fields: readonly (readonly [key: string, value: FieldValue])[];
  /** Told to the owner alone. */
  readonly shares: readonly ChartShare[];
}

export interface ChartSave {
  readonly id: string;
  readonly officer: string;
  readonly at: string;
  readonly title: string | null;
  readonly changes: readonly Change[];
}

export const EXPORT_FORMATS = ['svg', 'png', 'graphml', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What leaves, as it was released for this export, with who took it out and why. */
export interface ExportGrant {
  readonly part: GraphPart;
  readonly at: string;
  readonly officer: string;
  readonly party: string;
  readonly purpose: string;
}
