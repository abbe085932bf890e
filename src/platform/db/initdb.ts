/** Making an empty cluster: UTF-8 whatever the language of the system, and trigrams for every script. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Refusal } from '../errors.ts';
import { requireNamedUser } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Place } from './place.ts';
import { explainFailure } from './postmaster.ts';

/** The cluster's owner, a superuser, and the name of its database. */
export const OWNER = 'watchfloor';

/**
 * Under LC_CTYPE=C pg_trgm drops every letter outside ASCII, so a UTF-8 one is wanted; its name differs by
 * system. The last try always works, and the self-test then says what is missing.
 */
const CTYPES: Record<string, readonly string[]> = {
  linux: ['C.UTF-8', 'en_US.UTF-8', 'C'],
  darwin: ['C.UTF-8', 'UTF-8', 'en_US.UTF-8', 'C'],
};

type Outcome = { code: number | null; words: string };

function run(program: string, args: string[], place: Place, env: Record<string, string>): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const child = spawn(program, args, {
    cwd: place.home,
    env,
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(place.account === null ? {} : { uid: place.account.uid, gid: place.account.gid }),
  });
  let words = '';
  child.stdout.on('data', (chunk: Buffer) => {
    words += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    words += chunk.toString('utf8');
  });
  child.once('error', reject);
  child.once('close', (code) => resolve({ code, words }));
  return promise;
}

/** The password of the owner, for systems where the server listens on TCP; made on first use. */
export function secretOf(place: Place): string {
  const path = join(place.dataDir, 'secret');
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(path, 'utf8');
}

/** initdb reads the password from a file, which its account must be able to read; it is removed at once. */
async function withPasswordFile<T>(place: Place, fn: (path: string) => Promise<T>): Promise<T> {
  const path = join(place.home, `.pw-${randomBytes(8).toString('hex')}`);
  writeFileSync(path, secretOf(place), { mode: 0o600 });
  if (place.account !== null) chownSync(path, place.account.uid, place.account.gid);
  try {
    return await fn(path);
  } finally {
    rmSync(path, { force: true });
  }
}

/** One flush of the file system instead of one per file: half the time of a first start. */
const SYNC = process.platform === 'linux' ? ['--sync-method=syncfs'] : [];

function flags(dir: string, ctype: string, passwordFile: string, durable: boolean): string[] {
  return [
    `--pgdata=${dir}`,
    `--username=${OWNER}`,
    '--encoding=UTF8',
    '--locale=C',
    `--lc-ctype=${ctype}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    // The socket folder is 0700, which is the lock; a TCP port is open to all users of the machine.
    '--auth-local=trust',
    '--auth-host=scram-sha-256',
    `--pwfile=${passwordFile}`,
    ...(durable ? SYNC : ['--no-sync']),
  ];
}

/** Makes the cluster in a draft folder and renames it, so that a broken attempt never looks like a cluster. */
export async function createCluster(binaries: Binaries, place: Place, durable: boolean): Promise<void> {
  if (place.account === null && process.platform !== 'win32') requireNamedUser();
  for (const name of readdirSync(place.home)) {
    if (name.startsWith('pg.draft-')) rmSync(join(place.home, name), { recursive: true, force: true });
  }
  let words = '';
  for (const ctype of CTYPES[process.platform] ?? ['C']) {
    const draft = join(place.home, `pg.draft-${randomBytes(6).toString('hex')}`);
    mkdirSync(draft, { mode: 0o700 });
    if (place.account !== null) chownSync(draft, place.account.uid, place.account.gid);
    const outcome = await withPasswordFile(place, (file) =>
      run(binaries.initdb, flags(draft, ctype, file, durable), place, binaries.env),
    );
    if (outcome.code === 0) {
      renameSync(draft, place.pgDir);
      return;
    }
    rmSync(draft, { recursive: true, force: true });
    words = outcome.words;
    if (!/invalid locale/i.test(words)) break;
  }
  throw explainFailure(words, '(initdb)');
}

/**
 * A cluster can only be opened by the major version that made it.
 * @throws Refusal DATABASE_OTHER_MAJOR
 */
export function requireMajor(place: Place, binaries: Binaries): void {
  const found = Number.parseInt(readFileSync(join(place.pgDir, 'PG_VERSION'), 'utf8'), 10);
  if (found === binaries.major) return;
  throw new Refusal({
    code: 'DATABASE_OTHER_MAJOR',
    message: `The database in ${place.pgDir} was made by PostgreSQL ${found}; this Watchfloor brings PostgreSQL ${binaries.major}.`,
    fix: `With the Watchfloor release that made it, run "watchfloor backup FILE"; then "watchfloor restore FILE" with this one into an empty folder.`,
    status: 500,
    facts: { found, wanted: binaries.major },
  });
}
