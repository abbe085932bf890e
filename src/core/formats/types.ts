import type { Interval, Reading, Zone } from '../words/index.ts';
import type { CsvMapping } from './csv/mapping.ts';
import type { Extraction } from './extract/types.ts';
import type { ProblemCode } from './problems.ts';

export const FORMAT_NAMES = [
  'text',
  'markdown',
  'html',
  'json-report',
  'stix',
  'misp',
  'csv',
  'json-rows',
  'designation-list',
  'pdf',
  'docx',
  'xlsx',
  'email',
  'mbox',
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** One submitted file: its bytes as they came, the name it came under, and what the sender says of it. */
export interface Submission {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly hints: Hints;
}

export interface Hints {
  readonly format?: FormatName;
  /** A WHATWG encoding label ('utf-8', 'windows-1256'). A byte-order mark is believed before it. */
  readonly encoding?: string;
  readonly dated?: Interval | null;
  readonly mapping?: CsvMapping | null;
  /** Name of the sheet of a workbook that is read; without it, the first that is not hidden. */
  readonly sheet?: string;
}

/** Where in the file: line from 1; byte and character offsets from 0; `path` inside JSON ('objects[3].name') or the file's own. */
export interface Where {
  readonly line?: number;
  readonly byte?: number;
  /** UTF-16 offset in the decoded text. */
  readonly offset?: number;
  readonly path?: string;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly where: Where;
  /** What the sender can do about it. */
  readonly fix: string;
}

/** What the formats need from other parts of core, handed in so that they do not import them. */
export interface Tools {
  readonly readText: (text: string, options: { dated?: Interval | null; zones?: readonly Zone[] }) => Reading;
}

/** A submission on its way into a reader. `text` is the decoded text. */
export interface Source extends Submission {
  readonly text: string;
}

/** The grade a file gives itself, Admiralty, each axis by itself. It holds where whoever files it says F or 6. */
export interface OwnGrade {
  readonly reliability: string | null;
  readonly credibility: string | null;
}

/** What a report was filed as where it comes from: an export of this product says so of each. */
export interface FiledAs {
  readonly path: string;
  /** Admiralty, both axes. */
  readonly grade: string;
  readonly sourceType: string;
  readonly reference: string | null;
  /** As written; 'unknown' must be treated as the most closed. */
  readonly markings: readonly string[];
  /** Place among the readings of one report. */
  readonly part: number;
  /** What is kept as its submission: its own objects, the same whatever they came with. */
  readonly source: string;
}

export type ReadResult =
  | {
      readonly ok: true;
      readonly readings: readonly Reading[];
      readonly warnings: readonly Problem[];
      /** Markings the file itself carries, as written ('TLP:AMBER', 'SECRET//REL TO X'); 'unknown' must be treated as the most closed. */
      readonly markings: readonly string[];
      readonly grade?: OwnGrade;
      /** For each reading what it was filed as, where the file says so; null for the others. */
      readonly filed?: readonly (FiledAs | null)[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type ReadOutcome =
  | {
      readonly ok: true;
      readonly format: FormatName;
      readonly encoding: string;
      readonly readings: readonly Reading[];
      readonly warnings: readonly Problem[];
      readonly markings: readonly string[];
      readonly grade?: OwnGrade;
      readonly filed?: readonly (FiledAs | null)[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How sure a look at the first characters is: 'sure' beats the file extension, 'likely' is beaten by it. */
export type Sniffed = 'sure' | 'likely' | 'no';

interface Format {
  readonly name: FormatName;
  readonly label: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Looks at the first characters; a format of bytes at the bytes. */
  readonly sniff: (head: string, bytes: Uint8Array) => Sniffed;
}

/** A format that is text: its decoded text is read as it stands. */
export interface TextFormat extends Format {
  readonly takes: 'text';
  readonly read: (source: Source, tools: Tools) => ReadResult;
}

/** A format that holds text (PDF, DOCX, e-mail): the text is taken out first, in a thread with limits, and then read. */
export interface PackedFormat extends Format {
  readonly takes: 'bytes';
  readonly extract: (submission: Submission) => Promise<Extraction>;
}

export type FormatReader = TextFormat | PackedFormat;
