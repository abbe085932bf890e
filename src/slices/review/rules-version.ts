import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256Hex } from '../../platform/crypto/hash.ts';

/** Folders whose content decides what a report of prose is read as, and by which evidence it is tied to others. */
const FOLDERS = ['text', 'names', 'resolve', 'words'].map((name) =>
  fileURLToPath(new URL(`../../core/${name}/`, import.meta.url)),
);
/** Code and tables in the form in which this file runs; tests and the sentences they hold are no rules. */
const OWN_EXTENSION = extname(fileURLToPath(import.meta.url));
const NO_RULE = /\.test\.|golden|testdata/;

let known: string | null = null;

/**
 * The version of the rules by which reports are read today: a hash of their content, so that no rule can change without
 * it. Single rules say their own version in each claim ('casualties.killed@1').
 */
export function rulesVersion(): string {
  known ??= sha256Hex(FOLDERS.flatMap(contentsOf).join('\n')).slice(0, 16);
  return known;
}

function contentsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(OWN_EXTENSION) && !NO_RULE.test(name))
    .toSorted()
    .map((name) => `${name.split(sep).join('/')} ${sha256Hex(readFileSync(join(folder, name)))}`);
}
