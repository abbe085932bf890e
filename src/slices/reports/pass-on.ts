import { FORMAT_NAMES } from '../../core/formats/index.ts';
import type { Interval, Precedence, Reading, ReportId, SourceType } from '../../core/words/index.ts';
import { sha256Hex } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { reportIdOf } from './actions.ts';
import { readDocuments } from './reading.ts';
import * as store from './store.ts';

/** A report whole, as another centre needs it to file the same. */
export interface PassableReport {
  readonly id: ReportId;
  readonly sha256: string;
  readonly party: string;
  readonly path: string;
  readonly format: string;
  readonly encoding: string;
  readonly dated: Interval;
  readonly filedAt: string;
  readonly sourceType: SourceType;
  readonly reliability: string;
  readonly credibility: string;
  readonly precedence: Precedence;
  readonly reference: string | null;
  readonly supersedes: string | null;
  /** What makes it another than the same bytes of the same party: the recall or the release that it came of. */
  readonly revision: string | null;
  readonly bytes: Buffer;
  readonly markingId: number;
}

/** Those of some reports that the reader may see and that a reader of formats can read again, by id. */
export function reportsToPass(desk: Desk, ids: readonly string[]): Promise<PassableReport[]> {
  return store.wholeReports(desk, ids, FORMAT_NAMES);
}

/** What one is to be read with. */
export interface PassedReport {
  readonly id: string;
  readonly party: string;
  readonly path: string;
  readonly format: string;
  readonly encoding: string;
  readonly dated: Interval;
  readonly bytes: Uint8Array;
  readonly revision: string | null;
}

export interface ReadReport {
  readonly format: string;
  readonly encoding: string;
  readonly reading: Reading;
  readonly part: number;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly files: readonly string[];
}

/** Reads the bytes of one report as they were read where it was filed. Null where they cannot be read, or are another report’s. */
export async function readingOf(passed: PassedReport): Promise<ReadReport | null> {
  const { id, party, path, bytes, encoding, dated, revision } = passed;
  const format = FORMAT_NAMES.find((one) => one === passed.format);
  if (format === undefined) return null;
  const sha256 = sha256Hex(bytes);
  // A date that a rule found in the text says where it found it: the rules here look for themselves.
  const given = dated.reason === undefined ? { dated } : {};
  const hints = { ...given, encoding, format };
  for await (const { outcome, bytes: read, holds } of readDocuments({ path, bytes, hints })) {
    // Of a message with attachments the first document is the message: the others are reports of their own.
    if (!outcome.ok) return null;
    const part = outcome.readings.findIndex((_, at) => reportIdOf(party, sha256, at, revision) === id);
    const reading = outcome.readings[part];
    if (reading === undefined) return null;
    return {
      format: outcome.format,
      encoding: outcome.encoding,
      reading,
      part,
      warnings: outcome.warnings.map(({ code, message }) => ({ code, message })),
      files: outcome.readings.length === 1 ? [read, ...holds].map(sha256Hex) : [],
    };
  }
  return null;
}
