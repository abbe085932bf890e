import type { CsvMapping } from '../../../core/formats/index.ts';
import type { ClaimValue, EntityKind, Interval, Modality } from '../../../core/words/index.ts';
import type { TermsAsWritten } from '../terms.ts';

/** What is wrong in a file: where, what, and how to mend it. */
export interface ImportProblem {
  /** Line of the file, from 1; null where it is about the file as a whole. */
  readonly line: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** What an officer says of a table; what is left out is found in it. */
export interface ImportAbout extends TermsAsWritten {
  readonly date?: string | undefined;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly sheet?: string | undefined;
  readonly mapping?: CsvMapping | undefined;
}

/** One row as it would stand in the picture. */
export interface PreviewRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Null: the row would be left out; its problem is in the list. */
  readonly entity: { readonly kind: EntityKind; readonly names: readonly string[] } | null;
  readonly claims: readonly PreviewClaim[];
}

export interface PreviewClaim {
  readonly property: string;
  /** The words of the cell that it rests on. */
  readonly words: string;
  readonly value: ClaimValue<number>;
  /** Where it leads to another thing: its name. */
  readonly leadsTo: string | null;
  readonly modality: Modality;
  readonly interval: Interval | null;
}

/** What would come of a table; nothing of it is kept. */
export interface ImportPreview {
  readonly format: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly hasHeader: boolean;
  readonly sha256: string;
  /** Rows behind the header; `broken` of them cannot be cut into its columns. */
  readonly rows: number;
  readonly broken: number;
  /** Cells of the first rows, as they are cut. */
  readonly sample: readonly (readonly string[])[];
  /** The mapping that was used: given, saved before for such columns, or guessed; null where none was found. */
  readonly mapping: CsvMapping | null;
  readonly mappedBy: 'given' | 'saved' | 'guessed' | 'nothing';
  readonly savedAs: string | null;
  readonly preview: readonly PreviewRow[];
  readonly problems: readonly ImportProblem[];
  /** Under which marking it would be filed. */
  readonly marking: string;
}

export type ImportState = 'running' | 'finished' | 'undone';

/** How an import stands. */
export interface ImportStatus {
  readonly id: string;
  readonly name: string;
  readonly format: string;
  readonly sha256: string;
  readonly officer: string;
  readonly at: string;
  readonly run: number;
  readonly state: ImportState;
  /** Rows worked off, of all. */
  readonly done: number;
  readonly rows: number;
  readonly records: number;
  readonly claims: number;
  readonly problems: number;
  readonly rowsPerSecond: number;
  /** null where it cannot be told yet, or is over. */
  readonly secondsLeft: number | null;
  readonly reports: readonly { readonly id: string; readonly rows: number; readonly added: boolean }[];
  readonly acts: readonly ImportAct[];
  readonly grade: string;
  readonly mapping: CsvMapping;
  readonly fileMarking: string;
}

export interface ImportAct {
  readonly act: 'undone' | 'redone';
  readonly officer: string;
  readonly reason: string;
  readonly at: string;
  readonly reports: number;
}

/** What was wrong in an import, and the same as CSV. */
export interface ProblemList {
  readonly problems: readonly ImportProblem[];
  readonly csv: string;
}

/** Something that rests on reports which are about to be taken back. */
export interface Touched {
  readonly what: TouchedKind;
  readonly count: number;
}
export type TouchedKind =
  | 'reports'
  | 'records'
  | 'claims'
  | 'judgements'
  | 'reviews'
  | 'editions'
  | 'releases'
  | 'tips'
  | 'partners';

/**
 * Asked in a desk before reports are taken back: each slice that has something resting on them says how much, as far as that
 * reader may see it. `subject` is a `TouchedAsk`.
 */
export const REPORTS_TOUCHED = 'reports.touched';
export interface TouchedAsk {
  readonly reports: readonly string[];
  readonly tell: (touched: Touched) => void;
}

/** What an undo would take out of the picture. */
export interface UndoPreview {
  readonly touched: readonly Touched[];
  /** Reports of the import that were there before it, or are withdrawn already: they stay as they are. */
  readonly left: number;
}

/** A mapping under a name, for the next file of its kind. */
export interface SavedMapping {
  readonly name: string;
  readonly version: number;
  readonly officer: string;
  readonly at: string;
  readonly mapping: CsvMapping;
}
