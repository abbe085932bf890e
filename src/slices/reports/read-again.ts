import { FORMAT_NAMES } from '../../core/formats/index.ts';
import type { Interval, Reading } from '../../core/words/index.ts';
import { storableText } from '../../platform/db/storable.ts';
import type { Desk } from '../../trust/desk.ts';
import { readDocuments } from './reading.ts';
import * as store from './store.ts';

/** Formats whose claims are read out of prose: the others say their claims themselves. */
export const PROSE_FORMATS: readonly string[] = [
  'text',
  'markdown',
  'html',
  'email',
  'pdf',
  'docx',
  'json-report',
];

/** A report as it was filed, with all that its reader was told of it. */
export interface StoredSubmission {
  readonly id: string;
  readonly path: string;
  readonly format: string;
  readonly markingId: number;
  readonly bytes: Uint8Array;
  readonly encoding: string;
  readonly text: string;
  readonly dated: Interval;
}

/** Reports of prose as they were filed, those of some that the reader may see, by id. */
export function storedSubmissions(desk: Desk, ids: readonly string[]): Promise<StoredSubmission[]> {
  return store.submissionsOf(desk, ids, PROSE_FORMATS);
}

/**
 * What today's rules read in a report, through the same doors as when it was filed. Null where they no longer get the same
 * text out of its bytes: spans would point elsewhere, so that is no reading of this report.
 */
export async function readAgain(stored: StoredSubmission): Promise<Reading | null> {
  const { path, bytes, encoding, text, dated } = stored;
  const format = FORMAT_NAMES.find((one) => one === stored.format);
  // A date that a rule found in the text says where it found it: today's rules look for themselves.
  const given = dated.reason === undefined ? { dated } : {};
  const hints = { ...given, encoding, ...(format === undefined ? {} : { format }) };
  for await (const { outcome } of readDocuments({ path, bytes, hints })) {
    // Of a message with attachments the first document is the message: the others are reports of their own.
    if (!outcome.ok) return null;
    return outcome.readings.find((reading) => storableText(reading.text) === text) ?? null;
  }
  return null;
}

/** What today's rules read in a text of our own, as of a day. Null where there is nothing to read. */
export async function readPlain(bytes: Uint8Array, dated: Interval): Promise<Reading | null> {
  for await (const { outcome } of readDocuments({ path: PLAIN, bytes, hints: { dated, format: 'text' } }))
    return outcome.ok ? (outcome.readings[0] ?? null) : null;
  return null;
}

const PLAIN = 'tearline.txt';
