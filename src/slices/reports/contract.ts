import type { Marking } from '../../core/marking/index.ts';
import type { Interval, Precedence, Reading, ReportId, SourceType, Zone } from '../../core/words/index.ts';

/** What an officer says about a submission; the reader of its format says the rest. */
export interface FilingTerms {
  readonly marking: Marking;
  /** Source reliability A–F and information credibility 1–6, on two axes (Admiralty). */
  readonly reliability: string;
  readonly credibility: string;
  readonly sourceType: SourceType;
  readonly precedence: Precedence;
  readonly reference: string | null;
}

/** A submission that was understood, ready to be filed. */
export interface Filing {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly format: string;
  readonly encoding: string;
  readonly reading: Reading;
  /** Place of this reading among those of the same bytes; 0 for most. */
  readonly part: number;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  /** SHA-256 of the file and of the files in it; empty where the bytes hold many reports, for these are many origins. */
  readonly files: readonly string[];
  /** Who publishes the list that this is a part of. */
  readonly publisher?: string;
  /** It gives sight of another report by a release; a report of its own even where the bytes are the same. */
  readonly edition?: EditionOf;
  /**
   * What makes it another report than the same bytes of the same party, where another centre or a recall says so: the id of that recall;
   * null: nothing. Left out, its release or its protection does.
   */
  readonly revision?: string | null;
  /** The report that this one stands in for. */
  readonly supersedes?: string;
  readonly terms: FilingTerms;
}

/** The report that an edition is made from, and by which release. */
export interface EditionOf {
  readonly release: string;
  readonly original: string;
  readonly originalMarking: number;
}

/** What listeners of `report.filed` get, in the same transaction. */
export interface FiledReport {
  readonly id: ReportId;
  readonly markingId: number;
  readonly reading: Reading;
  readonly filing: Filing;
}

export const REPORT_FILED = 'report.filed';
/** The text index of a report is filled: listeners get its id, behind the filing, in the transaction of that job. */
export const REPORT_INDEXED = 'report.indexed';

/** A report was withdrawn, by whatever act: listeners get its id, in a transaction of the engine’s behind that act. */
export const REPORT_WITHDRAWN = 'report.withdrawn';

/** A report was taken back for good by its originator: listeners get its id, in the transaction of that act. */
export const REPORT_RECALLED = 'report.recalled';
/** The content of reports was erased: listeners get their ids, and erase what they made of it in the same transaction. */
export const REPORTS_PURGED = 'reports.purged';

/** A named officer keeps a recalled report until a day, for a reason: it is not purged before. */
export interface Hold {
  readonly id: string;
  readonly report: string;
  readonly officer: string;
  readonly party: string;
  readonly reason: string;
  readonly until: string;
  readonly at: string;
}

/** What is left of a report whose content was erased. */
export interface PurgeCertificate {
  readonly report: string;
  /** SHA-256 of its bytes, in lower-case hex, and how many there were. */
  readonly sha256: string;
  readonly bytes: number;
  readonly officer: string;
  readonly reason: string;
  readonly at: string;
}

export interface FilingResult {
  readonly id: ReportId;
  readonly sha256: string;
  /** false: the same party had filed the same bytes before; nothing was added. */
  readonly added: boolean;
}

/** A report as lists and cards show it. */
export interface ReportHead {
  readonly id: ReportId;
  readonly sha256: string;
  readonly party: string;
  readonly path: string;
  readonly title: string | null;
  readonly language: string;
  readonly dated: Interval;
  readonly filedAt: string;
  readonly sourceType: string;
  /** Native grade, e.g. 'B2'. */
  readonly grade: string;
  readonly reference: string | null;
  readonly format: string;
  /** Offsets in the text at which its pages begin; empty for a file without pages. */
  readonly pages: readonly number[];
  readonly marking: string;
}

export interface ReportText extends ReportHead {
  readonly text: string;
  readonly zones: readonly Zone[];
}

/** A place in a report's text where a search's words stand. */
export interface Passage {
  readonly report: ReportHead;
  readonly start: number;
  /** Page of the file on which the first of the words stands; null for a file without pages. */
  readonly page: number | null;
  readonly text: string;
}

export * from './imports/contract.ts';
