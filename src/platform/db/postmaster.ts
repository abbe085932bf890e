/** One PostgreSQL server process: its pid file, its start, its failures put into words, its stop. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, Fault, Refusal } from '../errors.ts';
import type { Binaries } from './binaries.ts';
import type { Place } from './place.ts';
import { isAlive, isPostmasterOf } from './process.ts';

/** How clients reach the server: a folder (Unix socket) or a host. */
export type Address = { host: string; port: number };

/** What a postmaster.pid says (src/include/utils/pidfile.h). */
export type PidFile = { pid: number; port: number; socketDir: string; listen: string; status: string };

const PID_FILE = 'postmaster.pid';
const POLL_MS = 10;
/** Crash recovery of a large database takes minutes; a start that makes no end is a fault. */
const START_MS = 15 * 60_000;
const STOP_MS = 60_000;
const LOG_MAX_BYTES = 10_000_000;

/** Reads postmaster.pid; null when there is none. */
export function readPidFile(pgDir: string): PidFile | null {
  let text: string;
  try {
    text = readFileSync(join(pgDir, PID_FILE), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
  const line = text.split('\n').map((part) => part.trim());
  return {
    // A stand-alone backend writes a negative id.
    pid: Math.abs(Number(line[0])),
    port: Number(line[3]),
    socketDir: line[4] ?? '',
    listen: line[5] ?? '',
    status: line[7] ?? '',
  };
}

/**
 * The server that runs on this cluster, if one does. A pid file of a dead server, or one whose number now
 * belongs to some other program (after a reboot), is removed: PostgreSQL itself would refuse the latter.
 */
export function findRunning(pgDir: string): PidFile | null {
  const found = readPidFile(pgDir);
  if (found === null) return null;
  if (isPostmasterOf(found.pid, pgDir)) return found;
  rmSync(join(pgDir, PID_FILE), { force: true });
  if (found.socketDir !== '') {
    const socket = join(found.socketDir, `.s.PGSQL.${found.port}`);
    for (const path of [socket, `${socket}.lock`]) rmSync(path, { force: true });
  }
  return null;
}

/** Address in a pid file. */
export function addressOf(pid: PidFile): Address {
  return { host: pid.socketDir === '' ? pid.listen : pid.socketDir, port: pid.port };
}

type Trouble = { pattern: RegExp; code: string; message: string; fix: string };

/** Known reasons for which a start fails, as PostgreSQL words them in its log (lc_messages = C). */
const TROUBLES: readonly Trouble[] = [
  {
    pattern: /No space left on device|Disk quota exceeded/,
    code: 'DISK_FULL',
    message: 'There is no room left on the disk of the database.',
    fix: 'Free some disk space and start again; nothing that was acknowledged is lost.',
  },
  {
    pattern: /Address already in use|could not (create|bind) .*socket/,
    code: 'DATABASE_ADDRESS_TAKEN',
    message: 'Another program holds the address of the database.',
    fix: 'End the other program, or choose another data folder with --data.',
  },
  {
    pattern: /error while loading shared libraries|Library not loaded|not found \(required by/,
    code: 'EMBEDDED_DATABASE_UNSUITED',
    message:
      'The built-in PostgreSQL lacks a library on this system (it needs glibc 2.27 or later, so not Alpine).',
    fix: 'Use a Debian, Ubuntu or Red Hat based system or image, or set DATABASE_URL.',
  },
  {
    pattern: /could not (map anonymous|create|resize) shared memory|Cannot allocate memory/,
    code: 'OUT_OF_MEMORY',
    message: 'The system does not give PostgreSQL the memory that it needs (about 200 MB).',
    fix: 'Free memory, raise the limit of the container, or set DATABASE_URL.',
  },
  {
    pattern: /Permission denied|Operation not permitted|has wrong ownership|has invalid permissions/,
    code: 'DATA_FOLDER_NOT_OURS',
    message: 'The database folder does not belong to the user that PostgreSQL runs as.',
    fix: 'Run Watchfloor as the user that made the folder, or choose another one with --data.',
  },
];

/** Puts the last words of a failed start (log or stderr) into a refusal, or a fault when they are unknown. */
export function explainFailure(words: string, logFile: string): Refusal | Fault {
  const trouble = TROUBLES.find(({ pattern }) => pattern.test(words));
  const said = words.trim().split('\n').slice(-6).join('\n');
  if (trouble === undefined) {
    return new Fault({
      code: 'DATABASE_DID_NOT_START',
      message: `PostgreSQL did not start. It said:\n${said}`,
      fix: `Read ${logFile}; if it does not help, restore a backup into a new folder.`,
    });
  }
  const { code, message, fix } = trouble;
  return new Refusal({ code, message, fix, status: 500, facts: { logFile, said } });
}

const MIB = 1024 ** 2;
/**
 * PostgreSQL's own cache: a sixteenth of the machine's memory, 128 MiB to 2 GiB. Pages are taken as they are used. What does
 * not fit is copied from the kernel's cache, which is cheap: a card at a million claims costs the same CPU with 128 MiB.
 */
const SHARED_BUFFERS = Math.min(Math.max(Math.floor(totalmem() / 16 / MIB), 128), 2048);

/** For a small server on a shared machine; the rest is PostgreSQL's default. */
const SETTINGS: Record<string, string> = {
  max_connections: '50',
  shared_buffers: `${SHARED_BUFFERS}MB`,
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  jit: 'off',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  wal_compression: 'pglz',
  max_wal_size: '1GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_line_prefix: '%m [%p] ',
  logging_collector: 'off',
  // After a crash one flush of the file system, not one per file.
  ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
};

/** For throw-away test clusters only. */
const UNSAFE: Record<string, string> = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '200',
  autovacuum: 'off',
};

function settingsFor(address: Address, durable: boolean): Record<string, string> {
  const onSocket = address.host.startsWith('/');
  return {
    ...SETTINGS,
    ...(durable ? {} : UNSAFE),
    port: String(address.port),
    listen_addresses: onSocket ? '' : address.host,
    unix_socket_directories: onSocket ? address.host : '',
    ...(onSocket ? { unix_socket_permissions: '0700' } : {}),
  };
}

function tailOf(file: string, from: number): string {
  return existsSync(file) ? readFileSync(file).subarray(from).toString('utf8').slice(-4000) : '';
}

/**
 * Starts a server and waits until it takes connections, through crash recovery if need be. It is a session of
 * its own, so that Ctrl-C at a terminal and the end of this process do not reach it.
 * @returns its process id
 */
export async function startPostmaster(
  binaries: Binaries,
  place: Place,
  address: Address,
  options: { durable: boolean; log: (line: string) => void },
): Promise<number> {
  if (existsSync(place.logFile) && statSync(place.logFile).size > LOG_MAX_BYTES) {
    renameSync(place.logFile, `${place.logFile}.1`);
  }
  const logFd = openSync(place.logFile, 'a', 0o600);
  const logStart = statSync(place.logFile).size;
  const flags = Object.entries(settingsFor(address, options.durable)).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ]);
  const child = spawn(binaries.postgres, ['-D', place.pgDir, ...flags], {
    detached: true,
    windowsHide: true,
    stdio: ['ignore', logFd, logFd],
    cwd: place.home,
    env: binaries.env,
    ...(place.account === null ? {} : { uid: place.account.uid, gid: place.account.gid }),
  });
  let ended = false;
  let spawnError: Error | null = null;
  child.once('error', (error) => {
    ended = true;
    spawnError = error;
  });
  child.once('exit', () => {
    ended = true;
  });
  child.unref();
  closeSync(logFd);
  const began = performance.now();
  for (let told = 5_000; ; ) {
    const seen = readPidFile(place.pgDir);
    if (seen !== null && seen.pid === child.pid && seen.status === 'ready') return seen.pid;
    if (ended) throw explainFailure(`${tailOf(place.logFile, logStart)}${spawnError ?? ''}`, place.logFile);
    const elapsed = performance.now() - began;
    if (elapsed > START_MS) throw explainFailure('It was still not ready after 15 minutes.', place.logFile);
    if (elapsed > told) {
      options.log('PostgreSQL is still starting: it repairs itself after an unclean stop.');
      told *= 2;
    }
    await sleep(POLL_MS);
  }
}

