/**
 * Where a cluster lives. Normally inside the data folder; when root lends an account that cannot reach that
 * folder (say, below /root), under /var/lib/watchfloor, with a pointer file in the data folder. The
 * permissions of folders that were there before us are never changed.
 */
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { errorCode, Fault, Refusal } from '../errors.ts';
import { type Account, accountFor, canReach } from './account.ts';

/** All paths of one cluster, absolute and without symbolic links. */
export type Place = {
  dataDir: string;
  /** Folder that holds `pg`, the log and the program cache: the data folder, or one below `SHARED_HOME`. */
  home: string;
  pgDir: string;
  logFile: string;
  cacheDir: string;
  lockDir: string;
  leaseDir: string;
  account: Account;
};

/** Stands in the data folder while a restore is under way; a folder that holds it is not opened. */
export const RESTORE_MARKER = 'restore.unfinished';

const SHARED_HOME = '/var/lib/watchfloor';
const POINTER = 'pg.location';
/** The data folder a far home belongs to, written inside it: two folders must not share one cluster. */
const ORIGIN = 'origin';
/** `sockaddr_un.sun_path`: 107 bytes and a NUL on Linux, 103 on macOS and BSD; the smaller serves both. */
const SOCKET_PATH_MAX = 103;
const SOCKET_NAME = '/.s.PGSQL.00000';

/** Makes the data folder: closed to others, but for root, whose lent account must pass through. */
function makeDataDir(dataDir: string): string {
  const path = resolve(dataDir);
  try {
    mkdirSync(path, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    const probe = join(path, `.probe-${process.pid}-${randomBytes(4).toString('hex')}`);
    mkdirSync(probe);
    rmdirSync(probe);
  } catch (error) {
    throw refuseFolder(path, error);
  }
  return realpathSync(path);
}

function refuseFolder(path: string, error: unknown): Refusal {
  const code = errorCode(error);
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new Refusal({
    code: full ? 'DISK_FULL' : 'DATA_FOLDER_NOT_WRITABLE',
    message: full
      ? `There is no room left on the disk of ${path}.`
      : `The data folder ${path} cannot be made or written (${code || 'unknown reason'}).`,
    fix: full
      ? 'Free some disk space, or choose a folder on another disk with --data.'
      : 'Choose another folder with --data DIR (or WATCHFLOOR_DATA), or let this user write there.',
    status: 500,
    facts: { path, reason: code },
    cause: error,
  });
}

/** The far home a pointer names, or null without a pointer. */
function followPointer(dataDir: string): string | null {
  const pointer = join(dataDir, POINTER);
  if (!existsSync(pointer)) return null;
  const home = readFileSync(pointer, 'utf8').trim();
  if (!existsSync(home)) {
    throw new Fault({
      code: 'DATABASE_GONE',
      message: `${pointer} says that the database is in ${home}, which does not exist.`,
      fix: `Bring ${home} back, or remove ${pointer} to begin with an empty database and restore a backup into it.`,
    });
  }
  const origin = readFileSync(join(home, ORIGIN), 'utf8').trim();
  if (origin !== dataDir) {
    if (existsSync(join(origin, POINTER))) {
      throw new Refusal({
        code: 'DATA_FOLDER_COPIED',
        message: `${dataDir} points to the database of ${origin}; two data folders cannot share one database.`,
        fix: `Use ${origin}, or remove ${pointer} and restore a backup into ${dataDir}.`,
        status: 409,
        facts: { dataDir, origin },
      });
    }
    writeFileSync(join(home, ORIGIN), dataDir);
  }
  return home;
}

function makeFarHome(dataDir: string): string {
  const home = join(SHARED_HOME, randomBytes(8).toString('hex'));
  mkdirSync(home, { recursive: true, mode: 0o711 });
  // mkdir obeys the umask; these two are ours, so they may be opened for passing through.
  chmodSync(SHARED_HOME, 0o711);
  chmodSync(home, 0o711);
  writeFileSync(join(home, ORIGIN), dataDir);
  writeFileSync(join(dataDir, POINTER), `${home}\n`);
  return home;
}

/** Only what must be known before the lock is taken. */
export function prepareDataDir(dataDir: string): { dataDir: string; lockDir: string } {
  const real = makeDataDir(dataDir);
  return { dataDir: real, lockDir: join(real, 'lock') };
}

/**
 * Settles where the cluster of `dataDir` lives and who runs it. Call under the lock.
 * @throws Refusal | Fault when the folder cannot be used
 */
export function settlePlace(dataDir: string): Place {
  const pointed = followPointer(dataDir);
  const near = join(dataDir, 'pg');
  const account = accountFor(join(pointed ?? dataDir, 'pg'));
  const home = pointed ?? (existsSync(near) || canReach(dataDir, account) ? dataDir : makeFarHome(dataDir));
  return {
    dataDir,
    home,
    pgDir: join(home, 'pg'),
    logFile: join(home, 'postgres.log'),
    // Far homes share one copy of the programs; it is 60 MB.
    cacheDir: home === dataDir ? join(dataDir, 'bin') : join(SHARED_HOME, 'bin'),
    lockDir: join(dataDir, 'lock'),
    leaseDir: join(dataDir, 'leases'),
    account,
  };
}

/** Makes a folder of mode 0700 that belongs to the account. */
export function makePrivateDir(path: string, account: Account): void {
  const made = mkdirSync(path, { recursive: true, mode: 0o700 });
  if (made !== undefined && account !== null) chownSync(path, account.uid, account.gid);
  // One that was there before may have been laid by somebody else, in a temporary folder open to all.
  const { mode, uid } = lstatSync(path);
  const wanted = account?.uid ?? process.getuid?.();
  const foreign = wanted !== undefined && (uid !== wanted || (mode & 0o077) !== 0);
  if (!lstatSync(path).isDirectory() || foreign) {
    throw new Refusal({
      code: 'SOCKET_FOLDER_TAKEN',
      message: `${path}, where the database would listen, belongs to somebody else.`,
      fix: `Remove ${path}, or set TMPDIR to a folder of your own.`,
      status: 500,
      facts: { path },
    });
  }
}

/** The socket folder: below home, or, when that path is too long for a socket, a hashed one in a temporary folder. */
export function socketDirFor(home: string, account: Account, temporary: string = tmpdir()): string {
  const near = join(home, 'run');
  if (Buffer.byteLength(near + SOCKET_NAME) <= SOCKET_PATH_MAX) return near;
  const name = `watchfloor-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`;
  const far = join(temporary, name);
  const fits = Buffer.byteLength(far + SOCKET_NAME) <= SOCKET_PATH_MAX && canReach(temporary, account);
  return fits ? far : join('/tmp', name);
}
