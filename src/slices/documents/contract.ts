import type { Level } from '../../core/marking/index.ts';
import type { EntityKind } from '../../core/words/index.ts';

/** What can be made a document of. */
export const DOCUMENT_KINDS = ['entity', 'report', 'search', 'incidents', 'chart'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Most things that a document of a search, a timeline or a chart holds; the page says so before it is made. */
export const MOST_THINGS = 2_000;

/** Sheets and tables of anything; a chart also leaves as a picture and as a graph for other tools. */
export const DOCUMENT_FORMATS = ['pdf', 'html', 'csv', 'json', 'svg', 'png', 'graphml'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
export const CHART_FORMATS: ReadonlySet<DocumentFormat> = new Set(['svg', 'png', 'graphml']);

export interface ChartPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What an officer asks for. */
export interface DocumentAsked {
  readonly kind: DocumentKind;
  /** Id of an entity or report; words of a search; title of a timeline or chart. */
  readonly of: string;
  /** What stands on the timeline or chart. */
  readonly ids?: readonly string[];
  /** Where it stood on the chart; y grows upward. */
  readonly places?: readonly ChartPlace[];
  readonly format: DocumentFormat;
  /** Nothing above this level goes into it, nor what needs another compartment than these. */
  readonly level: Level;
  readonly compartments: readonly string[];
  /** Party or community that it is for; one's own where nothing is said. */
  readonly to: string | null;
  readonly language: 'en' | 'ur';
}

/** One line of a document, under its own marking. */
export interface DocumentRow {
  readonly term: string;
  readonly text: string;
  readonly marking: string;
  /** Who says so: grade, report, date, words. */
  readonly sources: readonly string[];
}

export interface DocumentSection {
  readonly title: string;
  readonly rows: readonly DocumentRow[];
}

/** What stands in a document, before it has a format. */
export interface DocumentContent {
  readonly kind: DocumentKind;
  readonly of: string;
  readonly title: string;
  /** Join of everything in it. */
  readonly marking: string;
  readonly sections: readonly DocumentSection[];
  /** Of a chart: the same once more, for pictures and for other tools. */
  readonly graph?: ChartGraph;
}

export interface ChartNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly marking: string;
  readonly at: readonly [x: number, y: number] | null;
}

export interface ChartTie {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly role: string | null;
  /** The word that must stand with it; null where somebody asserts it. */
  readonly hedge: string | null;
  readonly grades: readonly string[];
  /** Independent origins, not reports (law 8). */
  readonly origins: number;
  readonly claims: readonly string[];
  readonly marking: string;
}

export interface ChartGraph {
  readonly nodes: readonly ChartNode[];
  readonly ties: readonly ChartTie[];
}

/** A document ready to leave, with its signed manifest. */
export interface DocumentFile {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
  readonly manifest: string;
  readonly sha256: string;
  readonly marking: string;
  /** Lines in it, and lines that the officer sees and the limit kept out. */
  readonly rows: number;
  readonly leftOut: number;
}
