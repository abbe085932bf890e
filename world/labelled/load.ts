import { readdirSync, readFileSync } from 'node:fs';
import { parseLabelled } from './labels.ts';
import type { LabelledDocument } from './types.ts';

export type Half = 'dev' | 'test';

/** The documents of one half, in order of their file names. */
export function labelledDocuments(half: Half): LabelledDocument[] {
  const folder = new URL(`./${half}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => parseLabelled(`${half}/${name}`, readFileSync(new URL(name, folder), 'utf8')));
}
