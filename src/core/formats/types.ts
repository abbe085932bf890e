import type { Interval, Reading } from '../words/index.ts';
import type { CsvMapping } from './csv/mapping.ts';
import type { ProblemCode } from './problems.ts';

export const FORMAT_NAMES = [
  'text',
  'markdown',
  'html',
  'json-report',
  'stix',
  'csv',
  'designation-list',
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
  readonly readText: (text: string, options: { dated?: Interval | null }) => Reading;
}

/** A submission on its way into a reader. `text` is the decoded text, empty for a reader of bytes. */
export interface Source extends Submission {
  readonly text: string;
}

export type ReadResult =
  | {
      readonly ok: true;
      readonly readings: readonly Reading[];
      readonly warnings: readonly Problem[];
      /** Markings the file itself carries, as written ('TLP:AMBER', 'SECRET//REL TO X'); 'unknown' must be treated as the most closed. */
      readonly markings: readonly string[];
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
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How sure a look at the first characters is: 'sure' beats the file extension, 'likely' is beaten by it. */
export type Sniffed = 'sure' | 'likely' | 'no';

export interface FormatReader {
  readonly name: FormatName;
  readonly label: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** 'text' readers get decoded text; 'bytes' readers (PDF, DOCX) work from `bytes`. */
  readonly takes: 'text' | 'bytes';
  /** Looks at the first characters; a reader of bytes at the bytes. */
  readonly sniff: (head: string, bytes: Uint8Array) => Sniffed;
  readonly read: (source: Source, tools: Tools) => ReadResult;
}
