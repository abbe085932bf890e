import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the repository. `path` is relative to the root, with slashes; `text` is '' where it is not text. */
export interface RepoFile {
  readonly path: string;
  readonly text: string;
}

/** A breach of a rule, and where. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly fact: string;
}

export type Rule = (files: readonly RepoFile[]) => readonly Finding[];

const SKIPPED = new Set(['node_modules', '.git', '.watchfloor', 'dist', 'coverage']);
const TEXT = /\.(?:tsx?|mjs|js|sql|md|json|yml|yaml|css|html)$/;

/** Every file under `root` except what others make (dependencies, data folders, builds). */
export function repoFiles(root: string, folder = ''): RepoFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : repoFiles(root, path);
    if (!entry.isFile()) return [];
    return [{ path, text: TEXT.test(path) ? readFileSync(join(root, path), 'utf8') : '' }];
  });
}

export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

export const isCode = (path: string): boolean => /\.(?:tsx?|mjs)$/.test(path) && !path.endsWith('.d.ts');
export const isGenerated = (path: string): boolean => /\.gen\./.test(path);
export const isData = (path: string): boolean => path.endsWith('.data.ts');
/** Tests, what only they use, and samples they read. */
export const isTest = (path: string): boolean =>
  /\.test(?:-kit)?\.ts$|(?:^|\/)testdata\/|(?:^|\/)testing\//.test(path);

/** Code of the watch floor, which runs in the browser: the frame, and the pages of slices. */
export const isUi = (path: string): boolean => /^web\/|^src\/slices\/[^/]+\/ui\//.test(path);

/** Name of the slice a path belongs to, or null. */
export const sliceOf = (path: string): string | null => /^src\/slices\/([^/]+)\//.exec(path)?.[1] ?? null;
