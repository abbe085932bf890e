import type { Reading } from '../../words/index.ts';
import type { Hints, ReadOutcome, Submission, Tools } from '../types.ts';
import { documentsIn, extractFrom, type Document } from '../extract/documents.ts';
import { readExtracted, type About } from '../extract/read-extracted.ts';
import type { Extracted } from '../extract/types.ts';
import { readSubmission } from '../read.ts';

/** Stands in for the reader of prose: the text as one body zone, nothing found in it. */
export const tools: Tools = {
  readText: (text, { dated }): Reading => ({
    text,
    language: 'und',
    scripts: [],
    title: null,
    dated: dated ?? { from: null, to: null, precision: 'open', reason: 'not given' },
    zones: text === '' ? [] : [{ kind: 'body', start: 0, end: text.length }],
    mentions: [],
    subjects: [],
    claims: [],
    citations: [],
  }),
};

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const submit = (path: string, content: string | Uint8Array, hints: Hints = {}): Submission => ({
  path,
  bytes: typeof content === 'string' ? utf8(content) : content,
  hints,
});

/** Every document of a submission, read in this thread without limits of time and memory. */
export async function documentsOf(submission: Submission): Promise<Document[]> {
  const documents: Document[] = [];
  const reader = {
    submission: (one: Submission) => Promise.resolve(readSubmission(one, tools)),
    extracted: (extracted: Extracted, about: About) => Promise.resolve(readExtracted(extracted, about, tools)),
    extract: extractFrom,
  };
  for await (const document of documentsIn(submission, reader)) documents.push(document);
  return documents;
}

/** What became of the first document of a submission. */
export async function outcomeOf(submission: Submission): Promise<ReadOutcome> {
  const [first] = await documentsOf(submission);
  if (first === undefined) throw new Error('a submission without any document');
  return first.outcome;
}