/** Waits for a server that some other process started. False when it died on the way. */
export async function waitReady(pgDir: string, pid: number): Promise<boolean> {
  const deadline = performance.now() + START_MS;
  while (isAlive(pid) && performance.now() < deadline) {
    if (readPidFile(pgDir)?.status === 'ready') return true;
    await sleep(POLL_MS);
  }
  return false;
}

/**
 * Stops a server: fast shutdown (clients are cut off, everything is written), and if that takes over a
 * minute, immediate shutdown, after which the next start repairs itself.
 */
export async function stopPostmaster(binaries: Binaries, place: Place, pid: number): Promise<void> {
  const steps = [
    { signal: 'SIGINT', mode: 'fast' },
    { signal: 'SIGQUIT', mode: 'immediate' },
  ] as const;
  for (const { signal, mode } of steps) {
    if (!isPostmasterOf(pid, place.pgDir)) return;
    if (process.platform === 'win32') {
      // Windows has no signals: pg_ctl speaks to the server through a named pipe.
      spawn(binaries.pgCtl, ['stop', '-D', place.pgDir, '-m', mode], { env: binaries.env, stdio: 'ignore' });
    } else {
      sendSignal(pid, signal);
    }
    const deadline = performance.now() + STOP_MS;
    while (isAlive(pid) && performance.now() < deadline) await sleep(POLL_MS);
  }
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
