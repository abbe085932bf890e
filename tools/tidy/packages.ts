import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, RepoFile } from './files.ts';

/** Licences a centre may ship with, by SPDX identifier. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
  // Fonts of the watch floor.
  'OFL-1.1',
  // As `duck` states it: the two-clause licence, by its text.
  'BSD',
]);

/** True where an SPDX expression gives a choice, or a sum, of allowed licences. */
export function licenceAllowed(expression: string): boolean {
  const bare = expression.replaceAll(/[()]/g, ' ').trim();
  return bare
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((part) => ALLOWED.has(part.trim())));
}

interface Locked {
  readonly dev?: boolean;
  readonly license?: string;
}

const PINNED = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** Dependencies are written with one exact version each. */
export function pinnedVersions(packageJson: string): Finding[] {
  const manifest = JSON.parse(packageJson) as Record<string, Record<string, string> | undefined>;
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
    Object.entries(manifest[group] ?? {})
      .filter(([, version]) => !PINNED.test(version))
      .map(([name, version]) => ({
        path: 'package.json',
        line: 1,
        fact: `${name} is ${version}, not one exact version`,
      })),
  );
}

/** Production packages of the lockfile whose licence is not on the list; `read` gives an installed manifest or null. */
export function licences(lock: string, read: (path: string) => string | null): Finding[] {
  const { packages } = JSON.parse(lock) as { packages: Record<string, Locked> };
  return Object.entries(packages).flatMap(([path, locked]) => {
    if (path === '' || locked.dev === true) return [];
    const installed = read(`${path}/package.json`);
    const stated =
      installed === null ? locked.license : (JSON.parse(installed) as { license?: unknown }).license;
    const licence = typeof stated === 'string' ? stated : (locked.license ?? 'none');
    return licenceAllowed(licence) ? [] : [{ path, line: 1, fact: `licence ${licence} is not on the list` }];
  });
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Files of the repository that are byte for byte a file of `folder`: data lent for development, never shipped. */
export function lentData(root: string, files: readonly RepoFile[], folder: string): Finding[] {
  if (!existsSync(folder)) return [];
  const sizes = new Map<number, string[]>();
  for (const path of filesBelow(folder)) {
    const { size } = statSync(path);
    if (size > 0) sizes.set(size, [...(sizes.get(size) ?? []), path]);
  }
  return files.flatMap(({ path }) => {
    const twins = sizes.get(statSync(join(root, path)).size) ?? [];
    if (twins.length === 0) return [];
    const own = digest(readFileSync(join(root, path)));
    const twin = twins.find((other) => digest(readFileSync(other)) === own);
    return twin === undefined ? [] : [{ path, line: 1, fact: `is a copy of ${twin}` }];
  });
}
