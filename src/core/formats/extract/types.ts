import type { Citation, Interval, Zone } from '../../words/index.ts';
import type { Problem } from '../types.ts';

/** The text of a file that is no text itself, with what the file tells of it. Plain data: it crosses threads. */
export interface Extracted {
  /** How the text is read on: as prose, or as a CSV table with its mapping. */
  readonly as: 'prose' | 'table';
  readonly text: string;
  /** The encoding the text came in; 'binary' where the format has its own. */
  readonly encoding: string;
  /** Lines put before the text and read for nothing: the technical head of a message. Empty for most. */
  readonly head: string;
  /** Lines put behind the text and read for nothing: the heads and feet of pages. Empty for most. */
  readonly tail: string;
  /** Zones of whole lines of `text` that the format tells. */
  readonly zones: readonly Zone[];
  /** Where in `text` each page begins; empty for formats without pages. */
  readonly pages: readonly number[];
  readonly title: string | null;
  readonly dated: Interval | null;
  /** Offsets are those of head and text together. */
  readonly citations: readonly Citation[];
  /** Markings the file carries, as written. */
  readonly markings: readonly string[];
  /** The file's own number (Message-ID), which its parts share: they have one origin. */
  readonly reference: string | null;
}

/** A file inside a file: an attachment, a message of a mailbox. A submission of its own. */
export interface Part {
  /** A plain file name: no path, unique in its file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether its file tells all there is without it: a picture in a message is a note, an unreadable message a refusal. */
  readonly aside: boolean;
}

export type Extraction =
  | {
      readonly ok: true;
      /** Null where the file is nothing but its parts. */
      readonly document: Extracted | null;
      readonly parts: readonly Part[];
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };
