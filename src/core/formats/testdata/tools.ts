import type { Reading } from '../../words/index.ts';
import type { Hints, Submission, Tools } from '../types.ts';

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
